"""`fine`: the same sum in kip through the years, in dollars, as a table, a picture or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.cli.errors import UsageError
from lao_tip_law.cli.streams import write
from lao_tip_law.determination.fines import (
    FineError,
    YearlyFine,
    fine_through_years,
    parse_amounts,
    rates_of_years,
)
from lao_tip_law.digits import plain_digits
from lao_tip_law.source.files import read_all
from lao_tip_law.source.rates import read_rates

if TYPE_CHECKING:
    from lao_tip_law.cli.options import Options
    from lao_tip_law.source.printed_figures import PrintedFigure

_YEAR_DIGITS = 4


def run(options: Options) -> int:
    """Run the command. The picture is written first, so that nothing is printed where it fails.

    Raises:
        LaoTipLawError: the sum or the years are none, a rate table cannot be read, or a picture not drawn.
    """
    low, high = parse_amounts(options.amount)
    if options.plot is not None and not options.plot.lower().endswith(".svg"):
        raise UsageError("the picture is an SVG.", remedy="Give --plot a name that ends in .svg.")
    tables = read_rates(read_all("statutes", (".csv", ".toml")))
    known = rates_of_years(tables)
    first, last = _year(options.first, min(known, default=1)), _year(options.last, max(known, default=1))
    rows = fine_through_years(low, high, first, last, tables)
    if options.plot is not None:
        from lao_tip_law.rendering.fine_plot import plot  # noqa: PLC0415 - few ask for a picture

        plot(rows, options.plot)
    if options.json:
        from json import dumps  # noqa: PLC0415 - the table needs none of it

        printed = [figure for figure in tables.printed if figure.kip in {low, high}]
        write(dumps(_plain(rows, printed), ensure_ascii=False, indent=2) + "\n")
        return 0
    from lao_tip_law.rendering.fine_table import fine_table  # noqa: PLC0415 - JSON needs none of it

    write(fine_table(rows, tables.printed))
    return 0


def _year(typed: str | None, default: int) -> int:
    """Read a year as typed; where it was left out, the first or last one with a rate.

    Raises:
        FineError: it is no year.
    """
    if typed is None:
        return default
    digits = plain_digits(typed.strip())
    if len(digits) != _YEAR_DIGITS or not (digits.isascii() and digits.isdigit()):
        raise FineError(
            "the year is not one of four digits.",
            code="bad-years",
            remedy="Write it as in 2006.",
            field="years",
        )
    return int(digits)


def _plain(rows: tuple[YearlyFine, ...], printed: list[PrintedFigure]) -> dict[str, object]:
    """Give the table as plain data; dollars and rates are decimal text."""
    return {
        "currency": "LAK",
        "min": rows[0].min,
        "max": rows[0].max,
        "years": [_year_plain(row) for row in rows],
        "as_printed": [
            {
                "kip": figure.kip,
                "usd": figure.usd,
                "source": figure.source,
                "date": figure.date,
                "implied_rate": f"{figure.lak_per_usd:f}",
                "note": figure.note,
            }
            for figure in printed
        ],
    }


def _year_plain(row: YearlyFine) -> dict[str, object]:
    if row.usd is None:
        return {"year": row.year, "usd": None, "why": row.why}
    usd = row.usd
    return {
        "year": row.year,
        "usd": {
            "min": f"{usd.min:f}",
            "max": f"{usd.max:f}",
            "rate": f"{usd.rate:f}",
            "basis": usd.basis,
            "date": usd.date,
            "source": usd.source,
        },
    }
