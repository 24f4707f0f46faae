"""The law as read from the files: every article parsed, with its days, its rates and its sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.law.packing import unpack
from lao_tip_law.records import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.law.model import Article
    from lao_tip_law.source.life import Life
    from lao_tip_law.source.register import Register


@frozen(eq=False, repr=False)
class LawText(Record):
    """The law as read.

    Attributes:
        articles: every provision of the register, parsed, in its order.
        lives: from which day to which each provision is law.
        annual_rates: year, kip for one dollar as written, source.
        dated_rates: day as an ordinal, kip for one dollar as written, source.
        quoted_on: the day of the source that quotes the law, as `YYYY-MM-DD`.
        own_rate: the rate behind that source's dollars: short name, kip for one dollar, day, document.
        digests: the SHA-256 of each file that answers rest on, by its path from the project's root.
    """

    _register: object  # the register, or what `pack` made of it: an answer needs none of its classes
    articles: tuple[Article, ...]
    lives: Mapping[str, Life]
    annual_rates: tuple[tuple[int, str, str], ...]
    dated_rates: tuple[tuple[int, str, str], ...]
    quoted_on: str
    own_rate: tuple[str, str, str, str]
    digests: Mapping[str, str]

    @property
    def register(self) -> Register:
        """The register: laws, provisions and sources."""
        found: Register = unpack(self._register)  # type: ignore[assignment] # what `pack` was given
        return found
