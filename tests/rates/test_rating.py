"""Which rate belongs to an offence."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.determination.money import Rate, given_rate
from lao_tip_law.determination.rating import (
    NO_RATE_BEFORE,
    RATE_UNDETERMINED,
    rate_changes,
    rate_for,
    rates_within,
    why_no_rate,
)
from lao_tip_law.facts import Days
from lao_tip_law.source.rates import AnnualRate, DatedRate, RateTables

ONE_DAY = timedelta(days=1)
FIRST, LAST = date(1985, 1, 1), date(2030, 12, 31)


def of_one_day(day: date, tables: RateTables) -> tuple[str, str, Decimal] | None:
    """Find the rate of a day by reading the tables from end to end, as the rules are told to a person."""
    for annual in tables.annual:
        if annual.year == day.year:
            return f"annual-average-{day.year}", str(day.year), annual.lak_per_usd
    earlier = [spot for spot in tables.dated if spot.day <= day]
    averages = [annual for annual in tables.annual if annual.year < day.year]
    if earlier and not (averages and averages[-1].year > earlier[-1].day.year):
        spot = earlier[-1]
        return f"market-spot-{spot.day}", str(spot.day), spot.lak_per_usd
    if averages:
        last = averages[-1]
        return f"last-annual-average-{last.year}", str(last.year), last.lak_per_usd
    return None


def parts(rate: Rate | None) -> tuple[str, str, Decimal] | None:
    return None if rate is None else (rate.basis, rate.date, rate.lak_per_usd)


@pytest.mark.parametrize(
    ("day", "basis", "dated", "figure"),
    [
        ("1990-01-01", "annual-average-1990", "1990", "707.74998"),
        ("1990-12-31", "annual-average-1990", "1990", "707.74998"),
        ("1991-01-01", "annual-average-1991", "1991", "702.08331"),
        ("2007-12-05", "annual-average-2007", "2007", "9602.72882"),
        ("2007-12", "annual-average-2007", "2007", "9602.72882"),
        ("2007", "annual-average-2007", "2007", "9602.72882"),
        ("2023-12-31", "annual-average-2023", "2023", "17688.87359"),
        ("2024-01-01", "last-annual-average-2023", "2023", "17688.87359"),
        ("2024-03-01", "last-annual-average-2023", "2023", "17688.87359"),
        ("2024-03-02", "market-spot-2024-03-02", "2024-03-02", "20864.6187643"),
        ("2024-03-31", "market-spot-2024-03-02", "2024-03-02", "20864.6187643"),
        ("2024-04-01", "market-spot-2024-04-01", "2024-04-01", "21105.01057976"),
        ("2024-07-30", "market-spot-2024-06-01", "2024-06-01", "21491.09783553"),
        ("2024-07-31", "market-spot-2024-07-31", "2024-07-31", "22275.03550114"),
        ("2024-12-31", "market-spot-2024-12-01", "2024-12-01", "21811.06497992"),
        ("2025-01-01", "market-spot-2025-01-01", "2025-01-01", "21874.93663283"),
        ("2025-04-30", "market-spot-2025-04-01", "2025-04-01", "21574.03989142"),
        ("2025-05-01", "market-spot-2025-05-01", "2025-05-01", "21718.77180116"),
        ("2025-05-31", "market-spot-2025-05-01", "2025-05-01", "21718.77180116"),
        ("2025-08-01", "market-spot-2025-07-01", "2025-07-01", "21541.88802739"),
        ("2025-08-02", "market-spot-2025-08-02", "2025-08-02", "21629.78738082"),
        ("2026-09-01", "market-spot-2026-09-01", "2026-09-01", "22429.62623994"),
        ("2030-12-31", "market-spot-2026-09-01", "2026-09-01", "22429.62623994"),
        ("9999-12-31", "market-spot-2026-09-01", "2026-09-01", "22429.62623994"),
    ],
)
def test_a_day_has_the_average_of_its_year_or_the_nearest_rate_before_it(  # noqa: PLR0913, PLR0917 - a column each
    day: str, basis: str, dated: str, figure: str, tables: RateTables, cable: Rate
) -> None:
    rate = rate_for(Days.of(day), tables, cable)
    assert rate is not None
    assert (rate.basis, rate.date, str(rate.lak_per_usd)) == (basis, dated, figure)
    assert rate.source.startswith("npm" if "market" in basis else "World Bank")
    assert why_no_rate(Days.of(day), tables) is None


@pytest.mark.parametrize("day", ["0001", "1985", "1989", "1989-12", "1989-12-31", "1985/1989"])
def test_before_1990_no_source_has_a_rate(day: str, tables: RateTables, cable: Rate) -> None:
    assert rate_for(Days.of(day), tables, cable) is None
    assert why_no_rate(Days.of(day), tables) == NO_RATE_BEFORE == "no-rate-before"


@pytest.mark.parametrize(
    "days",
    ["1989/1990", "1989-12-31/1990-01-01", "2006/2007", "2023-12-31/2024-03-02", "2025-12-31/2026-01-01"],
)
def test_days_in_years_of_different_rates_have_none(days: str, tables: RateTables, cable: Rate) -> None:
    assert rate_for(Days.of(days), tables, cable) is None
    assert why_no_rate(Days.of(days), tables) == RATE_UNDETERMINED == "rate-undetermined"


@pytest.mark.parametrize(
    ("days", "basis"),
    [
        ("2024", "last-annual-average-2023"),
        ("2024-03", "last-annual-average-2023"),
        ("2024-03-01/2024-03-02", "last-annual-average-2023"),
        ("2025", "market-spot-2025-01-01"),
        ("2025-05", "market-spot-2025-05-01"),
        ("2025-08", "market-spot-2025-07-01"),
        ("2026-10", "market-spot-2026-09-01"),
    ],
)
def test_several_days_of_one_year_have_the_rate_nearest_before_them(
    days: str, basis: str, tables: RateTables, cable: Rate
) -> None:
    rate = rate_for(Days.of(days), tables, cable)
    assert rate is not None
    assert rate.basis == basis


@pytest.mark.parametrize(
    ("days", "basis"),
    [("2023-12/2024-02", "annual-average-2023"), ("2027/2030", "market-spot-2026-09-01")],
)
def test_days_in_several_years_of_one_rate_have_it(
    days: str, basis: str, tables: RateTables, cable: Rate
) -> None:
    rate = rate_for(Days.of(days), tables, cable)
    assert rate is not None
    assert rate.basis == basis
    assert why_no_rate(Days.of(days), tables) is None


def test_an_unknown_day_has_the_rate_of_the_cable(tables: RateTables, cable: Rate) -> None:
    assert rate_for(Days(), tables, cable) is cable
    assert why_no_rate(Days(), tables) is None
    assert rates_within(Days(), tables) == ()


@pytest.mark.parametrize("days", ["unknown", "1985", "2007", "1989/2026"])
def test_the_rate_of_the_user_goes_before_all_others(days: str, tables: RateTables, cable: Rate) -> None:
    own = given_rate("9000")
    assert rate_for(Days.of(days), tables, cable, own) is own


def test_each_day_has_the_rate_that_a_plain_search_finds(tables: RateTables, cable: Rate) -> None:
    day = FIRST
    while day <= LAST:
        assert parts(rate_for(Days(day, day), tables, cable)) == of_one_day(day, tables), day
        day += ONE_DAY


def test_a_rate_changes_on_the_first_of_january_and_on_the_days_of_the_table_alone(
    tables: RateTables,
) -> None:
    years = {date(year, 1, 1) for year in range(1990, 2025)}
    assert set(rate_changes(tables)) == years | {spot.day for spot in tables.dated}


def test_a_rate_is_constant_between_its_changes(tables: RateTables, cable: Rate) -> None:
    for first, then in zip(rate_changes(tables), (*rate_changes(tables)[1:], LAST + ONE_DAY), strict=True):
        begun = rate_for(Days(first, first), tables, cable)
        assert rate_for(Days(first - ONE_DAY, first - ONE_DAY), tables, cable) != begun
        assert rate_for(Days(then - ONE_DAY, then - ONE_DAY), tables, cable) == begun


@given(st.dates(FIRST, LAST), st.dates(FIRST, LAST))
def test_the_rates_within_some_days_are_those_of_each_day_and_a_reason_stands_for_each_gap(
    tables: RateTables, cable: Rate, one: date, other: date
) -> None:
    first, last = sorted((one, other))
    days = Days(first, last)
    changes = [first, *(day for day in rate_changes(tables) if first < day <= last)]
    each = tuple(rate_for(Days(day, day), tables, cable) for day in changes)
    assert rates_within(days, tables) == each
    rate = rate_for(days, tables, cable)
    assert (rate is None) == (why_no_rate(days, tables) is not None)
    assert rate in (each[0], None)


def rated(day: str, tables: RateTables, cable: Rate) -> str | None:
    rate = rate_for(Days.of(day), tables, cable)
    return None if rate is None else rate.basis


def test_a_missing_year_between_averages_has_the_average_before_it(cable: Rate) -> None:
    tables = RateTables((AnnualRate(2000, Decimal(5), "a"), AnnualRate(2002, Decimal(7), "a")), ())
    assert rated("2001-06", tables, cable) == "last-annual-average-2000"
    assert rated("2002", tables, cable) == "annual-average-2002"
    assert rated("2003", tables, cable) == "last-annual-average-2002"


def test_a_later_average_goes_before_an_older_rate_of_a_day_and_an_average_before_rates_of_its_year(
    cable: Rate,
) -> None:
    spots = (DatedRate(date(2024, 3, 2), Decimal(5), "d"), DatedRate(date(2025, 6, 1), Decimal(6), "d"))
    tables = RateTables((AnnualRate(2025, Decimal(7), "a"),), spots)
    assert rated("2024-03-01", tables, cable) is None
    assert rated("2024-03-02", tables, cable) == "market-spot-2024-03-02"
    assert rated("2025-06-02", tables, cable) == "annual-average-2025"
    assert rated("2026", tables, cable) == "market-spot-2025-06-01"
    older = RateTables(tables.annual, spots[:1])
    assert rated("2026", older, cable) == "last-annual-average-2025"


def test_a_year_in_which_the_rates_begin_has_none_at_its_first_day(cable: Rate) -> None:
    tables = RateTables((), (DatedRate(date(2024, 3, 2), Decimal(5), "d"),))
    assert rated("2024", tables, cable) is None
    assert why_no_rate(Days.of("2024"), tables) == NO_RATE_BEFORE
    assert why_no_rate(Days.of("2023/2024"), tables) == RATE_UNDETERMINED


def test_tables_without_rows_have_no_rate(cable: Rate) -> None:
    tables = RateTables((), ())
    assert rate_for(Days.of("2007"), tables, cable) is None
    assert why_no_rate(Days.of("2007"), tables) == NO_RATE_BEFORE
    assert rate_changes(tables) == ()
