"""Proving a statement: no case of up to the bound breaks it, and some case is what it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3
from statement import BOUND, CASE, OTHER
from symbolic_facts import Plain, case_of

if TYPE_CHECKING:
    from statement import Statement


class NotProvedError(AssertionError):
    """A statement that does not hold, with a case that breaks it; or one that speaks of no case at all."""


def solver() -> z3.Solver:
    """Give a solver that knows what a case can be."""
    found = z3.Solver()
    found.add(CASE.sound(), OTHER.sound())
    return found


def case_with(*formulas: object) -> Plain | None:
    """Give a case of which all of some formulas hold, or None where there is none."""
    asked = solver()
    asked.add(*formulas)
    if asked.check() == z3.unsat:
        return None
    return case_of(asked.model(), CASE)


def prove(statement: Statement) -> str:
    """Prove a statement and tell it in a line.

    Raises:
        NotProvedError: a case breaks it, or nothing is ever what it speaks of.
    """
    provisions = ", ".join(statement.provisions)
    broken = case_with(statement.given, z3.Not(statement.then))
    if broken is not None:
        raise NotProvedError(f"{provisions}: it does not hold that: {statement.what} See: {broken}")
    if case_with(statement.given) is None:
        raise NotProvedError(f"{provisions}: no case is one of which it could be said that: {statement.what}")
    return f"{statement.what} [{provisions}; up to {BOUND} victims]"
