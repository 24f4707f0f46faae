"""The public strategies draw about the boundaries of the law, as its parsed text has them."""

from __future__ import annotations

from datetime import date

from drawing import drawn

from lao_tip_law import statutes
from lao_tip_law.facts.days import Days, age_on
from lao_tip_law.facts.sentence import KINDS_OF_IMPRISONMENT
from lao_tip_law.facts.vocabulary import ACTS, MEANS, PURPOSES
from lao_tip_law.strategies import (
    complete_cases,
    complete_victims,
    offence_dates,
    sentences,
)
from lao_tip_law.strategies.boundaries import ages_around, days_around, kip_around, months_around


def test_ages_days_terms_and_sums_about_the_boundaries_come_from_the_parsed_law() -> None:
    assert ages_around() == (18, 17, 15, 14)
    assert {date(2018, 10, 31), date(2018, 11, 1), date(2004, 11, 14), date(2004, 11, 15)} <= {*days_around()}
    article = statutes["penal-law/art_134"]
    term, fine = article.penalties[0].imprisonment, article.penalties[0].fine
    assert term is not None
    assert fine is not None
    for end, around in ((term.min_months, months_around()), (fine.max, kip_around())):
        assert end is not None
        assert {end - 1, end, end + 1} <= {*around}


def test_each_boundary_and_each_word_is_drawn_often() -> None:
    people = drawn(complete_victims())
    assert {victim["age"] for victim in people} >= {*ages_around()}
    assert {*days_around()} <= {date.fromisoformat(day) for day in drawn(offence_dates(exact=True))}
    some = drawn(complete_cases())
    for field, vocabulary in (("acts", ACTS), ("means", MEANS), ("purposes", PURPOSES)):
        assert {word for case in some for word in case[field]} == {*vocabulary}
    assert {*KINDS_OF_IMPRISONMENT} < {judgment.get("imprisonment") for judgment in drawn(sentences())}


def test_birth_dates_stand_about_the_birthdays_that_matter() -> None:
    people = drawn(complete_victims(offence="2010-06-15"))
    born = [date.fromisoformat(victim["birth_date"]) for victim in people if "birth_date" in victim]
    assert {14, 18} <= {age_on(day, date(2010, 6, 15)) for day in born}
    assert {date(1992, 6, 14), date(1992, 6, 15), date(1992, 6, 16)} & {*born}


def test_a_date_of_either_kind_is_asked_for_by_default() -> None:
    days = [Days.of(date).single for date in drawn(offence_dates())]
    assert None in days
    assert {*days} != {None}
