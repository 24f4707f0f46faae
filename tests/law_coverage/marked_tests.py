"""Which properties of the specification state which provisions, by their `law` marks, and in which words."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

ROOT = Path(__file__).parents[2]
SPECIFICATION = "tests/spec"
# Each provision to the properties that are marked with it, and each of those to the law's words that it has.
Marked: TypeAlias = dict[str, dict[str, list[str]]]


def marked_tests(folder: str = SPECIFICATION) -> Marked:
    """Collect the specification in a process of its own, and give what is marked in it.

    Raises:
        RuntimeError: it cannot be collected.
    """
    with tempfile.NamedTemporaryFile(suffix=".json") as handle:
        options = ["--collect-only", "-q", "-p", "no:cacheprovider", "-o", "addopts=", "-p", "marked_tests"]
        command = [sys.executable, "-m", "pytest", *options, "--marked", handle.name, folder]
        path = {"PYTHONPATH": f"{Path(__file__).parent}:{ROOT}", "PATH": "", "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(command, cwd=ROOT, env=path, capture_output=True, text=True, check=False)
        if done.returncode:
            message = f"the specification cannot be collected:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
            raise RuntimeError(message)
        found: Marked = json.loads(Path(handle.name).read_text(encoding="utf-8"))
    return found


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the file that the marks are written to."""
    parser.addoption("--marked", default="")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Write each provision with the properties that are marked with it."""
    plain = json.dumps(marks_of(session.items))
    Path(session.config.getoption("--marked")).write_text(plain, encoding="utf-8")


def marks_of(items: Iterable[pytest.Item]) -> Marked:
    """Give each provision with the collected properties that are marked with it, and their words of the law.

    Those are what a property's docstring quotes, and what its mark gives as `words` besides.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for item in items:
        property_name = f"{item.path.stem}: {getattr(item, 'originalname', item.name)}"
        quoted = quotations(inspect.getdoc(getattr(item, "function", None)) or "")
        for mark in item.iter_markers("law"):
            for provision in mark.args:
                words = found.setdefault(provision, {}).setdefault(property_name, [])
                words += [each for each in (*quoted, *mark.kwargs.get("words", ())) if each not in words]
    return {provision: dict(sorted(tests.items())) for provision, tests in sorted(found.items())}


def quotations(docstring: str) -> list[str]:
    """Give what stands between quotation marks, on one line.

    >>> quotations('It is done "by means\\n of" something.')
    ['by means of']
    """
    return [" ".join(quoted.split()) for quoted in re.findall(r'"([^"]+)"', docstring)]


def marked_in(session: pytest.Session) -> Marked:
    """Take the marks from a session that has collected the whole specification, or else collect it."""
    chosen = session.config.option
    collected = {item.path for item in session.items}
    whole = set((ROOT / SPECIFICATION).glob("test_*.py")) <= collected
    if whole and not (chosen.keyword or chosen.markexpr or chosen.deselect):
        return marks_of(session.items)
    return marked_tests()
