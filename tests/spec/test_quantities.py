"""Numbers, lengths of time and amounts: whatever way they are written, they are read as what they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from law_reading import examples, penalties_as_data, unrecognised

from lao_tip_law.grammar.numerals import from_figures, from_words
from lao_tip_law.grammar.ranges import MONTHS, Range
from lao_tip_law.strategies import Worded, amounts, terms
from lao_tip_law.strategies.wording.numbers import in_figures, in_words
from lao_tip_law.strategies.wording.ranges import say_range
from lao_tip_law.strategies.wording.vocabulary import WordingError, plainest

_MILLION = 10**6


def imprisoned(words: str) -> str:
    return f"The offender shall be imprisoned for {words}."


def fined(words: str) -> str:
    return f"The offender shall be fined {words}."


def ends(value: Range) -> dict[str, object]:
    """Give what of a range the contract prints, and the ends that are left out."""
    excluded = [name for name, out in (("min", value.min_excluded), ("max", value.max_excluded)) if out]
    return {"min": value.min, "max": value.max, "excluded": excluded}


def read_ends(text: str, kind: str) -> dict[str, object]:
    assert unrecognised(text) == []
    (penalty,) = penalties_as_data(text)
    suffix = "_months" if kind == "imprisonment" else ""
    excluded = [
        end.removeprefix(f"{kind}.").removesuffix("_months") for end in penalty.get("excluded_ends", [])
    ]
    return {
        "min": penalty[kind][f"min{suffix}"],
        "max": penalty[kind][f"max{suffix}"],
        "excluded": excluded,
    }


@examples(150)
@given(st.integers(1, 10**12 - 1))
def test_a_number_in_words_is_read_as_the_number(number: int) -> None:
    assert from_words(in_words(number)) == number


@examples(60)
@given(st.integers(1, 10**12 - 1), st.sampled_from([".", ",", " ", ""]))
def test_dots_commas_and_spaces_between_thousands_are_read_alike(number: int, sign: str) -> None:
    assert from_figures(in_figures(number, sign)) == number
    (penalty,) = penalties_as_data(fined(f"{in_figures(number, sign)} Kip"))
    assert penalty["fine"] == {"currency": "LAK", "min": number, "max": number}


@examples(100)
@given(terms())
def test_a_term_is_read_in_months_as_it_was_meant(term: Worded[Range]) -> None:
    assert read_ends(imprisoned(term.text), "imprisonment") == ends(term.meaning)


@examples(100)
@given(amounts())
def test_a_fine_is_read_in_its_currency_as_it_was_meant(amount: Worded[Range]) -> None:
    text = fined(amount.text)
    assert read_ends(text, "fine") == ends(amount.meaning)
    assert penalties_as_data(text)[0]["fine"]["currency"] == amount.meaning.unit


@pytest.mark.parametrize("years", [1, 5, 14, 15, 16, 20])
def test_years_are_twelve_months_and_months_are_one(years: int) -> None:
    (in_years,) = penalties_as_data(imprisoned(f"{years} years"))
    (in_months,) = penalties_as_data(imprisoned(f"{years} months"))
    assert in_years["imprisonment"] == {"min_months": 12 * years, "max_months": 12 * years}
    assert in_months["imprisonment"] == {"min_months": years, "max_months": years}


# What is said, and its ends: stated by hand, so that no error of the wording can hide one of the reading.
_STATED = [
    ("five to fifteen years", 60, 180),
    ("from 15 (fifteen) to 20 (twenty) years", 180, 240),
    ("between six and eighteen months", 6, 18),
    ("one year and six months to three years", 18, 36),
    ("not less than 5 years and not exceeding 15 years", 60, 180),
    ("not less than five nor more than fifteen years", 60, 180),
    ("up to three years", None, 36),
    ("not exceeding three years", None, 36),
    ("not more than three years", None, 36),
    ("at least three years", 36, None),
    ("not less than three years", 36, None),
    ("three years or more", 36, None),
    ("3-9 months", 3, 9),
]


@pytest.mark.parametrize(("words", "low", "high"), _STATED)
def test_the_lower_end_is_the_least_and_the_upper_end_the_most(
    words: str, low: int | None, high: int | None
) -> None:
    assert read_ends(imprisoned(words), "imprisonment") == {"min": low, "max": high, "excluded": []}


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("10.000.000 to 100.000.000 Kip", 10, 100),
        ("10,000,000 to 100,000,000 Kip", 10, 100),
        ("10 000 000 to 100 000 000 Kip", 10, 100),
        ("10 to 100 million Kip", 10, 100),
        ("ten million to one hundred million Kip", 10, 100),
        ("up to 100 million Kip", None, 100),
        ("at least 10 million Kip", 10, None),
    ],
)
def test_an_amount_is_read_to_the_kip(words: str, low: int | None, high: int | None) -> None:
    wanted = [None if end is None else end * _MILLION for end in (low, high)]
    found = read_ends(fined(words), "fine")
    assert [found["min"], found["max"]] == wanted


@pytest.mark.parametrize("line_break", ["\n", " \n", "\r\n", "\n  "])
@pytest.mark.parametrize("number", ["10{}000{}000", "10.{}000.{}000", "10,{}000,000", "10{}.000.000"])
def test_a_number_broken_between_lines_is_read_whole_or_marked(number: str, line_break: str) -> None:
    text = fined(f"{number.format(line_break, line_break)} Kip")
    whole = [{"currency": "LAK", "min": 10 * _MILLION, "max": 10 * _MILLION}]
    assert unrecognised(text) or [penalty["fine"] for penalty in penalties_as_data(text)] == whole


@examples(30)
@given(st.integers(1, 99), st.sampled_from(["lashes", "days", "weeks", "percent"]))
def test_a_number_of_something_else_is_marked_and_is_no_term(number: int, unit: str) -> None:
    text = f"The offender shall be punished by {number} {unit}."
    assert unit in " ".join(unrecognised(text))
    assert penalties_as_data(text) == []


def test_the_plainest_words_are_the_statutes_own() -> None:
    assert say_range(Range(MONTHS, 60, 180), plainest) == "five to fifteen years"
    assert say_range(Range(MONTHS, 6, 6), plainest) == "six months"
    assert say_range(Range("LAK", None, 10 * _MILLION), plainest) == "up to 10.000.000 Kip"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (Range(MONTHS, None, None), "a range without an end has no wording. Give it an end."),
        (Range("EUR", 1, 2), "no word is known for the unit. Take one of the grammars' currencies."),
    ],
)
def test_what_has_no_words_is_refused(value: Range, message: str) -> None:
    with pytest.raises(WordingError) as caught:
        say_range(value, plainest)
    assert str(caught.value) == message
    assert caught.value.code == "no-wording"
