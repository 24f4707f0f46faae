"""Where the law turns: the ages, days, terms, sums and accusations that the parsed texts name."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from lao_tip_law.determination.assessing import statutes
from lao_tip_law.determination.measures import measures
from lao_tip_law.rules.compiling import compile_law

if TYPE_CHECKING:
    from collections.abc import Iterable

ONE_DAY = timedelta(days=1)


@cache
def ages_around() -> tuple[int, ...]:
    """Give each age that the law names and the age before it, the oldest first."""
    law = statutes.law
    named = compile_law(law.articles, law.lives).ages
    return tuple(sorted({age - less for age in named for less in (0, 1)}, reverse=True))


@cache
def days_around() -> tuple[date, ...]:
    """Give each day from which on a provision is, or may be, law or law no more; and the day before each."""
    return _with_days_before(day for life in statutes.law.lives.values() for day in life.cuts)


@cache
def returns_around() -> tuple[date, ...]:
    """Give the first and last day on which each measure for returnees can have begun, and the days before."""
    return _with_days_before(day for measure in measures() for day in (measure.first, measure.last))


@cache
def quoted_on() -> date:
    """Give the day of the source that quotes the law; the law of a case without a date."""
    return date.fromisoformat(statutes.law.quoted_on)


@cache
def months_around() -> tuple[int, ...]:
    """Give each end of a term of imprisonment in months, with a month less and a month more."""
    terms = [clause.imprisonment for article in statutes.law.articles for clause in article.penalties]
    ends = [end for term in terms if term for end in (term.min_months, term.max_months)]
    return _around(ends)


@cache
def kip_around() -> tuple[int, ...]:
    """Give each end of a fine in kip, with a kip less and a kip more."""
    fines = [clause.fine for article in statutes.law.articles for clause in article.penalties]
    return _around([end for fine in fines if fine for end in (fine.min, fine.max)])


@cache
def accusations() -> tuple[str, ...]:
    """Give what a victim is not to be prosecuted for, in the order of the text."""
    rights = [right for article in statutes.law.articles for right in article.rights]
    return tuple(dict.fromkeys(element.kind for right in rights for element in right.covers))


def _with_days_before(days: Iterable[date]) -> tuple[date, ...]:
    return tuple(sorted({day - less for day in days for less in (timedelta(), ONE_DAY)}))


def _around(ends: Iterable[int | None]) -> tuple[int, ...]:
    return tuple(sorted({end + more for end in ends if end for more in (-1, 0, 1)}))
