"""The reference tables as packaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from lao_tip_law import reports

SEEDS = Path("/work/shared/seeds")
TIERS = {placement.year: placement for placement in reports.tiers()}
PERIODS = {row.period: row for row in reports.enforcement()}
SENTENCES = {row.period: row for row in reports.sentences()}
ROWS: list[reports.TierPlacement | reports.EnforcementPeriod | reports.SentenceReport] = [
    *reports.tiers(),
    *reports.enforcement(),
    *reports.sentences(),
]


def test_every_year_from_2001_to_2025_has_one_placement() -> None:
    assert [placement.year for placement in reports.tiers()] == list(range(2001, 2026))


@pytest.mark.parametrize("year", [2001, 2002, 2003, 2005, 2009, 2010, 2012])
def test_what_no_good_source_tells_is_not_known_and_has_no_tier(year: int) -> None:
    assert (TIERS[year].tier, TIERS[year].confidence) == (None, "not known")


@pytest.mark.parametrize(
    ("tier", "years"),
    [
        ("Tier 2", [2007, 2008, 2011, 2013, 2020, 2021, 2022, 2023]),
        ("Tier 2 Watch List", [2004, 2014, 2015, 2016, 2017, 2019, 2024]),
        ("Tier 3", [2006, 2018, 2025]),
    ],
)
def test_the_other_years_have_the_tier_their_sources_tell(tier: str, years: list[int]) -> None:
    assert [year for year, placement in TIERS.items() if placement.tier == tier] == years
    assert all(TIERS[year].sources for year in years)


def test_the_slip_of_2018_stands_beside_the_right_tier() -> None:
    placement = TIERS[2018]
    assert placement.tier == "Tier 3"
    assert [quote.words for quote in placement.also_printed] == [
        'placed the country in "Tier 3 Watchlist" in 2018.'
    ]
    assert placement.also_printed[0].note


@pytest.mark.parametrize(
    ("period", "figures"),
    [
        ("2003", (None, 3, 2)),
        ("April 2006 to February 2007", (27, None, None)),
        ("November 2006 to December 2007", (27, None, 14)),
        ("2007", (38, 8, 0)),
        ("2009", (None, None, 0)),
        ("2010", (20, None, 33)),
        ("2011", (49, 31, 37)),
        ("2014", (38, 31, 21)),
        ("2016", (None, 11, 6)),
        ("2017", (44, 13, 8)),
        ("2018", (26, 12, 27)),
        ("2019", (None, None, None)),
        ("2022", (None, None, 0)),
        ("2023", (None, None, None)),
    ],
)
def test_a_figure_that_is_not_told_is_none_and_never_zero(
    period: str, figures: tuple[int | None, ...]
) -> None:
    row = PERIODS[period]
    told = (row.investigated, row.prosecuted, row.convicted)
    assert [(type(figure), figure) for figure in told] == [(type(figure), figure) for figure in figures]


def test_the_periods_are_in_the_order_of_time_and_each_once() -> None:
    for rows in (reports.enforcement(), reports.sentences()):
        assert [row.first for row in rows] == sorted(row.first for row in rows)
        assert len({row.period for row in rows}) == len(rows)
    assert len(PERIODS) == 14


def test_what_a_figure_counts_is_told_where_the_source_tells_it() -> None:
    assert (PERIODS["2014"].investigated_of, PERIODS["2018"].investigated_of) == ("people", "cases")
    assert PERIODS["April 2006 to February 2007"].investigated_of == ""
    assert [(count.number, count.of) for count in PERIODS["2018"].further] == [
        (39, "incidents looked into"),
        (18, "investigations open at the end of the year"),
        (11, "cases in which people were convicted"),
    ]


def test_the_sentences_are_whole_months_and_whole_kip() -> None:
    terms = {period: (row.min_months, row.max_months) for period, row in SENTENCES.items()}
    assert terms == {
        "2003": (12, 36),
        "2010": (72, 192),
        "2014": (60, 180),
        "2018": (13, 186),
        "2022": (180, 180),
    }
    fines = {period: (row.min_fine_lak, row.max_fine_lak) for period, row in SENTENCES.items()}
    assert fines == {
        "2003": (None, None),
        "2010": (None, None),
        "2014": (10_000_000, 100_000_000),
        "2018": (2_000_000, 100_000_000),
        "2022": (100_000_000, 100_000_000),
    }
    assert [period for period, row in SENTENCES.items() if row.max_months_exceeded] == ["2010"]
    assert SENTENCES["2018"].confiscated_lak == 70_000_000
    restitution = (SENTENCES["2018"].min_restitution_lak, SENTENCES["2018"].max_restitution_lak)
    assert restitution == (6_000_000, 110_250_000)


def test_nothing_from_memory_or_of_low_confidence_has_a_figure() -> None:
    placements = len(reports.tiers())
    assert {row.confidence for row in ROWS[placements:]} <= {"high", "medium-high", "medium"}
    assert {row.confidence for row in reports.tiers() if row.tier} <= {"high", "medium-high"}


def test_every_document_is_named_by_something() -> None:
    named = {source for row in ROWS for source in row.sources}
    assert named == set(reports.sources())


def test_the_file_is_read_once() -> None:
    assert reports.packaged() is reports.packaged()


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the sources are not at hand here")
def test_every_quoted_word_stands_in_its_document() -> None:
    quotes = [quote for row in ROWS for quote in row.quotes]
    quotes += [quote for row in reports.tiers() for quote in row.also_printed]
    assert len(quotes) == 12
    for quote in quotes:
        file = reports.sources()[quote.source].file
        assert quote.words in (SEEDS / file).read_text(encoding="utf-8")
