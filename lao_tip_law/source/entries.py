"""The tables of a TOML file, made into attrs classes; each error names the file, the entry and the key."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

import attrs

from lao_tip_law.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Table: TypeAlias = "dict[str, object]"
T = TypeVar("T", bound=attrs.AttrsInstance)

# What a field may hold, by its type as the class writes it, and how the file writes it.
_TEXT, _NUMBER = "text between quotation marks", "a whole number"
_KINDS: dict[str, tuple[type, str]] = {
    "str": (str, _TEXT),
    "str | None": (str, _TEXT),
    "bool": (bool, "true or false"),
    "int": (int, _NUMBER),
    "int | None": (int, _NUMBER),
    "date": (date, "a day as in 2007-12-05, without quotation marks"),
}
_TEXTS = "tuple[str, ...]"


def read_tables(data: bytes, file: str, names: tuple[str, ...]) -> tuple[list[Table], ...]:
    """Read the tables of a file: for each name the list of its `[[name]]` tables, in the order of the file.

    Raises:
        SourceError: the bytes are no TOML, or hold something else than these tables.
    """
    import tomllib  # noqa: PLC0415 - needed only where the kept law is not

    try:
        plain = tomllib.loads(data.decode())
    except ValueError as error:
        raise SourceError(
            f"the file is no TOML: {error}.",
            code="bad-toml",
            remedy="Mend the place named; a day is written as in 2007-12-05 and must be in the calendar.",
            file=file,
        ) from error
    for name, value in plain.items():
        if name not in names or not _are_tables(value):
            raise SourceError(
                f"{name!r} is no list of tables that this file has.",
                code="unknown-table",
                remedy=f"Write {' or '.join(f'[[{known}]]' for known in names)}.",
                file=file,
            )
    return tuple(plain.get(name, []) for name in names)


def make_each(
    cls: type[T],
    tables: Sequence[Table],
    file: str,
    kind: str,
    nested: Mapping[str, type[attrs.AttrsInstance]] | None = None,
) -> tuple[T, ...]:
    """Make an object of each table of a list.

    Args:
        cls: the attrs class; its fields are the keys, and those without a default must be there.
        tables: the entries.
        file: the file, for errors.
        kind: what people call such an entry; errors call it by this and its place, `event 2`.
        nested: the class of each key that holds tables of its own.

    Raises:
        SourceError: a key is missing, unknown, or holds a value of another kind.
    """
    return tuple(
        _make(cls, table, file, f"{kind} {place}", nested or {}) for place, table in enumerate(tables, 1)
    )


def _make(
    cls: type[T], table: Table, file: str, entry: str, nested: Mapping[str, type[attrs.AttrsInstance]]
) -> T:
    known = attrs.fields_dict(cls)
    made: Table = {}
    for key, value in table.items():
        field = f"{entry}, {key}"
        if key not in known:
            raise bad(f"there is no such key; the keys are {', '.join(known)}.", file, field)
        if key in nested:
            if not _are_tables(value):
                raise bad(f"the value is not what it should be: tables headed [[...{key}]].", file, field)
            made[key] = make_each(nested[key], cast("list[Table]", value), file, field)
        else:
            made[key] = _checked(value, str(known[key].type), file, field)
    for key, attribute in known.items():
        if key not in made and attribute.default is attrs.NOTHING:
            raise bad("the key is missing.", file, f"{entry}, {key}")
    return cls(**made)


def ordered(first: date, last: date, file: str, entry: str) -> None:
    """Refuse an interval that ends before it begins.

    Raises:
        SourceError: it does.
    """
    if first > last:
        raise bad(
            "the first day is after the last.", file, entry, "range-reversed", "Give the earlier day first."
        )


def one_of(word: str, words: Sequence[str], file: str, field: str) -> None:
    """Refuse a word that is none of these.

    Raises:
        SourceError: it is none.
    """
    if word not in words:
        raise bad(f"{word!r} is not known here.", file, field, "unknown-word", f"Write {' or '.join(words)}.")


def unlike(names: Sequence[str], file: str, kind: str) -> None:
    """Refuse two entries with one name.

    Raises:
        SourceError: two have it.
    """
    for place, name in enumerate(names):
        if name in names[:place]:
            raise bad(
                "two entries have this name.", file, f"{kind} {name}", "named-twice", "Rename or join them."
            )


def bad(
    problem: str,
    file: str,
    field: str,
    code: str = "bad-entry",
    remedy: str = "Compare the entry with its neighbours.",
) -> SourceError:
    """Make the error of an entry; the caller raises it."""
    return SourceError(problem, code=code, remedy=remedy, file=file, field=field)


def _are_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(part, dict) for part in value)


def _checked(value: object, kind: str, file: str, field: str) -> object:
    if kind == _TEXTS:
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            return tuple(value)
        raise bad("the value is not what it should be: a list of texts.", file, field)
    wanted, written = _KINDS[kind]
    # By identity: a bool is an int to Python, and a moment of a day a date.
    if type(value) is not wanted:
        raise bad(f"the value is not what it should be: {written}.", file, field)
    return value
