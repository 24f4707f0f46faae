"""A statement of the law, and what statements speak of.

`CASE` is any case of up to `BOUND` victims, and `OTHER` is any other.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from attrs import frozen
from symbolic_facts import symbolic_case

if TYPE_CHECKING:
    from symbolic_facts import Formula

BOUND = 12 if os.environ.get("LAO_TIP_LAW_TESTS") == "long" else 4
TRAFFICKING, WOMENS_LAW, DEALING = "penal-law/art_134", "women-law/art_24", "children-law/art_89"
CASE, OTHER = symbolic_case(BOUND), symbolic_case(BOUND, "other.")


@frozen(eq=False)
class Statement:
    """A statement of the law to prove: wherever what is `given` holds, so does `then`."""

    name: str
    what: str
    provisions: tuple[str, ...]
    given: Formula
    then: Formula
