"""What is left of an offence where nobody within it is of some ages."""

from __future__ import annotations

import pytest
from case_support import Plain, case, victim

from lao_tip_law import Case
from lao_tip_law.determination.assessing import statutes
from lao_tip_law.rules.bands import NOT_ESTABLISHED, outcomes_without
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.rules.folding import fold_case, fold_victim

BOOK = compile_law(statutes.values(), statutes.law.lives)
BASE, AGGRAVATED, GRAVEST = 0, 1, 2
UNDER_18 = {"max": 17}
ADULT = {"min": 18}


def without_children(plain: Plain, provision: str = "penal-law/art_134") -> set[int]:
    """Give the outcomes of the completions in which nobody within the offence is under 18."""
    read = Case.of(plain)
    victims = None
    if read.victims is not None:
        victims = tuple(fold_victim(one, (one.age.min, one.age.max), BOOK.ages) for one in read.victims)
    (offence,) = (offence for offence in BOOK.offences if offence.provision == provision)
    return set(outcomes_without(offence, fold_case(read), victims, BOOK.ages, BOOK.child_ages))


@pytest.mark.parametrize(
    ("people", "left"),
    [
        ([victim()], {BASE}),
        ([victim(age=None)], {BASE}),
        ([victim(age=17)], set()),
        ([victim(age=UNDER_18)], set()),
        ([victim(age=17), victim()], set()),
        ([victim(age=None), victim(age=ADULT)], {AGGRAVATED}),
        ([], {NOT_ESTABLISHED}),
    ],
)
def test_a_victim_who_is_a_child_leaves_no_case_without_one(people: list[Plain], left: set[int]) -> None:
    assert without_children({**case(), "victims": people}) == left


def test_unknown_victims_can_all_be_adults() -> None:
    plain = case()
    del plain["victims"]
    assert without_children(plain) == {BASE, AGGRAVATED, GRAVEST}
    assert without_children({**plain, "means": []}) == {NOT_ESTABLISHED}


@pytest.mark.parametrize(
    ("conduct", "left"),
    [(["rape"], set()), ([], {NOT_ESTABLISHED}), (None, {NOT_ESTABLISHED})],
)
def test_a_child_to_whom_the_offence_was_perhaps_not_done_may_be_outside_it(
    conduct: list[str] | None, left: set[int]
) -> None:
    assert without_children(case(victim(age=13, conduct=conduct)), "penal-law/rape_of_a_minor") == left
