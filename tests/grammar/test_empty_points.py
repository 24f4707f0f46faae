"""A numbered point with no words behind its number is a point all the same."""

import pytest

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.grammar.tree import leaves


@pytest.mark.parametrize(
    "text", ["1. \n2. To ask.\n", "1. To ask;\n2. ", "a) ", "1. \n\nThe offender shall be fined.\n"]
)
def test_an_empty_point_is_read_and_given_back(text: str) -> None:
    tree = parse_text(text).tree
    assert any(block.kind == "point" for block in tree.nodes())
    assert "".join(text[start:end] for _, start, end in leaves(tree)) == text
