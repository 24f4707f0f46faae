"""Functions whose results are remembered are mutated like all others."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path
from typing import Any

from cached_functions import with_caches_behind

ROOT = Path(__file__).parents[2]
MODULE = """\
from functools import cache, lru_cache


class Held:
    @property
    def one(self):
        return 1


@lru_cache(maxsize=4)  # a comment
def two(
    number,
):
    return 2 * number


@cache
def three(): return 3
"""


def decorated(source: str) -> list[str]:
    """Name the functions of a module, without its classes, that have a decorator."""
    return [
        node.name
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef) and node.decorator_list
    ]


def test_a_cache_stands_behind_its_function_and_holds_what_it_held() -> None:
    changed = with_caches_behind(MODULE)
    assert decorated(MODULE) == ["two", "three"]
    assert decorated(changed) == []
    module: dict[str, Any] = {}
    exec(changed, module)  # noqa: S102 - the text above
    two, three = module["two"], module["three"]
    assert [two(3), two(3), three()] == [6, 6, 3]
    assert (two.__wrapped__(3), three.__wrapped__()) == (6, 3)
    assert [found.cache_info()[:3] for found in (two, three)] == [(1, 1, 4), (0, 1, None)]


def test_what_is_no_cache_stays_where_it_is() -> None:
    before, after = (ast.unparse(ast.parse(text).body[1]) for text in (MODULE, with_caches_behind(MODULE)))
    assert before == after


def test_no_function_of_the_mutated_code_is_passed_over() -> None:
    """In the files that are mutated no function outside a class has a decorator, but for its cache."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    files = [path for pattern in settings["only_mutate"] for path in sorted(ROOT.glob(pattern))]
    sources = [path.read_text(encoding="utf-8") for path in files]
    assert any(map(decorated, sources))
    assert [name for source in sources for name in decorated(with_caches_behind(source))] == []
