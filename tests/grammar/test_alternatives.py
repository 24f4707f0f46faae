"""Which penalties, and which circumstances, stand together, and which in place of each other."""

from __future__ import annotations

import pytest

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.reading import penalties_of, read_to_json

Groups = tuple[tuple[str, ...], ...]
BOTH: Groups = (("imprisonment",), ("fine",), ("imprisonment", "fine"))


@pytest.mark.parametrize(
    ("penalty", "groups"),
    [
        (
            "imprisoned for life and fined or shall be subject to execution",
            (("life_imprisonment", "fine"), ("death",)),
        ),
        ("imprisoned for five years or shall pay a fine", (("imprisonment",), ("fine",))),
        ("imprisoned for five years or fined 5 million Kip", (("imprisonment",), ("fine",))),
        ("imprisoned for five years and he or she shall be fined", (("imprisonment", "fine"),)),
        (
            "punished by ten to twenty years of imprisonment, by life imprisonment or by death",
            (("imprisonment",), ("life_imprisonment",), ("death",)),
        ),
        (
            "punished by five years of imprisonment, a fine of 5 million Kip and confiscation of assets",
            (("imprisonment", "fine", "confiscation"),),
        ),
        (
            "imprisoned for five years or pay a fine of 5 million Kip and their assets shall be confiscated",
            (("imprisonment", "confiscation"), ("fine", "confiscation")),
        ),
        (
            "punished by five years of imprisonment or a fine of 5 million Kip and confiscation of assets",
            (("imprisonment",), ("fine", "confiscation")),
        ),
        (
            "punished by five years of imprisonment or re-education and a fine of 5 million Kip",
            (("imprisonment", "fine"), ("re_education", "fine")),
        ),
        (
            "fined 5 million Kip and punished by five years of imprisonment or by re-education",
            (("fine", "imprisonment"), ("fine", "re_education")),
        ),
        (
            "punished by a fine of 5 million Kip and five years of imprisonment or re-education",
            (("fine", "imprisonment"), ("fine", "re_education")),
        ),
        (
            "punished by five years of imprisonment and a fine of 5 million Kip or re-education",
            (("imprisonment", "fine"), ("re_education",)),
        ),
        (
            "punished by five years of imprisonment as well as a fine of 5 million Kip or by death",
            (("imprisonment", "fine"), ("death",)),
        ),
        ("imprisoned for five years to life", (("imprisonment",), ("life_imprisonment",))),
        (
            "imprisoned for five years to life and fined 5 million Kip",
            (("imprisonment", "fine"), ("life_imprisonment", "fine")),
        ),
        ("imprisoned for five years or fined 5 million Kip, or both", BOTH),
        ("punished by imprisonment of five years or by a fine of 5 million Kip or by both penalties", BOTH),
        ("imprisoned for five years and/or fined 5 million Kip", BOTH),
    ],
)
def test_what_joins_the_penalties_parts_them_into_groups(penalty: str, groups: Groups) -> None:
    parsed = parse_text(f"The offender shall be {penalty}.")
    assert [found.alternatives for found in penalties_of(parsed)] == [groups]
    assert parsed.unrecognised() == []


def test_or_both_of_three_penalties_is_marked() -> None:
    text = "The offender shall be imprisoned for five years, fined 5 million Kip or executed, or both."
    assert [text[start:end] for start, end in parse_text(text).unrecognised()] == ["or both"]


@pytest.mark.parametrize(
    ("circumstances", "together"),
    [
        ("the victim is a child and the offence is committed habitually", True),
        ("the victim is a child or the offence is committed habitually", False),
        ("the victim is a child", False),
    ],
)
def test_and_asks_for_both_circumstances(circumstances: str, together: bool) -> None:  # noqa: FBT001 - a row
    text = f"Where {circumstances}, the offender shall be imprisoned for five years and fined 5 million Kip."
    (penalty,) = _plain(text)
    assert ("circumstances_together" in penalty) is together
    assert parse_text(text).unrecognised() == []


def test_and_in_a_list_of_cases_asks_for_any_one() -> None:
    (penalty,) = _plain(
        "In the following cases the offender shall be imprisoned for five years: "
        "(a) the victim is a child; and (b) the victim dies."
    )
    assert penalty["circumstances"] == ["child_victim", "death"]
    assert "circumstances_together" not in penalty


@pytest.mark.parametrize(
    ("words", "first", "end"),
    [
        ("between 15 and 18 years of age", 15, 18),
        ("at least 12 but below 15 years of age", 12, 15),
        ("under 15 years of age", None, 15),
    ],
)
def test_an_age_that_the_words_set_stands_beside_the_circumstance(
    words: str, first: int | None, end: int
) -> None:
    text = f"If the victim is {words}, the offender shall be imprisoned for five years."
    (penalty,) = _plain(text)
    start = text.index("the victim")
    assert penalty["ages"] == [{"span": [start, text.index(",")], "from": first, "below": end}]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("Attempts shall be punished by one to two years of imprisonment.", ["attempt"]),
        (
            "Preparation or attempt to commit such offence shall be punished by one year of imprisonment.",
            ["preparation", "attempt"],
        ),
        ("The offender shall be imprisoned for five years and attempts shall also be punished.", None),
    ],
)
def test_a_penalty_of_a_stage_names_the_stage(text: str, stages: list[str] | None) -> None:
    (penalty,) = _plain(text)
    assert penalty.get("stages") == stages


def _plain(text: str) -> list[dict[str, object]]:
    found = read_to_json(text)["penalties"]
    assert isinstance(found, list)
    return found
