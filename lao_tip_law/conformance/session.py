"""One session of the kit: read the vectors, ask the program, make what it fails on smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.conformance.asking import Asker
from lao_tip_law.conformance.checking import check
from lao_tip_law.conformance.report import Finding, Report
from lao_tip_law.conformance.shrinking import smallest
from lao_tip_law.rules.compiling import compile_law

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lao_tip_law.conformance.vectors import Vector
    from lao_tip_law.law.statutes import Statutes

LIMIT = 120.0
"""Seconds that a run of the program on all vectors may take, where nothing else is asked for."""


def hold(
    command: Sequence[str], vectors: Sequence[Vector], statutes: Statutes, limit: float = LIMIT
) -> Report:
    """Hold a program against vectors.

    Args:
        command: the program and its arguments.
        vectors: what to hold against it.
        statutes: the law at hand.
        limit: seconds that a run on all of them may take.

    Raises:
        CommandError: the program cannot be run.
        VectorsError: the vectors do not go with this law.
    """
    asker = Asker(command, limit)
    checked = check(asker, vectors)
    ages = compile_law(statutes.values(), statutes.law.lives).ages
    cases = smallest(asker, checked.broken, ages)
    return Report(
        checked,
        tuple(Finding(broken, case) for broken, case in zip(checked.broken, cases, strict=True)),
    )
