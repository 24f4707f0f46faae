"""The specification as text: `python -m pytest tests/spec --specification` prints it and runs nothing."""

from __future__ import annotations

import inspect
import sys
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from building.specification import Statement, Subject, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--specification",
        action="store_true",
        help="print the statements of the specification as Markdown, a heading for each file, and run none",
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("specification"):
        config.option.collectonly = True
        reporter = config.pluginmanager.getplugin("terminalreporter")
        config.pluginmanager.unregister(reporter)  # its lines are no Markdown


def pytest_collection_finish(session: pytest.Session) -> None:
    if session.config.getoption("specification"):
        text = "\n".join(written(subjects(session.items)))
        capture = session.config.pluginmanager.getplugin("capturemanager")
        with capture.global_and_fixture_disabled():
            sys.stdout.write(f"{text}\n")


def subjects(items: Iterable[pytest.Item]) -> Iterator[Subject]:
    """Give the statements that were collected, file by file."""
    functions = [
        item for item in items if isinstance(item, pytest.Function) and item.path.parent.name == "spec"
    ]
    for path, in_file in groupby(sorted(functions, key=lambda item: item.path), key=lambda item: item.path):
        statements: dict[str, list[pytest.Function]] = {}
        for item in in_file:  # a file's own order stays
            statements.setdefault(item.originalname, []).append(item)
        about = next(iter(statements.values()))[0].module.__doc__
        yield Subject(
            path.stem.removeprefix("test_"),
            inspect.cleandoc(about or ""),
            tuple(_statement(cases) for cases in statements.values()),
        )


def _statement(cases: list[pytest.Function]) -> Statement:
    """Give a statement with the provisions that any of its cases is marked with."""
    provisions = dict.fromkeys(
        name for item in cases for marker in item.iter_markers("law") for name in marker.args
    )
    told = inspect.cleandoc(cases[0].function.__doc__ or "")
    return Statement(cases[0].originalname, told, tuple(provisions), len(cases))
