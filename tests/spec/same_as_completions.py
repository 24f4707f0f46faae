"""An answer held against every completion of its case: charges, protections, and the facts still needed."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from completions import BANDS, Effect, Partial, Readings, charge_sets, joined, needed_facts, protections
from independent_reading import COVERED_ACCUSATIONS, DUTIES
from telling import charge_of

from lao_tip_law.determination.model import Charge, Determination, VictimAnswer

if TYPE_CHECKING:
    from collections.abc import Collection


def same_charges(answer: Determination, readings: Readings) -> None:
    """Hold every charge's outcome and bands against the completions."""
    sets = charge_sets(readings)
    assert [charge.provision for charge in answer.charges] == list(sets)
    for charge in answer.charges:
        assert (charge.outcome, charge.bands) == charge_of(sets[charge.provision]), charge.provision
        assert tuple(charge.penalties) == charge.bands


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
