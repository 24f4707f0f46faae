"""The specification as text: `python -m pytest tests/spec --specification` prints it and runs nothing."""

from __future__ import annotations

import inspect
import re
import sys
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


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
        text = "\n".join(specification(session.items))
        capture = session.config.pluginmanager.getplugin("capturemanager")
        with capture.global_and_fixture_disabled():
            sys.stdout.write(f"{text}\n")


def specification(items: Iterable[pytest.Item]) -> Iterator[str]:
    """Give the lines: for each file its subject, and each statement with its provisions."""
    functions = [
        item for item in items if isinstance(item, pytest.Function) and item.path.parent.name == "spec"
    ]
    functions.sort(key=lambda item: _place(item.path.stem))  # a file's own order stays
    for _, in_file in groupby(functions, key=lambda item: item.path):
        statements: dict[str, list[pytest.Function]] = {}
        for item in in_file:
            statements.setdefault(item.originalname, []).append(item)
        first = next(iter(statements.values()))[0]
        yield from _subject(first)
        for cases in statements.values():
            yield from _statement(cases[0], len(cases))


READING_ORDER = (
    "what_makes_the_offence",
    "child_victims",
    "circumstances",
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


def _place(file: str) -> tuple[int, str]:
    subject = file.removeprefix("test_")
    return (READING_ORDER.index(subject) if subject in READING_ORDER else len(READING_ORDER)), file


_NAMES: dict[str, str | Callable[[re.Match[str]], str]] = {
    r"\b(article \d+|lao|laos|penal (law|code)|ministry)\b": lambda found: found[0].title(),
    r"\b(women|child|children|perpetrator|offence|victim|law)s(?= (law|own|year|article|penalty)\b)": r"\1's",
    r"\bunder 18 is a childs\b": "under 18 is a child's",
}
"""What a test's name cannot spell: capitals and apostrophes."""


def spoken(name: str) -> str:
    """Give a test's name as the sentence it stands for."""
    words = name.removeprefix("test_").replace("_", " ")
    for pattern, spelt in _NAMES.items():
        words = re.sub(pattern, spelt, words)
    return words


def _subject(item: pytest.Function) -> Iterator[str]:
    heading, _, rest = inspect.cleandoc(item.module.__doc__ or item.path.stem).partition("\n\n")
    yield f"## {' '.join(heading.split()).rstrip('.')}"
    yield ""
    if rest.strip():
        yield from (rest.strip(), "")


def _statement(item: pytest.Function, cases: int) -> Iterator[str]:
    words = spoken(item.originalname)
    provisions = [name for marker in item.iter_markers("law") for name in marker.args]
    yield f"- **{words[0].upper()}{words[1:]}.**"
    told = inspect.cleandoc(item.function.__doc__ or "")
    yield from (f"  {line}" if line else "" for line in told.splitlines())
    if provisions:
        yield "  " + ", ".join(f"`{name}`" for name in dict.fromkeys(provisions))
    if cases > 1:
        yield f"  ({cases} cases)"
    yield ""
