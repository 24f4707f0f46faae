"""Derivations: how the compiled rules of the grammars make a phrase, down to the word classes.

Where `vocabulary.grow` makes templates that are given their figures, a derivation is the whole of a phrase.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from lao_tip_law.strategies.wording.vocabulary import ending, every_rule, forms

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from lark.grammar import Rule, Symbol

    from lao_tip_law.strategies.wording.vocabulary import Pick

_PHRASES = "penalty_phrase"
_FAR = 12  # steps outwards from a rule, after which the nearest way is taken
Part: TypeAlias = "Derivation | str"


@frozen
class Derivation:
    """A rule with a derivation for each name that it is made of; a word class stands as its name.

    Attributes:
        rule: the rule, as Lark compiled it.
        parts: one for each symbol of the rule.
    """

    rule: Rule = field(repr=False)
    parts: tuple[Part, ...]

    @property
    def name(self) -> str:
        """The name of what the rule makes."""
        return str(self.rule.origin.name)

    def within(self) -> Iterator[Derivation]:
        """Give this derivation and each one in it, in the order in which they are said."""
        yield self
        for part in self.parts:
            if not isinstance(part, str):
                yield from part.within()

    def classes(self) -> Iterator[str]:
        """Give the word classes in the order in which they are said."""
        for part in self.parts:
            if isinstance(part, str):
                yield part
            else:
                yield from part.classes()


@cache
def phrase_kinds() -> tuple[str, ...]:
    """Give the names of the phrases that a penalty clause is made of, in the grammar's order."""
    return tuple(str(rule.expansion[0].name) for rule in forms(_PHRASES))


def rules_within(name: str) -> tuple[Rule, ...]:
    """Give the rules of a name and of all that it is made of, each once, the outer ones first."""
    names = [name]
    for each in names:  # it grows
        for rule in forms(each):
            names += [part.name for part in rule.expansion if not part.is_term and part.name not in names]
    return tuple(rule for each in names for rule in forms(each))


@frozen
class Deriving:
    """How derivations are drawn.

    Attributes:
        pick: chooses among rules; the one that takes the fewest words stands first.
        unfit: tells of a rule, and of the names that it would stand in, that it is not taken where there is
            another.
    """

    pick: Pick
    unfit: Callable[[Rule, tuple[str, ...]], bool]

    def filled(self, rule: Rule, within: tuple[str, ...] = ()) -> Derivation:
        """Derive each name that a rule is made of."""
        inside = (*within, str(rule.origin.name))
        return Derivation(rule, tuple(self.part(symbol, inside) for symbol in rule.expansion))

    def part(self, symbol: Symbol, within: tuple[str, ...]) -> Part:
        """Derive what a symbol stands for; a list that holds itself is ended."""
        if symbol.is_term:
            return str(symbol.name)
        inside = (*within, str(symbol.name))
        options = ending(_shortest_first(symbol.name), inside)
        fitting = [rule for rule in options if not self.unfit(rule, within)]
        return self.filled(self.pick(fitting or options), within)


def way_out(rule: Rule, kinds: Collection[str], pick: Pick) -> list[tuple[Rule, int]]:
    """Draw the rules around a rule, from it to a phrase of some kinds, with its place in each."""
    inside = _names_within(frozenset(kinds))
    way: list[tuple[Rule, int]] = []
    name = str(rule.origin.name)
    while name not in kinds:
        holders = [holder for holder in _holders()[name] if holder[0].origin.name in inside]
        way.append(pick(holders) if len(way) < _FAR else holders[0])
        name = str(way[-1][0].origin.name)
    return way


def derived_by(rule: Rule, way: list[tuple[Rule, int]], deriving: Deriving) -> Derivation:
    """Derive a phrase that a rule has a part in.

    Args:
        rule: the rule.
        way: the rules around it, as `way_out` draws them.
        deriving: how all that stands beside it is drawn.
    """
    outside = [str(holder.origin.name) for holder, _ in reversed(way)]
    made = deriving.filled(rule, tuple(outside))
    for holder, place in way:
        inside = tuple(outside)
        outside.pop()
        parts = [
            made if at == place else deriving.part(symbol, inside)
            for at, symbol in enumerate(holder.expansion)
        ]
        made = Derivation(holder, tuple(parts))
    return made


@cache
def _names_within(kinds: frozenset[str]) -> frozenset[str]:
    return frozenset(str(rule.origin.name) for kind in kinds for rule in rules_within(kind))


@cache
def _sizes() -> dict[str, int]:
    """Give for each rule's name the number of words that it takes at least."""
    found: dict[str, int] = {}
    changed = True
    while changed:
        changed = False
        for rule in every_rule():
            name, least = rule.origin.name, _size(rule, found)
            if least is not None and least < found.get(name, least + 1):
                found[name], changed = least, True
    return found


def _size(rule: Rule, known: dict[str, int]) -> int | None:
    parts = [1 if symbol.is_term else known.get(symbol.name) for symbol in rule.expansion]
    there = [part for part in parts if part is not None]
    return sum(there) if len(there) == len(parts) else None


@cache
def _shortest_first(name: str) -> tuple[Rule, ...]:
    return tuple(sorted(forms(name), key=lambda rule: _size(rule, _sizes()) or 0))


@cache
def _holders() -> dict[str, tuple[tuple[Rule, int], ...]]:
    """Give for each rule's name the rules that hold it and the place, those nearest to a phrase first."""
    found: dict[str, list[tuple[Rule, int]]] = {}
    for rule in rules_within(_PHRASES):  # the outer ones come first
        for place, symbol in enumerate(rule.expansion):
            if not symbol.is_term and symbol.name != rule.origin.name:
                found.setdefault(symbol.name, []).append((rule, place))
    return {name: tuple(holders) for name, holders in found.items()}
