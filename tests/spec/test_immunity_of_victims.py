"""Immunity of victims: the three charges that point 6 of Article 25 names, and nothing else."""

from __future__ import annotations

import pytest
from case_support import Plain, case, codes, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from surroundings import trafficked, victims

from lao_tip_law import assess

SIXTH = "women-law/art_25__point_6"
COVERED = {
    "trafficking": "trafficking in women and children",
    "prostitution": "prostitution",
    "illegal_immigration": "illegal immigration",
}
"""The accusations that point 6 names, with its words."""
WORDS = st.from_regex(r"[a-z][a-z_]{0,18}[a-z]", fullmatch=True)
OTHER = st.sampled_from(["theft", "pimping", "trafficking_in_drugs", "false_document", "illegal_exit"]) | (
    WORDS.filter(lambda word: word not in COVERED and word != "unknown")
)

ACCUSED = victims(accused_of=st.just(["prostitution", "theft"]))


def immunity(plain: Plain) -> dict[str, str]:
    """Give the first victim's immunity by accusation."""
    return {part.accused_of: part.outcome for part in assess(plain).victims[0].immunity}


@pytest.mark.law(SIXTH)
@pytest.mark.parametrize("accusation", COVERED)
def test_a_victim_is_immune_from_each_charge_that_is_named(accusation: str) -> None:
    """Victims are "Not to be prosecuted and detained on any charge of trafficking in women and children,
    prostitution, [or] illegal immigration": each of the three.
    """
    (part,) = assess(case(victim(accused_of=[accusation]))).victims[0].immunity
    assert (part.accused_of, part.outcome, part.provision) == (accusation, "immune", SIXTH)


@pytest.mark.law(SIXTH)
@given(accusation=OTHER)
@examples(25)
def test_a_victim_is_immune_from_nothing_else(accusation: str) -> None:
    """What "any charge of" the three does not name is not spared, and a note says so."""
    plain = case(victim(accused_of=[accusation]))
    assert immunity(plain) == {accusation: "not_immune"}
    assert "immunity-limited" in codes(assess(plain))


@pytest.mark.law(SIXTH)
@given(
    named=st.lists(st.sampled_from(sorted(COVERED)), unique=True, max_size=3),
    others=st.lists(st.sampled_from(["theft", "fraud", "assault"]), unique=True, max_size=3),
)
@examples(16)
def test_accusations_are_judged_one_by_one(named: list[str], others: list[str]) -> None:
    """A further accusation takes the immunity from the named charges not away, and gains nothing by them."""
    expected = {**dict.fromkeys(named, "immune"), **dict.fromkeys(others, "not_immune")}
    assert immunity(case(victim(accused_of=[*others, *named]))) == expected
    assert ("immunity-limited" in codes(assess(case(victim(accused_of=[*others, *named]))))) == bool(others)


@pytest.mark.law(SIXTH)
def test_where_no_accusation_is_known_each_charge_that_is_named_is_answered() -> None:
    """Immune from "trafficking in women and children, prostitution, [or] illegal immigration", should the
    charge come; where it is known that there is no accusation there is nothing to answer.
    """
    assert immunity(case(victim())) == dict.fromkeys(COVERED, "immune")
    assert immunity(case(victim(accused_of=[]))) == {}


@pytest.mark.law(SIXTH, "women-law/art_25__para_1")
@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        (case(victim(sex="male")), "not_immune"),
        (case(victim(sex="male", age=18)), "not_immune"),
        (case(victim(sex="male", age=17)), "immune"),
        (case(victim(sex="male", age=None)), "undetermined"),
        (case(victim(sex=None)), "undetermined"),
        (case(victim(sex=None, age=17)), "immune"),
        (case(victim(age=None)), "immune"),
        (case(victim(), stage="attempt"), "undetermined"),
        (case(victim(sex="male"), stage="attempt"), "not_immune"),
        (case(victim(), means=[]), "not_immune"),
        (case(victim(age=17), means=[]), "immune"),
        (case(victim(), means=None), "undetermined"),
        (case(victim(), purposes=[]), "not_immune"),
        (case(victim(), acts=[]), "not_immune"),
    ],
)
def test_immunity_is_for_those_who_have_the_rights(plain: Plain, expected: str) -> None:
    """Immunity is one of the nine rights: it is for a woman or a child who "has suffered from trafficking in
    women and children", and for nobody else.
    """
    (one,) = assess(plain).victims
    assert {part.outcome for part in one.immunity} == {expected}
    assert {part.accused_of for part in one.immunity} == set(COVERED)


@pytest.mark.law(SIXTH)
@given(
    plain=trafficked(victims=st.lists(ACCUSED, min_size=1, max_size=2)),
)
@examples(16)
def test_immunity_goes_with_the_other_rights_victim_by_victim(plain: Plain) -> None:
    """Where the rights apply, the named charge is spared; where they do not, it is not; where that is open,
    so is the immunity. What is not named is never spared.
    """
    same = {"applies": "immune", "does_not_apply": "not_immune", "undetermined": "undetermined"}
    for one in assess(plain).victims:
        spared = {part.accused_of: part.outcome for part in one.immunity}
        assert spared == {"prostitution": same[one.rights[5].outcome], "theft": "not_immune"}
