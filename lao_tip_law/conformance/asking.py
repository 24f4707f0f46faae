"""Asking a program: which line of its output is the answer to which line of its input.

An answer does not say which case it is about; its place does. Where a run gives more lines or fewer than it
was sent, its places mean nothing, and the run is made again in halves until the line is found that is to
blame.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from lao_tip_law.conformance.contract import ANSWERED, ENDS, JSON_LINE, ONE_LINE, STATUS
from lao_tip_law.conformance.running import run
from lao_tip_law.conformance.views import Fault, View, Viewer
from lao_tip_law.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lao_tip_law.conformance.running import Ran
    from lao_tip_law.conformance.vectors import Plain, Statement

_BROKEN_RUNS = 24  # for each batch: the halvings that two culprits among a thousand lines take
_SLOW_RUNS = 20  # in all, of runs that end at the time limit: those that one culprit takes
_SHORTEST = 10.0  # seconds below which the time limit of part of a batch does not go, if it was as long
_LONGEST_SHOWN = 200
ITS_OWN = "its own number"
"""What a view has in place of the line that an error names, where it is the line that it answers."""


@frozen(eq=False, repr=False)
class Asked(Record):
    """What came for one line.

    Attributes:
        view: the answer as it is compared; None where none can be made of what came.
        faults: what is wrong with its form; nothing where the line was not asked again.
        alone: the line was asked alone, and did not give one line.
    """

    view: View | None
    faults: tuple[Fault, ...] = ()
    alone: bool = False


@frozen(eq=False, repr=False)
class Answers(Record):
    """What came for all lines.

    Attributes:
        status: a fault of the exit status, where there is one.
        whole: the fault of the whole run, where it had to be made again in halves.
    """

    asked: tuple[Asked, ...]
    status: Fault | None = None
    whole: Fault | None = None


@define
class Asker:
    """Asks one program. How often a run may go wrong is bounded; lines beyond that stay without an answer.

    Attributes:
        command: the program and its arguments.
        limit: seconds that a whole batch may take; a part of it has its share, within reason.
        slow: how many more runs may end at the time limit.
    """

    command: Sequence[str]
    limit: float
    slow: int = _SLOW_RUNS
    _whole: int = field(default=1, init=False)
    _left: int = field(default=0, init=False)

    def ask(self, lines: Sequence[bytes], *, bad: bool = False) -> Answers:
        """Send lines, `bad` where some of them are; give what came for each.

        Raises:
            CommandError: the program cannot be run.
        """
        if not lines:
            return Answers(())
        self._whole, self._left = max(len(lines), self._whole), _BROKEN_RUNS
        ran = self._run(lines)
        if _in_step(ran, lines):
            return Answers(_read_all(ran), _status(ran, 1 if bad else 0))
        return Answers(tuple(self._halves(lines, ran)), whole=_not_one(ran, len(lines)))

    def alone(self, line: bytes) -> Asked:
        """Send one line; give what came for it."""
        return next(iter(self._answers((line,))))

    def _run(self, lines: Sequence[bytes]) -> Ran:
        limit = max(self.limit * len(lines) / self._whole, min(self.limit, _SHORTEST))
        ran = run(self.command, lines, limit)
        self.slow -= bool(ran.stopped)
        return ran

    def _answers(self, lines: Sequence[bytes]) -> Iterator[Asked]:
        ran = self._run(lines)
        return iter(_read_all(ran)) if _in_step(ran, lines) else self._halves(lines, ran)

    def _halves(self, lines: Sequence[bytes], ran: Ran) -> Iterator[Asked]:
        """Give what comes for lines whose run went wrong."""
        self._left -= 1
        if len(lines) == 1:
            yield Asked(None, (_not_one(ran, 1),), alone=True)
        elif self._left <= 0 or self.slow <= 0:
            yield from [Asked(None)] * len(lines)
        else:
            half = len(lines) // 2
            yield from self._answers(lines[:half])
            yield from self._answers(lines[half:])


def _in_step(ran: Ran, lines: Sequence[bytes]) -> bool:
    return len(ran.lines) == len(lines) and not ran.stopped


def _read_all(ran: Ran) -> tuple[Asked, ...]:
    return tuple(_asked(line, number) for number, line in enumerate(ran.lines, 1))


def _not_one(ran: Ran, sent: int) -> Fault:
    """Say how a run went that did not give one line for each."""
    end = ran.stopped or (
        f"exit status {ran.status}" if (ran.status or 0) >= 0 else f"signal {-(ran.status or 0)}"
    )
    came = f"{len(ran.lines)} lines for {sent}; {end}"
    if ran.complaint:
        came += f"; on standard error: {shortened(ran.complaint)}"
    statement: Statement = ENDS if ran.stopped else ONE_LINE
    return Fault(statement, "", "one line for each line, and an end", came)


def _status(ran: Ran, wanted: int) -> Fault | None:
    return None if ran.status == wanted else Fault(STATUS, "", wanted, ran.status)


def shortened(text: str) -> str:
    """Give the end of a text, where it says what went wrong."""
    return text if len(text) <= _LONGEST_SHOWN else f"... {text[-_LONGEST_SHOWN:]}"


def _asked(line: bytes, number: int) -> Asked:
    """Read one line of output."""
    try:
        answer = _read(line)
    except (ValueError, ArithmeticError, RecursionError):  # the second: a number beyond all exponents
        shown = shortened(line.decode("utf-8", "backslashreplace"))
        return Asked(None, (Fault(JSON_LINE, "", "a JSON object", shown),))
    if "error" in answer:
        named = answer.get("line")
        return Asked({"error": True, "line": ITS_OWN if named == number else named})
    viewer = Viewer()
    return Asked(viewer.view(answer), tuple(viewer.faults))


def _read(line: bytes) -> Plain:
    """Read a JSON object; a number with a point or an exponent is a `Decimal`, for it is no whole number."""
    plain = json.loads(line.decode(), parse_float=Decimal, parse_constant=_no_json, object_pairs_hook=_object)
    if not isinstance(plain, dict):
        raise ValueError("no object")  # noqa: TRY004 - to the caller it is one kind of bad line
    return plain


def _no_json(word: str) -> object:
    raise ValueError(word)


def _object(pairs: list[tuple[str, object]]) -> Plain:
    plain = dict(pairs)
    if len(plain) != len(pairs):
        raise ValueError("a key stands twice")
    return plain


def form_faults(asked: Asked, case: Plain | None) -> tuple[Fault, ...]:
    """Give what is wrong with what came for a case, whatever it says of the law; of a bad line, nothing."""
    if case is None:
        return ()
    if asked.view is not None and "error" in asked.view:
        return (Fault(ANSWERED, "", "an answer", "an error"),)
    return asked.faults
