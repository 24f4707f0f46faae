"""All vectors, maker by maker."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lao_tip_law.conformance.making import (
    bad_lines,
    bands,
    drawn,
    elements,
    judgments,
    money,
    others,
    protection,
    times,
    unknowns,
)
from lao_tip_law.conformance.making.frames import Frames
from lao_tip_law.conformance.making.law import Law

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lao_tip_law.conformance.vectors import Plain, Vector
    from lao_tip_law.law.statutes import Statutes

_MAKERS = (elements, bands, others, protection, unknowns, times, judgments, money, bad_lines)


def all_vectors(statutes: Statutes, drawn_cases: Sequence[Plain]) -> list[Vector]:
    """Make every vector: those about the boundaries of the law, and those of the drawn cases.

    Raises:
        ValueError: two vectors have one identifier.
    """
    frames = Frames(Law(statutes))
    found = [vector for maker in _MAKERS for vector in maker.vectors(frames)]
    found += drawn.vectors(frames, drawn_cases)
    twice = [name for name, number in Counter(vector.id for vector in found).items() if number > 1]
    if twice:
        raise ValueError(f"two vectors are called {twice[0]}")
    return found
