"""`fine`: the same sum through the years, as a table, as JSON and as a picture."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from lao_tip_law.cli import main
from lao_tip_law.determination.fines import fine_through_years, rates_of_years
from lao_tip_law.rendering.fine_table import fine_table

if TYPE_CHECKING:
    from pathlib import Path

    from lao_tip_law.source.rates import RateTables

RANGE = "10000000..100000000"


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["fine", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_the_table_is_the_librarys(tables: RateTables, capsys: pytest.CaptureFixture[str]) -> None:
    rows = fine_through_years(10_000_000, 100_000_000, 2006, 2026, tables)
    out = printed(capsys, RANGE, "--from", "2006", "--to", "2026")
    assert out == fine_table(rows, tables.printed)
    assert "2007    1,041.37   10,413.71   9,602.72882     2007        annual-average-2007\n" in out


def test_the_years_left_out_are_all_that_have_a_rate(
    tables: RateTables, capsys: pytest.CaptureFixture[str]
) -> None:
    known = rates_of_years(tables)
    years = json.loads(printed(capsys, "10.000.000", "--json"))["years"]
    assert [years[0]["year"], years[-1]["year"]] == [min(known), max(known)]


def test_json_has_dollars_as_text_with_rate_date_and_source(capsys: pytest.CaptureFixture[str]) -> None:
    plain = json.loads(
        printed(capsys, RANGE, "--from", "໑໙໘໙", "--to", "2026", "--json"), parse_float=Decimal
    )
    assert [plain[key] for key in ("currency", "min", "max")] == ["LAK", 10_000_000, 100_000_000]
    by_year = {row["year"]: row for row in plain["years"]}
    assert by_year[1989] == {"year": 1989, "usd": None, "why": "no-rate-before"}
    assert by_year[2007]["usd"] == {
        "min": "1041.37",
        "max": "10413.71",
        "rate": "9602.72882",
        "basis": "annual-average-2007",
        "date": "2007",
        "source": "World Bank WDI PA.NUS.FCRF (official rate, period average)",
    }
    assert {figure["kip"] for figure in plain["as_printed"]} == {10_000_000, 100_000_000}
    assert plain["as_printed"][0]["usd"] == 1086
    assert json.loads(printed(capsys, "7", "--json"))["as_printed"] == []


def test_a_picture_is_drawn_beside_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib", reason="the extra `plot`")
    arguments = (RANGE, "--from", "2006", "--to", "2026")
    path = tmp_path / "fines.SVG"
    assert printed(capsys, *arguments, "--plot", str(path)) == printed(capsys, *arguments)
    assert path.read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["many"], "amount: the sum is not whole kip."),
        ([""], "amount: a sum is missing."),
        (["2..1"], "amount: the larger sum stands first."),
        ([RANGE, "--from", "2010", "--to", "2006"], "years: the years are no span of years."),
        ([RANGE, "--from", "last"], "years: the year is not one of four digits. Write it as in 2006."),
        ([RANGE, "--to", "20260"], "years: the year is not one of four digits."),
        ([RANGE, "--to", "²006"], "years: the year is not one of four digits."),
        ([RANGE, "--plot", "fines.png"], "the picture is an SVG. Give --plot a name that ends in .svg."),
        ([RANGE, "--from", "1950", "--to", "1951", "--plot", "a.svg"], "plot: no year in the table has"),
        ([], "the following arguments are required: KIP."),
    ],
)
def test_what_is_no_sum_no_year_and_no_picture_is_one_line(
    arguments: list[str], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fine", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"lao-tip-law: {problem}")
    assert err.count("\n") == 1


def test_without_matplotlib_a_picture_is_refused_and_the_table_is_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert main(["fine", RANGE, "--plot", str(tmp_path / "a.svg")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "pip install 'lao-tip-law[plot]'" in err
    assert printed(capsys, RANGE)
