"""The outcomes of one offence: not established, or established in some band, for every completion at once.

An outcome is a whole number: `NOT_ESTABLISHED`, or the place of a band, 0 for the lowest.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.facts.vocabulary import STAGES
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, Victims, possible, unknown_victim
from lao_tip_law.rules.victim_classes import (
    NOBODY,
    NOT_ONE,
    Tally,
    add_all,
    classes_of,
    conduct_values,
    one_or_more,
)

if TYPE_CHECKING:
    from lao_tip_law.rules.offences import Group, Offence

NOT_ESTABLISHED = -1
NOT_IN_FORCE = -2
Outcomes = frozenset[int]
_ONE_ACT = frozenset({Tally(0, NOT_ONE, 1, 0)})
"""An offence done to nobody: as if to one person, with no circumstance of theirs."""


class CaseWide(NamedTuple):
    """The case-wide side of an offence: the values that its parts can have.

    `core` is "each group of facts is there"; `means`, "a means is shown"; `levels`, the levels that case-wide
    circumstances reach.
    """

    core: tuple[bool, ...]
    means: tuple[bool, ...]
    levels: frozenset[int]


@lru_cache(maxsize=1024)
def case_wide(offence: Offence, case: CaseFacts) -> CaseWide:
    """Fold the case-wide facts to what the offence asks of them."""
    cores = [group_values(group, case) for group in offence.groups]
    cores.append(stage_values(offence, case))
    can_fail, can_hold = any(False in core for core in cores), all(True in core for core in cores)
    core = tuple(value for value, can in ((False, can_fail), (True, can_hold)) if can)
    means = (True,) if offence.means is None else group_values(offence.means, case)
    return CaseWide(core, means, case_levels(offence, case))


def stage_values(offence: Offence, case: CaseFacts) -> tuple[bool, ...]:
    """Give the values that "the stage is punished" can have."""
    if case.stage is not None:
        return (case.stage in offence.stages,)
    return (True,) if len(offence.stages) == len(STAGES) else (False, True)


def group_values(group: Group, case: CaseFacts) -> tuple[bool, ...]:
    """Give the values that "one of the group's facts is there" can have."""
    can_fail, can_hold = possible(getattr(case, group.field), group.bits)
    if not can_fail:
        return (True,)
    return (False, True) if can_hold else (False,)


def case_levels(offence: Offence, case: CaseFacts, without: str | None = None) -> frozenset[int]:
    """Give the levels that case-wide circumstances reach, one of them left out where it is asked about."""
    certain, still_open = 0, []
    for lift in offence.lifts:
        if lift.fact in {"habitual", "organised_group"} and lift.fact != without:
            known = getattr(case, lift.fact)
            if known:
                certain = max(certain, lift.level)
            elif known is None:
                still_open.append(lift.level)
    return frozenset({certain, *(max(level, certain) for level in still_open)})


def outcome(offence: Offence, tally: Tally, level: int, *, core: bool, means: bool) -> int:
    """Give the one outcome where everything is known."""
    number = tally.without_means + (tally.with_means if means else 0)
    if not core or not number:
        return NOT_ESTABLISHED
    reached = max(level, tally.level_without, tally.level_with if means else NOT_ONE)
    for lift in offence.lifts:
        if lift.fact == "count" and number >= lift.bit:
            reached = max(reached, lift.level)
    return reached


@lru_cache(maxsize=1024)
def outcomes_of(offence: Offence, tallies: frozenset[Tally], wide: CaseWide) -> Outcomes:
    """Give the outcomes of every completion, no more and no fewer."""
    return frozenset(
        outcome(offence, tally, level, core=core, means=means)
        for tally in tallies
        for level in wide.levels
        for core in wide.core
        for means in wide.means
    )


def tallies_of(offence: Offence, victims: Victims, unknown: VictimFacts) -> frozenset[Tally]:
    """Give the tallies of a case's victims; `unknown` is a victim of whom nothing is known."""
    if not offence.per_victim:
        return _ONE_ACT
    if victims is None:
        return one_or_more(offence, unknown)
    tallies = NOBODY
    for victim in victims:
        tallies = add_all(tallies, classes_of(offence, victim), offence.most_counted)
    return tallies


def outcomes_without(
    offence: Offence, case: CaseFacts, victims: Victims, ages: tuple[int, ...], age_classes: int
) -> Outcomes:
    """Give the outcomes of the completions in which no victim within the offence is of some age classes."""
    unknown = unknown_victim(ages)
    rest = []
    for victim in victims or ():
        others = victim.ages & ~age_classes
        if others:
            rest.append(victim._replace(ages=others))
        elif False not in conduct_values(offence, victim):
            return frozenset()
    tallies = tallies_of(
        offence,
        None if victims is None else tuple(rest),
        unknown._replace(ages=unknown.ages & ~age_classes),
    )
    return outcomes_of(offence, tallies, case_wide(offence, case))


def offence_outcomes(offence: Offence, case: CaseFacts, victims: Victims, ages: tuple[int, ...]) -> Outcomes:
    """Give the outcomes of an offence for folded facts."""
    return outcomes_of(offence, tallies_of(offence, victims, unknown_victim(ages)), case_wide(offence, case))
