"""The public strategies shrink to few facts, and to the same ones each time."""

from __future__ import annotations

from hypothesis import find, settings

from lao_tip_law import assess, statutes
from lao_tip_law.facts.vocabulary import ACTS, MEANS, PURPOSES
from lao_tip_law.strategies import (
    complete_cases,
    complete_victims,
    offence_dates,
    partial_cases,
    partial_victims,
)

SEARCH = settings(max_examples=1000, deadline=None, derandomize=True, database=None)
WOMAN = {"age": 18, "sex": "female", "nationality": "LA", "found_in": "LA", "close_relative": False}


def test_the_simplest_complete_case_of_the_base_band_is_one_woman_deceived() -> None:
    strategy = complete_cases(max_victims=1, dated=False, judged=False)
    found = find(strategy, lambda case: assess(case).charges[0].bands == ("base",), settings=SEARCH)
    assert found == {
        "acts": [ACTS[0]],
        "means": [MEANS[0]],
        "purposes": [PURPOSES[0]],
        "habitual": False,
        "organised_group": False,
        "other_conduct": [],
        "victims": [{**WOMAN, "harms": [], "conduct": []}],
    }


def test_the_simplest_victim_of_the_gravest_band_has_the_harm_alone() -> None:
    found = find(
        partial_victims(),
        lambda one: assess({"victims": [one]}).charges[0].bands == ("gravest",),
        settings=SEARCH,
    )
    assert found == {"harms": ["permanent_disability"]}


def test_the_simplest_examples_have_no_fact_too_many() -> None:
    def anything(_: object) -> bool:
        return True

    assert find(partial_cases(max_victims=0), anything, settings=SEARCH) == {}
    assert find(partial_victims(), anything, settings=SEARCH) == {}
    assert find(complete_victims(), anything, settings=SEARCH) == {**WOMAN, "harms": [], "conduct": []}
    assert find(offence_dates(), anything, settings=SEARCH) == statutes.law.quoted_on
