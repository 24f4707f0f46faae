"""The specification as text: the statements of the test suite, subject by subject.

pytest collects the statements, and so knows the provisions and the number of cases of each, however the tests
spell them: `pytest tests/spec --specification` prints what is written here, and the site asks it to.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT = Path(__file__).parents[2]
FOLDER = "tests/spec"
READING_ORDER = (
    "what_makes_the_offence",
    "child_victims",
    "circumstances",
    "several_victims",
    "penalties",
    "stages",
    "trafficking_in_other_laws",
    "children_in_prostitution",
    "related_articles",
    "rights_of_victims",
    "immunity_of_victims",
    "duties_towards_victims",
    "returning_home",
    "commencement",
    "rights_in_time",
    "time_steps",
    "time_spans",
    "money",
    "sentences",
    "thresholds",
    "changed_figures",
    "figures_of_the_texts",
    "words_of_the_law",
)
"""The files on the law in the order in which they are read; those on behaviour come after them."""
_NAMES: dict[str, str | Callable[[re.Match[str]], str]] = {
    r"\b(article \d+|lao|laos|penal (law|code)|ministry)\b": lambda found: found[0].title(),
    r"\b(women|child|children|perpetrator|offence|victim|law)s(?= (law|own|year|article|penalty)\b)": r"\1's",
    r"\b(a|no) childs\b": r"\1 child's",
    r"\b(json|yaml)\b": lambda found: found[0].upper(),
}
"""What a test's name cannot spell: capitals and apostrophes."""


@frozen
class Statement:
    """A statement of the specification.

    Attributes:
        name: of its test.
        told: what it says, the docstring as it stands; empty where the name says all.
        provisions: what it is about, by identifier.
        cases: how many it is tried on.
    """

    name: str
    told: str
    provisions: tuple[str, ...]
    cases: int


@frozen
class Subject:
    """A file of statements: its name without `test_`, and what it says of itself."""

    name: str
    about: str
    statements: tuple[Statement, ...]


@cache
def specification(folder: str = FOLDER) -> str:
    """Give every statement of a folder of tests as Markdown; they are collected, and none is run.

    Raises:
        SourceError: they cannot be collected.
    """
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--specification", folder]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # the same wherever it is built
    done = subprocess.run(  # noqa: S603 - our own tests
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SourceError(
            f"pytest cannot collect the statements of the specification, and ends with {done.returncode}.",
            code="no-specification",
            remedy="Install what the site needs: pip install '.[site]'; then see `pytest --collect-only`.",
            file=folder,
        )
    return done.stdout


def written(subjects: Iterable[Subject]) -> Iterator[str]:
    """Write subjects as Markdown, line by line, in the order in which they are read."""
    for subject in sorted(subjects, key=_place):
        if subject.statements:
            heading, _, rest = (subject.about or subject.name.replace("_", " ")).partition("\n\n")
            yield f"## {' '.join(heading.split()).rstrip('.')}"
            yield ""
            if rest.strip():
                yield from (rest.strip(), "")
            for statement in subject.statements:
                yield from _lines(statement)


def spoken(name: str) -> str:
    """Give a test's name as the sentence it stands for."""
    words = name.removeprefix("test_").replace("_", " ")
    for pattern, spelt in _NAMES.items():
        words = re.sub(pattern, spelt, words)
    return words


def _place(subject: Subject) -> tuple[int, str]:
    known = subject.name in READING_ORDER
    return READING_ORDER.index(subject.name) if known else len(READING_ORDER), subject.name


def _lines(statement: Statement) -> Iterator[str]:
    words = spoken(statement.name)
    yield f"- **{words[0].upper()}{words[1:]}.**"
    yield from (f"  {line}" if line else "" for line in statement.told.splitlines())
    if statement.provisions:
        yield "  " + ", ".join(f"`{name}`" for name in statement.provisions)
    if statement.cases > 1:
        yield f"  ({statement.cases} cases)"
    yield ""
