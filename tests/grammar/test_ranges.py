"""Ranges in every form the style has, and what is lent from one end to the other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain_reading import reading, unrecognised

_TWO_ENDS = [
    "{low} to {high} years",
    "{low} years to {high} years",
    "from {low} to {high} years",
    "from {low} up to {high} years",
    "{low} until {high} years",
    "{low}-{high} years",
    "{low} — {high} years",
    "between {low} and {high} years",
    "ranging from {low} to {high} years",
    "ranging between {low} and {high} years",
    "not less than {low} and not exceeding {high} years",
    "not less than {low} years but not more than {high} years",
    "at least {low} and at most {high} years",
    "no less than {low}, and no more than {high} years",
    "not less than {low} nor more than {high} years",
    "at least {low} years to at most {high} years",
    "a minimum of {low} and a maximum of {high} years",
    "from {low} years to not more than {high} years",
    "more than {low} to {high} years",
    "over {low} but not over {high} years",
    "at least {low} and less than {high} years",
    "{low} to {high} ({low}-{high}) years",
]
_ONE_END = [
    ("{n} years", "{m}-{m}"),
    ("from {n} years", "{m}-"),
    ("from {n} years or more", "{m}-"),
    ("from {n} years up", "{m}-"),
    ("at least {n} years", "{m}-"),
    ("a minimum of {n} years", "{m}-"),
    ("more than {n} years", "{m}-"),
    ("{n} years or more", "{m}-"),
    ("up to {n} years", "-{m}"),
    ("not exceeding {n} years", "-{m}"),
    ("at the most {n} years", "-{m}"),
    ("less than {n} years", "-{m}"),
    ("{n} years or less", "-{m}"),
]


@pytest.mark.parametrize("form", _TWO_ENDS)
@given(low=st.integers(1, 99), high=st.integers(1, 99))
def test_both_ends_are_read_and_a_reversed_range_is_marked(form: str, low: int, high: int) -> None:
    text = f"The offender shall be punished by imprisonment of {form.format(low=low, high=high)}."
    if low <= high:
        assert (reading(text), unrecognised(text)) == (f"{low * 12:_}-{high * 12:_}", [])
    else:
        assert reading(text) == ""
        assert unrecognised(text)


@pytest.mark.parametrize(("form", "expected"), _ONE_END)
@given(number=st.integers(1, 99))
def test_one_end_is_read(form: str, expected: str, number: int) -> None:
    text = f"The offender shall be imprisoned for {form.format(n=number)}."
    assert (reading(text), unrecognised(text)) == (expected.format(m=f"{number * 12:_}"), [])


@given(st.integers(1, 9), st.integers(1, 11))
def test_years_and_months_add_up(years: int, months: int) -> None:
    total = years * 12 + months
    for joined in (" and ", " "):
        text = f"The offender shall be imprisoned for {years} years{joined}{months} months."
        assert reading(text) == f"{total}-{total}"


@given(st.integers(1, 999), st.integers(1, 999))
def test_a_scale_said_once_counts_for_both_ends_or_is_marked(low: int, high: int) -> None:
    text = f"The offender shall be fined {low} to {high} million Kip."
    ambiguous = low > high or (low < 10 and high >= 100)
    expected = "" if ambiguous else f"LAK{low}_000_000-{high}_000_000"
    assert reading(text) == expected
    assert bool(unrecognised(text)) == ambiguous


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("500,000 to 1 million Kip", "LAK500_000-1_000_000"),
        ("LAK 10 to 100 million", "LAK10_000_000-100_000_000"),
        ("more than 10 to 100 million Kip", "LAK10_000_000-100_000_000"),
        ("1 million to 5,000,000 Kip", "LAK1_000_000-5_000_000"),
        ("500 to 900 Baht", "THB500-900"),
    ],
)
def test_the_scale_is_lent_only_where_the_lower_end_has_none(amount: str, expected: str) -> None:
    assert reading(f"The offender shall be fined {amount}.") == expected


@pytest.mark.parametrize(
    "note",
    [
        "(note: USD 104 to 208)",
        "[note: USD 104 to 208)",
        "(note: between USD 4 and 20)",
        "[note: between 4 USD and 9)",
        "(USD 104 to 208)",
        "[about USD 104 to 208]",
        "(1,000,000 Kip)",
    ],
)
def test_a_note_beside_an_amount_is_read_with_it(note: str) -> None:
    text = f"The offender shall be fined 1,000,000 Kip {note} and imprisoned for five years."
    assert (reading(text), unrecognised(text)) == ("60-60 LAK1_000_000-1_000_000", [])


@pytest.mark.parametrize("note", ["(2,000,000 Kip)", "(note: ten years)", "(USD 208 to 104)", "(note: 5)"])
def test_a_note_that_contradicts_an_amount_is_marked(note: str) -> None:
    text = f"The offender shall be fined 1,000,000 Kip {note}."
    assert unrecognised(text)


@pytest.mark.parametrize(
    ("words", "least", "most"),
    [
        ("three to five years and one month", 36, 61),
        ("two to three years and six months", 24, 42),
        ("10-12 years and 6 months", 120, 150),
        ("not less than two and not more than three years and six months", 24, 42),
        ("2 to 3 years 6 months", 24, 42),
        ("six months to one year and six months", 6, 18),
    ],
)
def test_a_bare_number_beside_years_and_months_counts_years(words: str, least: int, most: int) -> None:
    text = f"The offender shall be punished by imprisonment of {words}."
    assert reading(text) == f"{least}-{most}"
    assert not unrecognised(text)


@pytest.mark.parametrize("words", ["5 to 10.000.000 Kip", "ten to 20.000.000 Kip", "0 to 500 Kip"])
def test_a_lower_end_that_has_lost_its_zeros_is_not_read(words: str) -> None:
    assert any(words in run for run in unrecognised(f"The offender shall be punished by a fine of {words}."))
