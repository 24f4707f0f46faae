"""Hypothesis strategies for partial cases whose completions are few enough to read one by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from completions import Fact, Partial, Plain, days_that_matter
from hypothesis import strategies as st
from independent_reading import CUTS

ACTS = ("seeking", "concealing", "transporting", "taking")
MEANS = ("deception", "fraud", "threats", "intimidation", "duress", "financial_constraint", "other_means")
PURPOSES = (
    "labour_exploitation",
    "prostitution",
    "pornography",
    "other_purpose_contrary_to_national_culture",
    "organ_removal",
)
HARMS = ("serious_injury", "maiming", "loss_of_mental_faculties", "permanent_disability", "aids", "death")
CONDUCT = ("rape", "abduction", "sexual_intercourse", "prostitution_dealing")
OTHER_CONDUCT = ("pimping", "prostitution")
STAGES = ("completed", "attempt", "preparation")
AGES = (14, 15, 17, 18)
MOST_COMPLETIONS = 600
_LISTS = {"acts": ACTS, "means": MEANS, "purposes": PURPOSES, "other_conduct": OTHER_CONDUCT}
_ONE_DAY = timedelta(days=1)
_SPANS = (
    *((cut - _ONE_DAY, cut - _ONE_DAY) for cut in CUTS),
    *((cut, cut) for cut in CUTS),
    *((cut - _ONE_DAY, cut) for cut in CUTS),
    *((date(cut.year, cut.month, 1), date(cut.year, cut.month, 28)) for cut in CUTS),
    *((date(year, 1, 1), date(year, 12, 31)) for year in (2003, 2004, 2005, 2006, 2007, 2018, 2023, 2025)),
    *((date(year, 6, 1), date(year, 6, 30)) for year in (2006, 2007, 2019)),
    (date(2005, 1, 1), date(2007, 12, 31)),
    (date(1985, 1, 1), date(2030, 12, 31)),
)
"""The day or days of an offence: about each commencement, and years and months with one and without."""
Find = Callable[[Plain], Plain]


class Builder:
    """Builds a partial case fact by fact, and stops leaving facts unknown before there are too many."""

    def __init__(self, draw: st.DrawFn, most: int) -> None:
        self.draw, self.room = draw, most
        self.written: Plain = {}
        self.known: Plain = {"victims": []}
        self.facts: list[Fact] = []
        self.days = draw(st.none() | st.sampled_from(_SPANS))

    def unknown(self, values: int) -> bool:
        """Draw whether a fact of so many values is left unknown."""
        if self.room < values or not self.draw(st.booleans()):
            return False
        self.room //= values
        return True

    def ask(self, path: str, field: str, values: tuple[Any, ...], find: Find) -> None:
        def put(case: Plain, value: object) -> None:
            find(case)[field] = value

        self.facts.append(Fact(path, values, put))

    def one(self, field: str, values: tuple[Any, ...], written: Plain, find: Find, under: str = "") -> None:
        """Draw a fact that has one value."""
        if self.unknown(len(values)):
            self.ask(under + field, field, values, find)
        else:
            written[field] = find(self.known)[field] = self.draw(st.sampled_from(values))

    def words(
        self, field: str, vocabulary: tuple[str, ...], written: Plain, find: Find, under: str = ""
    ) -> None:
        """Draw a list of words: known, wholly unknown, or a mapping with some words unknown."""
        if self.unknown(len(vocabulary) + 1):
            self.ask(under + field, field, ((), *((word,) for word in vocabulary)), find)
            return
        held = self.draw(st.lists(st.sampled_from(vocabulary), max_size=2, unique=True))
        find(self.known)[field] = tuple(held)
        written[field] = held
        if self.unknown(4):
            still_open = self.draw(st.lists(st.sampled_from(vocabulary), min_size=1, max_size=2, unique=True))
            if len(still_open) < len(vocabulary):
                written[field] = {word: word in held for word in vocabulary if word not in still_open}
                for word in still_open:
                    self.open_word(under, field, word, find)

    def open_word(self, under: str, field: str, word: str, find: Find) -> None:
        def put(case: Plain, holds: object) -> None:
            others = tuple(each for each in find(case)[field] if each != word)
            find(case)[field] = (*others, word) if holds else others

        self.facts.append(Fact(f"{under}{field}.{word}", (False, True), put))

    def age(self, written: Plain, find: Find, under: str) -> None:
        """Draw an age: known, a range, or unknown."""
        if self.unknown(len(AGES)):
            low, high = sorted(self.draw(st.tuples(*[st.integers(12, 20)] * 2)))
            if low == high:
                self.ask(under + "age", "age", AGES, find)
                return
            written["age"] = {"min": low, "max": high}
            self.ask(
                under + "age", "age", tuple(sorted({low, high, *(a for a in AGES if low < a < high)})), find
            )
        else:
            written["age"] = find(self.known)["age"] = self.draw(st.integers(12, 20))

    def birth(self, written: Plain, find: Find) -> None:
        """Draw a day of birth that makes somebody 14, 15, 17 or 18 in the (last) year of the offence."""
        year = 2007 if self.days is None else self.days[1].year
        month = self.draw(st.sampled_from((5, 6, 7) if self.days is None else (5, self.days[1].month)))
        born = date(year - self.draw(st.sampled_from(AGES)), month, 15)
        if self.draw(st.integers(0, 9)) == 0 and year > 1992:
            born = date(1992, 2, 29)
        written["birth_date"] = born.isoformat()
        find(self.known)["birth_date"] = born

    def victim(self, place: int) -> None:
        written: Plain = {}
        self.written["victims"].append(written)
        self.known["victims"].append({})
        under = f"victims[{place}]."

        def find(case: Plain) -> Plain:
            return case["victims"][place]  # type: ignore[no-any-return]

        if self.draw(st.integers(0, 3)) == 0:
            self.birth(written, find)
        else:
            self.age(written, find, under)
        self.words("harms", HARMS, written, find, under)
        self.words("conduct", CONDUCT, written, find, under)
        self.one("close_relative", (False, True), written, find, under)
        self.one("sex", ("female", "male"), written, find, under)
        self.one("nationality", ("LA", "VN"), written, find, under)
        self.one("found_in", ("LA", "TH"), written, find, under)

    def date(self) -> None:
        """Give the offence its date; one that is not a single day is a fact like any other."""
        births = [victim["birth_date"] for victim in self.known["victims"] if "birth_date" in victim]
        if self.days is None:
            if not births:
                return
            # Nobody is a victim before birth or after the age of 130.
            days = days_that_matter(births, max(births), date(min(births).year + 130, 1, 1), laws=False)
        else:
            first, last = self.days
            self.written["offence_date"] = f"{first}/{last}"
            days = days_that_matter(births, max(first, *births) if births else first, last)
        if len(days) == 1:
            self.known["offence_date"] = days[0]
            return
        self.room = max(self.room // len(days), 1)
        self.ask("offence_date", "offence_date", days, lambda case: case)


@st.composite
def partial_cases(draw: st.DrawFn, most: int = MOST_COMPLETIONS, victims: int = 2) -> Partial:
    """Draw a case with up to two listed victims and some facts unknown."""
    build = Builder(draw, most)
    number = draw(st.integers(0, victims) if draw(st.integers(0, 9)) == 0 else st.integers(1, victims))
    build.written["victims"] = []
    for place in range(number):
        build.victim(place)
    build.date()
    _case_wide(build)
    return Partial(build.written, build.known, tuple(build.facts))


def _case_wide(build: Builder) -> None:
    def itself(case: Plain) -> Plain:
        return case

    for field, vocabulary in _LISTS.items():
        build.words(field, vocabulary, build.written, itself)
    for field in ("habitual", "organised_group"):
        build.one(field, (False, True), build.written, itself)
    if build.unknown(len(STAGES)):
        build.written["stage"] = "unknown"
        build.ask("stage", "stage", STAGES, itself)
    else:
        build.written["stage"] = build.known["stage"] = build.draw(st.sampled_from(STAGES))


@st.composite
def cases_without_victims_listed(draw: st.DrawFn) -> Partial:
    """Draw a case of whose victims nothing is known, not even their number: one to three stand for them."""
    build = Builder(draw, 8)
    build.date()
    _case_wide(build)

    def put(case: Plain, victims: tuple[Any, ...]) -> None:
        case["victims"] = [dict(victim) for victim in victims]

    build.facts.append(Fact("victims", GROUPS, put))
    return Partial(build.written, build.known, tuple(build.facts))


def _someone(age: int, harms: tuple[str, ...], conduct: tuple[str, ...], **others: object) -> tuple[Any, ...]:
    facts = {"age": age, "harms": harms, "conduct": conduct, "close_relative": False, "sex": "female"}
    return tuple({**facts, "nationality": "LA", "found_in": "LA", **others}.items())


_PLAIN = tuple(_someone(age, harms, ()) for age in (14, 17, 18) for harms in ((), ("maiming",), ("death",)))
_DONE_TO = tuple(
    _someone(age, harms, (word,)) for age in (14, 17, 18) for word in CONDUCT for harms in ((), ("aids",))
)
_ANYWHERE = tuple(
    _someone(age, (), (), sex=sex, nationality=nationality, found_in=found, close_relative=True)
    for age in (17, 18)
    for sex in ("female", "male")
    for nationality in ("LA", "VN")
    for found in ("LA", "TH")
)
_MAN = _someone(18, (), (), sex="male")
GROUPS = (
    *((one,) for one in (*_PLAIN, *_DONE_TO, *_ANYWHERE)),
    *((one, other) for one in (*_PLAIN, *_DONE_TO) for other in _PLAIN),
    *((one, one, one) for one in _PLAIN),
    (_MAN, _MAN),
    (_MAN, _someone(18, (), ())),
)
"""Victims that stand for any: each age, harm and conduct alone, and two or three of them together."""
