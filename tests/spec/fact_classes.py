"""Classes of complete cases, fine and coarse, and a case of each.

A fine class names the class of each field. A coarse class joins fine ones between which Article 134 makes no
difference: a habit or a group; a close relative or a grave harm or being a child; no act or no purpose.
"""

from __future__ import annotations

from itertools import chain, combinations_with_replacement, product
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from fold import ADULT, PERSON_FIELDS, WIDE_FIELDS, Decks, Words
from independent_reading import QUOTED, Reading, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from case_support import Plain

Item = TypeVar("Item")


class Wide(NamedTuple):
    """The classes of the facts of the whole case."""

    stage: str
    acts: int
    means: int
    purposes: int
    habitual: bool
    organised_group: bool
    other_conduct: Words = ()


class Person(NamedTuple):
    """The classes of the facts of one victim."""

    age: int
    sex: str
    close_relative: bool
    harms: int
    conduct: Words = ()
    nationality: bool = True
    found_in: bool = False


class LawWide(NamedTuple):
    """What Article 134 sees of the whole case."""

    stage: str
    core: bool
    means: bool
    lifted: bool


class LawPerson(NamedTuple):
    """What Article 134 and the women's law, which is for women and children, see of a victim."""

    child: bool
    covered: bool
    level: int


def seen_wide(wide: Wide) -> LawWide:
    return LawWide(
        wide.stage, bool(wide.acts and wide.purposes), bool(wide.means), wide.habitual or wide.organised_group
    )


def seen_person(person: Person) -> LawPerson:
    child = person.age < ADULT
    return LawPerson(
        child, child or person.sex == "female", max(person.harms, child or person.close_relative)
    )


def _classes(fields: Mapping[str, Mapping[Any, object]], *names: str) -> Iterator[tuple[Any, ...]]:
    return product(*(fields[name] for name in names))


WIDES = [Wide(*names) for names in _classes(WIDE_FIELDS, *Wide._fields[:-1])]
PEOPLE = [Person(*names) for names in _classes(PERSON_FIELDS, "age", "sex", "close_relative", "harms")]
LAW_WIDES: dict[LawWide, list[Wide]] = {}
LAW_PEOPLE: dict[LawPerson, list[Person]] = {}
for _wide in WIDES:
    LAW_WIDES.setdefault(seen_wide(_wide), []).append(_wide)
for _person in PEOPLE:
    LAW_PEOPLE.setdefault(seen_person(_person), []).append(_person)


def groups_of(people: Iterable[Item], most: int, fewest: int = 0) -> Iterator[tuple[Item, ...]]:
    """Give every group of so many people, whatever their order."""
    people = list(people)
    return chain.from_iterable(
        combinations_with_replacement(people, size) for size in range(fewest, most + 1)
    )


def written(wide: Wide, people: Sequence[Person], decks: Decks) -> Plain:
    """Write a case of some classes, with values that the decks hand out."""
    case = {field: decks.value(field, name) for field, name in wide._asdict().items()}
    case["victims"] = [
        {field: decks.value(field, name) for field, name in person._asdict().items()} for person in people
    ]
    return case


def drawn(wide: LawWide, people: Sequence[LawPerson], decks: Decks) -> Plain:
    """Write a case of some coarse classes, of fine classes that the decks hand out."""
    fine = decks.draw("wide", wide, LAW_WIDES[wide])
    return written(fine, [decks.draw("person", person, LAW_PEOPLE[person]) for person in people], decks)


def read_plain(case: Plain, day: date = QUOTED) -> Reading:
    """Read a complete case a second time, with the law of a day."""
    return read({**case, "law_of": day})  # type: ignore[typeddict-item] # a plain mapping with the keys of a complete case
