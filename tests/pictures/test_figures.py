"""What the pictures show is what the law's text says: each bar, label and cell against the parsed article."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING

import pytest

from building import fines, ladder, law_timeline, sentences
from building.matrix import deeming, matrix
from lao_tip_law import reports, statutes
from lao_tip_law.determination.fines import fine_through_years
from lao_tip_law.rendering.names import Names
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.source.files import read_all
from lao_tip_law.source.rates import read_rates

if TYPE_CHECKING:
    from lao_tip_law.law.model import PenaltyClause

OFFENCE = compile_law(statutes.values(), statutes.law.lives).offences[0]
ARTICLE = statutes[Names(statutes).article_of(OFFENCE.provision)]
CLAUSES: list[PenaltyClause] = [band.clause for band in OFFENCE.bands if band.clause is not None]
YEAR = 12


def boxes(picture: str, kind: str) -> list[tuple[int, int]]:
    """Give where each box of a kind begins, and how wide it is."""
    found = re.findall(r'<rect x="(\d+)" y="\d+" width="(\d+)" height="\d+" class="([^"]*)"', picture)
    return [(int(x), int(width)) for x, width, its in found if its == kind]


def rows(page: str) -> list[list[str]]:
    """Give the cells of the body of each Markdown table."""
    lines = [line for line in page.splitlines() if line.startswith("|") and "|---" not in line]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def plain(html: str) -> str:
    return " ".join(unescape(re.sub("<[^>]*>", " ", html)).split())


def scale(picture: str) -> list[tuple[int, int]]:
    """Give each number of years under the picture with its place."""
    found = re.findall(r'<text x="(\d+)" y="\d+" class="small" text-anchor="middle">(\d+)</text>', picture)
    return [(int(years), int(x)) for x, years in found]


def months(clause: PenaltyClause) -> tuple[int, int] | None:
    """Give the text's range of imprisonment; None where the band is beyond years."""
    term = clause.imprisonment
    if term is None:
        return None
    assert term.min_months is not None
    assert term.max_months is not None
    return term.min_months, term.max_months


def sums(clause: PenaltyClause) -> tuple[int, int]:
    assert clause.fine is not None
    assert clause.fine.min is not None
    assert clause.fine.max is not None
    return clause.fine.min, clause.fine.max


