"""A case with a date to change, and the page of its answer in one line."""

from __future__ import annotations

from lao_tip_law import Case, assess
from lao_tip_law.rendering.terminal import render

DATED = {
    "acts": ["transporting"],
    "means": ["deception"],
    "purposes": ["prostitution"],
    "habitual": False,
    "organised_group": False,
    "victims": [
        {
            "age": 25,
            "sex": "female",
            "close_relative": False,
            "harms": [],
            "conduct": [],
            "accused_of": [],
            "returned_on": "2006-06",
        }
    ],
    "other_conduct": [],
    "sentence": {"imprisonment": "3 years", "fine_lak": 2_000_000},
}


def page_of(date: object, **facts: object) -> str:
    case = Case.of({**DATED, "offence_date": date, **facts})
    return " ".join(render(assess(case), case).split())
