"""Which properties of the specification state which provisions, by their `law` markers."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

ROOT = Path(__file__).parents[2]
SPECIFICATION = "tests/spec"


def marked_tests(folder: str = SPECIFICATION) -> dict[str, list[str]]:
    """Collect the specification in a process of its own: each provision to the properties marked with it.

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
        found: dict[str, list[str]] = json.loads(Path(handle.name).read_text(encoding="utf-8"))
    return found


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the file that the marks are written to."""
    parser.addoption("--marked", default="")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Write each provision with the properties that are marked with it."""
    plain = json.dumps(marks_of(session.items))
    Path(session.config.getoption("--marked")).write_text(plain, encoding="utf-8")


def marks_of(items: Iterable[pytest.Item]) -> dict[str, list[str]]:
    """Give each provision with the collected properties that are marked with it."""
    found: dict[str, set[str]] = {}
    for item in items:
        for mark in item.iter_markers("law"):
            for provision in mark.args:
                name = getattr(item, "originalname", item.name)
                found.setdefault(provision, set()).add(f"{item.path.stem}: {name}")
    return {provision: sorted(tests) for provision, tests in sorted(found.items())}


def marked_in(session: pytest.Session) -> dict[str, list[str]]:
    """Take the marks from a session that has collected the whole specification, or else collect it."""
    chosen = session.config.option
    collected = {item.path for item in session.items}
    whole = set((ROOT / SPECIFICATION).glob("test_*.py")) <= collected
    if whole and not (chosen.keyword or chosen.markexpr or chosen.deselect):
        return marks_of(session.items)
    return marked_tests()
