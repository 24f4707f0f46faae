"""Holding the programs beside this file against the vectors, with one fault in them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from conformance_support import LONG, PROGRAM, ROOT, STUB

from lao_tip_law import statutes
from lao_tip_law.conformance.session import hold
from lao_tip_law.conformance.vectors import shipped

if TYPE_CHECKING:
    from collections.abc import Callable

    from lao_tip_law.conformance.report import Report
    from lao_tip_law.conformance.vectors import Vector


MOST = 6
"""Vectors are enough to find one that is answered wrongly among others."""


@pytest.fixture(scope="session")
def vectors() -> list[Vector]:
    return shipped(statutes.law)


@pytest.fixture
def hold_faulty(vectors: list[Vector], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Report]:
    """Hold the program, with a fault, against the vectors of one statement; in the long profile, of all."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))

    def run(before: str = "", after: str = "", *, only: str = "") -> Report:
        chosen = [vector for vector in vectors if LONG or vector.statement.id == only]
        return hold([sys.executable, PROGRAM, before, after], chosen, statutes)

    return run


@pytest.fixture
def hold_stub(vectors: list[Vector]) -> Callable[..., Report]:
    """Hold the program that says nothing of the law, with a fault, against a few vectors of a statement."""

    def run(fault: str, only: str = "penal-law/art_134__para_2/no-means", *, limit: float = 120) -> Report:
        chosen = [vector for vector in vectors if vector.statement.id == only][:MOST]
        return hold([sys.executable, "-S", STUB, fault], chosen, statutes, limit)

    return run
