"""What no words of the style say is refused: one clear error, and no clause that says something else."""

from __future__ import annotations

import re
from typing import Any

import pytest
from attrs import evolve

from lao_tip_law.grammar.ranges import MONTHS, Range
from lao_tip_law.law.model import (
    Circumstance,
    Confiscation,
    Definition,
    Duty,
    Element,
    OtherLawRule,
    PenaltyClause,
    Right,
)
from lao_tip_law.strategies.wording import offences, protection
from lao_tip_law.strategies.wording.circumstances import say_circumstance
from lao_tip_law.strategies.wording.clauses import say_clause
from lao_tip_law.strategies.wording.ranges import say_range
from lao_tip_law.strategies.wording.sanctions import say_noun
from lao_tip_law.strategies.wording.vocabulary import WordingError, plainest
from lao_tip_law.strategies.wording.worded import NOWHERE

_ACTS = (Element("", NOWHERE, "taking"),)


def clause(**parts: Any) -> PenaltyClause:  # noqa: ANN401 - the class's own fields
    return evolve(PenaltyClause("", NOWHERE), **parts)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (Range(MONTHS, None, None), "a range without an end has no wording. Give it an end."),
        (Range("EUR", 1, 2), "no word is known for the unit. Take one of the grammars' currencies."),
    ],
)
def test_a_range_that_has_no_words_is_refused(value: Range, message: str) -> None:
    with pytest.raises(WordingError) as caught:
        say_range(value, plainest)
    assert str(caught.value) == message
    assert caught.value.code == "no-wording"


def test_a_circumstance_that_no_grammar_knows_is_refused() -> None:
    with pytest.raises(WordingError, match=re.escape("no wording is known for the circumstance.")):
        say_circumstance(Circumstance("", NOWHERE, "rainy_weather"), plainest)


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (clause(), "a clause without a penalty has no wording. Give it alternatives."),
        (
            clause(alternatives=(("banishment",),)),
            "no wording is known for the kind of penalty. Give the grammar one.",
        ),
        (
            clause(
                alternatives=(("death",),),
                death=NOWHERE,
                circumstances=(Circumstance("", NOWHERE, "rainy_weather"),),
            ),
            "no wording is known for the circumstance. Give the grammar one.",
        ),
        (
            clause(alternatives=(("confiscation",),), confiscation=Confiscation(NOWHERE, "road-law/art_1")),
            "no wording is known for that law. Name the Penal Law or the law itself.",
        ),
    ],
)
def test_a_penalty_that_has_no_words_is_refused(broken: PenaltyClause, message: str) -> None:
    with pytest.raises(WordingError) as caught:
        say_clause(broken, plainest)
    assert str(caught.value) == message


def test_a_kind_of_penalty_without_its_part_is_refused() -> None:
    with pytest.raises(WordingError, match="the clause names a kind of penalty that it does not hold"):
        say_noun("imprisonment", clause(), plainest)


@pytest.mark.parametrize(
    ("definition", "message"),
    [
        (Definition("", NOWHERE, (), (), ()), "a definition without act"),
        (Definition("", NOWHERE, _ACTS, (), ()), "or without means and purpose, has no wording"),
        (Definition("", NOWHERE, _ACTS, _ACTS, ()), "no wording is known for that part of a definition"),
    ],
)
def test_a_definition_that_has_no_words_is_refused(definition: Definition, message: str) -> None:
    with pytest.raises(WordingError, match=message):
        offences.say_definition(definition, plainest)


@pytest.mark.parametrize(
    "rule",
    [
        OtherLawRule("", NOWHERE, "women-law", women=False, children=False),
        OtherLawRule("", NOWHERE, "children-law", women=True, children=False),
    ],
)
def test_another_law_that_has_no_words_is_refused(rule: OtherLawRule) -> None:
    with pytest.raises(WordingError, match="no wording is known for that rule"):
        offences.say_other_law(rule, plainest)


def test_rights_and_duties_that_have_no_words_are_refused() -> None:
    with pytest.raises(WordingError, match="no wording is known for the charge"):
        protection.say_right(Right("", NOWHERE, (Element("", NOWHERE, "arson"),)), plainest)
    with pytest.raises(WordingError, match="nobody is a victim of that wording"):
        protection.say_victims(women=False, children=False, pick=plainest)
    duty = Duty("", NOWHERE, "the government", None, None, general=True)
    assert protection.say_duty(duty, plainest) == "the government shall disseminate information"
    for broken in (evolve(duty, bearer="the moon"), evolve(duty, trigger="rain")):
        with pytest.raises(WordingError, match="no wording is known for the duty"):
            protection.say_duty(broken, plainest)
