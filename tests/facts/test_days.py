"""Days and spans of days."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.errors import CaseError
from lao_tip_law.facts import Days
from lao_tip_law.facts.days import age_on, day_of


@pytest.mark.parametrize(
    ("value", "first", "last", "text"),
    [
        ("2007-12-05", date(2007, 12, 5), date(2007, 12, 5), "2007-12-05"),
        (date(2007, 12, 5), date(2007, 12, 5), date(2007, 12, 5), "2007-12-05"),
        ("2007-12", date(2007, 12, 1), date(2007, 12, 31), "2007-12"),
        ("2008-02", date(2008, 2, 1), date(2008, 2, 29), "2008-02"),
        ("2007", date(2007, 1, 1), date(2007, 12, 31), "2007"),
        (2007, date(2007, 1, 1), date(2007, 12, 31), "2007"),
        ("9999-12", date(9999, 12, 1), date(9999, 12, 31), "9999-12"),
        (1, date(1, 1, 1), date(1, 12, 31), "0001"),
        ("2007-12-05/2008-01", date(2007, 12, 5), date(2008, 1, 31), "2007-12-05/2008-01-31"),
        ("2007-01/2007-12", date(2007, 1, 1), date(2007, 12, 31), "2007"),
        ("໒໐໐໗-໑໒-໐໕", date(2007, 12, 5), date(2007, 12, 5), "2007-12-05"),
    ],
)
def test_a_day_a_month_and_a_year_are_spans_of_days(
    value: object, first: date, last: date, text: str
) -> None:
    days = Days.of(value)
    assert (days.first, days.last, str(days)) == (first, last, text)
    assert days.known
    assert days.single == (first if first == last else None)
    assert Days.of(text) == days
    assert Days.of(days) is days


@pytest.mark.parametrize("value", [None, "unknown"])
def test_an_unknown_day_is_no_day_at_all(value: str | None) -> None:
    days = Days.of(value)
    assert (days.known, days.single, str(days)) == (False, None, "unknown")


NO_DATE = "day: The value is not a date. Write 2007-12-05, 2007-12 or 2007, or unknown."
IMPOSSIBLE = "day: No calendar has this date. Check the year (1 to 9999), the month (01 to 12) and the day."


@pytest.mark.parametrize(
    "value", ["2007-02-30", "2007-13", "2007-00", "2007-01-00", "0000", 0, 10_000, -5, 10**30]
)
def test_a_date_that_no_calendar_has_is_refused(value: object) -> None:
    with pytest.raises(CaseError) as caught:
        Days.of(value, "day")
    assert (caught.value.code, str(caught.value)) == ("impossible-date", IMPOSSIBLE)


@pytest.mark.parametrize(
    "value",
    [
        "", "20071205", "2007-W01-1", "2007-1-5", "2007-12-5", "05-12-2007", "07", "5 December 2007", "2007-12-05\n",
        " 2007", "2007/unknown", "²⁰⁰⁷", "2007-12-05T00:00", True, 2007.0, [2007], {}, datetime(2007, 12, 5), # noqa: DTZ001 - no moment
    ],
)  # fmt: skip # short words, many to a line
def test_what_has_not_the_form_of_a_date_is_refused(value: object) -> None:
    with pytest.raises(CaseError) as caught:
        Days.of(value, "day")
    assert (caught.value.code, str(caught.value)) == ("not-a-date", NO_DATE)


def test_a_span_ends_no_earlier_than_it_begins() -> None:
    with pytest.raises(
        CaseError, match=r"^day: The last day is before the first\. Give the earlier day first\.$"
    ):
        Days.of("2008/2007", "day")


def test_a_bad_day_has_a_code_and_no_field_unless_one_is_given() -> None:
    for value, code in (("2008/2007", "range-reversed"), ("x", "not-a-date"), ("2007-13", "impossible-date")):
        with pytest.raises(CaseError) as caught:
            Days.of(value)
        assert (caught.value.code, caught.value.field) == (code, None)


def test_a_span_has_both_ends_or_neither() -> None:
    with pytest.raises(CaseError, match=r"^The value is not a date\.") as caught:
        Days(date(2007, 1, 1), None)
    assert caught.value.field is None


def test_a_birth_date_is_a_single_day() -> None:
    assert day_of("1994-03-01", "born") == date(1994, 3, 1)
    assert day_of("unknown", "born") is None
    for text in ("1994-03", "1994-03-01/1994-03-01"):
        with pytest.raises(CaseError) as caught:
            day_of(text, "born")
        assert (caught.value.code, str(caught.value)) == (
            "not-a-date",
            (
                "born: The date is not a single day."
                " Write it as in 2007-12-05; where only the year is known, write the age."
            ),
        )
    with pytest.raises(CaseError) as caught:
        day_of("March", "born")
    assert caught.value.field == "born"


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(1989, 12, 5), date(2007, 12, 4), 17),
        (date(1989, 12, 5), date(2007, 12, 5), 18),
        (date(1989, 12, 5), date(2007, 12, 6), 18),
        (date(1992, 2, 29), date(2007, 2, 28), 14),
        (date(1992, 2, 29), date(2007, 3, 1), 15),
        (date(1992, 2, 29), date(2008, 2, 28), 15),
        (date(1992, 2, 29), date(2008, 2, 29), 16),
        (date(2007, 12, 5), date(2007, 12, 5), 0),
        (date(2007, 12, 5), date(2007, 12, 4), -1),
    ],
)
def test_a_year_of_life_is_complete_on_the_birthday_or_on_1_march(birth: date, day: date, age: int) -> None:
    assert age_on(birth, day) == age


@given(st.dates(), st.dates())
def test_every_span_is_written_so_that_it_can_be_read_back(one: date, other: date) -> None:
    days = Days(min(one, other), max(one, other))
    assert Days.of(str(days)) == days


@given(st.dates(max_value=date(9998, 1, 1)), st.integers(0, 300))
def test_nobody_grows_younger(birth: date, later: int) -> None:
    assert age_on(birth, birth + timedelta(later)) <= age_on(birth, birth + timedelta(later + 1))
