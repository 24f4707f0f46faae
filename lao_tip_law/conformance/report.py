"""The report: which statements of the law a program breaks, for people and as data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.records import Record
from lao_tip_law.rendering.sheet import DEFAULT_WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.checking import Broken, Checked, Failure
    from lao_tip_law.conformance.vectors import Plain

_LONGEST = 2000
_SOME = 3


@frozen(eq=False, repr=False)
class Finding(Record):
    """A broken statement with the smallest case found on which it is."""

    broken: Broken
    smallest: Failure


@frozen(eq=False, repr=False)
class Report(Record):
    """What came of holding a program against the vectors."""

    checked: Checked
    findings: tuple[Finding, ...]

    @property
    def conforms(self) -> bool:
        """Tell whether no statement is broken."""
        return not self.findings

    def to_dict(self) -> Plain:
        """Give the report as plain data."""
        return {
            "conforms": self.conforms,
            "vectors": self.checked.vectors,
            "statements": self.checked.statements,
            "not_compared": self.checked.not_compared,
            "broken": [_plain(finding) for finding in self.findings],
        }


def _plain(finding: Finding) -> Plain:
    broken, smallest = finding.broken, finding.smallest
    vectors = [failure.vector for failure in broken.failures if failure.vector is not None]
    return {
        "statement": broken.statement.id,
        "provision": broken.statement.provision,
        "law": broken.statement.law,
        "words": broken.statement.words,
        "tried": broken.tried,
        "failed": len(broken.failures),
        "vectors": [{"id": vector.id, "why": vector.why} for vector in vectors],
        "smallest": {
            "case": smallest.case,
            "line": smallest.line.decode("utf-8", "backslashreplace"),
            "path": smallest.difference.path,
            "expected": smallest.difference.expected,
            "came": smallest.difference.came,
        },
    }


def page(report: Report) -> str:
    """Give the report for people."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    checked = report.checked
    held = f"{_number(checked.vectors, 'vector')} of {_number(checked.statements, 'statement')}"
    if report.conforms:
        yield f"CONFORMS: {held} were held against the program, and it breaks none."
        return
    broken = _number(len(report.findings), "statement")
    yield f"BREAKS {broken}: {held} were held against the program."
    if checked.not_compared:
        left = _number(checked.not_compared, "vector")
        yield f"{left} could not be compared, for what came was no answer."
    for place, finding in enumerate(report.findings, 1):
        yield ""
        yield from _finding(place, finding)


def _number(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _finding(place: int, finding: Finding) -> Iterator[str]:
    broken, failure = finding.broken, finding.smallest
    statement, differs = broken.statement, failure.difference
    yield f"{place}. {statement.provision}: {statement.law}"
    yield f"   statement     {statement.id}"
    if statement.words:
        yield from _wrapped("   words         ", f'"{statement.words}"')
    yield f"   broken on     {len(broken.failures)} of {broken.tried}"
    for other in broken.failures[:_SOME]:
        if other.vector is not None:
            yield from _wrapped("     such as     ", f"{other.vector.why} ({other.vector.id})")
    if failure.line:
        yield "   smallest case found:"
        yield f"     {shown_line(failure)}"
    yield f"   expected      {_at(differs.path)}{_shown(differs.expected)}"
    yield f"   came          {_shown(differs.came)}"


def shown_line(failure: Failure) -> str:
    """Give the line that was sent as it can be sent again; nothing in it acts on a terminal."""
    text = failure.line.decode("utf-8", "backslashreplace")
    return text if text.isprintable() else json.dumps(text)


def _at(path: str) -> str:
    return f"{path}: " if path else ""


def _shown(value: object) -> str:
    text = value if isinstance(value, str) and value.isprintable() else json.dumps(value, default=str)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..."


def _wrapped(head: str, text: str) -> Iterator[str]:
    from textwrap import wrap  # noqa: PLC0415 - only a report with findings needs it

    yield from wrap(
        text, DEFAULT_WIDTH, initial_indent=head, subsequent_indent=" " * len(head), break_on_hyphens=False
    )
