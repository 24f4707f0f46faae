"""The table of the same sum through the years."""

# ruff: noqa: E501 - a table's lines stand as they are printed

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.determination.fines import fine_through_years
from lao_tip_law.rendering.fine_table import fine_table
from lao_tip_law.rendering.fine_words import spans

if TYPE_CHECKING:
    from lao_tip_law.source.rates import RateTables


def test_a_range_has_two_columns_of_dollars_and_each_rate_its_date_basis_and_source(
    tables: RateTables,
) -> None:
    rows = fine_through_years(10_000_000, 100_000_000, 2022, 2024, tables)
    assert fine_table(rows) == (
        "10,000,000 to 100,000,000 kip in dollars, 2022 to 2024\n"
        "\n"
        "Year  USD, lower  USD, upper    Kip for USD 1  Date        Basis\n"
        "----  ----------  ----------  ---------------  ----------  ------------------------\n"
        "2022      712.49    7,124.93  14,035.22669     2022        annual-average-2022\n"
        "2023      565.33    5,653.27  17,688.87359     2023        annual-average-2023\n"
        "2024      458.48    4,584.83  21,811.06497992  2024-12-01  last-market-spot-of-2024\n"
        "\n"
        "Sources of the rates:\n"
        "- 2022 to 2023: World Bank WDI PA.NUS.FCRF (official rate, period average)\n"
        "- 2024: npm package @fawazahmed0/currency-api, market spot of that day\n"
    )


def test_one_sum_has_one_column_and_years_without_a_rate_say_so(tables: RateTables) -> None:
    rows = fine_through_years(1_000_000, 1_000_000, 1989, 1990, tables)
    assert fine_table(rows) == (
        "1,000,000 kip in dollars, 1989 to 1990\n"
        "\n"
        "Year       USD  Kip for USD 1  Date  Basis\n"
        "----  --------  -------------  ----  -------------------------\n"
        "1989         -              -  -     no rate is known so early\n"
        "1990  1,412.93      707.74998  1990  annual-average-1990\n"
        "\n"
        "Sources of the rates:\n"
        "- 1990: World Bank WDI PA.NUS.FCRF (official rate, period average)\n"
    )


def test_a_table_of_years_without_any_rate_has_no_sources(tables: RateTables) -> None:
    assert fine_table(fine_through_years(5, 5, 2030, 2030, tables)) == (
        "5 kip in dollars, 2030\n"
        "\n"
        "Year  USD  Kip for USD 1  Date  Basis\n"
        "----  ---  -------------  ----  --------------------\n"
        "2030    -              -  -     no rate of this year\n"
    )


def test_what_reports_print_for_the_sums_stands_below_as_printed(tables: RateTables) -> None:
    rows = fine_through_years(10_000_000, 100_000_000, 2007, 2007, tables)
    assert fine_table(rows, tables.printed).endswith(
        "As reports print it:\n"
        "- Cable 08VIENTIANE145, Eighth Annual TIP Report for Laos, Embassy of the United States, Vientiane, 2008-02-29\n"
        "  10,000,000 kip = USD 1,086. Cut to whole dollars: 1,086.96 would be exact.\n"
        "  100,000,000 kip = USD 10,860. Ten times the 1,086 already cut: 10,869.57 would be exact.\n"
        "- Trafficking in Persons Report 2015, United States Department of State (on 2014; read in a mirror), 2015\n"
        "  10,000,000 kip = USD 1,250. Exact at 8,000.\n"
        "  100,000,000 kip = USD 12,500. Exact at 8,000.\n"
        "- Trafficking in Persons Report 2019, United States Department of State (on 2018), 2019\n"
        "  10,000,000 kip = USD 1,170. To the nearest ten, as above 1,000: 1,171.65 at 8,535.\n"
        "  100,000,000 kip = USD 11,720. To the nearest ten, as above 1,000: 11,716.46 at 8,535.\n"
    )
    assert "As reports" not in fine_table(fine_through_years(5, 5, 2007, 2007, tables), tables.printed)


def test_years_in_words_keep_their_gaps() -> None:
    assert spans([]) == ""
    assert spans([2006]) == "2006"
    assert spans([1985, 1986, 1989, 2027, 2028]) == "1985 to 1986, 1989 and 2027 to 2028"
