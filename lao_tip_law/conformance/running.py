"""Running a program once: lines in, lines out, within a time and a size, and never through a shell."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from threading import Thread
from typing import IO, TYPE_CHECKING

from attrs import Factory, define, frozen

from lao_tip_law.conformance.errors import CommandError
from lao_tip_law.records import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHUNK = 1 << 16
_MOST_A_LINE, _MOST_AT_LEAST = 1 << 17, 1 << 20  # bytes of output: for each line sent, and beside that
_MOST_COMPLAINT = 2000
_LEFT_BEHIND = 2.0  # seconds for a pipe that a grandchild still holds


@frozen(eq=False, repr=False)
class Ran(Record):
    """What came of one run.

    Attributes:
        lines: what it printed, line by line; blank lines are nothing.
        status: its exit status; below zero the signal that ended it, None where it had to be stopped.
        stopped: why it had to be stopped, or empty.
        complaint: the end of what it wrote to standard error.
    """

    lines: tuple[bytes, ...]
    status: int | None
    stopped: str
    complaint: str


@define
class _Collected:
    """What a pipe gave, until its end or until it was too much."""

    data: bytearray = Factory(bytearray)
    too_much: bool = False


def run(command: Sequence[str], lines: Sequence[bytes], limit: float) -> Ran:
    """Run a program on lines.

    Args:
        command: the program and its arguments.
        lines: what it reads on standard input.
        limit: seconds after which it is stopped, with every process that it started.

    Raises:
        CommandError: there is no such program, or it may not be run.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - the user's own command; no shell reads it
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its name cannot be one"
        raise CommandError(
            f"the command cannot be run: {reason}.", remedy="Check its name, path and permissions."
        ) from error
    assert process.stdin and process.stdout and process.stderr  # noqa: S101, PT018 - Popen was told so
    out, complaint = _Collected(), _Collected()
    most = _MOST_AT_LEAST + _MOST_A_LINE * len(lines)
    threads = (
        Thread(target=_collect, args=(process, process.stdout, out, most), daemon=True),
        Thread(target=_collect_end, args=(process.stderr, complaint), daemon=True),
        Thread(target=_feed, args=(process.stdin, b"".join(line + b"\n" for line in lines)), daemon=True),
    )
    for thread in threads:
        thread.start()
    ends = Thread(target=process.wait, daemon=True)  # the program's own end: what it started may outlive it
    ends.start()
    ends.join(limit)
    stopped = "it had not ended at the time limit" if ends.is_alive() else ""
    _stop(process)
    ends.join()
    for thread in threads:
        thread.join(_LEFT_BEHIND)
    if out.too_much:
        stopped = "it printed without end"
    return Ran(
        tuple(line for line in bytes(out.data).split(b"\n") if line.strip()),
        None if stopped else process.returncode,
        stopped,
        bytes(complaint.data).decode("utf-8", "backslashreplace").strip(),
    )


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it started: all that is in the session made for it."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def _feed(pipe: IO[bytes], data: bytes) -> None:
    # A program that reads no more than it wants closes the pipe; what it answered is looked at all the same.
    with contextlib.suppress(OSError):
        pipe.write(data)
    with contextlib.suppress(OSError):
        pipe.close()


def _collect(process: subprocess.Popen[bytes], pipe: IO[bytes], into: _Collected, most: int) -> None:
    while data := os.read(pipe.fileno(), _CHUNK):
        into.data += data
        if len(into.data) > most:
            into.too_much = True
            _stop(process)
            break
    pipe.close()


def _collect_end(pipe: IO[bytes], into: _Collected) -> None:
    while data := os.read(pipe.fileno(), _CHUNK):
        into.data = (into.data + data)[-_MOST_COMPLAINT:]
    pipe.close()
