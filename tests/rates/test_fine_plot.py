"""The picture of the same sum through the years."""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from lao_tip_law.determination.fines import fine_through_years
from lao_tip_law.rendering.fine_plot import PlotError, plot, svg
from lao_tip_law.rendering.fine_words import describe, footing
from lao_tip_law.rendering.plot_marks import even_marks, scale_marks, year_marks

if TYPE_CHECKING:
    from pathlib import Path

    from lao_tip_law.determination.fines import YearlyFine
    from lao_tip_law.source.rates import RateTables

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(name="rows")
def _rows(tables: RateTables) -> tuple[YearlyFine, ...]:
    return fine_through_years(10_000_000, 100_000_000, 1985, 2028, tables)


def words_of(picture: bytes) -> list[str]:
    """Give the letters in a picture, as they are shown."""
    return ["".join(text.itertext()).strip() for text in ET.fromstring(picture).iter(f"{SVG}text")]  # noqa: S314 - our own picture


def drawn(*rows: YearlyFine) -> list[str]:
    pytest.importorskip("matplotlib", reason="the extra `plot`")
    return words_of(svg(rows))


def test_the_same_rows_give_the_same_bytes(rows: tuple[YearlyFine, ...], tmp_path: Path) -> None:
    mpl = pytest.importorskip("matplotlib", reason="the extra `plot`")
    plot(rows, tmp_path / "a.svg")
    with mpl.rc_context({"font.size": 30, "svg.fonttype": "path", "axes.facecolor": "black"}):
        plot(rows, str(tmp_path / "b.svg"))
        assert mpl.rcParams["font.size"] == 30
    picture = (tmp_path / "a.svg").read_bytes()
    assert picture == (tmp_path / "b.svg").read_bytes() == svg(rows)
    assert b"dc:date" not in picture


def test_the_picture_has_a_title_and_a_description_for_screen_readers(rows: tuple[YearlyFine, ...]) -> None:
    pytest.importorskip("matplotlib", reason="the extra `plot`")
    root = ET.fromstring(svg(rows))  # noqa: S314 - our own picture
    assert (root.get("role"), root.get("aria-labelledby")) == ("img", "fine-title fine-description")
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (title.get("id"), title.text) == ("fine-title", "10,000,000 to 100,000,000 kip in dollars")
    assert (description.get("id"), description.text) == ("fine-description", describe(rows))


def test_the_picture_is_described_in_words(rows: tuple[YearlyFine, ...], tables: RateTables) -> None:
    assert describe(rows) == (
        "10,000,000 to 100,000,000 kip in dollars, at the rate of each year. "
        "1990: USD 14,129.28 to 141,292.83, at 707.74998 kip for one dollar. "
        "2026: USD 445.84 to 4,458.39, at 22,429.62623994 kip for one dollar. "
        "Most dollars: 1991, USD 14,243.32 to 142,433.24. "
        "Least dollars: 2026, USD 445.84 to 4,458.39. "
        "No rate is known for 1985 to 1989 and 2027 to 2028."
    )
    assert describe(fine_through_years(5, 5, 2007, 2007, tables)).count("2007: USD 0.00, at") == 1


def test_the_picture_is_light_and_names_its_axes_sums_and_sources(rows: tuple[YearlyFine, ...]) -> None:
    words = drawn(*rows)
    for wanted in (
        "10,000,000 to 100,000,000 kip in dollars",
        "US dollars, logarithmic scale",
        "Year",
        "10,000,000 kip",
        "100,000,000 kip",
        "200,000",
        "1985",
    ):
        assert wanted in words
    footing = " ".join(words)
    assert "1990 to 2023: World Bank WDI PA.NUS.FCRF (official rate, period average)" in footing
    assert "No rate is known for 1985 to 1989 and 2027 to 2028." in footing
    assert b"fill: #ffffff" in svg(rows)


