"""Which rates of the user are taken, at the very ends, and what the refusals say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lao_tip_law.determination.money import RateError, given_rate

REMEDY = "Give kip for one dollar, such as 9200"


def refused(rate: Decimal | str) -> RateError:
    with pytest.raises(RateError) as caught:
        given_rate(rate)
    assert caught.value.field == "rate"
    assert caught.value.remedy.startswith(REMEDY)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return caught.value


@pytest.mark.parametrize("rate", ["0.5", "1", "1E+30", "1E-30", "9" * 30, "1." + "1" * 99])
def test_the_smallest_largest_and_longest_rates_are_taken(rate: str) -> None:
    assert given_rate(rate).lak_per_usd == Decimal(rate)


@pytest.mark.parametrize("rate", ["1E+31", "1E-31", "1." + "1" * 100])
def test_the_next_ones_are_refused(rate: str) -> None:
    told = "the rate is of a size, or has a length, that no rate of exchange has."
    assert refused(rate).args == (told,)


@pytest.mark.parametrize("rate", ["0", "0E+40", "-1E+40", "NaN"])
def test_what_is_not_above_zero_is_told_so_whatever_its_size(rate: str) -> None:
    found = refused(rate)
    assert found.args == ("the rate is not above zero.",)
    assert found.remedy == f"{REMEDY}."


def test_what_is_no_number_is_told_so() -> None:
    found = refused("kip")
    assert found.args == ("the rate is not a number.",)
    assert found.remedy == f"{REMEDY} or 9602.73."
