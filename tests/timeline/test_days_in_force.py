"""Which law is in force on which day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.errors import SourceError
from lao_tip_law.source.files import folder, read
from lao_tip_law.source.life import Life
from lao_tip_law.source.register import read_register
from lao_tip_law.source.timeline import read_timeline

STATUTES = Path(folder("statutes"))
TIMELINE = read_timeline(read(str(STATUTES / "timeline.toml")))
REGISTERED = [entry.id for entry in read_register(read(str(STATUTES / "register.toml"))).provisions]
PROVISIONS = [*REGISTERED, "women-law/art_24", "penal-code-2017/art_215", "penal-law/art_134__para_4"]
EARLIEST, LATEST = date(1985, 1, 1), date(2030, 12, 31)
ONE_DAY = timedelta(days=1)
IN_FORCE, NOT_IN_FORCE, UNCERTAIN = (True,), (False,), (False, True)


@pytest.mark.parametrize(
    ("provision", "day", "before", "from_then_on"),
    [
        ("penal-law/art_92", date(1990, 1, 9), NOT_IN_FORCE, IN_FORCE),
        ("penal-law/art_92", date(2018, 11, 1), IN_FORCE, NOT_IN_FORCE),
        ("penal-law/art_119", date(1990, 1, 9), NOT_IN_FORCE, IN_FORCE),
        ("penal-law/art_134", date(2005, 11, 9), NOT_IN_FORCE, UNCERTAIN),
        ("penal-law/art_134", date(2007, 1, 1), UNCERTAIN, IN_FORCE),
        ("penal-law/art_134", date(2018, 11, 1), IN_FORCE, NOT_IN_FORCE),
        ("penal-law/art_134__para_4", date(2007, 1, 1), UNCERTAIN, IN_FORCE),
        ("women-law/art_24", date(2004, 11, 15), NOT_IN_FORCE, IN_FORCE),
        ("women-law/art_25__point_6", date(2025, 5, 30), IN_FORCE, NOT_IN_FORCE),
        ("children-law/art_89", date(2006, 12, 27), NOT_IN_FORCE, IN_FORCE),
        ("children-law/art_89__reported", date(2023, 10, 24), IN_FORCE, NOT_IN_FORCE),
        ("penal-code-2017/art_215", date(2018, 11, 1), NOT_IN_FORCE, IN_FORCE),
    ],
)
def test_the_answer_changes_on_the_day_and_on_neither_neighbour(
    provision: str, day: date, before: tuple[bool, ...], from_then_on: tuple[bool, ...]
) -> None:
    assert TIMELINE.in_force(provision, day - ONE_DAY) == before
    assert TIMELINE.in_force(provision, day) == from_then_on
    assert TIMELINE.in_force(provision, day + ONE_DAY) == from_then_on
    assert day in TIMELINE.cuts([provision])


@pytest.mark.parametrize(
    "day", [date(2004, 9, 1), date(2004, 10, 22), date(2017, 5, 17), date(2018, 10, 17), date(1989, 12, 23)]
)
def test_neither_adoption_nor_gazetting_makes_a_law(day: date) -> None:
    assert day not in TIMELINE.cuts(PROVISIONS)


@pytest.mark.parametrize("day", [date(2005, 11, 9), date(2006, 7, 1), date(2006, 12, 31)])
def test_article_134_is_uncertain_between_its_adoption_and_the_end_of_2006(day: date) -> None:
    assert TIMELINE.in_force("penal-law/art_134", day) == UNCERTAIN
    assert TIMELINE.in_force("penal-law/art_92", day) == IN_FORCE


def test_the_cuts_of_all_provisions_are_the_eight_days_of_the_reading() -> None:
    assert TIMELINE.cuts(PROVISIONS) == (
        date(1990, 1, 9),
        date(2004, 11, 15),
        date(2005, 11, 9),
        date(2006, 12, 27),
        date(2007, 1, 1),
        date(2018, 11, 1),
        date(2023, 10, 24),
        date(2025, 5, 30),
    )
    assert TIMELINE.cuts([]) == ()


@pytest.mark.parametrize("provision", PROVISIONS)
@given(day=st.dates(EARLIEST, LATEST))
def test_between_two_cuts_nothing_changes(provision: str, day: date) -> None:
    passed = [cut for cut in TIMELINE.cuts([provision]) if cut <= day]
    since = max(passed, default=EARLIEST)
    assert TIMELINE.in_force(provision, day) == TIMELINE.in_force(provision, since)
    assert TIMELINE.replaced(provision, day) == TIMELINE.replaced(provision, since)


@pytest.mark.parametrize("provision", PROVISIONS)
@given(day=st.dates(EARLIEST, LATEST))
def test_something_changes_on_each_cut_and_on_no_other_day(provision: str, day: date) -> None:
    cuts = TIMELINE.cuts([provision])
    for place in (day, *cuts):
        changed = TIMELINE.in_force(provision, place) != TIMELINE.in_force(provision, place - ONE_DAY)
        assert changed == (place in cuts)


@given(day=st.dates(EARLIEST, LATEST))
def test_the_code_and_the_law_it_replaces_are_never_in_force_together(day: date) -> None:
    both = TIMELINE.in_force("penal-law/art_92", day) + TIMELINE.in_force("penal-code-2017/art_215", day)
    assert both.count(True) == (day >= date(1990, 1, 9))


@pytest.mark.parametrize(
    ("provision", "day"),
    [
        ("penal-law/art_134", date(2018, 11, 1)),
        ("women-law/art_25", date(2025, 5, 30)),
        ("children-law/art_89", date(2023, 10, 24)),
    ],
)
def test_a_law_is_replaced_from_the_day_on_which_it_ends(provision: str, day: date) -> None:
    assert not TIMELINE.replaced(provision, day - ONE_DAY)
    assert TIMELINE.replaced(provision, day)
    assert not TIMELINE.replaced("penal-code-2017/art_215", day)


def test_a_law_that_has_not_begun_is_not_replaced() -> None:
    assert not TIMELINE.replaced("women-law/art_25", date(1985, 1, 1))


def test_every_provision_of_the_register_has_its_days() -> None:
    for provision in REGISTERED:
        assert TIMELINE.life_of(provision).start_first >= date(1990, 1, 9)


def test_a_law_that_the_timeline_does_not_know_is_an_error() -> None:
    with pytest.raises(SourceError) as caught:
        TIMELINE.life_of("tax-law/art_1")
    assert caught.value.code == "no-commencement"
    assert str(caught.value) == (
        "statutes/timeline.toml: tax-law: no day is told from which on the law is in force. "
        'Add an [[event]] of the law with what = "in_force" and used = true.'
    )


def test_an_uncertain_end_is_uncertain_until_its_last_day() -> None:
    life = Life(date(2000, 1, 1), date(2000, 1, 1), date(2010, 1, 1), date(2010, 1, 3))
    days = [date(2009, 12, 31), date(2010, 1, 1), date(2010, 1, 2), date(2010, 1, 3)]
    assert [life.in_force(day) for day in days] == [IN_FORCE, UNCERTAIN, UNCERTAIN, NOT_IN_FORCE]
    assert [life.replaced(day) for day in days] == [False, False, False, True]
    assert life.cuts == (date(2000, 1, 1), date(2010, 1, 1), date(2010, 1, 3))


def test_two_lives_that_both_matter_begin_with_the_later_and_end_with_the_earlier() -> None:
    law = Life(date(2000, 1, 1), date(2000, 1, 1), date(2010, 1, 1), date(2010, 1, 1))
    article = Life(date(1999, 1, 1), date(2003, 1, 1), date(2011, 1, 1), date(2012, 1, 1))
    endless = Life(date(2005, 1, 1), date(2005, 1, 1))
    assert (
        article.within(law)
        == law.within(article)
        == Life(date(2000, 1, 1), date(2003, 1, 1), date(2010, 1, 1), date(2010, 1, 1))
    )
    assert endless.within(law) == Life(date(2005, 1, 1), date(2005, 1, 1), date(2010, 1, 1), date(2010, 1, 1))
    assert endless.within(endless) == endless


@pytest.mark.parametrize(
    ("name", "before", "within", "last"),
    [
        ("no-fines-for-returnees", date(2005, 11, 30), date(2005, 12, 1), date(2005, 12, 31)),
        ("no-exit-permits", date(2006, 12, 31), date(2007, 1, 1), date(2007, 1, 31)),
    ],
)
def test_a_measure_is_uncertain_in_the_month_in_which_it_began(
    name: str, before: date, within: date, last: date
) -> None:
    measure = next(measure for measure in TIMELINE.measures if measure.id == name)
    assert measure.life.in_force(before) == NOT_IN_FORCE
    assert measure.life.in_force(within) == measure.life.in_force(last - ONE_DAY) == UNCERTAIN
    assert measure.life.in_force(last) == IN_FORCE
    assert not measure.life.replaced(date(2030, 1, 1))
