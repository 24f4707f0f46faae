"""What tests share: a folder and streams for the command line, the tables of rates, and a law to change."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from lao_tip_law.determination.money import Rate
from lao_tip_law.law import store
from lao_tip_law.source import files as source_files
from lao_tip_law.source.files import read_all
from lao_tip_law.source.rates import RateTables, read_rates

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from _pytest.terminal import TerminalReporter

# How long one example takes says something of the machine, and nothing of the law.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# The option `--specification`; the names of cases; a browser.
pytest_plugins = ("specification_text", "spoken_cases", "browser_support")
# Tests that start many programs, build many parsers or the site, or search long: left to the whole run.
THOROUGH = (
    "browser/",
    "cli/test_streams.py",
    "conformance/",
    "facts/test_schema.py",
    "fuzz/",
    "grammar/test_grammar_files.py",
    "grammar/test_ranges.py",
    "language/test_lao_site.py",
    "law/test_store.py",
    "law_coverage/",
    "mutation/",
    "proof/test_planted_contradictions.py",
    "proof/test_proof_agrees_on_changed_laws.py",
    "proof/test_what_is_left_out.py",
    "rendering/test_determination_schema.py",
    "spec/test_every_phrase.py",
    "strategies/",
    "test_specification_text.py",
    "timeline/test_days_in_force.py",
)
# Of these the coverage takes no account, which makes them two or three times as fast: tests beside the code
# reach all of it but what draws law.
UNCOUNTED = (
    "fuzz/",
    "grammar/test_grammar_files.py",
    "language/test_lao_site.py",
    "law_coverage/",
    "mutation/",
    "proof/",
    "rendering/test_determination_schema.py",
    "spec/",
    "strategies/test_simplest_examples.py",
    "test_specification_text.py",
    "wrong_copies/",
)
ON_DRAWN_LAW = tuple(
    f"spec/test_{subject}.py"
    for subject in (
        *("article_wording", "circumstance_wording", "generated_law", "penalty_wording", "quantities"),
        "references",
    )
)
CASE = '{"acts": ["taking"], "means": ["deception"], "purposes": ["prostitution"], "victims": [{"age": 13}]}'
JUDGED = CASE.removesuffix("}") + ', "sentence": {"imprisonment": "6 years", "fine_lak": 20000000}}'
STATUTE = (
    "Whoever sells children shall be imprisoned for two to five years and fined 1.000.000 to 2.000.000 Kip.\n"
)


def place_of(item: pytest.Item) -> str:
    """Give the path of a test's file from this folder on; empty where it stands elsewhere."""
    here = Path(__file__).parent
    return item.path.relative_to(here).as_posix() if item.path.is_relative_to(here) else ""


def is_on_drawn_law(item: pytest.Item) -> bool:
    """Say whether a statement is on drawn law: one on the law itself better names what is wrong."""
    return place_of(item).startswith(ON_DRAWN_LAW)


def is_uncounted(item: pytest.Item) -> bool:
    """Say whether the coverage takes no account of a test."""
    return place_of(item).startswith(UNCOUNTED) and not is_on_drawn_law(item)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the thorough ones, and put those the coverage takes no account of last; else those on drawn law.

    What a function keeps (`functools.cache`) it works out once in a process: where an untraced test asked
    first, the coverage would miss its lines. A worker takes its tests in this order, so none asks first.
    """
    for item in items:
        if place_of(item).startswith(THOROUGH):
            item.add_marker("thorough")
    items.sort(key=is_uncounted if sys.gettrace() else is_on_drawn_law)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Leave the UNCOUNTED untraced: pytest-cov's own mark does not reach workers."""
    trace = sys.gettrace()
    if is_uncounted(item):
        sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(trace)


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Print what tests recorded as counted or proved (`record_property`), at the end of every run."""
    for report in terminalreporter.getreports("passed"):
        for name, what in report.user_properties:
            if name in {"counted", "proved"}:
                terminalreporter.write_line(f"{name}: {what}")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the examples of the help name."""
    (tmp_path / "case.json").write_text(CASE)
    (tmp_path / "case.yaml").write_text(CASE)
    (tmp_path / "judged.yaml").write_text(JUDGED)
    (tmp_path / "cases.jsonl").write_text(f"{CASE}\n" * 3)
    (tmp_path / "statute.txt").write_text(STATUTE)
    run = f'PYTHONPATH={Path(__file__).parents[1]} exec {sys.executable} -m lao_tip_law assess "$1" -'
    mine = f"#!/bin/sh\n{run}\n"
    (tmp_path / "mine").write_text(mine)
    (tmp_path / "mine").chmod(0o755)
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
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
        settings: dict[str, Any] = {"capture_output": True, "env": environment, **options}
        return subprocess.run([sys.executable, "-m", "lao_tip_law", *arguments], check=False, **settings)

    return run


@pytest.fixture(scope="session")
def files() -> dict[str, bytes]:
    return read_all("statutes", (".csv", ".toml"))


@pytest.fixture(scope="session")
def tables(files: dict[str, bytes]) -> RateTables:
    return read_rates(files)


@pytest.fixture(scope="session")
def cable() -> Rate:
    return Rate(Decimal(9200), "cable-2008", "2008-02-29", "the cable")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy statutes, grammars and the code that reads them, and have the store use the copy."""
    root = Path(source_files.PACKAGE).parent
    package = tmp_path / "lao_tip_law"
    for name in ("source", "grammar", "law"):
        shutil.copytree(root / "lao_tip_law" / name, package / name)
    for name in ("statutes", "grammars"):
        shutil.copytree(source_files.folder(name), tmp_path / name)
    monkeypatch.setattr(source_files, "PACKAGE", str(package))
    monkeypatch.setattr(store, "PACKAGE", str(package))
    monkeypatch.setattr(store, "KEPT", str(package / "compiled_law.bin"))
    return tmp_path


@pytest.fixture
def wheel(checkout: Path) -> Path:
    """Make an installed package of the copy: its statutes and grammars stand inside it."""
    package = checkout / "lao_tip_law"
    for name in ("statutes", "grammars"):
        shutil.move(checkout / name, package / name)
    return package
