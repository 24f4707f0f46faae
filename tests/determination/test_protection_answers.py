"""What an answer says of each victim: immunity by accusation, and each duty with who bears it."""

from __future__ import annotations

import pytest
from case_support import Plain, case, duties, immunity, victim

from lao_tip_law import assess

COVERED = ("trafficking", "prostitution", "illegal_immigration")
ANY_VICTIM = [
    "art_26__para_1 applies",
    "art_26__para_1 applies",
    "art_26__para_2 applies",
    "art_28__para_1 applies",
]
ABROAD, FOREIGN = "art_28__para_2", "art_28__para_3"


@pytest.mark.parametrize("accusation", COVERED)
def test_a_victim_is_immune_from_what_point_6_names(accusation: str) -> None:
    assert immunity(case(victim(accused_of=[accusation]))) == {accusation: "immune"}
    (part,) = assess(case(victim(accused_of=[accusation]))).victims[0].immunity
    assert part.provision == "women-law/art_25__point_6"


@pytest.mark.parametrize("accusation", ["theft", "pimping", "trafficking_in_drugs", "false_document"])
def test_a_victim_is_immune_from_nothing_else(accusation: str) -> None:
    assert immunity(case(victim(accused_of=[accusation]))) == {accusation: "not_immune"}


def test_without_a_known_accusation_immunity_is_given_for_each_that_the_law_names() -> None:
    assert immunity(case(victim())) == dict.fromkeys(COVERED, "immune")
    assert immunity(case(victim(accused_of=[]))) == {}


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        (case(victim(sex="male")), "not_immune"),
        (case(victim(sex="male", age=17)), "immune"),
        (case(victim(sex="male", age=None)), "undetermined"),
        (case(victim(sex=None)), "undetermined"),
        (case(victim(sex=None, age=17)), "immune"),
        (case(victim(age=None)), "immune"),
        (case(victim(), stage="attempt"), "undetermined"),
        (case(victim(), means=[]), "not_immune"),
        (case(victim(), means=None), "undetermined"),
        (case(victim(), purposes=[]), "not_immune"),
    ],
)
def test_immunity_goes_with_the_other_rights(plain: Plain, expected: str) -> None:
    (one,) = assess(plain).victims
    assert {part.outcome for part in one.immunity} == {expected}
    word = {"immune": "applies", "not_immune": "does_not_apply", "undetermined": "undetermined"}[expected]
    assert [right.outcome for right in one.rights] == [word] * 9


def test_nine_rights_stand_in_the_order_of_the_article() -> None:
    rights = assess(case()).victims[0].rights
    assert [right.provision for right in rights] == [f"women-law/art_25__point_{n}" for n in range(1, 10)]
    assert rights[1].text == "To notify police officers"
    (reason,) = rights[0].reasons
    words = "A victim means a person who has suffered from trafficking in women and children"
    assert " ".join(reason.text.split()) == words
    assert reason.holds is True


@pytest.mark.parametrize(
    ("nationality", "found_in", "expected"),
    [
        ("LA", "LA", set()),
        ("LA", "TH", {f"{ABROAD} applies"}),
        ("VN", "LA", {f"{FOREIGN} applies"}),
        ("VN", "TH", set()),
        (None, "LA", {f"{FOREIGN} undetermined"}),
        (None, "TH", {f"{ABROAD} undetermined"}),
        ("LA", None, {f"{ABROAD} undetermined"}),
        ("VN", None, {f"{FOREIGN} undetermined"}),
        (None, None, {f"{ABROAD} undetermined", f"{FOREIGN} undetermined"}),
    ],
)
def test_embassies_are_bound_by_nationality_and_place(
    nationality: str | None, found_in: str | None, expected: set[str]
) -> None:
    plain = case(victim(nationality=nationality, found_in=found_in))
    assert {duty for duty in duties(plain) if duty.startswith((ABROAD, FOREIGN))} == expected
    unknown = {
        f"victims[0].{name}"
        for name, value in (("nationality", nationality), ("found_in", found_in))
        if not value
    }
    asked = {needed.fact for needed in assess(plain).still_needed}
    assert asked == (unknown if expected and unknown else set())


def test_officers_owe_a_child_special_treatment_too() -> None:
    assert duties(case(victim(age=18))) == ANY_VICTIM
    assert duties(case(victim(age=17))) == [*ANY_VICTIM, "art_28__para_1 applies"]
    assert duties(case(victim(age=17, sex="male"))) == [*ANY_VICTIM, "art_28__para_1 applies"]


def test_towards_a_man_only_the_general_duties_stand() -> None:
    assert duties(case(victim(sex="male", nationality="LA", found_in="TH"))) == [
        "art_26__para_1 applies",
        "art_26__para_2 applies",
    ]


def test_each_duty_names_its_bearer() -> None:
    found = {duty.provision: duty.bearer for duty in assess(case()).victims[0].duties}
    assert found["women-law/art_28__para_1"] == "police officers"
    assert found[f"women-law/{ABROAD}"] == "the concerned Lao embassy or consulate"
    assert found["women-law/art_26__para_2"] == "the government"


def test_one_answer_stands_for_victims_of_whom_nothing_is_known() -> None:
    (one,) = assess(case(victims="unknown")).victims
    assert not one.listed
    assert {right.outcome for right in one.rights} == {"undetermined"}
    assert assess(case(victims=[])).victims == ()
