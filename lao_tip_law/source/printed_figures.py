"""Conversions of kip into dollars as reports print them: kept as printed, with the rate they imply."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, cast

from attrs import field, frozen

from lao_tip_law.errors import SourceError
from lao_tip_law.source.rate_rows import positive, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PRINTED = "rates/printed.toml"

_REPORT = {"id": str, "source": str, "date": str, "lak_per_usd": str, "note": str, "figures": list}
_FIGURE = {"kip": int, "usd": int, "note": str}
_IN_WORDS = {str: "text", int: "a whole number above zero", list: "a list of tables"}


@frozen
class PrintedFigure:
    """A sum in kip and the whole dollars that a report prints for it.

    Attributes:
        kip: the sum.
        usd: the dollars, as printed.
        report: a short name of the report, such as `cable-2008`.
        source: the report's title and author.
        date: its day or year.
        lak_per_usd: the one rate that explains the report's figures, which the report does not name.
        note: how the exact quotient was rounded.
        about_rate: what is known of that rate.
    """

    kip: int
    usd: int
    report: str
    source: str
    date: str
    lak_per_usd: Decimal = field(eq=str)
    note: str
    about_rate: str


def read_printed(files: Mapping[str, bytes]) -> tuple[PrintedFigure, ...]:
    """Read the printed figures, in the order of the file.

    Args:
        files: path under `statutes/` to bytes.

    Raises:
        SourceError: the file is missing, is no TOML, or an entry has a key too few, too many, or a bad value.
    """
    import tomllib  # noqa: PLC0415 - needed for this file alone

    text = text_of(files, PRINTED)
    try:
        # No float is ever made of a figure: one with a point becomes a Decimal, and is refused.
        plain = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise _error(f"the file is no TOML: {error}.", "Compare the line with its neighbours.", "") from None
    _check(plain, {"report": list}, "")
    return tuple(_figures(cast("list[object]", plain["report"])))


def _figures(reports: list[object]) -> Iterator[PrintedFigure]:
    for place, report in enumerate(reports):
        path = f"report[{place}]"
        known = _check(report, _REPORT, path)
        rate = positive(cast("str", known["lak_per_usd"]))
        if rate is None:
            raise _error(
                "the rate is not a number above zero.", 'Write it as in "9200".', f"{path}.lak_per_usd"
            )
        for number, figure in enumerate(cast("list[object]", known["figures"])):
            printed = _check(figure, _FIGURE, f"{path}.figures[{number}]")
            yield PrintedFigure(
                cast("int", printed["kip"]),
                cast("int", printed["usd"]),
                cast("str", known["id"]),
                cast("str", known["source"]),
                cast("str", known["date"]),
                rate,
                cast("str", printed["note"]),
                cast("str", known["note"]),
            )


def _check(entry: object, kinds: Mapping[str, type], path: str) -> Mapping[str, object]:
    """Give a table whose keys and kinds of value are the ones wanted."""
    if not isinstance(entry, dict):
        raise _error("a table belongs here.", f"Write one with {', '.join(kinds)}.", path)
    odd = sorted(entry.keys() ^ kinds.keys())
    if odd:
        what = "is missing" if odd[0] in kinds else "does not belong here"
        raise _error(f"the key {odd[0]} {what}.", f"The keys are: {', '.join(kinds)}.", path)
    for key, kind in kinds.items():
        value = entry[key]
        if type(value) is not kind or not value or (isinstance(value, int) and value < 0):
            where = f"{path}.{key}" if path else key
            raise _error(
                f"the value is not {_IN_WORDS[kind]}.", "Compare the entry with its neighbours.", where
            )
    return entry


def _error(problem: str, remedy: str, where: str) -> SourceError:
    return SourceError(
        problem, code="bad-rates", remedy=remedy, file=f"statutes/{PRINTED}", field=where or None
    )
