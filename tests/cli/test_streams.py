"""Standard output and error when they are closed, full, gone, or not in UTF-8."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lao_tip_law.cli import main, streams

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable


class Full(io.StringIO):
    """A stream whose writing or flushing fails."""

    def __init__(self, error: OSError, *, late: bool) -> None:
        super().__init__()
        self.error, self.late = error, late

    def write(self, text: str) -> int:
        if not self.late:
            raise self.error
        return len(text)

    def flush(self) -> None:
        raise self.error


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep this process's own standard output."""
    monkeypatch.setattr("os.dup2", lambda *_: None)


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.usefixtures("kept")
def test_a_full_disk_is_one_line(
    late: bool,  # noqa: FBT001 - a parameter of the test
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdout", Full(OSError(28, "No space left on device"), late=late))
    assert main(["list"]) == 2
    assert capsys.readouterr().err == (
        "lao-tip-law: standard output cannot be written to: No space left on device. "
        "Check the disk, or send it elsewhere.\n"
    )


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.usefixtures("kept")
def test_a_reader_that_has_gone_ends_it_quietly(
    late: bool,  # noqa: FBT001 - a parameter of the test
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdout", Full(BrokenPipeError(), late=late))
    assert main(["list"]) == 0
    assert capsys.readouterr().err == ""


def test_a_closed_standard_output_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout", None)
    assert main(["list"]) == 2
    assert capsys.readouterr().err.startswith("lao-tip-law: standard output is closed.")
    assert main(["lst"]) == 2
    streams.finish_output()


def test_a_closed_standard_error_changes_nothing_else(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr", None)
    assert main(["lst"]) == 2
    assert capsys.readouterr().out == ""


def test_output_is_utf_8_whatever_the_locale(
    tmp_path: Path, command: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    (tmp_path / "lao.txt").write_text("ກົດໝາຍ shall be fined.")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(Path(__file__).parents[2])}
    ran = command("parse", "lao.txt", cwd=tmp_path, env=environment)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "ກົດໝາຍ" in ran.stdout.decode()
    ran = command("assess", "ກ.yaml", cwd=tmp_path, env=environment)
    assert ran.stderr.startswith(rb"lao-tip-law: \u0e81.yaml: There is no such file.")


def test_the_output_is_let_go_of_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[int] = []
    monkeypatch.setattr("os.dup2", lambda _, to: moved.append(to))
    streams.abandon_output()
    assert moved == [1]


def test_one_case_in_json_needs_neither_argparse_nor_yaml_nor_the_page(
    folder: Path, command: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONPROFILEIMPORTTIME": "1",
    }
    ran = command("assess", "case.json", "--json", cwd=folder, env=environment)
    imported = {line.rpartition(b"|")[2].strip().decode() for line in ran.stderr.splitlines()}
    assert "lao_tip_law.cli.assess" in imported
    slow = {"argparse", "yaml", "difflib", "lark", "shutil", "textwrap", "lao_tip_law.rendering.terminal"}
    assert not imported & slow
