"""Peers, where installed: zen-engine and OpenFisca, each with the facts of Article 134 for one victim."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from benchmarks.cases import Plain


@frozen
class Peer:
    """A peer: its name, how it gives a band, and a program that imports it and gives one."""

    name: str
    band: Callable[[Plain], str]
    cold: str


def installed() -> list[Peer]:
    """List the peers that can be imported."""
    found = []
    if importlib.util.find_spec("zen"):
        found.append(Peer("zen-engine", _zen_band, _program("_zen_band")))
    if importlib.util.find_spec("openfisca_core"):
        found.append(Peer("OpenFisca", _openfisca_band, _program("_openfisca_band")))
    return found


def _program(function: str) -> str:
    return f"from benchmarks import cases, peers; peers.{function}(cases.COMPLETE)"


def _facts(case: Plain) -> Mapping[str, bool]:
    """Fold a case of one victim to the truth values that both peers are given."""
    victim = case["victims"][0]
    return {
        "core": bool(case["acts"]) and bool(case["purposes"]),
        "means": bool(case["means"]),
        "child": victim["age"] < 18,  # noqa: PLR2004 - the peers' law is typed in
        "habitual": bool(case["habitual"]),
        "organised": bool(case["organised_group"]),
        "relative": bool(victim["close_relative"]),
        "hurt": bool({"serious_injury", "maiming", "loss_of_mental_faculties"} & set(victim["harms"])),
        "ruined": bool({"permanent_disability", "aids", "death"} & set(victim["harms"])),
    }


_RULES = (
    ("not (core and (means or child))", "not_established"),
    ("ruined", "gravest"),
    ("child or habitual or organised or relative or hurt", "aggravated"),
    ("true", "base"),
)


@cache
def _zen_decision() -> Any:  # noqa: ANN401 - an extra, without types
    import zen  # type: ignore[import-not-found]  # noqa: PLC0415 - an extra

    rules = [
        {"_id": str(place), "when": condition, "band": f'"{band}"'}
        for place, (condition, band) in enumerate(_RULES)
    ]
    graph = {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}},
            {
                "id": "table",
                "type": "decisionTableNode",
                "name": "table",
                "position": {"x": 1, "y": 0},
                "content": {
                    "hitPolicy": "first",
                    "inputs": [{"id": "when", "name": "when"}],
                    "outputs": [{"id": "band", "name": "band", "field": "band"}],
                    "rules": rules,
                },
            },
            {"id": "out", "type": "outputNode", "name": "out", "position": {"x": 2, "y": 0}},
        ],
        "edges": [
            {"id": "a", "sourceId": "in", "targetId": "table", "type": "edge"},
            {"id": "b", "sourceId": "table", "targetId": "out", "type": "edge"},
        ],
    }
    return zen.ZenEngine().create_decision(json.dumps(graph))


def _zen_band(case: Plain) -> str:
    return str(_zen_decision().evaluate(dict(_facts(case)))["result"]["band"])


@cache
def _openfisca_system() -> object:
    from openfisca_core.entities import Entity  # type: ignore[import-not-found]  # noqa: PLC0415 - an extra
    from openfisca_core.periods import DateUnit  # type: ignore[import-not-found]  # noqa: PLC0415 - the same
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem  # type: ignore[import-not-found]  # noqa: PLC0415 - the same
    from openfisca_core.variables import Variable  # type: ignore[import-not-found]  # noqa: PLC0415 - the same

    person = Entity("person", "persons", "A case", "")
    system = TaxBenefitSystem([person])
    common = {"entity": person, "definition_period": DateUnit.MONTH, "label": ""}
    for name in _facts(_EMPTY):
        system.add_variable(type(name, (Variable,), {**common, "value_type": bool}))

    def formula(who: Callable[[str, object], Any], period: object) -> object:
        core, means, child = who("core", period), who("means", period), who("child", period)
        heavier = child | who("habitual", period) | who("organised", period)
        heavier = heavier | who("relative", period) | who("hurt", period)
        established = core * (means + child)
        return established * (1 + heavier * 1 + who("ruined", period) * (2 - heavier * 1))

    system.add_variable(type("band", (Variable,), {**common, "value_type": int, "formula": formula}))
    return system


_EMPTY: Plain = {
    "acts": [],
    "purposes": [],
    "means": [],
    "habitual": False,
    "organised_group": False,
    "victims": [{"age": 0, "harms": [], "close_relative": False}],
}
_MONTH = "2007-12"
_BANDS = ("not_established", "base", "aggravated", "gravest")


def _openfisca_band(case: Plain) -> str:
    from openfisca_core.simulation_builder import SimulationBuilder  # type: ignore[import-not-found]  # noqa: PLC0415 - the same

    facts = {name: {_MONTH: value} for name, value in _facts(case).items()}
    simulation = SimulationBuilder().build_from_entities(_openfisca_system(), {"persons": {"one": facts}})
    return _BANDS[int(simulation.calculate("band", _MONTH)[0])]
