"""Terms and sums in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lao_tip_law.rendering.amounts import between, dollar_range, listed, sum_range, term, term_range


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (0, "0 months"),
        (1, "1 month"),
        (11, "11 months"),
        (12, "1 year"),
        (13, "1 year 1 month"),
        (30, "2 years 6 months"),
    ],
)
def test_months_become_years_and_months(months: int, words: str) -> None:
    assert term(months) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (180, 240, "15 to 20 years"),
        (12, 24, "1 to 2 years"),
        (3, 6, "3 to 6 months"),
        (6, 24, "6 months to 2 years"),
        (6, 12, "6 months to 1 year"),
        (18, 36, "1 year 6 months to 3 years"),
        (None, 36, "up to 3 years"),
        (60, None, "5 years or more"),
        (36, 36, "3 years"),
        (0, 12, "0 months to 1 year"),
        (None, None, "a term that the words do not set"),
    ],
)
def test_a_range_of_months_is_told_with_both_its_ends(low: int | None, high: int | None, words: str) -> None:
    assert term_range(low, high) == words


@pytest.mark.parametrize(
    ("low", "high", "excluded", "words"),
    [
        ("5", "9", (True, True), "more than 5, less than 9"),
        ("5", "9", (False, True), "from 5, less than 9"),
        ("5", None, (True, False), "more than 5"),
        (None, "9", (False, True), "less than 9"),
    ],
)
def test_an_end_that_is_left_out_says_so(
    low: str | None, high: str | None, excluded: tuple[bool, bool], words: str
) -> None:
    assert between(low, high, excluded) == words
    assert term_range(60, 180, (True, False)) == "more than 5 years, up to 15 years"


@pytest.mark.parametrize(
    ("currency", "low", "high", "excluded", "words"),
    [
        ("LAK", 1_000, 2_000, (False, False), "1,000 to 2,000 kip"),
        ("LAK", 1_000, 1_000, (False, False), "1,000 kip"),
        ("LAK", None, 2_000, (False, False), "up to 2,000 kip"),
        ("LAK", 1_000, None, (False, False), "1,000 kip or more"),
        ("LAK", 1_000, None, (True, False), "more than 1,000 kip"),
        ("THB", 1_000, 2_000, (False, False), "THB 1,000 to 2,000"),
        ("LAK", None, None, (False, False), "an amount that the words do not set"),
        (None, None, None, (False, False), "an amount that the words do not set"),
    ],
)
def test_sums_are_grouped_and_named(
    currency: str | None, low: int | None, high: int | None, excluded: tuple[bool, bool], words: str
) -> None:
    assert sum_range(currency, low, high, excluded) == words


def test_dollars_keep_their_cents() -> None:
    assert dollar_range(Decimal("1086.96"), Decimal("10869.50")) == "USD 1,086.96 to 10,869.50"
    assert dollar_range(1086, 10860) == "USD 1,086 to 10,860"


def test_words_are_joined_as_in_a_sentence() -> None:
    assert [listed([]), listed(["a"]), listed("ab"), listed("abc", "or")] == ["", "a", "a and b", "a, b or c"]
