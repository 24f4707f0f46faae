"""Facts on the page: a field's name, and what the case says of it, in words."""

from __future__ import annotations

import pytest

from lao_tip_law import Case
from lao_tip_law.rendering.facts import in_words, value_in_words


@pytest.mark.parametrize(
    ("paths", "words"),
    [
        (["acts", "acts.taking"], "the acts; the acts: taking"),
        (["victims[0].age"], "the age (victim 1)"),
        (["victims[0].age", "victims[1].age"], "the age (victims 1 and 2)"),
        (
            ["victims[4].harms.death", *(f"victims[{n}].harms.death" for n in range(3))],
            "the harms: death (victims 1 to 3 and 5)",
        ),
        (["strange_fact"], "strange fact"),
    ],
)
def test_facts_are_told_in_words(paths: list[str], words: str) -> None:
    assert in_words(paths) == words


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("stage", "attempt"),
        ("habitual", "no"),
        ("organised_group", "unknown"),
        ("acts", "taking; unknown: seeking, concealing and transporting"),
        ("acts.taking", "taking; unknown: seeking, concealing and transporting"),
        ("means", "unknown"),
        ("purposes", "none"),
        ("offence_date", "2007"),
        ("victims", "4 victims"),
        ("victims[0].age", "13"),
        ("victims[0].close_relative", "yes"),
        ("victims[1].age", "unknown"),
        ("victims[2].age", "15 or more"),
        ("victims[3].age", "up to 17"),
    ],
)
def test_what_a_case_says_is_told_in_words(path: str, words: str) -> None:
    ages: list[object] = [None, {"min": 15}, {"max": 17}]
    case = Case.of(
        {
            "offence_date": "2007",
            "stage": "attempt",
            "habitual": False,
            "acts": {"taking": True},
            "purposes": [],
            "victims": [{"age": 13, "close_relative": True}, *({"age": age} for age in ages)],
        }
    )
    assert value_in_words(case, path) == words
    assert value_in_words(Case(), "victims") == "unknown"
