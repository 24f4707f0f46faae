"""The specification printed as text: what a lawyer reads of `tests/spec`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from building.specification import spoken

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("test_a_child_victim_needs_no_means", "a child victim needs no means"),
        ("test_the_womens_law_is_older_than_article_134", "the women's law is older than Article 134"),
        ("test_no_lao_embassy_in_laos", "no Lao embassy in Laos"),
        ("test_the_penal_code_and_what_victims_have", "the Penal Code and what victims have"),
    ],
)
def test_a_name_is_spoken_as_the_sentence_it_stands_for(name: str, sentence: str) -> None:
    assert spoken(name) == sentence


def test_the_specification_is_printed_as_markdown_and_no_statement_is_run() -> None:
    files = [f"tests/spec/test_{name}.py" for name in ("stages", "what_makes_the_offence")]
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--specification", *files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith("## ")] == [
        "## What makes the offence: an act, a means and a purpose",
        "## Preparation and attempt: punished, and in the band of the completed offence",
    ]
    start = lines.index("- **Each act suffices.**")
    assert lines[start + 1].startswith("  Human trafficking is")
    assert lines[start + 3 : start + 6] == ["  `penal-law/art_134__para_1`", "  (4 cases)", ""]
    assert set(lines) & {"passed", "collected"} == set()
    assert lines[0].startswith("## "), "nothing stands before the first heading"
