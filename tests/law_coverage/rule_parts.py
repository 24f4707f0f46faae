"""The words that the rules were compiled from: each part of the rulebook with its place in the law's text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.law.model import Article, PenaltyClause, Span
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.rulebook import Rulebook


class RulePart(NamedTuple):
    """Words of an article, by their span in its text, and the rule that was made from them."""

    article: str
    span: Span
    rule: str


def parts_of(book: Rulebook, articles: dict[str, Article]) -> list[RulePart]:
    """Give every part of the rules, and what answers say beside them: notes, mentions and references."""
    found = {part for offence in book.offences for part in _offence(offence)}
    for right in book.rights:
        found.add(_part(right.provision, right.span, "right"))
        found |= {_part(charge.provision, charge.span, f"immunity: {charge.kind}") for charge in right.covers}
    for duty in book.duties:
        found.add(_part(duty.provision, duty.span, f"duty for {duty.trigger or 'any victim'}"))
    for article in articles.values():
        found |= set(_beside_the_rules(article))
    return sorted(found)


def _part(provision: str, span: Span, rule: str) -> RulePart:
    whole, mark, place = provision.rpartition("__")
    article = whole if mark and place.startswith(("para_", "point_")) else provision
    return RulePart(article, span, rule)


def _offence(offence: Offence) -> Iterator[RulePart]:
    about = offence.provision
    for group in offence.every_group:
        for element in group.elements:
            yield _part(element.provision, element.span, f"{group.field} of {about}")
    for given, rule in (
        (offence.waiver, "no means needed"),
        (offence.inchoate, "stages punished"),
        (offence.conduct_words, f"conduct {offence.conduct}"),
    ):
        if given:
            yield _part(*given, f"{rule}: {about}")
    for lift in offence.lifts:
        yield _part(
            lift.circumstance.provision,
            lift.circumstance.span,
            f"{offence.bands[lift.level].name} band of {about}",
        )
    for band in (*offence.bands, *offence.later_bands):
        if band.clause:
            yield from _penalties(band.clause, f"{band.name} penalty of {about}")


def _penalties(clause: PenaltyClause, rule: str) -> Iterator[RulePart]:
    held = (clause.imprisonment, clause.fine, clause.confiscation)
    for span in (*(each.span for each in held if each), clause.life_imprisonment, clause.death):
        if span:
            yield _part(clause.provision, span, rule)


def _beside_the_rules(article: Article) -> Iterator[RulePart]:
    if article.definition and article.definition.gains:
        yield _part(article.definition.provision, article.definition.gains, "note on illegal gains")
    if article.other_law:
        yield _part(article.other_law.provision, article.other_law.span, f"{article.other_law.law} may apply")
    if article.victims:
        yield _part(article.id, article.victims, "who has the rights")
    for mention in article.mentions:
        yield _part(mention.provision, mention.span, f"mentioned: {mention.kind}")
    for reference in article.references:
        yield _part(
            reference.provision, reference.span, f"points to {reference.target or 'no certain place'}"
        )
    for clause in article.penalties:
        if clause.by_reference:
            yield _part(clause.provision, clause.span, f"penalties of {clause.by_reference}")
