"""The unknown facts of a written case, each with the values it can have.

The cases are drawn by the public strategies; here one is taken apart, so that its completions can be read one
by one. The values stand for all others: an age for its side of 15 and of 18, one word of a list for any list
that holds it, some groups of victims for any.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from math import prod
from typing import Any, TypeAlias

from case_support import Plain
from completions import Fact, Partial, days_that_matter
from groups_of_victims import GROUPS

from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, OTHER_CONDUCT, PURPOSES, STAGES

AGES = (14, 15, 17, 18)
OLDEST = 130
UNKNOWN = "unknown"
Find: TypeAlias = Callable[[Plain], Plain]
_LISTS = {"acts": ACTS, "means": MEANS, "purposes": PURPOSES, "other_conduct": OTHER_CONDUCT}


def partial_of(written: Plain) -> Partial:
    """Take a case apart into its known facts and its unknown ones."""
    reader = _Reader(written)
    listed = written.get("victims", UNKNOWN) != UNKNOWN
    for place in range(len(written["victims"]) if listed else 0):
        reader.victim(place)
    reader.date()
    for field, vocabulary in _LISTS.items():
        reader.words(field, vocabulary, written, itself)
    for field in ("habitual", "organised_group"):
        reader.one(field, (False, True), written, itself)
    reader.one("stage", STAGES, {"stage": "completed", **written}, itself)
    if not listed:
        reader.facts.append(Fact("victims", GROUPS, _put_group))
    return Partial(written, reader.known, tuple(reader.facts))


def completions(partial: Partial) -> int:
    """Count the completions."""
    return prod(len(fact.values) for fact in partial.facts)


def itself(case: Plain) -> Plain:
    return case


def _put_group(case: Plain, victims: tuple[Any, ...]) -> None:
    case["victims"] = [dict(victim) for victim in victims]


class _Reader:
    """Reads a written case fact by fact."""

    def __init__(self, written: Plain) -> None:
        self.written = written
        self.known: Plain = {"victims": []}
        self.facts: list[Fact] = []

    def ask(self, path: str, field: str, values: tuple[Any, ...], find: Find) -> None:
        def put(case: Plain, value: object) -> None:
            find(case)[field] = value

        self.facts.append(Fact(path, values, put))

    def one(self, field: str, values: tuple[Any, ...], written: Plain, find: Find, under: str = "") -> None:
        """Read a fact that has one value."""
        if written.get(field, UNKNOWN) == UNKNOWN:
            self.ask(under + field, field, values, find)
        else:
            find(self.known)[field] = written[field]

    def words(
        self, field: str, vocabulary: tuple[str, ...], written: Plain, find: Find, under: str = ""
    ) -> None:
        """Read a list of words: known, wholly unknown, or a mapping with some words unknown."""
        value = written.get(field, UNKNOWN)
        if isinstance(value, list):
            find(self.known)[field] = tuple(value)
        elif value == UNKNOWN:
            self.ask(under + field, field, ((), *((word,) for word in vocabulary)), find)
        else:
            find(self.known)[field] = tuple(word for word in vocabulary if value.get(word) is True)
            for word in vocabulary:
                if value.get(word, UNKNOWN) == UNKNOWN:
                    self.open_word(under, field, word, find)

    def open_word(self, under: str, field: str, word: str, find: Find) -> None:
        def put(case: Plain, holds: object) -> None:
            others = tuple(each for each in find(case)[field] if each != word)
            find(case)[field] = (*others, word) if holds else others

        self.facts.append(Fact(f"{under}{field}.{word}", (False, True), put))

    def victim(self, place: int) -> None:
        written = self.written["victims"][place]
        self.known["victims"].append({})
        under = f"victims[{place}]."

        def find(case: Plain) -> Plain:
            found: Plain = case["victims"][place]
            return found

        if "birth_date" in written:
            find(self.known)["birth_date"] = date.fromisoformat(written["birth_date"])
        else:
            self.age(written, find, under)
        self.words("harms", HARMS, written, find, under)
        self.words("conduct", CONDUCT, written, find, under)
        self.one("close_relative", (False, True), written, find, under)
        self.one("sex", ("female", "male"), written, find, under)
        self.one("nationality", ("LA", "VN"), written, find, under)
        self.one("found_in", ("LA", "TH"), written, find, under)

    def age(self, written: Plain, find: Find, under: str) -> None:
        """Read an age: known, a range, or unknown."""
        value = written.get("age", UNKNOWN)
        if isinstance(value, dict):
            low, high = value.get("min", 0), value.get("max", OLDEST)
            self.ask(
                under + "age", "age", tuple(sorted({low, high, *(a for a in AGES if low < a < high)})), find
            )
        else:
            self.one("age", AGES, written, find, under)

    def date(self) -> None:
        """Read the date; one that is not a single day is a fact like any other."""
        births = [victim["birth_date"] for victim in self.known["victims"] if "birth_date" in victim]
        text = self.written.get("offence_date", UNKNOWN)
        if text != UNKNOWN:
            ends = text.split("/")
            first, last = _ends(ends[0])[0], _ends(ends[-1])[1]
            days = days_that_matter(births, max(first, *births) if births else first, last)
        elif births:  # nobody is a victim before birth, or after the age of 130
            days = days_that_matter(births, max(births), date(min(births).year + OLDEST, 1, 1), laws=False)
        else:
            return
        if len(days) == 1:
            self.known["offence_date"] = days[0]
        else:
            self.ask("offence_date", "offence_date", days, itself)


def _ends(text: str) -> tuple[date, date]:
    """Give the first and last day of a year, a month or a day."""
    year, month, day = (*(int(part) for part in text.split("-")), 0, 0)[:3]
    first = date(year, month or 1, day or 1)
    last_month = month or 12
    return first, date(year, last_month, day or monthrange(year, last_month)[1])
