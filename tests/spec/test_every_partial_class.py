"""Every class of partial cases: an answer is what the answers of all completions come to together."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from itertools import product

import pytest
from case_support import LONG
from completions import joined
from fact_classes import LawWide, groups_of
from fold import TRAFFICKING, Decks
from partial_classes import (
    COARSE_PEOPLE,
    COARSE_WIDES,
    PARTIAL_PEOPLE,
    PARTIAL_WIDES,
    PartialPerson,
    PartialWide,
    partly_written,
    person_completions,
    readings,
    readings_of_anybody,
    wide_completions,
)
from telling import charges_of, told, told_by

from lao_tip_law import assess

Record = Callable[[str, object], None]
Pairs = Iterator[tuple[PartialWide, PartialPerson]]
MEANS_OPEN = frozenset(LawWide("completed", core=True, means=means, lifted=False) for means in (False, True))
COVERED = [people for people in COARSE_PEOPLE if all(person.covered for person in people)]
"""Victims who are known to be women or children."""


def wides_of_the_day(decks: Decks) -> list[PartialWide]:
    """Give one partial case of each class; of the stage, on which no band turns, one value each in turn."""
    by_rest: dict[Hashable, list[PartialWide]] = {}
    for key, wides in COARSE_WIDES.items():
        rest = frozenset((one.core, one.means, one.lifted) for one in key)
        by_rest.setdefault(rest, []).append(decks.draw("wides", key, wides))
    return [decks.draw("stages", rest, wides) for rest, wides in by_rest.items()]


def one_victim(decks: Decks) -> Pairs:
    """Give the classes of the day; in the long profile each fine class of the case or of the victim."""
    people = COARSE_PEOPLE.items()
    if LONG:
        yield from product(PARTIAL_WIDES, (decks.draw("people", key, each) for key, each in people))
        yield from product(
            (decks.draw("wides", key, each) for key, each in COARSE_WIDES.items()), PARTIAL_PEOPLE
        )
    for key, each in people:
        for wide in wides_of_the_day(decks):
            yield wide, decks.draw("people", key, each)


def hold(wide: PartialWide, people: tuple[PartialPerson, ...], decks: Decks) -> None:
    """Hold the answer to a partial case against its completions."""
    case = partly_written(wide, people, decks)
    every = readings(wide_completions(wide), [person_completions(person) for person in people])
    assert told(assess(case)) == told_by(every), case


@pytest.mark.law(TRAFFICKING, "women-law/art_24", "women-law/art_25")
def test_every_partial_class_of_one_victim_yields_what_its_completions_do(record_property: Record) -> None:
    """Each fact known or unknown in each way, no more and no fewer bands than the completions have."""
    decks = Decks()
    number = 0
    for number, (wide, person) in enumerate(one_victim(decks), 1):  # noqa: B007 - counted below
        hold(wide, (person,), decks)
    assert number == 27 * 45 + (729 * 45 + 81 * 378 if LONG else 0)
    record_property("counted", f"Article 134, one victim, facts known or unknown: {number:,} classes")


@pytest.mark.law(TRAFFICKING, "women-law/art_24", "women-law/art_25")
def test_every_partial_class_of_two_victims_yields_what_its_completions_do(record_property: Record) -> None:
    """Two victims share the unknown means; in the long profile every other unknown fact of the case too."""
    decks = Decks()
    number = 0
    for coarse in COARSE_WIDES if LONG else [MEANS_OPEN]:
        for people in groups_of(COARSE_PEOPLE if LONG else COVERED, 2, fewest=2):
            wide = decks.draw("wides", coarse, COARSE_WIDES[coarse])
            drawn = [decks.draw("people", person, COARSE_PEOPLE[person]) for person in people]
            hold(wide, (drawn[0], drawn[1]), decks)
            number += 1
    assert number == (81 * 45 * 46 // 2 if LONG else len(COVERED) * (len(COVERED) + 1) // 2)
    record_property("counted", f"Article 134, two victims, facts known or unknown: {number:,} classes")


@pytest.mark.law(TRAFFICKING, "women-law/art_24", "women-law/art_25")
def test_every_partial_class_without_victims_listed_yields_what_its_completions_do(
    record_property: Record,
) -> None:
    """Where not even the number of victims is known, one to three of every kind stand for them."""
    decks = Decks()
    wides = PARTIAL_WIDES if LONG else wides_of_the_day(decks)
    for wide in wides:
        every = readings_of_anybody(wide_completions(wide))
        found, expected = told(assess(partly_written(wide, None, decks))), charges_of(every)
        for provision in (TRAFFICKING, "women-law/art_24"):
            assert found.charges[provision] == expected[provision], wide
        ((rights, *_),) = found.victims
        assert rights == joined({one.rights for reading in every for one in reading.victims}), wide
    record_property("counted", f"Article 134, victims unknown: {len(wides):,} classes")
