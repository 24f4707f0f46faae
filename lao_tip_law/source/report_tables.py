"""The tables of `statutes/reports.toml`, typed."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - who resolves the types of these classes finds it here

from attrs import frozen

from lao_tip_law.records import Record
from lao_tip_law.source.references import Quote, Reference  # noqa: TC001 - as above

TIERS = ("Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3")


@frozen(eq=False, repr=False)
class TierPlacement(Record):
    """Where one year's Trafficking in Persons Report places Laos.

    Attributes:
        year: the report's year.
        tier: one of `TIERS`; None where no document at hand tells it.
        confidence: `high`, `medium-high` or `medium`; `not known` where there is no tier.
        sources: the documents that tell it, by identifier.
        note: what a reader should know of it.
        quotes: the words that tell it, where they are at hand.
        also_printed: words that tell another tier, and why they are not followed.
    """

    year: int
    confidence: str
    tier: str | None = None
    sources: tuple[str, ...] = ()
    note: str = ""
    quotes: tuple[Quote, ...] = ()
    also_printed: tuple[Quote, ...] = ()


@frozen(eq=False, repr=False)
class Count(Record):
    """A further figure: how many, and of what."""

    number: int
    of: str


@frozen(eq=False, repr=False)
class EnforcementPeriod(Record):
    """What is told of investigations, prosecutions and convictions in a period.

    Attributes:
        period: the period in words.
        first: its first day.
        last: its last.
        confidence: `high`, `medium-high` or `medium`.
        sources: the documents that tell it, by identifier.
        investigated: how many; None where no number is told.
        investigated_of: what is counted, `cases` or `people`; empty where the source does not say.
        prosecuted: as above.
        prosecuted_of: as above.
        convicted: as above.
        convicted_of: as above.
        scope: what the figures are limited to; empty where they are not.
        note: what a reader should know of them.
        further: figures beside these.
        quotes: the words that tell them, where they are at hand.
    """

    period: str
    first: date
    last: date
    confidence: str
    sources: tuple[str, ...]
    investigated: int | None = None
    investigated_of: str = ""
    prosecuted: int | None = None
    prosecuted_of: str = ""
    convicted: int | None = None
    convicted_of: str = ""
    scope: str = ""
    note: str = ""
    further: tuple[Count, ...] = ()
    quotes: tuple[Quote, ...] = ()


@frozen(eq=False, repr=False)
class SentenceReport(Record):
    """The sentences that a document tells of in a period: the range from the lightest to the heaviest.

    Attributes:
        period: the period in words.
        first: its first day.
        last: its last.
        text: what is told, in this project's words.
        confidence: `high`, `medium-high` or `medium`.
        sources: the documents that tell it, by identifier.
        min_months: the shortest imprisonment in whole months; None where none is told.
        max_months: the longest.
        max_months_exceeded: the source says "over": the longest is longer than `max_months`.
        min_fine_lak: the smallest fine in kip; None where none is told.
        max_fine_lak: the greatest.
        confiscated_lak: what was confiscated in all, in kip; None where it is not told.
        min_restitution_lak: the smallest restitution in kip; None where none is told.
        max_restitution_lak: the greatest.
        note: what a reader should know of them.
        quotes: the words that tell them, where they are at hand.
    """

    period: str
    first: date
    last: date
    text: str
    confidence: str
    sources: tuple[str, ...]
    min_months: int | None = None
    max_months: int | None = None
    max_months_exceeded: bool = False
    min_fine_lak: int | None = None
    max_fine_lak: int | None = None
    confiscated_lak: int | None = None
    min_restitution_lak: int | None = None
    max_restitution_lak: int | None = None
    note: str = ""
    quotes: tuple[Quote, ...] = ()


@frozen(eq=False, repr=False)
class Reports(Record):
    """All the tables, each in the order of time, and the documents they name."""

    sources: tuple[Reference, ...]
    tiers: tuple[TierPlacement, ...]
    enforcement: tuple[EnforcementPeriod, ...]
    sentences: tuple[SentenceReport, ...]
