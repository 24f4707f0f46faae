"""What a text asks for and the formulas do not say: of such a law nothing is proved.

A formula that leaves out a part of the text would prove falsehoods of the law; so it is told, and refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from penalty_ranges import Finding
from unread import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lao_tip_law.law.model import Article


class NotEncodedError(Exception):
    """A law that asks for what the formulas do not say; each argument is one finding."""


def left_out(articles: Mapping[str, Article]) -> Iterator[Finding]:
    """Give what the articles that make offences ask for and the formulas leave out."""
    for article in articles.values():
        makes_one = article.definition or article.same_as or article.elements_of or article.offences
        if makes_one or article.penalties:
            yield from _of(article)


def _of(article: Article) -> Iterator[Finding]:
    for start, end in article.unrecognised:
        words = " ".join(article.text[start:end].split())
        why = f"'{words}' is not read: what it asks for is in no formula."
        yield Finding("unread", (place_of(article, start),), why)
    for clause in article.penalties:
        if clause.together:
            names = " and ".join(circumstance.name for circumstance in clause.circumstances)
            why = f"{names} are asked for together, and the formulas take any one."
            yield Finding("together", (clause.provision,), why)
        if clause.stages:
            why = f"the penalty is for {' and '.join(clause.stages)} alone, and the formulas take all stages."
            yield Finding("stages", (clause.provision,), why)
