"""The published schema of a determination holds for every answer, and refuses what is none."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from random_cases import random_case

from lao_tip_law import assess
from lao_tip_law.determination.schema import determination_schema

VALIDATOR = Draft202012Validator(determination_schema())
FULL = {
    "acts": ["taking"],
    "means": ["fraud"],
    "purposes": ["prostitution"],
    "victims": [{"age": 13, "harms": {"death": False}, "conduct": ["rape"], "returned_on": "2006"}],
    "sentence": {"imprisonment": "6 years"},
}


def answer() -> dict[str, Any]:
    return copy.deepcopy(assess(FULL).to_dict())


def at(plain: Any, path: str) -> tuple[Any, Any]:  # noqa: ANN401 - JSON of any shape
    """Give the container and the last key of a path such as `charges.0.provision`."""
    *way, last = [int(key) if key.isdigit() else key for key in path.split(".")]
    for key in way:
        plain = plain[key]
    return plain, last


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(determination_schema())


@pytest.mark.parametrize("seed", range(150))
def test_it_accepts_every_answer(seed: int) -> None:
    rate = (None, "9602.72882", 8500)[seed % 3]
    VALIDATOR.validate(assess(random_case(seed), rate=rate).to_dict())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("charges", []),
        ("charges.0.outcome", "guilty"),
        ("charges.0.outcome", "not_established"),
        ("charges.0.bands", []),
        ("charges.0.bands", ["worst"]),
        ("charges.0.basis", "mentioned"),
        ("charges.0.provision", "Article 134"),
        ("charges.0.new", 1),
        ("charges.0.penalties.worst", {}),
        ("charges.0.penalties.aggravated.imprisonment", {"min_months": 1.5, "max_months": 2}),
        ("charges.0.penalties.aggravated.imprisonment", "15 years"),
        ("charges.0.penalties.aggravated.fine.min", "100"),
        ("charges.0.penalties.aggravated.fine.usd.min", 10869.57),
        ("charges.0.penalties.aggravated.fine.usd.rate", 9200),
        ("charges.0.penalties.aggravated.not_known", []),
        ("charges.0.penalties.aggravated.not_known", ["the fine"]),
        ("charges.0.penalties.aggravated.confiscation", True),
        ("charges.0.reasons.0.span", [1]),
        ("charges.0.reasons.0.holds", "yes"),
        ("charges.0.reasons.0.facts", []),
        ("charges.0.sentence.fine", "too low"),
        ("victims.0.label", "Noy"),
        ("victims.0.rights.0.outcome", "immune"),
        ("victims.0.immunity.0.outcome", "applies"),
        ("still_needed.0.fact", "the age"),
        ("still_needed.0.if", {}),
        ("still_needed.0.if", {"yes": []}),
        ("notes.0.code", "Not a code"),
        ("law_as_of", "2008-2"),
        ("law_as_of", "2008-13"),
        ("law_as_of", "2008/2009"),
        ("law_as_of", ""),
        ("receipt", {}),
        ("receipt.version", ""),
        ("receipt.law_as_of", "today"),
        ("receipt.files", {}),
        ("receipt.files", {"statutes/register.toml": "abc"}),
        ("receipt.files", {"/etc/passwd": "0" * 64}),
        ("receipt.date", "2026-01-01"),
        ("charges.0.penalties.aggravated.life_imprisonment", None),
        ("charges.0.penalties.aggravated.death", None),
        ("charges.0.penalties.aggravated.not_known", ["fine"]),
        ("charges.0.penalties.aggravated.not_known", ["imprisonment"]),
        ("charges.0.penalties.aggravated.not_known", ["imprisonment.min_months"]),
        ("charges.0.penalties.aggravated.not_known", ["fine.max"]),
        ("charges.0.penalties.aggravated.not_known", ["death"]),
        ("charges.0.penalties.aggravated.fine.usd", None),
        ("charges.0.penalties.aggravated.fine.currency", "THB"),
        ("charges.0.sentence.confiscation", "below"),
        ("charges.0.sentence.imprisonment_by", -1),
        ("charges.0.sentence.imprisonment_by", "9 years"),
        ("charges.0.sentence.fine_by", 5),
        ("charges.0.sentence.provisions", []),
        ("victims.0.measures", None),
        ("victims.0.measures.0.outcome", "immune"),
        ("victims.0.measures.0.source", ""),
        ("victims.0.measures.0.law", "women-law"),
        ("disclaimer", ""),
        ("more", None),
    ],
)
def test_it_refuses_what_no_answer_has(path: str, value: object) -> None:
    plain = answer()
    container, key = at(plain, path)
    container[key] = value
    assert not VALIDATOR.is_valid(plain)


@pytest.mark.parametrize(
    "path",
    [
        "charges",
        "disclaimer",
        "charges.0.bands",
        "charges.0.penalties.aggravated.fine",
        "victims.0.duties",
        "victims.0.measures",
        "victims.0.measures.0.text",
        "charges.0.sentence.imprisonment_by",
        "charges.0.sentence.provisions",
        "receipt",
        "receipt.files",
        "law_as_of",
        "notes.0.text",
    ],
)
def test_it_misses_what_every_answer_has(path: str) -> None:
    plain = answer()
    container, key = at(plain, path)
    del container[key]
    assert not VALIDATOR.is_valid(plain)


@pytest.mark.parametrize(
    ("date", "as_of"),
    [
        (None, "2008-02-29"),
        ("2019-03-03", "2019-03-03"),
        ("2003-05", "2003-05"),
        (2005, "2005"),
        ("2005-01/2005-02-28", "2005-01-01/2005-02-28"),
    ],
)
def test_the_day_of_the_law_stands_in_the_answer_and_its_receipt(date: object, as_of: str) -> None:
    plain = assess({**FULL, "offence_date": date}).to_dict()
    receipt = plain["receipt"]
    assert isinstance(receipt, dict)
    assert plain["law_as_of"] == receipt["law_as_of"] == as_of
    assert {"statutes/timeline.toml", "statutes/rates/annual.csv", "statutes/register.toml"} <= set(
        receipt["files"]
    )


def test_a_part_that_no_source_tells_is_null_and_named() -> None:
    """A child victim under the Penal Code: the fine is reported, and nothing else."""
    plain = assess({**FULL, "offence_date": 2019, "habitual": False, "organised_group": False}).to_dict()
    VALIDATOR.validate(plain)
    charges: Any = plain["charges"]
    charge = next(one for one in charges if one["provision"] == "penal-code-2017/art_215")
    penalty = charge["penalties"]["aggravated"]
    for name in ("imprisonment", "life_imprisonment", "death", "confiscation"):
        assert penalty[name] is None
        assert name in penalty["not_known"]
    assert penalty["fine"]["min"] == 100_000_000
    for name in ("life_imprisonment", "death"):
        broken = copy.deepcopy(plain)
        part: Any = broken["charges"]
        found = next(one for one in part if one["provision"] == "penal-code-2017/art_215")
        found["penalties"]["aggravated"][name] = False
        assert not VALIDATOR.is_valid(broken)
