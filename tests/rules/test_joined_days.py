"""Days put together, which the law or an age tells apart: when the day is asked for, and what it leaves."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from case_support import Plain, case, needed, outcomes, rights, victim

from lao_tip_law import Case, assess
from lao_tip_law.determination.assessing import statutes
from lao_tip_law.rules.bands import NOT_ESTABLISHED
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.rules.dating import stretches_of
from lao_tip_law.rules.deciding import decide
from lao_tip_law.rules.folding import fold_case
from lao_tip_law.rules.force import BEFORE, IN_FORCE, REPLACED, Calendar
from lao_tip_law.rules.joining import decide_all
from lao_tip_law.rules.protection import Protection, Turn, in_period
from lao_tip_law.rules.seeing import seen_by

if TYPE_CHECKING:
    from lao_tip_law.rules.deciding import Decision
    from lao_tip_law.rules.rulebook import Rulebook

BOOK = compile_law(statutes.values(), statutes.law.lives)
MAIN, WOMENS, RIGHTS = "penal-law/art_134", "women-law/art_24", "women-law/art_25"
BEGINS = {"offence_date": "2004-11"}
"""The women's law begins within this month."""


def born(day: str, **facts: object) -> Plain:
    return victim(age=None, birth_date=day, **facts)


def decided(plain: Plain, book: Rulebook = BOOK) -> Decision:
    read = Case.of(plain)
    stretches = stretches_of(read, book.ages, book.calendar, date(2008, 2, 29))
    assert len(stretches) > 1
    return decide_all(book, fold_case(read), stretches)


def left_by(plain: Plain, fact: str, provision: str) -> dict[str, tuple[str, ...]] | None:
    """Give what the answers to a fact leave of a provision; None where the fact does not turn it."""
    for each in assess(plain).still_needed:
        for effect in each.effects:
            if (each.fact, effect.provision) == (fact, provision):
                return dict(effect.leaves)
    return None


def without_victims(**changes: object) -> Plain:
    plain = case(**changes)
    del plain["victims"]
    return plain


def test_unknown_victims_of_days_on_which_the_rights_begin_may_have_them() -> None:
    plain = without_victims(**BEGINS)
    assert "offence_date" in needed(plain)
    assert left_by(plain, "offence_date", RIGHTS) == {
        "2004-11-01/2004-11-14": ("does_not_apply",),
        "2004-11-15/2004-11-30": ("undetermined",),
    }


def test_a_victim_has_every_age_of_the_days_put_together() -> None:
    decision = decided(case(born("1992-06-15"), victim(age=40), offence_date="2007-02/2010"))
    assert decision.victims is not None
    assert [one.ages for one in decision.victims] == [0b111, 0b100]
    read = fold_case(Case.of(case()))
    assert decision.seen == tuple(seen_by(offence, read, decision.victims) for offence in BOOK.offences)


def without_other_trafficking() -> Rulebook:
    """Give the law without the offences that share the elements of Article 134."""
    first, *others = BOOK.offences
    offences = (first, *(each for each in others if each.conduct))
    lives = [statutes.law.lives.get(offence.provision) for offence in offences]
    return evolve(BOOK, offences=offences, calendar=Calendar(lives, statutes.law.lives.get(RIGHTS)))


def test_where_no_act_was_done_no_age_turns_the_rights() -> None:
    boy = born("1989-06-15", sex="male")
    for acts, turns in ((["taking"], ["offence_date"]), ([], [])):
        plain = case(boy, offence_date="2007", acts=acts)
        (protection,) = decided(plain, without_other_trafficking()).protections
        assert [turn.name for turn in protection.needed] == turns


@pytest.mark.parametrize(("means", "expected"), [(["fraud"], "applies"), ([], "does_not_apply")])
def test_who_is_a_victim_of_trafficking_is_told_by_the_first_offence(means: list[str], expected: str) -> None:
    book = without_other_trafficking()
    read = Case.of(case(means=means, offence_date="2007-03-01"))
    (stretch,) = stretches_of(read, book.ages, book.calendar, date(2008, 2, 29))
    (protection,) = decide(book, fold_case(read), stretch.victims, stretch.force).protections
    assert protection.rights == expected


