"""No float touches money: the code that handles it has neither a float in it nor the word for one."""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING

import pytest

from lao_tip_law.determination import fines, money, rating
from lao_tip_law.rendering import fine_table, fine_words, plot_marks
from lao_tip_law.source import printed_figures, rate_rows, rates

if TYPE_CHECKING:
    from types import ModuleType

MODULES = (rates, rate_rows, printed_figures, money, rating, fines, fine_table, fine_words, plot_marks)


def floats_in(source: str) -> list[str]:
    """Give each float in some code: a literal, the module `math`, a call of `float` or `round`."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, (float, complex)):
            found.append(ast.unparse(node))
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in {"float", "round"}
        ):
            found.append(ast.unparse(node))
        if isinstance(node, (ast.Import, ast.ImportFrom)) and "math" in ast.unparse(node):
            found.append(ast.unparse(node))
    return found


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_the_modules_of_money_hold_no_float(module: ModuleType) -> None:
    assert floats_in(inspect.getsource(module)) == []


def test_the_search_finds_floats() -> None:
    assert floats_in("import math\nx = 1.5\ny = float(x)") == ["import math", "1.5", "float(x)"]
