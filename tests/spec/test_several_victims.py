"""Several victims: who is counted, and whose circumstances make the penalty heavier.

Only those against whom the offence stands are its victims; what is true of one of them is enough for the
offence as a whole.
"""

from __future__ import annotations

import pytest
from case_support import Plain, band, case, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from plain_cases import GRAVEST_HARMS, HARMS, WOMENS_LAW, can_be, charge
from surroundings import trafficked

from lao_tip_law import assess

FOURTH, FIFTH = "penal-law/art_134__para_4", "penal-law/art_134__para_5"


@pytest.mark.law(FOURTH)
@pytest.mark.parametrize(("number", "expected"), [(1, "base"), (2, "aggravated"), (3, "aggravated")])
def test_the_second_victim_makes_the_penalty_heavier(number: int, expected: str) -> None:
    """The words are "the victim is two or more people": one is not enough, and two are."""
    assert band(case(*[victim()] * number)) == expected


@pytest.mark.law(FOURTH)
@given(plain=trafficked(victims=st.just([victim()])), number=st.integers(2, 12))
@examples(12)
def test_two_or_more_victims_have_the_heavier_penalty_whatever_else(plain: Plain, number: int) -> None:
    """The words are "two or more people", however many."""
    assert can_be({**plain, "victims": [victim()] * number}) <= {"aggravated", "gravest"}


@pytest.mark.law(FOURTH)
def test_only_victims_of_the_offence_are_counted() -> None:
    """Where no means is shown, an adult is no victim of the offence: a child and an adult are not "two or
    more people", and the child alone makes the penalty heavier.
    """
    assert can_be(case(victim(), victim(), means=[])) == {"not_established"}
    with_an_open_age = case(victim(age={"min": 17, "max": 18}), victim(), means=[])
    assert can_be(with_an_open_age) == {"not_established", "aggravated"}


@pytest.mark.law(FOURTH, FIFTH)
@pytest.mark.parametrize("harm", HARMS)
@given(before=st.integers(0, 3), after=st.integers(0, 3))
@examples(8)
def test_the_harm_of_one_victim_makes_the_whole_offence_heavier(harm: str, before: int, after: int) -> None:
    """The offence "results in" a harm, or "the victim is" harmed, where one of several victims is: the
    heavier penalty is for the offence as a whole, whichever victim it was.
    """
    people = [*[victim()] * before, victim(harms=[harm]), *[victim()] * after]
    assert band(case(*people)) == ("gravest" if harm in GRAVEST_HARMS else "aggravated")


@pytest.mark.law(FOURTH, FIFTH)
@pytest.mark.parametrize("harm", HARMS)
def test_a_harm_to_one_who_is_no_victim_of_the_offence_does_not_count(harm: str) -> None:
    """In the text "the victim" is one against whom the offence stands: a harm to an adult, against whom no
    means was used, makes the offence against a child no heavier.
    """
    assert band(case(victim(age=17), victim(harms=[harm]), means=[])) == "aggravated"
    assert band(case(victim(), victim(harms=[harm]), means=[])) == "not_established"


@pytest.mark.law(FOURTH, WOMENS_LAW)
@pytest.mark.parametrize("relative", [True, False])
@given(before=st.integers(0, 3), after=st.integers(0, 3), others=st.booleans())
@examples(12)
def test_a_close_relative_of_any_one_victim_has_the_heavier_penalty(
    relative: bool,  # noqa: FBT001 - yes and no
    before: int,
    after: int,
    others: bool,  # noqa: FBT001 - the same
) -> None:
    """It is enough that "the perpetrator is a close relative" of a victim against whom the offence stands,
    whichever of several it is. Under the women's law a woman among men is the one victim: the men neither
    make two of her, nor is it heavier for being a close relative of theirs.
    """
    men = victim(sex="male", close_relative=others)
    plain = case(*[men] * before, victim(close_relative=relative), *[men] * after)
    assert band(plain, WOMENS_LAW) == ("aggravated" if relative else "base")
    assert band(plain) == ("aggravated" if relative or before + after else "base")
    for place, one in enumerate(plain["victims"]):
        fact = f"victims[{place}].close_relative"
        told = [each.holds for each in charge(assess(plain)).reasons if each.facts == (fact,)]
        assert told == [one["close_relative"]]