def test_each_step_of_the_ladder_is_as_long_as_the_text_s_years() -> None:
    page = ladder.ladder(OFFENCE, "Article 134")
    years = dict(scale(page))
    assert len(years) > 2
    for band in OFFENCE.bands:
        assert band.clause is not None
        term, drawn = months(band.clause), boxes(page, f"band {band.name}")
        steps = [] if term is None else [(years[term[0] // YEAR], years[term[1] // YEAR])]
        assert [(start, start + width) for start, width in drawn] == steps
        beyond = bool(band.clause.life_imprisonment or band.clause.death)
        assert len(boxes(page, f"band {band.name} beyond")) == beyond


def test_the_ladder_s_table_says_years_fine_and_what_is_beyond_years() -> None:
    _, *bands = rows(ladder.ladder(OFFENCE, "Article 134"))
    assert len(bands) == len(CLAUSES)
    for clause, (_, term, fine, when, words) in zip(CLAUSES, bands, strict=True):
        low, high = sums(clause)
        span = months(clause)
        if span is not None:
            assert term.startswith(f"{span[0] // YEAR} to {span[1] // YEAR} years")
        assert ("years" in term) == (span is not None)
        assert ("life" in term) == (clause.life_imprisonment is not None)
        assert ("death" in term) == (clause.death is not None)
        assert fine == f"{low:,} to {high:,} kip"
        for one in clause.circumstances:
            assert one.name.replace("_", " ") in when
        assert clause.provision.partition("/")[2] in words


def test_the_bands_behind_the_reports_are_the_text_s_years() -> None:
    spans = sorted(filter(None, map(months, CLAUSES)))
    page = sentences.sentences(OFFENCE, "Article 134")
    drawn = sorted(
        (start, start + width)
        for band in OFFENCE.bands
        for start, width in boxes(page, f"band {band.name} back")
    )
    assert len(drawn) == len(spans)
    years = dict(scale(page))
    assert drawn == sorted((years[least // YEAR], years[most // YEAR]) for least, most in spans)


def test_each_report_of_a_sentence_lies_over_the_months_that_it_tells() -> None:
    page = sentences.sentences(OFFENCE, "Article 134")
    told = [one for one in reports.sentences() if one.min_months is not None and one.max_months is not None]
    years = scale(page)
    (first, left), (last, right) = years[0], years[-1]
    month = (right - left) / (last - first) / YEAR
    drawn = boxes(page, "span")
    assert len(drawn) == len(told) > 1
    for one, (start, width) in zip(told, drawn, strict=True):
        assert one.min_months is not None
        assert one.max_months is not None
        assert start == pytest.approx(left + one.min_months * month, abs=1)
        assert width == pytest.approx(max((one.max_months - one.min_months) * month, 1), abs=1)
    for one, row in zip(reports.sentences(), rows(page)[1:], strict=True):
        assert row[0] == one.period
        known = f"{one.min_fine_lak:,}" if one.min_fine_lak else "not told"
        assert known in row[2]


def test_the_fines_of_each_band_are_the_text_s_sums_at_each_year_s_rate() -> None:
    tables = read_rates(read_all("statutes", (".csv", ".toml")))
    page = fines.fines(OFFENCE, tables, 2000, 2010)
    parts = page.split("## ")[1:]
    assert len(parts) == len(CLAUSES)
    for clause, part in zip(CLAUSES, parts, strict=True):
        low, high = sums(clause)
        assert f"{low:,} to {high:,} kip" in part.splitlines()[0]
        _, *table = rows(part)
        figures = fine_through_years(low, high, 2000, 2010, tables)
        assert [row[0] for row in table] == [str(year) for year in range(2000, 2011)]
        for cells, year in zip(table, figures, strict=True):
            assert year.usd is not None
            rate = float(year.usd.rate)
            assert float(cells[1].replace(",", "")) == pytest.approx(low / rate, abs=0.01)
            assert float(cells[2].replace(",", "")) == pytest.approx(high / rate, abs=0.01)
        for end, line in ((high, "curve"), (low, "curve low")):
            assert f"{end:,} kip" in plain(part)
            heights = re.findall(rf'<polyline points="([^"]*)" class="{line}"', part)
            assert len(heights[0].split()) == len(figures)


def test_the_curve_of_the_upper_end_stands_above_that_of_the_lower() -> None:
    tables = read_rates(read_all("statutes", (".csv", ".toml")))
    low, high = sums(CLAUSES[0])
    picture = fines.chart(fine_through_years(low, high, 2000, 2010, tables), "x", "x")
    lines = [re.findall(rf'points="([^"]*)" class="{kind}"', picture)[0] for kind in ("curve", "curve low")]
    upper, lower = ([int(point.partition(",")[2]) for point in line.split()] for line in lines)
    assert all(one < two for one, two in zip(upper, lower, strict=True)), "y grows downwards"


def test_the_matrix_holds_every_element_in_its_column_with_its_words() -> None:
    definition = ARTICLE.definition
    assert definition is not None
    table = [re.findall(r"<td.*?</td>", row) for row in re.findall(r"<tr>(.*?)</tr>", matrix(ARTICLE))[1:]]
    for column, elements in enumerate((definition.acts, definition.means, definition.purposes)):
        cells = [row[column] for row in table if 'class="nothing"' not in row[column]]
        assert len(cells) == len(elements) > 1
        for cell, element in zip(cells, elements, strict=True):
            assert f"<code>{element.kind}</code>" in cell
            quoted = unescape("".join(re.findall("<q>(.*?)</q>", cell)))
            assert quoted == " ".join(ARTICLE.text[slice(*element.span)].split())


def test_the_rule_for_the_young_names_the_text_s_age() -> None:
    assert ARTICLE.deeming is not None
    told = deeming(ARTICLE)
    assert f"under {ARTICLE.deeming.age_below} an act" in told
    assert f"Exactly {ARTICLE.deeming.age_below} is no longer" in told


def test_each_provision_s_bar_runs_from_its_day_to_its_end() -> None:
    names, last = Names(statutes), date(2026, 12, 31)
    lives = law_timeline.lives_of(statutes)
    page = law_timeline.drawing(lives, names, last)
    years = dict(scale(page))
    bars = boxes(page, "span")
    assert len(bars) == len(lives) > 1
    every = list(years.items())
    (first, left), (end, right) = every[0], every[-1]
    days = (right - left) / (date(end, 1, 1) - date(first, 1, 1)).days
    for (_, life), (start, width) in zip(lives, bars, strict=True):
        over = min(life.end_first or last, last)
        begun = (life.start_last - date(first, 1, 1)).days
        assert start == pytest.approx(left + begun * days, abs=2)
        assert start + width == pytest.approx(left + (over - date(first, 1, 1)).days * days, abs=2)
    unsure = [life for _, life in lives if life.start_first != life.start_last]
    assert len(boxes(page, "perhaps")) == len(unsure) > 0
