"""Terms and sums in words: months as years, kip and dollars grouped, ranges with their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.facts.sentence import MONTHS_IN_A_YEAR
from lao_tip_law.language import phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

_UNITS = {
    "year": (phrase("{number} year"), phrase("{number} years")),
    "month": (phrase("{number} month"), phrase("{number} months")),
    "victim": (phrase("{number} victim"), phrase("{number} victims")),
    "reason": (phrase("{number} reason"), phrase("{number} reasons")),
    "duty": (phrase("{number} duty"), phrase("{number} duties")),
    "file": (phrase("{number} file"), phrase("{number} files")),
}
_TO = phrase("{low} to {high}")
_RANGES = {
    (False, False): _TO,
    (False, True): phrase("from {low}, less than {high}"),
    (True, False): phrase("more than {low}, up to {high}"),
    (True, True): phrase("more than {low}, less than {high}"),
}
"""Ranges with both ends, by whether the lower and the upper end are left out."""


def counted(number: int, unit: str) -> str:
    """Give a number with its unit.

    >>> counted(1, "year"), counted(11, "year")
    ('1 year', '11 years')
    """
    one, several = _UNITS[unit]
    return say(one if number == 1 else several, number=f"{number:,}")


def term(months: int) -> str:
    """Give whole months as years and months.

    >>> term(18)
    '1 year 6 months'
    """
    years, rest = divmod(months, MONTHS_IN_A_YEAR)
    parts = [counted(number, unit) for number, unit in ((years, "year"), (rest, "month")) if number]
    return " ".join(parts) or counted(0, "month")


def between(low: str | None, high: str | None, excluded: tuple[bool, bool] = (False, False)) -> str:
    """Give a range in words.

    Args:
        low: the lower end in words, or None where there is none.
        high: the upper end, likewise.
        excluded: whether each end is itself left out ("more than", "less than").

    >>> between("4 years", None), between(None, "6 years"), between("4", "9", (True, False))
    ('4 years or more', 'up to 6 years', 'more than 4, up to 9')
    """
    more, less = excluded
    if low is None:
        return say("less than {high}", high=high) if less else say("up to {high}", high=high)
    if high is None:
        return say("more than {low}", low=low) if more else say("{low} or more", low=low)
    if low == high:
        return low
    return say(_RANGES[more, less], low=low, high=high)


def term_range(low: int | None, high: int | None, excluded: tuple[bool, bool] = (False, False)) -> str:
    """Give a range of months in words.

    >>> term_range(72, 108), term_range(6, 24), term_range(None, None)
    ('6 to 9 years', '6 months to 2 years', 'a term that the words do not set')
    """
    if low is None and high is None:
        return say("a term that the words do not set")
    low_words, high_words = (None if end is None else term(end) for end in (low, high))
    if low and high and low != high and not any(excluded):
        for unit, size in (("year", MONTHS_IN_A_YEAR), ("month", 1)):
            if low % size == 0 and high % size == 0 and (size > 1 or high < MONTHS_IN_A_YEAR):
                return say(_TO, low=low // size, high=counted(high // size, unit))
    return between(low_words, high_words, excluded)


def sum_range(
    currency: str | None, low: int | None, high: int | None, excluded: tuple[bool, bool] = (False, False)
) -> str:
    """Give a range of money in words; kip by their name, other money by its ISO 4217 code.

    >>> sum_range("LAK", 30_000_000, 70_000_000)
    '30,000,000 to 70,000,000 kip'
    """
    if currency is None or (low is None and high is None):
        return say("an amount that the words do not set")
    words = between(_grouped(low), _grouped(high), excluded)
    if currency == "LAK":
        if high is None and not any(excluded):
            return say("{low} kip or more", low=f"{low:,}")
        return say("{amount} kip", amount=words)
    return f"{currency} {words}"


def dollar_range(low: Decimal | int | None, high: Decimal | int | None) -> str:
    """Give a range of dollars; the cents stand where the numbers have them."""
    return f"USD {between(_grouped(low), _grouped(high))}"


def _grouped(number: Decimal | int | None) -> str | None:
    return None if number is None else f"{number:,}"


def listed(words: Iterable[str], last: str = "and") -> str:
    """Join words with commas, and a word before the last of them.

    >>> listed(["base", "aggravated", "gravest"], "or")
    'base, aggravated or gravest'
    """
    *before, end = [*words] or [""]
    if not before:
        return end
    first = ", ".join(before)
    if last == "or":
        return say("{first} or {last}", first=first, last=end)
    return say("{first} and {last}", first=first, last=end)
