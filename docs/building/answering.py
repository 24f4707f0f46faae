"""What runs in the browser beside the library: each function takes a case as text, and gives JSON.

What is wrong with a case is given as `problem`, one line, with the `field` that it is about.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from lao_tip_law import LaoTipLawError, assess
from lao_tip_law.facts import case_from_text
from lao_tip_law.facts.vocabulary import ACTS, MEANS, OTHER_CONDUCT, PURPOSES
from lao_tip_law.rendering.html import render_html

if TYPE_CHECKING:
    from collections.abc import Callable

    from lao_tip_law.facts import Case
    from lao_tip_law.facts.loading import Format

    Given: TypeAlias = Callable[[Case], dict[str, object]]


def answer(facts: str, lang: str = "en") -> str:
    """Answer a case in JSON: `html` is the page, in the language `lang`, `en` or `lo`."""
    return _of(facts, lambda case: {"html": render_html(assess(case), case, lang=lang, heading_level=2)})


def data(facts: str) -> str:
    """Answer a case in JSON: `data` is what `assess --json` prints, the same in every language."""
    return _of(
        facts,
        lambda case: {"data": json.dumps(assess(case).to_dict(), ensure_ascii=False, indent=2) + "\n"},
    )


def read(facts: str, written: Format = "json") -> str:
    """Read a case that is written in JSON or in YAML: `facts` is the case, for the form."""
    return _of(facts, lambda case: {"facts": case.to_dict()}, written)


def practise(step: int) -> str:
    """Answer a made-up case, so that later answers find what they use at hand.

    The first answers take twice as long as the others: these are made while nobody waits. Gives whether
    there is `more` to practise.
    """
    answer(json.dumps(dict(_PRACTICE[:step])))
    return json.dumps({"more": step < len(_PRACTICE)})


_PRACTICE: tuple[tuple[str, object], ...] = (
    ("habitual", True),
    ("acts", {ACTS[0]: True}),
    ("means", {MEANS[0]: True, MEANS[1]: False}),
    ("purposes", {PURPOSES[0]: True}),
    ("other_conduct", {OTHER_CONDUCT[0]: True}),
    ("victims", [{}]),
    ("stage", "attempt"),
)


def _of(facts: str, given: Given, written: Format = "json") -> str:
    try:
        return json.dumps(given(case_from_text(facts, format=written)))
    except LaoTipLawError as error:
        return json.dumps({"problem": str(error), "field": error.field})
