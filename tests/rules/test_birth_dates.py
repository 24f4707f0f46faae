"""Ages that hang on the day of the offence: every victim's age moves with the one date."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from case_support import Plain, band, case, examples, needed, outcomes, rights, victim
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law import Case, CaseError, assess
from lao_tip_law.determination.assessing import statutes
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.rules.dating import Stretch, stretches_of

BOOK = compile_law(statutes.values(), statutes.law.lives)
QUOTED = date(2008, 2, 29)


def stretches(plain: Plain) -> list[Stretch]:
    return stretches_of(Case.of(plain), BOOK.ages, BOOK.calendar, QUOTED)


def born(day: str, **facts: object) -> dict[str, object]:
    return victim(age=None, birth_date=day, **facts)


@pytest.mark.parametrize(
    ("offence", "expected"), [("2007-06-14", "aggravated"), ("2007-06-15", "base"), ("2007-06-16", "base")]
)
def test_the_eighteenth_birthday_is_the_first_day_as_an_adult(offence: str, expected: str) -> None:
    assert band(case(born("1989-06-15"), offence_date=offence)) == expected


@pytest.mark.parametrize(
    ("offence", "expected"),
    [
        ("2007-05", {"aggravated"}),
        ("2007-06", {"base", "aggravated"}),
        ("2007", {"base", "aggravated"}),
        ("2007-06-15/2007-12-31", {"base"}),
        (None, {"base", "aggravated"}),
    ],
)
def test_a_month_or_year_is_the_whole_of_it(offence: str | None, expected: set[str]) -> None:
    plain = case(born("1989-06-15"), offence_date=offence)
    assert outcomes(assess(plain)) == expected
    assert needed(plain) == ({"offence_date"} if len(expected) > 1 else set())


def test_the_date_is_asked_for_and_not_the_age() -> None:
    (asked,) = assess(case(born("1989-06-15"), offence_date="2007")).still_needed
    assert asked.fact == "offence_date"
    assert dict(asked.effects[0].leaves) == {
        "2007-01-01/2007-06-14": ("aggravated",),
        "2007-06-15/2007-12-31": ("base",),
    }


def test_two_births_share_the_one_date() -> None:
    """When the younger is a child the elder is too: the two never differ the other way about."""
    plain = case(
        born("1989-03-01", sex="male"), born("1989-09-01", sex="male"), means=[], offence_date="2007"
    )
    assert outcomes(assess(plain)) == {"aggravated", "not_established"}
    (asked,) = assess(plain).still_needed
    assert dict(asked.effects[0].leaves) == {
        "2007-01-01/2007-02-28": ("aggravated",),
        "2007-03-01/2007-08-31": ("aggravated",),
        "2007-09-01/2007-12-31": ("not_established",),
    }
    assert rights(plain) == ["undetermined", "undetermined"]


def test_the_date_matters_to_rights_though_it_decides_no_charge() -> None:
    boy = born("1989-06-15", sex="male")
    plain = case(boy, victim(), habitual=True, offence_date="2007")
    answer = assess(plain)
    assert outcomes(answer) == {"aggravated"}
    (asked,) = answer.still_needed
    assert asked.fact == "offence_date"
    assert asked.effects[0].provision == "women-law/art_25"
    assert list(asked.effects[0].leaves.values()) == [("applies",), ("does_not_apply",)]


def test_each_answer_to_another_fact_leaves_every_day_open() -> None:
    """Born 1989-06-15: a child, who needs no means, for the first half of 2007."""
    plain = case(born("1989-06-15", sex=None), means=None, offence_date="2007")
    asked = {
        each.fact: {effect.provision: dict(effect.leaves) for effect in each.effects}
        for each in assess(plain).still_needed
    }
    assert set(asked) == {"offence_date", "means", "victims[0].sex"}
    means = asked["means"]
    assert means["penal-law/art_134"]["none"] == ("not_established", "aggravated")
    assert means["penal-law/art_134"]["fraud"] == ("base", "aggravated")
    assert means["women-law/art_25"] == dict.fromkeys(means["penal-law/art_134"], ("undetermined",))
    assert asked["victims[0].sex"]["women-law/art_25"] == {
        "female": ("undetermined",),
        "male": ("undetermined",),
    }
    assert asked["offence_date"]["women-law/art_25"] == {
        "2007-01-01/2007-06-14": ("applies",),
        "2007-06-15/2007-12-31": ("undetermined",),
    }


def test_a_fact_that_matters_in_one_stretch_alone_leaves_the_others_as_they_are() -> None:
    plain = case(born("1989-06-15"), habitual=None, offence_date="2007")
    asked = {each.fact: dict(each.effects[0].leaves) for each in assess(plain).still_needed}
    assert asked["habitual"] == {"true": ("aggravated",), "false": ("base", "aggravated")}


def test_one_born_on_29_february_comes_of_age_on_1_march_of_a_common_year() -> None:
    leap = born("1992-02-29")
    assert band(case(leap, offence_date="2010-02-28")) == "aggravated"
    assert band(case(leap, offence_date="2010-03-01")) == "base"
    (asked,) = assess(case(leap, offence_date="2010")).still_needed
    assert list(asked.effects[0].leaves) == ["2010-01-01/2010-02-28", "2010-03-01/2010-12-31"]


def test_an_unknown_date_runs_from_the_last_birth() -> None:
    found = stretches(case(born("1980-01-01"), born("2000-01-01")))
    assert found[0].days.first == date(2000, 1, 1)
    assert found[-1].days.last == date(2110, 12, 31)
    assert {each.force for each in found} == {BOOK.calendar.on(QUOTED)}, "no date: the law as quoted"


@pytest.mark.parametrize("year", ["9870-01-01", "9990-06-15", "9999-12-31"])
def test_a_birthday_past_the_end_of_the_calendar_never_comes(year: str) -> None:
    assert "gravest" not in outcomes(assess(case(born(year))))


def test_a_birthday_in_the_last_year_of_the_calendar_comes() -> None:
    found = [str(each.days) for each in stretches(case(born("9981-06-15"), offence_date="9999"))]
    assert found == ["9999-01-01/9999-06-14", "9999-06-15/9999-12-31"]


@pytest.mark.parametrize(
    ("offence", "days"),
    [
        ("2007-06-14/2007-06-30", ["2007-06-14", "2007-06-15/2007-06-30"]),
        ("2007-06-15/2007-06-30", ["2007-06-15/2007-06-30"]),
        ("2007-06-01/2007-06-15", ["2007-06-01/2007-06-14", "2007-06-15"]),
        ("2007-06-01/2007-06-14", ["2007-06-01/2007-06-14"]),
        ("2006-12-26/2006-12-27", ["2006-12-26", "2006-12-27"]),
        ("2006-12-27/2006-12-28", ["2006-12-27/2006-12-28"]),
        ("2007-06-15", ["2007-06-15"]),
    ],
)
def test_days_are_cut_at_a_birthday_and_where_a_law_begins(offence: str, days: list[str]) -> None:
    assert [str(each.days) for each in stretches(case(born("1989-06-15"), offence_date=offence))] == days


def test_an_unknown_day_is_one_stretch_where_nobodys_birth_is_known() -> None:
    (only,) = stretches(case())
    assert not only.days.known


def test_births_that_leave_no_day_for_the_offence_are_refused() -> None:
    plain = case(born("1800-01-01"), born("1990-01-01"))
    with pytest.raises(CaseError) as caught:
        assess(plain)
    assert (caught.value.code, caught.value.field) == ("no-day-left", "offence_date")
    assert str(caught.value) == (
        "offence_date: No day is left on which all victims were alive."
        " Check the birth dates and offence_date."
    )


@examples(60)
@given(st.lists(st.dates(date(1985, 1, 1), date(1995, 12, 31)), min_size=1, max_size=3))
def test_the_stretches_of_days_leave_no_gap_and_no_overlap(births: list[date]) -> None:
    plain = case(*[born(day.isoformat()) for day in births], offence_date="2004-03/2009-10")
    found = [stretch.days for stretch in stretches(plain)]
    assert found[0].first == date(2004, 3, 1)
    assert found[-1].last == date(2009, 10, 31)
    for one, other in pairwise(found):
        assert one.last is not None
        assert other.first == one.last + timedelta(days=1)


@examples(60)
@given(
    st.lists(st.dates(date(1989, 1, 1), date(1993, 12, 31)), min_size=1, max_size=2),
    st.sampled_from(["2007", "2008-02", "2007-12"]),
    st.sampled_from([["fraud"], []]),
)
def test_an_imprecise_date_yields_what_its_days_yield(
    births: list[date], offence: str, means: list[str]
) -> None:
    people = [born(day.isoformat()) for day in births]
    whole = outcomes(assess(case(*people, means=means, offence_date=offence)))
    first = date(2007, 1, 1)
    days = [
        day.isoformat()
        for day in (first + timedelta(days=n) for n in range(800))
        if day.isoformat().startswith(offence)
    ]
    each: set[str] = set()
    for day in days:
        each |= outcomes(assess(case(*people, means=means, offence_date=day)))
    assert whole == each
