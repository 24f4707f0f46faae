"""The examples in the README and the docs run: each block of Python, each command, each piece of data."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import re
import shlex
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
import yaml

from lao_tip_law.cli import main
from lao_tip_law.cli.help_texts import COMMANDS

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md")), *sorted(ROOT.glob("cases/*.md"))]
_FENCE = re.compile(
    r"^(?P<indent> *)```(?P<kind>\S*)\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)
# Commands that act on the machine or take minutes; .ci/run runs the set-ups.
NOT_HERE = ("python3 -m venv", "python -m benchmarks", "pip install", "make ", ".ci/run", "sha256sum ")
CASE, CASES, VECTORS = "cases/six-years-for-a-girl.yaml", "CASES.jsonl", "vectors.jsonl"
DATA = ("toml", "csv", "yaml", "json", "jsonl")
STANDS_FOR = {"CASE.yaml": CASE, "FILE": "statutes/quoted/penal-law/art_134.txt", "ID": "134"}
STANDS_FOR["COMMAND"] = STANDS_FOR["./mine --jsonl"] = shlex.join(
    [sys.executable, "-m", "lao_tip_law", "assess", "--jsonl", "-"]
)


class Example(NamedTuple):
    """A block of a document: its kind, as the fence says it, and its text."""

    place: str
    kind: str
    text: str


def examples() -> list[Example]:
    found = []
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        for block in _FENCE.finditer(text):
            inside = "".join(
                line[len(block["indent"]) :] or "\n" for line in block["text"].splitlines(keepends=True)
            )
            place = f"{document.relative_to(ROOT)}:{text.count(chr(10), 0, block.start()) + 1}"
            found.append(Example(place, block["kind"], inside))
    return found


EXAMPLES = examples()


def of_kind(*kinds: str) -> list[ParameterSet]:
    return [
        pytest.param(example.kind, example.text, id=example.place)
        for example in EXAMPLES
        if example.kind in kinds
    ]


def commands() -> list[ParameterSet]:
    found: list[ParameterSet] = []
    for example in EXAMPLES:
        lines = example.text.replace("\\\n", " ").splitlines() if example.kind == "sh" else []
        found += [pytest.param(line, id=f"{example.place} {line[:60]}") for line in lines if line.strip()]
    return found


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize(("kind", "text"), of_kind("python"))
def test_python_in_a_document_runs(kind: str, text: str) -> None:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(compile(text, kind, "exec"), {})  # noqa: S102 - the project's own examples
    assert out.getvalue() or "print" not in text


@pytest.mark.parametrize("line", commands())
def test_a_command_in_a_document_runs(line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = shlex.split(line, comments=True)
    if line.startswith(NOT_HERE) or not words:
        return
    (tmp_path / CASES).write_text('{"acts": ["taking"]}\n')
    assert words[0] == "lao-tip-law", "a command of this project, or one that NOT_HERE names"
    files = {name: str(tmp_path / name) for name in (CASES, VECTORS)}
    assert main([(STANDS_FOR | files).get(word, word) for word in words[1:]]) == 0
    written = tmp_path / VECTORS
    assert written.read_text() if VECTORS in words else capsys.readouterr().out


def read(kind: str, text: str) -> object:
    """Read a piece of data as what it says it is."""
    if kind == "toml":
        return tomllib.loads(text)
    if kind == "csv":
        return list(csv.reader(text.splitlines(), strict=True))
    if kind == "yaml":
        return yaml.safe_load(text)
    return [json.loads(line) for line in text.splitlines()] if kind == "jsonl" else json.loads(text)


@pytest.mark.parametrize(
    ("kind", "text"),
    of_kind(*DATA),
)
def test_data_in_a_document_can_be_read(kind: str, text: str) -> None:
    assert read(kind, text)


def test_every_block_says_what_it_is_and_is_tried() -> None:
    assert [example.place for example in EXAMPLES if example.kind not in {"python", "sh", *DATA}] == []


def test_the_readme_has_an_example_of_each_command() -> None:
    text = "".join(example.text for example in EXAMPLES if example.place.startswith("README.md"))
    assert [name for name in COMMANDS if f"lao-tip-law {name}" not in text] == []
