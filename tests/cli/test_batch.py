"""`assess --jsonl`: a line in, a line out, and a bad line costs only itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lao_tip_law import assess
from lao_tip_law.cli import main
from lao_tip_law.facts.limits import LARGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

CASE = '{"acts": ["taking"], "means": ["deception"], "purposes": ["prostitution"], "victims": [{"age": 13}]}'


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    out, err = capsys.readouterr()
    assert err == ""
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize("name", ["cases.jsonl", "-"])
def test_each_line_gives_the_answer_to_its_case(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str], stdin: Callable[[bytes], None]
) -> None:
    stdin((folder / "cases.jsonl").read_bytes())
    assert main(["assess", "--jsonl", name]) == 0
    assert lines_of(capsys) == [assess(json.loads(CASE)).to_dict()] * 3


def test_a_bad_line_gives_its_error_in_its_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = [
        CASE,
        "",
        "{",
        '{"victms": []}',
        "  \r",
        '{"victims": [{"age": 200}]}',
        CASE.replace("t", "\udcff", 1),
    ]
    (folder / "bad.jsonl").write_bytes("\n".join([*bad, CASE]).encode("utf-8", "surrogateescape"))
    assert main(["assess", "--jsonl", "bad.jsonl"]) == 1
    found = lines_of(capsys)
    assert [line.get("line") for line in found] == [None, 3, 4, 6, 7, None]
    errors = [line["error"] for line in found if "error" in line]
    assert [error["code"] for error in errors] == [
        "bad-json",
        "unknown-field",
        "age-out-of-range",
        "not-utf-8",
    ]
    assert [error["line"] for error in errors] == [3, 4, 6, 7]
    assert errors[2] == {
        "code": "age-out-of-range",
        "message": str(errors[2]["message"]),
        "file": "bad.jsonl",
        "line": 6,
        "field": "victims[0].age",
    }


@pytest.mark.parametrize("more", [1, 2, 3, LARGEST_TEXT, 2 * LARGEST_TEXT + 1, 3 * LARGEST_TEXT])
def test_a_line_that_is_too_long_costs_only_itself(
    more: int, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "long.jsonl").write_text(f"{CASE}\n{'x' * (LARGEST_TEXT + more)}\n{CASE}\n")
    assert main(["assess", "--jsonl", "long.jsonl"]) == 1
    first, second, third = lines_of(capsys)
    assert first == third
    assert (second["line"], second["error"]["code"]) == (2, "too-large")


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_line_of_the_greatest_length_is_read(end: str, folder: Path) -> None:
    (folder / "long.jsonl").write_bytes((CASE.ljust(LARGEST_TEXT) + end).encode())
    assert main(["assess", "--jsonl", "long.jsonl"]) == 0


def test_a_last_line_that_is_too_long_ends_the_batch(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "long.jsonl").write_text("x" * (LARGEST_TEXT * 2))
    assert main(["assess", "--jsonl", "long.jsonl"]) == 1
    assert [line["line"] for line in lines_of(capsys)] == [1]


def test_an_empty_batch_gives_nothing(
    capsys: pytest.CaptureFixture[str], stdin: Callable[[bytes], None]
) -> None:
    stdin(b"\n\n")
    assert main(["assess", "--jsonl", "-"]) == 0
    assert lines_of(capsys) == []


def test_a_rate_holds_for_every_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", "--jsonl", str(folder / "cases.jsonl"), "--rate", "10000"]) == 0
    rates = {
        line["charges"][0]["penalties"]["aggravated"]["fine"]["usd"]["rate"] for line in lines_of(capsys)
    }
    assert rates == {"10000"}


def test_a_reader_that_goes_away_ends_the_batch_quietly(folder: Path) -> None:
    (folder / "many.jsonl").write_text(f"{CASE}\n" * 3000)
    process = subprocess.Popen(
        [sys.executable, "-m", "lao_tip_law", "assess", "--jsonl", "many.jsonl"],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline().startswith(b'{"charges":')
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


def test_memory_does_not_grow_with_the_batch() -> None:
    script = (
        "import resource, sys, lao_tip_law.cli as cli\n"
        "status = cli.main(['assess', '--jsonl', '-'])\n"
        "print(status, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)\n"
    )

    def peak(lines: int) -> int:
        ran = subprocess.run(
            [sys.executable, "-c", script],
            input=f"{CASE}\n".encode() * lines,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            check=True,
        )
        assert ran.stdout.count(b"\n") == lines
        status, kibibytes = ran.stderr.split()
        assert status == b"0"
        return int(kibibytes)

    assert peak(4000) - peak(100) < 3000
