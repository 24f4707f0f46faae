"""The specification printed as text: what a lawyer reads of `tests/spec`."""

from __future__ import annotations

import ast
import inspect
import re
import sys
import tomllib
from collections import Counter
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from _pytest.mark import ParameterSet
from case_support import case, victim
from spoken_cases import in_words

from building.specification import specification, spoken
from lao_tip_law.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FunctionType

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("test_a_child_victim_needs_no_means", "a child victim needs no means"),
        ("test_the_womens_law_is_older_than_article_134", "the women's law is older than Article 134"),
        ("test_an_age_that_is_no_childs_is_marked", "an age that is no child's is marked"),
        ("test_every_age_under_18_is_a_childs", "every age under 18 is a child's"),
        ("test_json_and_yaml_agree", "JSON and YAML agree"),
        ("test_no_lao_embassy_in_laos", "no Lao embassy in Laos"),
        ("test_the_penal_code_and_what_victims_have", "the Penal Code and what victims have"),
    ],
)
def test_a_name_is_spoken_as_the_sentence_it_stands_for(name: str, sentence: str) -> None:
    assert spoken(name) == sentence


def test_the_specification_is_printed_as_markdown_and_no_statement_is_run() -> None:
    lines = specification().splitlines()  # as the command prints it
    assert [line for line in lines if line.startswith("## ")][:2] == [
        "## What makes the offence: an act, a means and a purpose",
        "## Child victims: no means is needed, and the penalty is the aggravated one at least",
    ]
    start = lines.index("- **Each act suffices.**")
    assert lines[start + 1].startswith("  Human trafficking is")
    assert lines[start + 3 : start + 6] == ["  `penal-law/art_134__para_1`", "  (4 cases)", ""]
    assert set(lines) & {"passed", "collected"} == set()
    assert lines[0].startswith("## "), "nothing stands before the first heading"


def marked(function: FunctionType) -> tuple[str, ...]:
    """Give the provisions whose statement a test is, by its own marks and by those of its cases."""
    marks: list[pytest.Mark] = getattr(function, "pytestmark", [])
    columns: list[list[Any]] = [list(mark.args[1]) for mark in marks if mark.name == "parametrize"]
    of_cases = [mark for cases in product(*columns) for case in cases for mark in getattr(case, "marks", ())]
    named = [name for mark in [*marks, *of_cases] if mark.name == "law" for name in mark.args]
    return tuple(sorted(set(named)))


def statements() -> Iterator[FunctionType]:
    for file in (ROOT / "tests" / "spec").glob("test_*.py"):
        for name, function in inspect.getmembers(import_module(file.stem), inspect.isfunction):
            if name.startswith("test_"):
                yield function


def stated_in_the_tests() -> Iterator[tuple[str, tuple[str, ...]]]:
    for function in statements():
        sentence = spoken(function.__name__)
        yield sentence[0].upper() + sentence[1:], marked(function)


def told_on_the_site() -> Iterator[tuple[str, tuple[str, ...]]]:
    for part in re.split(r"^- (?=\*\*)", specification(), flags=re.MULTILINE)[1:]:
        sentence = part.splitlines()[0].strip("*").removesuffix(".")
        line = re.search(r"^  `[^`]+/[^`]+`(, `[^`]+`)*$", part, re.MULTILINE)
        yield sentence, tuple(sorted(re.findall("`([^`]+)`", line[0]))) if line else ()


def test_the_site_tells_every_statement_with_the_provisions_that_its_marks_name() -> None:
    stated, told = Counter(stated_in_the_tests()), Counter(told_on_the_site())
    assert stated - told == Counter(), "stated in the tests alone"
    assert told - stated == Counter(), "told on the site alone"
    assert sum(bool(provisions) for _, provisions in told) > 200


def test_a_specification_that_cannot_be_collected_is_an_error_and_no_empty_page(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"pip install '\.\[site\]'") as refused:
        specification(str(tmp_path))
    assert refused.value.code == "no-specification"


def test_every_statement_is_told_in_a_sentence_or_two() -> None:
    assert [function.__name__ for function in statements() if not (function.__doc__ or "").strip()] == []


def told_apart(value: object) -> bool:
    """Tell whether pytest names a value by itself, and not by its place in a table."""
    return value is None or isinstance(value, (str, int, float)) or in_words(value) is not None


def test_every_case_of_a_statement_has_a_name_in_words() -> None:
    tables = [
        (function.__name__, ParameterSet.extract_from(each, force_tuple="," not in str(mark.args[0])))
        for function in statements()
        for mark in getattr(function, "pytestmark", [])
        if mark.name == "parametrize" and "ids" not in mark.kwargs
        for each in mark.args[1]
    ]
    assert len(tables) > 300
    nameless = {
        name for name, row in tables if row.id is None and not all(told_apart(value) for value in row.values)
    }
    assert nameless == set()


@pytest.mark.parametrize(
    ("plain", "words"),
    [
        (case(), "female of 25"),
        (case(victim(sex="male", age={"min": 15, "max": 20}), means=[]), "male of 15 to 20, no means"),
        (
            case(victim(), victim(age=None, sex=None), habitual=True),
            "female of 25 and anybody of unknown age, habitual",
        ),
        (case(victims="unknown", stage="attempt", acts=None), "victims unknown, stage attempt, acts unknown"),
        (
            victim(nationality="VN", found_in=None, harms=["death"]),
            "female of 25, nationality VN, harms death, found in unknown",
        ),
        ({"accused_of": ["prostitution"]}, "accused of prostitution"),
        ({}, "nothing"),
        ([], "none"),
        ({"b", "a"}, "a and b"),
        (victim(age={"min": 18}), "female of 18 to any"),
        ({1: "not a name"}, "1 not a name"),
        ([b"", 1], None),
    ],
)
def test_a_case_is_named_by_what_is_not_as_usual(plain: object, words: str | None) -> None:
    assert in_words(plain) == words


def test_collecting_the_statements_needs_no_package_that_the_site_does_not_install() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["site"]]
    installed = {re.split("[=<>]", name)[0].lower().replace("pyyaml", "yaml") for name in wanted}
    files = [*(ROOT / "tests").glob("*.py"), *(ROOT / "tests" / "spec").glob("*.py")]
    ours = {file.stem for file in files} | {"building", "lao_tip_law"}
    nodes = [node for file in files for node in ast.parse(file.read_text(encoding="utf-8")).body]
    names = [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    names += [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    imported = {name.split(".")[0].strip("_") for name in names}
    assert {"pytest", "hypothesis"} <= imported
    assert imported - {*sys.stdlib_module_names, "future"} - ours <= installed
