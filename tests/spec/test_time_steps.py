"""Time: the answer changes on the days on which the law changes, and on no other day."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import pytest
from independent_reading import CUTS
from time_cases import ANY, CASES, NEAR, ONE_DAY, view

from lao_tip_law import statutes
from lao_tip_law.determination.rating import rate_changes
from lao_tip_law.source.rates import table_of

if TYPE_CHECKING:
    from datetime import date

LAWS = ("penal-law/art_134", "women-law/art_24", "children-law/art_89", "penal-code-2017/art_215")
RATES = table_of(statutes.law.annual_rates, statutes.law.dated_rates)


@pytest.mark.law(*LAWS)
@pytest.mark.parametrize("name", CASES)
def test_the_answer_is_constant_between_commencements(name: str) -> None:
    """Between two days on which a law comes into force or goes out of it, every day has the same answer:
    neither an adoption nor a gazetting, nor a day that another source tells, changes anything.
    """
    periods: dict[int, set[str]] = {}
    for day in (*NEAR, *ANY):
        periods.setdefault(bisect_right(CUTS, day), set()).add(view(name, day))
    assert sorted(periods) == list(range(len(CUTS) + 1)), "every period has days here"
    assert {len(found) for found in periods.values()} == {1}


@pytest.mark.law(*LAWS)
@pytest.mark.parametrize("cut", CUTS, ids=str)
def test_each_commencement_changes_an_answer_on_its_day(cut: date) -> None:
    """On the first day of a law the answer is another than on the day before."""
    assert any(view(name, cut - ONE_DAY) != view(name, cut) for name in CASES)


@pytest.mark.law(*LAWS)
@pytest.mark.parametrize("name", ["a woman", "a girl sold", "nothing known"])
def test_dollars_change_with_the_rates_as_well_and_on_no_other_day(name: str) -> None:
    """The dollars of a fine follow the rate of the day; the fine in kip follows the law alone."""
    changes = rate_changes(RATES)
    steps = sorted({*CUTS, *changes})
    near = {day + ONE_DAY * n for day in changes for n in (-1, 0, 1)}
    periods: dict[int, set[str]] = {}
    for day in (*near, *NEAR, *ANY):
        periods.setdefault(bisect_right(steps, day), set()).add(view(name, day, dollars=True))
    assert {len(found) for found in periods.values()} == {1}
    if name != "nothing known":
        later = [change for change in changes if change >= CUTS[1] and change not in CUTS]
        assert all(
            view(name, change - ONE_DAY, dollars=True) != view(name, change, dollars=True) for change in later
        )
