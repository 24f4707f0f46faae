"""Kip into dollars: exact to the cent, half-even, never a float; and which rates are refused."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from case_support import Plain, case, examples, victim
from hypothesis import example, given
from hypothesis import strategies as st

from lao_tip_law import assess
from lao_tip_law.determination.money import RateError, dollars

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Fine

KIP = st.integers(0, 10**12)
RATES = st.decimals("0.0001", "1000000", allow_nan=False, allow_infinity=False)


def fine(rate: Decimal | int | str | None = None, plain: Plain | None = None) -> Fine:
    penalty = assess(plain or case(), rate=rate).charges[0].penalty
    assert penalty is not None
    assert penalty.fine is not None
    return penalty.fine


@examples(300)
@given(KIP, RATES)
@example(5, Decimal(1000))  # half a cent, to the even side below
@example(15, Decimal(1000))  # and to the even side above
@example(10**12, Decimal("1E+3"))
@example(0, Decimal(9200))
def test_dollars_are_exact_to_the_cent_half_even(kip: int, rate: Decimal) -> None:
    cents = round(Fraction(kip * 100) / Fraction(rate))  # round() of a fraction is half-even and exact
    found = dollars(kip, rate)
    assert Fraction(found) == Fraction(cents, 100)
    assert found.as_tuple().exponent == -2


@pytest.mark.parametrize(
    ("kip", "cents"), [(5, "0.00"), (15, "0.02"), (25, "0.02"), (35, "0.04"), (6, "0.01")]
)
def test_half_a_cent_goes_to_the_even_side(kip: int, cents: str) -> None:
    assert str(dollars(kip, Decimal(1000))) == cents


@pytest.mark.parametrize("rate", [0, -1, "-9200", "0", "nan", "inf", "-inf", Decimal("nan"), Decimal(0)])
def test_a_rate_that_is_not_above_zero_is_refused(rate: Decimal | int | str) -> None:
    with pytest.raises(RateError, match="not above zero") as caught:
        assess(case(), rate=rate)
    assert (caught.value.code, caught.value.field) == ("bad-rate", "rate")
    assert caught.value.remedy


@pytest.mark.parametrize("rate", ["", "kip", "9,200", "9200 kip", 9200.0, True, [], {}])
def test_a_rate_that_is_no_number_is_refused(rate: object) -> None:
    with pytest.raises(RateError, match="not a number"):
        assess(case(), rate=rate)  # type: ignore[arg-type] # what the type forbids must be refused by name


@pytest.mark.parametrize("rate", ["1e-31", "1e31", "1e-5000", "1e999999", "9" * 5000, "9200." + "1" * 101])
def test_a_rate_of_a_size_that_no_rate_has_is_refused(rate: str) -> None:
    with pytest.raises(RateError, match="no rate of exchange has"):
        assess(case(), rate=rate)


@pytest.mark.parametrize("rate", [9602, "9602.72882", Decimal("9602.72882"), "1e4", " 9200 "])
def test_the_users_rate_is_used_and_named(rate: Decimal | int | str) -> None:
    usd = fine(rate).usd
    assert usd is not None
    assert (usd.rate, usd.basis, usd.date) == (Decimal(rate), "given", "")
    assert usd.source == "given by the user"
    assert (usd.min, usd.max) == (dollars(10_000_000, usd.rate), dollars(100_000_000, usd.rate))


def test_a_rate_is_shown_as_it_was_given_whatever_came_before() -> None:
    shown = [str(usd.rate) for usd in (fine(rate).usd for rate in ("9200", "9200.00", "9200")) if usd]
    assert shown == ["9200", "9200.00", "9200"]


@pytest.mark.parametrize(
    ("changes", "kip", "usd", "printed"),
    [
        ({}, (10_000_000, 100_000_000), ("1086.96", "10869.57"), (1086, 10860)),
        ({"habitual": True}, (100_000_000, 500_000_000), ("10869.57", "54347.83"), (10860, 54300)),
        (
            {"victims": [victim(harms=["death"])]},
            (500_000_000, 1_000_000_000),
            ("54347.83", "108695.65"),
            (54300, 108695),
        ),
    ],
)
def test_exact_dollars_stand_beside_those_that_the_source_prints(
    changes: Plain, kip: tuple[int, int], usd: tuple[str, str], printed: tuple[int, int]
) -> None:
    found = fine(plain=case(**changes))
    assert (found.currency, found.min, found.max) == ("LAK", *kip)
    assert found.usd is not None
    assert (str(found.usd.min), str(found.usd.max)) == usd
    assert (found.usd.basis, found.usd.rate) == ("cable-2008", Decimal(9200))
    assert found.usd.date
    assert found.usd.source
    assert found.usd_as_printed is not None
    assert (found.usd_as_printed.min, found.usd_as_printed.max) == printed
