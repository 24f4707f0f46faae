"""Victims on the page: how many, of what they are accused, what is owed to them."""

from __future__ import annotations

import pytest
from attrs import evolve
from pages_support import DATED, page_of

from lao_tip_law import Case, assess
from lao_tip_law.rendering.terminal import render


def test_a_short_duty_that_does_not_apply_is_quoted_whole() -> None:
    answer = assess({})
    duty = evolve(answer.victims[0].duties[0], outcome="does_not_apply", text="Give help.")
    page = render(evolve(answer, victims=(evolve(answer.victims[0], duties=(duty,)),)))
    assert (
        'does not apply: Law on Development and Protection of Women, Article 26, paragraph 1: "Give help."'
        in (" ".join(page.split()))
    )


def test_measures_stand_with_the_rights_of_who_came_back() -> None:
    page = page_of("2005-12-05")
    assert (
        "Administrative measures, reported: applies: The Prime Minister ordered that those who return from "
        "Thailand be neither fined nor penalised otherwise. (Cable 08VIENTIANE145, Eighth Annual TIP Report "
        "for Laos, section XXVII, D: "
    ) in page
    assert "does not apply: Citizens no longer need an exit permit" in page
    away = [{"age": 25, "accused_of": []}]
    assert "Administrative measures" not in page_of("2005-12-05", victims=away)


ANY_CHARGE = "Immunity: if accused of trafficking, prostitution or illegal immigration:"
IMMUNE = "not to be prosecuted (Law on Development and Protection of Women, Article 25, point 6)"


@pytest.mark.parametrize(
    ("accused_of", "sex", "words"),
    [
        (None, "female", f"{ANY_CHARGE} {IMMUNE}"),
        (None, "male", f"{ANY_CHARGE} no immunity in the words at hand"),
        (["prostitution"], "female", f"Immunity: accused of prostitution: {IMMUNE}"),
        (
            ["prostitution", "theft", "trafficking"],
            "female",
            f"Immunity: accused of prostitution and trafficking: {IMMUNE} Immunity: accused of theft: no",
        ),
    ],
)
def test_nobody_reads_as_accused_whom_the_case_does_not_say_to_be(
    accused_of: list[str] | None, sex: str, words: str
) -> None:
    victim = {"age": 25, "sex": sex, "accused_of": accused_of}
    assert words in page_of(2007, victims=[victim])


def test_who_is_accused_stands_apart_from_who_may_be() -> None:
    accusations = ["trafficking", "prostitution", "illegal_immigration"]
    victims = [{"age": 25, "sex": "female", "accused_of": told} for told in (None, accusations, None)]
    case = Case.of({**DATED, "victims": victims})
    answer = assess(case)
    page = " ".join(render(answer, case).split())
    assert "Victims 1 and 3 Rights" in page
    assert "Victim 2 Rights" in page
    assert "Immunity: accused of trafficking, prostitution and illegal immigration: " in page
    assert "Immunity: accused" not in " ".join(render(answer).split())
    assert " Immunity: accused" not in page_of(None, victims=[{"sex": "female"}])
    assert "Victims, of whom nothing is known" in page_of(None, victims=None)


def test_how_many_victims_there_are_is_told_with_what_follows() -> None:
    girl, man = {"age": 12, "sex": "female"}, {"age": 30, "sex": "male"}
    two = '"the victim is two or more people" (paragraph 4) - 2 victims'
    assert f"holds {two} " in page_of(2007, victims=[girl, girl])
    unknown = {"acts": ["taking"], "means": None, "purposes": ["prostitution"]}
    assert f"not known {two}; against how many the offence stands is not known yet" in page_of(
        2007, victims=[girl, man], **unknown
    )
    assert f"does not hold {two}, but the offence does not stand against enough of them" in page_of(
        2007, victims=[girl, man], **{**unknown, "means": []}
    )
    assert "- 1 victim " in page_of(2007, victims=[girl])


def test_a_case_without_victims_says_that_none_is_given() -> None:
    page = page_of(2007, victims=[])
    words = '"seeking, concealing, transporting or taking" (paragraph 1)'
    assert f"does not hold {words} - no victim is given" in page
    assert "0 victims" not in page
