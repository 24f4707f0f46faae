"""The strategies for law say a thing in the statutes' own words first, and shrink to them."""

from __future__ import annotations

import re

from law_reading import smallest

from lao_tip_law.grammar.ranges import MONTHS, Range
from lao_tip_law.law.model import Circumstance
from lao_tip_law.strategies import circumstance_lists, deeming_rules, penalties
from lao_tip_law.strategies.wording.circumstance_forms import NAMES
from lao_tip_law.strategies.wording.circumstances import say_circumstance
from lao_tip_law.strategies.wording.ranges import say_range
from lao_tip_law.strategies.wording.vocabulary import forms, grow, plainest
from lao_tip_law.strategies.wording.worded import NOWHERE


def test_the_plainest_words_of_a_range_are_the_statutes_own() -> None:
    assert say_range(Range(MONTHS, 60, 180), plainest) == "five to fifteen years"
    assert say_range(Range(MONTHS, 6, 6), plainest) == "six months"
    assert say_range(Range(MONTHS, 1200, 1200), plainest) == "one hundred years"
    assert say_range(Range("LAK", None, 10_000_000), plainest) == "up to 10.000.000 Kip"


def test_a_term_of_more_than_a_thousand_months_that_are_no_whole_years_is_said_in_years_and_months() -> None:
    said = say_range(Range(MONTHS, 1001, 1205), plainest)
    assert said == "eighty-three years and five months to one hundred years and five months"


def test_the_plainest_words_of_a_circumstance_are_the_statutes_own() -> None:
    words = [say_circumstance(Circumstance("", NOWHERE, name), plainest)[0] for name in NAMES[:4]]
    assert words == [
        "the infraction is performed habitually",
        "the infraction is performed by an organised group",
        "the perpetrator is a close relative",
        "the victim is a child",
    ]


def test_a_penalty_shrinks_to_the_plainest_clause_there_is() -> None:
    found = smallest(penalties(), lambda drawn: drawn.meaning.imprisonment is not None)
    assert found.text == "The perpetrator shall be imprisoned for one year."


def test_circumstances_shrink_to_two_in_words_as_short_as_the_plainest() -> None:
    found = smallest(circumstance_lists(), lambda drawn: len(drawn.meaning) > 1)
    plain = [say_circumstance(each.meaning, plainest)[0] for each in found.meaning]
    first, second = found.text.split(" or ")  # "habitually" is shorter than "the infraction is performed ..."
    assert (len(plain), plain[1]) == (2, second)
    assert len(first) <= len(plain[0])


def test_a_rule_for_the_young_shrinks_to_a_sentence_like_a_statutes() -> None:
    found = smallest(deeming_rules(), lambda drawn: drawn.meaning.age_below > 17)
    assert re.fullmatch(
        r"The above mentioned infraction performed on child/child under 18 years of age [a-z ]+ considered "
        r"as human trafficking even in the absence of deception\.",
        found.text,
    )


def test_a_list_of_the_grammar_is_grown_to_an_end_and_what_does_not_fit_is_not_grown() -> None:
    assert grow(forms("means_list"), plainest) == "DECEPTION COMMA DECEPTION"
    assert grow(forms("means_list"), plainest, "FRAUD".__eq__) is None
