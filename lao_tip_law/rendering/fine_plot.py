"""The same sum in kip through the years, as a picture: SVG, by matplotlib, the extra `plot`.

The same rows give the same bytes with the same version of matplotlib: no date, no random identifiers, none of
the user's own settings. Colours can be told apart in print, and marks tell them apart without colour; letters
stay letters, and a title and a description stand in the file for who listens to it.
"""

from __future__ import annotations

from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from lao_tip_law.errors import LaoTipLawError
from lao_tip_law.rendering.amounts import sum_range
from lao_tip_law.rendering.fine_words import describe, footing, title_of
from lao_tip_law.rendering.plot_marks import even_marks, scale_marks, year_marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal
    from os import PathLike

    from matplotlib.axes import Axes  # type: ignore[import-not-found, unused-ignore] # an extra

    from lao_tip_law.determination.fines import YearlyFine
    from lao_tip_law.determination.model import Dollars

_INK, _GRID, _PAPER = "#1a1a1a", "#c8c8c8", "#ffffff"
_COLOURS = ("#0b5394", "#a64d00")
_MARKS = ("o", "s")
_WIDE, _HIGH = 9, 6
_TENFOLD = 10
_SETTINGS: dict[str, dict[str, str | int]] = {
    "svg": {"hashsalt": "lao-tip-law", "fonttype": "none"},
    "font": {"family": "sans-serif", "size": 11},
    "text": {"color": _INK},
    "axes": {"edgecolor": _INK, "labelcolor": _INK},
    "xtick": {"color": _INK},
    "ytick": {"color": _INK},
}


class PlotError(LaoTipLawError):
    """A picture that cannot be drawn or kept."""

    code = "no-plot"


def plot(rows: Sequence[YearlyFine], path: str | PathLike[str]) -> None:
    """Draw the rows and write the picture to a file.

    Args:
        rows: what `fine_through_years` gave.
        path: the file to write, an SVG.

    Raises:
        PlotError: matplotlib is missing, no year has dollars, or the file cannot be written.
    """
    picture = svg(rows)
    try:
        Path(path).write_bytes(picture)
    except OSError as error:
        raise PlotError(
            "the picture cannot be written.",
            code="cannot-write",
            remedy="Name a file in a folder that exists and can be written.",
            field="plot",
        ) from error


def svg(rows: Sequence[YearlyFine]) -> bytes:
    """Draw the rows.

    Raises:
        PlotError: matplotlib is missing, or no year has dollars.
    """
    if not any(row.usd for row in rows):
        raise PlotError(
            "no year in the table has dollars, so there is nothing to draw.",
            remedy="Ask for years of which a rate is known.",
            field="plot",
        )
    try:
        import matplotlib as mpl  # type: ignore[import-not-found, unused-ignore] # noqa: PLC0415 - an extra
        from matplotlib.figure import Figure  # type: ignore[import-not-found, unused-ignore] # noqa: PLC0415
    except ImportError as error:
        raise PlotError(
            "matplotlib, which draws the picture, is not installed.",
            code="plot-not-installed",
            remedy="Install it: pip install 'lao-tip-law[plot]'.",
            field="plot",
        ) from error
    title = title_of(rows)
    target = BytesIO()
    with mpl.rc_context():
        mpl.rcdefaults()
        for group, settings in _SETTINGS.items():
            mpl.rc(group, **settings)  # type: ignore[arg-type, unused-ignore] # an extra: its types may be there or not
        figure = Figure(figsize=(_WIDE, _HIGH), facecolor=_PAPER, layout="constrained")
        _draw(figure.add_subplot(), rows)
        figure.supxlabel(footing(rows), x=0.02, ha="left", fontsize=9)
        figure.savefig(
            target, format="svg", metadata={"Date": None, "Creator": "lao-tip-law", "Title": title}
        )
    return _described(target.getvalue().decode(), title, describe(rows)).encode()


def _draw(axes: Axes, rows: Sequence[YearlyFine]) -> None:
    """Draw a line for each end of the sum; only the positions on the paper are inexact."""
    low, high = rows[0].min, rows[0].max
    ends = ("max", "min") if low != high else ("max",)
    sums: list[Decimal] = []
    for end, colour, mark in zip(ends, _COLOURS, _MARKS, strict=False):
        kip = high if end == "max" else low
        for run in _runs(rows):
            years, dollars = [year for year, _ in run], [getattr(usd, end) for _, usd in run]
            papers = [colour if _averaged(year, usd) else _PAPER for year, usd in run]
            axes.plot(years, dollars, color=colour, linewidth=2, zorder=2)
            axes.scatter(years, dollars, marker=mark, s=36, c=papers, edgecolors=colour, zorder=3)
            sums += dollars
        axes.plot([], [], color=colour, linewidth=2, marker=mark, label=sum_range("LAK", kip, kip))
    _scale_dollars(axes, min(sums), max(sums))
    years = year_marks(rows[0].year, rows[-1].year)
    axes.set_xticks(years, [str(year) for year in years])
    axes.set_xlim(rows[0].year - 1, rows[-1].year + 1)
    axes.set_xlabel("Year")
    axes.grid(color=_GRID, linewidth=1)
    axes.set_axisbelow(True)
    axes.set_title(title_of(rows), pad=34)
    axes.legend(frameon=False, ncols=len(ends), loc="lower center", bbox_to_anchor=(0.5, 1))


def _scale_dollars(axes: Axes, least: Decimal, most: Decimal) -> None:
    """Scale the dollars: evenly from nought, or by logarithm from tenfold between the ends on."""
    if least and most >= _TENFOLD * least:
        marks = scale_marks(least, most)
        axes.set_yscale("log")
        axes.set_ylabel("US dollars, logarithmic scale")
    else:
        marks = even_marks(most)
        axes.set_ylabel("US dollars")
    places = [float(mark) for mark in marks]
    axes.set_yticks(places, [f"{mark:,f}" for mark in marks])
    axes.set_ylim(places[0], places[-1])
    axes.minorticks_off()


def _runs(rows: Sequence[YearlyFine]) -> Iterator[list[tuple[int, Dollars]]]:
    """Give the years with dollars, each unbroken run of them by itself."""
    for known, group in groupby(rows, lambda row: row.usd is not None):
        if known:
            yield [(row.year, row.usd) for row in group if row.usd]


def _averaged(year: int, usd: Dollars) -> bool:
    """Tell whether a rate is that of the whole year, and not of one day in it."""
    return usd.date == str(year)


def _described(picture: str, title: str, description: str) -> str:
    """Name the picture and describe it for screen readers; matplotlib writes a title and no description."""
    label = (
        f'<title id="fine-title">{title}</title>\n <desc id="fine-description">{escape(description)}</desc>'
    )
    named = picture.replace("<svg ", '<svg role="img" aria-labelledby="fine-title fine-description" ', 1)
    return named.replace(f"<title>{title}</title>", label, 1)
