"""Why a fact is asked for: the words of the law that turn on it, by the fact's path in the case format."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.facts.vocabulary import HARMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lao_tip_law.law.model import Article, Span
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.rulebook import Rulebook


class Words(NamedTuple):
    """Words of the law, and the provision they stand in."""

    text: str
    provision: str


def why_asked(book: Rulebook, articles: Mapping[str, Article]) -> dict[str, list[Words]]:
    """Give, for each field of the case or of a victim, the words that turn on it, each once."""
    found: dict[str, dict[Words, None]] = defaultdict(dict)
    for fact, provision, span in _all(book, articles):
        article = articles[_article(provision, articles)]
        words = " ".join(article.text[slice(*span)].split())
        if words:
            found[fact][Words(words, provision)] = None
    return {fact: list(words) for fact, words in found.items()}


def _article(provision: str, articles: Mapping[str, Article]) -> str:
    return provision if provision in dict(articles) else provision.rpartition("__")[0]


def _all(book: Rulebook, articles: Mapping[str, Article]) -> Iterator[tuple[str, str, Span]]:
    for offence in book.offences:
        yield from _of_offence(offence)
    for article in articles.values():
        yield from _of_rules(article)
        yield from _of_protection(article)


def _of_rules(article: Article) -> Iterator[tuple[str, str, Span]]:
    if article.deeming is not None:
        yield "age", article.deeming.provision, article.deeming.age_span
    if article.inchoate is not None:
        yield "stage", article.inchoate.provision, article.inchoate.span


def _of_protection(article: Article) -> Iterator[tuple[str, str, Span]]:
    if article.victims is not None:
        yield "sex", article.id, article.victims
    for right in article.rights:
        for accusation in right.covers:
            yield "accused_of", accusation.provision, accusation.span
    for duty in article.duties:
        if duty.trigger_span is not None:
            for fact in _TRIGGERS.get(duty.trigger or "", ()):
                yield fact, duty.provision, duty.trigger_span


_TRIGGERS = {
    "child_victim": ("age",),
    "lao_victim_abroad": ("nationality", "found_in"),
    "foreign_victim_in_laos": ("nationality", "found_in"),
}
"""The facts that a duty's trigger is about."""


def _of_offence(offence: Offence) -> Iterator[tuple[str, str, Span]]:
    for group in offence.every_group:
        for element in group.elements:
            yield f"{group.field}.{element.kind}", element.provision, element.span
            yield group.field, element.provision, element.span
    for lift in offence.lifts:
        fact = "victims" if lift.fact == "count" else lift.fact
        words = lift.circumstance
        yield fact, words.provision, words.span
        if fact == "harms":
            for place, harm in enumerate(HARMS):
                if lift.bit >> place & 1:
                    yield f"harms.{harm}", words.provision, words.span
    if offence.conduct_words is not None and offence.conduct:
        field = "conduct" if offence.per_victim else "other_conduct"
        yield field, *offence.conduct_words
        yield f"{field}.{offence.conduct}", *offence.conduct_words
