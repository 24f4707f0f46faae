"""Which unknown facts can still change an offence's outcome, and what each answer would leave of it.

A fact is needed when two completions that differ in it alone have different outcomes. The outcomes that each
answer leaves are worked out exactly, with all other unknown facts still open.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.facts.vocabulary import STAGES
from lao_tip_law.records import Record
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
from lao_tip_law.rules.victim_classes import (
    NOBODY,
    Tally,
    VictimClass,
    add_all,
    all_but_each,
    classes_of,
    merge,
    one_or_more,
    places_of,
)
from lao_tip_law.rules.victim_questions import differs, pairs, victim_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.rules.offences import Group, Offence

Answers = tuple[tuple[str, Outcomes], ...]


@frozen(eq=False, repr=False)
class Question(Record):
    """An unknown fact that can still change an offence's outcome.

    Attributes:
        fact: its path in the case, such as `victims[0].age`.
        provisions: the provisions through which it matters.
        answers: each answer in words, with the outcomes it would leave.
    """

    fact: str
    provisions: tuple[str, ...]
    answers: Answers


def questions(
    offence: Offence, case: CaseFacts, victims: Victims, ages: tuple[int, ...]
) -> Iterator[Question]:
    """Give every fact that the offence still turns on, in the order of the case format.

    The offence has two or more outcomes: where it has one, there is nothing to ask.
    """
    unknown = unknown_victim(ages)
    tallies = tallies_of(offence, victims, unknown)
    wide = case_wide(offence, case)
    # Every group of facts can hold here: some completion establishes the offence.
    yield from _stage_question(offence, case, tallies, wide)
    yield from _group_questions(offence, case, tallies, wide)
    yield from _lift_questions(offence, case, tallies, wide)
    if not offence.per_victim:
        return
    if victims is None:
        yield from _number_question(offence, wide, unknown)
        return
    for place, others in enumerate(all_but_each(offence, victims)):
        for fact, provisions, answers in _of_one_victim(offence, victims[place], ages, others, wide):
            yield Question(f"victims[{place}].{fact}", provisions, answers)


@lru_cache(maxsize=1024)  # among many victims few differ in anything that the law sees
def _of_one_victim(
    offence: Offence, victim: VictimFacts, ages: tuple[int, ...], others: frozenset[Tally], wide: CaseWide
) -> tuple[tuple[str, tuple[str, ...], Answers], ...]:
    """Give the facts of one victim that the offence still turns on, whatever the others are."""
    return tuple(
        (
            fact,
            provisions,
            tuple((label, _with(offence, others, frozenset(classes), wide)) for label, classes in answers),
        )
        for fact, provisions, answers in victim_facts(offence, victim, ages)
        if differs(offence, others, frozenset(pairs(answers)), wide.means, wide.levels)
    )


def _with(
    offence: Offence, others: frozenset[Tally], classes: frozenset[VictimClass], wide: CaseWide
) -> Outcomes:
    return outcomes_of(offence, add_all(others, classes, offence.most_counted), wide)


def _stage_question(
    offence: Offence, case: CaseFacts, tallies: frozenset[Tally], wide: CaseWide
) -> Iterator[Question]:
    """Ask for the stage, where the law punishes one stage and not another."""
    if len(stage_values(offence, case)) == 1:
        return
    others_can_fail = any(False in group_values(group, case) for group in offence.groups)
    punished = outcomes_of(
        offence, tallies, wide._replace(core=(False, True) if others_can_fail else (True,))
    )
    spared = outcomes_of(offence, tallies, wide._replace(core=(False,)))
    answers = tuple((stage, punished if stage in offence.stages else spared) for stage in STAGES)
    yield Question("stage", (offence.provision,), answers)


def _group_questions(
    offence: Offence, case: CaseFacts, tallies: frozenset[Tally], wide: CaseWide
) -> Iterator[Question]:
    """Ask for acts, means and purposes."""
    for group in offence.every_group:
        if len(group_values(group, case)) == 1:
            continue
        if group is offence.means and not _means_matter(offence, tallies, wide):
            continue
        yes, no = getattr(case, group.field)
        provisions = tuple(dict.fromkeys(element.provision for element in group.elements))
        held = {
            value: outcomes_of(offence, tallies, _fixed(offence, group, case, wide, value=value))
            for value in (True, False)
        }
        vocabulary = group.vocabulary
        if not yes | no:
            named = ((vocabulary[place], held[True]) for place in places_of(group.bits))
            yield Question(group.field, provisions, (*named, ("none", held[False])))
            continue
        still_open = places_of(group.bits & ~no)
        for place in still_open:
            false = held[False] if len(still_open) == 1 else held[True] | held[False]
            answers = (("true", held[True]), ("false", false))
            yield Question(f"{group.field}.{vocabulary[place]}", provisions, answers)


def _fixed(offence: Offence, group: Group, case: CaseFacts, wide: CaseWide, *, value: bool) -> CaseWide:
    """Give the case-wide side with one group settled."""
    if group is offence.means:
        return wide._replace(means=(value,))
    if not value:
        return wide._replace(core=(False,))
    others_can_fail = False in stage_values(offence, case) or any(
        False in group_values(other, case) for other in offence.groups if other is not group
    )
    return wide._replace(core=(False, True) if others_can_fail else (True,))


def _means_matter(offence: Offence, tallies: frozenset[Tally], wide: CaseWide) -> bool:
    """Tell whether a means makes a difference anywhere; of an act or a purpose that is certain."""
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
        matters = any(
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
    if not _tallies_matter(offence, one_or_more(offence, unknown), wide):
        return
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


def _tallies_matter(offence: Offence, tallies: frozenset[Tally], wide: CaseWide) -> bool:
    """Tell whether two groups of victims, all else equal, have different outcomes."""
    return any(
        len({outcome(offence, tally, level, core=True, means=means) for tally in tallies}) > 1
        for level in wide.levels
        for means in wide.means
    )
