"""From a sentence of a parsed article to what it adds to the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, define, evolve

from lao_tip_law.law import offences, protection, references
from lao_tip_law.law.model import (
    ConductOffence,
    Confiscation,
    CrossReference,
    DeemingRule,
    Definition,
    Duty,
    Element,
    InchoateRule,
    OtherLawRule,
    Paragraph,
    PenaltyClause,
    Right,
    Span,
)
from lao_tip_law.law.penalty_clauses import clauses_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from lao_tip_law.grammar.tree import Node


@define
class Found:
    """An article's parts while its tree is read."""

    law: str
    text: str
    paragraphs: list[Paragraph] = Factory(list)
    points: list[Paragraph] = Factory(list)
    definition: Definition | None = None
    deeming: DeemingRule | None = None
    penalties: list[PenaltyClause] = Factory(list)
    inchoate: InchoateRule | None = None
    other_law: OtherLawRule | None = None
    offences: list[ConductOffence] = Factory(list)
    victims: Span | None = None
    rights: list[Right] = Factory(list)
    duties: list[Duty] = Factory(list)
    references: list[CrossReference] = Factory(list)
    mentions: list[Element] = Factory(list)
    same_as: str | None = None
    victims_women: bool = False
    victims_children: bool = False

    def is_empty(self) -> bool:
        """Tell whether nothing was found that a rule could use."""
        used = (self.penalties, self.offences, self.rights, self.duties, self.mentions)
        return not any(used) and self.victims is None and self.same_as is None


def _definition(found: Found, sentence: Node, provision: str) -> None:
    found.definition = offences.definition_of(sentence, provision)


def _deeming(found: Found, sentence: Node, provision: str) -> None:
    found.deeming = offences.deeming_of(sentence, provision) or found.deeming


def _applicable(found: Found, sentence: Node, provision: str) -> None:
    found.other_law = offences.other_law_of(sentence, provision) or found.other_law


def _penalty(found: Found, sentence: Node, provision: str) -> None:
    for node, read in clauses_of(sentence, provision):
        target = _target(node.find("by_reference"), found.law)
        clause = evolve(read, by_reference=target)
        if clause.confiscation is not None:
            # the article that the confiscation itself names: the offence may be that of another
            under = _target(node.find("basis"), found.law)
            clause = evolve(clause, confiscation=Confiscation(clause.confiscation.span, under))
        if clause.alternatives or target is not None:
            found.penalties.append(clause)
    for node in sentence.find_all("inchoate"):
        found.inchoate = offences.inchoate_of(node, provision)
    for node in sentence.find_all("dealing"):
        found.offences.append(offences.conduct_of(node, provision))
    for node in sentence.find_all("reported_offence", "elliptical"):
        found.offences.append(offences.reported_of(node, provision))


def _target(node: Node | None, law: str) -> str | None:
    """Give the article that a phrase refers to, or None where there is no such phrase."""
    return None if node is None else references.target_of(next(node.find_all(*references.KINDS)), law)


def _reported(found: Found, sentence: Node, provision: str) -> None:
    found.offences.extend(offences.conduct_of(node, provision) for node in sentence.find_all("unlawful"))
    found.mentions.extend(
        Element(provision, node.span, node.kind) for node in sentence.find_all("age_of_consent")
    )

    same = sentence.find("same_as")
    if same is not None:
        found.same_as = references.target_of(next(same.find_all(*references.KINDS)), references.PENAL_LAW)


def _mention(found: Found, sentence: Node, provision: str) -> None:
    found.mentions.extend(
        Element(provision, node.span, next(node.nodes()).kind) for node in sentence.find_all("mentioned")
    )


def _right(found: Found, sentence: Node, provision: str) -> None:
    defined = sentence.find("victim_defined")
    if defined is not None:
        found.victims = defined.span
        named = {word.type for node in defined.find_all("women_or_children") for word in node.words()}
        found.victims_women, found.victims_children = "WOMEN" in named, "CHILD" in named
    found.rights.extend(
        protection.right_of(node, provision) for node in sentence.find_all("immunity", "entitlement")
    )


def _duty(found: Found, sentence: Node, provision: str) -> None:
    before = found.duties[-1].bearer if found.duties else ""
    found.duties.extend(protection.duties_of(sentence, provision, found.text, before))


READERS: dict[str, Callable[[Found, Node, str], None]] = {
    "definition_sentence": _definition,
    "deeming_sentence": _deeming,
    "applicable_sentence": _applicable,
    "penalty_sentence": _penalty,
    "reported_sentence": _reported,
    "mention_sentence": _mention,
    "right_sentence": _right,
    "duty_sentence": _duty,
}
"""What reads each kind of sentence (lao_tip_law/grammar/sentences.py)."""
