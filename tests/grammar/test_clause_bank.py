"""Each clause of the banks is read as its hand-written reading says, and no other way without a word."""

import pytest
from adversarial_bank import MISLEADING
from clause_bank import FRESH, READ, UNTOLD
from plain_reading import reading, unrecognised

from lao_tip_law.law.reading import read_to_json

_READ = [
    pytest.param(*case, id=f"{group}-{at}") for group, cases in READ.items() for at, case in enumerate(cases)
]
_MISLEADING = [
    pytest.param(*case, id=f"{group}-{at}")
    for group, cases in MISLEADING.items()
    for at, case in enumerate(cases)
]


@pytest.mark.parametrize(("clause", "expected"), _READ)
def test_a_clause_of_the_style_is_read_with_every_word(clause: str, expected: str) -> None:
    assert (reading(clause), unrecognised(clause)) == (expected, [])


@pytest.mark.parametrize(("clause", "right"), _MISLEADING)
def test_a_misleading_clause_is_read_rightly_or_marked(clause: str, right: str | None) -> None:
    if right is None:
        assert unrecognised(clause)
    else:
        assert (reading(clause), unrecognised(clause)) == (right, [])


@pytest.mark.parametrize(("clause", "expected", "marked"), FRESH)
def test_a_clause_tried_before_it_was_known_is_read(
    clause: str, expected: str, marked: tuple[str, ...]
) -> None:
    assert (reading(clause), tuple(unrecognised(clause))) == (expected, marked)


@pytest.mark.parametrize("clause", UNTOLD)
def test_a_clause_that_cannot_be_told_in_full_is_marked(clause: str) -> None:
    assert unrecognised(clause)


@pytest.mark.parametrize(("clause", "expected"), _READ)
def test_a_line_break_between_any_two_words_changes_no_reading(clause: str, expected: str) -> None:
    if (
        "\n" not in clause
        and "(a)" not in clause
        and "." not in clause[:-1]
        and "10 000" not in clause
        and " 000" not in clause
    ):
        assert reading(clause.replace(" ", "\n")) == expected


def test_a_penalty_as_plain_data_has_the_keys_of_the_contract() -> None:
    text = (
        "If the victim dies, the offender shall be imprisoned for at least five years or fined 5 million Kip."
    )
    plain = read_to_json(text)
    assert plain["penalties"] == [
        {
            "span": [0, len(text) - 1],
            "imprisonment": {"min_months": 60, "max_months": None},
            "life_imprisonment": False,
            "death": False,
            "fine": {"currency": "LAK", "min": 5_000_000, "max": 5_000_000},
            "confiscation": False,
            "circumstances": ["death"],
            "alternatives": [["imprisonment"], ["fine"]],
            "other": [],
        }
    ]
    assert (plain["unrecognised"], plain["coverage"]) == ([], 1.0)


def test_an_end_that_is_left_out_says_so() -> None:
    text = "He shall be imprisoned for more than five and less than ten years and fined over 1 million Kip."
    plain = read_to_json(text)
    penalties = plain["penalties"]
    assert isinstance(penalties, list)
    assert penalties[0]["excluded_ends"] == ["imprisonment.min_months", "imprisonment.max_months", "fine.min"]
