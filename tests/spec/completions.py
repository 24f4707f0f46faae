"""Every completion of a partial case, and what they say together: the brute-force side of the comparison.

A partial case is its known facts beside a list of unknown ones, each with the values it can have;
`partial_cases` tells them from the case as written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

from independent_reading import CUTS, DUTIES, QUOTED, Reading, read

if TYPE_CHECKING:
    from case_support import Plain

Place = tuple[int, ...]
Part = tuple[str, frozenset[str] | None]
BANDS = ("not_in_force", "not_established", "base", "aggravated", "gravest")


class Fact(NamedTuple):
    """An unknown fact: its path as `still_needed` names it, its values, and how to set one."""

    path: str
    values: tuple[Any, ...]
    put: Callable[[Plain, Any], None]


class Partial(NamedTuple):
    """A partial case: as a user writes it, its known facts in complete form, and its unknown facts."""

    written: Plain
    known: Plain
    facts: tuple[Fact, ...]


Readings = Mapping[Place, Reading]
Effect = tuple[str, dict[Any, set[str]]]
"""What a fact can change, and for each of its values the answers it leaves."""


def readings_of(partial: Partial) -> Readings:
    """Read every completion, by the places of its facts' values."""
    return dict(_readings(partial))


def _readings(partial: Partial) -> Iterator[tuple[Place, Reading]]:
    for places in product(*(range(len(fact.values)) for fact in partial.facts)):
        case = {**partial.known, "victims": [dict(victim) for victim in partial.known["victims"]]}
        for fact, place in zip(partial.facts, places, strict=True):
            fact.put(case, fact.values[place])
        for victim in case["victims"]:
            if "birth_date" in victim:
                victim["age"] = years(victim["birth_date"], case["offence_date"])
        case["law_of"] = case["offence_date"] if "offence_date" in partial.written else QUOTED
        yield places, read(case)  # type: ignore[arg-type] # a plain mapping with the keys of a complete case


def years(born: date, day: date) -> int:
    """Count completed years, birthday by birthday."""
    count = 0
    while birthday(born, count + 1) <= day:
        count += 1
    return count


def birthday(born: date, age: int) -> date:
    """Give a birthday; one born on 29 February has it on 1 March of a common year."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def days_that_matter(births: list[date], first: date, last: date, *, laws: bool = True) -> tuple[date, ...]:
    """Give the ends of a span of days, each 15th and 18th birthday and commencement, and the days before."""
    days = {first, last}
    if laws:
        days |= {*CUTS, *(cut - timedelta(days=1) for cut in CUTS)}
    for born in births:
        for age in (15, 18):
            days |= {birthday(born, age), birthday(born, age) - timedelta(days=1)}
    return tuple(sorted(day for day in days if first <= day <= last))


def charge_sets(readings: Readings) -> dict[str, set[str]]:
    """Give, for each provision, what some completion makes of it."""
    sets: dict[str, set[str]] = {}
    for reading in readings.values():
        for provision, bands in reading.charges.items():
            sets.setdefault(provision, set()).update(bands)
    return sets


def joined(answers: set[str]) -> str:
    """Give the answer that all completions share, or `undetermined`."""
    return next(iter(answers)) if len(answers) == 1 else "undetermined"


def protections(readings: Readings, place: int | None) -> tuple[str, ...]:
    """Join one victim's rights and duties over all completions; with None, those of every victim."""
    victims = [
        victim
        for reading in readings.values()
        for victim in (reading.victims if place is None else reading.victims[place : place + 1])
    ]
    return tuple(
        joined(set(column)) for column in zip(*((one.rights, *one.duties) for one in victims), strict=True)
    )


def parts_of(reading: Reading, *, listed: bool) -> tuple[Part, ...]:
    """Lay a reading out: each charge, then each victim's rights and duties.

    Where the case lists no victims, the protection is that of one victim, and None where there are more.
    """
    found: list[Part] = list(reading.charges.items())
    for victim in reading.victims if listed else reading.victims[:1]:
        alone = listed or len(reading.victims) == 1
        for name, answer in zip(("women-law/art_25", *DUTIES), (victim.rights, *victim.duties), strict=True):
            found.append((name, frozenset({answer}) if alone else None))
    return tuple(found)


def needed_facts(partial: Partial, readings: Readings) -> dict[str, list[Effect]]:
    """Give each fact that alone can change the answer, with each part that it can change."""
    listed = all(fact.path != "victims" for fact in partial.facts)
    laid_out = {places: parts_of(reading, listed=listed) for places, reading in readings.items()}
    found: dict[str, list[Effect]] = {}
    for place, fact in enumerate(partial.facts):
        groups: dict[Place, list[tuple[Part, ...]]] = {}
        for places, parts in laid_out.items():
            groups.setdefault(places[:place] + places[place + 1 :], []).append(parts)
        turning = {
            number
            for group in groups.values()
            for number, column in enumerate(zip(*group, strict=True))
            if len({answer for _, answer in column} - {None}) > 1
        }
        for number in sorted(turning):
            left: dict[Any, set[str]] = {value: set() for value in fact.values}
            name = ""
            for places, parts in laid_out.items():
                name, answer = parts[number]
                left[fact.values[places[place]]] |= answer or frozenset()
            found.setdefault(fact.path, []).append((name, left))
    return found
