"""Adding what the law holds against somebody never helps them; adding what gives a right never takes one."""

from __future__ import annotations

import pytest
from added_facts import AGGRAVATING, INCRIMINATING, RIGHT_GIVING, added
from case_support import Plain, charges, examples, owed
from hiding import offences
from hypothesis import given

from lao_tip_law import Determination, assess
from lao_tip_law.strategies import complete_cases, partial_cases

RANKS = {"not_established": 0, "base": 1, "aggravated": 2, "gravest": 3}
HOLDS = {"does_not_apply": 0, "not_immune": 0, "undetermined": 1, "applies": 2, "immune": 2}
OF_ADULTS = "penal-law/art_119"
"""Rape: that of a minor is another offence, so that it falls away where the victim is one."""


def ranks(answer: Determination, provision: str) -> tuple[int, int]:
    """Give the least and the greatest place of what a charge can still come to."""
    places = [RANKS[outcome] for outcome in charges(answer)[provision]]
    return min(places), max(places)


def no_lower(plain: Plain, changes: dict[str, Plain]) -> None:
    """Add each of some facts by itself, and hold every charge against what it was before."""
    before = assess(plain)
    for name, change in changes.items():
        after = assess(added(plain, change))
        for charge in before.charges:
            if charge.provision == OF_ADULTS and "age" in change:
                continue
            least, most = ranks(before, charge.provision)
            new_least, new_most = ranks(after, charge.provision)
            assert new_least >= least, (charge.provision, name)
            assert new_most >= most, (charge.provision, name)


def ages_given(plain: Plain) -> bool:
    return all("birth_date" not in one for one in plain["victims"])


known = offences() | complete_cases(min_victims=1, judged=False).filter(ages_given)
in_part = partial_cases(min_victims=1, listed=True, judged=False, max_unknown=6).filter(ages_given)


@pytest.mark.law("penal-law/art_134__para_4", "penal-law/art_134__para_5")
@examples(100)
@given(known | in_part)
def test_an_added_aggravating_fact_never_lowers_a_band(plain: Plain) -> None:
    """Article 134, paragraphs 4 and 5: any circumstance makes the penalty heavier or leaves it. Where facts
    are unknown neither the lightest nor the heaviest band that is left gets lighter.
    """
    no_lower(plain, AGGRAVATING)


@pytest.mark.law("penal-law/art_134__para_1")
@examples(60)
@given(known | in_part)
def test_an_added_act_means_purpose_or_conduct_never_takes_an_offence_away(plain: Plain) -> None:
    """Article 134, paragraph 1: the words stand beside each other with `or`; one more never excuses."""
    no_lower(plain, INCRIMINATING)


@pytest.mark.law("women-law/art_25", "women-law/art_26", "women-law/art_28")
@examples(80)
@given(known | in_part)
def test_an_added_right_giving_fact_never_removes_a_right(plain: Plain) -> None:
    """Articles 25, 26 and 28: to be a woman or a child, and to have suffered the offence, is all that rights,
    immunity and duties ask for; one more of these facts takes none away.
    """
    before = owed(assess(plain))
    for name, change in RIGHT_GIVING.items():
        for one, other in zip(before, owed(assess(added(plain, change))), strict=True):
            assert all(HOLDS[new] >= HOLDS[old] for old, new in zip(one, other, strict=True)), name


@pytest.mark.law("women-law/art_25")
@examples(80)
@given(known)
def test_a_man_never_has_a_right_that_a_woman_has_not_nor_she_one_that_a_girl_has_not(plain: Plain) -> None:
    """Article 25 is for victims of trafficking in women and children: men least, then women, then girls."""

    def all_are(**facts: object) -> list[int]:
        people = [{**one, **facts} for one in plain["victims"]]
        return [HOLDS[one.rights[0].outcome] for one in assess({**plain, "victims": people}).victims]

    men, women, girls = all_are(sex="male"), all_are(sex="female"), all_are(sex="female", age=13)
    assert men <= women <= girls
    assert all(a <= b <= c for a, b, c in zip(men, women, girls, strict=True))
