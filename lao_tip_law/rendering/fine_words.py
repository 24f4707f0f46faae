"""What is said of a table of fines: its title, its years and sources, and its picture in words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from lao_tip_law.language import say
from lao_tip_law.rendering.amounts import dollar_range, listed, sum_range

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lao_tip_law.determination.fines import YearlyFine


def title_of(rows: Sequence[YearlyFine]) -> str:
    """Name the table."""
    return say("{amount} in dollars", amount=sum_range("LAK", rows[0].min, rows[0].max))


def spans(years: Iterable[int]) -> str:
    """Give years in words, in their order.

    >>> spans([2006, 2007, 2008, 2010])
    '2006 to 2008 and 2010'
    """
    # Within an unbroken run the year and its place grow together.
    runs = groupby(enumerate(years), lambda pair: pair[1] - pair[0])
    whole = ([year for _, year in run] for _, run in runs)
    return listed(_span(run[0], run[-1]) for run in whole)


def sources(rows: Iterable[YearlyFine]) -> list[str]:
    """Give each source of a rate, with the years it stands for."""
    years: dict[str, list[int]] = {}
    for row in rows:
        if row.usd:
            years.setdefault(row.usd.source, []).append(row.year)
    return [f"{spans(some)}: {source}" for source, some in years.items()]


def describe(rows: Sequence[YearlyFine]) -> str:
    """Say in words what the picture shows, for who cannot see it."""
    known = [(row.year, row.usd) for row in rows if row.usd]
    parts = [f"{title_of(rows)}, at the rate of each year."]
    for year, usd in dict.fromkeys((known[0], known[-1])):
        parts.append(f"{year}: {dollar_range(usd.min, usd.max)}, at {usd.rate:,} kip for one dollar.")
    for word, which in (("Most", min), ("Least", max)):
        year, usd = which(known, key=lambda pair: pair[1].rate)
        parts.append(f"{word} dollars: {year}, {dollar_range(usd.min, usd.max)}.")
    return " ".join((*parts, *_without_rate(rows)))


def footing(rows: Sequence[YearlyFine]) -> str:
    """Say what the marks of the picture mean, where the rates stand, and which years have none."""
    marks = "Full marks: the average of the year. Hollow marks: the last market rate of a day in the year."
    return "\n".join((marks, *sources(rows), *_without_rate(rows)))


def _without_rate(rows: Sequence[YearlyFine]) -> list[str]:
    missing = spans(row.year for row in rows if row.usd is None)
    return [f"No rate is known for {missing}."] if missing else []


def _span(first: int, last: int) -> str:
    return str(first) if first == last else say("{low} to {high}", low=first, high=last)
