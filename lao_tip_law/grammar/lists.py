"""Lists under a penalty: "... for ten years in the following cases: 1. the victim is a child; 2. ...".

The parts of such a list are parts of the sentence that leads to it. Their numbers become `ITEM` words.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from string import ascii_lowercase
from typing import TYPE_CHECKING, TypeAlias

from lark import Token

from lao_tip_law.grammar.sentences import ITEM, OTHER, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lao_tip_law.grammar.tree import Span

# A part of the layout: its kind, its span and its words.
Block: TypeAlias = "tuple[str, Span, list[Token]]"
_NUMBER = re.compile(r"\d{1,2}|[a-z]|[ivx]{1,4}", re.IGNORECASE)
_BEFORE_AN_ITEM = frozenset({"COLON", "SEMICOLON", "COMMA", "OR", "AND"})
_STOP = "FULL_STOP"
# What begins a sentence with cases of its own.
_OPENING = frozenset({"IF", "IN"})
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
# The numbers of the parts of a list within a paragraph, those of each place together.
_STYLES: list[tuple[str | None, ...]] = list(zip_longest(map(str, range(1, 27)), ascii_lowercase, _ROMAN))


def joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Join the points under a penalty to the paragraph that leads to them.

    Where the penalty stands behind the list, in a paragraph of its own, that paragraph is joined too.
    """
    held: Block | None = None  # a paragraph that leads to a list, with the points found so far
    for block in blocks:
        kind, (_, end), words = block
        if held is not None and (kind == "point" or _awaits(held[2], words)):
            more = _as_item(words) if kind == "point" else words
            held = (held[0], (held[1][0], end), held[2] + more)
            continue
        if held is not None:
            yield held
        held = block if kind == "paragraph" and _leads(words) else None
        if held is None:
            yield block
    if held is not None:
        yield held


def _leads(words: list[Token]) -> bool:
    """Tell whether a paragraph ends in a penalty sentence that leads to a list."""
    if not words or words[-1].type != "COLON":
        return False
    stops = [at for at, word in enumerate(words) if word.type == "FULL_STOP"]
    return kind_of(words[stops[-1] + 1 if stops else 0 :], point=False).name == "penalty"


def _awaits(listed: list[Token], words: list[Token]) -> bool:
    """Tell a list of cases that no full stop has ended, and that the words behind set the penalty of."""
    if not words or words[0].type in _OPENING or listed[-1].type == _STOP:
        return False
    kind = kind_of(words, point=False)
    return kind is not OTHER and kind.name == "penalty" and kind_of(listed, point=False) is OTHER


def _as_item(words: list[Token]) -> list[Token]:
    return [_item(word) for word in words[:2]] + words[2:]


def _item(word: Token) -> Token:
    return Token.new_borrow_pos(ITEM, str(word), word)


def told_points(words: list[Token]) -> list[Token]:
    """Tell "1." and "2." in a list behind a penalty sentence's colon as the numbers of its parts.

    The full stop is part of such a number and ends no sentence. The numbers count up from the first.
    """
    told: list[Token] = []
    coming, begun = 0, 0  # the place of the next number in its style; where the sentence begins
    for at, word in enumerate(words):
        before = words[at - 1].type if at else None
        if told and told[-1] is not words[at - 1] and word.type == _STOP:  # the number before was told
            told.append(_item(word))
            continue
        numbered = [each.type for each in words[at + 1 : at + 2]] == [_STOP]
        if numbered and before == "COLON":
            coming = int(kind_of(words[begun:at], point=False).name == "penalty")
            begun = at
        follows = before in _BEFORE_AN_ITEM or before == _STOP
        if numbered and follows and 0 < coming <= len(_STYLES) and str(word).lower() in _STYLES[coming - 1]:
            told.append(_item(word))
            coming += 1
            continue
        told.append(word)
        if word.type == _STOP:
            begun = at + 1
    return told


def told_items(words: list[Token]) -> list[Token]:
    """Tell "(a)", "(1)" and "(ii)" in a list behind a colon as the numbers of its parts."""
    told: list[Token] = []
    at, listed, within = 0, False, 0  # within how many brackets
    while at < len(words):
        word = words[at]
        listed = listed or word.type == "COLON"
        follows = listed and told and told[-1].type in _BEFORE_AN_ITEM
        size = _size(words, at, within) if follows else 0
        if not size:
            within = max(0, within + (word.type == "OPEN") - (word.type == "CLOSE"))
        told += [_item(each) for each in words[at : at + size]] or [word]
        at += size or 1
    return told


def _size(words: list[Token], at: int, within: int) -> int:
    """Tell how many words make the number of a part that begins here: none where none does.

    Within a bracket "2)" is its end, as in "(note: between 1 USD and 2)".
    """
    types = [word.type for word in words[at : at + 3]]
    if types[0] == "SAID_AGAIN":
        return 1
    opened = types[0] == "OPEN"
    if within and not opened:
        return 0
    size = 3 if opened else 2
    short = len(types) >= size and _NUMBER.fullmatch(words[at + size - 2]) is not None
    return size if short and types[size - 1] == "CLOSE" else 0
