"""From the phrases of a sentence to what makes an offence: definitions, the rule for the young, conducts."""

from __future__ import annotations

from lao_tip_law.grammar.denial import denied
from lao_tip_law.grammar.tree import UNRECOGNISED, Node
from lao_tip_law.law.model import (
    ConductOffence,
    DeemingRule,
    Definition,
    Element,
    InchoateRule,
    OtherLawRule,
)
from lao_tip_law.law.penalty_clauses import age_of


def elements(sentence: Node, list_kind: str, provision: str) -> tuple[Element, ...]:
    """Read the entries of a list, separators aside; words that are not recognised may break it in two."""
    return tuple(
        Element(provision, part.span, part.kind)
        for found in sentence.find_all(list_kind)
        for part in found.nodes()
        if part.kind != UNRECOGNISED
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
    """Read the rule for the young, or None where the sentence sets no age, or denies something."""
    age = sentence.find("age_below")
    if age is None or sentence.find("waiver") is None or denied(sentence.children):
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


def conduct_of(node: Node, provision: str) -> ConductOffence:
    """Read a conduct against the young, such as the offering of a child, and the age it is about."""
    conduct = next(node.nodes())
    age = next(node.find_all("age_below"))
    return ConductOffence(provision, node.span, conduct.kind, node.span, age_of(age))


def reported_of(node: Node, provision: str) -> ConductOffence:
    """Read an offence that a source names beside its penalty."""
    name = next(node.find_all("offence_name"))
    minor = name.find("of_a_minor") is not None
    return ConductOffence(provision, node.span, next(name.nodes()).kind, name.span, minor=minor)