def test_where_nobody_can_tell_whether_the_rights_are_law_each_part_is_joined_by_itself() -> None:
    turn = Turn("sex", (True, False), ())
    owed = Protection("applies", ("does_not_apply",), (turn,))
    assert in_period(owed, (IN_FORCE,)) is owed
    assert in_period(owed, (BEFORE, IN_FORCE)) == Protection("undetermined", ("does_not_apply",), (turn,))
    assert in_period(owed, (BEFORE,)) == Protection("does_not_apply", ("does_not_apply",), ())
    assert in_period(owed, (REPLACED,)) == Protection("undetermined", ("undetermined",), ())


def test_the_rights_stand_before_the_duties_in_whatever_order_these_come() -> None:
    book = evolve(BOOK, duties=tuple(reversed(BOOK.duties)))
    (protection,) = decided(case(born("1989-06-15"), offence_date="2007"), book).protections
    assert protection.rights == "applies"
    assert set(protection.duties) == {"applies", "does_not_apply", "undetermined"}
    assert protection.duties[0] != protection.rights


@pytest.mark.parametrize(
    ("plain", "asked"),
    [
        (case(offence_date="2006-12/2007-01"), True),
        (case(offence_date="2006-12/2007-01", purposes=[]), False),
        (case(offence_date="2005-11"), True),
        (case(born("1989-01-01"), offence_date="2006-12-30/2007-01"), True),
        (case(offence_date="2005-11", purposes=[]), True),
        (case(victim(harms=["death"]), offence_date="2006-12/2007-01"), True),
    ],
)
def test_where_the_law_begins_the_day_is_asked_for_unless_all_fails_anyway(
    plain: Plain, *, asked: bool
) -> None:
    assert (left_by(plain, "offence_date", MAIN) is not None) == asked


@pytest.mark.parametrize(
    ("plain", "provision"),
    [
        (case(born("1989-06-15"), offence_date="2007", purposes=[]), MAIN),
        (case(born("1977-06-15"), offence_date="1995"), MAIN),
        (case(born("1977-06-15"), offence_date="1995"), WOMENS),
        (case(born("1985-06-15", sex="male"), offence_date="2003"), RIGHTS),
        (case(born("1989-06-15"), offence_date="2007", stage="unknown"), RIGHTS),
        (case(victim(sex="male"), **BEGINS), RIGHTS),
    ],
)
def test_where_no_day_makes_a_difference_none_is_asked_for(plain: Plain, provision: str) -> None:
    assert left_by(plain, "offence_date", provision) is None


@pytest.mark.parametrize(
    ("plain", "left"),
    [
        (
            case(**BEGINS),
            {"2004-11-01/2004-11-14": ("does_not_apply",), "2004-11-15/2004-11-30": ("applies",)},
        ),
        (
            case(offence_date="2025"),
            {"2025-01-01/2025-05-29": ("applies",), "2025-05-30/2025-12-31": ("undetermined",)},
        ),
        (
            case(born("1989-06-15", sex="male"), offence_date="2007"),
            {"2007-01-01/2007-06-14": ("applies",), "2007-06-15/2007-12-31": ("does_not_apply",)},
        ),
    ],
)
def test_the_day_turns_the_rights_by_the_law_or_by_the_age(
    plain: Plain, left: dict[str, tuple[str, ...]]
) -> None:
    assert left_by(plain, "offence_date", RIGHTS) == left


def test_on_days_with_and_without_the_rights_a_man_has_them_on_none() -> None:
    assert left_by(case(victim(sex=None), **BEGINS), "victims[0].sex", RIGHTS) == {
        "female": ("undetermined",),
        "male": ("does_not_apply",),
    }


def test_what_fails_anyway_fails_though_nobody_can_tell_whether_it_was_law() -> None:
    on = {"offence_date": "2006-03-01"}
    assert outcomes(assess(case(purposes=[], **on))) == {"not_established"}
    charge = assess(case(purposes=[], **on)).charge(MAIN)
    assert charge is not None
    assert charge.outcome == "not_established"
    open_one = assess(case(**on)).charge(MAIN)
    assert open_one is not None
    assert open_one.outcome == "undetermined"
    assert rights(case(purposes=[], **on)) == ["does_not_apply"]
    read = Case.of(case(purposes=[], **on))
    (stretch,) = stretches_of(read, BOOK.ages, BOOK.calendar, date(2008, 2, 29))
    found = decide(BOOK, fold_case(read), stretch.victims, stretch.force)
    assert found.outcomes[0] == {NOT_ESTABLISHED}
