"""The same sum in kip through the years, as a table for a terminal or a projector."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from lao_tip_law.determination.fines import NO_RATE_IN_YEAR
from lao_tip_law.determination.rating import NO_RATE_BEFORE
from lao_tip_law.rendering.amounts import dollar_range, sum_range
from lao_tip_law.rendering.fine_words import sources, spans, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from lao_tip_law.determination.fines import YearlyFine
    from lao_tip_law.source.printed_figures import PrintedFigure

WHY = {
    NO_RATE_BEFORE: "no rate is known so early",
    NO_RATE_IN_YEAR: "no rate of this year",
}
"""What the table says where a year has no dollars, by the code of the reason."""

_BETWEEN = "  "


def fine_table(rows: Sequence[YearlyFine], printed: Iterable[PrintedFigure] = ()) -> str:
    """Give the table: a line a year with dollars, rate, date and basis; below it the sources.

    Args:
        rows: what `fine_through_years` gave.
        printed: what reports print; those for one of the table's sums stand below it, as printed.
    """
    sums = sorted({kip for row in rows for kip in (row.min, row.max)})
    heads = ["Year", *(["USD"] if len(sums) == 1 else ["USD, lower", "USD, upper"])]
    heads += ["Kip for USD 1", "Date", "Basis"]
    table = [_cells(row, len(sums)) for row in rows]
    decimals = max((len(_fraction(row.usd.rate)) for row in rows if row.usd), default=0)
    for cells, row in zip(table, rows, strict=True):
        if row.usd:
            cells[-3] += " " * (decimals - len(_fraction(row.usd.rate)))
    widths = [max(map(len, column)) for column in zip(heads, *table, strict=True)]
    lines = [f"{title_of(rows)}, {spans(row.year for row in rows)}", ""]
    lines += [_line(cells, widths) for cells in (heads, ["-" * width for width in widths], *table)]
    lines += _below("Sources of the rates:", sources(rows))
    lines += _below("As reports print it:", _as_printed([figure for figure in printed if figure.kip in sums]))
    return "".join(f"{line}\n" for line in lines)


def _cells(row: YearlyFine, sums: int) -> list[str]:
    if row.usd is None:
        return [str(row.year), *["-"] * sums, "-", "-", WHY[row.why]]
    ends = (row.usd.min, row.usd.max)[:sums]
    return [str(row.year), *(f"{end:,}" for end in ends), f"{row.usd.rate:,}", row.usd.date, row.usd.basis]


def _fraction(rate: Decimal) -> str:
    """Give what follows the whole digits of a rate, its point with it."""
    _, point, rest = str(rate).partition(".")
    return point + rest


def _line(cells: list[str], widths: list[int]) -> str:
    """Join a line: the sums and the rate stand at the right of their columns, all else at the left."""
    right = [cell.rjust(width) for cell, width in zip(cells[:-2], widths[:-2], strict=True)]
    return _BETWEEN.join([*right, cells[-2].ljust(widths[-2]), cells[-1]])


def _as_printed(figures: list[PrintedFigure]) -> list[str]:
    """Give an item for each report: its title, and its figures with how they were rounded."""
    items = []
    for (source, date), group in groupby(figures, lambda figure: (figure.source, figure.date)):
        lines = [f"{source}, {date}"]
        for figure in group:
            kip, usd = sum_range("LAK", figure.kip, figure.kip), dollar_range(figure.usd, figure.usd)
            lines.append(f"  {kip} = {usd}. {figure.note}")
        items.append("\n".join(lines))
    return items


def _below(heading: str, items: list[str]) -> list[str]:
    return ["", heading, *(f"- {item}" for item in items)] if items else []
