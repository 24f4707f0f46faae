"""The facts of a case folded to what the law can see of them.

The law sees an age only as above or below the ages it names, a country only as Laos or another. Folded facts
are small tuples that hash fast, and each stands for a whole class of cases with one answer.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lao_tip_law.facts import Case, Victim

LAOS = "LA"


class CaseFacts(NamedTuple):
    """The case-wide facts: for each vocabulary the bits known true and known false; None is unknown."""

    stage: str | None
    acts: tuple[int, int]
    means: tuple[int, int]
    purposes: tuple[int, int]
    other_conduct: tuple[int, int]
    habitual: bool | None
    organised_group: bool | None


class VictimFacts(NamedTuple):
    """The facts of one victim.

    `ages` holds a bit for each age class that the victim can be in: class 0 below the law's lowest age, and
    so on. `lao` and `in_laos` tell nationality and place, None when unknown.
    """

    ages: int
    sex: str | None
    close_relative: bool | None
    harms: tuple[int, int]
    conduct: tuple[int, int]
    lao: bool | None
    in_laos: bool | None


Victims = tuple[VictimFacts, ...] | None
"""All victims in the order of the case; None when their number and everything about them is unknown."""


def fold_case(case: Case) -> CaseFacts:
    """Fold the case-wide facts."""
    acts, means, purposes, other = case.acts, case.means, case.purposes, case.other_conduct
    return CaseFacts(
        case.stage,
        (acts.yes, acts.no),
        (means.yes, means.no),
        (purposes.yes, purposes.no),
        (other.yes, other.no),
        case.habitual,
        case.organised_group,
    )


def fold_victim(victim: Victim, age: tuple[int, int], ages: tuple[int, ...]) -> VictimFacts:
    """Fold one victim's facts, at an age between two whole years, against the ages the law names."""
    first, last = bisect_right(ages, age[0]), bisect_right(ages, age[1])
    harms, conduct, lao, found = victim.harms, victim.conduct, victim.nationality, victim.found_in
    return VictimFacts(
        (2 << last) - (1 << first),
        victim.sex,
        victim.close_relative,
        (harms.yes, harms.no),
        (conduct.yes, conduct.no),
        None if lao is None else lao == LAOS,
        None if found is None else found == LAOS,
    )


def unknown_victim(ages: tuple[int, ...]) -> VictimFacts:
    """Give a victim of whom nothing is known."""
    return VictimFacts((2 << len(ages)) - 1, None, None, (0, 0), (0, 0), None, None)


def possible(yes_no: tuple[int, int], bits: int) -> tuple[bool, bool]:
    """Tell whether "one of these words holds" can be false, and whether it can be true."""
    yes, no = yes_no
    certain = bool(yes & bits)
    return not certain, certain or bool(bits & ~no)


def values(known: bool | None) -> tuple[bool, ...]:  # noqa: FBT001 - a three-valued fact, not a switch
    """Give the truth values that a fact can have."""
    return (False, True) if known is None else (known,)
