"""Whole articles: random law goes in, and comes back as the structure it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from law_reading import examples, parts_of, penalties_as_data, read_article, smallest, unrecognised

from lao_tip_law import statutes
from lao_tip_law.law.model import DeemingRule, Definition, Duty, Element, OtherLawRule, Right
from lao_tip_law.strategies import (
    Worded,
    articles,
    deeming_rules,
    definitions,
    duties,
    rights_lists,
    statute_texts,
    unplaced,
)
from lao_tip_law.strategies.wording import offences, protection
from lao_tip_law.strategies.wording.vocabulary import WordingError, plainest
from lao_tip_law.strategies.wording.worded import NOWHERE

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article

_ART_134 = statutes["penal-law/art_134"]
_PENALTY = "\n\nThe offender shall be fined 5.000.000 Kip."
"""Any article sets something; this keeps one whose other parts set nothing from being empty."""


def read(text: str) -> dict[str, object]:
    article = read_article(text + _PENALTY, evolve(_ART_134, id="penal-law/x"))
    assert [article.text[start:end] for start, end in article.unrecognised] == []
    return parts_of(article)


def without_provision(value: object) -> str:
    return (
        repr(unplaced(value)).replace("'penal-law/x__para_1'", "''").replace("'penal-law/x__point_1'", "''")
    )


@examples(30)
@given(articles())
def test_an_article_is_read_as_the_article_it_was_made_from(article: Worded[Article]) -> None:
    read_back = read_article(article.text, article.meaning)
    assert [article.text[start:end] for start, end in read_back.unrecognised] == []
    assert parts_of(read_back) == parts_of(article.meaning)


@examples(10)
@given(statute_texts())
def test_every_penalty_of_a_text_is_printed_in_reading_order(text: Worded[tuple[Article, ...]]) -> None:
    assert unrecognised(text.text) == []
    clauses = [clause for article in text.meaning for clause in article.penalties]
    printed = penalties_as_data(text.text)
    assert [each["alternatives"] for each in printed] == [
        [list(group) for group in clause.alternatives] for clause in clauses
    ]
    assert [each["circumstances"] for each in printed] == [
        [circumstance.name for circumstance in clause.circumstances] for clause in clauses
    ]


@pytest.mark.law("penal-law/art_134__para_1")
@examples(40)
@given(definitions())
def test_a_definition_names_the_acts_means_and_purposes_that_were_meant(
    definition: Worded[Definition],
) -> None:
    found = read(definition.text)["definition"]
    assert without_provision(found) == repr(definition.meaning)


@pytest.mark.law("penal-law/art_134__para_2")
@examples(40)
@given(deeming_rules())
def test_the_rule_for_the_young_ends_at_the_age_and_waives_the_means_that_were_meant(
    rule: Worded[DeemingRule],
) -> None:
    assert without_provision(read(rule.text)["deeming"]) == repr(rule.meaning)


@pytest.mark.law("women-law/art_25")
@examples(25)
@given(rights_lists())
def test_rights_are_read_point_by_point_with_the_charges_they_spare(
    rights: Worded[tuple[Right, ...]],
) -> None:
    found = read_article(rights.text, evolve(_ART_134, id="women-law/art_25"))
    assert [right.provision for right in found.rights] == [
        f"women-law/art_25__point_{at}" for at in range(1, len(rights.meaning) + 1)
    ]
    assert [[each.kind for each in right.covers] for right in found.rights] == [
        [each.kind for each in right.covers] for right in rights.meaning
    ]


@pytest.mark.law("women-law/art_26", "women-law/art_28")
@examples(40)
@given(duties())
def test_a_duty_is_read_with_its_bearer_and_what_triggers_it(duty: Worded[Duty]) -> None:
    found = read(duty.text)["duties"]
    assert without_provision(found) == repr((duty.meaning,))


def test_a_rule_for_the_young_shrinks_to_a_sentence_like_a_statutes() -> None:
    found = smallest(deeming_rules(), lambda drawn: drawn.meaning.age_below > 17)
    assert found.text == (
        "The above mentioned infraction performed on child/child under 18 years of age shall be considered "
        "as human trafficking even in the absence of deception."
    )


_ACTS = (Element("", NOWHERE, "taking"),)


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
