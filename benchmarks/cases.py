"""The cases that every program in the benchmark is given."""

from __future__ import annotations

import json
import random
from itertools import repeat
from typing import TYPE_CHECKING, Any

from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, OTHER_CONDUCT, PURPOSES

if TYPE_CHECKING:
    from collections.abc import Iterator

Plain = dict[str, Any]  # the case format's own shape
_EVEN, _ONE_IN_FIVE = 0.5, 0.2

COMPLETE: Plain = {
    "acts": ["transporting"],
    "means": ["deception"],
    "purposes": ["prostitution"],
    "habitual": False,
    "organised_group": False,
    "other_conduct": [],
    "victims": [
        {
            "age": 13,
            "sex": "female",
            "nationality": "LA",
            "found_in": "TH",
            "close_relative": False,
            "harms": [],
            "conduct": [],
            "accused_of": [],
        }
    ],
}
TEN_UNKNOWN: Plain = {
    "acts": ["transporting"],
    "means": {
        "deception": "unknown",
        "fraud": False,
        "threats": False,
        "intimidation": False,
        "duress": False,
        "financial_constraint": False,
        "other_means": False,
    },
    "purposes": ["prostitution"],
    "other_conduct": [],
    "victims": [
        {
            "harms": {
                "serious_injury": False,
                "maiming": False,
                "loss_of_mental_faculties": False,
                "aids": False,
                "permanent_disability": False,
                "death": "unknown",
            },
            "conduct": [],
        }
    ],
}
"""Unknown: a means, habit, group; the victim's age, sex, nationality, place, relation, accusations, death."""
FORTY_UNKNOWN: Plain = {"victims": [{} for _ in range(40)]}


def _with(victim: Plain | None = None, **changes: object) -> Plain:
    person = {**COMPLETE["victims"][0], **(victim or {})}
    return {**COMPLETE, "victims": [person], **changes}


AGREED: list[Plain] = [
    COMPLETE,
    _with(victim={"age": 18}),
    _with(victim={"age": 17}, means=[]),
    _with(victim={"age": 18}, means=[]),
    _with(victim={"age": 30}, habitual=True),
    _with(victim={"age": 30, "harms": ["serious_injury"]}),
    _with(victim={"age": 30, "harms": ["death"]}),
    _with(purposes=[]),
    _with(acts=[]),
]


_OWN_FACTS = ("means", "habitual", "organised_group", "other_conduct")
_VICTIM_FACTS = ("age", "sex", "nationality", "found_in", "close_relative", "harms", "conduct", "accused_of")


def distinct(number: int | None = None, *, unknown: int = 0) -> Iterator[Plain]:
    """Give cases, the same each time, of which hardly two fall into one class of facts.

    Args:
        number: how many; without end where it is left out.
        unknown: how many of its twelve facts beside act and purpose each leaves out; a case with some left
            out has one victim, and one with none has one to three.
    """
    draw = random.Random(134)  # noqa: S311 - a benchmark's cases, the same each time

    def some(words: tuple[str, ...], chance: float) -> list[str]:
        return [word for word in words if draw.random() < chance]

    for _ in range(number) if number is not None else repeat(None):
        victims: list[Plain] = [
            {
                "age": draw.randrange(60),
                "sex": draw.choice(("female", "male")),
                "nationality": draw.choice(("LA", "VN")),
                "found_in": draw.choice(("LA", "TH")),
                "close_relative": draw.random() < _EVEN,
                "harms": some(HARMS, _ONE_IN_FIVE),
                "conduct": some(CONDUCT, _ONE_IN_FIVE),
                "accused_of": some(("prostitution", "illegal_immigration"), _ONE_IN_FIVE),
            }
            for _ in range(1 if unknown else draw.randrange(1, 4))
        ]
        case: Plain = {
            "acts": [draw.choice(ACTS), *some(ACTS, _ONE_IN_FIVE)],
            "means": some(MEANS, _ONE_IN_FIVE),
            "purposes": [draw.choice(PURPOSES), *some(PURPOSES, _ONE_IN_FIVE)],
            "habitual": draw.random() < _EVEN,
            "organised_group": draw.random() < _EVEN,
            "other_conduct": some(OTHER_CONDUCT, _ONE_IN_FIVE),
            "victims": victims,
        }
        for name in draw.sample((*_OWN_FACTS, *_VICTIM_FACTS), unknown):
            del (case if name in _OWN_FACTS else victims[0])[name]
        yield case


def as_json(case: Plain) -> str:
    """Give a case as a line of JSON."""
    return json.dumps(case)
