"""`assess --jsonl`: a stream of cases, one a line, in memory that does not grow with it."""

from __future__ import annotations

from json import JSONEncoder
from typing import TYPE_CHECKING, BinaryIO

from lao_tip_law.cli.errors import InputError
from lao_tip_law.cli.inputs import STDIN, open_input, shown
from lao_tip_law.cli.streams import finish_output, write
from lao_tip_law.determination.assessing import assess
from lao_tip_law.errors import CaseError
from lao_tip_law.facts import case_from_bytes
from lao_tip_law.facts.limits import LARGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

_encode = JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def run_batch(name: str, rate: str | None) -> int:
    """Answer each line, in its order; give 1 where a line was bad, else 0.

    A blank line is skipped, and counted. What is written goes out with each line where a terminal or a
    program waits at standard input for it; from a file, as the buffer fills.

    Raises:
        InputError: the file cannot be opened or read.
        SourceError, LawError: the statute files make no law; no line can be answered.
    """
    file = open_input(name)
    status = 0
    try:
        for number, line in enumerate(_lines(file, name), start=1):
            if not line.strip():
                continue
            try:
                answer = assess(
                    case_from_bytes(line, format="json", file=shown(name), first_line=number), rate=rate
                )
            except CaseError as error:
                status = 1
                if error.line is None:  # the line itself is too long, or has nothing in it
                    error.line = number
                write(_encode({"error": error.to_dict(), "line": number}) + "\n")
            else:
                write(_encode(answer.to_dict()) + "\n")
            if name == STDIN:
                finish_output()
    finally:
        if name != STDIN:
            file.close()
    return status


def _lines(file: BinaryIO, name: str) -> Iterator[bytes]:
    """Give each line; of one that is too long for a case, only its beginning, one byte beyond the limit."""
    try:
        while line := file.readline(LARGEST_TEXT + 2):
            whole = line.endswith(b"\n")
            yield line.removesuffix(b"\n").removesuffix(b"\r")
            while not whole and line:
                line = file.readline(LARGEST_TEXT)
                whole = line.endswith(b"\n")
    except OSError:
        raise InputError(
            "The file cannot be read to its end.",
            code="not-readable",
            remedy="Check the disk.",
            file=shown(name),
        ) from None
