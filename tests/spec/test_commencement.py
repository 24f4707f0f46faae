"""Time: which law there is on which day.

An answer is under the law of the day of the offence, as far as the day from which a law is in force is known.
A law is in force on its first day; on the first day of the law that takes its place it is in force no longer.
"""

from __future__ import annotations

from datetime import date

import pytest
from case_support import TRAFFICKING, Plain, case, codes, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from plain_cases import CHILD_INTERCOURSE, CHILD_PROSTITUTION, PENAL_CODE, WOMENS_LAW, charge
from surroundings import cases
from time_cases import EVERYTHING, OF_THE_PENAL_LAW, ONE_DAY, on

NEVER, HELD, FAILS, OPEN = "not_in_force", "established", "not_established", "undetermined"
FIRST_AND_LAST = {
    **dict.fromkeys(OF_THE_PENAL_LAW, (date(1990, 1, 9), date(2018, 10, 31))),
    WOMENS_LAW: (date(2004, 11, 15), date(2025, 5, 29)),
    CHILD_PROSTITUTION: (date(2006, 12, 27), date(2023, 10, 23)),
    CHILD_INTERCOURSE: (date(2006, 12, 27), date(2023, 10, 23)),
    PENAL_CODE: (date(2018, 11, 1), None),
}
"""The first and the last day on which each is law; None where nothing has taken its place."""


def outcome(day: date | str, provision: str, plain: Plain = EVERYTHING) -> str:
    return charge(on(plain, day), provision).outcome


@pytest.mark.law(*FIRST_AND_LAST)
@pytest.mark.parametrize("provision", FIRST_AND_LAST)
def test_a_law_is_in_force_from_its_first_day_to_the_eve_of_its_successor(provision: str) -> None:
    """The Penal Law: from 9 January 1990. The women's law: from 15 November 2004. The children's law: from 27
    December 2006. The Penal Code: from 1 November 2018, in place of the Penal Law. The new children's law was
    gazetted on 24 October 2023, the new women's law on 30 May 2025: what is quoted here is history from then.
    """
    first, last = FIRST_AND_LAST[provision]
    assert outcome(first - ONE_DAY, provision) == NEVER
    assert outcome(first, provision) == outcome(first + ONE_DAY, provision) == HELD
    if last is not None:
        assert outcome(last - ONE_DAY, provision) == outcome(last, provision) == HELD
        assert outcome(last + ONE_DAY, provision) == NEVER
    else:
        assert outcome("2030-12-31", provision) == HELD


@pytest.mark.law(TRAFFICKING)
@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2005-11-08", NEVER),
        ("2005-11-09", OPEN),
        ("2005-11-10", OPEN),
        ("2006-12-30", OPEN),
        ("2006-12-31", OPEN),
        ("2007-01-01", HELD),
        ("2018-10-31", HELD),
        ("2018-11-01", NEVER),
    ],
)
def test_article_134_came_into_force_on_a_day_that_is_not_known(day: str, expected: str) -> None:
    """It was adopted on 9 November 2005, and "In 2006, Laos enacted the revised Article 134 of the penal
    code": between the two nobody can tell here whether it was law; from 1 January 2007 on it certainly was,
    until the Penal Code took its place.
    """
    assert outcome(day, TRAFFICKING) == expected
    assert ("commencement-uncertain" in codes(on(EVERYTHING, day))) == (expected == OPEN)


@pytest.mark.law(TRAFFICKING)
@pytest.mark.parametrize("lacking", ["acts", "purposes", "means"])
def test_what_fails_anyway_fails_while_the_commencement_is_uncertain(lacking: str) -> None:
    """Where an element is lacking it does not matter whether the article was in force."""
    plain = case(**{lacking: []})
    assert outcome("2006", TRAFFICKING, plain) == FAILS
    assert "commencement-uncertain" not in codes(on(plain, "2006"))
    over_both_ends = on(plain, "2006-12-30/2007-01-02")
    assert "offence_date" not in {each.fact for each in over_both_ends.still_needed}


@pytest.mark.law(TRAFFICKING, WOMENS_LAW, PENAL_CODE)
@pytest.mark.parametrize(
    ("day", "woman", "man"),
    [
        ("1990-01-08", [NEVER, NEVER, NEVER], [NEVER, NEVER, NEVER]),
        ("2004-11-14", [NEVER, NEVER, NEVER], [NEVER, NEVER, NEVER]),
        ("2004-11-15", [NEVER, HELD, NEVER], [NEVER, FAILS, NEVER]),
        ("2005-11-09", [OPEN, HELD, NEVER], [OPEN, FAILS, NEVER]),
        ("2007-01-01", [HELD, HELD, NEVER], [HELD, FAILS, NEVER]),
        ("2018-10-31", [HELD, HELD, NEVER], [HELD, FAILS, NEVER]),
        ("2018-11-01", [NEVER, HELD, HELD], [NEVER, FAILS, HELD]),
        ("2025-05-30", [NEVER, NEVER, HELD], [NEVER, NEVER, HELD]),
    ],
)
def test_trafficking_in_a_woman_is_punished_earlier_than_trafficking_in_a_man(
    day: str, woman: list[str], man: list[str]
) -> None:
    """From 2004 the women's law punishes trafficking in women and children; trafficking in men is an offence
    from Article 134 on. Each article is held against the day on its own.
    """
    for one, expected in ((victim(), woman), (victim(sex="male"), man)):
        answer = on(case(one), day)
        found = [charge(answer, provision).outcome for provision in (TRAFFICKING, WOMENS_LAW, PENAL_CODE)]
        assert found == expected


