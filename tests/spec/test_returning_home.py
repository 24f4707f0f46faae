"""Returning home: two administrative measures for victims who come back.

They are reported, and no law: no fines for those who return, from December 2005; no exit permits, from
January 2007.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from case_support import case, victim

from lao_tip_law import assess

if TYPE_CHECKING:
    from lao_tip_law.determination.measures import MeasureHeld

YES, NO, OPEN = "applies", "does_not_apply", "undetermined"


def held(**facts: object) -> dict[str, MeasureHeld]:
    return {each.measure: each for each in assess(case(victim(**facts))).victims[0].measures}


@pytest.mark.parametrize(
    ("returned", "fines", "permits"),
    [
        ("2005-11", NO, NO),
        ("2005-11-30", NO, NO),
        ("2005-12", OPEN, NO),
        ("2005-12-01", OPEN, NO),
        ("2005-12-30", OPEN, NO),
        ("2006-01", YES, NO),
        ("2006-12", YES, NO),
        ("2006-12-31", YES, NO),
        ("2007-01", YES, OPEN),
        ("2007-01-15", YES, OPEN),
        ("2007-02", YES, YES),
        ("2006", YES, NO),
        ("2005", OPEN, NO),
        ("2005/2008", OPEN, OPEN),
        ("2020-01-01", YES, YES),
    ],
)
def test_a_measure_applies_from_the_month_that_is_reported(returned: str, fines: str, permits: str) -> None:
    """The Prime Minister's order is of December 2005, the end of exit permits of January 2007; the day is not
    told, so that within the month nobody can say.
    """
    found = held(returned_on=returned)
    assert {name: each.outcome for name, each in found.items()} == {
        "no-fines-for-returnees": fines,
        "no-exit-permits": permits,
    }


@pytest.mark.parametrize(
    "accused", ["illegal_immigration", "illegal_exit", "illegal_emigration", "leaving_without_permit"]
)
def test_they_are_shown_to_one_accused_of_leaving_and_hang_on_the_day_of_return(accused: str) -> None:
    """One accused of having left against the law is told of them; they hang on the day of the
    return alone.
    """
    assert {each.outcome for each in held(accused_of=[accused]).values()} == {OPEN}
    assert {each.outcome for each in held(accused_of=[accused], returned_on="2008").values()} == {YES}


@pytest.mark.parametrize("facts", [{}, {"accused_of": ["prostitution"]}, {"returned_on": "unknown"}])
def test_they_are_not_shown_to_others(facts: dict[str, object]) -> None:
    """Who neither came back nor is accused of having left has nothing to do with them."""
    assert held(**facts) == {}


def test_they_are_told_with_the_words_that_report_them() -> None:
    """They are no law, and stand with the words of the source that reports them."""
    found = held(returned_on="2008")
    assert "December 2005" in found["no-fines-for-returnees"].source
    assert "January 2007" in found["no-exit-permits"].source
    assert all(each.source.startswith("cable, ") and each.text for each in found.values())


def test_each_victim_has_their_own() -> None:
    """Each victim came back on a day of their own."""
    answer = assess(case(victim(returned_on="2008"), victim(), victim(returned_on="2004")))
    assert [{each.outcome for each in one.measures} for one in answer.victims] == [{YES}, set(), {NO}]


@pytest.mark.parametrize("offence", ["2006-05-01", "2006", "unknown"])
def test_so_it_is_for_one_whose_birth_is_told_instead_of_an_age(offence: str) -> None:
    """How old a victim is told to be changes nothing about the day of the return."""
    born = {**victim(age=None, returned_on="2008"), "birth_date": "1990-06-10"}
    found = assess(case(born, offence_date=offence)).victims[0].measures
    assert [each.outcome for each in found] == [YES, YES]
