"""Rates of the user's own: which are refused, and how one that is taken is shown."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from case_support import Plain, case

from lao_tip_law import assess
from lao_tip_law.determination.money import RateError, dollars

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Fine


def fine(rate: Decimal | int | str | None = None, plain: Plain | None = None) -> Fine:
    penalty = assess(plain or case(), rate=rate).charges[0].penalty
    assert penalty is not None
    assert penalty.fine is not None
    return penalty.fine


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
