"""Whole articles: random law goes in, and comes back as the structure it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from law_reading import examples, parts_of, penalties_as_data, read_article, unrecognised

from lao_tip_law import statutes
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

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article, DeemingRule, Definition, Duty, Right

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


@pytest.mark.law("penal-law/art_134", "women-law/art_25", "women-law/art_26", "women-law/art_28")
@examples(30)
@given(articles())
def test_an_article_is_read_as_the_article_it_was_made_from(article: Worded[Article]) -> None:
    """An article made of the parts that Article 134 and the articles of the women's law have (a definition,
    penalties, rights, duties), in any words of their style, is read as those parts, with every figure.
    """
    read_back = read_article(article.text, article.meaning)
    assert [article.text[start:end] for start, end in read_back.unrecognised] == []
    assert parts_of(read_back) == parts_of(article.meaning)


@examples(10)
@given(statute_texts())
def test_every_penalty_of_a_text_is_printed_in_reading_order(text: Worded[tuple[Article, ...]]) -> None:
    """Contract 5: `parse` finds each penalty anywhere in a text and gives them in the order in which they
    stand, each with its own circumstances.
    """
    assert unrecognised(text.text) == []
    clauses = [clause for article in text.meaning for clause in article.penalties if clause.alternatives]
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
    """A definition, however it is ordered and joined, names the acts, means and purposes of its words."""
    found = read(definition.text)["definition"]
    assert without_provision(found) == repr(definition.meaning)


@pytest.mark.law("penal-law/art_134__para_2")
@examples(40)
@given(deeming_rules())
def test_the_rule_for_the_young_ends_at_the_age_and_waives_the_means_that_were_meant(
    rule: Worded[DeemingRule],
) -> None:
    """The rule for the young ends at the age that is written, and waives the means that it names."""
    assert without_provision(read(rule.text)["deeming"]) == repr(rule.meaning)


@pytest.mark.law("women-law/art_25")
@examples(25)
@given(rights_lists())
def test_rights_are_read_point_by_point_with_the_charges_they_spare(
    rights: Worded[tuple[Right, ...]],
) -> None:
    """Each point is a right; the charges that a victim is spared are those that the point names."""
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
    """A duty is borne by whom the sentence names, in the case that it begins with."""
    found = read(duty.text)["duties"]
    assert without_provision(found) == repr((duty.meaning,))
