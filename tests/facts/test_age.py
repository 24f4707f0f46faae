"""Ages at the offence."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import pytest

from lao_tip_law.errors import CaseError
from lao_tip_law.facts import Age


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, Age(0, 0)),
        (17, Age(17, 17)),
        (130, Age(130, 130)),
        ({"min": 15, "max": 17}, Age(15, 17)),
        ({"min": 18}, Age(18, 130)),
        ({"max": 17}, Age(0, 17)),
        ({"min": None, "max": "unknown"}, Age()),
        ({}, Age()),
        (None, Age()),
        ("unknown", Age()),
        (Age(3, 4), Age(3, 4)),
    ],
)
def test_an_age_is_whole_years_or_the_ends_that_are_known(value: object, expected: Age) -> None:
    assert Age.of(value) == expected


def test_an_age_is_exact_when_both_ends_are_one() -> None:
    assert Age(0, 0).exact == 0
    assert Age(15, 17).exact is None


NO_NUMBER = (
    "The age is not a whole number."
    " Write whole years in digits, without quotes, as in 13; or {min: 15, max: 17}; or unknown."
)
OUT_OF_RANGE = "The age is below 0 or above 130. Write the completed years at the offence, 0 to 130."


@pytest.mark.parametrize(
    ("value", "code", "message"),
    [
        (-1, "age-out-of-range", f"age: {OUT_OF_RANGE}"),
        (131, "age-out-of-range", f"age: {OUT_OF_RANGE}"),
        ({"min": -1}, "age-out-of-range", f"age.min: {OUT_OF_RANGE}"),
        ({"max": 131}, "age-out-of-range", f"age.max: {OUT_OF_RANGE}"),
        ("13", "not-a-number", f"age: {NO_NUMBER}"),
        ("13.5", "not-a-number", f"age: {NO_NUMBER}"),
        (13.0, "not-a-number", f"age: {NO_NUMBER}"),
        (True, "not-a-number", f"age: {NO_NUMBER}"),
        ([13], "not-a-number", f"age: {NO_NUMBER}"),
        ({"min": "15"}, "not-a-number", f"age.min: {NO_NUMBER}"),
        ({"min": True}, "not-a-number", f"age.min: {NO_NUMBER}"),
        ({"max": 17.0}, "not-a-number", f"age.max: {NO_NUMBER}"),
        (
            {"min": 18, "max": 17},
            "range-reversed",
            "age: The least age is above the greatest. Write the lower of the two as min and the higher as max.",
        ),
        (
            {"mim": 3},
            "unknown-field",
            "age: An unknown key stands here; did you mean min? Write one of: min, max.",
        ),
    ],
)
def test_what_is_no_age_is_refused(value: object, code: str, message: str) -> None:
    with pytest.raises(CaseError) as caught:
        Age.of(value, "age")
    assert (caught.value.code, str(caught.value)) == (code, message)
