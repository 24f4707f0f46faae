"""Child victims: no means is needed, and the penalty is the aggravated one at least.

Paragraph 2 of Article 134 says who a child is and waives the means; paragraph 4 makes the penalty heavier.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from case_support import Plain, band, case, codes, examples, victim
from hypothesis import example, given
from hypothesis import strategies as st
from plain_cases import ACTS, HARMS, MEANS, NO_OFFENCE, PURPOSES, can_be, charge
from surroundings import ADULT, CHILD, cases, none_of, some_of, trafficked, victims, with_one

from lao_tip_law import CaseError, assess

WITHOUT_MEANS = {"acts": some_of(ACTS), "purposes": some_of(PURPOSES), "means": none_of(MEANS)}
HEAVIER = {"aggravated", "gravest"}


def eighteenth_birthday(born: date) -> date:
    """Give the day; 18 years after a leap year is a common one."""
    leap_day = (born.month, born.day) == (2, 29)
    return date(born.year + 18, 3, 1) if leap_day else born.replace(year=born.year + 18)


@pytest.mark.law("penal-law/art_134__para_2")
@given(plain=cases(acts=some_of(ACTS), purposes=some_of(PURPOSES), victims=with_one(victims(age=CHILD))))
@examples(42)
def test_a_child_victim_needs_no_means(plain: Plain) -> None:
    """Whatever means there was or was not, and whatever else is known: "The above mentioned actions performed
    on minors/children under 18 years of age will be considered as human trafficking even in the absence of
    deception or fraud, intimidation, duress or financial constraints."
    """
    assert charge(assess(plain)).outcome == "established"


@pytest.mark.law("penal-law/art_134__para_2")
@pytest.mark.parametrize("age", [0, 1, 14, 15, 17])
def test_every_age_under_18_is_a_childs(age: int) -> None:
    """A child is anybody "under 18 years of age", from birth on."""
    assert band(case(victim(age=age), means=[])) == "aggravated"


@pytest.mark.law("penal-law/art_134__para_2")
@pytest.mark.parametrize("age", [18, 19, 60, 130])
def test_one_of_18_or_over_is_no_child(age: int) -> None:
    """One of 18 years exactly is not "under 18 years of age": without a means there is no offence, and with
    one it is the plain one.
    """
    assert band(case(victim(age=age), means=[])) == NO_OFFENCE
    assert band(case(victim(age=age))) == "base"


@pytest.mark.law("penal-law/art_134__para_2")
@pytest.mark.parametrize(("birthday_in_days", "child"), [(1, True), (0, False), (-1, False)])
@given(born=st.dates(date(1990, 1, 1), date(1999, 12, 31)))
@example(born=date(1992, 2, 29))
@examples(8)
def test_a_person_is_a_child_until_the_day_before_the_eighteenth_birthday(
    birthday_in_days: int,
    child: bool,  # noqa: FBT001 - a table
    born: date,
) -> None:
    """The words "under 18 years of age" count in completed years at the offence: on the eighteenth birthday a
    person is a child no longer. Who is born on 29 February has it on 1 March of a common year.
    """
    one = victim(age=None, birth_date=born.isoformat())
    day = eighteenth_birthday(born) - timedelta(days=birthday_in_days)
    assert band(case(one, means=[], offence_date=day.isoformat())) == ("aggravated" if child else NO_OFFENCE)


@pytest.mark.law("penal-law/art_134__para_2")
@pytest.mark.parametrize(
    ("before", "after", "bands"),
    [(1, 0, {"aggravated"}), (1, 1, {"aggravated", "base"}), (0, 1, {"base"})],
    ids=["to the day before the birthday", "across the birthday", "from the birthday on"],
)
@given(born=st.dates(date(1990, 1, 1), date(1999, 12, 31)), days=st.integers(2, 300))
@example(born=date(1992, 2, 29), days=2)
@examples(8)
def test_over_a_span_of_days_a_person_is_a_child_to_the_day_before_the_eighteenth_birthday(
    before: int, after: int, bands: set[str], born: date, days: int
) -> None:
    """Where the day is not known, one who is "under 18 years of age" on each day that it can have been is a
    child, one who is so on none is no child, and where the birthday lies between, either can be.
    """
    one, birthday = victim(age=None, birth_date=born.isoformat()), eighteenth_birthday(born)
    first = birthday - timedelta(days=before * days)
    last = birthday + timedelta(days=after * days - 1)
    assert can_be(case(one, offence_date=f"{first}/{last}")) == bands


@pytest.mark.law("penal-law/art_134__para_2")
@pytest.mark.parametrize("lacking", ["acts", "purposes"])
@given(plain=cases(victims=st.lists(victims(age=CHILD), min_size=1, max_size=3)))
@examples(12)
def test_the_rule_for_children_waives_the_means_alone(lacking: str, plain: Plain) -> None:
    """What is waived is "deception or fraud, intimidation, duress or financial constraints": an act is still
    needed, and a purpose.
    """
    assert can_be({**plain, lacking: []}) == {NO_OFFENCE}


@pytest.mark.law("penal-law/art_134__para_4")
@given(plain=trafficked(victims=with_one(victims(age=CHILD))))
@examples(33)
def test_with_a_child_victim_the_penalty_is_the_aggravated_one_at_least(plain: Plain) -> None:
    """That "the victim is a child/minor" brings the fourth paragraph into play, also where a
    means was used.
    """
    assert can_be(plain) <= HEAVIER


@pytest.mark.law("penal-law/art_134__para_4")
@pytest.mark.parametrize("sex", ["female", "male", None])
@pytest.mark.parametrize("means", [["fraud"], []])
def test_a_boy_is_a_child_as_a_girl_is(sex: str | None, means: list[str]) -> None:
    """The words are "the victim is a child/minor", of either sex."""
    assert band(case(victim(age=13, sex=sex), means=means)) == "aggravated"


@pytest.mark.law("penal-law/art_134__para_2")
@given(
    plain=cases(
        **WITHOUT_MEANS,
        victims=st.lists(victims(age=st.just({"min": 17, "max": 18})), min_size=1, max_size=3),
    )
)
@examples(16)
def test_without_a_means_an_unknown_age_gives_the_aggravated_offence_or_none(plain: Plain) -> None:
    """Where no means is shown, who is a child is trafficked and the penalty heavier "in the absence of" it;
    who is none is not trafficked: the plain penalty cannot be the answer.
    """
    assert charge(assess(plain)).outcome == "undetermined"
    assert NO_OFFENCE in can_be(plain) <= {NO_OFFENCE, *HEAVIER}


@pytest.mark.law("penal-law/art_134__para_2")
@given(adults=st.lists(victims(age=ADULT), max_size=3), harms=st.lists(st.sampled_from(sorted(HARMS))))
@examples(16)
def test_where_no_means_is_shown_the_child_alone_is_a_victim_of_the_offence(
    adults: list[Plain], harms: list[str]
) -> None:
    """The rule is for actions "performed on minors/children": adults beside the child, against whom no means
    was used, are not trafficked, and what befell them makes the penalty no heavier. A note says so.
    """
    beside = [*adults, victim(harms=harms, close_relative=True)]
    plain = case(*beside, victim(age=10), means=[])
    assert band(plain) == "aggravated"
    if harms:
        assert "harm-outside-the-offence" in {note.code for note in assess(plain).notes}
    assert can_be(case(*beside, means=[])) == {NO_OFFENCE}


@pytest.mark.law("penal-law/art_134__para_2")
@pytest.mark.parametrize(
    ("means", "age", "noted"),
    [
        ([], 18, True),
        ([], 17, False),
        ([], {"min": 17, "max": 18}, False),
        (None, 18, False),
        ({"fraud": False}, 18, False),
        (["fraud"], 18, False),
    ],
)
def test_that_a_harm_does_not_count_is_said_only_where_it_does_not(
    means: object,
    age: object,
    noted: bool,  # noqa: FBT001 - a table
) -> None:
    """An adult is outside the rule for "minors/children", and what befell one counts unless it is known that
    no means was used: while that is open, or the age is, the harm may count, and nothing else is said.
    """
    found = codes(assess(case(victim(age=age, harms=["maiming"]), victim(age=10), means=means)))
    assert ("harm-outside-the-offence" in found) is noted


@pytest.mark.law("penal-law/art_134__para_2", "penal-law/art_134__para_4")
@pytest.mark.parametrize("before", range(4))
@pytest.mark.parametrize("after", range(4))
def test_a_birthday_on_any_of_the_days_leaves_both_ages_open(before: int, after: int) -> None:
    """Under 18 is until the day before the eighteenth birthday: where the birthday is one of the days on
    which the offence may have been, and not the first, the victim may have been a child or not.
    """
    birthday = date(2008, 6, 10)
    days = f"{birthday - timedelta(days=before)}/{birthday + timedelta(days=after)}"
    born = {**victim(age=None), "birth_date": "1990-06-10"}
    assert can_be(case(born, offence_date=days)) == ({"base", "aggravated"} if before else {"base"})
    eve = f"{birthday - timedelta(days=before + 1)}/{birthday - timedelta(days=1)}"
    assert can_be(case(born, offence_date=eve)) == {"aggravated"}


@pytest.mark.law("penal-law/art_134__para_2")
def test_who_was_born_on_the_day_of_the_offence_is_a_child() -> None:
    """ "children under 18 years of age" are so from the day of their birth; one who was not yet born is
    nobody's victim.
    """
    born = {**victim(age=None), "birth_date": "2008-06-10"}
    assert band(case(born, means=[], offence_date="2008-06-10")) == "aggravated"
    assert band(case(born, means=[], offence_date="2008-06-09/2008-06-10")) == "aggravated"
    with pytest.raises(CaseError, match="The birth is after the offence"):
        assess(case(born, means=[], offence_date="2008-06-09"))
