"""Cases and victims."""

from __future__ import annotations

from collections import UserDict
from datetime import date
from types import MappingProxyType

import attrs
import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from lao_tip_law import CaseError
from lao_tip_law.facts import Age, Case, Days, Kinds, Sentence, Victim, case_from_mapping
from lao_tip_law.facts.countries import COUNTRIES
from lao_tip_law.facts.vocabulary import ACTS, CASE_FIELDS, VICTIM_FIELDS


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


def test_a_case_is_made_of_any_mapping() -> None:
    plain = {"habitual": False, "victims": [{"age": 17}]}
    for mapping in (UserDict(plain), MappingProxyType(plain)):
        assert case_from_mapping(mapping) == case_from_mapping(plain)
    with pytest.raises(CaseError, match="habitul"):
        case_from_mapping(UserDict({"habitul": False}))


def test_a_case_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Case().stage = "attempt"  # type: ignore[misc] # this is what is tried


def test_a_country_is_one_of_the_249_codes_in_capitals_or_not() -> None:
    assert len(COUNTRIES) == 249
    assert Victim(nationality="la", found_in="NO") == Victim(nationality="LA", found_in="no")
    assert Victim(nationality="la").nationality == "LA"


def test_each_accusation_counts_once() -> None:
    victim = Victim(accused_of=["begging", "prostitution", "begging"])
    assert victim.accused_of == ("begging", "prostitution")
    assert Victim(accused_of=["begging", "begging"]).accused_of == ("begging",)


def test_the_longest_word_and_signs_beside_those_that_control_are_taken() -> None:
    assert Victim(label="x" * 200).label == "x" * 200
    victim = Victim(accused_of=["x" * 60], label=" ~\xa0\u200b\ud7ff\ue000")
    assert victim.accused_of == ("x" * 60,)
    assert victim.label == " ~\xa0\u200b\ud7ff\ue000"


def test_an_error_in_a_victim_has_the_path_of_the_victim() -> None:
    with pytest.raises(CaseError) as caught:
        Victim.of({"sex": "other"}, "victims[3]")
    assert caught.value.field == "victims[3].sex"


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


def test_every_known_field_is_written() -> None:
    born = {"label": "A", "birth_date": "1994-03-01", "sex": "female", "nationality": "LA", "found_in": "TH"}
    known = {"close_relative": False, "harms": ["aids"], "conduct": ["rape"], "accused_of": []}
    victim: dict[str, object] = {**born, **known, "returned_on": "2008"}
    plain = {
        "offence_date": "2007-12-05",
        "stage": "attempt",
        "acts": ["taking"],
        "means": ["fraud"],
        "purposes": ["pornography"],
        "habitual": False,
        "organised_group": True,
        "victims": [victim],
        "other_conduct": [],
        "sentence": {"imprisonment": "6 years", "fine_lak": 0, "confiscation": False},
    }
    assert set(plain) == set(CASE_FIELDS)
    assert {*victim, "age"} == set(VICTIM_FIELDS)
    assert case_from_mapping(plain).to_dict() == plain
