"""Money: fines in kip, the same in dollars, and the dollars that the source prints.

The law sets kip. Dollars are worked out beside them, exact to the cent; those printed in the source are kept
apart.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from case_support import Plain, case, codes, examples, victim
from hypothesis import example, given
from hypothesis import strategies as st
from plain_cases import penalty

from lao_tip_law import assess, statutes
from lao_tip_law.determination.fines import fine_through_years
from lao_tip_law.determination.money import dollars
from lao_tip_law.source.rates import table_of

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Dollars, Fine

BANDS = ("penal-law/art_134__para_3", "penal-law/art_134__para_4", "penal-law/art_134__para_5")
KIP = st.integers(0, 10**12)
RATES = st.decimals("0.0001", "1000000", allow_nan=False, allow_infinity=False)


def fine(plain: Plain | None = None, rate: Decimal | int | str | None = None) -> Fine:
    found = assess(plain or case(), rate=rate).charges[0].penalty
    assert found is not None
    assert found.fine is not None
    return found.fine


def usd(plain: Plain | None = None, rate: Decimal | int | str | None = None) -> Dollars:
    found = fine(plain, rate).usd
    assert found is not None
    return found


@pytest.mark.law(*BANDS)
@given(kip=KIP, rate=RATES)
@example(5, Decimal(1000))  # half a cent, to the even side below
@example(15, Decimal(1000))  # and to the even side above
@example(10**12, Decimal("1E+3"))
@example(0, Decimal(9200))
@examples(62)
def test_dollars_are_kip_divided_by_the_rate_exact_to_the_cent(kip: int, rate: Decimal) -> None:
    """A rate is kip for one dollar. The quotient is rounded to the cent, a half cent to the even one."""
    cents = round(Fraction(kip * 100) / Fraction(rate))  # round() of a fraction is half-even and exact
    found = dollars(kip, rate)
    assert Fraction(found) == Fraction(cents, 100)
    assert found.as_tuple().exponent == -2


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize(
    ("kip", "cents"), [(4, "0.00"), (5, "0.00"), (6, "0.01"), (15, "0.02"), (25, "0.02"), (35, "0.04")]
)
def test_half_a_cent_goes_to_the_even_side(kip: int, cents: str) -> None:
    """At 1,000 kip to the dollar 5 kip are half a cent: nought; 15 are one and a half: two; 25 make two."""
    assert str(dollars(kip, Decimal(1000))) == cents


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize(
    ("plain", "kip", "exact", "printed"),
    [
        (case(), (10_000_000, 100_000_000), ("1086.96", "10869.57"), (1086, 10860)),
        (case(habitual=True), (100_000_000, 500_000_000), ("10869.57", "54347.83"), (10860, 54300)),
        (
            case(victim(harms=["death"])),
            (500_000_000, 1_000_000_000),
            ("54347.83", "108695.65"),
            (54300, 108695),
        ),
    ],
)
def test_the_dollars_that_the_source_prints_are_kept_as_printed_and_apart(
    plain: Plain, kip: tuple[int, int], exact: tuple[str, str], printed: tuple[int, int]
) -> None:
    """The source prints "USD 1086 to 10,860", "USD 10,860 to 54,300" and "USD 54,300 to 108,695", at 9,200
    kip to the dollar and cut on the way: they are shown as printed, beside the exact dollars at that rate.
    """
    found = fine(plain)
    assert (found.currency, found.min, found.max) == ("LAK", *kip)
    assert found.usd is not None
    assert (str(found.usd.min), str(found.usd.max)) == exact
    assert (found.usd.basis, found.usd.rate, found.usd.date) == ("cable-2008", Decimal(9200), "2008-02-29")
    assert found.usd_as_printed is not None
    assert (found.usd_as_printed.min, found.usd_as_printed.max) == printed


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize("rate", [1, 9000, "21718.77", Decimal("0.5")])
def test_no_rate_changes_the_kip_or_the_printed_dollars(rate: Decimal | int | str) -> None:
    """The fine is what the law sets, in kip; a rate changes the exact dollars and nothing else."""
    given, quoted = fine(rate=rate), fine()
    assert (given.min, given.max, given.usd_as_printed) == (quoted.min, quoted.max, quoted.usd_as_printed)
    assert usd(rate=rate).min == dollars(10_000_000, Decimal(rate))


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize(
    ("day", "basis", "rate", "least"),
    [
        (None, "cable-2008", "9200", "1086.96"),
        ("2007-12-05", "annual-average-2007", "9602.72882", "1041.37"),
        ("2007", "annual-average-2007", "9602.72882", "1041.37"),
        ("2024-03-01", "last-annual-average-2023", "17688.87359", "565.33"),
        ("2024-03-02", "market-spot-2024-03-02", "20864.6187643", "479.28"),
        ("2025-05-01", "market-spot-2025-05-01", "21718.77180116", "460.43"),
        ("2024", "last-annual-average-2023", "17688.87359", "565.33"),
        ("2024-05", "market-spot-2024-05-01", "21260.22450945", "470.36"),
        ("2024-04-30/2024-06-01", "market-spot-2024-04-01", "21105.01057976", "473.82"),
        ("2023-12/2024-02", "annual-average-2023", "17688.87359", "565.33"),
    ],
)
def test_dollars_use_the_rate_of_the_offences_year_or_the_nearest_before_it(
    day: str | None, basis: str, rate: str, least: str
) -> None:
    """First the average of the year of the offence; where there is none, the rate of the nearest day before
    it; without a date, the rate of the source that quotes the law. Of several days within a year the first
    counts, which is before the offence whichever day it was; so does the one rate that two years share. Each
    figure names its rate.
    """
    provision = "penal-code-2017/art_215" if day and day > "2018-10-31" else "penal-law/art_134"
    found = penalty(case(offence_date=day), provision).fine
    assert found is not None
    assert found.usd is not None
    assert (found.usd.basis, str(found.usd.rate), str(found.usd.min)) == (basis, rate, least)
    assert found.usd.source
    assert found.usd.date in basis or basis == "cable-2008"


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize("day", [None, "2007-12-05", "2006/2007", "2010"])
def test_the_rate_that_the_user_gives_goes_before_all_others(day: str | None) -> None:
    """A rate of the user's own is used whatever the date, and is named as given."""
    found = usd(case(habitual=True, offence_date=day), rate="9000")
    assert (found.basis, found.rate, str(found.min)) == ("given", Decimal(9000), "11111.11")


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize(("days", "code"), [("2006/2007", "rate-undetermined"), ("2007", None)])
def test_where_no_single_rate_belongs_to_the_date_there_are_no_dollars_and_a_note(
    days: str, code: str | None
) -> None:
    """An offence in one of two years whose rates differ has its fine in kip alone, and a note says why."""
    plain = case(habitual=True, offence_date=days)
    assert (fine(plain).usd is None) == (code is not None)
    assert fine(plain).min == 100_000_000
    assert ("rate-undetermined" in codes(assess(plain))) == (code is not None)


