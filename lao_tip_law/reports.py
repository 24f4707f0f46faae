"""What reports tell of Laos year by year: tier placements, law enforcement, sentences.

Reference tables for trainers; no answer rests on them. Each figure has its documents and how sure it is. A
figure that no document at hand tells is None, which is never zero; one known from memory alone is not told.

>>> next(placement.tier for placement in tiers() if placement.year == 2018)
'Tier 3'
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lao_tip_law.source.files import folder, read
from lao_tip_law.source.reading_reports import read_reports
from lao_tip_law.source.references import Quote, Reference
from lao_tip_law.source.report_tables import (
    Count,
    EnforcementPeriod,
    Reports,
    SentenceReport,
    TierPlacement,
)

__all__ = [
    "Count",
    "EnforcementPeriod",
    "Quote",
    "Reference",
    "Reports",
    "SentenceReport",
    "TierPlacement",
    "enforcement",
    "packaged",
    "read_reports",
    "sentences",
    "sources",
    "tiers",
]


def tiers() -> tuple[TierPlacement, ...]:
    """Give the tier placements, one for each report's year."""
    return packaged().tiers


def enforcement() -> tuple[EnforcementPeriod, ...]:
    """Give what is told of investigations, prosecutions and convictions, period by period."""
    return packaged().enforcement


def sentences() -> tuple[SentenceReport, ...]:
    """Give the sentences that are told, period by period."""
    return packaged().sentences


def sources() -> dict[str, Reference]:
    """Give the documents that the tables name, by identifier."""
    return {source.id: source for source in packaged().sources}


@cache
def packaged() -> Reports:
    """Read the tables of this installation, once.

    Raises:
        SourceError: the file is missing or bad.
    """
    return read_reports(read(str(Path(folder("statutes"), "reports.toml"))))
