"""Cases and victims."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from lao_tip_law.errors import CaseError, LaoTipLawError
from lao_tip_law.facts import Age, Case, Days, Kinds, Sentence, Victim, case_from_mapping
from lao_tip_law.facts.countries import COUNTRIES
from lao_tip_law.facts.vocabulary import ACTS, HARMS


def test_a_missing_field_is_unknown_and_not_false() -> None:
    case = Case()
    assert case == case_from_mapping({})
    assert (case.habitual, case.organised_group, case.victims, case.sentence) == (None, None, None, None)
    assert not case.offence_date.known
    for kinds in (case.acts, case.means, case.purposes, case.other_conduct):
        assert kinds.wholly_unknown


def test_the_word_unknown_says_what_leaving_a_field_out_says() -> None:
    fields = {field.name: "unknown" for field in attrs.fields(Case) if field.name != "stage"}
    assert case_from_mapping(fields) == Case()
    of_a_victim = {field.name: "unknown" for field in attrs.fields(Victim)}
    assert Victim(**of_a_victim) == Victim()
    assert case_from_mapping({"victims": ["unknown", None, {}]}).victims == (Victim(), Victim(), Victim())


def test_the_stage_alone_has_a_default_and_is_unknown_only_when_called_so() -> None:
    assert Case().stage == "completed"
    assert Case(stage="unknown").stage is None
    assert Case(stage="attempt").stage == "attempt"


def test_an_empty_list_is_known_to_be_none() -> None:
    case = Case(acts=[], victims=[])
    assert case.acts.false == ACTS
    assert case.victims == ()
    assert Victim(accused_of=[]).accused_of == ()


def test_false_is_known_not_to_be() -> None:
    assert Case(habitual=False).habitual is False
    assert Victim(close_relative=False).close_relative is False


def test_a_case_is_made_of_plain_values_and_of_made_ones_alike() -> None:
    case = Case(
        offence_date=2007,
        acts=["transporting"],
        means={"deception": True},
        victims=[{"age": 13}, Victim(sex="female")],
        sentence={"imprisonment": "6 years"},
    )
    assert case.victims is not None
    assert case.victims[0].age == Age(13, 13)
    assert case.victims[1].sex == "female"
    assert case == Case(
        offence_date=Days.of("2007"),
        acts=Kinds.of(ACTS, ["transporting"]),
        means={"deception": True},
        victims=case.victims,
        sentence=Sentence(72),
    )
    assert Case.of(case) is case
    assert hash(case) == hash(evolve(case))


def test_a_case_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Case().stage = "attempt"  # type: ignore[misc]


def test_a_country_is_one_of_the_249_codes_in_capitals_or_not() -> None:
    assert len(COUNTRIES) == 249
    assert Victim(nationality="la", found_in="NO") == Victim(nationality="LA", found_in="no")
    assert Victim(nationality="la").nationality == "LA"


def test_each_accusation_counts_once() -> None:
    victim = Victim(accused_of=["begging", "prostitution", "begging"])
    assert victim.accused_of == ("begging", "prostitution")


def test_neither_label_nor_birth_date_shows_in_the_repr() -> None:
    victim = Victim(label="Noy", birth_date="1994-03-01")
    for shown in (repr(victim), repr(Case(victims=[victim], offence_date=2007)), str(victim)):
        assert "Noy" not in shown
        assert "1994" not in shown


@pytest.mark.parametrize(
    ("born", "offence", "age"),
    [
        ("1989-12-05", "2007-12-05", Age(18, 18)),
        ("1989-12-06", "2007-12-05", Age(17, 17)),
        ("1989-12-05", "2007-12", Age(17, 18)),
        ("1989-12-05", "2007", Age(17, 18)),
        ("1989-12-05", None, Age()),
        ("2007-06-01", "2007", Age(0, 0)),
        ("2007-12-31", "2007-12-31", Age(0, 0)),
        ("1876-07-01", "2007", Age(130, 130)),
        ("1877-01-01", "2007-12-31", Age(130, 130)),
    ],
)
def test_the_age_is_worked_out_of_the_birth_date(born: str, offence: str | None, age: Age) -> None:
    case = Case(offence_date=offence, victims=[{"birth_date": born}])
    assert case.victims is not None
    assert case.victims[0].age == age
    assert case.victims[0].birth_date == date.fromisoformat(born)
    # A case made again of its own victims works their ages out again.
    assert evolve(case, habitual=True).victims == case.victims
    assert evolve(case, offence_date=None).victims == (Victim(birth_date=born),)
    assert evolve(case.victims[0], age=3, birth_date=None).age == Age(3, 3)


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
        *[
            (_bad("label", value), "not-a-text", f"victims[1].label: {LABEL}")
            for value in ("", "x" * 201, "a\nb", "\x9f", "\ud800", 7)
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
        case_from_mapping([])  # type: ignore[arg-type]
    assert caught.value.code == "not-a-mapping"


def test_a_case_is_written_in_its_shortest_form() -> None:
    case = Case(
        offence_date="2007-12",
        stage="unknown",
        acts=["taking"],
        means={"fraud": False},
        victims=[
            {"age": {"min": 0, "max": 17}},
            {"age": {"min": 15, "max": 17}},
            {"age": {"min": 18}},
            {"label": "A", "birth_date": "1994-03-01", "accused_of": ["begging"], "returned_on": 2008},
        ],
        sentence={},
    )
    assert case.to_dict() == {
        "offence_date": "2007-12",
        "stage": "unknown",
        "acts": ["taking"],
        "means": {"fraud": False},
        "victims": [
            {"age": {"max": 17}},
            {"age": {"min": 15, "max": 17}},
            {"age": {"min": 18}},
            {"label": "A", "birth_date": "1994-03-01", "accused_of": ["begging"], "returned_on": "2008"},
        ],
        "sentence": {},
    }
    assert case_from_mapping(case.to_dict()) == case
    assert Case().to_dict() == {}


def test_an_error_without_a_field_says_none() -> None:
    with pytest.raises(CaseError) as caught:
        case_from_mapping({PERSONAL: 1})
    assert caught.value.to_dict()["field"] is None
    with pytest.raises(CaseError) as caught:
        Age.of({"min": 2, "max": 1})
    assert caught.value.field is None
