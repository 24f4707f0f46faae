"""Numbers in words and in figures come back as the value they were written from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from number_words import ONES, TENS
from plain_reading import reading, unrecognised

from lao_tip_law.grammar.numerals import from_figures, from_words, said_again


def in_words(number: int) -> str:
    """Write a number out, by counting down the scales: an independent way from the reader's."""
    for value, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= value:
            rest = number % value
            return f"{in_words(number // value)} {word}" + (f" {in_words(rest)}" if rest else "")
    if number < len(ONES):
        return ONES[number]
    return TENS[number // 10 - 2] + (f"-{ONES[number % 10]}" if number % 10 else "")


@given(st.integers(1, 10**12 - 1))
def test_a_number_in_words_gives_its_value_back(number: int) -> None:
    assert from_words(in_words(number)) == number
    assert from_words(in_words(number).replace("-", " ").upper()) == number


@given(st.integers(1, 10**12), st.sampled_from([",", ".", " ", "\u00a0", "\u202f"]))
def test_a_fine_in_figures_gives_its_value_back_in_every_grouping(number: int, sign: str) -> None:
    written = f"{number:,}".replace(",", sign)
    text = f"The offender shall be fined {written} Kip."
    assert (reading(text), unrecognised(text)) == (f"LAK{number:_}-{number:_}", [])
    assert from_figures(written) == number


@given(st.integers(1, 10**9))
def test_a_fine_in_words_gives_its_value_back(number: int) -> None:
    assert reading(f"The offender shall be fined {in_words(number)} Kip.") == f"LAK{number:_}-{number:_}"


@given(st.integers(1, 99), st.integers(1, 99))
def test_a_number_said_twice_must_say_the_same(first: int, second: int) -> None:
    text = f"The offender shall be imprisoned for {in_words(first)} ({second}) years."
    other = f"The offender shall be imprisoned for {second} ({in_words(first)}) years."
    same = f"{first * 12:_}-{first * 12:_}" if first == second else ""
    assert (reading(text), reading(other)) == (same, same)
    assert (unrecognised(text) == []) == (first == second)


@pytest.mark.parametrize(
    "words",
    [
        "five fifteen",
        "twenty thirty",
        "twenty ten",
        "thousand",
        "one thousand thousand",
        "one thousand million",
        "eleven hundred",
        "twenty hundred",
        "five one",
    ],
)
def test_words_that_make_no_number_have_no_value(words: str) -> None:
    assert from_words(words) is None


def test_hundred_alone_is_one_hundred() -> None:
    assert from_words("hundred") == 100


@pytest.mark.parametrize(
    ("written", "values"),
    [
        ("(5)", [5]),
        ("[ 5 – 15 ]", [5, 15]),  # noqa: RUF001 - a dash that statutes use
        ("(5 to 15)", [5, 15]),
        ("(twenty-five)", [25]),
        ("(five six)", [None]),
    ],
)
def test_brackets_repeat_one_number_or_both_ends(written: str, values: list[int | None]) -> None:
    assert said_again(written) == values


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1.5 million", 1_500_000),
        ("2,25 billion", 2_250_000_000),
        ("300 thousand", 300_000),
        ("3 millions", 3_000_000),
    ],
)
def test_a_scale_after_figures_multiplies_them(written: str, value: int) -> None:
    assert reading(f"The offender shall be fined {written} Kip.") == f"LAK{value:_}-{value:_}"
