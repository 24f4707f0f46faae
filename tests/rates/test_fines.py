"""The same sum through the years, and sums as people type them."""

# ruff: noqa: E501, RUF001 - a message stands in one line, as it is printed; Lao digits are meant

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.determination.fines import (
    LARGEST,
    NO_RATE_IN_YEAR,
    FineError,
    fine_through_years,
    parse_amounts,
)
from lao_tip_law.determination.model import Dollars
from lao_tip_law.determination.rating import NO_RATE_BEFORE
from lao_tip_law.source.rates import AnnualRate, DatedRate, RateTables

KIP = st.integers(0, LARGEST)
RATES = st.decimals("0.00000001", 10**9, allow_nan=False, allow_infinity=False)


def cents(kip: int, rate: Decimal) -> int:
    """Divide exactly; `round` on a fraction is half-even."""
    return round(Fraction(kip) / Fraction(rate) * 100)


def test_ten_to_a_hundred_million_kip_through_the_years(tables: RateTables) -> None:
    rows = {row.year: row for row in fine_through_years(10_000_000, 100_000_000, 1989, 2027, tables)}
    assert list(rows) == list(range(1989, 2028))
    assert (rows[1989].usd, rows[1989].why) == (None, NO_RATE_BEFORE)
    assert (rows[2027].usd, rows[2027].why) == (None, NO_RATE_IN_YEAR)
    bank = "World Bank WDI PA.NUS.FCRF (official rate, period average)"
    spot = "npm package @fawazahmed0/currency-api, market spot of that day"
    for year, low, high, figure, basis, dated, source in [
        (1990, "14129.28", "141292.83", "707.74998", "annual-average-1990", "1990", bank),
        (2007, "1041.37", "10413.71", "9602.72882", "annual-average-2007", "2007", bank),
        (2023, "565.33", "5653.27", "17688.87359", "annual-average-2023", "2023", bank),
        (2024, "458.48", "4584.83", "21811.06497992", "last-market-spot-of-2024", "2024-12-01", spot),
        (2025, "460.43", "4604.29", "21718.88848499", "last-market-spot-of-2025", "2025-12-06", spot),
        (2026, "445.84", "4458.39", "22429.62623994", "last-market-spot-of-2026", "2026-09-01", spot),
    ]:
        row = rows[year]
        assert row.usd == Dollars(Decimal(low), Decimal(high), Decimal(figure), basis, dated, source)
        assert (row.min, row.max, row.why) == (10_000_000, 100_000_000, "")


def test_each_year_has_dollars_or_a_reason_and_never_both(tables: RateTables) -> None:
    for row in fine_through_years(1, 2, 1980, 2035, tables):
        assert (row.usd is None) == bool(row.why)
        assert (row.usd is not None) == (1990 <= row.year <= 2026)


def test_an_average_goes_before_the_rates_of_days_in_its_year() -> None:
    tables = RateTables((AnnualRate(2024, Decimal(5), "a"),), (DatedRate(date(2024, 3, 2), Decimal(4), "d"),))
    (row,) = fine_through_years(10, 10, 2024, 2024, tables)
    assert row.usd == Dollars(
        Decimal("2.00"), Decimal("2.00"), Decimal(5), "annual-average-2024", "2024", "a"
    )


def test_a_year_between_others_may_have_no_rate() -> None:
    tables = RateTables((AnnualRate(2000, Decimal(5), "a"), AnnualRate(2002, Decimal(5), "a")), ())
    assert [row.why for row in fine_through_years(1, 1, 1999, 2002, tables)] == [
        NO_RATE_BEFORE,
        "",
        NO_RATE_IN_YEAR,
        "",
    ]
    assert fine_through_years(1, 1, 2000, 2000, RateTables((), ()))[0].why == NO_RATE_BEFORE


@given(KIP, KIP, RATES)
def test_dollars_are_exact_to_the_cent_and_half_even(one: int, other: int, rate: Decimal) -> None:
    low, high = sorted((one, other))
    tables = RateTables((AnnualRate(2007, rate, "a"),), (DatedRate(date(2025, 5, 1), rate, "d"),))
    average, spot = (fine_through_years(low, high, year, year, tables)[0].usd for year in (2007, 2025))
    assert average is not None
    assert spot is not None
    assert (average.min, average.max) == (spot.min, spot.max)
    for kip, usd in ((low, average.min), (high, average.max)):
        assert usd is not None
        assert Fraction(usd) == Fraction(cents(kip, rate), 100)
        assert usd.as_tuple().exponent == -2


@pytest.mark.parametrize(("kip", "usd"), [(1, "0.00"), (3, "0.02"), (5, "0.02"), (7, "0.04"), (2, "0.01")])
def test_half_a_cent_goes_to_the_even_one(kip: int, usd: str) -> None:
    (row,) = fine_through_years(kip, kip, 2007, 2007, RateTables((AnnualRate(2007, Decimal(200), "a"),), ()))
    assert row.usd is not None
    assert str(row.usd.min) == usd


