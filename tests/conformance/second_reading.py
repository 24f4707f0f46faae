"""The second reading of a vector's case: its completions, read one by one by the suite in `tests/spec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from completions import Readings, readings_of
from partial_cases import completions, partial_of

if TYPE_CHECKING:
    from case_support import Plain
    from completions import Partial

MOST = 3000
"""Completions that are read; a case with more is left to the suite of partial cases."""


def second_reading(written: Plain) -> Readings | None:
    """Read every completion of a written case; None where they are too many."""
    partial: Partial = partial_of(written)
    return None if completions(partial) > MOST else readings_of(partial)
