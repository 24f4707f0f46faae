"""What is changed in a grammar: each word of a class, each alternative of a rule, and each optional part.

The files are read as text, as Lark reads them, so that a mutant is an edit that a reader can see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mutants import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEFINITION = re.compile(r"(?m)^(\w+)(?:\.-?\d+)?:((?:.*\n)(?:[ \t]+[^\s].*\n|(?=\n)*[ \t]+\|.*\n)*)")
WORD = re.compile(r'"([^\W\d_][^"]*)"')
# The parts of a rule that matter here: groups, bars, aliases, optional and repeated symbols.
_TOKEN = re.compile(r"//[^\n]*|->\s*\w+|[()|]|\w+|[?*+]")
NO_WORD = '"xyzzy"'  # stands in no text


def edits_of_grammar(text: str) -> Iterator[Edit]:
    """Give every edit to a grammar file."""
    for found in _DEFINITION.finditer(text):
        name, body, at = found[1], found[2], found.start(2)
        if name.isupper():
            yield from _words_dropped(body, at)
        elif name.lower() == name and not name.endswith("_phrase"):
            yield from _rule_edits(body, at)


def _words_dropped(body: str, at: int) -> Iterator[Edit]:
    if "/" in body.split("//", 1)[0].replace('"/"', ""):
        return  # a pattern, no list of words
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
