"""Thresholds: each figure of the law, one below it, on it and one above it.

The figures are read out of the parsed texts and the timeline, so that a changed text moves them: "under" a
figure leaves the figure out; "or more", "from" and "to" take it in; a law is in force on its first day.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from case_support import case, victim
from changed_texts import Law
from threshold_checks import (
    SAYING_NOTHING,
    child_age_moves_all_that_is_for_children,
    conduct_is_an_offence_under_the_age,
    law_begins_and_ends_on_its_days,
    penalty_is_heavier_from_the_number_on,
    sentence_is_within_on_the_figure,
)
from thresholds import Commencement, Threshold, commencements, thresholds

from lao_tip_law.source.files import read_all
from lao_tip_law.source.timeline import Measure, read_timeline

QUOTED = Law()
ALL = thresholds(QUOTED.statutes)
DAYS = commencements(QUOTED.statutes)


def of_kind(kind: str, side: str = "") -> list[Threshold]:
    return [each for each in ALL if each.kind == kind and side in each.side]


def named(found: list[Threshold]) -> list[object]:
    """Give a case for each threshold, marked with its provision."""
    return [pytest.param(each, marks=pytest.mark.law(each.provision), id=str(each)) for each in found]


@pytest.mark.parametrize("threshold", named([each for each in of_kind("age") if not each.about]))
def test_under_an_age_the_child_is_a_child_and_at_that_age_no_more(threshold: Threshold) -> None:
    """A rule is for those "under" an age: in the year before it no means is needed, the penalty is the
    aggravated one, a boy has the rights, officers owe special treatment and rape is the rape of a minor; at
    the age none of this holds.
    """
    child_age_moves_all_that_is_for_children(QUOTED, threshold)


@pytest.mark.parametrize("threshold", named([each for each in of_kind("age") if each.about]))
def test_a_conduct_with_one_under_an_age_is_an_offence_and_with_one_of_that_age_is_none(
    threshold: Threshold,
) -> None:
    """A rule is for those "under" an age: in the year before it the conduct is an offence, at the age and
    after it it is none.
    """
    conduct_is_an_offence_under_the_age(QUOTED, threshold)


@pytest.mark.parametrize("threshold", named(of_kind("victims")))
def test_with_so_many_victims_or_more_the_penalty_is_the_heavier_one(threshold: Threshold) -> None:
    """A number "or more": with one victim fewer the penalty is the plain one, with so many the heavier."""
    penalty_is_heavier_from_the_number_on(QUOTED, threshold)


@pytest.mark.parametrize("threshold", named(of_kind("months")))
def test_a_term_on_the_end_of_a_range_is_within_it_and_a_month_beyond_is_not(threshold: Threshold) -> None:
    """So many years "to" so many: both ends belong to the range. A month less than the least is below it, a
    month more than the most above it; where no least is told nothing under the most can be told.
    """
    sentence_is_within_on_the_figure(QUOTED, threshold)


@pytest.mark.parametrize("threshold", named(of_kind("kip")))
def test_a_fine_on_the_end_of_a_range_is_within_it_and_a_kip_beyond_is_not(threshold: Threshold) -> None:
    """So many kip "to" so many: both ends belong to the range, and one kip beyond either does not."""
    sentence_is_within_on_the_figure(QUOTED, threshold)


@pytest.mark.parametrize(
    "commencement",
    [
        pytest.param(each, marks=pytest.mark.law(each.provision), id=str(each))
        for each in DAYS
        if each.provision not in SAYING_NOTHING
    ],
)
def test_a_law_is_in_force_on_its_first_day_and_no_more_on_the_day_it_is_replaced(
    commencement: Commencement,
) -> None:
    """The first day of a law belongs to it and the day before does not; on the day on which another takes its
    place it is law no more. Where the first day is not known, the days on which it can lie are open.
    """
    law_begins_and_ends_on_its_days(QUOTED, commencement)


def test_every_day_of_the_timeline_that_an_answer_rests_on_is_held_so() -> None:
    """Each day in the timeline that is used for coming into force or being replaced is among these days."""
    timeline = read_timeline(read_all("statutes", (".toml",))["timeline.toml"])
    used = {
        (event.of.partition("/")[0], day)
        for event in timeline.events
        if event.used and event.what in {"in_force", "replaced"}
        for day in {event.first, event.last}
    }
    told = {
        (each.provision.partition("/")[0], each.day) for each in DAYS if each.provision not in SAYING_NOTHING
    }
    assert told == used
    answered = {charge.provision for charge in QUOTED.assess({}).charges}
    answered |= {part.provision.partition("__")[0] for part in QUOTED.assess({}).victims[0].duties}
    assert {each.provision for each in DAYS} == answered | {"women-law/art_25"} | SAYING_NOTHING


def returned(measure: Measure, day: date) -> str:
    found = QUOTED.assess(case(victim(returned_on=day.isoformat()))).victims[0].measures
    return next(each.outcome for each in found if each.measure == measure.id)


@pytest.mark.parametrize("end", ["first", "last"])
@pytest.mark.parametrize("measure", [0, 1])
def test_a_measure_is_open_within_the_month_that_is_reported(measure: int, end: str) -> None:
    """Of a measure the month is reported: before it nothing is owed, after it all, and within it nobody can
    tell on which day it began.
    """
    held = read_timeline(read_all("statutes", (".toml",))["timeline.toml"]).measures[measure]
    day: date = getattr(held, end)
    days = (day - timedelta(days=1), day, day + timedelta(days=1))
    expected = {
        "first": ["does_not_apply", "undetermined", "undetermined"],
        "last": ["undetermined", "applies", "applies"],
    }[end]
    assert [returned(held, each) for each in days] == expected
