"""From the phrases of a sentence to what makes an offence: definitions, the rule for the young, conducts."""

from __future__ import annotations

from lao_tip_law.grammar.tree import Node
from lao_tip_law.law.model import (
    ConductOffence,
    Definition,
    DeemingRule,
    Element,
    InchoateRule,
    OtherLawRule,
)
from lao_tip_law.law.penalty_clauses import age_of

# The grammar's aliases for each element are the words of the facts they ask for.
_LISTS = {"acts": "act_list", "means": "means_list", "purposes": "purpose_list"}


def elements(sentence: Node, list_kind: str, provision: str) -> tuple[Element, ...]:
    """Read the entries of one list: the nodes in it, separators aside."""
    found = sentence.find(list_kind)
    if found is None:
        return ()
    return tuple(
        Element(provision, part.span, part.kind)
        for part in found.nodes()
        if part.kind not in {"separator", "charge_separator", "unrecognised"}
    )


def definition_of(sentence: Node, provision: str) -> Definition:
    """Read a definition: its acts, means and purposes."""
    gains = sentence.find("gains")
    return Definition(
        provision,
        sentence.span,
        acts=elements(sentence, "act_list", provision),
        means=elements(sentence, "means_list", provision),
        purposes=elements(sentence, "purpose_list", provision),
        gains=gains.span if gains is not None else None,
    )


def deeming_of(sentence: Node, provision: str) -> DeemingRule | None:
    """Read the rule for the young, or None where the sentence sets no age."""
    age = sentence.find("age_below")
    if age is None or sentence.find("waiver") is None:
        return None
    young = sentence.find("the_young") or age
    waived = tuple(element.kind for element in elements(sentence, "means_list", provision))
    return DeemingRule(provision, sentence.span, age_of(age), young.span, waived)


def inchoate_of(node: Node, provision: str) -> InchoateRule:
    """Read which of preparation and attempt are punished."""
    stages = tuple(part.kind for part in node.nodes() if part.kind in {"preparation", "attempt"})
    return InchoateRule(provision, node.span, stages)


def other_law_of(sentence: Node, provision: str) -> OtherLawRule | None:
    """Read "when the offence is ..., the law on ... can be applied"."""
    law, whom = sentence.find("womens_law"), sentence.find("women_or_children")
    if law is None or whom is None:
        return None
    named = {word.type for word in whom.words()}
    return OtherLawRule(provision, sentence.span, "women-law", "WOMEN" in named, "CHILD" in named)


def dealing_of(node: Node, provision: str) -> ConductOffence:
    """Read the offering, receiving, recruiting or providing of a child for prostitution."""
    age = node.find("age_below")
    assert age is not None  # the grammar's rule has it
    return ConductOffence(provision, node.span, "prostitution_dealing", node.span, age_of(age))


def unlawful_of(node: Node, provision: str) -> ConductOffence:
    """Read "sexual intercourse with a child under ... is against the law"."""
    age = node.find("age_below")
    assert age is not None  # the grammar's rule has it
    return ConductOffence(provision, node.span, "sexual_intercourse", node.span, age_of(age))


def reported_of(node: Node, provision: str) -> ConductOffence:
    """Read an offence that a source names beside its penalty."""
    name = next(node.find_all("abduction", "rape", "rape_of_a_minor", "prostitution", "pimping"))
    minor = name.kind == "rape_of_a_minor"
    return ConductOffence(provision, node.span, "rape" if minor else name.kind, name.span, minor=minor)
