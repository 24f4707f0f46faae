"""The fold is sound: each single value of each fact stands in one class and answers as its class does."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import Any

import pytest
from case_support import LONG, Plain
from fact_classes import (
    LAW_PEOPLE,
    LAW_WIDES,
    PEOPLE,
    WIDES,
    LawPerson,
    LawWide,
    drawn,
    groups_of,
    read_plain,
    seen_person,
    seen_wide,
    written,
)
from fold import PERSON_FIELDS, TRAFFICKING, WIDE_FIELDS, Decks, ages_named, numbers_named, subsets
from independent_reading import GRAVE, GRAVEST
from telling import Told, told, told_by

from lao_tip_law import assess
from lao_tip_law.facts.countries import COUNTRIES
from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, OTHER_CONDUCT, PURPOSES, STAGES

HINGES = (
    (
        LawWide("completed", core=True, means=False, lifted=False),
        LawPerson(child=True, covered=True, level=1),
    ),
    (
        LawWide("completed", core=True, means=True, lifted=False),
        LawPerson(child=False, covered=True, level=0),
    ),
    (
        LawWide("completed", core=True, means=True, lifted=True),
        LawPerson(child=False, covered=False, level=2),
    ),
)
"""Cases in which each fact decides something: a child without a means, a woman, and a man who died."""
EVERYWHERE = tuple((wide, person) for wide in LAW_WIDES for person in LAW_PEOPLE)
Put = Callable[[Plain, str, Any], None]


def put_wide(case: Plain, field: str, value: object) -> None:
    case[field] = value


def put_person(case: Plain, field: str, value: object) -> None:
    case["victims"][0][field] = value


FIELDS = [
    *((field, classes, put_wide) for field, classes in WIDE_FIELDS.items()),
    *((field, classes, put_person) for field, classes in PERSON_FIELDS.items()),
]
EVERY_VALUE: dict[str, set[Hashable]] = {
    "stage": set(STAGES),
    "acts": set(subsets(ACTS)),
    "means": set(subsets(MEANS)),
    "purposes": set(subsets(PURPOSES)),
    "habitual": {True, False},
    "organised_group": {True, False},
    "other_conduct": set(subsets(OTHER_CONDUCT)),
    "age": set(range(131)),
    "sex": {"female", "male"},
    "close_relative": {True, False},
    "harms": set(subsets(HARMS)),
    "conduct": set(subsets(CONDUCT)),
    "nationality": set(COUNTRIES),
    "found_in": set(COUNTRIES),
}


@pytest.mark.law("penal-law/art_134", "children-law/art_89", "children-law/art_89__reported")
def test_the_parsed_law_cuts_where_the_text_does() -> None:
    """Under 15 and under 18; two or more; and each harm in the paragraph in which the text has it."""
    assert ages_named() == (15, 18)
    assert numbers_named() == (2,)
    weights = {
        words[0]: name for name, sets in PERSON_FIELDS["harms"].items() for words in sets if len(words) == 1
    }
    assert {word for word, weight in weights.items() if weight == 1} == GRAVE
    assert {word for word, weight in weights.items() if weight == 2} == GRAVEST


@pytest.mark.parametrize(("field", "classes", "put"), FIELDS, ids=[field for field, *_ in FIELDS])
def test_every_value_of_a_fact_stands_in_one_class(field: str, classes: Any, put: Put) -> None:  # noqa: ANN401, ARG001 - a table shared with the next test
    """Every age from 0 to 130, every set of words to the whole of the list, every country."""
    values = [value for members in classes.values() for value in members]
    assert len(values) == len(set(values))
    assert set(values) == EVERY_VALUE[field]


@pytest.mark.law(TRAFFICKING, "women-law/art_24", "women-law/art_25", "children-law/art_89")
@pytest.mark.parametrize(("field", "classes", "put"), FIELDS, ids=[field for field, *_ in FIELDS])
def test_every_value_of_a_fact_answers_as_its_class(field: str, classes: Any, put: Put) -> None:  # noqa: ANN401 - a table of kinds
    """Where other facts make it hang on this one, each value of a class gives one answer, and the text's."""
    decks = Decks()
    for wide, person in EVERYWHERE if LONG else HINGES:
        case = drawn(wide, (person,), decks)
        for name, members in classes.items():
            answers: list[Told] = []
            for value in members:
                put(case, field, value)
                answers.append(told(assess(case)))
            put(case, field, members[-1])
            assert all(answer == answers[0] for answer in answers), (field, name)
            assert answers[0] == told_by([read_plain(case)]), (field, name)


@pytest.mark.law(TRAFFICKING, "women-law/art_24", "women-law/art_25")
def test_fine_classes_within_one_coarse_class_read_alike() -> None:
    """A habit is worth a group; a close relative a grave harm; a lacking act a lacking purpose. The
    fine classes are held against `assess` one by one in `test_every_class`; this is why the coarse are all.
    """
    decks = Decks()
    alike: dict[tuple[LawWide, tuple[LawPerson, ...]], Told] = {}
    for wide in WIDES:
        for people in groups_of(PEOPLE, 2 if LONG else 1):
            ordered = sorted(people, key=seen_person)
            key = seen_wide(wide), tuple(map(seen_person, ordered))
            found = told_by([read_plain(written(wide, ordered, decks))])
            assert alike.setdefault(key, found) == found, key


@pytest.mark.law("penal-law/art_134__para_4")
def test_one_more_victim_of_a_class_there_twice_changes_no_charge() -> None:
    """The text counts to two: so groups of any number fold to those with two of a class."""
    decks = Decks()
    for wide in LAW_WIDES:
        for pair in groups_of(LAW_PEOPLE, 2, fewest=2):
            few = told(assess(drawn(wide, (pair[0], *pair), decks))).charges
            for more in (2, 20) if LONG else (2,):
                assert told(assess(drawn(wide, (pair[0],) * more + pair, decks))).charges == few


def others(case: Plain) -> Iterator[Plain]:
    """Give a case with each fact that no charge and no right looks at."""
    victim = case["victims"][0]
    extras: tuple[Plain, ...] = (
        {"label": "A"},
        {"accused_of": ["prostitution"]},
        {"accused_of": []},
        {"returned_on": "2008"},
    )
    for extra in extras:
        yield {**case, "victims": [{**victim, **extra}]}
    yield {**case, "sentence": {"imprisonment": "6 years"}}


def test_the_fields_that_are_left_out_change_no_charge_no_right_and_no_duty() -> None:
    """A label, an accusation, a return, or a sentence to hold against the law."""
    for wide, person in EVERYWHERE:
        case = drawn(wide, (person,), Decks())
        assert {repr(told(assess(each))) for each in others(case)} == {repr(told(assess(case)))}
