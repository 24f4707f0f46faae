"""What one victim can be to an offence, and what a group of victims can add up to.

To an offence a victim is one of few classes: left out by it; within it if a means is shown; within it without
one. In each of the latter two the victim's own circumstances lift the case to some level. What all victims
together come to is a *tally*: how many there are of each sort, counted no further than the law counts, and
the highest level among them. Sets of tallies are folded victim by victim, so that the work grows with the
number of victims and not with the number of ways in which unknown facts can combine.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.rules.folding import VictimFacts, possible
from lao_tip_law.rules.offences import EVERY_AGE

if TYPE_CHECKING:
    from lao_tip_law.rules.offences import Offence

LEFT_OUT, WITH_MEANS, WITHOUT_MEANS = 0, 1, 2
NOT_ONE = -1
"""The level where there is nobody to set one."""


class VictimClass(NamedTuple):
    """What a victim is to an offence: left out, within it with a means, or without; and the level reached."""

    sort: int
    level: int


class Tally(NamedTuple):
    """Victims with a means and without: their number, as far as the law counts, and highest level."""

    with_means: int
    level_with: int
    without_means: int
    level_without: int


NOBODY = frozenset({Tally(0, NOT_ONE, 0, NOT_ONE)})
"""The tally of no victims."""
_OUT = VictimClass(LEFT_OUT, NOT_ONE)


class Rest(NamedTuple):
    """What else an offence can ask of a victim: the conduct suffered, and the sex."""

    conduct: bool
    female: bool


class Levels(NamedTuple):
    """The levels that a victim's circumstances reach, by fact: which are certain, which open."""

    certain: int
    open: tuple[int, ...]

    def all(self) -> frozenset[int]:
        """Give each level that a completion of the open facts reaches."""
        return frozenset({self.certain, *(max(level, self.certain) for level in self.open)})


def levels_of(offence: Offence, victim: VictimFacts, *, without: tuple[str, int] | None = None) -> Levels:
    """Give the levels of a victim's relation and harms.

    Args:
        offence: the offence.
        victim: the victim.
        without: a fact to leave out, as its name and bit, so that it can be asked about.
    """
    certain, still_open = 0, []
    for lift in offence.lifts:
        if lift.fact == "close_relative" and without != ("close_relative", 1):
            can = (victim.close_relative is not True, victim.close_relative is not False)
        elif lift.fact == "harms" and (without is None or without[0] != "harms" or not without[1] & lift.bit):
            can = possible(victim.harms, lift.bit)
        else:
            continue
        if not can[0]:
            certain = max(certain, lift.level)
        elif can[1]:
            still_open.append(lift.level)
    return Levels(certain, tuple(still_open))


def class_of(offence: Offence, age_class: int, rest: Rest, level: int) -> VictimClass:
    """Give the class of a victim of whom age class, the rest, and level of relation and harms are known."""
    if not rest.conduct or not offence.ages >> age_class & 1:
        return _OUT
    if not rest.female and not offence.male_ages >> age_class & 1:
        return _OUT
    for lift in offence.lifts:
        if lift.fact == "age" and lift.bit >> age_class & 1:
            level = max(level, lift.level)
    waived = offence.means is None or bool(offence.waived_ages >> age_class & 1)
    return VictimClass(WITHOUT_MEANS if waived else WITH_MEANS, level)


def rests(offence: Offence, victim: VictimFacts) -> tuple[Rest, ...]:
    """Give the values that conduct and sex can have together."""
    return tuple(
        Rest(conduct, female)
        for conduct in conduct_values(offence, victim)
        for female in female_values(offence, victim)
    )


def female_values(offence: Offence, victim: VictimFacts) -> tuple[bool, ...]:
    """Give the values that "the victim is female" can have; true where the offence asks for no sex."""
    if offence.male_ages == EVERY_AGE:
        return (True,)
    return (True, False) if victim.sex is None else (victim.sex == "female",)


def conduct_values(offence: Offence, victim: VictimFacts) -> tuple[bool, ...]:
    """Give the values that the conduct the offence asks for can have; true where it asks for none."""
    if not offence.conduct_bit:
        return (True,)
    can_be_false, can_be_true = possible(victim.conduct, offence.conduct_bit)
    return tuple(value for value, can in ((False, can_be_false), (True, can_be_true)) if can)


def places_of(bits: int) -> tuple[int, ...]:
    """Give the places of the bits that are set, lowest first."""
    return tuple(place for place in range(bits.bit_length()) if bits >> place & 1)


@lru_cache(maxsize=1024)
def classes_of(offence: Offence, victim: VictimFacts) -> frozenset[VictimClass]:
    """Give every class that a completion of the victim's unknown facts falls into."""
    return frozenset(
        class_of(offence, age_class, rest, level)
        for age_class in places_of(victim.ages)
        for rest in rests(offence, victim)
        for level in levels_of(offence, victim).all()
    )


def add(tally: Tally, victim: VictimClass, most: int) -> Tally:
    """Count one more victim, no further than `most`."""
    if victim.sort == LEFT_OUT:
        return tally
    if victim.sort == WITH_MEANS:
        return tally._replace(
            with_means=min(tally.with_means + 1, most), level_with=max(tally.level_with, victim.level)
        )
    return tally._replace(
        without_means=min(tally.without_means + 1, most), level_without=max(tally.level_without, victim.level)
    )


@lru_cache(maxsize=1024)
def add_all(tallies: frozenset[Tally], classes: frozenset[VictimClass], most: int) -> frozenset[Tally]:
    """Add one victim of any of some classes to each of some tallies."""
    return frozenset(add(tally, victim, most) for tally in tallies for victim in classes)


@lru_cache(maxsize=1024)
def merge(one: frozenset[Tally], other: frozenset[Tally], most: int) -> frozenset[Tally]:
    """Put two groups of victims together."""
    return frozenset(
        Tally(
            min(a.with_means + b.with_means, most),
            max(a.level_with, b.level_with),
            min(a.without_means + b.without_means, most),
            max(a.level_without, b.level_without),
        )
        for a in one
        for b in other
    )


def one_or_more(offence: Offence, victim: VictimFacts) -> frozenset[Tally]:
    """Give the tallies of any number of victims, at least one, each like `victim`."""
    classes, most = classes_of(offence, victim), offence.most_counted
    tallies = add_all(NOBODY, classes, most)
    while (more := tallies | add_all(tallies, classes, most)) != tallies:
        tallies = more
    return tallies


def all_but_each(offence: Offence, victims: tuple[VictimFacts, ...]) -> list[frozenset[Tally]]:
    """Give, for each victim, the tallies of all the others."""
    most = offence.most_counted
    classes = [classes_of(offence, victim) for victim in victims]
    after = [NOBODY]
    for one in reversed(classes):
        after.append(add_all(after[-1], one, most))
    after.reverse()
    before, others = NOBODY, []
    for place, one in enumerate(classes):
        others.append(merge(before, after[place + 1], most))
        before = add_all(before, one, most)
    return others
