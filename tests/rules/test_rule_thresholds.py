"""Each threshold of the law just below, on and just above it; and what each circumstance does."""

from __future__ import annotations

import pytest
from case_support import band, case, needed, rights, victim

from lao_tip_law import assess
from lao_tip_law.facts.vocabulary import HARMS

ARTICLE_89, INTERCOURSE = "children-law/art_89", "children-law/art_89__reported"
RAPE, RAPE_OF_A_MINOR, ABDUCTION = "penal-law/art_119", "penal-law/rape_of_a_minor", "penal-law/art_92"
GRAVE, GRAVEST = HARMS[:3], HARMS[3:]


@pytest.mark.parametrize(
    ("age", "expected"), [(17, "aggravated"), (18, "not_established"), (19, "not_established")]
)
def test_child_victim_needs_no_means(age: int, expected: str) -> None:
    assert band(case(victim(age=age), means=[])) == expected


@pytest.mark.parametrize("missing", ["acts", "purposes"])
@pytest.mark.parametrize("age", [17, 18])
def test_the_rule_for_the_young_waives_the_means_alone(missing: str, age: int) -> None:
    assert band(case(victim(age=age), **{missing: []})) == "not_established"


@pytest.mark.parametrize(
    ("age", "expected"), [(0, "aggravated"), (17, "aggravated"), (18, "base"), (19, "base")]
)
def test_child_victim_aggravates_even_where_a_means_is_shown(age: int, expected: str) -> None:
    assert band(case(victim(age=age))) == expected


@pytest.mark.parametrize(("number", "expected"), [(1, "base"), (2, "aggravated"), (3, "aggravated")])
def test_a_second_victim_aggravates(number: int, expected: str) -> None:
    assert band(case(*[victim() for _ in range(number)])) == expected


def test_no_victim_no_offence() -> None:
    assert band(case(victims=[])) == "not_established"


def test_only_victims_of_the_offence_are_counted() -> None:
    woman, girl = victim(age=18), victim(age=17)
    assert band(case(woman, woman, means=[])) == "not_established"
    assert assess(case(girl, woman, means=[])).charges[0].outcome == "established"


@pytest.mark.parametrize("harm", GRAVE)
def test_grave_harm_aggravates(harm: str) -> None:
    assert band(case(victim(harms=[harm]))) == "aggravated"


@pytest.mark.parametrize("harm", GRAVEST)
def test_one_victim_gravely_lost_makes_the_whole_charge_gravest(harm: str) -> None:
    assert band(case(victim(), victim(harms=[harm]))) == "gravest"


def test_one_death_makes_the_whole_charge_gravest() -> None:
    assert band(case(victim(harms=["death"]), victim(), victim(age=13))) == "gravest"


def test_harm_to_one_who_is_no_victim_of_the_offence_does_not_lift_it() -> None:
    assert band(case(victim(age=17), victim(harms=["death"]), means=[])) == "aggravated"


@pytest.mark.parametrize("fact", ["habitual", "organised_group"])
def test_habit_and_organised_group_aggravate(fact: str) -> None:
    assert band(case(**{fact: True})) == "aggravated"


def test_a_close_relative_aggravates() -> None:
    assert band(case(victim(close_relative=True))) == "aggravated"


@pytest.mark.parametrize("stage", ["completed", "attempt", "preparation", "unknown"])
def test_preparation_and_attempt_stand_in_the_band_of_the_completed_offence(stage: str) -> None:
    assert band(case(stage=stage)) == "base"


@pytest.mark.parametrize(
    ("age", "expected"), [(14, "base"), (15, "not_established"), (16, "not_established")]
)
def test_intercourse_with_a_child_under_15_is_against_the_law(age: int, expected: str) -> None:
    assert band(case(victim(age=age, conduct=["sexual_intercourse"])), INTERCOURSE) == expected


@pytest.mark.parametrize(("age", "minor"), [(14, True), (17, True), (18, False), (19, False)])
def test_rape_is_charged_once_by_the_age_of_the_victim(age: int, minor: bool) -> None:  # noqa: FBT001 - a table
    plain = case(victim(age=age, conduct=["rape"]))
    assert band(plain, RAPE_OF_A_MINOR) == ("base" if minor else "not_established")
    assert band(plain, RAPE) == ("not_established" if minor else "base")


@pytest.mark.parametrize("age", [3, 17, 18, 60])
def test_abduction_stands_whatever_the_age(age: int) -> None:
    assert band(case(victim(age=age, conduct=["abduction"]), acts=[]), ABDUCTION) == "base"


@pytest.mark.parametrize(
    ("age", "expected"), [(17, "aggravated"), (18, "not_established"), (19, "not_established")]
)
def test_dealing_in_a_child_for_prostitution_takes_the_bands_of_article_134(age: int, expected: str) -> None:
    plain = case(victim(age=age, conduct=["prostitution_dealing"]), acts=[], means=[], purposes=[])
    assert band(plain, ARTICLE_89) == expected
    assert band(plain) == "not_established"


def test_only_children_who_were_dealt_in_count_for_article_89() -> None:
    dealt, dead = victim(age=16, conduct=["prostitution_dealing"]), victim(age=16, harms=["death"])
    assert band(case(dealt, dead), ARTICLE_89) == "aggravated"
    assert band(case(dealt, dead)) == "gravest"


@pytest.mark.parametrize("word", ["pimping", "prostitution"])
def test_the_perpetrators_own_conduct_needs_no_victim(word: str) -> None:
    assert band(case(victims=[], other_conduct=[word]), f"penal-law/{word}") == "base"
    assert band(case(other_conduct=[]), f"penal-law/{word}") == "not_established"


@pytest.mark.parametrize(
    ("sex", "age", "expected"),
    [
        ("female", 17, "applies"),
        ("female", 18, "applies"),
        ("male", 17, "applies"),
        ("male", 18, "does_not_apply"),
        (None, 17, "applies"),
        (None, 18, "undetermined"),
        ("male", {"min": 17, "max": 18}, "undetermined"),
    ],
)
def test_rights_are_for_women_and_children(sex: str | None, age: object, expected: str) -> None:
    assert rights(case(victim(sex=sex, age=age))) == [expected]


def test_rights_are_each_victims_own() -> None:
    assert rights(case(victim(age=17), victim(age=18), means=[])) == ["applies", "does_not_apply"]


@pytest.mark.parametrize(
    ("stage", "woman", "man"),
    [
        ("completed", "applies", "does_not_apply"),
        ("attempt", "undetermined", "does_not_apply"),
        ("preparation", "undetermined", "does_not_apply"),
        ("unknown", "undetermined", "does_not_apply"),
    ],
)
def test_rights_ask_for_one_who_has_suffered(stage: str, woman: str, man: str) -> None:
    assert rights(case(victim(), victim(sex="male"), stage=stage)) == [woman, man]


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
