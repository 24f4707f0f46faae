"""Every class of complete cases, held one by one against the independent reading of the texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise, product

import pytest
from case_support import LONG, Plain
from fact_classes import (
    LAW_PEOPLE,
    LAW_WIDES,
    PEOPLE,
    WIDES,
    LawPerson,
    Person,
    Wide,
    drawn,
    groups_of,
    read_plain,
    written,
)
from fold import PERSON_FIELDS, TRAFFICKING, WIDE_FIELDS, Decks
from independent_reading import CUTS, QUOTED
from telling import told, told_by

from lao_tip_law import assess
from lao_tip_law.facts.vocabulary import CONDUCT

Record = Callable[[str, object], None]
AGES, SEXES = tuple(PERSON_FIELDS["age"]), ("female", "male")
PLAIN = Wide("completed", acts=1, means=1, purposes=1, habitual=False, organised_group=False)


def hold_each(cases: Iterable[Plain], record: Record, what: str) -> int:
    """Hold each case against the reading, and say how many classes there were."""
    number = 0
    for number, case in enumerate(cases, 1):  # noqa: B007 - told below
        assert told(assess(case)) == told_by([read_plain(case)]), case
    record("counted", f"{what}: {number:,} classes of complete cases, each as the text reads")
    return number


@pytest.mark.law(TRAFFICKING, "women-law/art_24", "women-law/art_25")
def test_every_class_of_article_134_is_as_the_text_reads(record_property: Record) -> None:
    """Element by element and circumstance by circumstance, for no victim to three of every kind."""
    decks = Decks()
    groups = list(groups_of(LAW_PEOPLE, 3))
    cases = (drawn(wide, people, decks) for wide in LAW_WIDES for people in groups)
    assert hold_each(cases, record_property, "Article 134, none to three victims") == 16 * 165


@pytest.mark.law(TRAFFICKING, "women-law/art_24", "women-law/art_25")
@pytest.mark.skipif(not LONG, reason="the long profile: LAO_TIP_LAW_TESTS=long")
def test_every_class_of_any_number_of_victims_is_as_the_text_reads(record_property: Record) -> None:
    """Every group that the law can tell apart, of whatever size, where act and purpose are there."""
    decks = Decks()
    wides = [wide for wide in LAW_WIDES if wide.core and wide.stage == "completed"]
    cases = (drawn(wide, people, decks) for people in any_number() for wide in wides)
    assert hold_each(cases, record_property, "Article 134, any number of victims") == 4 * 3**8


def any_number() -> Iterator[tuple[LawPerson, ...]]:
    """Give every group with none, one or two of each kind of victim; test_fold says why two are enough."""
    for numbers in product(range(3), repeat=len(LAW_PEOPLE)):
        yield tuple(kind for kind, number in zip(LAW_PEOPLE, numbers, strict=True) for _ in range(number))


@pytest.mark.law(TRAFFICKING, "women-law/art_24", "women-law/art_25", "women-law/art_28")
def test_every_fine_class_is_as_the_text_reads(record_property: Record) -> None:
    """Each fact on its own, joined with no other, for one victim; in the long profile for two."""
    decks = Decks()
    most = 2 if LONG else 1
    cases = (written(wide, people, decks) for wide in WIDES for people in groups_of(PEOPLE, most))
    people = 1 + 36 + (36 * 37 // 2 if LONG else 0)
    assert (
        hold_each(cases, record_property, f"Article 134 fact by fact, none to {most} victims") == 64 * people
    )


@pytest.mark.law(
    "children-law/art_89",
    "children-law/art_89__reported",
    "penal-law/art_92",
    "penal-law/art_119",
    "penal-law/rape_of_a_minor",
    "penal-law/pimping",
    "penal-law/prostitution",
)
def test_every_class_of_the_offences_beside_is_as_the_text_reads(record_property: Record) -> None:
    """Each set of conducts against one or two victims of each age, and each other conduct."""
    people = [
        Person(age, sex, close_relative=False, harms=0, conduct=conduct)
        for age, sex, conduct in product(AGES, SEXES, PERSON_FIELDS["conduct"])
    ]
    few = [one for one in people if one.sex == "female" and len(one.conduct) in {0, 1, len(CONDUCT)}]
    groups = (*groups_of(people, 1), *groups_of(people if LONG else few, 2, fewest=2))
    decks = Decks()
    others = WIDE_FIELDS["other_conduct"]
    cases = (
        written(PLAIN._replace(other_conduct=other), group, decks)
        for group in groups
        for other in (others if LONG or len(group) < 2 else [()])
    )
    hold_each(cases, record_property, "The offences beside trafficking, none to two victims")


@pytest.mark.law("children-law/art_89")
def test_every_class_of_article_89_is_as_the_text_reads(record_property: Record) -> None:
    """Article 134's bands for children dealt in: none to three victims, dealt in or not, harmed or not."""
    people = [
        Person(age, "male", close_relative=False, harms=harms, conduct=conduct)
        for age, harms, conduct in product(AGES[-2:], PERSON_FIELDS["harms"], ((), ("prostitution_dealing",)))
    ]
    decks = Decks()
    wides = [PLAIN._replace(acts=acts, means=0, habitual=habit) for acts in (0, 1) for habit in (False, True)]
    groups = list(groups_of(people, 3 if LONG else 2))
    cases = (written(wide, group, decks) for wide in wides for group in groups)
    hold_each(cases, record_property, f"Article 89, none to {3 if LONG else 2} victims")


@pytest.mark.law("women-law/art_25", "women-law/art_26", "women-law/art_28")
def test_every_class_of_rights_and_duties_is_as_the_text_reads(record_property: Record) -> None:
    """Age, sex, nationality and place of one victim (in the long profile two), and stage and elements."""
    people = [
        Person(age, sex, close_relative=False, harms=0, nationality=lao, found_in=here)
        for age, sex, lao, here in product(AGES, SEXES, (True, False), (True, False))
    ]
    wides = [wide for wide in WIDES if not wide.habitual and not wide.organised_group]
    decks = Decks()
    groups = list(groups_of(people, 2 if LONG else 1, fewest=1))
    cases = (written(wide, group, decks) for wide in wides for group in groups)
    hold_each(cases, record_property, f"Rights and duties, one{' or two victims' if LONG else ' victim'}")


FIRST_DAYS = (date(1985, 1, 1), *CUTS, date(2031, 1, 1))


@pytest.mark.law(TRAFFICKING, "women-law/art_24", "children-law/art_89", "penal-code-2017/art_215")
def test_every_class_on_a_day_of_every_period_is_as_the_text_reads(record_property: Record) -> None:
    """Between two commencements the law is one: its first day, last day, or a day between stands for all."""
    decks = Decks()
    number = 0
    groups = list(groups_of(LAW_PEOPLE, 2 if LONG else 1))
    for first, end in pairwise(FIRST_DAYS):
        days = (first, end - timedelta(days=1), first + (end - first) / 2)
        for wide, people in product(LAW_WIDES, groups):
            case = drawn(wide, people, decks)
            case["other_conduct"] = decks.value(
                "other_conduct", decks.draw("other", 0, list(WIDE_FIELDS["other_conduct"]))
            )
            day = decks.draw("day", first, days)
            found = told(assess({**case, "offence_date": day.isoformat()}))
            assert found == told_by([read_plain(case, day)]), (day, case)
            number += 1
    assert number == 9 * 16 * (45 if LONG else 9)
    record_property("counted", f"The {len(FIRST_DAYS) - 1} periods of the law: {number:,} classes")
    assert any(first <= QUOTED < end for first, end in pairwise(FIRST_DAYS))
