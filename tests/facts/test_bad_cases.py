"""Cases that are refused: each error names the field and the remedy, and repeats nothing personal."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

from typing import Any

import pytest

from lao_tip_law.errors import CaseError, LaoTipLawError
from lao_tip_law.facts import Age, case_from_mapping
from lao_tip_law.facts.vocabulary import HARMS

PERSONAL = "Mrs Noy of Pakse"


def _bad(name: str, value: object) -> dict[str, object]:
    return {"victims": [{}, {name: value}]}


VICTIM_FIELDS = "label, age, birth_date, sex, nationality, found_in, close_relative, harms, conduct, accused_of, returned_on"
COUNTRY = (
    "The value is not the code of a country."
    " Write the two letters of ISO 3166-1, such as LA, TH, VN, CN or KH; or unknown."
)
LABEL = "The label is not a short text. Write a letter or a made-up name in one line, 200 characters at most."
FREE_WORD = "An entry of the list is not a word. Write small letters, digits and underscores, as in illegal_immigration."
FREE_LIST = (
    "The value is not a list of words. Write a list such as [prostitution, illegal_immigration], or unknown."
)
VICTIM_LIST = (
    "The value is not a list of victims."
    " Write a list with one entry a victim, {} where nothing is known of one; or unknown."
)


@pytest.mark.parametrize(
    ("mapping", "code", "message"),
    [
        (
            {"victim": []},
            "unknown-field",
            (
                "victim: There is no such field; did you mean victims? Write one of: offence_date, stage, acts, means,"
                " purposes, habitual, organised_group, victims, other_conduct, sentence."
            ),
        ),
        (
            _bad("agee", 1),
            "unknown-field",
            f"victims[1].agee: There is no such field; did you mean age? Write one of: {VICTIM_FIELDS}.",
        ),
        (
            _bad(PERSONAL, 1),
            "unknown-field",
            f"victims[1]: An unknown key stands here. Write one of: {VICTIM_FIELDS}.",
        ),
        (
            _bad(f"label {PERSONAL}", 1),
            "unknown-field",
            f"victims[1]: An unknown key stands here. Write one of: {VICTIM_FIELDS}.",
        ),
        (
            {"victims": [{5: 1}]},
            "unknown-field",
            f"victims[0]: A key is not the name of a field. Write one of: {VICTIM_FIELDS}.",
        ),
        (
            _bad("harms", {"deth": True}),
            "unknown-word",
            f"victims[1].harms.deth: There is no such word; did you mean death? Write one of: {', '.join(HARMS)}.",
        ),
        (
            _bad("sex", "femal"),
            "unknown-word",
            (
                "victims[1].sex: The word is not one of those that can stand here; did you mean female?"
                " Write one of: female, male."
            ),
        ),
        (
            _bad("sex", []),
            "not-a-word",
            "victims[1].sex: The value is not a word. Write one of: female, male.",
        ),
        (
            {"stage": "complete"},
            "unknown-word",
            (
                "stage: The word is not one of those that can stand here; did you mean completed?"
                " Write one of: completed, attempt, preparation."
            ),
        ),
        (
            {"habitual": "yes"},
            "not-a-truth-value",
            "habitual: The value is not a truth value. Write true, false or unknown.",
        ),
        (
            {"organised_group": 0},
            "not-a-truth-value",
            "organised_group: The value is not a truth value. Write true, false or unknown.",
        ),
        *[
            (_bad("nationality", value), "unknown-country", f"victims[1].nationality: {COUNTRY}")
            for value in ("Laos", "XX", "L", "", 856, False, "ß")
        ],
        (_bad("found_in", "XX"), "unknown-country", f"victims[1].found_in: {COUNTRY}"),
        (
            _bad("close_relative", 1),
            "not-a-truth-value",
            "victims[1].close_relative: The value is not a truth value. Write true, false or unknown.",
        ),
        (
            _bad("conduct", "rape"),
            "not-a-list",
            (
                "victims[1].conduct: The value is not a list of words."
                " Write a list such as [rape], or {rape: true}, or unknown."
            ),
        ),
        (
            _bad("birth_date", "March"),
            "not-a-date",
            "victims[1].birth_date: The value is not a date. Write 2007-12-05, 2007-12 or 2007, or unknown.",
        ),
        (
            {"victims": ["A"]},
            "not-a-mapping",
            (
                "victims[0]: The value is not a mapping of fields to values. Write the fields that are known, each as"
                f" `name: value`; they are: {VICTIM_FIELDS}."
            ),
        ),
        (
            {"offence_date": "December"},
            "not-a-date",
            "offence_date: The value is not a date. Write 2007-12-05, 2007-12 or 2007, or unknown.",
        ),
        *[
            (_bad("label", value), "not-a-text", f"victims[1].label: {LABEL}")
            for value in ("", "x" * 201, "a\nb", "\x7f", "\x9f", "\ud800", "\udfff", 7)
        ],
        *[
            (_bad("accused_of", value), "not-a-list", f"victims[1].accused_of: {FREE_LIST}")
            for value in ("begging", {"begging": True}, 5)
        ],
        *[
            (_bad("accused_of", ["begging", value]), "not-a-word", f"victims[1].accused_of[1]: {FREE_WORD}")
            for value in ("Begging", "", "unknown", "x" * 61, "1st", "illegal immigration", 3, None)
        ],
        *[({"victims": value}, "not-a-list", f"victims: {VICTIM_LIST}") for value in (3, {"age": 3}, "two")],
        (
            {"victims": [13]},
            "not-a-mapping",
            (
                "victims[0]: The value is not a mapping of fields to values. Write the fields that are known, each as"
                f" `name: value`; they are: {VICTIM_FIELDS}."
            ),
        ),
        (
            {"offence_date": "2007-12-05", "victims": [{"birth_date": "2007-12-06"}]},
            "birth-after-offence",
            "victims[0].birth_date: The birth is after the offence. Check this date and offence_date.",
        ),
        (
            {"offence_date": 2007, "victims": [{}, {"birth_date": "1876-01-01"}]},
            "age-out-of-range",
            (
                "victims[1].birth_date: The birth is more than 130 years before the offence."
                " Check this date and offence_date."
            ),
        ),
        (
            {"victims": [{"age": 13, "birth_date": "1994-03-01"}]},
            "age-and-birth-date",
            "victims[0].birth_date: Both the age and the birth date are given. Give one of them.",
        ),
        (
            {"sentence": {"fine_lak": -1}},
            "number-out-of-range",
            "sentence.fine_lak: The number is below 0 or has more than 18 digits. Check the number of digits.",
        ),
        (
            _bad("returned_on", "2007-02-30"),
            "impossible-date",
            (
                "victims[1].returned_on: No calendar has this date."
                " Check the year (1 to 9999), the month (01 to 12) and the day."
            ),
        ),
    ],
)
def test_a_bad_case_names_the_field_and_the_remedy(
    mapping: dict[str, object], code: str, message: str
) -> None:
    with pytest.raises(CaseError) as caught:
        case_from_mapping(mapping)
    assert (caught.value.code, str(caught.value)) == (code, message)
    assert isinstance(caught.value, LaoTipLawError)


FIELDS_OF_A_VICTIM: list[tuple[str, Any]] = [
    ("label", [PERSONAL]),
    ("age", PERSONAL),
    ("birth_date", PERSONAL),
    ("sex", PERSONAL),
    ("nationality", PERSONAL),
    ("close_relative", PERSONAL),
    ("harms", [PERSONAL]),
    ("harms", {PERSONAL: True}),
    ("conduct", PERSONAL),
    ("accused_of", [PERSONAL]),
    ("returned_on", PERSONAL),
    (PERSONAL, PERSONAL),
]


@pytest.mark.parametrize(("name", "value"), FIELDS_OF_A_VICTIM)
def test_an_error_repeats_nothing_that_was_typed(name: str, value: object) -> None:
    with pytest.raises(CaseError) as caught:
        case_from_mapping({"victims": [{"label": PERSONAL} | {name: value}]})
    assert "Noy" not in str(caught.value) + repr(caught.value) + str(caught.value.to_dict())


def test_what_is_no_mapping_is_no_case() -> None:
    with pytest.raises(CaseError) as caught:
        case_from_mapping([])  # type: ignore[arg-type] # this is what is tried
    assert caught.value.code == "not-a-mapping"


def test_an_error_without_a_field_says_none() -> None:
    with pytest.raises(CaseError) as caught:
        case_from_mapping({PERSONAL: 1})
    assert caught.value.to_dict()["field"] is None
    with pytest.raises(CaseError) as caught:
        Age.of({"min": 2, "max": 1})
    assert caught.value.field is None
