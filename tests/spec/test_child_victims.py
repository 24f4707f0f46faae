"""Child victims: no means is needed, and the penalty is the aggravated one at least.

Paragraph 2 of Article 134 says who a child is and waives the means; paragraph 4 makes the penalty heavier.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from case_support import Plain, band, case, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from plain_cases import ACTS, HARMS, MEANS, NO_OFFENCE, PURPOSES, can_be, charge
from surroundings import ADULT, CHILD, cases, none_of, some_of, trafficked, victims, with_one

from lao_tip_law import assess

WITHOUT_MEANS = {"acts": some_of(ACTS), "purposes": some_of(PURPOSES), "means": none_of(MEANS)}
HEAVIER = {"aggravated", "gravest"}


@pytest.mark.law("penal-law/art_134__para_2")
@given(plain=cases(acts=some_of(ACTS), purposes=some_of(PURPOSES), victims=with_one(victims(age=CHILD))))
@examples(42)
def test_a_child_victim_needs_no_means(plain: Plain) -> None:
    """The acts against "children under 18 years of age will be considered as human trafficking even in the
    absence of" a means: whatever means there was or was not, and whatever else is known.
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
@examples(8)
def test_a_person_is_a_child_until_the_day_before_the_eighteenth_birthday(
    birthday_in_days: int,
    child: bool,  # noqa: FBT001 - a table
    born: date,
) -> None:
    """The words "under 18 years of age" count in completed years at the offence: on the eighteenth birthday a
    person is a child no longer. Who is born on 29 February has it on 1 March of a common year.
    """
    leap_day = (born.month, born.day) == (2, 29)
    eighteenth = date(born.year + 18, 3, 1) if leap_day else born.replace(year=born.year + 18)
    one = victim(age=None, birth_date=born.isoformat())
    day = eighteenth - timedelta(days=birthday_in_days)
    assert band(case(one, means=[], offence_date=day.isoformat())) == ("aggravated" if child else NO_OFFENCE)


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
