"""Parsing: characters a second, as the text grows, beside Lark itself on the same words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from benchmarks import flat
from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.statutes import Statutes

if TYPE_CHECKING:
    from collections.abc import Callable

_TIMES = (1, 10, 100, 1000)


def main() -> None:
    """Print characters a second, and the ratio to Lark's own lexing and feeding of the same words."""
    print("\nParsing (characters a second of processor; x is against Lark's own pass over the same words)")
    text = Statutes()["penal-law/art_134"].text
    parse_text(text)
    flat.parser().parse(text)
    for times in _TIMES:
        many = text * times
        rounds = 1 if times == _TIMES[-1] else 5
        ours, lark = [], []
        for _ in range(rounds):  # in turn
            ours.append(_seconds(parse_text, many))
            lark.append(_seconds(flat.parser().parse, many))
        print(f"  {times:5} x Article 134 {len(many) / min(ours):14,.0f}  x{min(ours) / min(lark):5.2f}")


def _seconds(parse: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    parse(text)
    return time.process_time() - start
