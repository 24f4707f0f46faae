"""Holding the programs beside this file against the vectors, with one fault in them."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from case_support import LONG

from lao_tip_law import statutes
from lao_tip_law.conformance.session import hold
from lao_tip_law.conformance.vectors import shipped

if TYPE_CHECKING:
    from lao_tip_law.conformance.report import Report
    from lao_tip_law.conformance.vectors import Vector

ROOT = Path(__file__).parents[2]
PROGRAM = str(Path(__file__).with_name("a_program.py"))
STUB = str(Path(__file__).with_name("a_stub.py"))
MOST = 6
"""Vectors are enough to find one that is answered wrongly among others."""


@cache
def all_shipped() -> tuple[Vector, ...]:
    return tuple(shipped(statutes.law))


def of_statement(name: str) -> list[Vector]:
    return [vector for vector in all_shipped() if vector.statement.id == name]


def hold_faulty(before: str = "", after: str = "", *, only: str = "") -> Report:
    """Hold the program, with a fault, against the vectors of one statement; in the long profile, of all."""
    chosen = list(all_shipped()) if LONG else of_statement(only)
    return held_here([sys.executable, PROGRAM, before, after], chosen)


def held_here(command: list[str], chosen: list[Vector]) -> Report:
    """Hold a program that imports this checkout."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        return hold(command, chosen, statutes)


def hold_stub(fault: str, only: str = "penal-law/art_134__para_2/no-means", *, limit: float = 120) -> Report:
    """Hold the program that says nothing of the law, with a fault, against a few vectors of a statement."""
    chosen = of_statement(only)[:MOST]
    return hold([sys.executable, "-S", STUB, fault], chosen, statutes, limit)
