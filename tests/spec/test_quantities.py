"""Numbers, lengths of time and amounts: whatever way they are written, they are read as what they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from law_reading import examples, penalties_as_data, unrecognised

from lao_tip_law.grammar.numerals import from_figures, from_words
from lao_tip_law.grammar.ranges import Range
from lao_tip_law.strategies import Worded, amounts, terms
from lao_tip_law.strategies.drawing import picker
from lao_tip_law.strategies.wording.numbers import in_figures, in_words
from lao_tip_law.strategies.wording.ranges import say_range
from lao_tip_law.strategies.wording.vocabulary import plainest

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


@pytest.mark.law("penal-law/art_134__para_3")
@examples(150)
@given(st.integers(1, 10**12 - 1))
def test_a_number_in_words_is_read_as_the_number(number: int) -> None:
    """Paragraph 3: "five to fifteen years": a number that is written in words is that number, below a
    million millions.
    """
    assert from_words(in_words(number)) == number


@pytest.mark.law("penal-law/art_134__para_3", "penal-code-2017/art_215")
@examples(60)
@given(st.integers(1, 10**12 - 1), st.sampled_from([".", ",", " ", ""]))
def test_dots_commas_and_spaces_between_thousands_are_read_alike(number: int, sign: str) -> None:
    """Paragraph 3 writes "10.000.000", the report on the code of 2017 "10,000,000": what stands between the
    thousands does not matter.
    """
    assert from_figures(in_figures(number, sign)) == number
    (penalty,) = penalties_as_data(fined(f"{in_figures(number, sign)} Kip"))
    assert penalty["fine"] == {"currency": "LAK", "min": number, "max": number}


@pytest.mark.law("penal-law/art_134__para_3")
@examples(100)
@given(terms())
def test_a_term_is_read_in_months_as_it_was_meant(term: Worded[Range]) -> None:
    """Paragraph 3: "five to fifteen years" and every other way to say how long: the least and the most, in
    months.
    """
    assert read_ends(imprisoned(term.text), "imprisonment") == ends(term.meaning)


@pytest.mark.law("penal-law/art_134__para_3")
@examples(100)
@given(amounts())
def test_a_fine_is_read_in_its_currency_as_it_was_meant(amount: Worded[Range]) -> None:
    """Paragraph 3: "10.000.000 to 100.000.000 Kip" and every other way to say how much: the least and the
    most, in the currency that is named.
    """
    text = fined(amount.text)
    assert read_ends(text, "fine") == ends(amount.meaning)
    assert penalties_as_data(text)[0]["fine"]["currency"] == amount.meaning.unit


@examples(60)
@given(st.integers(1, 999), st.integers(10**3, 10**7), st.data())
def test_a_small_sum_takes_no_million_from_a_great_one(low: int, high: int, data: st.DataObject) -> None:
    """In a range from some dollars to some millions the million belongs to the greater sum alone."""
    value = Range("USD", low, high)
    text = fined(say_range(value, picker(data.draw)).replace("\0", " "))  # type: ignore[arg-type] # draws alike
    assert read_ends(text, "fine") == ends(value)


def test_sums_of_one_scale_may_share_it_and_others_may_not() -> None:
    """Ten to a hundred million are both millions; a sum to the last kip is what its own figures say."""
    last = lambda options: options[-1]  # noqa: E731 - the least plain of each
    for value in (Range("LAK", 10**7, 10**8), Range("LAK", 10**6 + 1, 10**8 + 1)):
        for pick in (plainest, last):
            assert read_ends(fined(say_range(value, pick).replace("\0", " ")), "fine") == ends(value)


@pytest.mark.law("penal-law/art_134__para_3")
@pytest.mark.parametrize("years", [1, 5, 14, 15, 16, 20])
def test_years_are_twelve_months_and_months_are_one(years: int) -> None:
    """Paragraph 3: "five to fifteen years" are sixty to a hundred and eighty months: a year is twelve
    months, and a month is one.
    """
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


@pytest.mark.law("penal-law/art_134__para_3")
@pytest.mark.parametrize(("words", "low", "high"), _STATED)
def test_the_lower_end_is_the_least_and_the_upper_end_the_most(
    words: str, low: int | None, high: int | None
) -> None:
    """Paragraph 3: "five to fifteen years": the first is the least and the second the most; up to sets no
    least, at least no most.
    """
    assert read_ends(imprisoned(words), "imprisonment") == {"min": low, "max": high, "excluded": []}


@pytest.mark.law("penal-law/art_134__para_3")
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
    """Paragraph 3: "10.000.000 to 100.000.000 Kip" are ten and a hundred millions to the kip, however they
    are written.
    """
    wanted = [None if end is None else end * _MILLION for end in (low, high)]
    found = read_ends(fined(words), "fine")
    assert [found["min"], found["max"]] == wanted


@pytest.mark.parametrize("line_break", ["\n", " \n", "\r\n", "\n  "])
@pytest.mark.parametrize("number", ["10{}000{}000", "10.{}000.{}000", "10,{}000,000", "10{}.000.000"])
def test_a_number_broken_between_lines_is_read_whole_or_marked(number: str, line_break: str) -> None:
    """Contract 1: a sum that a line break cuts in two is read whole or marked; it is never taken for a part
    of itself.
    """
    text = fined(f"{number.format(line_break, line_break)} Kip")
    whole = [{"currency": "LAK", "min": 10 * _MILLION, "max": 10 * _MILLION}]
    assert unrecognised(text) or [penalty["fine"] for penalty in penalties_as_data(text)] == whole


@examples(30)
@given(st.integers(1, 99), st.sampled_from(["lashes", "days", "weeks", "percent"]))
def test_a_number_of_something_else_is_marked_and_is_no_term(number: int, unit: str) -> None:
    """Contract 1: lashes, days or a share are no penalty that the law knows: the words are marked, and
    nothing is made of their number.
    """
    text = f"The offender shall be punished by {number} {unit}."
    assert unit in " ".join(unrecognised(text))
    assert penalties_as_data(text) == []


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("5 to 10.000.000 Kip", None),
        ("10 to 100.000 Kip", None),
        ("11 to 100.000 Kip", (11, 100_000)),
        ("10.000 to 100.000 Kip", (10_000, 100_000)),
        ("10 Kip to 100.000 Kip", (10, 100_000)),
    ],
)
def test_a_lower_end_that_seems_to_have_lost_its_zeros_is_marked(
    words: str, read: tuple[int, int] | None
) -> None:
    """Ten thousand times is too far: nobody can tell whether ten kip or ten thousand are meant."""
    text = fined(words)
    assert bool(unrecognised(text)) is (read is None)
    fines = [
        each["fine"] for each in penalties_as_data(text) if each["fine"] and each["fine"]["min"] is not None
    ]
    assert [(fine["min"], fine["max"]) for fine in fines] == ([read] if read else [])
