"""What is changed in a grammar: words, patterns, and the alternatives, names and optional parts of rules.

The files are read as text, as Lark reads them, so that a mutant is an edit that a reader can see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mutants import Edit
from pattern_edits import edits_of_patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEFINITION = re.compile(r"(?m)^(\w+)(?:\.-?\d+)?:((?:.*\n)(?:[ \t]+[^\s].*\n|(?=\n)*[ \t]+\|.*\n)*)")
WORD = re.compile(r'"([^\W\d_][^"]*)"')
# The parts of a rule that matter here: groups, bars, aliases, optional and repeated symbols.
_TOKEN = re.compile(r"//[^\n]*|->\s*\w+|[()|]|\w+|[?*+]")
NO_WORD = '"xyzzy"'  # stands in no text
_NAME = re.compile(r"->\s*(\w+)")
# A bound taken for the other one: what is left of the fault that matters most in a penalty.
_BOUNDS = (
    ("least", "most"),
    ("least_exclusive", "most_exclusive"),
    ("least", "least_exclusive"),
    ("most", "most_exclusive"),
    ("exclusive_from_to", "from_to_exclusive"),
    ("number_or_more", "more_than_number"),
)
_OTHER_BOUND = [*_BOUNDS, *((other, one) for one, other in _BOUNDS)]


def edits_of_grammar(text: str) -> Iterator[Edit]:
    """Give every edit to a grammar file."""
    for found in _DEFINITION.finditer(text):
        name, body, at = found[1], found[2], found.start(2)
        if name.isupper():
            yield from _terminal_edits(body, at)
        elif name.lower() == name and not name.endswith("_phrase"):
            yield from _rule_edits(body, at)
            yield from _names_changed(body, at)


def rules_of(text: str) -> dict[str, str]:
    """Give a grammar's rules by their names, without its words and patterns."""
    return {found[1]: found[2] for found in _DEFINITION.finditer(text) if not found[1].isupper()}


def _terminal_edits(body: str, at: int) -> Iterator[Edit]:
    if not body.lstrip().startswith('"'):
        yield from edits_of_patterns(body, at)
        return
    words = list(WORD.finditer(body))
    for word in words:
        yield Edit("word", at + word.start(), at + word.end(), NO_WORD)


def _rule_edits(body: str, at: int) -> Iterator[Edit]:
    tokens = [token for token in _TOKEN.finditer(body) if not token[0].startswith("//")]
    opened: list[list[int]] = [[0]]  # for each open group, where its alternatives begin
    for place, token in enumerate(tokens):
        if token[0] == "(":
            opened.append([token.end()])
        elif token[0] == "|":
            yield from _dropped(body, at, opened[-1][-1], token.start(), last=False)
            opened[-1].append(token.end())
        elif token[0] == ")":
            alternatives = opened.pop()
            if len(alternatives) > 1:
                yield from _dropped(body, at, alternatives[-1], token.start(), last=True)
            if place + 1 < len(tokens) and tokens[place + 1][0] == "?":
                yield from _optional(at, token.end(), body)
        elif token[0].replace("_", "").isalnum() and place + 1 < len(tokens) and tokens[place + 1][0] == "?":
            yield from _optional(at, token.end(), body)
    (alternatives,) = opened
    if len(alternatives) > 1:
        yield from _dropped(body, at, alternatives[-1], len(body.rstrip()), last=True)


def _dropped(body: str, at: int, start: int, end: int, *, last: bool) -> Iterator[Edit]:
    """Leave an alternative out, with the bar behind it, or before it where it is the last."""
    if not body[start:end].strip():
        return  # an empty alternative
    if last:
        yield Edit("alternative", at + start - 1, at + end, "")
    else:
        yield Edit("alternative", at + start, at + end + 1, " ")


def _optional(at: int, end: int, body: str) -> Iterator[Edit]:
    """Make an optional part needed."""
    mark = body.index("?", end - 1)
    yield Edit("optional", at + mark, at + mark + 1, "")


def _names_changed(body: str, at: int) -> Iterator[Edit]:
    """Give an alternative the next other name in its rule, each other bound that the rule knows, and none."""
    found = list(_NAME.finditer(body))
    names = list(dict.fromkeys(name[1] for name in found))
    for name in found:
        yield Edit("name", at + name.start(), at + name.end(), "")
        after = names[(names.index(name[1]) + 1) % len(names)]
        bounds = [other for one, other in _OTHER_BOUND if one == name[1] and other in names]
        for other in dict.fromkeys([after, *bounds]):
            if other != name[1]:
                yield Edit("name", at + name.start(1), at + name.end(1), other)
