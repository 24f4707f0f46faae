"""Which facts are asked for, and what each answer to them would leave."""

from __future__ import annotations

import pytest
from case_support import band, case, needed, outcomes, victim

from lao_tip_law import assess
from lao_tip_law.facts.vocabulary import HARMS


def test_the_stage_is_asked_for_where_rights_hang_on_it() -> None:
    assert needed(case(stage="unknown")) == {"stage"}
    assert needed(case(victim(sex="male"), stage="unknown")) == set()


def test_means_is_asked_for_by_word_where_only_rights_hang_on_it() -> None:
    plain = case(victim(age=17), victim(), means={"deception": False, "fraud": "unknown"})
    assert "means.fraud" in needed(plain)
    assert "means.deception" not in needed(plain)
    assert band(plain) == "aggravated"


def test_a_list_with_one_open_word_turns_on_that_word() -> None:
    known = dict.fromkeys(
        ("fraud", "threats", "intimidation", "duress", "financial_constraint", "other_means"), False
    )
    (asked,) = assess(case(victim(), means=known)).still_needed
    assert asked.fact == "means.deception"
    assert dict(asked.effects[0].leaves) == {"true": ("base",), "false": ("not_established",)}
    rights_turn = next(effect for effect in asked.effects if effect.provision == "women-law/art_25")
    assert dict(rights_turn.leaves) == {"true": ("applies",), "false": ("does_not_apply",)}


def test_where_two_means_are_open_ruling_one_out_leaves_the_other() -> None:
    known = dict.fromkeys(("threats", "intimidation", "duress", "financial_constraint", "other_means"), False)
    asked = {
        each.fact: dict(each.effects[0].leaves) for each in assess(case(victim(), means=known)).still_needed
    }
    left = {"true": ("base",), "false": ("not_established", "base")}
    assert asked == {"means.deception": left, "means.fraud": left}


def test_no_means_is_asked_for_where_every_victim_is_a_child() -> None:
    harms = {**dict.fromkeys(HARMS, False), "death": "unknown"}
    assert needed(case(victim(age=17, harms=harms), means=None)) == {"victims[0].harms.death"}


@pytest.mark.parametrize(
    ("nationality", "found_in", "asked"),
    [
        ("LA", None, {"found_in"}),
        ("VN", None, {"found_in"}),
        (None, "LA", {"nationality"}),
        (None, "TH", {"nationality"}),
        (None, None, {"nationality", "found_in"}),
        ("LA", "TH", set()),
    ],
)
def test_nationality_and_place_are_asked_for_where_a_duty_hangs_on_them(
    nationality: str | None, found_in: str | None, asked: set[str]
) -> None:
    plain = case(victim(nationality=nationality, found_in=found_in))
    assert needed(plain) == {f"victims[0].{name}" for name in asked}


@pytest.mark.parametrize(
    ("sex", "left"),
    [
        ("female", {"base"}),
        ("male", {"not_established"}),
        (None, {"not_established", "base"}),
    ],
)
def test_a_law_about_women_and_children_leaves_open_one_whose_sex_is_not_known(
    sex: str | None, left: set[str]
) -> None:
    plain = case(victim(sex=sex), offence_date="2005-01-15")
    assert outcomes(assess(plain), "women-law/art_24") == left


def test_while_nobody_can_tell_whether_it_is_law_each_answer_leaves_that_open() -> None:
    plain = case(victim(age=None), means=[], offence_date="2006-06-01")
    (asked,) = [each for each in assess(plain).still_needed if each.fact == "victims[0].age"]
    leaves = {effect.provision: effect.leaves for effect in asked.effects}
    assert dict(leaves["penal-law/art_134"]) == {
        "under 18": ("not_in_force", "aggravated"),
        "18 or over": ("not_established",),  # it fails anyway
    }
