"""The unknown facts of one victim, and what a victim is to an offence under each answer to them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lao_tip_law.facts.vocabulary import CONDUCT, HARMS
from lao_tip_law.rules.age_classes import in_years
from lao_tip_law.rules.bands import outcome
from lao_tip_law.rules.victim_classes import (
    NOT_ONE,
    Rest,
    Tally,
    VictimClass,
    add,
    class_of,
    conduct_values,
    female_values,
    levels_of,
    places_of,
    rests,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lao_tip_law.rules.folding import VictimFacts
    from lao_tip_law.rules.offences import Offence

VictimFact = tuple[str, tuple[str, ...], tuple[tuple[str, tuple[VictimClass, ...]], ...]]
_EVERY_HARM = -1
"""All bits of the harms."""


@lru_cache(maxsize=1024)
def victim_facts(offence: Offence, victim: VictimFacts, ages: tuple[int, ...]) -> tuple[VictimFact, ...]:
    """Give each unknown fact of a victim, with the classes that each answer puts the victim in.

    The classes of the answers stand in one order of the other facts' completions, so that the n-th of one
    answer and the n-th of another differ in this fact alone.
    """
    return tuple(
        (fact, provisions, answers)
        for fact, provisions, answers in (
            *_age_fact(offence, victim, ages),
            *_relation_fact(offence, victim),
            *_harm_facts(offence, victim),
            *_conduct_fact(offence, victim),
            *_sex_fact(offence, victim),
        )
    )


def _age_fact(offence: Offence, victim: VictimFacts, ages: tuple[int, ...]) -> Iterator[VictimFact]:
    classes = places_of(victim.ages)
    rest = [
        (rest, level) for rest in rests(offence, victim) for level in sorted(levels_of(offence, victim).all())
    ]
    found = [tuple(class_of(offence, age, *other) for other in rest) for age in classes]
    merged: list[tuple[int, int, tuple[VictimClass, ...]]] = []
    for age, result in zip(classes, found, strict=True):
        if merged and merged[-1][2] == result:
            merged[-1] = (merged[-1][0], age, result)
        else:
            merged.append((age, age, result))
    if len(merged) > 1:
        provisions = [lift.circumstance.provision for lift in offence.lifts if lift.fact == "age"]
        if offence.waived_ages and offence.waiver:
            provisions.insert(0, offence.waiver[0])
        yield (
            "age",
            tuple(dict.fromkeys(provisions)) or (offence.provision,),
            tuple((in_years(first, last, ages), result) for first, last, result in merged),
        )


def _relation_fact(offence: Offence, victim: VictimFacts) -> Iterator[VictimFact]:
    lift = next((lift for lift in offence.lifts if lift.fact == "close_relative"), None)
    if lift is None or victim.close_relative is not None:
        return
    rest = _completions(offence, victim, ("close_relative", 1))
    yield (
        "close_relative",
        (lift.circumstance.provision,),
        (("true", _lifted(offence, rest, lift.level)), ("false", _lifted(offence, rest))),
    )


def _harm_facts(offence: Offence, victim: VictimFacts) -> Iterator[VictimFact]:
    lifts = [lift for lift in offence.lifts if lift.fact == "harms"]
    yes, no = victim.harms
    if lifts and not yes | no:
        rest = _completions(offence, victim, ("harms", _EVERY_HARM))
        answers = [(HARMS[lift.bit.bit_length() - 1], _lifted(offence, rest, lift.level)) for lift in lifts]
        answers.append(("none", _lifted(offence, rest)))
        yield "harms", tuple(dict.fromkeys(lift.circumstance.provision for lift in lifts)), tuple(answers)
        return
    for lift in lifts:
        if (yes | no) & lift.bit:
            continue
        rest = _completions(offence, victim, ("harms", lift.bit))
        yield (
            f"harms.{HARMS[lift.bit.bit_length() - 1]}",
            (lift.circumstance.provision,),
            (("true", _lifted(offence, rest, lift.level)), ("false", _lifted(offence, rest))),
        )


def _conduct_fact(offence: Offence, victim: VictimFacts) -> Iterator[VictimFact]:
    if not offence.conduct_bit or (victim.conduct[0] | victim.conduct[1]) & offence.conduct_bit:
        return
    rest = [
        (age, female, level)
        for age in places_of(victim.ages)
        for female in female_values(offence, victim)
        for level in sorted(levels_of(offence, victim).all())
    ]
    word = CONDUCT[offence.conduct_bit.bit_length() - 1]
    wholly = not victim.conduct[0] | victim.conduct[1]
    done, not_done = (
        tuple(class_of(offence, age, Rest(conduct, female), level) for age, female, level in rest)
        for conduct in (True, False)
    )
    yield (
        "conduct" if wholly else f"conduct.{word}",
        (offence.provision,),
        ((word if wholly else "true", done), ("none" if wholly else "false", not_done)),
    )


def _sex_fact(offence: Offence, victim: VictimFacts) -> Iterator[VictimFact]:
    if len(female_values(offence, victim)) == 1:
        return
    rest = [
        (age, conduct, level)
        for age in places_of(victim.ages)
        for conduct in conduct_values(offence, victim)
        for level in sorted(levels_of(offence, victim).all())
    ]
    female, male = (
        tuple(class_of(offence, age, Rest(conduct, sex), level) for age, conduct, level in rest)
        for sex in (True, False)
    )
    yield "sex", (offence.provision,), (("female", female), ("male", male))


def _completions(
    offence: Offence, victim: VictimFacts, without: tuple[str, int]
) -> list[tuple[int, Rest, int]]:
    """Give the completions of all of a victim's facts but one: age class, conduct and sex, and level."""
    return [
        (age, rest, level)
        for age in places_of(victim.ages)
        for rest in rests(offence, victim)
        for level in sorted(levels_of(offence, victim, without=without).all())
    ]


def _lifted(
    offence: Offence, completions: list[tuple[int, Rest, int]], least: int = NOT_ONE
) -> tuple[VictimClass, ...]:
    """Give the class of each completion where the fact left out lifts it to a level, or to none."""
    return tuple(class_of(offence, age, rest, max(level, least)) for age, rest, level in completions)


def pairs(
    answers: Iterable[tuple[str, tuple[VictimClass, ...]]],
) -> Iterator[tuple[VictimClass, VictimClass]]:
    """Give each two different classes that one completion of the other facts has under two answers."""
    columns = [classes for _, classes in answers]
    for row in zip(*columns, strict=True):
        first = row[0]
        for other in row[1:]:
            if other != first:
                yield first, other


@lru_cache(maxsize=1024)
def differs(
    offence: Offence,
    others: frozenset[Tally],
    pairs: frozenset[tuple[VictimClass, VictimClass]],
    means: tuple[bool, ...],
    levels: frozenset[int],
) -> bool:
    """Tell whether some completion of everything else has two outcomes for two classes of one victim."""
    most = offence.most_counted
    return any(
        outcome(offence, add(tally, one, most), level, core=True, means=shown)
        != outcome(offence, add(tally, other, most), level, core=True, means=shown)
        for tally in others
        for one, other in pairs
        for level in levels
        for shown in means
    )
