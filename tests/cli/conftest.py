"""What the tests of the command line share."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

CASE = '{"acts": ["taking"], "means": ["deception"], "purposes": ["prostitution"], "victims": [{"age": 13}]}'
STATUTE = (
    "Whoever sells children shall be imprisoned for two to five years and fined 1.000.000 to 2.000.000 Kip.\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the examples of the help name."""
    (tmp_path / "case.json").write_text(CASE)
    (tmp_path / "case.yaml").write_text(CASE)
    (tmp_path / "cases.jsonl").write_text(f"{CASE}\n" * 3)
    (tmp_path / "statute.txt").write_text(STATUTE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Put bytes on standard input."""

    def put(data: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put


@pytest.fixture
def command() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run the command as a process of its own."""

    def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
        settings: dict[str, Any] = {"capture_output": True, "env": environment, **options}
        return subprocess.run([sys.executable, "-m", "lao_tip_law", *arguments], check=False, **settings)

    return run
