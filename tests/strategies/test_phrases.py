"""Phrases drawn from the grammar's rules: of the kinds that are asked for, in words of their classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from lao_tip_law.strategies import phrases
from lao_tip_law.strategies.law_phrases import is_said, phrase_rules
from lao_tip_law.strategies.wording.derivations import phrase_kinds
from lao_tip_law.strategies.wording.phrases import say_phrase
from lao_tip_law.strategies.wording.vocabulary import plainest

if TYPE_CHECKING:
    from lao_tip_law.strategies.wording.phrases import Phrase


@settings(max_examples=60, deadline=None)
@given(phrases("fine", "victim_circumstance"))
def test_a_phrase_is_of_a_kind_that_is_asked_for(phrase: Phrase) -> None:
    assert phrase.derivation.name in {"fine", "victim_circumstance"}
    assert phrase.derivation.rule in phrase_rules(("fine", "victim_circumstance"))
    assert phrase.text in phrase.sentence
    assert phrase.derivation in phrase.derivation.within()
    assert {each.rule for each in phrase.derivation.within()} <= {*phrase_rules(phrase_kinds())}


@settings(max_examples=60, deadline=None)
@given(phrases())
def test_a_phrase_of_any_kind_stands_in_a_sentence_in_words_of_its_classes(phrase: Phrase) -> None:
    assert phrase.derivation.name in phrase_kinds()
    assert is_said(phrase)


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("NUMBER", "from 2 "),
        ("NUMBER_WORDS", "from two "),
        ("DECIMAL", "2.5 million"),
        ("SAID_AGAIN", "(2)"),
        ("KIP_AGAIN", "(two kip)"),
    ],
)
def test_every_way_to_write_a_number_is_said(sign: str, said: str) -> None:
    rules = [rule for rule in phrase_rules(phrase_kinds()) if sign in {part.name for part in rule.expansion}]
    phrase = say_phrase(rules[0], phrase_kinds(), plainest)
    assert sign in phrase.derivation.classes()
    assert said in phrase.text
