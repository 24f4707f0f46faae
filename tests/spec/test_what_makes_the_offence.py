"""What makes the offence: an act, a means and a purpose.

Article 134 names four acts, seven means and five purposes. One of each is enough, and none of the three may
be lacking.
"""

from __future__ import annotations

import pytest
from case_support import Plain, case, codes, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from plain_cases import ACTS, MEANS, NO_OFFENCE, PURPOSES, can_be, charge
from surroundings import ADULT, cases, none_of, some_of, trafficked, victims, with_one, words

from lao_tip_law import assess

ELEMENTS = {"acts": ACTS, "means": MEANS, "purposes": PURPOSES}
ONE_VICTIM_AT_LEAST = with_one(victims())


def established(plain: Plain) -> bool:
    return charge(assess(plain)).outcome == "established"


@pytest.mark.law("penal-law/art_134__para_1")
@pytest.mark.parametrize("act", ACTS)
@given(plain=trafficked(victims=ONE_VICTIM_AT_LEAST))
@examples(8)
def test_each_act_suffices(act: str, plain: Plain) -> None:
    """Human trafficking is "the seeking, concealing, transporting or taking of people": any one
    of the four.
    """
    assert established({**plain, "acts": [act]})


@pytest.mark.law("penal-law/art_134__para_1")
@pytest.mark.parametrize("means", MEANS)
@given(plain=trafficked(victims=with_one(victims(age=ADULT))))
@examples(8)
def test_each_means_suffices_against_an_adult(means: str, plain: Plain) -> None:
    """It is done "by means of deception fraud, threats/intimidation, duress, financial constraints or other
    means": any one of them.
    """
    assert established({**plain, "means": [means]})


@pytest.mark.law("penal-law/art_134__para_1")
@pytest.mark.parametrize("purpose", PURPOSES)
@given(plain=trafficked(victims=ONE_VICTIM_AT_LEAST))
@examples(8)
def test_each_purpose_suffices(purpose: str, plain: Plain) -> None:
    """It is done "for the purpose of labor exploitation, prostitution, dissemination of pornographic
    material, or other purposes contrary to national culture, removal of body organs": any one of them.
    """
    assert established({**plain, "purposes": [purpose]})


@pytest.mark.law("penal-law/art_134__para_1")
@pytest.mark.parametrize("lacking", ["acts", "purposes"])
@given(data=st.data(), plain=cases())
@examples(16)
def test_without_an_act_or_without_a_purpose_there_is_no_offence(
    lacking: str, data: st.DataObject, plain: Plain
) -> None:
    """An act and "the purpose of" exploitation belong to the offence, whoever the victim is,
    whatever else.
    """
    none = data.draw(none_of(ELEMENTS[lacking]))
    assert can_be({**plain, lacking: none}) == {NO_OFFENCE}


@pytest.mark.law("penal-law/art_134__para_1")
@given(plain=cases(means=none_of(MEANS), victims=st.lists(victims(age=ADULT), min_size=1, max_size=3)))
@examples(25)
def test_against_adults_there_is_no_offence_without_a_means(plain: Plain) -> None:
    """Against adults the offence is done "by means of" something, whatever else was done to them."""
    assert can_be(plain) == {NO_OFFENCE}


@pytest.mark.law("penal-law/art_134__para_1", "penal-law/art_134__para_2")
@pytest.mark.parametrize("act", [True, False])
@pytest.mark.parametrize("means", [True, False])
@pytest.mark.parametrize("purpose", [True, False])
@pytest.mark.parametrize("child", [True, False])
def test_the_offence_is_an_act_and_a_purpose_and_a_means_or_a_child(
    act: bool,  # noqa: FBT001 - a table of all sixteen
    means: bool,  # noqa: FBT001 - the same
    purpose: bool,  # noqa: FBT001 - the same
    child: bool,  # noqa: FBT001 - the same
) -> None:
    """An act "for the purpose of" exploitation, "by means of" something; "in the absence of" a means, against
    "children under 18 years of age" alone.
    """
    plain = case(
        victim(age=13 if child else 40),
        acts=["taking"] if act else [],
        means=["duress"] if means else [],
        purposes=["organ_removal"] if purpose else [],
    )
    assert established(plain) == (act and purpose and (means or child))
    assert established(plain) == (can_be(plain) != {NO_OFFENCE})


