"""The wrong copies fit the code as it stands, and each is told by a statement that there is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from copies import ROOT, WrongCopy, wrong_copies


def statements() -> set[str]:
    """Give the names of the specification's tests."""
    files = Path(ROOT, "tests/spec").glob("test_*.py")
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    return {node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("copy", wrong_copies(), ids=lambda copy: copy.wrong)
def test_a_wrong_copy_differs_in_one_place_and_is_still_a_program(copy: WrongCopy) -> None:
    right = (ROOT / copy.file).read_text(encoding="utf-8")
    wrong = copy.changed()
    assert wrong != right
    ast.parse(wrong)


@pytest.mark.parametrize("copy", wrong_copies(), ids=lambda copy: copy.wrong)
def test_a_statement_of_the_specification_is_named_for_each_wrong_copy(copy: WrongCopy) -> None:
    assert copy.told_by in statements()


def test_words_that_are_no_longer_in_the_code_are_refused() -> None:
    copy = wrong_copies()[0]._replace(was="no such words")
    with pytest.raises(ValueError, match="does not hold once"):
        copy.changed()
