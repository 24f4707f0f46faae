"""The ranges of penalties as formulas: whole months and whole kip, both ends of a range belonging to it.

Of two neighbouring penalties the heavier is to begin where the lighter ends: they share that point, and
nothing lies between them. What is not so is a finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symbolic_facts import Formula

    from lao_tip_law.law.model import PenaltyClause

AT, BELOW = z3.Ints("at below")
_YEAR = 12


@frozen
class Finding:
    """Something that a text says against itself, or that no formula says.

    Attributes:
        kind: `empty`, `inverted`, `overlap`, `gap`, `no-penalty`, `doubled` or `idle`; of what no formula
            says `unread`, `together` or `stages`.
        provisions: where.
        why: what is wrong.
    """

    kind: str
    provisions: tuple[str, ...]
    why: str

    def __str__(self) -> str:
        """Give the finding as one line."""
        return f"{', '.join(self.provisions)}: {self.why} ({self.kind})"


@frozen
class Bounds:
    """A range of imprisonment in months or of a fine in kip; None where the text sets no end."""

    name: str
    low: int | None
    high: int | None
    low_excluded: bool
    high_excluded: bool

    def holds(self, point: Formula) -> Formula:
        """Say that a term or an amount lies within the range."""
        parts = [point >= 0]
        if self.low is not None:
            parts.append(point > self.low if self.low_excluded else point >= self.low)
        if self.high is not None:
            parts.append(point < self.high if self.high_excluded else point <= self.high)
        return z3.And(parts)

    def __str__(self) -> str:
        """Put the range in words."""
        return " to ".join(in_words(self.name, end) for end in (self.low, self.high) if end is not None)


def bounds_of(clause: PenaltyClause) -> dict[str, Bounds]:
    """Give the ranges that a penalty has, by name."""
    term, fine, found = clause.imprisonment, clause.fine, {}
    if term is not None:
        ends = term.min_months, term.max_months
        found["imprisonment"] = Bounds("imprisonment", *ends, term.min_excluded, term.max_excluded)
    if fine is not None and (fine.min, fine.max) != (None, None):
        found["fine"] = Bounds("fine", fine.min, fine.max, fine.min_excluded, fine.max_excluded)
    return found


def in_words(name: str, value: int) -> str:
    """Put a term or an amount in words."""
    if name == "fine":
        return f"{value:,} kip"
    both = zip(divmod(value, _YEAR), ("year", "month"), strict=True)
    return (
        " and ".join(f"{number} {unit}{'s' * (number > 1)}" for number, unit in both if number) or "no month"
    )


def point(*formulas: Formula) -> int | None:
    """Give a value of `AT` for which all of some formulas hold, or None."""
    asked = z3.Solver()
    asked.add(*formulas)
    if asked.check() == z3.unsat:
        return None
    return int(asked.model().eval(AT, model_completion=True).as_long())


def empty(clause: PenaltyClause) -> Iterator[Finding]:
    """Find ranges in which nothing lies."""
    for name, bounds in bounds_of(clause).items():
        if point(bounds.holds(AT)) is None:
            yield Finding("empty", (clause.provision,), f"no {name} can lie within the range.")


def clashes(lighter: PenaltyClause, heavier: PenaltyClause) -> Iterator[Finding]:
    """Hold two neighbouring penalties against each other."""
    where, ranges = (heavier.provision, lighter.provision), bounds_of(lighter)
    for name, high in bounds_of(heavier).items():
        if name not in ranges:
            continue
        low = ranges[name]
        if point(low.holds(AT), z3.ForAll(BELOW, z3.Implies(high.holds(BELOW), BELOW < AT))) is not None:
            why = f"the heavier penalty's {name}, {high}, ends below the lighter one's, {low}."
            yield Finding("inverted", where, why)
            continue
        shared = [each.holds(at) for each in (low, high) for at in (AT, BELOW)]
        if point(*shared, BELOW < AT) is not None:
            why = f"the penalties' {name}, {low} and {high}, have more in common than one point."
            yield Finding("overlap", where, why)
        over_low = z3.ForAll(BELOW, z3.Implies(low.holds(BELOW), BELOW < AT))
        under_high = z3.ForAll(BELOW, z3.Implies(high.holds(BELOW), BELOW > AT))
        between = point(over_low, under_high)
        if between is not None:
            why = f"no {name} of {in_words(name, between)} can be set: it lies between {low} and {high}."
            yield Finding("gap", where, why)