@pytest.mark.law(*BANDS)
def test_money_is_whole_kip_and_exact_dollars_and_never_a_float() -> None:
    """Kip are whole numbers; dollars and rates are decimals, which hold a cent exactly."""
    found, exact = fine(), usd()
    assert {type(found.min), type(found.max)} == {int}
    assert {type(exact.min), type(exact.max), type(exact.rate)} == {Decimal}


@pytest.mark.law(*BANDS)
def test_a_rate_is_shown_as_it_was_given_whatever_was_asked_before() -> None:
    """9200 and 9200.0 are one rate: the dollars are the same, and the rate stands as the user wrote it, in
    whatever order the two are given.
    """
    for written in ("9200", "9200.0", "9200.00", "9200"):
        assert str(usd(rate=written).rate) == written
        assert assess(case(), rate=written).receipt.given_rate == written
        assert str(usd(rate=written).min) == "1086.96"


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize(
    ("year", "basis", "rate", "least"),
    [
        (1989, None, None, None),
        (1990, "annual-average-1990", "707.74998", "14129.28"),
        (2007, "annual-average-2007", "9602.72882", "1041.37"),
        (2023, "annual-average-2023", "17688.87359", "565.33"),
        (2024, "last-market-spot-of-2024", "21811.06497992", "458.48"),
        (2025, "last-market-spot-of-2025", "21718.88848499", "460.43"),
        (2027, None, None, None),
    ],
)
def test_the_same_fine_in_another_year_is_at_the_average_or_the_last_rate_of_that_year(
    year: int, basis: str | None, rate: str | None, least: str | None
) -> None:
    """The least fine of "10.000.000" kip is worth less and less: the average of each year says how much,
    or its last known day; a year without a rate of its own has no dollars.
    """
    tables = table_of(statutes.law.annual_rates, statutes.law.dated_rates)
    (found,) = fine_through_years(10_000_000, 100_000_000, year, year, tables)
    told = found.usd and (found.usd.basis, str(found.usd.rate), str(found.usd.min))
    assert told == (basis and (basis, rate, least))
