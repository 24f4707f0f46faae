"""The examples printed with the strategies run as they are printed, under Hypothesis's own settings."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from lao_tip_law import strategies
from lao_tip_law.strategies import drawing

ROOT = Path(__file__).parents[2]
BLOCKS = re.findall(r"(?:^ {4}.*\n|^\n)+", strategies.__doc__ or "", re.MULTILINE)
EXAMPLES = [dedent(block).strip() + "\n" for block in BLOCKS if block.strip().startswith("from ")]
WORDED = (
    "amounts",
    "articles",
    "circumstance_lists",
    "cross_references",
    "deeming_rules",
    "definitions",
    "duties",
    "penalties",
    "rights_lists",
    "statute_texts",
    "terms",
    "trafficking_articles",
)


def test_two_examples_are_printed() -> None:
    defined = [node for block in EXAMPLES for node in ast.parse(block).body]
    names = [node.name for node in defined if isinstance(node, ast.FunctionDef)]
    assert names == ["test_all_is_decided", "test_every_word_is_read"]


@pytest.mark.parametrize("program", EXAMPLES, ids=["cases", "penalties"])
def test_an_example_passes_as_it_is_printed_when_first_run(program: str, tmp_path: Path) -> None:
    file = tmp_path / "test_example.py"
    file.write_text(program, encoding="utf-8")
    # a process of its own, where no parser is built; and nothing by which Hypothesis takes other settings
    environment = {"PYTHONPATH": str(ROOT), "PATH": os.environ.get("PATH", "")}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", f"--rootdir={tmp_path}", str(file)]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "1 passed" in done.stdout, done.stdout


@pytest.mark.parametrize("name", WORDED)
def test_the_parser_is_built_when_a_test_begins_and_neither_before_nor_in_an_example(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[str] = []
    monkeypatch.setattr(drawing, "parser", lambda: built.append(name))
    strategy = getattr(strategies, name)()
    assert not built
    strategy.validate()
    assert built
