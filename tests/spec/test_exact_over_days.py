"""Exact where the day is open: days on which laws begin or end, and on which victims come of age, together
with victims of whom something, or everything, is unknown.
"""

from __future__ import annotations

from datetime import date

import pytest
from case_support import Plain, case, examples, victim
from completions import Partial, protections, readings_of
from hypothesis import example, given
from hypothesis import strategies as st
from independent_reading import CUTS
from partial_cases import completions, partial_of
from same_as_completions import same_charges, same_needs, same_protection, same_victims
from time_cases import ONE_DAY

from lao_tip_law import assess

LAWS = ("penal-law/art_134", "women-law/art_24", "women-law/art_25", "children-law/art_89")
MOST = 600
"""The most completions that are read of one case."""
NEAR = sorted(day + ONE_DAY * n for day in CUTS for n in (-1, 0, 1))
AGES = (None, {"min": 17, "max": 18}, {"min": 14, "max": 19}, 17, 18)
OPEN: dict[str, tuple[object, ...]] = {
    "sex": ("female", "male"),
    "found_in": ("LA", "TH"),
    "close_relative": (False, True),
    "harms": ([], ["maiming"], ["death"]),
    "conduct": ([], ["prostitution_dealing"], ["rape", "sexual_intercourse"]),
}
"""Facts of a victim that can be known or not, beside the age."""
GROWING, UNAGED = {**victim(age=None), "birth_date": "1989-07-01"}, victim(age=None)
"""A woman who comes of age on 1 July 2007, and one whose age is not known at all."""


@st.composite
def spans(draw: st.DrawFn, most: int) -> tuple[date, date]:
    """Draw a span from a day beside a border of the law to one beside a later border, at most so many on."""
    start = draw(st.integers(0, len(NEAR) - 2))
    return NEAR[start], NEAR[min(start + draw(st.integers(1, most)), len(NEAR) - 1)]


@st.composite
def in_part(draw: st.DrawFn, /, **age: object) -> Plain:
    """Draw a victim of an age, or of a birth date, with at most two facts unknown or drawn."""
    one: Plain = {**victim(age=None), **age}
    for fact in draw(st.sets(st.sampled_from(sorted(OPEN)), max_size=2)):
        one[fact] = draw(st.none() | st.sampled_from(OPEN[fact]))
    return {name: value for name, value in one.items() if value is not None}


@st.composite
def growing(draw: st.DrawFn, first: date, last: date) -> Plain:
    """Draw a victim who becomes 15 or 18 within the days."""
    birthday = draw(st.dates(first, min(last, first + 400 * ONE_DAY)))
    born = birthday.replace(year=birthday.year - draw(st.sampled_from((18, 15))), day=min(birthday.day, 28))
    return draw(in_part(birth_date=born.isoformat()))


unaged = st.sampled_from(AGES).flatmap(lambda age: in_part(age=age))
"""A victim whose age is known in part, or not."""


def around(*people: Plain, first: date, last: date, **facts: object) -> Plain:
    return case(*people, offence_date=f"{first}/{last}", **facts)


others = st.fixed_dictionaries(
    {"means": st.sampled_from(([], None, ["deception"])), "stage": st.sampled_from(("completed", "unknown"))},
    optional={"purposes": st.none()},
)
"""What is known, and what is not, beside the victims."""


@st.composite
def dated(draw: st.DrawFn) -> Partial:
    """Draw a case of one victim or two over several borders."""
    first, last = draw(spans(most=9))
    grows = growing(first, last)
    people = draw(st.tuples(grows, unaged) | st.tuples(unaged, grows) | st.tuples(grows) | st.tuples(unaged))
    return partial_of(around(*people, first=first, last=last, **draw(others)))


def same_as_its_completions(partial: Partial) -> None:
    readings = readings_of(partial)
    answer = assess(partial.written)
    same_charges(answer, readings)
    if "victims" in partial.written:
        same_victims(answer, partial, readings)
    else:
        (anybody,) = answer.victims
        same_protection(anybody, protections(readings, None))
    same_needs(answer, partial, readings)


@pytest.mark.law(*LAWS)
@given(dated().filter(lambda partial: completions(partial) <= MOST))
@examples(80)
@example(partial_of(case(UNAGED, offence_date="2006/2007")))
@example(partial_of(case(UNAGED, offence_date="2004/2026", means=[])))
@example(partial_of(case(GROWING, UNAGED, offence_date="2007", means=[])))
@example(partial_of(case(UNAGED, GROWING, offence_date="2006/2007", means=[])))
@example(partial_of(case(GROWING, victim(age={"min": 17, "max": 18}), means=[])))
def test_with_the_day_open_a_case_yields_what_its_days_and_victims_yield(partial: Partial) -> None:
    """Contract 4, exact under unknowns: over days on which laws begin and end and victims come of age, each
    charge, right and duty is what the completions come to. The day is asked for where two days, all else
    equal, differ, and not where the answer turns on a victim's age alone.
    """
    same_as_its_completions(partial)


@pytest.mark.law(*LAWS)
@given(spans(most=3), st.sampled_from(([], ["deception"])))
@examples(6)
@example((date(2006, 1, 1), date(2007, 12, 31)), [])
@example((date(2004, 11, 14), date(2004, 11, 15)), ["deception"])
def test_with_the_day_open_nobody_listed_can_be_anybody(days: tuple[date, date], means: list[str]) -> None:
    """Contract 3: without a list the victims can be anybody on any of the days. The day is asked for where
    the law of the days differs, and for nothing that turns on who the victims are.
    """
    plain = around(first=days[0], last=days[1], means=means, victims=None)
    same_as_its_completions(partial_of(plain))
