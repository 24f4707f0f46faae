"""Cross-references: what each points to, and where that cannot be told, why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.grammar.numerals import from_figures
from lao_tip_law.law.model import CrossReference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.grammar.tree import Node

PENAL_LAW, WOMENS_LAW = "penal-law", "women-law"
KINDS = ("of_no_law", "of_this_law", "of_penal_code", "paragraph_reference", "womens_law")


def reference_of(node: Node, provision: str, law: str, bases: Mapping[str, str]) -> CrossReference:
    """Resolve one cross-reference against the register.

    Args:
        node: the reference in the tree.
        provision: the provision it stands in.
        law: that provision's law, which "this law" means.
        bases: each provision of the register to its basis.
    """
    if node.kind == "womens_law":
        return CrossReference(provision, node.span, WOMENS_LAW, resolved=True, reason="")
    if node.kind == "paragraph_reference":
        reason = (
            "The words count paragraphs, and it cannot be told for certain which one they mean: "
            "the sentence itself stands in the third paragraph as quoted."
        )
        return CrossReference(provision, node.span, None, resolved=False, reason=reason)
    target = target_of(node, law)
    basis = bases.get(target)
    if basis == "not_quoted":
        return CrossReference(
            provision, node.span, target, resolved=False, reason="The article's words are not at hand."
        )
    if basis is None:
        return CrossReference(
            provision, node.span, target, resolved=False, reason="No source at hand knows the article."
        )
    return CrossReference(provision, node.span, target, resolved=True, reason="")


def target_of(node: Node, law: str) -> str:
    """Give the identifier of the article that an article reference names."""
    number = next(node.find_all("article_number"))
    figures = from_figures(next(number.words()))
    return f"{PENAL_LAW if node.kind == 'of_penal_code' else law}/art_{figures}"
