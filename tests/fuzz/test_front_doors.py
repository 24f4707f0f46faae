"""Whatever comes in through a front door, there is an answer or one line of complaint, in time.

The default run tries some hundreds of inputs a door; `LAO_TIP_LAW_TESTS=long` tries 25 times as many, and
`make fuzz` as many as it is told, guided by what of the program an input reaches.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from case_support import TIMES
from doors import DOORS, Door, run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inputs import inputs
from seeds import NAME
from work import TooMuchWorkError, calls

if TYPE_CHECKING:
    from pathlib import Path

# An empty input costs some ten thousand calls; the dearest byte, of a victim with no known fact, thousands.
MOST_CALLS, MOST_CALLS_A_BYTE = 300_000, 6_000
SIZE = 600 if TIMES > 1 else 60
GROWING = {
    "statute": (
        b"The offender shall be imprisoned for five to fifteen years. ", b"shall ", b"children, ", b"10.000.",
        b"(", b"[note: ", b"1. ", b"\n", b"five hundred ", b"from ", b"qwerty ",
        b"Article 134 ", b'"', "ກ".encode(),
    ),
    "yaml": (
        b"- ", b"[", b"a: ", b"\n", b"'", b"? ", b"acts: [taking]\n", b"# x\n", b"  ", b"|", b"1", b"!",
        b"&a ",
    ),
    "json": (b"[", b'{"a":', b'"', b"\\", b"1", b'"a": 1, ', b"\n", b"true,", b"\\u0000"),
    "jsonl": (b"{}\n", b"\n", b"x\n", b'{"acts": ["taking"]}\n', b"["),
    "arguments": (b"134\n", b"--json\n", b"show\n", b"\xff", b"9"),
}  # fmt: skip # short words, many to a line
PIECES = [(name, piece) for name, pieces in GROWING.items() for piece in pieces]


@pytest.fixture(scope="module", autouse=True)
def warm(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Import everything and read the law once, in an empty folder: what comes first costs more."""
    os.chdir(tmp_path_factory.mktemp("doors"))
    for door in DOORS.values():
        for seed in door.seeds:
            door.go(seed)


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", DOORS)
def test_no_input_brings_a_traceback_or_a_hang(name: str, tmp_path: Path) -> None:
    door = DOORS[name]

    @settings(max_examples=60 * TIMES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(inputs(door))
    def through(data: bytes) -> None:
        calls(lambda: door.go(data), MOST_CALLS + MOST_CALLS_A_BYTE * len(data))

    through()
    assert list(tmp_path.iterdir()) == [], "nothing is written to disk unasked"


@pytest.mark.parametrize(("name", "piece"), PIECES, ids=[f"{name}-{piece!r}" for name, piece in PIECES])
def test_four_times_the_input_is_about_four_times_the_work(name: str, piece: bytes) -> None:
    once, again = (calls(lambda n=n: DOORS[name].go(piece * n * SIZE)) for n in (1, 4))  # type: ignore[misc] # bound at once
    assert again <= 4.4 * once + 2000


@given(st.lists(st.sampled_from([b"\xff", b"\x00", b"{", b"null", NAME.encode()]), max_size=3).map(b" ".join))
def test_a_name_is_never_repeated_by_an_error(data: bytes) -> None:
    for arguments in (["assess", "-"], ["assess", "-", "--json"], ["assess", "--jsonl", "-"]):
        ran = run(arguments, data + NAME.encode())
        assert NAME not in ran.out + ran.err


def test_work_beyond_what_is_allowed_is_stopped() -> None:
    def endless() -> None:
        while True:
            len("")

    with pytest.raises(TooMuchWorkError):
        calls(endless, 1000)


def test_work_is_the_same_each_time_it_is_counted() -> None:
    door: Door = DOORS["json"]
    assert calls(lambda: door.go(door.seeds[0])) == calls(lambda: door.go(door.seeds[0]))


@pytest.mark.parametrize(
    "typed",
    [
        "conformance --against ./mine",
        "conformance --against=./mine --only women-law --time-limit 1",
        "conformance --vectors vectors.jsonl",
        "conformance --vectors=/nowhere/vectors.jsonl",
    ],
)
def test_no_arguments_start_a_program_or_write_a_file(typed: str, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_text("#!/bin/sh\ntouch started\n")
    mine.chmod(0o755)
    DOORS["arguments"].go(typed.replace(" ", "\n").encode())
    assert list(tmp_path.iterdir()) == [mine]


def test_what_can_be_no_files_name_is_refused_without_one(tmp_path: Path) -> None:
    for name in (b"", b".", b"folder/", b"a\x00b"):
        DOORS["arguments"].go(b"conformance\n--vectors\n" + name)
    assert list(tmp_path.iterdir()) == []
