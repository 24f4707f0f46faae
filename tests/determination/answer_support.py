"""A plain case to change, and short ways to look at its answer."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, settings

from lao_tip_law import Determination, assess

Plain = dict[str, Any]  # the case format's own shape, as YAML gives it
TIMES = 25 if os.environ.get("LAO_TIP_LAW_TESTS") == "long" else 1


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
