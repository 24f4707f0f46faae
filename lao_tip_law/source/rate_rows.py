"""The rows of a table of rates: CSV with a header, one row a line; a line that opens with `#` is no data."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_EXAMPLES = {
    "year": '2007,9602.72882,"World Bank WDI PA.NUS.FCRF (official rate, period average)"',
    "date": '2025-05-01,21718.77180116,"market spot of that day"',
}
_EARLIEST, _LATEST = 1900, 2199
_YEAR_DIGITS = 4


@frozen
class Row:
    """One row of a table, and the place that errors name.

    Attributes:
        when: the year or day, as text.
        rate: kip for one dollar, as text.
        source: where the rate stands.
        file: the file, from the project's root.
        line: its line, counted from 1.
    """

    when: str
    rate: str
    source: str
    file: str
    line: int

    def year(self) -> int:
        """Read the first column as a year."""
        if len(self.when) != _YEAR_DIGITS or not (self.when.isascii() and self.when.isdigit()):
            raise self.error("the year is not one of four digits.", "Write it as in 2007.")
        return self._within(int(self.when))

    def day(self) -> date:
        """Read the first column as a day."""
        try:
            day = date.fromisoformat(self.when)
        except ValueError:
            day = None
        if day is None or day.isoformat() != self.when:  # ISO 8601 has other forms too, weeks among them
            raise self.error("the date is no day of the calendar.", "Write it as in 2025-05-01.")
        self._within(day.year)
        return day

    def lak_per_usd(self) -> Decimal:
        """Read the second column as an exact number above zero."""
        rate = positive(self.rate)
        if rate is not None:
            return rate
        if is_decimal(self.rate.removeprefix("-")):
            raise self.error("the rate is not above zero.", "Write kip for one dollar, as in 9602.72882.")
        raise self.error(
            "the rate is not a number.",
            "Write kip for one dollar in plain digits with a decimal point, as in 9602.72882.",
        )

    def error(self, problem: str, remedy: str) -> SourceError:
        """Give the error for this row."""
        return SourceError(problem, code="bad-rates", remedy=remedy, file=self.file, line=self.line)

    def _within(self, year: int) -> int:
        if not _EARLIEST <= year <= _LATEST:
            raise self.error(f"the year is not between {_EARLIEST} and {_LATEST}.", "Check it for a slip.")
        return year


def is_decimal(text: str) -> bool:
    """Tell whether a text is plain ASCII digits, perhaps with one point and digits on both sides of it."""
    whole, point, rest = text.partition(".")
    return text.isascii() and whole.isdigit() and (rest.isdigit() or not point)


def positive(text: str) -> Decimal | None:
    """Read an exact number above zero, or None where the text is none.

    >>> positive("9602.72882"), positive("0.0"), positive("9,602"), positive("1e4")
    (Decimal('9602.72882'), None, None, None)
    """
    return (Decimal(text) or None) if is_decimal(text) else None


def rows(files: Mapping[str, bytes], name: str, first: str) -> Iterator[Row]:
    """Read the rows of one table.

    Args:
        files: path under `statutes/` to bytes.
        name: the table's path among them.
        first: the name of the first column, `year` or `date`.

    Raises:
        SourceError: the table is missing, is no UTF-8, has another header, or a row that is no row of it.
    """
    file = f"statutes/{name}"
    header = f"{first},lak_per_usd,source"
    lines = _lines(text_of(files, name))
    line, text = next(lines, (1, ""))
    if text != header:
        raise SourceError(
            "the header is missing.",
            code="bad-rates",
            remedy=f"Write {header} above the rows.",
            file=file,
            line=line,
        )
    for line, text in lines:
        row = Row("", "", "", file, line)
        remedy = f"Write the row as in {_EXAMPLES[first]}."
        try:
            fields = next(csv.reader([text], strict=True))
        except csv.Error:
            raise row.error("the quotation marks of the row do not close.", remedy) from None
        if len(fields) != 3:  # noqa: PLR2004 - the columns of the header
            raise row.error(f"the row has {len(fields)} of the 3 columns.", remedy)
        when, rate, source = map(str.strip, fields)
        if not source:
            raise row.error("the row names no source.", remedy)
        yield Row(when, rate, source, file, line)


def text_of(files: Mapping[str, bytes], name: str) -> str:
    """Give the text of a file, without the mark that some editors put at its head.

    Raises:
        SourceError: the file is missing, or is no UTF-8.
    """
    file = f"statutes/{name}"
    if name not in files:
        raise SourceError(
            "the file is missing.", code="missing-rates", remedy="Restore it from the package.", file=file
        )
    data = files[name]
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SourceError(
            "the file is not UTF-8.", code="bad-rates", remedy="Save it as UTF-8.", file=file, line=line
        ) from None


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Give each line that holds data, with its number."""
    for number, line in enumerate(text.split("\n"), start=1):
        plain = line.strip()
        if plain and not plain.startswith("#"):
            yield number, plain
