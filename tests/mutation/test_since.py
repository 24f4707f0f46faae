"""Of what changed since a commit: a git that cannot tell fails the run, and is no reason to run nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest
from equivalents import Result
from mutation_report import not_run
from since import ROOT, changed_since

if TYPE_CHECKING:
    from pathlib import Path

IDENTITY = ["-c", "user.name=a", "-c", "user.email=a@b.invalid", "-c", "commit.gpgsign=false"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a repository with two commits; `grammars/a.lark` changes in the second, `b.lark` in neither."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    (tmp_path / "grammars").mkdir()
    git(tmp_path, "init", "--quiet")
    for text in ("one", "two"):
        (tmp_path / "grammars" / "a.lark").write_text(text)
        (tmp_path / "grammars" / "b.lark").write_text("one")
        git(tmp_path, "add", "grammars")
        git(tmp_path, *IDENTITY, "commit", "--quiet", "--message", text)
    return tmp_path


def git(folder: Path, *options: str) -> None:
    command = ["git", *options]
    subprocess.run(command, cwd=folder, check=True)


def test_the_files_that_changed_are_named(project: Path) -> None:
    assert changed_since("HEAD~1", "grammars", root=project) == ["grammars/a.lark"]
    assert changed_since("HEAD", "grammars", root=project) == []
    assert changed_since("HEAD~1", "statutes", root=project) == []


@pytest.mark.parametrize("commit", ["HEAD~2", "no-such-commit", "--output=x"])
def test_an_unknown_commit_fails(commit: str, project: Path) -> None:
    with pytest.raises(SystemExit, match="there is no such commit, so no mutant was run"):
        changed_since(commit, "grammars", root=project)


def test_outside_a_repository_of_its_own_it_fails(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Within another project's repository too, whose commits say nothing of these files."""
    for folder in (tmp_path_factory.mktemp("bare"), project / "grammars"):
        with pytest.raises(SystemExit, match="is not a git repository, so no mutant was run"):
            changed_since("HEAD", "grammars", root=folder)


@pytest.mark.parametrize(
    "command",
    [
        "run_mutants.py statutes",
        "run_mutants.py grammars",
        pytest.param(
            "run_code_mutants.py",
            marks=pytest.mark.skipif(find_spec("mutmut") is None, reason="mutmut: the extra `mutation`"),
        ),
    ],
)
def test_a_run_since_an_unknown_commit_ends_with_its_message_and_status_1(command: str) -> None:
    script, *what = command.split()
    program = [sys.executable, f"tests/mutation/{script}", *what, "--since", "no-such-commit"]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "no mutant was run" in done.stderr
    assert "nothing to do" not in done.stdout
    assert "Traceback" not in done.stderr


def test_what_was_not_reached_is_named_by_file() -> None:
    sorts = {"x": "a.py", "y": "a.py", "z": "b.py"}
    killed = [Result(name, "killed", "k", 0.1) for name in sorts]
    assert not_run(sorts, killed[:1]) == "NOT RUN, the time was over: 2 of 3 mutants: a.py 1, b.py 1"
    assert not_run(sorts, killed) == ""
