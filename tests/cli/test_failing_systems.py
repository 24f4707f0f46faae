"""What the system refuses: a missing package, a closed or failing stream, an interrupt."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from refusals import refused

from lao_tip_law.cli import main

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable


def test_without_standard_error_the_status_alone_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    assert main([]) == 2


@pytest.mark.parametrize("arguments", [["parse", "statute.txt"], ["parse", "statute.txt", "--json"]])
def test_without_lark_a_text_is_refused_in_one_line(
    arguments: list[str], folder: Path, command: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    hiding = folder / "hiding"
    hiding.mkdir()
    (hiding / "lark.py").write_text("raise ModuleNotFoundError(name='lark')\n")
    found_in = os.pathsep.join((str(hiding), str(Path(__file__).parents[2])))
    ran = command(*arguments, cwd=folder, env={**os.environ, "PYTHONPATH": found_in})
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert (
        ran.stderr
        == b"lao-tip-law: reading a text of law needs the package lark, which is not installed. Install it: pip install 'lark>=1.3,<2'.\n"
    )


@pytest.mark.parametrize(("name", "expected"), [("lark", 2), ("another", None)])
def test_only_lark_is_told_to_be_missing(
    name: str, expected: int | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> int:
        raise ModuleNotFoundError(name=name)

    monkeypatch.setattr("lao_tip_law.cli.listing.run", fail)
    if expected is None:
        with pytest.raises(ModuleNotFoundError):
            main(["list"])
    else:
        assert refused(capsys, "list").startswith("reading a text of law needs the package lark")


def test_a_closed_standard_input_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert refused(capsys, "assess", "-") == "standard input: it is closed. Give a file."


@pytest.mark.parametrize("arguments", [["assess", "-"], ["assess", "--jsonl", "-"]])
def test_a_disk_that_fails_is_one_line(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Failing(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, _: object) -> int:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(Failing())))
    assert "cannot be read" in refused(capsys, *arguments)


def test_other_errors_are_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("lao_tip_law.cli.listing.run", fail)
    with pytest.raises(ZeroDivisionError):
        main(["list"])


def test_an_interrupt_ends_it_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("lao_tip_law.cli.listing.run", interrupt)
    assert main(["list"]) == 130
    assert capsys.readouterr() == ("", "")
