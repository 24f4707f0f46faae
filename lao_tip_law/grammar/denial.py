"""Words that deny what they stand before: "not", "without", "never"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lark import Token

from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node

if TYPE_CHECKING:
    from collections.abc import Iterable

_DENYING = frozenset({"NOT", "NO", "NOR", "WITHOUT", "NEGATION"})


def ends_in_denial(part: Child | None) -> bool:
    """Tell whether a part is a denying word that is not recognised, or ends in one."""
    if not isinstance(part, Node) or part.kind != UNRECOGNISED:
        return False
    word = part.children[-1]
    return isinstance(word, Token) and word.type in _DENYING


def denied(parts: Iterable[Child]) -> bool:
    """Tell whether a denying word that is not recognised stands anywhere in some parts, or in theirs."""
    return any(
        ends_in_denial(part) or any(map(ends_in_denial, part.find_all(UNRECOGNISED)))
        for part in parts
        if isinstance(part, Node)
    )
