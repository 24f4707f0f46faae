"""Reading a case from a file, from text or from a mapping; whatever is wrong comes out as a `CaseError`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal, TypeAlias

from lao_tip_law.facts.case import Case
from lao_tip_law.facts.limits import LARGEST_TEXT
from lao_tip_law.facts.problems import FactError, join

if TYPE_CHECKING:
    from collections.abc import Mapping

Format: TypeAlias = Literal["json", "yaml"]

_MARK = b"\xef\xbb\xbf"
_ALLOWED_CONTROLS = b"\t\n\r"
_CONTROLS = bytes(sorted({*range(32), 127} - set(_ALLOWED_CONTROLS)))


def load_case(path: str | os.PathLike[str]) -> Case:
    """Read a case from a file: JSON where its name ends in `.json`, YAML otherwise.

    Raises:
        CaseError: when the file cannot be read, or does not hold a case.
    """
    name = os.fspath(path)
    data = _bytes_of(name)
    return case_from_bytes(data, format="json" if name.lower().endswith(".json") else "yaml", file=name)


def case_from_mapping(mapping: Mapping[str, object]) -> Case:
    """Read a case from a mapping of plain values, such as `Case.to_dict` gives.

    Raises:
        CaseError: when it is not a case; the error has the path of the field, but neither file nor line.
    """
    return Case.of(mapping)


def case_from_text(
    text: str,
    *,
    format: Format = "yaml",  # noqa: A002 - the word that users know
    file: str | None = None,
    first_line: int = 1,
) -> Case:
    """Read a case from text.

    Args:
        text: a document in JSON or YAML.
        format: which of the two it is in.
        file: the name to show in errors.
        first_line: the line of that file on which the text begins, for a text that is only a part of it.

    Raises:
        CaseError: when it does not hold a case.
    """
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        problem = FactError(
            "The text has half of a surrogate pair in it.",
            code="not-utf-8",
            remedy="Read it as UTF-8.",
            line=text[: error.start].count("\n") + 1,
        )
        raise _placed(problem, file, first_line) from None
    return case_from_bytes(data, format=format, file=file, first_line=first_line)


def case_from_bytes(
    data: bytes,
    *,
    format: Format = "yaml",  # noqa: A002 - as above
    file: str | None = None,
    first_line: int = 1,
) -> Case:
    """Read a case from bytes in UTF-8, with or without a byte order mark; the rest is as in `case_from_text`.

    Raises:
        CaseError: when they are no UTF-8, or do not hold a case.
    """
    try:
        text = _text_of(data)
        return _json_case(text) if format == "json" else _yaml_case(text)
    except FactError as error:
        raise _placed(error, file, first_line) from None


def _bytes_of(name: str) -> bytes:
    """Read a file, and not a byte more of it than can be a case."""
    try:
        with open(name, "rb") as file:  # noqa: PTH123 - importing pathlib takes longer than reading the file
            if os.fstat(file.fileno()).st_size <= LARGEST_TEXT:
                return file.read(LARGEST_TEXT + 1)
    except FileNotFoundError:
        problem, code, remedy = "There is no such file.", "no-such-file", "Check the name of the file."
    except IsADirectoryError:
        problem, code, remedy = "This is a folder.", "is-a-folder", "Give the name of a file in it."
    except (OSError, ValueError):
        # A ValueError is a name that no file can have, such as one with a NUL in it.
        problem, code, remedy = (
            "The file cannot be read.",
            "not-readable",
            "Check its name and its permissions.",
        )
    else:
        raise _too_large(name)
    raise FactError(problem, code=code, remedy=remedy, file=name) from None


def _text_of(data: bytes) -> str:
    if len(data) > LARGEST_TEXT:
        raise _too_large()
    if not data.removeprefix(_MARK).strip(b" " + _ALLOWED_CONTROLS):
        raise FactError("There is no case in it.", code="empty", remedy="Write at least one field, or {}.")
    try:
        text = data.removeprefix(_MARK).decode()
    except UnicodeDecodeError as error:
        # The offset counts from the start of the file, the mark included.
        offset = error.start + (len(_MARK) if data.startswith(_MARK) else 0)
        raise FactError(
            f"The text is not UTF-8: byte {offset} cannot stand there.",
            code="not-utf-8",
            remedy="Save it as UTF-8.",
            line=data[:offset].count(b"\n") + 1,
        ) from None
    if len(data.translate(None, _CONTROLS)) != len(data):
        offset = next(place for place, byte in enumerate(data) if byte in _CONTROLS)
        raise FactError(
            f"The text has a control character at byte {offset}.",
            code="control-character",
            remedy="Save it as plain text in UTF-8.",
            line=data[:offset].count(b"\n") + 1,
        )
    return text


def _json_case(text: str) -> Case:
    from lao_tip_law.facts.json_lines import find_lines  # noqa: PLC0415 - of no use to who reads YAML
    from lao_tip_law.facts.json_tree import read_json  # noqa: PLC0415 - the same

    value = read_json(text)
    try:
        return Case.of(value)
    except FactError as error:
        error.line = _line_of(error, find_lines(text).by_path)
        raise


def _yaml_case(text: str) -> Case:
    from lao_tip_law.facts.yaml_tree import read_yaml  # noqa: PLC0415 - of no use to who reads JSON

    value, lines = read_yaml(text)
    try:
        return Case.of(value)
    except FactError as error:
        error.line = _line_of(error, lines)
        raise


def _line_of(error: FactError, lines: dict[str, int]) -> int | None:
    """Give the line of what an error is about, and forget the key that it is not to show."""
    path = join(error.field or "", error.hidden_key or "")
    error.hidden_key = None
    return lines.get(path)


def _placed(error: FactError, file: str | None, first_line: int) -> FactError:
    error.file = file
    if error.line is not None:
        error.line += first_line - 1
    return error


def _too_large(file: str | None = None) -> FactError:
    return FactError(
        f"There is more in it than a case can have: over {LARGEST_TEXT} bytes.",
        code="too-large",
        remedy="Write one case to a file.",
        file=file,
    )
