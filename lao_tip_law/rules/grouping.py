"""From the elements that a text names to facts of which any one will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.errors import LawError
from lao_tip_law.facts.vocabulary import WORDS_OF
from lao_tip_law.rules.offences import Group

if TYPE_CHECKING:
    from lao_tip_law.law.model import Element


def group_of(field: str, elements: tuple[Element, ...]) -> Group | None:
    """Give the group of a list of elements; None where the text asks for none.

    Raises:
        LawError: an element is no word of the fact.
    """
    return named_group(field, elements) if elements else None


def named_group(field: str, elements: tuple[Element, ...]) -> Group:
    """Give the group of elements that are there.

    Raises:
        LawError: an element is no word of the fact.
    """
    vocabulary = WORDS_OF[field]
    unknown = [element for element in elements if element.kind not in vocabulary]
    if unknown:
        raise LawError(
            f"{unknown[0].kind} is no word of the fact {field}.",
            code="unknown-element",
            remedy="Give the case format that word.",
            file=unknown[0].provision,
        )
    bits = 0
    for element in elements:
        bits |= 1 << vocabulary.index(element.kind)
    return Group(field, bits, elements)
