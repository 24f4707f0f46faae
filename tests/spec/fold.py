"""How the space of facts folds: the facts that the law looks at, and the classes that each falls into.

The cuts are the parsed law's own: an age is on one side or the other of each age that a text names, a list
of words has something in it that the definition names or nothing, a set of harms is as heavy as the heaviest
paragraph that names one of them. `WIDE_FIELDS` and `PERSON_FIELDS` hold every value of every field by class.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import chain, combinations, pairwise
from random import Random
from typing import Any

from lao_tip_law import statutes
from lao_tip_law.facts.age import OLDEST
from lao_tip_law.facts.countries import COUNTRIES
from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, OTHER_CONDUCT, PURPOSES, STAGES

TRAFFICKING = "penal-law/art_134"
Words = tuple[str, ...]
TRUTHS = (False, True)
Classes = Mapping[Any, tuple[Any, ...]]  # a class is named by what fits its field
"""The classes of a field, each with all its values."""
_ARTICLE = statutes[TRAFFICKING]


def ages_named() -> tuple[int, ...]:
    """Give each age that some text names as one where the law changes."""
    found: set[int | None] = set()
    for article in statutes.values():
        found.add(article.deeming.age_below if article.deeming else None)
        found |= {offence.age_below for offence in article.offences}
        found |= {each.age_below for clause in article.penalties for each in clause.circumstances}
    return tuple(sorted(age for age in found if age is not None))


def numbers_named() -> tuple[int, ...]:
    """Give each number of victims from which on a text sets another penalty."""
    found = {each.count for clause in _ARTICLE.penalties for each in clause.circumstances}
    return tuple(sorted(count for count in found if count is not None))


def subsets(words: Sequence[str]) -> tuple[Words, ...]:
    """Give every set of some words, the empty one and the whole among them."""
    return tuple(chain.from_iterable(combinations(words, size) for size in range(len(words) + 1)))


def _ages() -> Classes:
    ends = (0, *ages_named(), OLDEST + 1)
    return {place: tuple(range(*span)) for place, span in enumerate(pairwise(ends))}


def _grouped(values: Iterable[Any], key: Mapping[str, int]) -> Classes:
    """Group sets of words by the greatest number that one of them has, 0 where none has any."""
    classes: dict[Hashable, tuple[Any, ...]] = {}
    for words in values:
        name = max((key.get(word, 0) for word in words), default=0)
        classes[name] = (*classes.get(name, ()), words)
    return classes


def _elements() -> dict[str, Classes]:
    definition = _ARTICLE.definition
    assert definition is not None
    return {
        field: _grouped(subsets(words), {element.kind: 1 for element in named})
        for field, words, named in (
            ("acts", ACTS, definition.acts),
            ("means", MEANS, definition.means),
            ("purposes", PURPOSES, definition.purposes),
        )
    }


def _harms() -> Classes:
    """Weigh each harm by the place of the paragraph that names it among those with circumstances."""
    heavier = [clause for clause in _ARTICLE.penalties if clause.circumstances]
    weights = {each.name: place for place, clause in enumerate(heavier, 1) for each in clause.circumstances}
    return _grouped(subsets(HARMS), weights)


def _each(*values: Hashable) -> Classes:
    return {value: (value,) for value in values}


_COUNTRY: Classes = {True: ("LA",), False: tuple(sorted(COUNTRIES - {"LA"}))}
WIDE_FIELDS: dict[str, Classes] = {
    "stage": {"completed": STAGES[:1], "inchoate": STAGES[1:]},
    **_elements(),
    "habitual": _each(*TRUTHS),
    "organised_group": _each(*TRUTHS),
    "other_conduct": _each(*subsets(OTHER_CONDUCT)),
}
PERSON_FIELDS: dict[str, Classes] = {
    "age": _ages(),
    "sex": _each("female", "male"),
    "close_relative": _each(*TRUTHS),
    "harms": _harms(),
    "conduct": _each(*subsets(CONDUCT)),
    "nationality": _COUNTRY,
    "found_in": _COUNTRY,
}
ADULT = len(ages_named())
"""The class of those who are as old as the highest age that a text names, or older."""


class Decks:
    """Hands out the values of a class shuffled, each once before any comes again, the same in every run."""

    def __init__(self) -> None:
        self._random = Random(134)  # noqa: S311 - test values, the same in every run
        self._decks: dict[tuple[str, Hashable], list[Any]] = {}

    def draw(self, name: str, key: Hashable, members: Sequence[Any]) -> Any:  # noqa: ANN401 - a field's own kind
        deck = self._decks.setdefault((name, key), [])
        if not deck:
            deck.extend(members)
            self._random.shuffle(deck)
        return deck.pop()

    def value(self, field: str, name: Hashable) -> Any:  # noqa: ANN401 - a field's own kind
        """Draw a value of a class of a field."""
        return self.draw(field, name, (WIDE_FIELDS.get(field) or PERSON_FIELDS[field])[name])
