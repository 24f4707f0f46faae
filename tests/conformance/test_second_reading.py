"""The vectors are not this library's own echo: a second reading of the texts expects the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from completions import BANDS, Readings, charge_sets, joined, protections
from independent_reading import COVERED_ACCUSATIONS, DUTIES
from second_reading import second_reading

from lao_tip_law import statutes
from lao_tip_law.conformance.vectors import shipped

if TYPE_CHECKING:
    from lao_tip_law.conformance.vectors import Vector

IMMUNE = {"applies": "immune", "does_not_apply": "not_immune", "undetermined": "undetermined"}


def charges(readings: Readings) -> dict[str, tuple[str, list[str]]]:
    """Give outcome and bands of each provision."""
    found = {}
    for provision, outcomes in charge_sets(readings).items():
        left = [band for band in BANDS if band in outcomes - {"not_established", "not_in_force"}]
        if outcomes == {"not_in_force"}:
            outcome = "not_in_force"
        elif not left:
            outcome = "not_established"
        else:
            outcome = "established" if outcomes == set(left) else "undetermined"
        found[provision] = (outcome, left)
    return found


def differences(vector: Vector, readings: Readings) -> tuple[int, list[object]]:
    """Count the parts of what is expected that the second reading speaks of, and give those it denies."""
    expected: dict[str, Any] = vector.expect
    told, wrong = 0, []
    read = charges(readings)
    for provision, charge in expected.get("charges", {}).items():
        outcome, bands = read[provision]
        if "outcome" in charge:
            told += 1
            wrong += [] if (charge["outcome"], charge["bands"]) == (outcome, bands) else [charge]
        elif "penalties" in charge:
            told += 1
            wrong += [] if set(charge["penalties"]) <= set(bands) else [charge]
    listed = isinstance((vector.case or {}).get("victims"), list)
    for place, victim in enumerate(expected.get("victims", [])):
        rights, *duties = protections(readings, place if listed else None)
        told += len(victim)
        wrong += [right for right in victim.get("rights", {}).items() if right[1] != rights]
        for provision, outcomes in victim.get("duties", {}).items():
            owed = {duty for name, duty in zip(DUTIES, duties, strict=True) if name == provision}
            wrong += [] if set(outcomes) == owed else [(provision, outcomes)]
        for word, held in victim.get("immunity", {}).items():
            immune = IMMUNE[rights] if word in COVERED_ACCUSATIONS else "not_immune"
            wrong += [] if held["outcome"] == immune else [(word, held)]
    return told, wrong


def test_the_second_reading_expects_what_the_vectors_expect() -> None:
    """Outcomes, bands, rights, immunity and duties; what it cannot read, other tests state."""
    told, unread = 0, []
    readings: dict[bytes, Readings | None] = {}
    for vector in shipped(statutes.law):
        if vector.case is None or not {"charges", "victims"} & set(vector.expect):
            continue
        if vector.line not in readings:
            readings[vector.line] = second_reading(vector.case)
        found = readings[vector.line]
        if found is None:
            unread.append(vector.id)
            continue
        number, wrong = differences(vector, found)
        assert not wrong, vector.id
        told += number
    assert told > 900
    assert len(unread) < 60, unread


ARTICLE_134 = {  # paragraphs 3, 4 and 5: months; kip; dollars as printed
    "penal-law/art_134__para_3": ((60, 180), (10_000_000, 100_000_000), (1_086, 10_860)),
    "penal-law/art_134__para_4": ((180, 240), (100_000_000, 500_000_000), (10_860, 54_300)),
    "penal-law/art_134__para_5": (None, (500_000_000, 1_000_000_000), (54_300, 108_695)),
}


@pytest.mark.parametrize("paragraph", ARTICLE_134)
def test_the_penalties_expected_are_those_of_the_article(paragraph: str) -> None:
    months, kip, printed = ARTICLE_134[paragraph]
    expected: dict[str, Any] = {}
    for vector in shipped(statutes.law):
        if vector.statement.provision == paragraph and "penalties" in str(vector.expect):
            charge = vector.expect["charges"]["penal-law/art_134"]  # type: ignore[index] # a mapping
            for part in charge["penalties"].values():
                for name, value in part.items():
                    expected[name] = {**expected.get(name, {}), **value} if isinstance(value, dict) else value
    assert expected["imprisonment"] == (
        None if months is None else {"min_months": months[0], "max_months": months[1]}
    )
    assert expected["life_imprisonment"] is expected["death"] is (months is None)
    fine = expected["fine"]
    assert (fine["currency"], fine["min"], fine["max"]) == ("LAK", *kip)
    assert fine["usd_as_printed"] == {"min": printed[0], "max": printed[1]}
    assert expected["confiscation"] == {"ordered": True, "under": "penal-law/art_32"}
    assert expected["not_known"] == []


@pytest.mark.parametrize("paragraph", ["penal-law/art_134__para_3", "penal-law/art_134__para_4"])
def test_a_sentence_is_below_within_or_above_as_the_figures_have_it(paragraph: str) -> None:
    months, kip, _ = ARTICLE_134[paragraph]
    assert months is not None
    seen = set()
    for vector in shipped(statutes.law):
        if vector.statement.id == f"{paragraph}/sentence-imprisonment":
            ordered: Any = vector.case and vector.case["sentence"]
            number = re.fullmatch(r"(\d+) months", ordered["imprisonment"])
            side = {"life": "above", "death": "above", "none": "not_ordered"}.get(ordered["imprisonment"])
            expected = side or place(int(number[1]) if number else 0, *months)
        elif vector.statement.id == f"{paragraph}/sentence-fine":
            ordered = vector.case and vector.case["sentence"]
            expected = place(ordered["fine_lak"], *kip) if ordered["fine_lak"] else "not_ordered"
        else:
            continue
        seen.add(expected)
        assert expected in str(vector.expect), vector.id
    assert seen == {"below", "within", "above", "not_ordered"}


def place(value: int, low: int, high: int) -> str:
    return "below" if value < low else "above" if value > high else "within"


def test_what_completions_share_is_joined() -> None:
    assert joined({"applies"}) == "applies"
    assert joined({"applies", "does_not_apply"}) == "undetermined"
