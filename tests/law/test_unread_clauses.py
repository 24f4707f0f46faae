"""Where words of a clause are not read, the clause says that a part of its penalty may be missing."""

import pytest

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.reading import penalties_of, penalty_to_json


def _unread(text: str) -> list[bool]:
    return [clause.unread for clause in penalties_of(parse_text(text))]


@pytest.mark.parametrize(
    "term",
    [
        "imprisonment of fifteen to five years",
        "imprisonment from 15 to 5 years",
        "imprisonment of between fifteen and five years",
        "imprisonment of not less than fifteen and not more than five years",
        "imprisonment of fifteen years minimum and five years maximum",
    ],
)
def test_a_range_that_begins_above_its_end_is_no_range_and_the_clause_says_so(term: str) -> None:
    text = f"The offender shall be punished by {term} and a fine of 5,000,000 Kip."
    parsed = parse_text(text)
    (clause,) = penalties_of(parsed)
    assert clause.imprisonment is None
    assert clause.unread
    assert any(term[-20:] in text[start:end] for start, end in parsed.unrecognised())


def test_what_is_not_read_at_the_head_of_the_next_clause_may_belong_to_the_one_before() -> None:
    text = (
        "The offender shall be imprisoned for five years; flogged, "
        "where the victim dies, the offender shall be imprisoned for ten years."
    )
    assert _unread(text) == [True, True]


def test_clauses_that_are_read_say_nothing() -> None:
    text = (
        "The offender shall be imprisoned for five years; "
        "where the victim dies, the offender shall be imprisoned for ten years."
    )
    assert _unread(text) == [False, False]


def test_what_is_not_read_behind_the_next_case_is_not_laid_to_the_clause_before() -> None:
    text = (
        "The offender shall be imprisoned for five years; "
        "where the victim dies, the offender shall be flogged and imprisoned for ten years."
    )
    assert _unread(text) == [False, True]


def test_a_circumstance_said_twice_in_other_words_stands_once() -> None:
    text = "If the victim becomes mentally ill or insane, the offender shall be imprisoned for five years."
    (clause,) = penalties_of(parse_text(text))
    assert penalty_to_json(clause)["circumstances"] == ["loss_of_mental_faculties"]


def test_two_numbers_of_victims_stand_apart() -> None:
    text = (
        "If there are two or more victims or five or more victims, the offender shall be imprisoned for life."
    )
    (clause,) = penalties_of(parse_text(text))
    assert [one.count for one in clause.circumstances] == [2, 5]
