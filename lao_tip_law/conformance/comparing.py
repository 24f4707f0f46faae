"""Holding the part of an answer that a statement fixes against what came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.conformance.views import MISSING
from lao_tip_law.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable


@frozen(eq=False, repr=False)
class Difference(Record):
    """Where an answer is not what it must be: the path, what stands there in the law, and what came."""

    path: str
    expected: object
    came: object


def difference(expected: object, came: object, path: str = "") -> Difference | None:
    """Give the first place where what is expected did not come; None where all of it did.

    Keys that are not expected may stand beside the others. A part that has not the form to be compared is no
    difference: it is a fault of form already.
    """
    if came is MISSING:
        return None
    if isinstance(expected, dict) and isinstance(came, dict):
        return _first(_member(expected[key], came, key, path) for key in expected)
    if isinstance(expected, list) and isinstance(came, list) and len(expected) == len(came):
        pairs = enumerate(zip(expected, came, strict=True))
        found = _first(difference(part, other, f"{path}[{place}]") for place, (part, other) in pairs)
        # A list of words is read whole: which of them came is what a reader asks.
        words = all(isinstance(part, str) for part in expected)
        return Difference(path, expected, came) if found is not None and words else found
    return None if type(expected) is type(came) and expected == came else Difference(path, expected, came)


def _member(expected: object, came: dict[str, object], key: str, path: str) -> Difference | None:
    place = f"{path}.{key}" if path else key
    if key not in came:
        return Difference(place, expected, "(not in the answer)")
    return difference(expected, came[key], place)


def _first(found: Iterable[Difference | None]) -> Difference | None:
    return next((each for each in found if each is not None), None)


def part_of(view: object, pattern: object) -> object:
    """Cut from a view the part that a pattern names: its keys, and its lists place by place."""
    if isinstance(pattern, dict) and isinstance(view, dict):
        return {key: part_of(view[key], part) for key, part in pattern.items() if key in view}
    if (
        isinstance(pattern, list)
        and isinstance(view, list)
        and any(isinstance(each, dict) for each in pattern)
    ):
        return [part_of(part, pattern[min(place, len(pattern) - 1)]) for place, part in enumerate(view)]
    return view
