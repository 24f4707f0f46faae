"""The published schema and the loader agree on what a case is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from odd_cases import MAPPING, spoilt

from lao_tip_law.errors import CaseError
from lao_tip_law.facts import Case, case_from_mapping, case_from_text
from lao_tip_law.facts.countries import COUNTRIES
from lao_tip_law.facts.schema import case_schema
from lao_tip_law.facts.vocabulary import (
    ACTS,
    CASE_FIELDS,
    CONDUCT,
    HARMS,
    MEANS,
    OTHER_CONDUCT,
    PURPOSES,
    SENTENCE_FIELDS,
    SEXES,
    STAGES,
    VICTIM_FIELDS,
)

SCHEMA = case_schema()
VALID = Draft202012Validator(SCHEMA).is_valid

ONLY_THE_LOADER = {"impossible-date", "range-reversed", "birth-after-offence"}
"""What a schema cannot say; the schema's docstring in Python says so too."""


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_is_read_from_the_package_each_time() -> None:
    assert case_schema() == SCHEMA
    assert case_schema() is not SCHEMA


def test_the_schema_knows_the_same_words() -> None:
    definitions = SCHEMA["$defs"]
    for name, words in {
        "acts": ACTS,
        "means": MEANS,
        "purposes": PURPOSES,
        "harms": HARMS,
        "conduct": CONDUCT,
        "other_conduct": OTHER_CONDUCT,
    }.items():
        _, as_list, as_mapping = definitions[name]["anyOf"]
        assert tuple(as_list["items"]["enum"]) == tuple(as_mapping["properties"]) == words
    victim = definitions["victim"]["anyOf"][1]["properties"]
    assert tuple(victim) == VICTIM_FIELDS
    assert tuple(victim["sex"]["enum"]) == (*SEXES, None, "unknown")
    assert tuple(SCHEMA["properties"]) == CASE_FIELDS
    assert tuple(SCHEMA["properties"]["stage"]["enum"]) == (*STAGES, None, "unknown")
    assert tuple(definitions["sentence"]["anyOf"][1]["properties"]) == SENTENCE_FIELDS


def test_the_schema_knows_the_same_countries() -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    known = {a + b for a in letters for b in letters if VALID({"victims": [{"nationality": a + b}]})}
    assert known == COUNTRIES
    assert VALID({"victims": [{"nationality": "lA"}]})


def _read(tree: Any) -> Case | CaseError:  # noqa: ANN401 - any value at all
    try:
        return case_from_mapping(tree)
    except CaseError as error:
        return error


def _only_the_loader_knows(error: CaseError) -> bool:
    too_old = error.code == "age-out-of-range" and str(error.field).endswith("birth_date")
    return too_old or error.code in ONLY_THE_LOADER


def _agree(tree: Any) -> None:  # noqa: ANN401 - any value at all
    read = _read(tree)
    if isinstance(read, CaseError):
        assert _only_the_loader_knows(read) or not VALID(tree), f"{read.code}: accepted by the schema alone"
        return
    assert VALID(tree), "accepted by the loader alone"
    plain = read.to_dict()
    assert VALID(plain)
    assert case_from_mapping(plain) == read


@given(MAPPING)
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_schema_and_loader_agree_on_good_cases(tree: dict[str, Any]) -> None:
    _agree(tree)


@given(spoilt())
@settings(max_examples=500, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_schema_and_loader_agree_on_bad_cases(tree: object) -> None:
    _agree(tree)


@given(MAPPING)
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_case_is_the_same_in_json_yaml_and_python(tree: dict[str, Any]) -> None:
    case = _read(tree)
    assume(isinstance(case, Case))
    assert isinstance(case, Case)
    text = json.dumps(case.to_dict())
    assert case_from_text(text, format="json") == case_from_text(text, format="yaml") == case


@pytest.mark.parametrize("name", VICTIM_FIELDS)
@pytest.mark.parametrize(
    "odd", [0, 1, True, 3.5, "x y", "", "2007", "2007-02-03", "LA", "a", [], ["a"], {}, {"min": 1}]
)
def test_schema_and_loader_agree_on_each_field_of_a_victim(name: str, odd: object) -> None:
    _agree({"victims": [{name: odd}]})


@pytest.mark.parametrize(
    "victim",
    [
        {"age": 3, "birth_date": "2007-01-01"},
        {"age": {}, "birth_date": "2007-01-01"},
        {"age": "unknown", "birth_date": "2007-01-01"},
        {"age": None, "birth_date": "2007-01-01"},
        {"age": 3, "birth_date": "unknown"},
        {"age": 3, "birth_date": None},
    ],
)
def test_schema_and_loader_agree_that_age_and_birth_date_exclude_each_other(
    victim: dict[str, object],
) -> None:
    _agree({"victims": [victim]})


def test_a_case_of_nothing_is_a_case() -> None:
    assert VALID({})
    assert VALID(Case().to_dict())


@given(spoilt(), st.sampled_from(["json", "yaml"]))
@settings(max_examples=500, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_an_error_in_a_text_has_the_line_of_its_field(tree: object, kind: str) -> None:
    text = json.dumps(tree, indent=1)
    try:
        case_from_text(text, format="json" if kind == "json" else "yaml", file="c")
    except CaseError as error:
        found = error
    else:
        return
    assert found.file == "c"
    assert found.line is not None
    name = str(found.field).rpartition(".")[2]
    # A key that is not shown has its own line, and an entry of a list has no name.
    unnamed = found.field is None or "[" in name or found.problem.startswith("An unknown key")
    assert unnamed or f'"{name}"' in text.splitlines()[found.line - 1]
