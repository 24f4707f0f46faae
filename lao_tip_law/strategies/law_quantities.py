"""Strategies for lengths of time and amounts of money, in every form of range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from lao_tip_law.grammar.ranges import CURRENCIES, MONTHS, Range
from lao_tip_law.strategies.drawing import worded
from lao_tip_law.strategies.wording.ranges import say_range

if TYPE_CHECKING:
    from lao_tip_law.strategies.wording.worded import Worded

_YEARS, _MONTHS = 30, 400
MONTH_COUNTS = st.integers(1, _YEARS + _MONTHS).map(
    lambda number: 12 * number if number <= _YEARS else number - _YEARS
)
"""Lengths of time in months; whole years come first."""
SUMS = st.builds(
    lambda figures, zeros, odd: figures * 10**zeros + odd,
    st.integers(1, 9_999),
    st.integers(3, 7),
    st.just(0) | st.integers(0, 999),
)
"""Sums of money; round ones come first."""


@st.composite
def range_values(draw: st.DrawFn, unit: str, ends: st.SearchStrategy[int]) -> Range:
    """Draw a range: one value, two ends or one; an end may be left out ("more than").

    Args:
        draw: Hypothesis's.
        unit: `months` or an ISO 4217 currency of the grammars.
        ends: what draws an end.
    """
    low, high = sorted((draw(ends), draw(ends)))
    has_low, has_high = draw(st.sampled_from(((True, True), (True, True), (True, False), (False, True))))
    without_low, without_high = draw(st.booleans()), draw(st.booleans())
    if has_low and has_high and without_low and without_high and low == high:
        without_low = without_high = False
    return Range(
        unit,
        low if has_low else None,
        high if has_high else None,
        min_excluded=has_low and without_low,
        max_excluded=has_high and without_high,
    )


def terms() -> st.SearchStrategy[Worded[Range]]:
    """Draw ranges of time in whole months with words for them: "from four to eleven (11) years"."""
    return worded(range_values(MONTHS, MONTH_COUNTS), say_range)


def amounts(currency: str | None = None) -> st.SearchStrategy[Worded[Range]]:
    """Draw ranges of money with words for them: "25.000.000 to 75.000.000 Kip".

    Args:
        currency: the ISO 4217 currency; left out, any that the grammars know.
    """
    known = sorted(set(CURRENCIES.values())) if currency is None else [currency]
    return worded(st.sampled_from(known).flatmap(lambda unit: range_values(unit, SUMS)), say_range)
