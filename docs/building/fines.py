"""The fines of the trafficking article in dollars, year by year: a picture and its table."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from building.links import to_part
from building.picture import Picture
from lao_tip_law.determination.fines import fine_through_years
from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.amounts import sum_range
from lao_tip_law.rendering.facts import plain_word
from lao_tip_law.rendering.fine_words import sources
from lao_tip_law.rendering.times import rate_in_words

if TYPE_CHECKING:
    from lao_tip_law.determination.fines import YearlyFine
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.source.rates import RateTables

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 960, 420, 90, 720, 20, 380
DECADE = 10
UNITS = 1000
_ENDS = {"upper": phrase("upper end, {amount} kip"), "lower": phrase("lower end, {amount} kip")}


def fines(offence: Offence, tables: RateTables, first: int, last: int) -> str:
    """Give a picture and a table for each band, from one year to another."""
    lines = []
    for number, band in enumerate(offence.bands):
        fine = band.clause.fine if band.clause is not None else None
        if band.clause is None or fine is None or fine.min is None or fine.max is None:
            continue
        rows = fine_through_years(fine.min, fine.max, first, last, tables)
        kip = sum_range(fine.currency, fine.min, fine.max)
        lines += [f"## {plain_word(band.name)}: {kip}", ""]
        lines += [say("The words: {words}.", words=to_part(band.clause.provision)), ""]
        lines += [
            chart(rows, f"fines-{number}", say("{amount} in US dollars", amount=kip)),
            "",
            *_table(rows),
            "",
        ]
        lines += [say("Sources of the rates: {sources}.", sources="; ".join(sources(rows))), ""]
    return "\n".join(lines)


def chart(rows: tuple[YearlyFine, ...], name: str, title: str) -> str:
    """Draw both ends over the years, by logarithm; the table beside it holds the same."""
    known = [(row.year, row.usd.min, row.usd.max, row.usd.date) for row in rows if row.usd]
    ends = [
        (year, lower, upper, date)
        for year, lower, upper, date in known
        if lower is not None and upper is not None
    ]
    least = min(lower for _, lower, _, _ in ends)
    most = max(upper for _, _, upper, _ in ends)
    told = "; ".join(_in_words(year, lower, upper) for year, lower, upper, _ in ends)
    picture = Picture(name, WIDTH, HEIGHT, title, f"{told}.")
    low, high = (
        least.log10().to_integral_value("ROUND_FLOOR"),
        most.log10().to_integral_value("ROUND_CEILING"),
    )
    for power in range(int(low), int(high) + 1):
        y = _y(Decimal(10) ** power, low, high)
        picture.line(LEFT, y, RIGHT, y)
        picture.text(LEFT - 8, y + 4, f"{10**power:,}", anchor="end", kind="small")
    for row in rows:
        if row.year % DECADE == 0:
            x = _x(row.year, rows)
            picture.line(x, TOP, x, BOTTOM)
            picture.text(x, BOTTOM + 18, str(row.year), anchor="middle", kind="small")
    for kip, kind, word in ((rows[-1].max, "curve", "upper"), (rows[-1].min, "curve low", "lower")):
        points = [
            (_x(year, rows), _y(upper if word == "upper" else lower, low, high), date == str(year))
            for year, lower, upper, date in ends
        ]
        picture.path([(x, y) for x, y, _ in points], kind)
        for x, y, averaged in points:
            picture.dot(x, y, "point" if averaged else "point hollow")
        picture.text(RIGHT + 12, points[-1][1] + 4, say(_ENDS[word], amount=f"{kip:,}"), kind="small")
    return picture.svg()


def _in_words(year: int, lower: Decimal, upper: Decimal) -> str:
    return say("{year}: {low} to {high} dollars", year=year, low=f"{lower:,}", high=f"{upper:,}")


def _x(year: int, rows: tuple[YearlyFine, ...]) -> int:
    return LEFT + (year - rows[0].year) * (RIGHT - LEFT) // (rows[-1].year - rows[0].year)


def _y(dollars: Decimal, low: Decimal, high: Decimal) -> int:
    """Give the height of a sum: whole units, by decimal arithmetic to the end."""
    return BOTTOM - int((dollars.log10() - low) * UNITS / (high - low)) * (BOTTOM - TOP) // UNITS


def _table(rows: tuple[YearlyFine, ...]) -> list[str]:
    heads = say("year"), say("US dollars, lower"), say("US dollars, upper"), say("kip for a dollar")
    unknown = say("not known")
    lines = [
        f"| {' | '.join(heads)} | {say('which rate')} |",
        "|---|---|---|---|---|",
    ]
    for row in rows:
        if row.usd is None:
            lines.append(f"| {row.year} | {unknown} | {unknown} | {unknown} | |")
        else:
            usd, which = row.usd, rate_in_words(row.usd)
            lines.append(f"| {row.year} | {usd.min:,} | {usd.max:,} | {usd.rate} | {which} |")
    return [f"<details markdown><summary>{say('The figures')}</summary>", "", *lines, "", "</details>"]
