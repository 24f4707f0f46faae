"""The formulas and `assess` follow the text and not this law alone: on changed laws too they agree."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

import pytest
from agreement import Formulas, answered, same
from case_support import TIMES, case, victim
from changed_texts import Law
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from report import report
from test_proof_agrees_with_assess import complete_cases

from lao_tip_law.facts.vocabulary import HARMS, STAGES

if TYPE_CHECKING:
    from symbolic_facts import Plain

ART_134, ART_89 = "quoted/penal-law/art_134.txt", "quoted/children-law/art_89.txt"
TRAFFICKING = "penal-law/art_134"
CHILD = "the victim is a child/minor"
CHANGED = {
    "a child from 15 to 17": (ART_134, CHILD, "the victim is between 15 and 18 years of age"),
    "a child under 16": (ART_134, CHILD, "the victim is under 16 years of age"),
    "three victims": (ART_134, "two or \nmore people", "three or \nmore people"),
    "no relatives": (ART_134, "the perpetrator is a close relative, ", ""),
    "habitual alone": (
        ART_134,
        "performed habitually, performed as an \norganized group",
        "performed habitually",
    ),
    "AIDS is no graver": (ART_134, "contracts AIDS or ", "or "),
    "no means named first": (ART_134, "deception \nfraud, threats", "\nthreats"),
    "young under 16": (ART_134, "minors/children under 18", "minors/children under 16"),
    "attempt alone": (ART_134, "Preparation to commit, attempt such", "Attempt to commit such"),
    "Article 89 under 15": (ART_89, "children \nunder 18 years", "children \nunder 15 years"),
}
"""Laws that differ in an age, a number, a circumstance, an element or a stage."""


@cache
def law(name: str) -> tuple[Law, Formulas]:
    changed = Law(CHANGED[name])
    return changed, Formulas(changed.statutes)


def agree(name: str, plain: Plain) -> None:
    changed, formulas = law(name)
    same(formulas, plain, changed.assess(plain))


@pytest.mark.parametrize("name", CHANGED)
def test_at_every_age_the_formulas_of_a_changed_law_say_what_it_answers(name: str) -> None:
    """One victim of each age, with a means and without, and with a conduct of an offence about the young."""
    for age in (*range(10, 21), 130):
        agree(name, case(victim(age=age, conduct=["prostitution_dealing"])))
        agree(name, case(victim(age=age), means=[]))


@pytest.mark.parametrize("name", CHANGED)
def test_each_circumstance_and_stage_of_a_changed_law_is_as_it_answers(name: str) -> None:
    for harm in HARMS:
        agree(name, case(victim(harms=[harm])))
    for number in (1, 2, 3, 4):
        agree(name, case(*[victim()] * number))
    for fact in ("habitual", "organised_group"):
        agree(name, case(**{fact: True}))
    for means in ("deception", "fraud", "threats"):
        agree(name, case(means=[means]))
    for stage in STAGES:
        agree(name, case(victim(close_relative=True), stage=stage))


@settings(max_examples=40 * TIMES, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(tuple(CHANGED)), complete_cases)
def test_a_case_under_a_changed_law_comes_to_what_its_formulas_say(name: str, plain: Plain) -> None:
    agree(name, plain)


def test_where_a_band_begins_at_an_age_it_is_not_proved_that_the_younger_fare_no_better() -> None:
    """Between 15 and 18 the penalty is heavier, and at 10 it is the plain one: both ways say so."""
    changed, _ = law("a child from 15 to 17")
    bands = {
        age: answered(changed.assess(case(victim(age=age))))[TRAFFICKING] for age in (10, 14, 15, 17, 18)
    }
    assert bands == {10: {0}, 14: {0}, 15: {1}, 17: {1}, 18: {0}}
    out = io.StringIO()
    assert report(changed.statutes, out) == 1
    last = out.getvalue().splitlines()[-1]
    assert last.startswith(f"not proved: {TRAFFICKING}: ")
    assert "or a younger one, lowers no band" in last
