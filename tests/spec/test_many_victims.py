"""Forty victims of whom nothing is known: exact, by symmetry with two, and soon done.

`PYTHONPATH=.:tests python tests/spec/test_many_victims.py` prints how long some numbers of victims take.
"""

from __future__ import annotations

import time

import pytest
from case_support import Plain, case, charges, examples, needed, outcomes, victim
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law import assess
from lao_tip_law.strategies import complete_cases, complete_victims

MANY = 40


@pytest.mark.law("penal-law/art_134__para_4")
def test_forty_unknown_victims_leave_what_two_leave() -> None:
    """Paragraph 4: "the victim is two or more people": of forty victims of whom nothing is known each answer
    is open that is open of two, and no more.
    """
    forty: Plain = {"victims": [{}] * MANY}
    two: Plain = {"victims": [{}] * 2}
    assert charges(assess(forty)) == charges(assess(two))
    # A means is shown against all of them or none: two are never `base`.
    assert outcomes(assess(forty)) == {"not_established", "aggravated", "gravest"}


def test_each_of_forty_unknown_victims_is_asked_the_same() -> None:
    """Contract 4: victims of whom the same is known are asked the same facts, to the same effect, and have
    the same rights, whatever their place in the list.
    """
    answer = assess({"victims": [{}] * MANY})
    asked = {
        each.fact: [(effect.provision, dict(effect.leaves)) for effect in each.effects]
        for each in answer.still_needed
    }
    of_the_first = {
        fact.removeprefix("victims[0]"): left for fact, left in asked.items() if fact.startswith("victims[0]")
    }
    assert of_the_first
    for place in range(1, MANY):
        prefix = f"victims[{place}]"
        theirs = {
            fact.removeprefix(prefix): left for fact, left in asked.items() if fact.startswith(f"{prefix}.")
        }
        assert theirs == of_the_first
    assert len({one.rights for one in answer.victims}) == MANY  # each reason names its own victim
    assert len({tuple(right.outcome for right in one.rights) for one in answer.victims}) == 1


@pytest.mark.law("penal-law/art_134__para_5")
def test_nothing_about_the_others_matters_once_one_has_died() -> None:
    """Paragraph 5: "results in the loss life": where one victim has died the gravest penalty applies, and no
    harm to the others can change it.
    """
    dead = victim(harms=["death"])
    plain = case(dead, *[{"conduct": []}] * MANY)
    assert outcomes(assess(plain)) == {"gravest"}
    assert not {fact for fact in needed(plain) if fact.endswith(("harms", "close_relative"))}


@pytest.mark.law("penal-law/art_134__para_2")
@pytest.mark.parametrize("others", [1, 39])
def test_one_unknown_age_among_many_adults_decides_whether_there_is_an_offence(others: int) -> None:
    """Paragraph 2: "minors/children under 18 years of age" need no means: where none is shown, one victim
    whose age is not known decides whether there is an offence, however many adults there are beside.
    """
    adults = [victim() for _ in range(others)]
    plain = case(*adults, victim(age=None), means=[])
    assert outcomes(assess(plain)) == {"not_established", "aggravated"}
    assert needed(plain) == {f"victims[{others}].age"}


@pytest.mark.law("penal-law/art_134__para_4")
@examples(40)
@given(complete_cases(dated=False), complete_victims(), st.integers(3, MANY))
def test_more_of_the_same_is_no_more_than_two_of_the_same(plain: Plain, one: Plain, number: int) -> None:
    """Article 134, paragraph 4: "two or more people"; the law counts no further."""
    many, two = ({**plain, "victims": [one] * count} for count in (number, 2))
    assert charges(assess(many)) == charges(assess(two))


if __name__ == "__main__":
    for number in (1, 10, MANY, 10 * MANY):
        start = time.perf_counter()
        answer = assess({"victims": [{}] * number})
        print(f"{number} unknown victims: {1000 * (time.perf_counter() - start):.0f} ms")  # noqa: T201 - its purpose
