"""Lists under a penalty: "... for ten years in the following cases: 1. the victim is a child; 2. ...".

The parts of such a list are parts of the sentence that leads to it. Their numbers become `ITEM` words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from lark import Token

from lao_tip_law.grammar.sentences import ITEM, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lao_tip_law.grammar.tree import Span

# A part of the layout: its kind, its span and its words.
Block: TypeAlias = "tuple[str, Span, list[Token]]"
_NUMBER = re.compile(r"\d{1,2}|[a-z]|[ivx]{1,4}", re.IGNORECASE)
_BEFORE_AN_ITEM = frozenset({"COLON", "SEMICOLON", "COMMA", "OR", "AND"})


def joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Join the points under a penalty to the paragraph that leads to them."""
    held: Block | None = None  # a paragraph that leads to a list, with the points found so far
    for block in blocks:
        kind, (_, end), words = block
        if held is not None and kind == "point":
            held = (held[0], (held[1][0], end), held[2] + _as_item(words))
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


def _as_item(words: list[Token]) -> list[Token]:
    return [_item(word) for word in words[:2]] + words[2:]


def _item(word: Token) -> Token:
    return Token.new_borrow_pos(ITEM, str(word), word)


def told_items(words: list[Token]) -> list[Token]:
    """Tell "(a)", "(1)" and "(ii)" in a list behind a colon as the numbers of its parts."""
    told: list[Token] = []
    at, listed = 0, False
    while at < len(words):
        word = words[at]
        listed = listed or word.type == "COLON"
        size = _size(words, at) if listed and told and told[-1].type in _BEFORE_AN_ITEM else 0
        told += [_item(each) for each in words[at : at + size]] or [word]
        at += size or 1
    return told


def _size(words: list[Token], at: int) -> int:
    """Tell how many words make the number of a part that begins here: none where none does."""
    types = [word.type for word in words[at : at + 3]]
    if types[0] == "SAID_AGAIN":
        return 1
    size = 3 if types[0] == "OPEN" else 2
    short = len(types) >= size and _NUMBER.fullmatch(words[at + size - 2]) is not None
    return size if short and types[size - 1] == "CLOSE" else 0
