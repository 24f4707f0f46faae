"""The cases that every program in the benchmark is given."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from lao_tip_law import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

Plain = dict[str, object]

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


def _with(**changes: object) -> Plain:
    victim = {**COMPLETE["victims"][0], **changes.pop("victim", {})}  # type: ignore[index,dict-item]
    return {**COMPLETE, "victims": [victim], **changes}


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


def never_seen(number: int) -> Iterator[Case]:
    """Give cases, each of a class of facts that is unlikely to have come before."""
    draw = random.Random(134)  # noqa: S311 - a benchmark's cases, the same each time
    harms = ("serious_injury", "maiming", "loss_of_mental_faculties", "permanent_disability", "aids", "death")
    for _ in range(number):
        victims = [
            {
                "age": draw.randrange(60),
                "sex": draw.choice(("female", "male")),
                "nationality": draw.choice(("LA", "VN")),
                "found_in": draw.choice(("LA", "TH")),
                "close_relative": draw.random() < 0.5,  # noqa: PLR2004 - even odds
                "harms": [harm for harm in harms if draw.random() < 0.2],  # noqa: PLR2004 - one in five
                "conduct": [],
                "accused_of": [],
            }
            for _ in range(draw.randrange(1, 4))
        ]
        yield Case.of({**COMPLETE, "victims": victims})


def as_json(case: Plain) -> str:
    """Give a case as a line of JSON."""
    return json.dumps(case)
