"""What is proved of the law: each a statement, the provisions it is about, what is given and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from band_statements import bands, monotone, penalties
from statement import TRAFFICKING
from victim_statements import apart, young

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from encoding import Encoded
    from statement import Statement


def statements(law: Mapping[str, Encoded]) -> Iterator[Statement]:
    """Give every statement."""
    yield from penalties(law[TRAFFICKING])
    yield from bands(law)
    yield from monotone(law)
    yield from young(law)
    yield from apart(law)
