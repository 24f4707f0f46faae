"""Three-valued classes: each fact known to be of a class, or unknown, and all that a completion can be."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

from fact_classes import (
    LAW_PEOPLE,
    LawPerson,
    LawWide,
    Person,
    Wide,
    drawn,
    groups_of,
    read_plain,
    seen_person,
    seen_wide,
)
from fold import ADULT, PERSON_FIELDS, WIDE_FIELDS, Decks

from lao_tip_law.facts.vocabulary import HARMS

if TYPE_CHECKING:
    from case_support import Plain
    from independent_reading import Reading

Open = tuple[Hashable, ...]
"""The classes that a fact can be of: one where it is known."""
WeighedHarms = dict[frozenset[Hashable], tuple[dict[str, object], ...]]


class PartialWide(NamedTuple):
    """For each fact of the whole case the classes that it can be of."""

    stage: Open
    acts: Open
    means: Open
    purposes: Open
    habitual: Open
    organised_group: Open


class PartialPerson(NamedTuple):
    """For each fact of one victim the classes that it can be of; of the harms, any set of weights."""

    age: Open
    sex: Open
    close_relative: Open
    harms: Open


def _known_or_not(values: Sequence[Hashable]) -> tuple[Open, ...]:
    return (*((value,) for value in values), tuple(values))


def weights_open() -> WeighedHarms:
    """Write harms that can be of just these weights: each word true, false or unknown, in every way."""
    weight = {
        words[0]: name for name, sets in PERSON_FIELDS["harms"].items() for words in sets if len(words) == 1
    }
    found: dict[frozenset[Hashable], list[dict[str, object]]] = {}
    for holds in product((True, False, "unknown"), repeat=len(HARMS)):
        held = dict(zip(HARMS, holds, strict=True))
        least = max((weight[word] for word in HARMS if held[word] is True), default=0)
        can = {least, *(weight[word] for word in HARMS if held[word] == "unknown")}
        found.setdefault(frozenset(one for one in can if one >= least), []).append(held)
    return {weights: tuple(ways) for weights, ways in found.items()}


WEIGHED = weights_open()
PARTIAL_WIDES = [
    PartialWide(*facts)
    for facts in product(*(_known_or_not(tuple(WIDE_FIELDS[name])) for name in PartialWide._fields))
]
PARTIAL_PEOPLE = [
    PartialPerson((*age,), sex, relative, tuple(sorted(harms)))  # type: ignore[type-var] # numbers
    for age in ((0,), (1,), (ADULT,), (0, 1), (1, ADULT), (0, 1, ADULT))
    for sex in _known_or_not(("female", "male"))
    for relative in _known_or_not((False, True))
    for harms in WEIGHED
]


@cache
def wide_completions(wide: PartialWide) -> frozenset[LawWide]:
    """Give what Article 134 can see of a partial case as a whole."""
    return frozenset(seen_wide(Wide(*facts)) for facts in product(*wide))  # type: ignore[arg-type] # classes of each field


@cache
def person_completions(person: PartialPerson) -> frozenset[LawPerson]:
    """Give what it can see of a victim."""
    return frozenset(seen_person(Person(*facts)) for facts in product(*person))  # type: ignore[arg-type] # the same


COARSE_WIDES: dict[frozenset[LawWide], list[PartialWide]] = {}
COARSE_PEOPLE: dict[frozenset[LawPerson], list[PartialPerson]] = {}
for _wide in PARTIAL_WIDES:
    COARSE_WIDES.setdefault(wide_completions(_wide), []).append(_wide)
for _person in PARTIAL_PEOPLE:
    COARSE_PEOPLE.setdefault(person_completions(_person), []).append(_person)


def partly_written(wide: PartialWide, people: Sequence[PartialPerson] | None, decks: Decks) -> Plain:
    """Write a partial case of some classes; the facts that nothing here turns on are known."""
    case: Plain = {"other_conduct": []}
    for field, names in wide._asdict().items():
        case[field] = "unknown" if len(names) > 1 else decks.value(field, names[0])
    if people is not None:
        case["victims"] = [_partly_written(person, decks) for person in people]
    return case


def _partly_written(person: PartialPerson, decks: Decks) -> Plain:
    victim: Plain = {"conduct": [], "nationality": "LA", "found_in": "TH"}
    if len(person.age) == 1:
        victim["age"] = decks.value("age", person.age[0])
    elif len(person.age) < len(PERSON_FIELDS["age"]):
        ends = decks.value("age", person.age[0]), decks.value("age", person.age[-1])
        victim["age"] = dict(zip(("min", "max"), ends, strict=True))
    for field in ("sex", "close_relative"):
        names = getattr(person, field)
        victim[field] = "unknown" if len(names) > 1 else names[0]
    weights = frozenset(person.harms)
    victim["harms"] = decks.draw("partial harms", weights, WEIGHED[weights])
    return victim


@cache
def _read_class(wide: LawWide, people: tuple[LawPerson, ...]) -> Reading:
    case: dict[str, Any] = drawn(wide, people, Decks())
    case["other_conduct"] = ()
    for victim in case["victims"]:
        victim.update(conduct=(), nationality="LA", found_in="TH")
    return read_plain(case)


def readings(wides: frozenset[LawWide], people: Sequence[frozenset[LawPerson]]) -> list[Reading]:
    """Read every completion of a partial case; `test_fold` says why one reading of a class will do."""
    return [_read_class(wide, group) for wide in wides for group in product(*people)]


def readings_of_anybody(wides: frozenset[LawWide]) -> list[Reading]:
    """Read every completion of a case of which not even the number of victims is known."""
    groups = list(groups_of(LAW_PEOPLE, 3, fewest=1))
    return [_read_class(wide, group) for wide in wides for group in groups]
