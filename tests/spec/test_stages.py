"""Preparation and attempt: punished, and in the band of the completed offence.

Paragraph 7 of Article 134 punishes them and names no range of its own.
"""

from __future__ import annotations

import pytest
from case_support import TRAFFICKING, Plain, band, case, codes, examples
from hypothesis import given
from plain_cases import STAGES, WOMENS_LAW, can_be, charge
from surroundings import cases, trafficked

from lao_tip_law import assess

SEVENTH = "penal-law/art_134__para_7"
INCHOATE = ["attempt", "preparation"]


@pytest.mark.law(SEVENTH)
@pytest.mark.parametrize("stage", INCHOATE)
@given(plain=trafficked())
@examples(16)
def test_preparation_and_attempt_are_punished(stage: str, plain: Plain) -> None:
    """The text says "Preparation to commit, attempt such infractions shall be punished": what would be
    trafficking when completed is an offence already when it is attempted or prepared.
    """
    completed, inchoate = (charge(assess({**plain, "stage": each})) for each in ("completed", stage))
    if completed.outcome == "established":
        assert inchoate.outcome == "established"


@pytest.mark.law(SEVENTH)
@pytest.mark.parametrize("stage", INCHOATE)
def test_a_trafficking_that_was_not_completed_is_established_all_the_same(stage: str) -> None:
    """The plain case: one victim, an act, a means and a purpose; it "shall be punished"."""
    assert charge(assess(case(stage=stage))).outcome == "established"


@pytest.mark.law(SEVENTH)
@given(plain=cases())
@examples(25)
def test_the_stage_changes_neither_offence_nor_penalty(plain: Plain) -> None:
    """No range is named for preparation and attempt, they "shall be punished": the penalty shown is that of
    the completed offence, from which the court starts; and what fails fails at every stage.
    """
    for provision in (TRAFFICKING, WOMENS_LAW):
        completed = can_be({**plain, "stage": "completed"}, provision)
        for stage in (*STAGES, "unknown"):
            assert can_be({**plain, "stage": stage}, provision) == completed


@pytest.mark.law(SEVENTH)
@pytest.mark.parametrize(
    ("stage", "noted"), [("completed", False), ("attempt", True), ("preparation", True), ("unknown", True)]
)
def test_the_answer_says_that_no_range_is_named(
    stage: str,
    noted: bool,  # noqa: FBT001 - a table
) -> None:
    """The words "shall be punished" name no range, and a note says so unless the offence was completed."""
    assert ("inchoate-range-not-stated" in codes(assess(case(stage=stage)))) is noted


@pytest.mark.law(SEVENTH)
def test_a_case_that_does_not_tell_its_stage_is_read_as_completed() -> None:
    """Of a case that says nothing of "attempt" the completed offence is meant."""
    told, untold = assess(case(stage="completed")), assess(case())
    assert untold.charges == told.charges
    assert untold.victims == told.victims
    assert band(case()) == "base"
