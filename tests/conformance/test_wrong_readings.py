"""A program that reads the law wrongly: the report names the statement, and a small case shows it."""

from __future__ import annotations

import sys

import pytest
from case_support import LONG
from conformance_support import PROGRAM, held_here, hold_faulty, of_statement
from wrong_programs import WRONG

# Each is some eight runs of a program; in the day suite one of each kind will do.
OF_THE_DAY = (
    "a child victim needs means",
    "a child is one of 18 too",
    "a habit is a lighter matter",
    "an unknown habit is no habit",
    "a man has the right",
    "a man has the duty done to him",
    "victims in another order",
)


@pytest.mark.parametrize("name", WRONG if LONG else OF_THE_DAY)
def test_the_report_names_the_statement_that_is_broken(name: str) -> None:
    wrong = WRONG[name]
    report = hold_faulty(wrong.before, wrong.after, only=wrong.statement)
    assert not report.conforms
    found = {finding.broken.statement.id: finding for finding in report.findings}
    smallest = found[wrong.statement].smallest
    assert smallest.case == wrong.case
    differs = smallest.difference
    assert (differs.path, differs.expected, differs.came) == (wrong.path, wrong.expected, wrong.came)


FEW = 21
IN_ONE_RUN = (
    "a man has the duty done to him",
    "a fact that matters is not asked for",
    "a report passes for the law's own words",
    "nothing is confiscated",
    "what no source tells passes for not set",
    "a law in force a day too long",
    "pimping is no offence beside it",
)


def test_a_program_wrong_in_seven_ways_is_told_of_each() -> None:
    wrong = [WRONG[name] for name in IN_ONE_RUN]
    faults = (
        "\n".join(filter(None, part))
        for part in zip(*((each.before, each.after) for each in wrong), strict=True)
    )
    some = [vector for each in wrong for vector in of_statement(each.statement)[:FEW]]
    report = held_here([sys.executable, PROGRAM, *faults], some)
    told = {finding.broken.statement.id: finding.smallest for finding in report.findings}
    assert told.keys() == {each.statement for each in wrong}
    assert {name: told[WRONG[name].statement].case for name in IN_ONE_RUN} == {
        name: WRONG[name].case for name in IN_ONE_RUN
    }
