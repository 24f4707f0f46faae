"""An answer as it is compared: each part under its name, whatever order and wording the program chose.

Charges, rights, duties and accusations are found by identifier, victims by place. Numbers are what they mean:
`10413.710` dollars are `10413.71`. What is missing, or of another kind than the contract has it, is noted as
a fault, and is `MISSING` in the view, so that it is held against the form of the answer and not against the
law.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TypeAlias, cast

from attrs import Factory, define, frozen

from lao_tip_law.conformance.contract import KEYS, WHOLE
from lao_tip_law.conformance.vectors import Plain, Statement
from lao_tip_law.records import Record

View: TypeAlias = Plain


class _Missing(str):
    """Stands where something is missing; told by identity from a program's own words."""

    __slots__ = ()


MISSING = _Missing("(missing)")
_GREATEST = 10**30  # beyond any sum of money; what is more is not written out
_DECIMAL = re.compile(r"\d{1,30}(\.\d{1,30})?")
_PARTS = ("imprisonment", "life_imprisonment", "death", "fine", "confiscation")


@frozen(eq=False, repr=False)
class Fault(Record):
    """A part of an answer that has not the form the contract gives it."""

    statement: Statement
    path: str
    expected: object
    came: object


@define
class Viewer:
    """Reads one answer; `faults` holds what was wrong with its form."""

    faults: list[Fault] = Factory(list)

    def view(self, answer: Plain) -> View:
        """Give the view of an answer."""
        self._members(answer, "notes", "", ("code", "text", "provisions"))
        charges: View = {}
        for path, charge in self._members(
            answer, "charges", "", ("provision", "basis", "outcome", "bands", "penalties", "reasons")
        ):
            self._named(charges, charge.get("provision"), self._charge(charge, path), path)
        needed = self._members(answer, "still_needed", "", ("fact", "provisions", "if"))
        listed = isinstance(answer.get("victims"), list)
        victims = [self._victim(one, path) for path, one in self._members(answer, "victims", "", ())]
        return {
            "charges": charges if isinstance(answer.get("charges"), list) else MISSING,
            "victims": victims if listed else MISSING,
            "still_needed": _sorted([each.get("fact", MISSING) for _, each in needed])
            if isinstance(answer.get("still_needed"), list)
            else MISSING,
        }

    def _charge(self, charge: Plain, path: str) -> View:
        self._members(charge, "reasons", path, ("provision", "span", "text", "facts", "holds"))
        penalties = charge.get("penalties")
        found: View = {name: charge.get(name, MISSING) for name in ("basis", "outcome", "bands")}
        if isinstance(penalties, dict):
            found["penalties"] = {
                band: self._penalty(penalty, f"{path}.penalties.{band}")
                for band, penalty in penalties.items()
            }
            if _sorted(list(penalties)) != _sorted(found["bands"]):
                self._fault(KEYS, f"{path}.penalties", found["bands"], list(penalties))
        else:
            found["penalties"] = MISSING
            if "penalties" in charge:
                self._fault(KEYS, f"{path}.penalties", "an object", penalties)
        sentence = charge.get("sentence")
        if isinstance(sentence, dict):
            for name in ("imprisonment", "fine"):
                self._has(sentence, name, f"{path}.sentence")
            found["sentence"] = {name: sentence.get(name, MISSING) for name in ("imprisonment", "fine")}
        return found

    def _penalty(self, value: object, path: str) -> object:
        if not isinstance(value, dict):
            self._fault(KEYS, path, "an object", value)
            return MISSING
        for name in _PARTS:
            self._has(value, name, path)
        told = value.get("not_known", [])
        return {
            "imprisonment": self._part(value, "imprisonment", path, ("min_months", "max_months")),
            "life_imprisonment": value.get("life_imprisonment", MISSING),
            "death": value.get("death", MISSING),
            "fine": self._fine(value, path),
            "confiscation": self._part(value, "confiscation", path, ("ordered", "under")),
            "not_known": _sorted(told),
        }

    def _fine(self, penalty: Plain, path: str) -> object:
        found = self._part(penalty, "fine", path, ("currency", "min", "max"))
        fine = penalty.get("fine")
        if not isinstance(found, dict) or not isinstance(fine, dict):
            return found
        path = f"{path}.fine"
        usd = self._part({"usd": None, **fine}, "usd", path, ("min", "max", "rate", "basis"))
        if isinstance(usd, dict):
            usd = {name: usd[name] for name in ("min", "max", "rate")}
        printed = self._part({"usd_as_printed": None, **fine}, "usd_as_printed", path, ("min", "max"))
        return {**found, "usd": usd, "usd_as_printed": printed}

    def _part(self, whole: Plain, name: str, path: str, keys: tuple[str, ...]) -> object:
        """Give an object of a penalty by its keys, or null."""
        value, path = whole.get(name, MISSING), f"{path}.{name}"
        if value is None or value is MISSING:
            return value
        if not isinstance(value, dict):
            self._fault(KEYS, path, "an object, or null", value)
            return MISSING
        for key in keys:
            self._has(value, key, path)
        number = self._decimal if name == "usd" else self._whole
        return {key: number(value[key], f"{path}.{key}") if key in value else MISSING for key in keys}

    def _whole(self, value: object, path: str) -> object:
        """Give a whole number; a float that means one is that number, and a fault."""
        if isinstance(value, Decimal):
            self._fault(WHOLE, path, "a whole number", f"{value} (a float)")
            return int(value) if value < _GREATEST and value == value.to_integral_value() else str(value)
        return value

    def _decimal(self, value: object, path: str) -> object:
        """Give decimal text in its shortest form; a number is a fault, and stands for that text."""
        if isinstance(value, Decimal) or (isinstance(value, int) and not isinstance(value, bool)):
            self._fault(WHOLE, path, "decimal text", f"{value} (a number)")
            value = f"{value:f}" if value < _GREATEST else str(value)
        if isinstance(value, str) and _DECIMAL.fullmatch(value) and value.isascii():
            return value.rstrip("0").rstrip(".") if "." in value else value
        return value

    def _victim(self, victim: Plain, path: str) -> View:
        found: dict[str, View] = {"rights": {}, "immunity": {}}
        duties: dict[str, list[object]] = {}
        for at, right in self._members(victim, "rights", path, ("provision", "outcome", "reasons")):
            self._named(found["rights"], right.get("provision"), right.get("outcome", MISSING), at)
        for at, one in self._members(victim, "immunity", path, ("accused_of", "outcome", "provision")):
            part = {name: one.get(name, MISSING) for name in ("outcome", "provision")}
            self._named(found["immunity"], one.get("accused_of"), part, at)
        for _, duty in self._members(victim, "duties", path, ("provision", "bearer", "outcome")):
            duties.setdefault(str(duty.get("provision")), []).append(duty.get("outcome", MISSING))
        owed = {
            name: MISSING if any(outcome is MISSING for outcome in outcomes) else _sorted(_once(outcomes))
            for name, outcomes in duties.items()
        }
        view: View = {**found, "duties": owed}
        return {name: part if isinstance(victim.get(name), list) else MISSING for name, part in view.items()}

    def _members(self, whole: Plain, name: str, path: str, keys: tuple[str, ...]) -> list[tuple[str, Plain]]:
        """Give the objects of a list with their paths, and note each that is none or lacks a key."""
        path = f"{path}.{name}" if path else name
        members = whole.get(name, MISSING)
        if not isinstance(members, list):
            self._fault(KEYS, path, "a list", members)
            return []
        found = []
        for place, member in enumerate(members):
            at = f"{path}[{place}]"
            if isinstance(member, dict):
                for key in keys:
                    self._has(member, key, at)
                found.append((at, member))
            else:
                self._fault(KEYS, at, "an object", member)
        return found

    def _named(self, into: View, name: object, value: object, path: str) -> None:
        if str(name) in into:
            self._fault(KEYS, path, "one entry a name", f"a second {name}")
        into[str(name)] = value

    def _has(self, value: Plain, key: str, path: str) -> None:
        if key not in value:
            self._fault(KEYS, f"{path}.{key}", "a value", MISSING)

    def _fault(self, statement: Statement, path: str, expected: object, came: object) -> None:
        self.faults.append(Fault(statement, path, expected, came))


def view_of(answer: Plain) -> View:
    """Give the view of an answer whose form needs no checking: this library's own."""
    return Viewer().view(answer)


def _sorted(value: object) -> object:
    """Sort the words of a list whose order means nothing."""
    if not isinstance(value, list):
        return value
    return sorted(cast("list[object]", value), key=str)


def _once(words: list[object]) -> list[object]:
    """Give each of some words once."""
    return [word for place, word in enumerate(words) if word not in words[:place]]
