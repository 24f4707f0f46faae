"""A sentence at an end that the law leaves out, and beside the kinds of penalty that do not go together."""

from __future__ import annotations

import pytest
from attrs import evolve

from lao_tip_law.determination.model import Fine, Imprisonment, Penalty
from lao_tip_law.determination.sentences import held_against
from lao_tip_law.facts.sentence import Sentence

PENALTY = Penalty(
    "penal-law/art_134__para_3",
    Imprisonment(60, 180),
    life_imprisonment=False,
    death=False,
    fine=Fine("LAK", 1_000, 2_000, None, None),
    confiscation=None,
    alternatives=(("imprisonment", "fine"),),
    not_known=(),
)


def fine_held(kip: int, penalty: Penalty, *, imprisonment: int | str = 60) -> str:
    return held_against(Sentence(imprisonment, kip, confiscation=None), [penalty]).fine


@pytest.mark.parametrize(("kip", "result"), [(999, "below"), (1000, "below"), (1001, "within")])
def test_a_fine_of_more_than_a_sum_begins_above_it(kip: int, result: str) -> None:
    assert fine_held(kip, evolve(PENALTY, excluded_ends=("fine.min",))) == result


@pytest.mark.parametrize(("kip", "result"), [(1999, "within"), (2000, "above"), (2001, "above")])
def test_a_fine_of_less_than_a_sum_ends_below_it(kip: int, result: str) -> None:
    assert fine_held(kip, evolve(PENALTY, excluded_ends=("fine.max",))) == result


@pytest.mark.parametrize("kip", [1000, 2000])
def test_an_end_of_the_term_left_out_says_nothing_of_the_fine(kip: int) -> None:
    ends = ("imprisonment.min_months", "imprisonment.max_months")
    assert fine_held(kip, evolve(PENALTY, excluded_ends=ends)) == "within"


@pytest.mark.parametrize(("kip", "result"), [(0, "within"), (1500, "above")])
def test_imprisonment_or_a_fine_is_not_both(kip: int, result: str) -> None:
    either = evolve(PENALTY, alternatives=(("imprisonment",), ("fine",)))
    assert fine_held(kip, either) == result


@pytest.mark.parametrize(("ordered", "result"), [("life", "above"), ("death", "within")])
def test_a_fine_goes_with_the_penalty_that_it_stands_beside(ordered: str, result: str) -> None:
    gravest = evolve(
        PENALTY,
        imprisonment=None,
        life_imprisonment=True,
        death=True,
        alternatives=(("life_imprisonment",), ("death", "fine")),
    )
    assert fine_held(1500, gravest, imprisonment=ordered) == result


@pytest.mark.parametrize("ordered", ["life", "death"])
def test_life_and_death_are_above_a_law_that_sets_years_alone(ordered: str) -> None:
    held = held_against(Sentence(ordered, 1500, confiscation=None), [PENALTY])
    assert held.imprisonment == "above"
