"""Which word is suggested for a misspelt one, and when a misspelt one may be shown."""

from __future__ import annotations

import pytest

from lao_tip_law.facts.limits import LONGEST_WORD
from lao_tip_law.facts.problems import is_misspelling, nearest
from lao_tip_law.facts.vocabulary import PURPOSES

LONG = max(PURPOSES, key=len)


@pytest.mark.parametrize("typed", ["a b c d", "a-b-c-d", "A_B_C_D", " a  b-c_d "])
def test_blanks_hyphens_and_capitals_are_no_misspelling(typed: str) -> None:
    assert nearest(typed, ["wholly_else", "a_b_c_d"]) == "a_b_c_d"


@pytest.mark.parametrize(("length", "found"), [(LONGEST_WORD, LONG), (LONGEST_WORD + 1, None)])
def test_what_is_longer_than_a_word_is_no_slip_of_the_pen(length: int, found: str | None) -> None:
    assert nearest(LONG.ljust(length, "x"), PURPOSES) == found


@pytest.mark.parametrize(
    ("typed", "meant", "shown"),
    [
        ("habitual", "habitual", True),
        ("habitualxx", "habitual", True),
        ("habitualxxx", "habitual", False),
        ("abce", "abcd", True),
        ("ABCE", "abcd", True),
        ("abee", "abcd", False),
        ("abcd", None, False),
    ],
)
def test_a_word_is_shown_where_nothing_but_a_slip_fits_in_between(
    typed: str, meant: str | None, *, shown: bool
) -> None:
    assert is_misspelling(typed, meant) == shown
