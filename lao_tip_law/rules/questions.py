"""Which unknown facts can still change an offence's outcome, and what each answer would leave of it.

A fact is needed when two completions that differ in it alone have different outcomes. The outcomes that each
answer leaves are worked out exactly, with all other unknown facts still open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import frozen

from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, OTHER_CONDUCT, PURPOSES, STAGES
from lao_tip_law.rules.bands import (
    CaseWide,
    Outcomes,
    case_levels,
    case_wide,
    group_values,
    outcome,
    outcomes_of,
    stage_values,
    tallies_of,
)
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, Victims, unknown_victim
from lao_tip_law.rules.offences import Group, Offence
from lao_tip_law.rules.victim_classes import (
    NOBODY,
    Tally,
    VictimClass,
    add,
    add_all,
    age_classes,
    all_but_each,
    class_of,
    classes_of,
    conduct_values,
    levels_of,
    merge,
    one_or_more,
)

_VOCABULARIES = {"acts": ACTS, "means": MEANS, "purposes": PURPOSES, "other_conduct": OTHER_CONDUCT}
Answers = tuple[tuple[str, Outcomes], ...]


@frozen
class Question:
    """An unknown fact that can still change an offence's outcome.

    Attributes:
        fact: its path in the case, such as `victims[0].age`.
        provisions: the provisions through which it matters.
        answers: each answer in words, with the outcomes it would leave.
    """

    fact: str
    provisions: tuple[str, ...]
    answers: Answers


def questions(offence: Offence, case: CaseFacts, victims: Victims, ages: tuple[int, ...]) -> Iterator[Question]:
    """Give every fact that the offence still turns on, in the order of the case format."""
    unknown = unknown_victim(ages)
    tallies = tallies_of(offence, victims, unknown)
    wide = case_wide(offence, case)
    if len(outcomes_of(offence, tallies, wide)) < 2:  # noqa: PLR2004 - one outcome: nothing is open
        return
    yield from _stage_question(offence, case, tallies, wide)
    yield from _group_questions(offence, case, tallies, wide)
    yield from _lift_questions(offence, case, tallies, wide)
    if not offence.per_victim or True not in wide.core:
        return
    if victims is None:
        yield from _number_question(offence, wide, unknown)
        return
    for place, others in enumerate(all_but_each(offence, victims)):
        for fact, provisions, answers in _victim_facts(offence, victims[place], ages):
            if _differs(offence, others, frozenset(_pairs(answers)), wide.means, wide.levels):
                yield Question(
                    f"victims[{place}].{fact}",
                    provisions,
                    tuple(
                        (label, _with(offence, others, frozenset(classes), wide)) for label, classes in answers
                    ),
                )


def _with(
    offence: Offence, others: frozenset[Tally], classes: frozenset[VictimClass], wide: CaseWide
) -> Outcomes:
    return outcomes_of(offence, add_all(others, classes, offence.most_counted), wide)


def _stage_question(
    offence: Offence, case: CaseFacts, tallies: frozenset[Tally], wide: CaseWide
) -> Iterator[Question]:
    """Ask for the stage, where the law punishes one stage and not another."""
    if len(stage_values(offence, case)) == 1 or True not in wide.core:
        return
    others_can_fail = any(False in group_values(group, case) for group in offence.groups)
    punished = outcomes_of(offence, tallies, wide._replace(core=(False, True) if others_can_fail else (True,)))
    spared = outcomes_of(offence, tallies, wide._replace(core=(False,)))
    answers = tuple((stage, punished if stage in offence.stages else spared) for stage in STAGES)
    yield Question("stage", (offence.provision,), answers)


def _group_questions(
    offence: Offence, case: CaseFacts, tallies: frozenset[Tally], wide: CaseWide
) -> Iterator[Question]:
    """Ask for acts, means and purposes."""
    for group in (*offence.groups, *((offence.means,) if offence.means else ())):
        if len(group_values(group, case)) == 1 or not _group_matters(offence, group, case, tallies, wide):
            continue
        yes, no = getattr(case, group.field)
        provisions = tuple(dict.fromkeys(element.provision for element in group.elements))
        held = {
            value: outcomes_of(offence, tallies, _fixed(offence, group, case, wide, value))
            for value in (True, False)
        }
        vocabulary = _VOCABULARIES[group.field]
        if not yes | no:
            named = [vocabulary[place] for place in age_classes(group.bits)]
            answers = tuple((word, held[True]) for word in named) + (("none", held[False]),)
            yield Question(group.field, provisions, answers)
            continue
        still_open = [place for place in age_classes(group.bits & ~no)]
        for place in still_open:
            false = held[False] if len(still_open) == 1 else held[True] | held[False]
            answers = (("true", held[True]), ("false", false))
            yield Question(f"{group.field}.{vocabulary[place]}", provisions, answers)


def _fixed(offence: Offence, group: Group, case: CaseFacts, wide: CaseWide, value: bool) -> CaseWide:  # noqa: FBT001
    """Give the case-wide side with one group settled."""
    if group is offence.means:
        return wide._replace(means=(value,))
    if not value:
        return wide._replace(core=(False,))
    others_can_fail = False in stage_values(offence, case) or any(
        False in group_values(other, case) for other in offence.groups if other is not group
    )
    return wide._replace(core=(False, True) if others_can_fail else (True,))


def _group_matters(
    offence: Offence, group: Group, case: CaseFacts, tallies: frozenset[Tally], wide: CaseWide
) -> bool:
    if True not in wide.core:
        return False
    if group is not offence.means:
        return any(found >= 0 for found in outcomes_of(offence, tallies, wide))
    return any(
        outcome(offence, tally, level, core=True, means=True)
        != outcome(offence, tally, level, core=True, means=False)
        for tally in tallies
        for level in wide.levels
    )


def _lift_questions(
    offence: Offence, case: CaseFacts, tallies: frozenset[Tally], wide: CaseWide
) -> Iterator[Question]:
    """Ask for the case-wide circumstances."""
    for lift in offence.lifts:
        if lift.fact not in {"habitual", "organised_group"} or getattr(case, lift.fact) is not None:
            continue
        rest = case_levels(offence, case, lift.fact)
        lifted = frozenset(max(level, lift.level) for level in rest)
        matters = True in wide.core and any(
            outcome(offence, tally, level, core=True, means=means)
            != outcome(offence, tally, max(level, lift.level), core=True, means=means)
            for tally in tallies
            for level in rest
            for means in wide.means
        )
        if matters:
            yield Question(
                lift.fact,
                (lift.circumstance.provision,),
                (
                    ("true", outcomes_of(offence, tallies, wide._replace(levels=lifted))),
                    ("false", outcomes_of(offence, tallies, wide._replace(levels=rest))),
                ),
            )


def _number_question(offence: Offence, wide: CaseWide, unknown: VictimFacts) -> Iterator[Question]:
    """Ask who the victims are, where nothing at all is known of them."""
    most = offence.most_counted
    one = add_all(NOBODY, classes_of(offence, unknown), most)
    more = merge(one, one_or_more(offence, unknown), most)
    named = tuple(
        dict.fromkeys(lift.circumstance.provision for lift in offence.lifts if lift.fact in {"count", "age"})
    ) or (offence.provision,)
    yield Question(
        "victims",
        named,
        (
            ("one victim", outcomes_of(offence, one, wide)),
            ("two or more victims", outcomes_of(offence, more, wide)),
        ),
    )


_VictimFact = tuple[str, tuple[str, ...], tuple[tuple[str, tuple[VictimClass, ...]], ...]]


@lru_cache(maxsize=2048)
def _victim_facts(offence: Offence, victim: VictimFacts, ages: tuple[int, ...]) -> tuple[_VictimFact, ...]:
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
        )
    )


def _age_fact(offence: Offence, victim: VictimFacts, ages: tuple[int, ...]) -> Iterator[_VictimFact]:
    classes = age_classes(victim.ages)
    rest = [
        (conduct, level)
        for conduct in conduct_values(offence, victim)
        for level in sorted(levels_of(offence, victim).all())
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
            tuple((_years(first, last, ages), result) for first, last, result in merged),
        )


def _years(first: int, last: int, ages: tuple[int, ...]) -> str:
    """Put a run of age classes in words: `under 18`, `15 to 17`, `18 or over`."""
    if first == 0:
        return f"under {ages[last]}" if last < len(ages) else "any age"
    if last >= len(ages):
        return f"{ages[first - 1]} or over"
    return f"{ages[first - 1]} to {ages[last] - 1}"


def _relation_fact(offence: Offence, victim: VictimFacts) -> Iterator[_VictimFact]:
    lift = next((lift for lift in offence.lifts if lift.fact == "close_relative"), None)
    if lift is None or victim.close_relative is not None:
        return
    rest = _completions(offence, victim, ("close_relative", 1))
    yield (
        "close_relative",
        (lift.circumstance.provision,),
        (
            ("true", tuple(class_of(offence, age, conduct, max(level, lift.level)) for age, conduct, level in rest)),
            ("false", tuple(class_of(offence, *other) for other in rest)),
        ),
    )


def _harm_facts(offence: Offence, victim: VictimFacts) -> Iterator[_VictimFact]:
    lifts = [lift for lift in offence.lifts if lift.fact == "harms"]
    yes, no = victim.harms
    if lifts and not yes | no:
        every = 0
        for lift in lifts:
            every |= lift.bit
        rest = _completions(offence, victim, ("harms", every))
        answers = [
            (
                HARMS[lift.bit.bit_length() - 1],
                tuple(class_of(offence, age, conduct, max(level, lift.level)) for age, conduct, level in rest),
            )
            for lift in lifts
        ]
        answers.append(("none", tuple(class_of(offence, *other) for other in rest)))
        yield "harms", tuple(dict.fromkeys(lift.circumstance.provision for lift in lifts)), tuple(answers)
        return
    for lift in lifts:
        if (yes | no) & lift.bit:
            continue
        rest = _completions(offence, victim, ("harms", lift.bit))
        yield (
            f"harms.{HARMS[lift.bit.bit_length() - 1]}",
            (lift.circumstance.provision,),
            (
                (
                    "true",
                    tuple(class_of(offence, age, conduct, max(level, lift.level)) for age, conduct, level in rest),
                ),
                ("false", tuple(class_of(offence, *other) for other in rest)),
            ),
        )


def _conduct_fact(offence: Offence, victim: VictimFacts) -> Iterator[_VictimFact]:
    if not offence.conduct_bit or (victim.conduct[0] | victim.conduct[1]) & offence.conduct_bit:
        return
    rest = [
        (age, level) for age in age_classes(victim.ages) for level in sorted(levels_of(offence, victim).all())
    ]
    word = CONDUCT[offence.conduct_bit.bit_length() - 1]
    wholly = not victim.conduct[0] | victim.conduct[1]
    yield (
        "conduct" if wholly else f"conduct.{word}",
        (offence.provision,),
        (
            (word if wholly else "true", tuple(class_of(offence, age, True, level) for age, level in rest)),
            ("none" if wholly else "false", tuple(class_of(offence, age, False, level) for age, level in rest)),
        ),
    )


def _completions(
    offence: Offence, victim: VictimFacts, without: tuple[str, int]
) -> list[tuple[int, bool, int]]:
    """Give the completions of all of a victim's facts but one: age class, conduct and level."""
    return [
        (age, conduct, level)
        for age in age_classes(victim.ages)
        for conduct in conduct_values(offence, victim)
        for level in sorted(levels_of(offence, victim, without=without).all())
    ]


def _pairs(
    answers: Iterable[tuple[str, tuple[VictimClass, ...]]],
) -> Iterator[tuple[VictimClass, VictimClass]]:
    """Give each two different classes that one completion of the other facts has under two answers."""
    columns = [classes for _, classes in answers]
    for row in zip(*columns, strict=True):
        first = row[0]
        for other in row[1:]:
            if other != first:
                yield first, other


@lru_cache(maxsize=4096)
def _differs(
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
