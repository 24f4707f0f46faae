"""Strategies for the day of an offence and the birth dates that go with it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from lao_tip_law.facts.days import Days
from lao_tip_law.strategies.boundaries import ONE_DAY, ages_around, days_around, quoted_on, returns_around

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

_A_YEAR_AND_MORE = timedelta(days=500)
_LENGTHS = (7, 4)  # of 2007-12 and 2007


def offence_dates(*, exact: bool | None = None) -> SearchStrategy[str]:
    """Draw the date of an offence, as text: about the days on which the law changes, and others.

    Args:
        exact: True for single days, False for months, years and spans (`2005-11-09/2006-12-31`), None for
            either. The simplest is the day of the source that quotes the law, or its month.
    """
    return _dates(exact)


@cache
def _dates(exact: bool | None) -> SearchStrategy[str]:  # noqa: FBT001 - the one thing it is about
    days = _days()
    two = st.lists(days, min_size=2, max_size=2, unique=True)
    inexact = st.one_of(
        st.builds(_cut, days, st.sampled_from(_LENGTHS)), two.map(lambda ends: f"{min(ends)}/{max(ends)}")
    )
    if exact is None:
        return days.map(str) | inexact
    return days.map(str) if exact else inexact


def returns() -> SearchStrategy[str]:
    """Draw the day, month or year on which a victim came back: about the days of the measures, and others."""
    days = st.sampled_from(returns_around()) | _days()
    return st.builds(_cut, days, st.sampled_from((None, *_LENGTHS)))


def birth_dates(offence: str | None) -> SearchStrategy[str]:
    """Draw a birth date about the one that makes somebody an age that the law names on a day of the offence.

    The offence is dated as a case has it; without a date it is taken for that of the quote.
    """
    days = Days.of(offence)
    return _births(days.first or quoted_on(), days.last or quoted_on())


@st.composite
def _births(draw: DrawFn, first: date, last: date) -> str:
    age = draw(st.sampled_from((*ages_around(), 0)))
    born = _years_before(draw(st.sampled_from((last, first))), age) + ONE_DAY * draw(st.integers(-1, 1))
    return str(min(born, last))


def _days() -> SearchStrategy[date]:
    around = days_around()
    others = st.dates(around[0] - _A_YEAR_AND_MORE, around[-1] + _A_YEAR_AND_MORE)
    return st.sampled_from((quoted_on(), *around)) | others


def _cut(day: date, length: int | None) -> str:
    return day.isoformat()[:length]


def _years_before(day: date, years: int) -> date:
    """Give the same day so many years before; for 29 February the day before, which every year has."""
    leap = (day.month, day.day) == (2, 29)
    return (day - ONE_DAY * leap).replace(year=day.year - years)
