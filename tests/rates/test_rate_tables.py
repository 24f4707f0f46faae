"""The tables of rates, and what they refuse."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import csv
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from pathlib import Path

import pytest

from lao_tip_law.errors import SourceError
from lao_tip_law.source.printed_figures import PRINTED
from lao_tip_law.source.rates import ANNUAL, DATED, AnnualRate, DatedRate, RateTables, read_rates

SHARED = Path("/work/shared/data")
FILES = {
    ANNUAL: b'year,lak_per_usd,source\n2007,9602.72882,"a, b"\n2008,8740.1814,c\n',
    DATED: b"date,lak_per_usd,source\n2024-03-02,20864.6187643,d\n",
    PRINTED: b"report = [{id = 'x', source = 's', date = '2008', lak_per_usd = '9200', note = 'n', figures = [{kip = 5, usd = 1, note = 'm'}]}]",
}
WORLD_BANK = "World Bank WDI PA.NUS.FCRF (official rate, period average)"


def refused(name: str, data: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        read_rates({**FILES, name: data})
    assert caught.value.code == "bad-rates"
    return str(caught.value)


def annual(rows: str) -> str:
    return refused(ANNUAL, b"year,lak_per_usd,source\n" + rows.encode())


def dated(rows: str) -> str:
    return refused(DATED, b"date,lak_per_usd,source\n" + rows.encode())


def test_rates_are_read_to_the_digit_with_their_sources(tables: RateTables) -> None:
    assert len(tables.annual) == 34
    assert tables.annual[0] == AnnualRate(1990, Decimal("707.74998"), WORLD_BANK)
    assert tables.annual[-1] == AnnualRate(2023, Decimal("17688.87359"), WORLD_BANK)
    assert len(tables.dated) == 29
    spot = "npm package @fawazahmed0/currency-api, market spot of that day"
    assert tables.dated[0] == DatedRate(date(2024, 3, 2), Decimal("20864.6187643"), spot)
    assert tables.dated[-1] == DatedRate(date(2026, 9, 1), Decimal("22429.62623994"), spot)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the folder of the data is not at hand")
@pytest.mark.parametrize(("name", "copy"), [("lak-usd-annual.csv", ANNUAL), ("lak-usd-dated.csv", DATED)])
def test_the_tables_are_the_data_files_with_a_heading(name: str, copy: str, files: dict[str, bytes]) -> None:
    ours = [line for line in files[copy].decode().splitlines() if not line.startswith("#")]
    assert ours == (SHARED / name).read_text(encoding="utf-8").splitlines()


def test_the_reader_agrees_with_a_plain_reading_of_the_rows(
    files: dict[str, bytes], tables: RateTables
) -> None:
    rows: dict[str, list[list[str]]] = {}
    for name in (ANNUAL, DATED):
        lines = [line for line in files[name].decode().splitlines() if not line.startswith("#")]
        rows[name] = list(csv.reader(lines))[1:]
    assert [[str(one.year), str(one.lak_per_usd), one.source] for one in tables.annual] == rows[ANNUAL]
    assert [[str(one.day), str(one.lak_per_usd), one.source] for one in tables.dated] == rows[DATED]


def test_comments_empty_lines_line_ends_and_a_byte_order_mark_are_no_data() -> None:
    data = (
        b"\xef\xbb\xbf# of the bank\r\n\r\nyear,lak_per_usd,source\r\n# more\r\n 2007 , 9602.72882 , a \r\n"
    )
    read = read_rates({**FILES, ANNUAL: data})
    assert read.annual == (AnnualRate(2007, Decimal("9602.72882"), "a"),)


def test_a_table_may_have_no_rows() -> None:
    read = read_rates({**FILES, DATED: b"date,lak_per_usd,source\n"})
    assert read.dated == ()


def test_digits_tell_rates_apart_that_are_equal_as_numbers() -> None:
    assert AnnualRate(2007, Decimal(9200), "a") != AnnualRate(2007, Decimal("9200.0"), "a")


def test_rates_are_the_same_for_equal_tables(files: dict[str, bytes], tables: RateTables) -> None:
    again = read_rates(files)
    assert again == tables
    assert hash(again) == hash(tables)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("2007,0,a\n", ":2: the rate is not above zero. Write kip for one dollar, as in 9602.72882."),
        ("2007,0.000,a\n", ":2: the rate is not above zero. Write kip for one dollar, as in 9602.72882."),
        ("2007,-9602.7,a\n", ":2: the rate is not above zero. Write kip for one dollar, as in 9602.72882."),
        (
            "2007,9602.7,a\n2008,many,a\n",
            ":3: the rate is not a number. Write kip for one dollar in plain digits with a decimal point, as in 9602.72882.",
        ),
        ("2007,9602.7,a\n2007,9602.8,a\n", ":3: the year stands here a second time. Keep one rate for it."),
        (
            "2008,9602.7,a\n\n2007,9602.8,a\n",
            ":4: the year is before that of the row above. Sort the rows, earliest first.",
        ),
        ("207,9602.7,a\n", ":2: the year is not one of four digits. Write it as in 2007."),
        ("200x,9602.7,a\n", ":2: the year is not one of four digits. Write it as in 2007."),
        ("໒໐໐໗,9602.7,a\n", ":2: the year is not one of four digits. Write it as in 2007."),
        ("1899,9602.7,a\n", ":2: the year is not between 1900 and 2199. Check it for a slip."),
        ("2200,9602.7,a\n", ":2: the year is not between 1900 and 2199. Check it for a slip."),
        (
            "2007,9602.7\n",
            ':2: the row has 2 of the 3 columns. Write the row as in 2007,9602.72882,"World Bank WDI PA.NUS.FCRF (official rate, period average)".',
        ),
        (
            "2007,9,602.7,a\n",
            ':2: the row has 4 of the 3 columns. Write the row as in 2007,9602.72882,"World Bank WDI PA.NUS.FCRF (official rate, period average)".',
        ),
        (
            "2007,9602.7, \n",
            ':2: the row names no source. Write the row as in 2007,9602.72882,"World Bank WDI PA.NUS.FCRF (official rate, period average)".',
        ),
        (
            '2007,9602.7,"a\n2008,1,b\n',
            ':2: the quotation marks of the row do not close. Write the row as in 2007,9602.72882,"World Bank WDI PA.NUS.FCRF (official rate, period average)".',
        ),
    ],
)
def test_a_bad_row_is_named_with_its_file_and_line(rows: str, message: str) -> None:
    assert annual(rows) == f"statutes/rates/annual.csv{message}"


@pytest.mark.parametrize(
    "rate", ["", ".", "1.", ".5", "1e4", "+5", "NaN", "Infinity", "1.2.3", "9 602", "٣", "--5"]
)
def test_only_plain_digits_make_a_rate(rate: str) -> None:
    assert "the rate is not a number." in annual(f"2007,{rate},a\n")


@pytest.mark.parametrize("day", ["2025-02-29", "2025-13-01", "20250501", "2025-W18-4", "2025-05", ""])
def test_only_a_day_of_the_calendar_makes_a_dated_rate(day: str) -> None:
    wanted = "statutes/rates/dated.csv:2: the date is no day of the calendar. Write it as in 2025-05-01."
    assert dated(f"{day},1,a\n") == wanted


def test_days_stand_once_and_in_order() -> None:
    twice = "statutes/rates/dated.csv:3: the day stands here a second time. Keep one rate for it."
    assert dated("2024-03-02,1,a\n2024-03-02,1,a\n") == twice
    unsorted = (
        "statutes/rates/dated.csv:3: the day is before that of the row above. Sort the rows, earliest first."
    )
    assert dated("2024-03-02,1,a\n2024-03-01,1,a\n") == unsorted
    slip = "statutes/rates/dated.csv:2: the year is not between 1900 and 2199. Check it for a slip."
    assert dated("0202-03-02,1,a\n") == slip


@pytest.mark.parametrize(("data", "line"), [(b"", 1), (b"# a\nyear,rate,source\n", 2), (b"2007,1,a\n", 1)])
def test_a_table_without_its_header_is_refused(data: bytes, line: int) -> None:
    wanted = f"statutes/rates/annual.csv:{line}: the header is missing. Write year,lak_per_usd,source above the rows."
    assert refused(ANNUAL, data) == wanted


def test_a_file_in_another_encoding_is_refused() -> None:
    wanted = "statutes/rates/annual.csv:2: the file is not UTF-8. Save it as UTF-8."
    assert refused(ANNUAL, b"year,lak_per_usd,source\n2007,1,\xff\n") == wanted


@pytest.mark.parametrize("name", [ANNUAL, DATED, PRINTED])
def test_a_table_that_is_not_there_is_named(name: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_rates({other: data for other, data in FILES.items() if other != name})
    assert caught.value.code == "missing-rates"
    assert str(caught.value) == f"statutes/{name}: the file is missing. Restore it from the package."


def printed_usd(kip: int, rate: int, unit: int, rounding: str) -> int:
    return int((Decimal(kip) / rate / unit).quantize(Decimal(1), rounding)) * unit


def test_the_cable_prints_dollars_cut_at_9200_and_then_multiplied(tables: RateTables) -> None:
    figures = {one.kip: one for one in tables.printed if one.report == "cable-2008"}
    cut = printed_usd(10_000_000, 9200, 1, ROUND_DOWN)
    assert {kip: one.usd for kip, one in figures.items()} == {
        10_000_000: cut,
        100_000_000: cut * 10,
        500_000_000: cut * 50,
        1_000_000_000: printed_usd(1_000_000_000, 9200, 1, ROUND_DOWN),
    }
    assert [one.usd for one in figures.values()] == [1_086, 10_860, 54_300, 108_695]
    assert {(one.date, str(one.lak_per_usd)) for one in figures.values()} == {("2008-02-29", "9200")}


def test_the_report_of_2015_prints_dollars_at_a_flat_8000(tables: RateTables) -> None:
    figures = [one for one in tables.printed if one.report == "tip-report-2015"]
    assert [(one.kip, one.usd) for one in figures] == [(10_000_000, 1_250), (100_000_000, 12_500)]
    assert all(one.kip == one.usd * one.lak_per_usd == one.usd * 8000 for one in figures)


def test_the_report_of_2019_prints_dollars_at_8535_to_the_nearest_ten_and_cuts_below_1000(
    tables: RateTables,
) -> None:
    figures = {one.kip: one.usd for one in tables.printed if one.report == "tip-report-2019"}
    assert figures == {
        2_000_000: 234,
        6_000_000: 702,
        10_000_000: 1_170,
        70_000_000: 8_200,
        100_000_000: 11_720,
        110_250_000: 12_920,
        500_000_000: 58_580,
    }
    for kip, usd in figures.items():
        cut = printed_usd(kip, 8535, 1, ROUND_DOWN)
        assert usd == (cut if cut < 1000 else printed_usd(kip, 8535, 10, ROUND_HALF_EVEN))
    assert {str(one.lak_per_usd) for one in tables.printed if one.report == "tip-report-2019"} == {"8535"}


def test_the_quotients_in_the_notes_are_right(tables: RateTables) -> None:
    said = 0
    for one in tables.printed:
        quotient = f"{(one.kip / one.lak_per_usd).quantize(Decimal('0.01')):,}"
        if any(sign.isdigit() for sign in one.note.replace("8,000", "")):
            assert quotient in one.note, one
            said += 1
    assert said == 11
    assert all(one.note and one.about_rate and one.source for one in tables.printed)


TOML = "statutes/rates/printed.toml"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("usd = 1", "usd = 1.5", "report[0].figures[0].usd: the value is not a whole number above zero. Compare the entry with its neighbours."),
        ("usd = 1", "usd = 0", "report[0].figures[0].usd: the value is not a whole number above zero. Compare the entry with its neighbours."),
        ("usd = 1", "usd = -1", "report[0].figures[0].usd: the value is not a whole number above zero. Compare the entry with its neighbours."),
        ("usd = 1", "usd = true", "report[0].figures[0].usd: the value is not a whole number above zero. Compare the entry with its neighbours."),
        ("usd = 1, ", "", "report[0].figures[0]: the key usd is missing. The keys are: kip, usd, note."),
        ("usd = 1", "usd = 1, eur = 1", "report[0].figures[0]: the key eur does not belong here. The keys are: kip, usd, note."),
        ("'9200'", "9200", "report[0].lak_per_usd: the value is not text. Compare the entry with its neighbours."),
        ("'9200'", "'0'", 'report[0].lak_per_usd: the rate is not a number above zero. Write it as in "9200".'),
        ("note = 'n'", "note = ''", "report[0].note: the value is not text. Compare the entry with its neighbours."),
        ("figures = [{kip = 5, usd = 1, note = 'm'}]", "figures = [5]", "report[0].figures[0]: a table belongs here. Write one with kip, usd, note."),
        ("figures = [{kip = 5, usd = 1, note = 'm'}]", "figures = 5", "report[0].figures: the value is not a list of tables. Compare the entry with its neighbours."),
        ("report = [", "reports = [", "the key report is missing. The keys are: report."),
        ("report = [{", "report = [[{", "the file is no TOML: Unclosed array (at end of document). Compare the line with its neighbours."),
    ],
)  # fmt: skip # a row a line
def test_a_bad_printed_figure_is_named_with_its_place(old: str, new: str, message: str) -> None:
    data = FILES[PRINTED].decode()
    assert old in data
    assert refused(PRINTED, data.replace(old, new, 1).encode()) == f"{TOML}: {message}"


def test_a_file_of_no_reports_is_refused() -> None:
    wanted = f"{TOML}: report: the value is not a list of tables. Compare the entry with its neighbours."
    assert refused(PRINTED, b"report = []") == wanted
