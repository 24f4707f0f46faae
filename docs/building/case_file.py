"""The worked cases: their files, and what stands in the comments at the top of each."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[2] / "cases"


class CaseFile(NamedTuple):
    """A worked case.

    Attributes:
        path: its file.
        title: a few words.
        situation: two sentences on what happened, to nobody in particular.
        question: what to ask of it.
        source: where in the sources the situation comes from.
        written: the case itself, as YAML, without the comments.
    """

    path: Path
    title: str
    situation: str
    question: str
    source: str
    written: str


def comments(path: Path) -> dict[str, str]:
    """Read the headings at the top of a case; a line with a deeper indent goes on with the one before."""
    found: dict[str, str] = {}
    heading = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            break
        if line.startswith("#   "):
            found[heading] += " " + line[4:]
        else:
            heading, _, text = line[2:].partition(": ")
            found[heading] = text
    return found


def case_files(folder: Path = FOLDER) -> list[CaseFile]:
    """Give the worked cases by name."""
    found = []
    for path in sorted(folder.glob("*.yaml")):
        told = comments(path)
        lines = path.read_text(encoding="utf-8").splitlines()
        written = "\n".join(line for line in lines if not line.startswith("#")) + "\n"
        found.append(
            CaseFile(path, told["Title"], told["Situation"], told["Question"], told["Source"], written)
        )
    return found
