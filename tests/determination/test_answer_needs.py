"""The facts still needed: in what order, in which words, and through which provisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from case_support import Plain, case, examples, victim
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law import Case, assess
from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS

if TYPE_CHECKING:
    from lao_tip_law.determination.needs import Needed


def asked(plain: Plain) -> dict[str, Needed]:
    return {needed.fact: needed for needed in assess(plain).still_needed}


def leaves(plain: Plain, fact: str) -> dict[str, tuple[str, ...]]:
    return dict(asked(plain)[fact].effects[0].leaves)


def test_the_fact_that_settles_the_charge_comes_first() -> None:
    order = list(asked(case(victim(nationality=None, found_in=None), acts=None, habitual=None)))
    assert order[0] == "acts"
    assert set(order) == {"acts", "habitual", "victims[0].nationality", "victims[0].found_in"}
    assert set(order[2:]) == {"victims[0].nationality", "victims[0].found_in"}


def test_facts_are_asked_for_in_the_words_of_the_case_format() -> None:
    plain = case(victim(age=None, harms=None, conduct=None, sex=None))
    assert leaves(plain, "victims[0].age") == {
        "under 18": ("aggravated", "gravest"),
        "18 or over": ("base", "aggravated", "gravest"),
    }
    assert leaves(plain, "victims[0].harms") == {
        "serious_injury": ("aggravated",),
        "maiming": ("aggravated",),
        "loss_of_mental_faculties": ("aggravated",),
        "permanent_disability": ("gravest",),
        "aids": ("gravest",),
        "death": ("gravest",),
        "none": ("base", "aggravated"),
    }
    assert leaves(plain, "victims[0].conduct") == {
        "prostitution_dealing": ("not_established", "aggravated", "gravest"),
        "none": ("not_established",),
    }
    by_sex = {effect.provision: dict(effect.leaves) for effect in asked(plain)["victims[0].sex"].effects}
    assert by_sex["women-law/art_25"] == {"female": ("applies",), "male": ("undetermined",)}
    assert by_sex["women-law/art_24"] == {
        "female": ("base", "aggravated", "gravest"),
        "male": ("not_established", "aggravated", "gravest"),
    }


NO_HARM, NO_CONDUCT = dict.fromkeys(HARMS, False), dict.fromkeys(CONDUCT, False)
YES_NO = {"true": ("aggravated",), "false": ("base",)}


@pytest.mark.parametrize(
    ("plain", "fact", "provision", "left"),
    [
        (case(victim(close_relative=None)), "victims[0].close_relative", "penal-law/art_134", YES_NO),
        (
            case(victim(close_relative=None, harms={**NO_HARM, "death": "unknown"})),
            "victims[0].close_relative",
            "penal-law/art_134",
            {"true": ("aggravated", "gravest"), "false": ("base", "gravest")},
        ),
        (
            case(victim(harms={**NO_HARM, "death": "unknown"})),
            "victims[0].harms.death",
            "penal-law/art_134",
            {"true": ("gravest",), "false": ("base",)},
        ),
        (
            case(victim(harms={**NO_HARM, "death": "unknown", "maiming": "unknown"})),
            "victims[0].harms.maiming",
            "penal-law/art_134",
            {"true": ("aggravated", "gravest"), "false": ("base", "gravest")},
        ),
        (
            case(victim(harms={**NO_HARM, "death": "unknown", "maiming": "unknown"})),
            "victims[0].harms.death",
            "penal-law/art_134",
            {"true": ("gravest",), "false": ("base", "aggravated")},
        ),
        (
            case(victim(age=13, conduct={**NO_CONDUCT, "prostitution_dealing": "unknown"})),
            "victims[0].conduct.prostitution_dealing",
            "children-law/art_89",
            {"true": ("aggravated",), "false": ("not_established",)},
        ),
        (
            case(victim(age=13, conduct={"rape": False})),
            "victims[0].conduct.prostitution_dealing",
            "children-law/art_89",
            {"true": ("aggravated",), "false": ("not_established",)},
        ),
        (
            case(victim(age=13, conduct={"rape": True})),
            "victims[0].conduct.prostitution_dealing",
            "children-law/art_89",
            {"true": ("aggravated",), "false": ("not_established",)},
        ),
        (case(habitual=None), "habitual", "penal-law/art_134", YES_NO),
        (case(organised_group=None), "organised_group", "penal-law/art_134", YES_NO),
        (
            case(habitual=None, organised_group=None),
            "organised_group",
            "penal-law/art_134",
            {"true": ("aggravated",), "false": ("base", "aggravated")},
        ),
        (
            case(victim(harms={**NO_HARM, "death": "unknown"}), habitual=None),
            "habitual",
            "penal-law/art_134",
            {"true": ("aggravated", "gravest"), "false": ("base", "gravest")},
        ),
        (
            case(acts={"taking": "unknown", **dict.fromkeys(ACTS[:3], False)}, purposes=None),
            "acts.taking",
            "penal-law/art_134",
            {"true": ("not_established", "base"), "false": ("not_established",)},
        ),
        (
            case(acts=[], purposes=None, other_conduct={"pimping": "unknown", "prostitution": False}),
            "other_conduct.pimping",
            "penal-law/pimping",
            {"true": ("base",), "false": ("not_established",)},
        ),
    ],
)
def test_each_answer_is_put_in_its_own_words_and_leaves_what_is_open_beside_it(
    plain: Plain, fact: str, provision: str, left: dict[str, tuple[str, ...]]
) -> None:
    effects = {effect.provision: dict(effect.leaves) for effect in asked(plain)[fact].effects}
    assert effects[provision] == left


@pytest.mark.parametrize(
    ("plain", "facts"),
    [
        (case(acts=None, purposes=None, means=None), {"acts", "purposes", "means"}),
        (case(victim(harms=["death"]), habitual=None, acts=None), {"acts"}),
        (case(victim(harms=["death"]), victim(harms=None, close_relative=None), acts=None), {"acts"}),
        (case(victim(harms=None, close_relative=None), victim(harms=["death"]), acts=None), {"acts"}),
        (case(habitual=True, organised_group=None, acts=None), {"acts"}),
    ],
)
def test_what_changes_nothing_is_not_asked_for_and_what_does_is(plain: Plain, facts: set[str]) -> None:
    found = asked(plain)
    assert set(found) == facts
    for needed in found.values():
        assert "penal-law/art_134" in {effect.provision for effect in needed.effects}


def test_who_the_victims_are_is_asked_for_through_what_hangs_on_age_and_number() -> None:
    plain = case()
    del plain["victims"]
    (people,) = (needed for needed in assess(plain).still_needed if needed.fact == "victims")
    assert people.provisions[:5] == (
        "penal-law/art_134__para_4",
        "children-law/art_89__reported",
        "penal-law/art_92",
        "penal-law/art_119",
        "penal-law/rape_of_a_minor",
    )
    assert "penal-law/art_134__para_5" not in people.provisions


def test_a_word_of_a_list_known_in_part_is_a_fact_of_its_own() -> None:
    plain = case(
        victim(
            age=14, harms={"death": "unknown", "aids": False}, conduct={"rape": "unknown", "abduction": False}
        ),
        other_conduct={"pimping": "unknown", "prostitution": False},
    )
    found = asked(plain)
    assert "victims[0].harms.death" in found
    assert "victims[0].harms.aids" not in found
    assert "victims[0].harms.maiming" not in found  # a child's case is aggravated already
    assert {
        "victims[0].conduct.rape",
        "victims[0].conduct.sexual_intercourse",
        "other_conduct.pimping",
    } <= set(found)
    assert leaves(plain, "other_conduct.pimping") == {"true": ("base",), "false": ("not_established",)}


def test_an_age_range_is_asked_within_its_ends() -> None:
    plain = case(victim(age={"min": 13, "max": 20}, conduct=["sexual_intercourse", "rape"]))
    effects = {effect.provision: list(effect.leaves) for effect in asked(plain)["victims[0].age"].effects}
    assert effects["penal-law/art_134"] == ["under 18", "18 or over"]
    assert effects["children-law/art_89__reported"] == ["under 15", "15 or over"]
    assert list(leaves(case(victim(age={"min": 16, "max": 20})), "victims[0].age")) == [
        "15 to 17",
        "18 or over",
    ]


def test_of_victims_not_listed_their_number_is_asked() -> None:
    plain = case(victims="unknown")
    assert leaves(plain, "victims") == {
        "one victim": ("base", "aggravated", "gravest"),
        "two or more victims": ("aggravated", "gravest"),
    }
    no_act = asked({**plain, "acts": []})["victims"]
    assert "penal-law/art_134" not in {effect.provision for effect in no_act.effects}


def test_each_fact_names_the_provisions_through_which_it_matters() -> None:
    found = asked(case(victim(age=None, nationality=None, found_in="TH")))
    assert found["victims[0].nationality"].provisions == ("women-law/art_28__para_2",)
    assert found["victims[0].age"].provisions == (
        "penal-law/art_134__para_2",
        "penal-law/art_134__para_4",
        "women-law/art_28__para_1",
    )


FACTS = ["acts", "means", "purposes", "habitual", "organised_group", "other_conduct"]


@examples(60)
@given(st.sets(st.sampled_from(FACTS), min_size=1))
def test_each_answer_to_a_fact_leaves_what_the_case_with_it_leaves(hidden: set[str]) -> None:
    """The branches are answers: a case with the fact put in comes to the outcomes that its branch shows."""
    plain = case(**dict.fromkeys(hidden))
    for fact, needed in asked(plain).items():
        for effect in needed.effects:
            charge = assess(plain).charge(effect.provision)
            if charge is None:
                continue
            for label, left in effect.leaves.items():
                value: object = {"true": True, "false": False, "none": []}.get(label, [label])
                after = assess(Case.of({**plain, fact: value})).charge(effect.provision)
                assert after is not None
                not_established = () if after.outcome == "established" else ("not_established",)
                assert (*not_established, *after.bands) == left
