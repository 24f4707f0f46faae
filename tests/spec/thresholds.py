"""Every threshold of a law, read out of its parsed texts and its timeline, with the words that set it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.law.model import Article, Span
    from lao_tip_law.law.statutes import Statutes

ONE_DAY = timedelta(days=1)


class Threshold(NamedTuple):
    """A figure at which the law changes: `least` and `most` belong to their range, `under` does not.

    `number` is in years of age, victims, months or kip. `about` is the conduct or the circumstance.
    """

    provision: str
    article: str
    kind: str
    side: str
    number: int
    span: Span
    about: str = ""

    def __str__(self) -> str:
        return f"{self.provision.partition('/')[2]}-{self.kind}-{self.side}-{self.number}"

    @property
    def triple(self) -> tuple[int, int, int]:
        """The figure below, the figure itself and the figure above."""
        return self.number - 1, self.number, self.number + 1


class Commencement(NamedTuple):
    """A day on which what is law changes, or may: `first` and `last` bound the day where it is not known."""

    provision: str
    event: str
    day: date

    def __str__(self) -> str:
        return f"{self.provision.partition('/')[2]}-{self.event}-{self.day}"

    @property
    def triple(self) -> tuple[date, date, date]:
        """The day before, the day itself and the day after."""
        return self.day - ONE_DAY, self.day, self.day + ONE_DAY


def thresholds(statutes: Statutes) -> list[Threshold]:
    """Give every threshold that the texts set in figures, in the order of the register."""
    return [each for article in statutes.values() for each in (*_ages(article), *_numbers(article))]


def _ages(article: Article) -> Iterator[Threshold]:
    rule = article.deeming
    if rule is not None:
        yield Threshold(rule.provision, article.id, "age", "under", rule.age_below, rule.age_span)
    for offence in article.offences:
        if offence.age_below is not None:
            yield Threshold(
                offence.provision,
                article.id,
                "age",
                "under",
                offence.age_below,
                offence.span,
                offence.conduct,
            )
    for clause in article.penalties:
        for one in clause.circumstances:
            if one.age_below is not None:
                yield Threshold(one.provision, article.id, "age", "under", one.age_below, one.span, one.name)


def _numbers(article: Article) -> Iterator[Threshold]:
    about = article.offences[0].conduct if article.offences else ""
    for clause in article.penalties:
        place = (clause.provision, article.id)
        for one in clause.circumstances:
            if one.count is not None:
                yield Threshold(*place, "victims", "least", one.count, one.span)
        circumstance = clause.circumstances[0].name if clause.circumstances else about
        term, fine = clause.imprisonment, clause.fine
        for kind, span, least, most in (
            ("months", term.span, term.min_months, term.max_months) if term else ("", (0, 0), None, None),
            ("kip", fine.span, fine.min, fine.max) if fine else ("", (0, 0), None, None),
        ):
            if least is not None:
                yield Threshold(*place, kind, "least", least, span, circumstance)
            if most is not None:
                yield Threshold(*place, kind, "most", most, span, circumstance)


def commencements(statutes: Statutes) -> list[Commencement]:
    """Give each day on which some offence or the victims' rights begin or end, by the timeline."""
    found = []
    for provision, life in statutes.law.lives.items():
        days = [("certain from", life.start_last)]
        if life.start_first != life.start_last:
            days.insert(0, ("perhaps from", life.start_first))
        if life.end_last is not None:
            days.append(("replaced", life.end_last))
        found += [Commencement(provision, event, day) for event, day in days]
    return found
