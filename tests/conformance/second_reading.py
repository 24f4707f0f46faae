"""A written case turned into the second reading's terms: its completions, read one by one."""

from __future__ import annotations

import sys
from datetime import date
from math import prod
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "spec"))
from completions import Fact, Partial, Plain, Readings, days_that_matter, readings_of
from partial_cases import ACTS, AGES, CONDUCT, GROUPS, HARMS, MEANS, OTHER_CONDUCT, PURPOSES, STAGES

LISTS = {"acts": ACTS, "means": MEANS, "purposes": PURPOSES, "other_conduct": OTHER_CONDUCT}
OF_VICTIM = {"harms": HARMS, "conduct": CONDUCT}
MOST = 3000
"""Completions that are read; a case with more is left to the suite of partial cases."""


class Reader:
    """Takes a written case apart, fact by fact."""

    def __init__(self, written: Plain) -> None:
        self.written = written
        self.known: Plain = {}
        self.facts: list[Fact] = []
        for field, words in LISTS.items():
            self.words(written, self.known, field, words, (), "")
        for field in ("habitual", "organised_group"):
            self.one(written, field, (False, True), (), "")
        self.one({"stage": "completed", **written}, "stage", STAGES, (), "")
        self.victims()
        self.days()

    def victims(self) -> None:
        listed = self.written.get("victims", "unknown")
        if listed == "unknown":
            self.known["victims"] = []
            self.fact("victims", GROUPS, lambda case, value: case.update(victims=[dict(v) for v in value]))
            return
        self.known["victims"] = [{} for _ in listed]
        for place, victim in enumerate(listed):
            under, way = f"victims[{place}].", ("victims", place)
            for field, words in OF_VICTIM.items():
                self.words(victim, self.known["victims"][place], field, words, way, under)
            for field, values in (
                ("close_relative", (False, True)),
                ("sex", ("female", "male")),
                ("nationality", ("LA", "VN")),
                ("found_in", ("LA", "TH")),
            ):
                self.one(victim, field, values, way, under)
            self.age(victim, place)

    def age(self, victim: Plain, place: int) -> None:
        way = ("victims", place)
        if victim.get("birth_date", "unknown") != "unknown":
            self.known["victims"][place]["birth_date"] = date.fromisoformat(victim["birth_date"])
            return
        age = victim.get("age", "unknown")
        if isinstance(age, dict):
            low, high = age.get("min", 0), age.get("max", 130)
            values = tuple(sorted({low, high, *(each for each in AGES if low < each < high)}))
            self.one({"age": "unknown" if low != high else low}, "age", values, way, f"victims[{place}].")
        else:
            self.one(victim, "age", AGES, way, f"victims[{place}].")

    def days(self) -> None:
        written = self.written.get("offence_date", "unknown")
        births = [one["birth_date"] for one in self.known["victims"] if "birth_date" in one]
        if written == "unknown":
            self.written = {name: value for name, value in self.written.items() if name != "offence_date"}
            if not births:
                return
            # Nobody is a victim before birth or after the age of 130.
            days = days_that_matter(births, max(births), date(min(births).year + 130, 1, 1), laws=False)
        else:
            first, last = span(str(written))
            days = days_that_matter(births, max([first, *births]), last)
        if len(days) == 1:
            self.known["offence_date"] = days[0]
        else:
            self.fact("offence_date", days, lambda case, value: case.update(offence_date=value))

    def one(
        self, written: Plain, field: str, values: tuple[Any, ...], way: tuple[Any, ...], under: str
    ) -> None:
        value = written.get(field, "unknown")
        if value == "unknown":
            self.fact(under + field, values, lambda case, each: at(case, way).update({field: each}))
        else:
            at(self.known, way)[field] = value

    def words(  # noqa: PLR0913, PLR0917 - where a list stands, and what it is a list of
        self,
        written: Plain,
        known: Plain,
        field: str,
        words: tuple[str, ...],
        way: tuple[Any, ...],
        under: str,
    ) -> None:
        value = written.get(field, "unknown")
        if isinstance(value, list):
            known[field] = tuple(value)
            return
        told = value if isinstance(value, dict) else {}
        still_open = [word for word in words if told.get(word, "unknown") == "unknown"]
        held = tuple(word for word in words if told.get(word) is True)
        known[field] = held
        # Of the words that are open, one stands for any.
        values = (held, *((*held, word) for word in still_open)) if still_open else ()
        if values:
            self.fact(under + field, values, lambda case, each: at(case, way).update({field: each}))

    def fact(self, path: str, values: tuple[Any, ...], put: Any) -> None:  # noqa: ANN401 - as `Fact` has it
        self.facts.append(Fact(path, values, put))


def at(case: Plain, way: tuple[Any, ...]) -> Plain:
    found: Any = case
    for part in way:
        found = found[part]
    return found  # type: ignore[no-any-return]


def span(written: str) -> tuple[date, date]:
    """Give the first and last day of `2007-12-05`, `2007-12`, `2007` or two of them with a slash between."""
    first, _, last = written.partition("/")
    starts = [int(part) for part in first.split("-")]
    ends = [int(part) for part in (last or first).split("-")]
    start = date(*[*starts, 1, 1][:3])
    if len(ends) == 3:
        return start, date(*ends)
    year, month = (ends[0] + 1, 1) if len(ends) == 1 or ends[1] == 12 else (ends[0], ends[1] + 1)
    return start, date.fromordinal(date(year, month, 1).toordinal() - 1)


def second_reading(written: Plain) -> Readings | None:
    """Read every completion of a written case; None where they are too many."""
    reader = Reader(written)
    if prod(len(fact.values) for fact in reader.facts) > MOST:
        return None
    return readings_of(Partial(reader.written, reader.known, tuple(reader.facts)))
