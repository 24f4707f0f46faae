"""Leaving facts out of a complete case, and learning them again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from lao_tip_law.facts.vocabulary import ACTS, MEANS, PURPOSES
from lao_tip_law.strategies import complete_cases

if TYPE_CHECKING:
    from case_support import Plain

CASE_FACTS = ("acts", "means", "purposes", "habitual", "organised_group", "other_conduct", "stage")
VICTIM_FACTS = ("age", "sex", "nationality", "found_in", "close_relative", "harms", "conduct")
HIDEABLE = [*CASE_FACTS, "victims", *(f"victims.{name}" for name in VICTIM_FACTS)]
hidden_facts = st.sets(st.sampled_from(HIDEABLE), max_size=8)
"""Some facts, named `fact` or, for every victim, `victims.fact`."""


@st.composite
def offences(draw: st.DrawFn, *, min_victims: int = 1, max_victims: int = 3) -> Plain:
    """Draw a complete case in which the trafficking is shown; often with nothing that aggravates it."""
    plain = draw(complete_cases(min_victims=min_victims, max_victims=max_victims, dated=False, judged=False))
    plain |= {name: plain[name] or [words[0]] for name, words in (("acts", ACTS), ("purposes", PURPOSES))}
    if draw(st.booleans()):
        mild = {"age": max(plain["victims"][0]["age"], 18), "harms": [], "close_relative": False}
        victims = [{**plain["victims"][0], **mild}, *plain["victims"][1:min_victims]]
        plain |= {"habitual": False, "organised_group": False, "victims": victims}
        plain["means"] = plain["means"] or [MEANS[0]]
    return plain


def without(plain: Plain, hidden: set[str]) -> Plain:
    """Leave some facts of a complete case out; no victims stay known, as unknown ones are one or more."""
    kept: Plain = {key: value for key, value in plain.items() if key not in hidden}
    if "stage" in hidden:
        kept["stage"] = "unknown"
    if not plain["victims"]:
        return {**kept, "victims": []}
    if "victims" in kept:
        kept["victims"] = [
            {key: value for key, value in one.items() if f"victims.{key}" not in hidden}
            for one in plain["victims"]
        ]
    return kept


def learnt(plain: Plain, path: str, complete: Plain) -> Plain:
    """Give a case with the fact at a path as the complete case has it."""
    found = re.match(r"victims\[(\d+)\]\.(\w+)", path)
    if found is None:
        field = path.partition(".")[0]
        value = complete.get(field, "completed")
        return {**plain, field: value}
    place, field = int(found[1]), found[2]
    people = [dict(one) for one in plain["victims"]]
    people[place][field] = complete["victims"][place][field]
    return {**plain, "victims": people}


def open_paths(plain: Plain) -> set[str]:
    """Give the path of each fact that is left out, where the victims are listed."""
    found = {name for name in CASE_FACTS if plain.get(name, "unknown") == "unknown" and name != "stage"}
    found |= {"stage"} if plain.get("stage") == "unknown" else set()
    return found | {
        f"victims[{place}].{name}"
        for place, one in enumerate(plain["victims"])
        for name in VICTIM_FACTS
        if name not in one
    }
