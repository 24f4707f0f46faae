"""The parts of an article's words that the engine reads, as marks: where they stand and what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.language import phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.law.model import Article, PenaltyClause

KINDS = {
    "act": phrase("act"),
    "means": phrase("means"),
    "purpose": phrase("purpose"),
    "age": phrase("age"),
    "circumstance": phrase("circumstance"),
    "penalty": phrase("penalty"),
    "right": phrase("right"),
    "duty": phrase("duty"),
    "reference": phrase("reference"),
    "conduct": phrase("conduct"),
}
"""Each kind of mark with the word that the legend has for it, to be said."""


class Mark(NamedTuple):
    """Words of a text and what they are read as; `says` is the meaning in the engine's own words."""

    start: int
    end: int
    kind: str
    says: str


def marks_of(article: Article) -> list[Mark]:
    """Give the marks of an article in reading order; one inside another stands behind it."""
    found = {mark for mark in _marks(article) if mark.start < mark.end}
    return sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind))


def _marks(article: Article) -> Iterator[Mark]:
    if article.definition is not None:
        for kind, elements in (
            ("act", article.definition.acts),
            ("means", article.definition.means),
            ("purpose", article.definition.purposes),
        ):
            for element in elements:
                yield Mark(*element.span, kind, element.kind)
    yield from _of_others(article)
    for clause in article.penalties:
        yield from _of_clause(clause)


def _of_others(article: Article) -> Iterator[Mark]:
    if article.deeming is not None:
        yield Mark(*article.deeming.age_span, "age", say("under {first}", first=article.deeming.age_below))
    for offence in article.offences:
        yield Mark(*offence.conduct_span, "conduct", offence.conduct)
    for right in article.rights:
        for element in right.covers:
            yield Mark(*element.span, "right", element.kind)
    for duty in article.duties:
        if duty.trigger_span is not None and duty.trigger is not None:
            yield Mark(*duty.trigger_span, "duty", duty.trigger)
    for reference in article.references:
        yield Mark(*reference.span, "reference", reference.target or "")


def _of_clause(clause: PenaltyClause) -> Iterator[Mark]:
    for circumstance in clause.circumstances:
        yield Mark(*circumstance.span, "circumstance", circumstance.name)
    for part, name in (
        (clause.imprisonment, "imprisonment"),
        (clause.fine, "fine"),
        (clause.confiscation, "confiscation"),
    ):
        if part is not None:
            yield Mark(*part.span, "penalty", name)
    for span, name in ((clause.life_imprisonment, "life imprisonment"), (clause.death, "death")):
        if span is not None:
            yield Mark(*span, "penalty", name)
