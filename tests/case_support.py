"""A plain case to change, and short ways to look at its answer."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, settings

from lao_tip_law import Determination, assess

Plain = dict[str, Any]  # the case format's own shape, as YAML gives it
LONG = os.environ.get("LAO_TIP_LAW_TESTS") == "long"
TIMES = 25 if LONG else 1
TRAFFICKING = "penal-law/art_134"


def examples(number: int) -> settings:
    return settings(
        max_examples=number * TIMES,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def victim(**changes: object) -> Plain:
    """Give a woman of 25 of whom everything is known; None leaves a fact out."""
    plain: Plain = {"age": 25, "sex": "female", "nationality": "LA", "found_in": "LA"}
    plain |= {"close_relative": False, "harms": [], "conduct": [], **changes}
    return {key: value for key, value in plain.items() if value is not None}


def case(*victims: Plain, **changes: object) -> Plain:
    """Give a completed trafficking of one woman, or of some victims; None leaves a fact out."""
    plain: Plain = {"acts": ["transporting"], "means": ["deception"], "purposes": ["prostitution"]}
    plain |= {"habitual": False, "organised_group": False, "other_conduct": []}
    plain |= {"victims": list(victims) or [victim()], **changes}
    return {key: value for key, value in plain.items() if value is not None}


def outcomes(answer: Determination, provision: str = TRAFFICKING) -> set[str]:
    """Give what a charge can still come to: its bands, and `not_established` unless it is established."""
    charge = answer.charge(provision)
    assert charge is not None
    return set(charge.bands) | (set() if charge.outcome == "established" else {"not_established"})


def charges(answer: Determination) -> dict[str, set[str]]:
    """Give what each charge can still come to."""
    return {charge.provision: outcomes(answer, charge.provision) for charge in answer.charges}


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


def owed(answer: Determination) -> list[tuple[str, ...]]:
    """Give each victim's rights, immunities and duties, one by one."""
    parts: list[tuple[Any, ...]] = [(*one.rights, *one.immunity, *one.duties) for one in answer.victims]
    return [tuple(part.outcome for part in of_one) for of_one in parts]


def codes(answer: Determination) -> list[str]:
    return [note.code for note in answer.notes]


def immunity(plain: Plain) -> dict[str, str]:
    """Give the first victim's immunity by accusation."""
    return {part.accused_of: part.outcome for part in assess(plain).victims[0].immunity}


def duties(plain: Plain) -> list[str]:
    """Give the first victim's duties as `provision outcome`, those that do not apply left out."""
    return [
        f"{duty.provision.removeprefix('women-law/')} {duty.outcome}"
        for duty in assess(plain).victims[0].duties
        if duty.outcome != "does_not_apply"
    ]