@pytest.mark.law(TRAFFICKING, PENAL_CODE)
@given(day=st.dates(date(1985, 1, 1), date(2035, 12, 31)), plain=cases())
@examples(16)
def test_the_penal_law_and_the_penal_code_never_punish_one_day_together(day: date, plain: Plain) -> None:
    """The Code stands in the place of the Penal Law: on each day the one is law or the other, or neither."""
    answer = on(plain, day)
    old, new = charge(answer, TRAFFICKING).outcome, charge(answer, PENAL_CODE).outcome
    assert NEVER in (old, new)
    assert (new == NEVER) == (day < date(2018, 11, 1))
    assert (old == NEVER) == (not date(2005, 11, 9) <= day < date(2018, 11, 1))


@pytest.mark.law(*FIRST_AND_LAST, TRAFFICKING)
def test_what_is_not_in_force_has_no_penalty_and_no_reasons() -> None:
    """Where no law was, there is nothing to set a penalty or to give a reason."""
    for each in on(EVERYTHING, "1985").charges:
        assert (each.outcome, each.bands, each.penalties, each.reasons) == (NEVER, (), {}, ())


@pytest.mark.law(TRAFFICKING)
@given(plain=cases())
@examples(12)
def test_without_a_date_the_law_is_that_of_the_day_on_which_it_was_quoted(plain: Plain) -> None:
    """Where no date is given the answer is under the law as quoted on 29 February 2008, and says so."""
    undated, quoted = on(plain, "unknown"), on(plain, "2008-02-29")
    assert undated.law_as_of == "2008-02-29"
    assert "no-date-given" in codes(undated)
    assert [(each.outcome, each.bands) for each in undated.charges] == [
        (each.outcome, each.bands) for each in quoted.charges
    ]
    assert [one.rights for one in undated.victims] == [one.rights for one in quoted.victims]


@pytest.mark.law(TRAFFICKING, WOMENS_LAW)
def test_a_date_that_is_not_known_to_the_day_asks_for_it_where_the_law_changed() -> None:
    """Of an offence between 2005 and 2007 the day decides whether Article 134 was law: it is asked for with
    what each stretch of days would give, and not for an article that was law throughout.
    """
    asked = next(each for each in on(case(), "2005/2007").still_needed if each.fact == "offence_date")
    leaves = {effect.provision: dict(effect.leaves) for effect in asked.effects}
    assert leaves[TRAFFICKING] == {
        "2005-01-01/2005-11-08": ("not_in_force",),
        "2005-11-09/2006-12-26": ("not_in_force", "base"),
        "2006-12-27/2006-12-31": ("not_in_force", "base"),
        "2007": ("base",),
    }
    assert WOMENS_LAW not in leaves


@pytest.mark.law(TRAFFICKING)
@pytest.mark.parametrize(
    ("days", "noted"),
    [
        ("2005-10", False),
        ("2005-11", True),
        ("2005-11-08/2005-11-09", True),
        ("2006-12-31/2007-01-01", True),
        ("2004/2010", True),
        ("2007", False),
    ],
)
def test_some_days_on_which_nobody_can_tell_the_law_are_enough_for_the_answer_to_say_so(
    days: str,
    noted: bool,  # noqa: FBT001 - a table
) -> None:
    """The article was "enacted" at a time that is not known to the day: where the offence may have been
    before it was law for certain, a note says so, also where on other days the law is certain.
    """
    assert ("commencement-uncertain" in codes(on(EVERYTHING, days))) is noted


@pytest.mark.law(TRAFFICKING)
@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("unknown", "2008-02-29"),
        ("2007-12-05", "2007-12-05"),
        ("2007-12", "2007-12"),
        ("2007", "2007"),
        ("2007-12-05/2008-01-31", "2007-12-05/2008-01-31"),
    ],
)
def test_an_answer_and_its_receipt_name_the_days_whose_law_they_rest_on(day: str, told: str) -> None:
    """The law is that of the days of the offence, and that of the quoted text where they are not known; what
    an answer says of this its receipt says too.
    """
    answer = on(EVERYTHING, day)
    assert (answer.law_as_of, answer.receipt.law_as_of) == (told, told)
