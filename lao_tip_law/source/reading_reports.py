"""From `statutes/reports.toml` to its tables; what they cannot hold is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lao_tip_law.source.entries import bad, make_each, one_of, ordered, read_tables, unlike
from lao_tip_law.source.references import Quote, Reference, known_sources
from lao_tip_law.source.report_tables import (
    TIERS,
    Count,
    EnforcementPeriod,
    Reports,
    SentenceReport,
    TierPlacement,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = "statutes/reports.toml"
NOT_KNOWN = "not known"
CONFIDENCES = ("high", "medium-high", "medium")


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
        make_each(Reference, sources, FILE, "source"),
        make_each(TierPlacement, years, FILE, "tier", {**cited, "also_printed": Quote}),
        make_each(EnforcementPeriod, periods, FILE, "enforcement", {**cited, "further": Count}),
        make_each(SentenceReport, terms, FILE, "sentence", cited),
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
