"""The same sum in kip through the years, in dollars; and sums as people type them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.determination.model import Dollars
from lao_tip_law.determination.money import Rate, dollars
from lao_tip_law.determination.rating import NO_RATE_BEFORE, annual_average
from lao_tip_law.digits import plain_digits
from lao_tip_law.errors import LaoTipLawError

if TYPE_CHECKING:
    from lao_tip_law.source.rates import RateTables

NO_RATE_IN_YEAR = "no-rate-in-year"
"""No source has a rate of this year, though one has a rate of an earlier year."""

LARGEST = 10**18
"""Kip; far more than there are, so that a slip on the keyboard is told as one."""

_RANGE = ".."
_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})  # spaces that do not break, as they group thousands
_GROUP = 3
_LAST_YEAR = 9999


class FineError(LaoTipLawError):
    """A sum or a span of years that is none."""

    code = "bad-amount"


@frozen
class YearlyFine:
    """A sum in kip in one year.

    Attributes:
        year: the year.
        min: whole kip, the lower end.
        max: whole kip, the upper end; the lower one again where the sum is one.
        usd: the same in dollars, with the rate; None where no source has a rate of the year.
        why: the reason for that, `no-rate-before` or `no-rate-in-year`; empty where there are dollars.
    """

    year: int
    min: int
    max: int
    usd: Dollars | None
    why: str = ""


def fine_through_years(
    low: int, high: int, first: int, last: int, tables: RateTables
) -> tuple[YearlyFine, ...]:
    """Give the same sum through the years, in dollars to the cent, half-even.

    A year's rate is its average, `annual-average-2007`; where it has none, the rate of the last day of the
    year that has one, `last-market-spot-of-2025`. No rate is taken from another year.

    Args:
        low: whole kip, the lower end.
        high: whole kip, the upper end, which may be the lower one again.
        first: the first year.
        last: the last year, itself in the table.
        tables: the rates at hand.

    Raises:
        FineError: an end is below zero or too large, or the ends stand in the wrong order.
    """
    if not 0 <= low <= LARGEST or not 0 <= high <= LARGEST:
        raise FineError(
            "a fine is not between 0 and 10 to the power of 18 kip.", remedy="Check the sum.", field="amount"
        )
    if low > high:
        raise _reversed()
    if not 1 <= first <= last <= _LAST_YEAR:
        raise FineError(
            "the years are no span of years.",
            code="bad-years",
            remedy="Give the earlier year first, both between 1 and 9999, such as 2006 and 2026.",
            field="years",
        )
    rates = rates_of_years(tables)
    earliest = min(rates, default=last + 1)
    return tuple(
        YearlyFine(year, low, high, _in_dollars(low, high, rates[year]))
        if year in rates
        else YearlyFine(year, low, high, None, NO_RATE_BEFORE if year < earliest else NO_RATE_IN_YEAR)
        for year in range(first, last + 1)
    )


def rates_of_years(tables: RateTables) -> dict[int, Rate]:
    """Give the rate that stands for each year that has one: its average, or the last rate of a day in it."""
    rates = {}
    for spot in tables.dated:  # by day, so the last of a year stays
        year = spot.day.year
        rates[year] = Rate(spot.lak_per_usd, f"last-market-spot-of-{year}", spot.day.isoformat(), spot.source)
    return rates | {average.year: annual_average(average) for average in tables.annual}


def parse_amounts(text: str) -> tuple[int, int]:
    """Read a sum in kip, or a range of two with `..` between them; both ends belong to it.

    Thousands may be grouped by commas, dots or spaces, one sign throughout a number; digits may be Lao.

    >>> parse_amounts("25,000,000..75,000,000"), parse_amounts("25.000.000"), parse_amounts("໑໐໐")
    ((25000000, 75000000), (25000000, 25000000), (100, 100))

    Raises:
        FineError: it is no such sum, or the larger one stands first.
    """
    sums = [_amount(part) for part in plain_digits(text).translate(_SPACES).split(_RANGE)]
    if len(sums) > 2:  # noqa: PLR2004 - the two ends
        raise FineError(
            "a range has two ends.", remedy="Write one sum, or two as in 25000000..75000000.", field="amount"
        )
    if sums[0] > sums[-1]:
        raise _reversed()
    return sums[0], sums[-1]


def _amount(text: str) -> int:
    text = text.strip()
    if not text:
        raise FineError(
            "a sum is missing.", remedy="Write one sum, or two as in 25000000..75000000.", field="amount"
        )
    sign = next((sign for sign in text if sign in ",. "), "")
    head, *groups = text.split(sign) if sign else [text]
    digits = head + "".join(groups)
    if not (digits.isascii() and digits.isdigit()):
        raise FineError(
            "the sum is not whole kip.",
            remedy="Write digits, or thousands grouped by one sign; two sums as in 25000000..75000000.",
            field="amount",
        )
    if groups and not (1 <= len(head) <= _GROUP and all(len(group) == _GROUP for group in groups)):
        raise FineError(
            "the digits are not grouped in threes.",
            remedy="Write 25000000, 25,000,000 or 25.000.000; kip have no decimals.",
            field="amount",
        )
    if len(digits.lstrip("0")) > len(str(LARGEST)) or int(digits) > LARGEST:
        raise FineError(
            "the sum is larger than 10 to the power of 18 kip.", remedy="Check the sum.", field="amount"
        )
    return int(digits)


def _in_dollars(low: int, high: int, rate: Rate) -> Dollars:
    ends = dollars(low, rate.lak_per_usd), dollars(high, rate.lak_per_usd)
    return Dollars(*ends, rate.lak_per_usd, rate.basis, rate.date, rate.source)


def _reversed() -> FineError:
    return FineError(
        "the larger sum stands first.",
        code="amounts-reversed",
        remedy="Write the smaller one first, as in 25000000..75000000.",
        field="amount",
    )
