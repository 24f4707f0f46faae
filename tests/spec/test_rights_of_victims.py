"""Rights of victims: the nine points of Article 25, and whom they cover.

They are for women, and for children of either sex, who have suffered from trafficking.
"""

from __future__ import annotations

import pytest
from case_support import Plain, case, codes, examples, rights, victim
from hypothesis import given
from hypothesis import strategies as st
from plain_cases import MEANS
from surroundings import ADULT, CHILD, cases, none_of, trafficked, victims, words

from lao_tip_law import assess

ARTICLE = "women-law/art_25"
FIRST = f"{ARTICLE}__para_1"
APPLIES, DOES_NOT, OPEN = "applies", "does_not_apply", "undetermined"
COMPLETED = st.just("completed")
WOMEN = st.lists(victims(sex=st.just("female")), min_size=1, max_size=2)
CHILDREN = st.lists(victims(age=CHILD), min_size=1, max_size=2)
NINE = (
    "To ask for assistance from any individual who is nearby",
    "To notify police officers",
    "To testify and present evidence relating to the case, to concerned officers",
    "To request for compensation, to be rehabilitated and to be reintegrated into the society",
    "To receive protection and care to ensure personal safety",
    (
        "Not to be prosecuted and detained on any charge of trafficking in women and children, prostitution, "
        "[or] illegal immigration"
    ),
    (
        "Not to be photographed, [and] not to have any video recorded or broadcast, where such would affect "
        "personal honour"
    ),
    (
        "To receive suitable assistance in the form of shelter, food, clothes, medical services, vocational "
        "training, repatriation and others"
    ),
    "To have other rights according to laws and regulations",
)


@pytest.mark.law(FIRST, *(f"{ARTICLE}__point_{number}" for number in range(1, 10)))
@pytest.mark.parametrize("number", range(1, 10))
def test_each_of_the_nine_points_is_a_right(number: int) -> None:
    """The text says "Victims have the following rights": nine points, each in its own words and
    at its place.
    """
    found = assess(case()).victims[0].rights
    assert len(found) == 9
    right = found[number - 1]
    assert right.provision == f"{ARTICLE}__point_{number}"
    assert " ".join(right.text.split()) == NINE[number - 1]
    assert right.outcome == APPLIES


@pytest.mark.law(FIRST)
@given(plain=cases(victims=st.lists(victims(), min_size=1, max_size=3)))
@examples(21)
def test_the_nine_rights_go_together(plain: Plain) -> None:
    """Victims have them all, or none: no point asks for more than to be a "victim"."""
    assert len(rights(plain)) == len(plain["victims"])


@pytest.mark.law(FIRST)
@given(plain=trafficked(stage=COMPLETED, victims=WOMEN))
@examples(16)
def test_a_woman_who_was_trafficked_has_the_rights(plain: Plain) -> None:
    """A victim "has suffered from trafficking in women and children": every woman and every girl, whatever
    else is known of her and of the case.
    """
    assert set(rights(plain)) == {APPLIES}


@pytest.mark.law(FIRST)
@given(plain=trafficked(stage=COMPLETED, victims=CHILDREN))
@examples(16)
def test_a_child_who_was_trafficked_has_the_rights_girl_or_boy(plain: Plain) -> None:
    """The words are "trafficking in women and children": children of either sex, also where the sex is not
    known.
    """
    assert set(rights(plain)) == {APPLIES}


@pytest.mark.law(FIRST)
@given(plain=cases(victims=st.lists(victims(age=ADULT, sex=st.just("male")), min_size=1, max_size=3)))
@examples(21)
def test_a_man_has_none_of_the_rights(plain: Plain) -> None:
    """The words are "women and children": a man of 18 or over is no victim in their sense, however he was
    trafficked, at whatever stage.
    """
    assert set(rights(plain)) == {DOES_NOT}


@pytest.mark.law(FIRST)
@pytest.mark.parametrize(
    ("sex", "age", "expected"),
    [
        ("female", 17, APPLIES),
        ("female", 18, APPLIES),
        ("female", None, APPLIES),
        ("male", 17, APPLIES),
        ("male", 18, DOES_NOT),
        ("male", {"min": 17, "max": 18}, OPEN),
        ("male", None, OPEN),
        (None, 17, APPLIES),
        (None, 18, OPEN),
        (None, None, OPEN),
    ],
)
def test_rights_are_for_women_and_children(sex: str | None, age: object, expected: str) -> None:
    """The rights are for "women and children": where sex or age is not known, whether somebody is one of them
    can be open.
    """
    assert rights(case(victim(sex=sex, age=age))) == [expected]


@pytest.mark.law(FIRST)
@pytest.mark.parametrize(
    ("one", "noted"),
    [
        (victim(sex="male"), True),
        (victim(sex="male", age=18), True),
        (victim(sex="male", age=17), False),
        (victim(), False),
        (victim(sex=None), True),
    ],
)
def test_the_answer_says_that_men_are_not_covered(
    one: Plain,
    noted: bool,  # noqa: FBT001 - a table
) -> None:
    """Where a man of 18 or over may be among the victims, a note says that "women and children" leave him
    out.
    """
    assert ("men-not-covered" in codes(assess(case(one)))) is noted


@pytest.mark.law(FIRST)
@pytest.mark.parametrize("lacking", ["acts", "purposes"])
@given(plain=cases(victims=st.lists(victims(), min_size=1, max_size=2)))
@examples(8)
def test_who_was_not_trafficked_has_none_of_the_rights(lacking: str, plain: Plain) -> None:
    """A victim "has suffered from trafficking": where there was none, nobody has the rights."""
    assert set(rights({**plain, lacking: []})) == {DOES_NOT}