@pytest.mark.parametrize(
    ("low", "high", "first", "last", "code", "message"),
    [
        (-1, 5, 2006, 2007, "bad-amount", "amount: a fine is not between 0 and 10 to the power of 18 kip. Check the sum."),
        (5, LARGEST + 1, 2006, 2007, "bad-amount", "amount: a fine is not between 0 and 10 to the power of 18 kip. Check the sum."),
        (6, 5, 2006, 2007, "amounts-reversed", "amount: the larger sum stands first. Write the smaller one first, as in 25000000..75000000."),
        (5, 6, 2007, 2006, "bad-years", "years: the years are no span of years. Give the earlier year first, both between 1 and 9999, such as 2006 and 2026."),
        (5, 6, 0, 2006, "bad-years", "years: the years are no span of years. Give the earlier year first, both between 1 and 9999, such as 2006 and 2026."),
        (5, 6, 2006, 10_000, "bad-years", "years: the years are no span of years. Give the earlier year first, both between 1 and 9999, such as 2006 and 2026."),
    ],
)  # fmt: skip # a row a line
def test_sums_and_years_that_are_none_are_refused(  # noqa: PLR0913, PLR0917 - a column each
    low: int, high: int, first: int, last: int, code: str, message: str, tables: RateTables
) -> None:
    with pytest.raises(FineError) as caught:
        fine_through_years(low, high, first, last, tables)
    assert (caught.value.code, str(caught.value)) == (code, message)


def test_the_ends_of_sums_and_years_belong_to_them(tables: RateTables) -> None:
    assert len(fine_through_years(0, LARGEST, 1, 9999, tables)) == 9999
    assert fine_through_years(0, 0, 2007, 2007, tables)[0].max == 0
    assert fine_through_years(LARGEST, LARGEST, 2007, 2007, tables)[0].min == LARGEST


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10000000..100000000", 10_000_000, 100_000_000),
        ("10,000,000..100,000,000", 10_000_000, 100_000_000),
        ("10.000.000..100.000.000", 10_000_000, 100_000_000),
        ("10.000.000", 10_000_000, 10_000_000),
        ("10 000 000..100\u00a0000\u202f000", 10_000_000, 100_000_000),
        ("໑໐.໐໐໐.໐໐໐..໑໐໐,໐໐໐,໐໐໐", 10_000_000, 100_000_000),
        (" 1,000 .. 2.000 ", 1_000, 2_000),
        ("5", 5, 5),
        ("0", 0, 0),
        ("007", 7, 7),
        ("5..5", 5, 5),
        ("1000000000000000000", LARGEST, LARGEST),
    ],
)
def test_sums_are_read_as_people_type_them(text: str, low: int, high: int) -> None:
    assert parse_amounts(text) == (low, high)


MISSING = "amount: a sum is missing. Write one sum, or two as in 25000000..75000000."
NOT_KIP = "amount: the sum is not whole kip. Write digits, or thousands grouped by one sign; two sums as in 25000000..75000000."
NOT_THREES = "amount: the digits are not grouped in threes. Write 25000000, 25,000,000 or 25.000.000; kip have no decimals."
TOO_LARGE = "amount: the sum is larger than 10 to the power of 18 kip. Check the sum."
REVERSED = "amount: the larger sum stands first. Write the smaller one first, as in 25000000..75000000."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", MISSING),
        ("  ", MISSING),
        ("..", MISSING),
        ("10..", MISSING),
        ("..10", MISSING),
        ("-5", NOT_KIP),
        ("+5", NOT_KIP),
        ("10-20", NOT_KIP),
        ("10 to 20", NOT_KIP),
        ("10m", NOT_KIP),
        ("1e7", NOT_KIP),
        ("10_000", NOT_KIP),
        ("1X000", NOT_KIP),
        ("1XXXX000", NOT_KIP),
        ("٣٠٠", NOT_KIP),
        ("5..6..7", "amount: a range has two ends. Write one sum, or two as in 25000000..75000000."),
        ("1,000.000", NOT_KIP),
        ("10...20", NOT_THREES),
        ("10.5", NOT_THREES),
        ("10,00,000", NOT_THREES),
        ("1000,000", NOT_THREES),
        (",000", NOT_THREES),
        ("1,", NOT_THREES),
        ("1000000000000000001", TOO_LARGE),
        ("9" * 5000, TOO_LARGE),
        ("2..1", REVERSED),
    ],
)
def test_what_is_no_sum_is_refused(text: str, message: str) -> None:
    with pytest.raises(FineError) as caught:
        parse_amounts(text)
    assert str(caught.value) == message


@given(KIP, KIP, st.sampled_from(["", ",", ".", " "]))
def test_a_sum_written_with_groups_is_read_back(one: int, other: int, sign: str) -> None:
    low, high = sorted((one, other))
    text = f"{low:,}..{high:,}".replace(",", sign)
    assert parse_amounts(text) == (low, high)
    lao = text.translate(str.maketrans("0123456789", "໐໑໒໓໔໕໖໗໘໙"))
    assert parse_amounts(lao) == (low, high)
