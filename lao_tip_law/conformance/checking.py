"""Holding a program against the vectors: which statements it breaks, and on which of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, define, frozen

from lao_tip_law.conformance.asking import form_faults
from lao_tip_law.conformance.comparing import Difference, difference
from lao_tip_law.conformance.oracle import expected_of
from lao_tip_law.conformance.vectors import stale
from lao_tip_law.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lao_tip_law.conformance.asking import Answers, Asked, Asker
    from lao_tip_law.conformance.vectors import Plain, Statement, Vector
    from lao_tip_law.conformance.views import Fault


@frozen(eq=False, repr=False)
class Failure(Record):
    """One case on which a statement is broken.

    Attributes:
        vector: the vector that showed it; None where the fault is one of form, which any case shows.
        case: the case; None where the line that was sent is a bad one, or the fault is that of a whole run.
        line: what was sent.
        difference: what was expected, and what came.
        alone: it was asked alone.
    """

    vector: Vector | None
    case: Plain | None
    line: bytes
    difference: Difference
    alone: bool = False


@define
class Broken:
    """A statement that the program breaks: on which cases, and of how many that were held against it."""

    statement: Statement
    failures: list[Failure] = Factory(list)
    tried: int = 0


@frozen(eq=False, repr=False)
class Checked(Record):
    """What came of all vectors.

    Attributes:
        broken: statements of the contract first, for they can be the cause of the others.
        vectors: how many there were.
        statements: how many statements they make.
        not_compared: vectors whose answer was missing, or had not the form to be compared.
    """

    broken: tuple[Broken, ...]
    vectors: int
    statements: int
    not_compared: int


def check(asker: Asker, vectors: Sequence[Vector]) -> Checked:
    """Ask a program every case of some vectors, and hold each answer against its statement.

    Raises:
        CommandError: the program cannot be run.
        VectorsError: a vector is not what this library answers: the law at hand has changed since.
    """
    good = list(dict.fromkeys(vector.line for vector in vectors if vector.case is not None))
    bad = [vector.line for vector in vectors if vector.case is None]
    between = _between(bad, good)
    first, second = asker.ask(good), asker.ask(between, bad=bool(bad))
    cases = {vector.line: vector.case for vector in vectors}
    asked = [*zip(good, first.asked, strict=True), *zip(between, second.asked, strict=True)]
    form = _form(asked, cases, (first, second))
    # A good line that stands between bad ones is asked twice; its first answer is held against the law.
    law, not_compared = _held(vectors, dict(reversed(asked)))
    return Checked(
        (*form, *law),
        len(vectors),
        len({vector.statement.id for vector in vectors}),
        not_compared,
    )


def _form(
    asked: Sequence[tuple[bytes, Asked]], cases: Mapping[bytes, Plain | None], batches: Sequence[Answers]
) -> list[Broken]:
    """Give the statements of the contract that are broken whatever the answers say of the law."""
    found: dict[str, Broken] = {}

    def add(fault: Fault, line: bytes, one: Asked | None = None) -> None:
        broken = found.setdefault(fault.statement.id, Broken(fault.statement, tried=len(asked)))
        differs = Difference(fault.path, fault.expected, fault.came)
        case = cases.get(line)
        broken.failures.append(Failure(None, case, line, differs, alone=one is not None and one.alone))

    for line, one in asked:
        for fault in _one_a_statement(form_faults(one, cases[line])):
            add(fault, line, one)
    for answers in batches:
        if answers.status is not None:
            add(answers.status, b"")
        if answers.whole is not None and not any(one.alone for one in answers.asked):
            add(answers.whole, b"")  # asked in parts, each line was answered
    return list(found.values())


def _between(bad: Sequence[bytes], good: Sequence[bytes]) -> list[bytes]:
    """Put a good line after each bad one, so that an answer out of its place shows."""
    return [line for place, one in enumerate(bad) for line in (one, *good[place : place + 1])]


def _held(vectors: Iterable[Vector], answers: dict[bytes, Asked]) -> tuple[list[Broken], int]:
    """Hold each answer that has come against its vector."""
    by_statement: dict[str, Broken] = {}
    not_compared = 0
    for vector in vectors:
        found = by_statement.setdefault(vector.statement.id, Broken(vector.statement))
        found.tried += 1
        one = answers[vector.line]
        if vector.case is None and one.alone:
            fault = one.faults[0]
            broken = Difference(fault.path, vector.expect, fault.came)
            found.failures.append(Failure(vector, None, vector.line, broken))
            continue
        if one.view is None or (vector.case is not None and "error" in one.view):
            not_compared += 1
            continue
        differs = difference(vector.expect, one.view)
        if differs is not None:
            check_oracle(vector)
            found.failures.append(Failure(vector, vector.case, vector.line, differs))
    return [found for found in by_statement.values() if found.failures], not_compared


def check_oracle(vector: Vector) -> None:
    """Make sure that this library still answers a case as its vector says, before anybody is accused.

    Raises:
        VectorsError: it does not.
    """
    if vector.case is not None and difference(vector.expect, expected_of(vector.case, vector.expect)):
        raise stale(f"this library itself answers {vector.id} otherwise")


def _one_a_statement(faults: Iterable[Fault]) -> Iterable[Fault]:
    """Give the first fault of each statement."""
    return {fault.statement.id: fault for fault in reversed(list(faults))}.values()
