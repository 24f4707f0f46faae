"""An answer as plain data: the contract's keys, ready for JSON, with nothing inexact in it."""

from __future__ import annotations

import json
from typing import Any

from case_support import Plain, case, victim

from lao_tip_law import assess

FULL = case(
    victim(age=14, nationality=None, harms=None, conduct=["sexual_intercourse", "prostitution_dealing"]),
    victim(accused_of=["theft"]),
    other_conduct=["pimping"],
    sentence={"imprisonment": "6 years", "fine_lak": 1, "confiscation": False},
)


def data(plain: Plain) -> Any:  # noqa: ANN401 - what JSON gives back
    return json.loads(json.dumps(assess(plain).to_dict(), allow_nan=False))


def floats_in(value: object) -> bool:
    if isinstance(value, dict):
        return any(map(floats_in, value.values()))
    return any(map(floats_in, value)) if isinstance(value, list) else isinstance(value, float)


def test_an_answer_goes_through_json_and_holds_no_float() -> None:
    for plain in ({}, case(), FULL):
        found = data(plain)
        assert {"charges", "victims", "still_needed", "notes"} <= found.keys()
        assert not floats_in(found)


def test_a_charge_stands_in_the_contracts_shape() -> None:
    charge = data(FULL)["charges"][0]
    assert (charge["provision"], charge["basis"], charge["outcome"]) == (
        "penal-law/art_134",
        "quoted",
        "established",
    )
    assert charge["bands"] == ["aggravated", "gravest"] == list(charge["penalties"])
    penalty = charge["penalties"]["aggravated"]
    assert penalty["imprisonment"] == {"min_months": 180, "max_months": 240}
    assert (penalty["life_imprisonment"], penalty["death"]) == (False, False)
    assert penalty["fine"]["usd"]["min"] == "10869.57"
    assert penalty["fine"]["usd"]["rate"] == "9200"
    assert penalty["fine"]["usd_as_printed"] == {"min": 10860, "max": 54300}
    assert penalty["confiscation"] == {"ordered": True, "under": "penal-law/art_32"}
    assert charge["sentence"] == {
        "imprisonment": "below",
        "imprisonment_by": None,
        "fine": "below",
        "fine_by": None,
        "confiscation": "not_ordered",
        "provisions": ["penal-law/art_134__para_4", "penal-law/art_134__para_5"],
    }
    gravest = charge["penalties"]["gravest"]
    assert (gravest["imprisonment"], gravest["life_imprisonment"], gravest["death"]) == (None, True, True)
    assert gravest["alternatives"] == [["life_imprisonment", "fine", "confiscation"], ["death"]]


def test_what_no_source_tells_is_null_and_named() -> None:
    charges = {charge["provision"]: charge for charge in data(FULL)["charges"]}
    pimping = charges["penal-law/pimping"]["penalties"]["base"]
    assert pimping["imprisonment"] == {"min_months": None, "max_months": 36}
    assert pimping["not_known"] == ["imprisonment.min_months", "fine", "confiscation"]
    unlawful = charges["children-law/art_89__reported"]["penalties"]["base"]
    assert unlawful["not_known"] == ["imprisonment", "life_imprisonment", "death", "fine", "confiscation"]
    assert {unlawful[name] for name in unlawful["not_known"]} == {None}
    assert "not_known" not in charges["penal-law/art_134"]["penalties"]["gravest"]


def test_victims_and_open_facts_stand_in_the_contracts_shape() -> None:
    found = data(FULL)
    first, second = found["victims"]
    assert first["rights"][0]["provision"] == "women-law/art_25__point_1"
    assert first["rights"][0]["reasons"][0]["facts"][0] == "victims[0].sex"
    assert second["immunity"] == [
        {"accused_of": "theft", "outcome": "not_immune", "provision": "women-law/art_25__point_6"}
    ]
    assert {"provision", "bearer", "outcome", "text"} == first["duties"][0].keys()
    needed = {each["fact"]: each for each in found["still_needed"]}
    assert set(needed) == {"victims[0].harms", "victims[0].nationality"}
    assert needed["victims[0].harms"]["if"]["death"] == ["gravest"]
    assert needed["victims[0].harms"]["effects"][0]["if"] == needed["victims[0].harms"]["if"]
    assert {"code", "text", "provisions"} == found["notes"][0].keys()


def test_labels_and_birth_dates_never_come_back() -> None:
    named = case(
        victim(label="somebody-in-particular", age=None, birth_date="1990-02-03"), offence_date="2007"
    )
    text = json.dumps(assess(named).to_dict())
    assert "somebody" not in text
    assert "1990-02-03" not in text
