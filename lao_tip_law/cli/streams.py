"""Standard output and error: UTF-8, one line an error, and no traceback when the reader has gone."""

from __future__ import annotations

import io
import os
import sys

from lao_tip_law.cli.errors import OutputError
from lao_tip_law.rendering.sheet import DEFAULT_WIDTH, collapsed

PROGRAM = "lao-tip-law"
_LONGEST_MESSAGE = 1000
# The name of a file need be no text: half a character in it is written as an escape, which JSON knows too.
_ERRORS = "backslashreplace"


def write(text: str) -> None:
    """Write text to standard output, in UTF-8 whatever the locale.

    Raises:
        BrokenPipeError: the reader has gone.
        OutputError: standard output is closed, or its disk is full.
    """
    out = sys.stdout
    if out is None:
        raise OutputError("standard output is closed.", remedy="Open it, or send it to a file.")
    try:
        if isinstance(out, io.TextIOWrapper) and out.errors != _ERRORS:
            out.reconfigure(encoding="utf-8", errors=_ERRORS)
        out.write(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritable(error) from None


def finish_output() -> None:
    """Flush standard output, so that whatever goes wrong with it goes wrong here.

    Raises:
        BrokenPipeError: the reader has gone.
        OutputError: the disk is full, say.
    """
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritable(error) from None


def abandon_output() -> None:
    """Send what is still in the buffer nowhere, or Python complains of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def complain(message: str) -> None:
    """Write one line to standard error, if there is one; nothing in it acts on the terminal."""
    if sys.stderr is not None:
        line = collapsed(message)
        if len(line) > _LONGEST_MESSAGE:
            line = f"{line[:_LONGEST_MESSAGE]} ..."
        shown = line.encode("utf-8", _ERRORS).decode()
        encoding = sys.stderr.encoding or "utf-8"
        shown = shown.encode(encoding, _ERRORS).decode(encoding)
        sys.stderr.write(f"{PROGRAM}: {shown}\n")


def page_style() -> tuple[int, bool]:
    """Give the page's width, and whether bold may be shown: to a terminal alone, unless forbidden."""
    out = sys.stdout
    if out is None or not out.isatty():
        return DEFAULT_WIDTH, False
    try:
        width = os.get_terminal_size(out.fileno()).columns or DEFAULT_WIDTH
    except (OSError, ValueError):
        width = DEFAULT_WIDTH
    return width, "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def _unwritable(error: OSError) -> OutputError:
    abandon_output()
    return OutputError(
        f"standard output cannot be written to: {error.strerror or 'unknown reason'}.",
        remedy="Check the disk, or send it elsewhere.",
    )
