"""What is changed in the tables beside the texts: days, rates, figures, and what the register says."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mutants import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words of an entry that decide something, to what stands in their place.
_OTHER_VALUE = {
    "true": "false",
    "false": "true",
    '"quoted"': '"reported"',
    '"reported"': '"quoted"',
    '"in_force"': '"adopted"',
    '"replaced"': '"adopted"',
    '"women and children"': '""',
}
_DECIDING = {"used", "basis", "what", "covers", "elements_of", "of", "law", "number"}
_ENTRY = re.compile(r"(?m)^\[\[(event|measure|provision|rate|report)\]\]\n(?:(?!\[\[(?!measure\.)|#).*\n?)*")
_VALUE = re.compile(r"(?m)^(\w+) = (.+)$")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FIGURE = re.compile(r"(?<![\w.,-])\d[\d_]*(?:\.\d+)?(?![\w-])")


def toml_edits(text: str) -> Iterator[Edit]:
    """Give every edit to a register, a timeline or a table of printed figures."""
    for entry in _ENTRY.finditer(text):
        yield Edit("entry", entry.start(), entry.end(), "")
    for found in _VALUE.finditer(text):
        key, value, at = found[1], found[2], found.start(2)
        day = _DAY.fullmatch(value.strip('"'))
        if day and not (key == "date" and "[[event]]" in text):  # the days of documents are none of the law
            yield from _day_edits(value.strip('"'), at + value.startswith('"'))
        elif key in _DECIDING and value in _OTHER_VALUE:
            yield Edit("fact", at, at + len(value), _OTHER_VALUE[value])
        elif key in {"covers", "elements_of"}:
            yield Edit("fact", at, at + len(value), '""')
        elif key == "lak_per_usd":
            yield Edit("rate", at + 1, at + len(value) - 1, _one_more(value.strip('"')))
    for line in re.finditer(r"(?m)^ +\{ kip = ([\d_]+), usd = ([\d_]+)", text):
        for group in (1, 2):
            yield Edit("number", *line.span(group), str(int(line[group]) + 1))


def _day_edits(day: str, at: int) -> Iterator[Edit]:
    for days in (-1, 1):
        other = date.fromisoformat(day) + timedelta(days=days)
        yield Edit("date", at, at + len(day), other.isoformat())


def csv_edits(text: str) -> Iterator[Edit]:
    """Give every edit to a table of rates: each row dropped, each value and each day or year changed."""
    for row in re.finditer(r"(?m)^(\d{4}(?:-\d{2}-\d{2})?),([\d.]+),.*\n", text):
        yield Edit("entry", row.start(), row.end(), "")
        yield Edit("rate", *row.span(2), _one_more(row[2]))
        if "-" in row[1]:
            yield from _day_edits(row[1], row.start(1))


def _one_more(figure: str) -> str:
    """Make the last digit one more, or one less where it is a nine."""
    return figure[:-1] + ("8" if figure.endswith("9") else str(int(figure[-1]) + 1))
