"""The rates of exchange at hand: yearly averages, rates of single days, and what reports print.

The figures stand in `statutes/rates/`. They are read as exact decimals out of the text.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lao_tip_law.source.printed_figures import PrintedFigure
    from lao_tip_law.source.rate_rows import Row

ANNUAL, DATED = "rates/annual.csv", "rates/dated.csv"


@frozen
class AnnualRate:
    """The average of a year: kip for one dollar, and where it stands."""

    year: int
    lak_per_usd: Decimal = field(eq=str)  # 9200 and 9200.0 are shown as the source has them
    source: str


@frozen
class DatedRate:
    """The market rate of one day: kip for one dollar, and where it stands."""

    day: date
    lak_per_usd: Decimal = field(eq=str)
    source: str


@frozen(cache_hash=True)
class RateTables:
    """All rates at hand.

    Attributes:
        annual: the average of each year that has one, by year.
        dated: rates of single days, by day.
        printed: what reports print; never used as a rate for an answer.
    """

    annual: tuple[AnnualRate, ...]
    dated: tuple[DatedRate, ...]
    printed: tuple[PrintedFigure, ...] = ()


def table_of(annual: tuple[tuple[int, str, str], ...], dated: tuple[tuple[int, str, str], ...]) -> RateTables:
    """Make the tables of plain rows, as the parsed law keeps them: year or day as a number, rate, source."""
    return RateTables(
        tuple(AnnualRate(year, Decimal(rate), source) for year, rate, source in annual),
        tuple(DatedRate(date.fromordinal(day), Decimal(rate), source) for day, rate, source in dated),
    )


def read_rates(files: Mapping[str, bytes]) -> RateTables:
    """Read the tables of rates.

    Args:
        files: path under `statutes/` to bytes, such as `rates/annual.csv`; other files are left alone.

    Raises:
        SourceError: a table is missing, or a row has no year or day, no rate above zero or no source, is out
            of order, or there twice. It names the file, the line and what to do.
    """
    from lao_tip_law.source.printed_figures import read_printed  # noqa: PLC0415 - an answer reads no files
    from lao_tip_law.source.rate_rows import rows  # noqa: PLC0415 - the same

    annual = [
        (row, AnnualRate(row.year(), row.lak_per_usd(), row.source)) for row in rows(files, ANNUAL, "year")
    ]
    dated = [(row, DatedRate(row.day(), row.lak_per_usd(), row.source)) for row in rows(files, DATED, "date")]
    _check_order("year", ((row, rate.year) for row, rate in annual))
    _check_order("day", ((row, rate.day.toordinal()) for row, rate in dated))
    return RateTables(
        tuple(rate for _, rate in annual), tuple(rate for _, rate in dated), read_printed(files)
    )


def _check_order(what: str, places: Iterable[tuple[Row, int]]) -> None:
    for (_, earlier), (row, later) in pairwise(places):
        if later == earlier:
            raise row.error(f"the {what} stands here a second time.", "Keep one rate for it.")
        if later < earlier:
            raise row.error(f"the {what} is before that of the row above.", "Sort the rows, earliest first.")
