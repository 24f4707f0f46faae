"""Holding the program beside this file against the vectors, with one fault in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lao_tip_law import statutes
from lao_tip_law.conformance.session import hold
from lao_tip_law.conformance.vectors import shipped

if TYPE_CHECKING:
    from collections.abc import Callable

    from lao_tip_law.conformance.report import Report
    from lao_tip_law.conformance.vectors import Vector

HERE = Path(__file__)
PROGRAM = str(HERE.with_name("a_program.py"))
LONG = os.environ.get("LAO_TIP_LAW_TESTS") == "long"


@pytest.fixture(scope="session")
def vectors() -> list[Vector]:
    return shipped(statutes.law)


@pytest.fixture
def hold_faulty(vectors: list[Vector], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Report]:
    """Hold the program, with a fault, against vectors of the statements that begin with one of `only`.

    In the long profile it is held against all of them.
    """
    monkeypatch.setenv("PYTHONPATH", str(HERE.parents[2]))

    def run(
        before: str = "", after: str = "", *, only: str = "", few: int | None = None, limit: float = 120
    ) -> Report:
        starts = tuple(only.split()) or ("",)
        chosen = [vector for vector in vectors if vector.statement.id.startswith(starts)][:few]
        if LONG and few is None:
            chosen = vectors
        return hold([sys.executable, PROGRAM, before, after], chosen, statutes, limit)

    return run
