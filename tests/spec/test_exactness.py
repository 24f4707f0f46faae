"""Exact under unknowns: `assess` says of a partial case what its completions say, and nothing else."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from case_support import TIMES, examples
from completions import (
    BANDS,
    Effect,
    Partial,
    Readings,
    charge_sets,
    joined,
    needed_facts,
    protections,
    readings_of,
)
from hiding import HIDEABLE, offences, without
from hypothesis import given
from hypothesis import strategies as st
from independent_reading import COVERED_ACCUSATIONS, DUTIES
from partial_cases import completions, partial_of

from lao_tip_law import assess
from lao_tip_law.determination.model import Charge, Determination, VictimAnswer
from lao_tip_law.strategies import complete_cases, partial_cases

if TYPE_CHECKING:
    from collections.abc import Collection

MOST = 600 if TIMES > 1 else 150
"""The most completions that are read of one case."""


def same_charges(answer: Determination, readings: Readings) -> None:
    """Hold every charge's outcome and bands against the completions."""
    sets = charge_sets(readings)
    assert [charge.provision for charge in answer.charges] == list(sets)
    for charge in answer.charges:
        assert (charge.outcome, charge.bands) == outcome_of(sets[charge.provision]), charge.provision
        assert tuple(charge.penalties) == charge.bands


def outcome_of(bands: set[str]) -> tuple[str, tuple[str, ...]]:
    """Give the outcome and bands, lowest first, that a set of completions' answers comes to."""
    left = tuple(band for band in BANDS if band in bands - {"not_established", "not_in_force"})
    if bands == {"not_in_force"}:
        return "not_in_force", ()
    if not left:
        return "not_established", ()  # it fails anyway, whatever the law of the day
    return ("established" if bands == set(left) else "undetermined"), left


def same_protection(
    answer: VictimAnswer, expected: tuple[str, ...], accused_of: Collection[str] = COVERED_ACCUSATIONS
) -> None:
    """Hold a victim's nine rights, immunity and duties against the completions."""
    rights, *duties = expected
    assert [right.outcome for right in answer.rights] == [rights] * 9
    assert [(duty.provision, duty.outcome) for duty in answer.duties] == list(
        zip(DUTIES, duties, strict=True)
    )
    immune = {"applies": "immune", "does_not_apply": "not_immune", "undetermined": "undetermined"}[rights]
    assert {part.accused_of: part.outcome for part in answer.immunity} == {
        word: immune if word in COVERED_ACCUSATIONS else "not_immune" for word in accused_of
    }


def stands_for(label: str, value: Any, labels: Collection[str]) -> bool:  # noqa: ANN401 - a line a kind
    """Tell whether an answer's words stand for a fact's value; `none` stands for words that do not matter."""
    if isinstance(value, bool):
        return label == str(value).lower()
    if isinstance(value, int):
        return age_within(label, value)
    if isinstance(value, date):
        return day_within(label, value)
    if isinstance(value, tuple) and value and isinstance(value[0], tuple):  # a group of victims
        return label == ("one victim" if len(value) == 1 else "two or more victims")
    if isinstance(value, tuple):
        return label == (value[0] if value and value[0] in labels else "none")
    return label == ("another country" if value in {"VN", "TH"} else value)


def age_within(label: str, age: int) -> bool:
    first, *rest = (int(number) for number in re.findall(r"\d+", label))
    if label.startswith("under"):
        return age < first
    return age >= first if label.endswith("or over") else first <= age <= rest[0]


def day_within(label: str, day: date) -> bool:
    first, _, last = label.partition("/")
    return first <= day.isoformat()[: len(first)] and day.isoformat()[: len(last or first)] <= (last or first)


def same_needs(answer: Determination, partial: Partial, readings: Readings) -> None:
    """Hold the facts still needed, and what each of their values leaves, against the completions."""
    expected = needed_facts(partial, readings)
    assert sorted(needed.fact for needed in answer.still_needed) == sorted(expected)
    for needed in answer.still_needed:
        found = [(effect.provision, dict(effect.leaves)) for effect in needed.effects]
        wanted = expected[needed.fact]
        if needed.fact == "victims":  # who they are: its protections are asked for fact by fact
            found, wanted = (
                [(each[0], each[1]) for each in found if is_charge(answer, each[0])],
                [each for each in wanted if is_charge(answer, each[0])],
            )
        assert len(found) == len(wanted), needed.fact
        for (provision, leaves), effect in zip(
            sorted(found, key=first), sorted(wanted, key=first), strict=True
        ):
            assert provision == effect[0]
            same_leaves(leaves, effect, charge=is_charge(answer, provision))


def first(effect: tuple[str, object]) -> str:
    return effect[0]


def is_charge(answer: Determination, provision: str) -> bool:
    return isinstance(answer.charge(provision), Charge)


def same_leaves(leaves: dict[str, tuple[str, ...]], effect: Effect, *, charge: bool) -> None:
    """Each value stands under one label, and each label leaves the union of what its values leave."""
    for label, left in leaves.items():
        union: set[str] = set()
        for value, answers in effect[1].items():
            union |= answers if stands_for(label, value, leaves) else set()
        if charge:
            assert left == tuple(band for band in BANDS if band in union), (effect[0], label)
        else:
            assert left == (joined(union),), (effect[0], label)
    for value in effect[1]:
        assert sum(stands_for(label, value, leaves) for label in leaves) == 1, (
            effect[0],
            value,
            list(leaves),
        )


def same_victims(answer: Determination, partial: Partial, readings: Readings) -> None:
    for place, (one, written) in enumerate(zip(answer.victims, partial.written["victims"], strict=True)):
        accused_of = written.get("accused_of", COVERED_ACCUSATIONS)
        same_protection(one, protections(readings, place), accused_of)


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


@examples(200)
@given(complete_cases(max_victims=4).map(partial_of))
def test_a_complete_case_is_read_as_the_text_reads(partial: Partial) -> None:
    """Article 134 and those beside it, read a second time in plain Python, give the same of every case."""
    readings = readings_of(partial)
    answer = assess(partial.written)
    same_charges(answer, readings)
    same_victims(answer, partial, readings)
    assert answer.still_needed == ()
