"""A program that does not speak as the contract has it: the statement is named, with a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from case_support import LONG
from conformance_support import hold_faulty, hold_stub

from lao_tip_law.conformance.contract import (
    ANSWERED,
    BAD_LINE,
    ENDS,
    JSON_LINE,
    KEYS,
    ONE_LINE,
    STATUS,
    WHOLE,
)
from lao_tip_law.conformance.report import page

if TYPE_CHECKING:
    from lao_tip_law.conformance.report import Finding, Report
    from lao_tip_law.conformance.vectors import Statement


def found(report: Report, statement: Statement) -> Finding:
    assert f"{statement.provision}: {statement.law}\n" in page(report)
    return next(finding for finding in report.findings if finding.broken.statement == statement)


def named(report: Report) -> set[str]:
    """Give the statements of the contract about speech that are broken; of the law the stub says nothing."""
    return {
        finding.broken.statement.id
        for finding in report.findings
        if finding.broken.statement.id.startswith("contract/section_5")
    }


CHILD = {"victims": [{"age": 17}]}


SPOILT = {
    "a line is missing": ("if child: text = ''", "0 lines for 1; exit status 0"),
    "it crashes": ("if child: os.kill(os.getpid(), 9)", "0 lines for 1; signal 9"),
    "it complains": (
        "if child: sys.exit('no children here')",
        "0 lines for 1; exit status 1; on standard error: no children here",
    ),
    "a line too many": ("if child: text = '{}\\n{}'", "2 lines for 1; exit status 0"),
    "it ends early": ("if child: os._exit(3)", "0 lines for 1; exit status 3"),
}


@pytest.mark.parametrize("name", list(SPOILT)[: None if LONG else 3])
def test_a_case_without_its_one_line_is_found(name: str) -> None:
    fault, came = SPOILT[name]
    report = hold_stub(fault)
    finding = found(report, ONE_LINE)
    assert named(report) == {ONE_LINE.id}
    assert finding.smallest.case == CHILD
    assert finding.smallest.difference.came == came


def test_a_program_that_prints_a_heading_has_no_line_in_its_place() -> None:
    report = hold_stub("text = ('determinations:\\n' if number == 1 else '') + json.dumps(answer)")
    assert found(report, ONE_LINE).smallest.difference.came == "2 lines for 1; exit status 0"


def test_a_program_that_loses_a_line_of_long_batches_alone_is_found() -> None:
    report = hold_stub("if number > 4: text = ''")
    finding = found(report, ONE_LINE)
    assert finding.smallest.case is None
    assert finding.smallest.difference.came == "4 lines for 6; exit status 0"


def test_a_program_that_hangs_is_stopped() -> None:
    report = hold_stub("time.sleep(600)", "penal-law/art_134__para_3/imprisonment", limit=0.3)
    finding = found(report, ENDS)
    assert finding.smallest.difference.came == "0 lines for 1; it had not ended at the time limit"
    assert finding.smallest.case == {}


def test_a_child_of_the_program_that_holds_its_output_is_stopped_too() -> None:
    report = hold_stub("if number == 1 and os.fork() == 0: time.sleep(600)")
    assert named(report) == set()


def test_a_program_that_prints_without_end_is_stopped() -> None:
    report = hold_stub(
        "while True: sys.stdout.write('{}\\n' * 1000)", "penal-law/art_134__para_3/imprisonment"
    )
    assert str(found(report, ENDS).smallest.difference.came).endswith("it printed without end")


def test_a_program_that_reads_nothing_is_no_trouble() -> None:
    report = hold_stub("sys.stdin.close(); os._exit(0)")
    assert found(report, ONE_LINE).smallest.difference.came == "0 lines for 1; exit status 0"


@pytest.mark.parametrize(
    "text",
    [
        "'guilty'",
        "'[]'",
        "'{'",
        "'[' * 100000",
        "'{\"charges\": NaN}'",
        '\'{"charges": [], "charges": []}\'',
        "'{\"n\": ' + '9' * 5000 + '}'",
        "'{\"n\": 1e9999999999999999999}'",
    ],
)
def test_a_line_that_is_no_json_object_is_found(text: str) -> None:
    report = hold_stub(f"if child: text = {text}")
    assert named(report) == {JSON_LINE.id}
    assert found(report, JSON_LINE).smallest.case == CHILD


def test_a_line_that_is_not_utf_8_is_found() -> None:
    report = hold_stub("if child: sys.stdout.flush(); os.write(1, b'{\"n\": \"\\xff\"}\\n'); text = ''")
    assert found(report, JSON_LINE).smallest.difference.came == '{"n": "\\xff"}'


def test_a_good_case_that_is_refused_is_found() -> None:
    report = hold_stub("if child: answer = {'error': {}, 'line': number}")
    assert named(report) == {ANSWERED.id}
    assert found(report, ANSWERED).smallest.case == CHILD


def test_a_status_that_is_not_0_is_found() -> None:
    report = hold_stub("status = 1")
    assert named(report) == {STATUS.id}
    assert (found(report, STATUS).smallest.difference.expected, found(report, STATUS).smallest.line) == (
        0,
        b"",
    )


@pytest.mark.parametrize(
    ("fault", "came"),
    [
        ("if bad: text = ''", "0 lines for 1; exit status 1"),
        ("if bad: os._exit(1)", "0 lines for 1; exit status 1"),
        ("if bad: answer['line'] = 0", 0),
        ("if bad: answer = FORM", "(not in the answer)"),
    ],
    ids=["no line", "an early end", "another number", "an answer"],
)
def test_a_bad_line_without_its_error_is_found(fault: str, came: object) -> None:
    report = hold_stub(fault, BAD_LINE.id)
    assert named(report) == {BAD_LINE.id}
    finding = found(report, BAD_LINE)
    assert finding.smallest.case is None
    assert finding.smallest.line == b"7"
    assert finding.smallest.difference.came == came


def test_a_batch_with_bad_lines_ends_with_status_1() -> None:
    report = hold_stub("status = 0", BAD_LINE.id)
    assert named(report) == {STATUS.id}
    assert found(report, STATUS).smallest.difference.expected == 1


@pytest.mark.parametrize(
    ("fault", "path"),
    [
        ("answer = {k: v for k, v in answer.items() if k != 'notes'}", "notes"),
        ("answer['victims'] = {}", "victims"),
        ("answer['charges'] = ['art_134']", "charges[0]"),
        ("answer['charges'] = [{'provision': 'a'}]", "charges[0].basis"),
    ],
)
def test_a_key_that_is_missing_or_of_another_kind_is_found(fault: str, path: str) -> None:
    report = hold_stub(fault)
    assert found(report, KEYS).smallest.difference.path == path
    assert found(report, KEYS).smallest.case == {}


FLOATS = [
    ("min", "fine", "fine.min"),
    ("min_months", "imprisonment", "imprisonment.min_months"),
    ("rate", "usd", "fine.usd.rate"),
]


@pytest.mark.parametrize(("name", "part", "path"), FLOATS if LONG else FLOATS[:1])
def test_a_float_for_money_or_months_is_a_fault_of_form_alone(name: str, part: str, path: str) -> None:
    after = (
        "for c in answer.get('charges', [])[:1]:\n for p in c['penalties'].values():\n"
        "  for part in (p['imprisonment'], p['fine'], p['fine'] and p['fine'].get('usd')):\n"
        f"   if part is p.get('{part}', p['fine'] and p['fine'].get('{part}')) and part: "
        f"part['{name}'] = float(part['{name}'])"
    )
    report = hold_faulty("", after, only="penal-law/art_134__para_3/fine")
    assert [finding.broken.statement for finding in report.findings] == [WHOLE]
    assert report.findings[0].smallest.difference.path == f"charges[0].penalties.base.{path}"
