"""Which rate of exchange belongs to the day of an offence.

The tables make a staircase: from one day on a rate holds, until the next. The rate of a day is, in this
order,

1. the average of its year, `annual-average-2007`;
2. where its year has none, the rate of the nearest day on or before it, `market-spot-2025-05-01`; one of a
   day before the last year that has an average is too old for that;
3. the last average before it, `last-annual-average-2023`: the days from the end of the averages to the first
   rate of a day.

Before the first of all these no rate is known. Nothing is ever taken from a later year or day. Where the
offence has several days within one year, its rate is that of the first of them: the nearest before the
offence, whichever day it was. Where its days lie in several years, all of them must have the same rate.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.determination.money import Rate

if TYPE_CHECKING:
    from decimal import Decimal

    from lao_tip_law.facts.days import Days
    from lao_tip_law.source.rates import AnnualRate, DatedRate, RateTables

NO_RATE_BEFORE = "no-rate-before"
"""No source has a rate as early as the offence."""

RATE_UNDETERMINED = "rate-undetermined"
"""The offence can have been in several years, which differ in their rates or partly have none."""


@frozen
class RatePeriod:
    """A step of the staircase: a rate, None where no source has one, and the first day that it holds on."""

    first: date
    rate: Rate | None


def rate_for(days: Days, tables: RateTables, cable: Rate, given: Rate | None = None) -> Rate | None:
    """Give the rate for an offence.

    Args:
        days: the days within which the offence was committed.
        tables: the rates at hand.
        cable: the rate where no date is known.
        given: the rate that the user gave, which goes before all others.

    Returns:
        The user's rate; else the cable's where the day is unknown; else the rate of the days, as told above.
        None where they have none or no single one; `why_no_rate` tells which.
    """
    if given is not None:
        return given
    if not days.known:
        return cable
    rates = _that_count(days, tables)
    return rates[0] if len(_figures(rates)) == 1 else None


def why_no_rate(days: Days, tables: RateTables) -> str | None:
    """Tell why `rate_for` gives no rate where the user gave none; None where it gives one.

    Returns:
        `NO_RATE_BEFORE` or `RATE_UNDETERMINED`, codes for programs to act on.
    """
    figures = _figures(_that_count(days, tables))
    if len(figures) > 1:
        return RATE_UNDETERMINED
    return NO_RATE_BEFORE if None in figures else None


def rates_within(days: Days, tables: RateTables) -> tuple[Rate | None, ...]:
    """Give every rate that some of the days have, in the order of time; None stands for days without one."""
    if days.first is None or days.last is None:
        return ()
    steps = rate_periods(tables)
    first, last = (bisect_right(steps, day, key=_first_day) for day in (days.first, days.last))
    return tuple(step.rate for step in steps[first - 1 : last])


def rate_changes(tables: RateTables) -> tuple[date, ...]:
    """Give each day on which another rate begins to hold; between two of them the rate is constant."""
    return tuple(step.first for step in rate_periods(tables)[1:])


@lru_cache(maxsize=8)
def rate_periods(tables: RateTables) -> tuple[RatePeriod, ...]:
    """Give the staircase, from the first day of the calendar on; neighbouring steps differ in their rates."""
    days = {date.min, *(rate.day for rate in tables.dated)}
    for annual in tables.annual:
        days |= {date(annual.year, 1, 1), date(annual.year + 1, 1, 1)}
    steps: list[RatePeriod] = []
    for day in sorted(days):
        rate = _rate_on(day, tables)
        if not steps or rate != steps[-1].rate:
            steps.append(RatePeriod(day, rate))
    return tuple(steps)


def _that_count(days: Days, tables: RateTables) -> tuple[Rate | None, ...]:
    rates = rates_within(days, tables)
    within_a_year = days.first is not None and days.last is not None and days.first.year == days.last.year
    return rates[:1] if within_a_year else rates


def _figures(rates: tuple[Rate | None, ...]) -> set[Decimal | None]:
    return {None if rate is None else rate.lak_per_usd for rate in rates}


def _first_day(step: RatePeriod) -> date:
    return step.first


def _rate_on(day: date, tables: RateTables) -> Rate | None:
    averages = (rate for rate in tables.annual if rate.year <= day.year)
    spots = (rate for rate in tables.dated if rate.day <= day)
    average = max(averages, key=lambda rate: rate.year, default=None)
    spot = max(spots, key=lambda rate: rate.day, default=None)
    if average is not None and average.year == day.year:
        return annual_average(average)
    if spot is not None and (average is None or average.year <= spot.day.year):
        return _of_day(spot)
    if average is None:
        return None
    return Rate(average.lak_per_usd, f"last-annual-average-{average.year}", str(average.year), average.source)


def annual_average(rate: AnnualRate) -> Rate:
    """Give the average of a year as a rate."""
    return Rate(rate.lak_per_usd, f"annual-average-{rate.year}", str(rate.year), rate.source)


def _of_day(rate: DatedRate) -> Rate:
    day = rate.day.isoformat()
    return Rate(rate.lak_per_usd, f"market-spot-{day}", day, rate.source)
