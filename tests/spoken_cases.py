"""The name of a test's case in words: a lawyer reads `male of 17` where pytest would write `plain2`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from case_support import case, victim

LONGEST = 300


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name a case, a victim, some facts or a list of them; of all else pytest makes the name.

    So it does of what is too long or cannot be printed, as in cases that are wrong on purpose.
    """
    words = in_words(val)
    return words if words is not None and len(words) <= LONGEST and words.isprintable() else None


def in_words(value: object) -> str | None:
    """Give what is plain data in words; None for what pytest names well itself, and for what is none."""
    if isinstance(value, Mapping):
        if "acts" in value or "purposes" in value:
            return _case(value)
        return _victim(value) if "close_relative" in value else _facts(value) or "nothing"
    if isinstance(value, (list, tuple, set)):
        parts = [_part(each) for each in (sorted(value, key=str) if isinstance(value, set) else value)]
        return (" and ".join(parts) or "none") if all(parts) else None
    return str(value) if isinstance(value, Decimal) else None


def _part(value: object) -> str:
    """Give a part of a list or mapping in words; nothing where it is no plain data."""
    if isinstance(value, (str, int)):
        return str(value)
    return in_words(value) or ""


def _case(plain: Mapping[str, Any]) -> str:
    people = plain.get("victims", "unknown")
    said = f"victims {people}" if isinstance(people, str) else " and ".join(_part(each) for each in people)
    rest = _unlike(plain, {**case(), "victims": people})
    return ", ".join([said or "nobody", *([rest] if rest else [])])


def _victim(plain: Mapping[str, Any]) -> str:
    age = plain.get("age", "unknown age")
    told = f"{age.get('min', 'any')} to {age.get('max', 'any')}" if isinstance(age, Mapping) else age
    other = ({fact: each[fact] for fact in each if fact not in {"age", "sex"}} for each in (plain, victim()))
    rest = _unlike(*other)
    return ", ".join([f"{plain.get('sex', 'anybody')} of {told}", *([rest] if rest else [])])


def _unlike(plain: Mapping[str, Any], usual: Mapping[str, Any]) -> str:
    """Give the facts that are not as usual, those that are left out among them."""
    facts = {name: value for name, value in plain.items() if name not in usual or usual[name] != value}
    return _facts(facts | {name: "unknown" for name in usual if name not in plain})


def _facts(facts: Mapping[Any, Any]) -> str:
    return ", ".join(_fact(str(name).replace("_", " "), value) for name, value in facts.items())


def _fact(name: str, value: object) -> str:
    if isinstance(value, bool):
        return name if value else f"not {name}"
    return f"no {name}" if value == [] else f"{name} {_part(value)}"
