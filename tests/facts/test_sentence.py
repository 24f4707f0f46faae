"""Judgments to hold against the law."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.errors import CaseError
from lao_tip_law.facts import Sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 years", 72),
        ("1 year", 12),
        ("13 months", 13),
        ("1 month", 1),
        ("1 year 1 month", 13),
        ("15 years 6 months", 186),
        ("  15  YEARS 6 Months ", 186),
        ("໖ years", 72),
        ("life", "life"),
        ("Death", "death"),
        ("none", "none"),
        ("unknown", None),
        (None, None),
    ],
)
def test_a_term_is_years_months_or_one_of_three_words(text: str | None, expected: object) -> None:
    assert Sentence.of({"imprisonment": text}) == Sentence(imprisonment=text)
    assert Sentence(imprisonment=text).imprisonment == expected


@pytest.mark.parametrize(
    ("months", "text"),
    [
        (1, "1 month"),
        (2, "2 months"),
        (13, "1 year 1 month"),
        (26, "2 years 2 months"),
        (9999 * 12 + 11, "9999 years 11 months"),
        (9999 * 12 + 12, "9999 years 12 months"),
        (9999 * 13, "9999 years 9999 months"),
    ],
)
def test_a_term_is_written_in_years_of_four_digits_at_most_and_months(months: int, text: str) -> None:
    assert Sentence(months).to_dict() == {"imprisonment": text}
    assert Sentence(text).imprisonment == months


def test_python_may_give_whole_months_but_a_file_may_not() -> None:
    assert Sentence(72).imprisonment == 72
    with pytest.raises(CaseError, match=r"^sentence\.imprisonment: The value is not a term"):
        Sentence.of({"imprisonment": 72})


@pytest.mark.parametrize("months", [0, -1, 9999 * 13 + 1])
def test_no_term_is_of_no_month_or_of_more_than_can_be_written(months: int) -> None:
    with pytest.raises(CaseError) as caught:
        Sentence(months)
    assert caught.value.code == "not-a-term"


def test_a_missing_part_of_a_sentence_is_unknown_and_not_none() -> None:
    sentence = Sentence.of({"fine_lak": "unknown", "confiscation": "unknown"})
    assert sentence == Sentence()
    assert sentence is not None
    assert (sentence.imprisonment, sentence.fine_lak, sentence.confiscation) == (None, None, None)


def test_no_sentence_is_no_judgment_to_hold_against_the_law() -> None:
    assert Sentence.of(None) is None
    assert Sentence.of("unknown") is None


def test_a_sentence_is_taken_as_it_is() -> None:
    sentence = Sentence("life", 0, confiscation=False)
    assert Sentence.of(sentence) is sentence


@pytest.mark.parametrize(
    "value",
    [
        "", "6", 6, 0, -6, True, 6.5, [], "6 weeks", "years 6", "6 years 6 years", "1 month 1 year", "6years",
        "0 years", "06 years", "-6 years", "6.5 years", "10000 years", "six years", "weeks", "6 weeks 1 month", "6 years 1", "6\tyears",
        "1 year 1 month 1 month", "life death", "² years", 10**30,
    ],
)  # fmt: skip # short words, many to a line
def test_what_is_no_term_is_refused_with_what_to_type(value: object) -> None:
    with pytest.raises(CaseError) as caught:
        Sentence.of({"imprisonment": value})
    assert caught.value.code == "not-a-term"
    assert str(caught.value) == (
        "sentence.imprisonment: The value is not a term of imprisonment."
        " Write 6 years, 13 months, 1 year 1 month, life, death, none or unknown."
    )


@pytest.mark.parametrize(
    ("value", "code", "message"),
    [
        (
            {"fine_lak": "20000000"},
            "not-a-number",
            (
                "sentence.fine_lak: The value is not a whole number."
                " Write digits only, without quotes, points or commas, as in 20000000; or unknown."
            ),
        ),
        (
            {"fine_lak": 2.0},
            "not-a-number",
            (
                "sentence.fine_lak: The value is not a whole number."
                " Write digits only, without quotes, points or commas, as in 20000000; or unknown."
            ),
        ),
        (
            {"fine_lak": False},
            "not-a-number",
            (
                "sentence.fine_lak: The value is not a whole number."
                " Write digits only, without quotes, points or commas, as in 20000000; or unknown."
            ),
        ),
        (
            {"fine_lak": -1},
            "number-out-of-range",
            "sentence.fine_lak: The number is below 0 or has more than 18 digits. Check the number of digits.",
        ),
        (
            {"fine_lak": 10**18},
            "number-out-of-range",
            "sentence.fine_lak: The number is below 0 or has more than 18 digits. Check the number of digits.",
        ),
        (
            {"confiscation": "yes"},
            "not-a-truth-value",
            "sentence.confiscation: The value is not a truth value. Write true, false or unknown.",
        ),
        (
            {"fine_lac": 1},
            "unknown-field",
            (
                "sentence.fine_lac: There is no such field; did you mean fine_lak?"
                " Write one of: imprisonment, fine_lak, confiscation."
            ),
        ),
        (
            "6 years",
            "not-a-mapping",
            (
                "sentence: The value is not a mapping of fields to values. Write the fields that are known, each as"
                " `name: value`; they are: imprisonment, fine_lak, confiscation."
            ),
        ),
    ],
)
def test_a_bad_sentence_is_refused(value: object, code: str, message: str) -> None:
    with pytest.raises(CaseError) as caught:
        Sentence.of(value)
    assert (caught.value.code, str(caught.value)) == (code, message)


@given(
    st.none() | st.sampled_from(["life", "death", "none"]) | st.integers(1, 9999 * 13),
    st.none() | st.integers(0, 10**18 - 1),
    st.none() | st.booleans(),
)
def test_every_sentence_is_written_so_that_it_can_be_read_back(
    term: int | str | None,
    fine: int | None,
    confiscation: bool | None,  # noqa: FBT001 - drawn
) -> None:
    sentence = Sentence(term, fine, confiscation)
    assert Sentence.of(sentence.to_dict()) == sentence
