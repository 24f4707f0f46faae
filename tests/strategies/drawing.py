"""How the tests of the strategies draw."""

from __future__ import annotations

from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

DRAWN_ONLY = settings(max_examples=200, deadline=None, database=None, phases=[Phase.generate])


def drawn(strategy: st.SearchStrategy[Any]) -> list[Any]:
    """Draw some hundred examples, the same in every run."""
    found = []

    @settings(DRAWN_ONLY, derandomize=True)
    @given(strategy)
    def collect(example: object) -> None:
        found.append(example)

    collect()
    return found
