"""The examples in the docstrings of the package run, and print what they say."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import lao_tip_law

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(lao_tip_law.__path__, "lao_tip_law.")
    if not module.name.endswith("__main__")
)
FINDER = doctest.DocTestFinder(exclude_empty=True)


@pytest.mark.parametrize("name", ["lao_tip_law", *MODULES])
def test_the_examples_in_the_docstrings_hold(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_the_front_doors_have_examples() -> None:
    with_examples = {
        test.name
        for name in ("lao_tip_law", *MODULES)
        for test in FINDER.find(importlib.import_module(name))
        if test.examples
    }
    assert {"lao_tip_law", "lao_tip_law.determination.assessing.assess"} <= with_examples, with_examples
