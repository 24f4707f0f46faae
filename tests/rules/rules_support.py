"""A plain case to change, short ways to ask about it, and laws with changed words."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from lao_tip_law import Determination, assess
from lao_tip_law.determination.assessing import Assessor
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.law.store import build
from lao_tip_law.source.files import read_all

Plain = dict[str, Any]  # the case format's own shape, as YAML gives it
TIMES = 25 if os.environ.get("LAO_TIP_LAW_TESTS") == "long" else 1
TRAFFICKING = "penal-law/art_134"
RANKS = {"not_established": 0, "base": 1, "aggravated": 2, "gravest": 3}
CONDUCT = ("rape", "abduction", "sexual_intercourse", "prostitution_dealing")
HARMS = ("serious_injury", "maiming", "loss_of_mental_faculties", "permanent_disability", "aids", "death")


def examples(number: int) -> settings:
    return settings(max_examples=number * TIMES, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def victim(**changes: object) -> Plain:
    """Give a woman of 25 of whom everything is known; None leaves a fact out."""
    plain: Plain = {
        "age": 25,
        "sex": "female",
        "nationality": "LA",
        "found_in": "LA",
        "close_relative": False,
    }
    return {
        key: value
        for key, value in {**plain, "harms": [], "conduct": [], **changes}.items()
        if value is not None
    }


def case(*victims: Plain, **changes: object) -> Plain:
    """Give a completed trafficking of one woman, or of some victims; None leaves a fact out."""
    plain: Plain = {
        "acts": ["transporting"],
        "means": ["deception"],
        "purposes": ["prostitution"],
        "habitual": False,
        "organised_group": False,
        "other_conduct": [],
        "victims": list(victims) or [victim()],
    }
    return {key: value for key, value in {**plain, **changes}.items() if value is not None}


def outcomes(answer: Determination, provision: str = TRAFFICKING) -> set[str]:
    """Give what a charge can still come to: its bands, and `not_established` unless it is established."""
    charge = answer.charge(provision)
    assert charge is not None
    return set(charge.bands) | (set() if charge.outcome == "established" else {"not_established"})


def band(plain: Plain, provision: str = TRAFFICKING) -> str:
    """Give the one thing that a charge comes to."""
    (only,) = outcomes(assess(plain), provision)
    return only


def needed(plain: Plain) -> set[str]:
    return {each.fact for each in assess(plain).still_needed}


def rights(plain: Plain) -> list[str]:
    """Give the outcome of Article 25's rights for each victim."""
    found = [{right.outcome for right in one.rights} for one in assess(plain).victims]
    assert all(len(each) == 1 for each in found), "the nine rights go together"
    return [each.pop() for each in found]


def changed_law(*changes: tuple[str, str, str]) -> Assessor:
    """Give the answers of a law with changed words: for each change a file, the old words and the new."""
    files = read_all("statutes", (".txt", ".toml", ".csv"))
    for file, old, new in changes:
        text = files[file].decode()
        assert text.count(old) == 1, f"{file} has these words once"
        files[file] = text.replace(old, new).encode()
    return Assessor(Statutes(build(files, {})))


def words_of(vocabulary: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(vocabulary), max_size=2, unique=True)


victims = st.fixed_dictionaries(
    {
        "age": st.integers(12, 20),
        "sex": st.sampled_from(["female", "male"]),
        "nationality": st.sampled_from(["LA", "VN"]),
        "found_in": st.sampled_from(["LA", "TH"]),
        "close_relative": st.booleans(),
        "harms": words_of(HARMS),
        "conduct": words_of(CONDUCT),
    }
)
"""Victims of whom everything is known."""

complete_cases = st.fixed_dictionaries(
    {
        "stage": st.sampled_from(["completed", "completed", "attempt", "preparation"]),
        "acts": words_of(("seeking", "concealing", "transporting", "taking")),
        "means": words_of(("deception", "fraud", "threats", "other_means")),
        "purposes": words_of(("labour_exploitation", "prostitution", "pornography", "organ_removal")),
        "habitual": st.booleans(),
        "organised_group": st.booleans(),
        "other_conduct": words_of(("pimping", "prostitution")),
        "victims": st.lists(victims, max_size=3),
    }
)
"""Cases of which everything is known."""
