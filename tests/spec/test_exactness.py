"""Exact under unknowns: `assess` says of a partial case what its completions say, and nothing else."""

from __future__ import annotations

import pytest
from case_support import TIMES, examples
from completions import Partial, protections, readings_of
from hiding import HIDEABLE, offences, without
from hypothesis import given
from hypothesis import strategies as st
from partial_cases import completions, partial_of
from same_as_completions import same_charges, same_needs, same_protection, same_victims

from lao_tip_law import assess
from lao_tip_law.strategies import complete_cases, partial_cases

MOST = 600 if TIMES > 1 else 150
"""The most completions that are read of one case."""


LISTED = [fact for fact in HIDEABLE if fact != "victims"]
some_unknown = st.builds(
    without, offences(max_victims=2), st.sets(st.sampled_from(LISTED), min_size=1, max_size=5)
)
"""Cases in which most facts that are unknown matter."""
few_completions = (
    (some_unknown | partial_cases(listed=True, max_victims=2, max_unknown=4))
    .map(partial_of)
    .filter(lambda partial: completions(partial) <= MOST)
)


@examples(250)
@given(few_completions)
def test_a_partial_case_yields_what_its_completions_yield_and_no_more(partial: Partial) -> None:
    """Contract 4, exact under unknowns: every charge, right and duty of a case of which something is unknown
    is what the completions of its unknown facts come to; and each fact that can change that is asked for.
    """
    readings = readings_of(partial)
    answer = assess(partial.written)
    same_charges(answer, readings)
    same_victims(answer, partial, readings)
    same_needs(answer, partial, readings)


@examples(15)
@given(
    partial_cases(listed=False, max_unknown=1)
    .map(partial_of)
    .filter(lambda partial: completions(partial) <= 10 * MOST)
)
def test_victims_of_whom_nothing_is_known_can_be_anybody(partial: Partial) -> None:
    """Contract 3: without a list of victims, their number and everything about them is unknown."""
    readings = readings_of(partial)
    answer = assess(partial.written)
    same_charges(answer, readings)
    (anybody,) = answer.victims
    assert not anybody.listed
    same_protection(anybody, protections(readings, None))
    same_needs(answer, partial, readings)


@pytest.mark.law("penal-law/art_134", "women-law/art_25", "children-law/art_89")
@examples(200)
@given(complete_cases(max_victims=4).map(partial_of))
def test_a_complete_case_is_read_as_the_text_reads(partial: Partial) -> None:
    """Article 134 and those beside it, read a second time in plain Python, give the same of every case."""
    readings = readings_of(partial)
    answer = assess(partial.written)
    same_charges(answer, readings)
    same_victims(answer, partial, readings)
    assert answer.still_needed == ()
