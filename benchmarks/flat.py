"""Lark itself, for the same words: its own lexer and one LALR pass over a flat grammar."""

from __future__ import annotations

import re
from functools import cache

from lark import Lark

from lao_tip_law.grammar.composition import grammar_texts

_CUTTING = (
    "NUMBER",
    "DECIMAL",
    "NUMBER_WORDS",
    "SAID_AGAIN",
    "KIP_AGAIN",
    "ONE_OF",
    "ONE_OR_MORE",
    "IN_RESPECT_OF",
    "IS_TO_BE",
    "WORD",
    "OPEN",
    "CLOSE",
    "DASH",
    "HYPHEN",
    "UNKNOWN",
)
_SIGNS = ("COMMA", "FULL_STOP", "SEMICOLON", "COLON", "SLASH")


@cache
def parser() -> Lark:
    """Build a parser that takes any run of the words, numbers and signs that `grammars/words.lark` cuts."""
    text = grammar_texts()["words.lark"]
    wanted = (*_CUTTING, *_SIGNS, "SPACE", "_FIRST_NUMBER_WORD", "_NUMBER_WORD", "_HUNDRED_AND", "_FIGURES")
    lines = [line for line in text.splitlines() if re.match(rf"({'|'.join(wanted)})(\.-?\d+)?:", line)]
    rule = "start: word*\nword: " + " | ".join((*_CUTTING, *_SIGNS))
    return Lark(
        "\n".join([rule, *lines, "%ignore SPACE"]), parser="lalr", lexer="basic", keep_all_tokens=True
    )
