"""Bytes and text from a file or standard input, and never more than can be of use."""

from __future__ import annotations

import sys
from typing import BinaryIO

from lao_tip_law.cli.errors import InputError

STDIN = "-"
_ALLOWED_CONTROLS = "\t\n\r\f"
_CONTROLS = frozenset(chr(code) for code in (*range(32), 127)) - frozenset(_ALLOWED_CONTROLS)


def shown(name: str) -> str:
    """Give the name of an input as errors show it."""
    return "standard input" if name == STDIN else name


def open_input(name: str) -> BinaryIO:
    """Open a file, or standard input where the name is `-`.

    Raises:
        InputError: there is no such file, or it cannot be opened.
    """
    if name == STDIN:
        if sys.stdin is None:
            raise InputError("it is closed.", code="not-readable", remedy="Give a file.", file=shown(name))
        return sys.stdin.buffer
    try:
        return open(name, "rb")  # noqa: PTH123 - pathlib is slow to import; the caller closes it
    except FileNotFoundError:
        problem, code, remedy = "There is no such file.", "no-such-file", "Check the name of the file."
    except IsADirectoryError:
        problem, code, remedy = "This is a folder.", "is-a-folder", "Give the name of a file in it."
    except (OSError, ValueError):
        # A ValueError is a name that no file can have, such as one with a NUL in it.
        problem, code, remedy = "The file cannot be read.", "not-readable", "Check its name and permissions."
    raise InputError(problem, code=code, remedy=remedy, file=shown(name)) from None


def read_bytes(name: str, most: int) -> bytes:
    """Read a file or standard input: one byte more than `most` at most, so that the caller sees the excess.

    Raises:
        InputError: it cannot be opened or read.
    """
    file = open_input(name)
    try:
        return file.read(most + 1)
    except OSError:
        raise InputError(
            "The file cannot be read.", code="not-readable", remedy="Check the disk.", file=shown(name)
        ) from None
    finally:
        if name != STDIN:
            file.close()


def read_text(name: str, most: int) -> str:
    """Read a text in UTF-8, with or without a byte order mark.

    Raises:
        InputError: it cannot be read, has more than `most` bytes, is not UTF-8, or has control characters.
    """
    data = read_bytes(name, most)
    if len(data) > most:
        raise InputError(
            f"There is more in it than is parsed at once: over {most} bytes.",
            code="too-large",
            remedy="Parse it in parts.",
            file=shown(name),
        )
    try:
        text = data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise InputError(
            f"The text is not UTF-8: byte {error.start} cannot stand there.",
            code="not-utf-8",
            remedy="Save it as UTF-8.",
            line=data.count(b"\n", 0, error.start) + 1,
            file=shown(name),
        ) from None
    if not _CONTROLS.isdisjoint(text):
        place = next(place for place, sign in enumerate(text) if sign in _CONTROLS)
        raise InputError(
            "The text has a control character.",
            code="control-character",
            remedy="Save it as plain text in UTF-8.",
            line=text.count("\n", 0, place) + 1,
            file=shown(name),
        )
    return text
