"""An answer as it is compared: what its form hides, and what it shows."""

from __future__ import annotations

import copy
from decimal import Decimal
from typing import Any

import pytest

from lao_tip_law import assess
from lao_tip_law.conformance.comparing import Difference, difference, part_of
from lao_tip_law.conformance.views import MISSING, Viewer, view_of

CASE = {
    "acts": ["taking"],
    "means": ["deception"],
    "purposes": ["prostitution"],
    "victims": [{"age": 13, "harms": [], "accused_of": ["prostitution"]}],
    "sentence": {"imprisonment": "6 years"},
}
CHARGE = "charges[0]"
PENALTY = f"{CHARGE}.penalties.aggravated"


def answer() -> dict[str, Any]:
    plain: dict[str, Any] = copy.deepcopy(assess(CASE).to_dict())
    return plain


def put(plain: dict[str, Any], path: str, value: object) -> None:
    """Set the value at a path, or take it away where it is `...`."""
    found: Any = plain
    *way, last = path.replace("[", ".").replace("]", "").split(".")
    for part in way:
        found = found[int(part)] if isinstance(found, list) else found[part]
    if value is ...:
        del found[last]
    else:
        found[int(last) if isinstance(found, list) else last] = value


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ("charges", ..., "charges"),
        ("charges", {}, "charges"),
        ("still_needed", None, "still_needed"),
        ("victims[0]", 7, "victims[0]"),
        ("victims[0].rights", ..., "victims[0].rights"),
        ("victims[0].duties[0].outcome", ..., "victims[0].duties[0].outcome"),
        ("victims[0].rights[1].provision", "women-law/art_25__point_1", "victims[0].rights[1]"),
        (f"{CHARGE}.penalties", ..., f"{CHARGE}.penalties"),
        (f"{CHARGE}.penalties", [], f"{CHARGE}.penalties"),
        (f"{CHARGE}.penalties", {}, f"{CHARGE}.penalties"),
        (PENALTY, None, PENALTY),
        (f"{PENALTY}.fine", ..., f"{PENALTY}.fine"),
        (f"{PENALTY}.fine", "high", f"{PENALTY}.fine"),
        (f"{PENALTY}.fine.max", ..., f"{PENALTY}.fine.max"),
        (f"{PENALTY}.fine.usd.rate", ..., f"{PENALTY}.fine.usd.rate"),
        (f"{CHARGE}.sentence.fine", ..., f"{CHARGE}.sentence.fine"),
        (f"{CHARGE}.reasons[0].holds", ..., f"{CHARGE}.reasons[0].holds"),
    ],
)
def test_a_fault_of_form_is_named_once_and_is_no_other_reading_of_the_law(
    path: str, value: object, fault: str
) -> None:
    plain = answer()
    put(plain, path, value)
    viewer = Viewer()
    view = viewer.view(plain)
    assert [each.path for each in viewer.faults] == [fault]
    if fault not in {f"{CHARGE}.penalties", "victims[0]", "victims[0].rights[1]"}:
        assert difference(view_of(answer()), view) is None


@pytest.mark.parametrize(
    ("name", "value", "seen", "faulty"),
    [
        ("max", 500000000, 500000000, False),
        ("max", Decimal("500000000.0"), 500000000, True),
        ("max", Decimal("5E+8"), 500000000, True),
        ("max", Decimal("500000000.5"), "500000000.5", True),
        ("max", Decimal("1E+999999"), "1E+999999", True),
        ("max", "many", "many", False),
        ("usd.max", "10413.710", "10413.71", False),
        ("usd.max", "10413.00", "10413", False),
        ("usd.max", "100", "100", False),
        ("usd.max", "1e4", "1e4", False),
        ("usd.max", "\u0661\u0660", "\u0661\u0660", False),
        ("usd.max", Decimal("10413.71"), "10413.71", True),
        ("usd.max", 10413, "10413", True),
        ("usd.max", Decimal("1E+999999"), "1E+999999", True),
        ("usd.max", None, None, False),
    ],
)
def test_money_is_what_it_means(name: str, value: object, seen: object, *, faulty: bool) -> None:
    plain = answer()
    put(plain, f"{PENALTY}.fine.{name}", value)
    viewer = Viewer()
    found: Any = viewer.view(plain)["charges"]
    for part in ("penal-law/art_134", "penalties", "aggravated", "fine", *name.split(".")):
        found = found[part]
    assert (found, type(found)) == (seen, type(seen))
    assert bool(viewer.faults) is faulty


@pytest.mark.parametrize(
    ("expected", "came", "differs"),
    [
        (1, 1, None),
        ({"a": 1}, {"a": True}, Difference("a", 1, came=True)),
        (None, 0, Difference("", None, 0)),
        ({"a": 1}, {"b": 2, "a": 1}, None),
        ({"a": 1}, {"b": 2}, Difference("a", 1, "(not in the answer)")),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, Difference("a.b", 1, 2)),
        ({"a": 1}, [], Difference("", {"a": 1}, [])),
        (["a", "b"], ["a", "b"], None),
        (["a", "b"], ["b", "a"], Difference("", ["a", "b"], ["b", "a"])),
        (["a"], ["a", "b"], Difference("", ["a"], ["a", "b"])),
        ([{"a": 1}, {}], [{"a": 1}, {"a": 3}], None),
        ([{"a": 1}], [{"a": 2}], Difference("[0].a", 1, 2)),
        ({"a": 1}, {"a": MISSING}, None),
        ("(missing)", "(missing)", None),
        (1, "(missing)", Difference("", 1, "(missing)")),
    ],
)
def test_a_difference_is_the_first_thing_that_did_not_come(
    expected: object, came: object, differs: Difference | None
) -> None:
    assert difference(expected, came) == differs


def test_a_part_is_cut_by_its_pattern() -> None:
    view: dict[str, object] = {"a": {"b": 1, "c": 2}, "v": [{"x": 1, "y": 2}, {"x": 3, "y": 4}], "w": ["a"]}
    pattern: dict[str, object] = {"a": {"b": True, "d": True}, "v": [{"x": True}], "w": True}
    assert part_of(view, pattern) == {"a": {"b": 1}, "v": [{"x": 1}, {"x": 3}], "w": ["a"]}
