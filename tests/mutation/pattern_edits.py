"""What is changed in a terminal that is a pattern: what one choice of it takes is taken no more, or more is.

Each member of an alternation is left out in turn, each of a character class, and each condition on what
stands before or behind. Repetitions are left as they are, and classes of what must not stand somewhere: a
condition made of one is left out as a whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mutants import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

# A pattern between strokes, with its flags; none of the grammars' patterns holds a stroke.
_PATTERN = re.compile(r"/([^/\n]+)/[a-z]*")
_LOOK = re.compile(r"\(\?<?[=!]")
_OPENED = re.compile(r"\((?:\?(?::|<?[=!]))?")
_MEMBER = re.compile(r"(?:\\u[0-9a-f]{4}|\\.|[^\\])(?:-(?:\\.|[^\\\]]))?", re.DOTALL)
_CLASS = re.compile(r"\[(\^?)((?:\\.|[^\]\\])+)\]")


class _Group(NamedTuple):
    """An open group: where it begins, what it opens with, and where its alternatives begin."""

    start: int
    opened: str
    alternatives: list[int]


def edits_of_patterns(body: str, at: int) -> Iterator[Edit]:
    """Give every edit to the patterns of a terminal, whose body begins at an offset of the file."""
    for pattern in _PATTERN.finditer(body):
        yield from _edits(pattern[1], at + pattern.start(1))


def _edits(pattern: str, at: int) -> Iterator[Edit]:
    groups = [_Group(0, "", [0])]
    place = 0
    while place < len(pattern):
        sign = pattern[place]
        past = place + 1
        if sign == "\\":
            past += 1
        elif sign == "[" and (found := _CLASS.match(pattern, place)):
            yield from _members_dropped(found, at)
            past = found.end()
        elif sign == "(" and (opened := _OPENED.match(pattern, place)):
            past = opened.end()
            groups.append(_Group(place, opened[0], [past]))
        elif sign == "|":
            groups[-1].alternatives.append(past)
        elif sign == ")":
            group = groups.pop()
            yield from _alternatives_dropped(group, place, at)
            if _LOOK.fullmatch(group.opened):
                yield Edit("condition", at + group.start, at + past, "")
        place = past
    yield from _alternatives_dropped(groups[0], len(pattern), at)


def _alternatives_dropped(group: _Group, end: int, at: int) -> Iterator[Edit]:
    starts = group.alternatives
    if len(starts) == 1:
        return
    for start, following in zip(starts, [*starts[1:], end + 1], strict=True):
        if start == starts[-1]:
            yield Edit("choice", at + start - 1, at + end, "")  # with the bar before it
        else:
            yield Edit("choice", at + start, at + following, "")


def _members_dropped(found: re.Match[str], at: int) -> Iterator[Edit]:
    members = list(_MEMBER.finditer(found[2]))
    if len(members) > 1 and not found[1]:
        for member in members:
            start = at + found.start(2)
            yield Edit("character", start + member.start(), start + member.end(), "")
