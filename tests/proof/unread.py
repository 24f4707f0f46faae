"""Ranges whose ends stand the wrong way round: the parser leaves their words unread; here it is said why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lao_tip_law.grammar.numerals import value_of
from lao_tip_law.grammar.parsing import parse_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.law.model import Article

_ENDS = 2


def reversed_ends(article: Article) -> Iterator[tuple[str, str]]:
    """Give the paragraph of each range that nothing lies within, and why."""
    if not article.unrecognised:
        return
    tree = parse_text(article.text).tree
    for node in tree.find_all("from_to", "exclusive_from_to", "from_to_exclusive"):
        if not any(start <= node.start and node.end <= end for start, end in article.unrecognised):
            continue
        values = [value_of(number) for number in node.find_all("number")]
        at = z3.Int("at")
        asked = z3.Solver()
        if len(values) == _ENDS and None not in values:
            asked.add(at >= values[0], at <= values[1])
            if asked.check() == z3.unsat:
                words = " ".join(article.text[node.start : node.end].split())
                yield (
                    place_of(article, node.start),
                    f"nothing lies within '{words}': it begins above its end.",
                )


def place_of(article: Article, offset: int) -> str:
    """Give the paragraph or point in which an offset of an article lies, or else the article."""
    return next(
        (part.id for part in (*article.paragraphs, *article.points) if part.span[0] <= offset < part.span[1]),
        article.id,
    )