def test_sums_less_than_tenfold_apart_and_sums_of_nothing_have_an_even_scale(tables: RateTables) -> None:
    words = drawn(*fine_through_years(10_000_000, 10_000_000, 2006, 2013, tables))
    assert "US dollars" in words
    assert [mark for mark in ("0", "500", "1,000", "1,500") if mark not in words] == []
    assert "US dollars" in drawn(*fine_through_years(0, 10_000_000, 2006, 2026, tables))
    assert "US dollars" in drawn(*fine_through_years(0, 0, 2007, 2007, tables))


def test_a_line_below_the_picture_tells_the_marks_the_sources_and_the_years_without_a_rate(
    tables: RateTables,
) -> None:
    marks = "Full marks: the average of the year. Hollow marks: the last market rate of a day in the year."
    bank = "World Bank WDI PA.NUS.FCRF (official rate, period average)"
    assert footing(fine_through_years(5, 6, 1989, 2007, tables)).splitlines() == [
        marks,
        f"1990 to 2007: {bank}",
        "No rate is known for 1989.",
    ]
    assert footing(fine_through_years(5, 6, 2007, 2007, tables)).splitlines() == [marks, f"2007: {bank}"]


def test_years_without_any_rate_make_no_picture(tables: RateTables) -> None:
    with pytest.raises(PlotError) as caught:
        svg(fine_through_years(5, 6, 1980, 1989, tables))
    assert caught.value.code == "no-plot"
    assert str(caught.value) == (
        "plot: no year in the table has dollars, so there is nothing to draw. "
        "Ask for years of which a rate is known."
    )


def test_without_matplotlib_the_error_says_what_to_install(
    rows: tuple[YearlyFine, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(PlotError) as caught:
        plot(rows, tmp_path / "a.svg")
    assert caught.value.code == "plot-not-installed"
    assert str(caught.value) == (
        "plot: matplotlib, which draws the picture, is not installed. "
        "Install it: pip install 'lao-tip-law[plot]'."
    )
    assert not (tmp_path / "a.svg").exists()


def test_a_file_that_cannot_be_written_is_told(rows: tuple[YearlyFine, ...], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="the extra `plot`")
    with pytest.raises(PlotError) as caught:
        plot(rows, tmp_path / "nowhere" / "a.svg")
    assert caught.value.code == "cannot-write"
    assert str(caught.value) == (
        "plot: the picture cannot be written. Name a file in a folder that exists and can be written."
    )


@pytest.mark.parametrize(
    ("least", "most", "marks"),
    [
        ("445.84", "4458.39", "200 500 1000 2000 5000"),
        ("500", "5000", "500 1000 2000 5000"),
        ("0.01", "0.11", "0.01 0.02 0.05 0.1 0.2"),
        ("999.99", "10000.01", "500 1000 2000 5000 10000 20000"),
    ],
)
def test_a_logarithmic_scale_has_round_marks_from_below_to_above(least: str, most: str, marks: str) -> None:
    assert scale_marks(Decimal(least), Decimal(most)) == [Decimal(mark) for mark in marks.split()]


@pytest.mark.parametrize(
    ("most", "marks"),
    [
        ("1277", "0 500 1000 1500"),
        ("1000", "0 200 400 600 800 1000 1200"),
        ("0", "0 1"),
        ("0.02", "0 0.005 0.01 0.015 0.02 0.025"),
    ],
)
def test_an_even_scale_goes_from_nought_to_above_the_most(most: str, marks: str) -> None:
    assert even_marks(Decimal(most)) == [Decimal(mark) for mark in marks.split()]


def test_few_years_are_marked() -> None:
    assert year_marks(2007, 2007) == [2007]
    assert year_marks(2006, 2017) == list(range(2006, 2018))
    assert year_marks(2006, 2018) == [2006, 2008, 2010, 2012, 2014, 2016, 2018]
    assert year_marks(1, 9999) == list(range(1000, 10_000, 1000))