@pytest.mark.law("penal-law/art_134__para_1")
@pytest.mark.parametrize("element", ELEMENTS)
@given(data=st.data())
@examples(8)
def test_what_is_not_known_is_neither_there_nor_absent(element: str, data: st.DataObject) -> None:
    """An act, a means or a purpose of which nothing is known leaves both open: the offence, and none."""
    plain = data.draw(trafficked(victims=st.lists(victims(age=ADULT), min_size=1, max_size=2)))
    open_case = {**plain, element: "unknown"}
    assert charge(assess(open_case)).outcome == "undetermined"
    assert NO_OFFENCE in can_be(open_case)
    assert can_be(open_case) - {NO_OFFENCE} == can_be(plain)


@pytest.mark.law("penal-law/art_134__para_1")
@given(plain=cases(victims=st.just([])))
@examples(8)
def test_where_nobody_was_trafficked_there_is_no_offence(plain: Plain) -> None:
    """The offence is the "taking of people": without anybody who was taken there is none."""
    assert can_be(plain) == {NO_OFFENCE}


@pytest.mark.law("penal-law/art_134__para_1")
@given(plain=cases(), first=st.sampled_from(["LA", "TH"]), then=st.sampled_from(["LA", "VN", "CN"]))
@examples(16)
def test_it_does_not_matter_from_where_and_to_where_people_are_taken(
    plain: Plain, first: str, then: str
) -> None:
    """People are taken "within or from other countries": where a victim is, and of which nationality, changes
    nothing about the offence.
    """
    if plain["victims"] != "unknown":
        moved = [{**one, "found_in": first, "nationality": then} for one in plain["victims"]]
        assert can_be({**plain, "victims": moved}) == can_be(plain)


@pytest.mark.law("penal-law/art_134__para_1")
@given(plain=trafficked(victims=ONE_VICTIM_AT_LEAST), data=st.data())
@examples(16)
def test_a_further_act_means_or_purpose_takes_nothing_away(plain: Plain, data: st.DataObject) -> None:
    """One "or" another: where one is shown, it does not matter which others are, or whether they
    are known.
    """
    element = data.draw(st.sampled_from(sorted(ELEMENTS)))
    shown = data.draw(st.sampled_from(sorted(ELEMENTS[element])))
    others = data.draw(words(ELEMENTS[element]))
    more = dict.fromkeys(others, True) if isinstance(others, list) else others
    more = {**more, shown: True} if isinstance(more, dict) else [shown]
    assert established({**plain, element: more})


@pytest.mark.law("penal-law/art_134__para_1")
@pytest.mark.parametrize(
    ("element", "word"),
    [("means", "other_means"), ("purposes", "other_purpose_contrary_to_national_culture")],
)
def test_open_words_make_the_offence_and_the_answer_says_that_a_court_decides(
    element: str, word: str
) -> None:
    """What "other means" and "other purposes contrary to national culture" are is not told: they satisfy
    their element here, and a note says that the case rests on open words, unless a named word is shown too.
    """
    assert established(case(**{element: [word]}))
    assert "open-ended-words" in codes(assess(case(**{element: [word]})))
    named = next(iter(ELEMENTS[element]))
    assert "open-ended-words" not in codes(assess(case(**{element: [word, named]})))


@pytest.mark.law("penal-law/art_134__para_1")
@given(plain=trafficked(victims=ONE_VICTIM_AT_LEAST))
@examples(8)
def test_illegal_gains_are_not_asked_for_and_the_answer_says_so(plain: Plain) -> None:
    """Whether "for the purpose of making illegal gains" belongs to every purpose or to organs alone cannot be
    told: the offence stands without a fact about gains, and a note says so.
    """
    answer = assess(plain)
    assert charge(answer).outcome == "established"
    assert "illegal-gains-scope" in codes(answer)


@pytest.mark.law("penal-law/art_134__para_1")
@given(act=some_of(ACTS), means=some_of(MEANS), purpose=some_of(PURPOSES))
@examples(8)
def test_nothing_more_makes_the_offence(act: object, means: object, purpose: object) -> None:
    """An act, a means and a purpose are the whole of it, with nothing else known: "Human trafficking is the
    seeking, concealing, transporting or taking of people within or from other countries by means of deception
    fraud, threats/intimidation, duress, financial constraints or other means for the purpose of labor
    exploitation, prostitution, dissemination of pornographic material, or other purposes contrary to national
    culture, removal of body organs for the purpose of making illegal gains."
    """
    assert established({"acts": act, "means": means, "purposes": purpose})
