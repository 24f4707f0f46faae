"""The tables of `statutes/reports.toml`, typed and checked."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - who resolves the types of these classes finds it here
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

from lao_tip_law.records import Record
from lao_tip_law.source.entries import bad, make, one_of, ordered, read_tables, unlike
from lao_tip_law.source.references import Quote, Reference, known_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = "statutes/reports.toml"
NOT_KNOWN = "not known"
CONFIDENCES = ("high", "medium-high", "medium")
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


def read_reports(data: bytes) -> Reports:
    """Read `reports.toml`.

    Raises:
        SourceError: it is no TOML; an entry lacks a key, has one too many, a value of the wrong kind, a word
            or a document that is not known; a period ends before it begins; a tier stands without a document,
            a year twice, or a figure is below zero.
    """
    sources, years, periods, terms = read_tables(data, FILE, ("source", "tier", "enforcement", "sentence"))
    cited = {"quotes": Quote}
    reports = Reports(
        tuple(make(Reference, table, FILE, f"source {place}") for place, table in enumerate(sources, 1)),
        tuple(
            make(TierPlacement, table, FILE, f"tier {place}", {**cited, "also_printed": Quote})
            for place, table in enumerate(years, 1)
        ),
        tuple(
            make(EnforcementPeriod, table, FILE, f"enforcement {place}", {**cited, "further": Count})
            for place, table in enumerate(periods, 1)
        ),
        tuple(
            make(SentenceReport, table, FILE, f"sentence {place}", cited)
            for place, table in enumerate(terms, 1)
        ),
    )
    _check(reports)
    return reports


def _check(reports: Reports) -> None:
    unlike([str(row.year) for row in reports.tiers], FILE, "tier")
    for tier in reports.tiers:
        _check_tier(tier, f"tier {tier.year}")
    for period in reports.enforcement:
        entry = f"enforcement {period.period}"
        _check_period(period, entry)
        for count in period.further:
            _no_figure_below_zero(count, f"{entry}, further")
    for sentence in reports.sentences:
        entry = f"sentence {sentence.period}"
        _check_period(sentence, entry)
        for least, most in (
            (sentence.min_months, sentence.max_months),
            (sentence.min_fine_lak, sentence.max_fine_lak),
            (sentence.min_restitution_lak, sentence.max_restitution_lak),
        ):
            if least is not None and most is not None and least > most:
                raise bad("the least is above the most.", FILE, entry, "range-reversed", "Swap the two.")
    known_sources(reports.sources, _named(reports), FILE)


def _check_tier(placement: TierPlacement, entry: str) -> None:
    if placement.tier is None:
        one_of(placement.confidence, (NOT_KNOWN,), FILE, f"{entry}, confidence")
        return
    one_of(placement.tier, TIERS, FILE, f"{entry}, tier")
    one_of(placement.confidence, CONFIDENCES, FILE, f"{entry}, confidence")
    _has_sources(placement.sources, entry)


def _check_period(row: EnforcementPeriod | SentenceReport, entry: str) -> None:
    ordered(row.first, row.last, FILE, entry)
    one_of(row.confidence, CONFIDENCES, FILE, f"{entry}, confidence")
    _has_sources(row.sources, entry)
    _no_figure_below_zero(row, entry)


def _has_sources(sources: tuple[str, ...], entry: str) -> None:
    if not sources:
        raise bad("no document is named.", FILE, f"{entry}, sources", "unknown-source", "Name one.")


def _no_figure_below_zero(row: attrs.AttrsInstance, entry: str) -> None:
    for name in attrs.fields_dict(type(row)):
        value = getattr(row, name)
        if isinstance(value, int) and value < 0:
            raise bad(
                "the figure is below zero.",
                FILE,
                f"{entry}, {name}",
                "below-zero",
                "Leave out what is not told.",
            )


def _named(reports: Reports) -> Iterator[tuple[str, str]]:
    for kind, rows in (
        ("tier", [(str(row.year), row.sources, (*row.quotes, *row.also_printed)) for row in reports.tiers]),
        ("enforcement", [(row.period, row.sources, row.quotes) for row in reports.enforcement]),
        ("sentence", [(row.period, row.sources, row.quotes) for row in reports.sentences]),
    ):
        for name, sources, quotes in rows:
            for source in (*sources, *(quote.source for quote in quotes)):
                yield f"{kind} {name}", source