@pytest.mark.law(FIRST, "penal-law/art_134__para_2")
@given(
    plain=trafficked(
        stage=COMPLETED, means=none_of(MEANS), victims=st.tuples(victims(age=CHILD), victims(age=ADULT))
    )
)
@examples(12)
def test_rights_are_each_victims_own(plain: Plain) -> None:
    """Where no means was used, the child is trafficked and the adult beside is not: the one has the rights
    and the other has none.
    """
    assert rights({**plain, "victims": list(plain["victims"])}) == [APPLIES, DOES_NOT]


@pytest.mark.law(FIRST)
@pytest.mark.parametrize(
    ("stage", "woman", "man"),
    [
        ("completed", APPLIES, DOES_NOT),
        ("attempt", OPEN, DOES_NOT),
        ("preparation", OPEN, DOES_NOT),
        ("unknown", OPEN, DOES_NOT),
    ],
)
def test_whether_one_has_suffered_from_an_attempt_cannot_be_told(stage: str, woman: str, man: str) -> None:
    """A victim "has suffered from trafficking": whether the victim of an attempt or a preparation has, the
    words do not tell, and a note says so. A man has no rights at any stage.
    """
    plain = case(victim(), victim(sex="male"), stage=stage)
    assert rights(plain) == [woman, man]
    assert ("victim-must-have-suffered" in codes(assess(plain))) == (woman == OPEN)


@pytest.mark.law(FIRST)
@pytest.mark.parametrize(("stage", "noted"), [("completed", False), ("attempt", True), ("preparation", True)])
def test_that_a_victim_must_have_suffered_is_no_note_on_one_whose_sex_is_not_known(
    stage: str,
    noted: bool,  # noqa: FBT001 - a table
) -> None:
    """Of a completed offence the victim "has suffered": where only the sex is not known, the rights are open
    for that, and the note is for what is not completed.
    """
    plain = case(victim(sex=None), stage=stage)
    assert rights(plain) == [OPEN]
    assert ("victim-must-have-suffered" in codes(assess(plain))) is noted


@pytest.mark.law(FIRST)
@given(
    plain=trafficked(stage=COMPLETED, victims=st.just([victim()])),
    harms=words(["death", "aids"]),
    accused=st.lists(st.sampled_from(["theft", "prostitution", "trafficking"])),
    conduct=words(["rape", "abduction"]),
)
@examples(12)
def test_no_fact_about_a_victim_takes_the_rights_away(
    plain: Plain, harms: object, accused: list[str], conduct: object
) -> None:
    """The rights ask for no conduct of the victim's own: not what she is accused of, where she is, or what
    was done to her.
    """
    one = victim(harms=harms, accused_of=accused, conduct=conduct, nationality="CN", found_in="MY")
    assert rights({**plain, "victims": [one]}) == [APPLIES]


@pytest.mark.law(FIRST)
def test_each_right_gives_the_words_that_say_who_a_victim_is() -> None:
    """The reason for every right is the sentence "A victim means a person who has suffered from trafficking
    in women and children".
    """
    for right in assess(case()).victims[0].rights:
        (reason,) = right.reasons
        assert (reason.provision, reason.holds) == (FIRST, True)
        told = "A victim means a person who has suffered from trafficking in women and children"
        assert " ".join(reason.text.split()) == told


@pytest.mark.law(FIRST)
def test_one_answer_stands_for_victims_of_whom_nothing_is_known() -> None:
    """Where the case tells nothing of its victims, one entry says that their rights are open; where there is
    known to be no victim, there is none.
    """
    (one,) = assess(case(victims="unknown")).victims
    assert not one.listed
    assert {right.outcome for right in one.rights} == {OPEN}
    assert assess(case(victims=[])).victims == ()


@pytest.mark.law(FIRST)
@pytest.mark.parametrize(
    ("plain", "holds"),
    [
        (case(victim()), True),
        (case(victim(sex="male")), False),
        (case(purposes=[]), False),
        (case(victim(sex=None)), None),
        (case(stage="attempt"), None),
        (case(means="unknown"), None),
        (case(victims="unknown"), None),
    ],
)
def test_the_reason_for_a_right_is_open_where_the_right_is(plain: Plain, holds: bool | None) -> None:  # noqa: FBT001 - a table
    """That somebody "has suffered from trafficking in women and children" is said to hold, to fail, or to be
    open: what is not known is not denied.
    """
    found = {reason.holds for right in assess(plain).victims[0].rights for reason in right.reasons}
    assert found == {holds}


@pytest.mark.law(FIRST)
@pytest.mark.parametrize(("days", "noted"), [("2008-06-01/2008-06-09", False), ("2008-06", True)])
def test_who_became_a_man_on_one_of_the_days_may_not_be_covered(
    days: str,
    noted: bool,  # noqa: FBT001 - a table
) -> None:
    """A boy is among the "children" until he is 18: born on 10 June 1990, and no child any more
    on the last of the days, he may be a man, whom "women and children" leave out, and a note says so.
    """
    boy = {**victim(age=None, sex="male"), "birth_date": "1990-06-10"}
    assert rights(case(boy, offence_date=days)) == [OPEN if noted else APPLIES]
    assert ("men-not-covered" in codes(assess(case(boy, offence_date=days)))) is noted


@pytest.mark.law(FIRST)
@pytest.mark.parametrize("lacking", ["acts", "means", "purposes"])
def test_of_a_man_who_was_not_trafficked_there_is_nothing_to_say(lacking: str) -> None:
    """That "women and children" leave a man out is said where he was trafficked: without an offence against
    him he has suffered from none, as a woman would not have.
    """
    assert "men-not-covered" not in codes(assess(case(victim(sex="male"), **{lacking: []})))
