"""What is refused in the reports' file, and how the refusal reads."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import pytest
from toml_entries import NEIGHBOURS, entry, refused

from lao_tip_law.reports import Count, read_reports

SOURCE = '[[source]]\nid = "report"\ntitle = "A report"\nwhere = "Vientiane"\n'


def tier(**changed: str | None) -> str:
    """Write a tier placement, with some of its keys changed."""
    keys = {"year": "2020", "tier": '"Tier 2"', "confidence": '"high"', "sources": '["report"]'}
    return entry("tier", {**keys, **changed})


def row(kind: str, **changed: str | None) -> str:
    """Write a row of enforcement or sentences, with some of its keys changed."""
    keys = {
        "period": '"2020"',
        "first": "2020-01-01",
        "last": "2020-12-31",
        "confidence": '"high"',
        "sources": '["report"]',
    }
    if kind == "sentence":
        keys["text"] = '"One year."'
    return entry(kind, {**keys, **changed})


def test_small_tables_are_read() -> None:
    text = SOURCE + tier() + row("enforcement", further='[{number = 0, of = "arrests"}]') + row("sentence")
    read = read_reports(text.encode())
    assert read.tiers[0].tier == "Tier 2"
    assert read.enforcement[0].further == (Count(0, "arrests"),)
    assert read.sentences[0].min_months is None


def test_a_year_without_a_tier_needs_no_document() -> None:
    read = read_reports(tier(tier=None, confidence='"not known"', sources=None).encode())
    assert read.tiers[0].tier is None


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        (
            "[[years]]\n",
            "unknown-table",
            "'years' is no list of tables that this file has. Write [[source]] or [[tier]] or [[enforcement]] or [[sentence]].",
        ),
        (
            SOURCE + tier(year="true"),
            "bad-entry",
            f"tier 1, year: the value is not what it should be: a whole number. {NEIGHBOURS}",
        ),
        (
            SOURCE + tier(sources='"report"'),
            "bad-entry",
            f"tier 1, sources: the value is not what it should be: a list of texts. {NEIGHBOURS}",
        ),
        (
            SOURCE + tier(sources="[1]"),
            "bad-entry",
            f"tier 1, sources: the value is not what it should be: a list of texts. {NEIGHBOURS}",
        ),
        (
            SOURCE + tier() + tier(),
            "named-twice",
            "tier 2020: two entries have this name. Rename or join them.",
        ),
        (
            SOURCE + tier(tier='"Tier 3 Watchlist"'),
            "unknown-word",
            "tier 2020, tier: 'Tier 3 Watchlist' is not known here. Write Tier 1 or Tier 2 or Tier 2 Watch List or Tier 3.",
        ),
        (
            SOURCE + tier(confidence='"low"'),
            "unknown-word",
            "tier 2020, confidence: 'low' is not known here. Write high or medium-high or medium.",
        ),
        (
            SOURCE + tier(tier=None),
            "unknown-word",
            "tier 2020, confidence: 'high' is not known here. Write not known.",
        ),
        (
            SOURCE + tier(sources=None),
            "unknown-source",
            "tier 2020, sources: no document is named. Name one.",
        ),
        (
            SOURCE + tier(sources='["report", "another"]'),
            "unknown-source",
            "tier 2020, source: no [[source]] has the id 'another'. Add the document, or mend its name.",
        ),
        (
            SOURCE + tier(also_printed='[{source = "another", paragraph = "1", words = "Tier 3"}]'),
            "unknown-source",
            "tier 2020, source: no [[source]] has the id 'another'. Add the document, or mend its name.",
        ),
        (
            SOURCE + row("enforcement", first="2021-01-01"),
            "range-reversed",
            "enforcement 2020: the first day is after the last. Give the earlier day first.",
        ),
        (
            SOURCE + row("enforcement", confidence='"not known"'),
            "unknown-word",
            "enforcement 2020, confidence: 'not known' is not known here. Write high or medium-high or medium.",
        ),
        (
            SOURCE + row("enforcement", convicted="-1"),
            "below-zero",
            "enforcement 2020, convicted: the figure is below zero. Leave out what is not told.",
        ),
        (
            SOURCE + row("enforcement", convicted="2.0"),
            "bad-entry",
            f"enforcement 1, convicted: the value is not what it should be: a whole number. {NEIGHBOURS}",
        ),
        (
            SOURCE + row("enforcement", further='[{number = -1, of = "arrests"}]'),
            "below-zero",
            "enforcement 2020, further, number: the figure is below zero. Leave out what is not told.",
        ),
        (
            SOURCE + row("enforcement", quotes='[{source = "another", paragraph = "1", words = "None."}]'),
            "unknown-source",
            "enforcement 2020, source: no [[source]] has the id 'another'. Add the document, or mend its name.",
        ),
        (
            SOURCE + row("sentence", sources="[]"),
            "unknown-source",
            "sentence 2020, sources: no document is named. Name one.",
        ),
        (
            SOURCE + row("sentence", min_months="13", max_months="12"),
            "range-reversed",
            "sentence 2020: the least is above the most. Swap the two.",
        ),
        (
            SOURCE + row("sentence", min_fine_lak="2", max_fine_lak="1"),
            "range-reversed",
            "sentence 2020: the least is above the most. Swap the two.",
        ),
        (
            SOURCE + row("sentence", min_restitution_lak="2", max_restitution_lak="1"),
            "range-reversed",
            "sentence 2020: the least is above the most. Swap the two.",
        ),
        (
            row("sentence"),
            "unknown-source",
            "sentence 2020, source: no [[source]] has the id 'report'. Add the document, or mend its name.",
        ),
    ],
)
def test_bad_tables_are_one_error_that_names_file_entry_and_remedy(
    text: str, code: str, message: str
) -> None:
    assert refused(read_reports, text) == (code, f"statutes/reports.toml: {message}")
