"""From a statute file and its register entry to an article of the law."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from attrs import Factory, define, evolve

from lao_tip_law.errors import LawError, SourceError
from lao_tip_law.law import offences, protection, references
from lao_tip_law.law.model import (
    Article,
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
from lao_tip_law.law.penalty_clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lao_tip_law.grammar.parsing import ParsedText
    from lao_tip_law.grammar.tree import Node
    from lao_tip_law.source.register import ProvisionEntry


def article_without_text(entry: ProvisionEntry) -> Article:
    """Give the article of an entry whose words are not at hand."""
    return Article(
        entry.id,
        entry.law,
        entry.number,
        entry.heading,
        entry.basis,
        entry.source,
        entry.paragraph,
        entry.note,
        covers=entry.covers,
        elements_of=entry.elements_of,
    )


def article_of(
    entry: ProvisionEntry, data: bytes, parse: Callable[[str], ParsedText], bases: Mapping[str, str]
) -> Article:
    """Parse a statute file into its article.

    Args:
        entry: the register's entry.
        data: the file's bytes.
        parse: what parses a text.
        bases: each provision of the register to its basis, for cross-references.

    Raises:
        SourceError: the file is not UTF-8.
        LawError: the text holds no provision that a rule could use.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise SourceError(
            "the statute is not UTF-8.",
            code="not-utf-8",
            remedy="Save it as UTF-8.",
            file=f"statutes/{entry.file}",
        ) from error
    parsed = parse(text)
    found = _read(parsed.tree, entry, text, bases)
    if found.is_empty():
        raise LawError(
            "the text holds no offence, penalty, right or duty that the grammars know.",
            code="nothing-read",
            remedy="Run 'lao-tip-law parse' on the file to see what is unrecognised.",
            file=f"statutes/{entry.file}",
        )
    sha256 = hashlib.sha256(data).hexdigest()
    return evolve(
        article_without_text(entry),
        text=text,
        sha256=sha256,
        as_registered=sha256 == entry.sha256,
        paragraphs=tuple(found.paragraphs),
        points=tuple(found.points),
        definition=found.definition,
        deeming=found.deeming,
        penalties=tuple(found.penalties),
        inchoate=found.inchoate,
        other_law=found.other_law,
        offences=tuple(found.offences),
        victims=found.victims,
        rights=tuple(found.rights),
        duties=tuple(found.duties),
        references=tuple(found.references),
        mentions=tuple(found.mentions),
        unrecognised=tuple(parsed.unrecognised()),
        same_as=found.same_as,
        victims_women=found.victims_women,
        victims_children=found.victims_children,
    )


@define
class _Found:
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


def _read(tree: Node, entry: ProvisionEntry, text: str, bases: Mapping[str, str]) -> _Found:
    found = _Found(entry.law, text)
    for block in tree.nodes():
        if block.kind == "heading":
            continue
        provision = _identified(found, block, entry)
        for sentence in block.nodes():
            _READERS[sentence.kind](found, sentence, provision)
        law = references.PENAL_LAW if block.find("same_as") else entry.law
        found.references.extend(
            references.reference_of(node, provision, law, bases) for node in block.find_all(*references.KINDS)
        )
    return found


def _identified(found: _Found, block: Node, entry: ProvisionEntry) -> str:
    """Name a paragraph or point, and keep it. A provision that is part of an article has no parts itself."""
    words = found.text[block.start : block.end]
    start = block.start + len(words) - len(words.lstrip())
    end = block.start + len(words.rstrip())
    if block.kind == "point":
        eid = f"{entry.id}__point_{next(block.words())}"
        found.points.append(Paragraph(eid, (start, end), found.text[start:end]))
    else:
        eid = f"{entry.id}__para_{len(found.paragraphs) + 1}"
        found.paragraphs.append(Paragraph(eid, (start, end), found.text[start:end]))
    return eid if entry.number and entry.basis == "quoted" else entry.id


def _definition(found: _Found, sentence: Node, provision: str) -> None:
    found.definition = offences.definition_of(sentence, provision)


def _deeming(found: _Found, sentence: Node, provision: str) -> None:
    found.deeming = offences.deeming_of(sentence, provision) or found.deeming


def _applicable(found: _Found, sentence: Node, provision: str) -> None:
    found.other_law = offences.other_law_of(sentence, provision) or found.other_law


def _penalty(found: _Found, sentence: Node, provision: str) -> None:
    for node in sentence.find_all("clause"):
        target = _target(node.find("by_reference"), found.law)
        clause = evolve(clause_of(node, provision), by_reference=target)
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


def _reported(found: _Found, sentence: Node, provision: str) -> None:
    found.offences.extend(offences.conduct_of(node, provision) for node in sentence.find_all("unlawful"))
    found.mentions.extend(
        Element(provision, node.span, node.kind) for node in sentence.find_all("age_of_consent")
    )

    same = sentence.find("same_as")
    if same is not None:
        found.same_as = references.target_of(next(same.find_all(*references.KINDS)), references.PENAL_LAW)


def _mention(found: _Found, sentence: Node, provision: str) -> None:
    found.mentions.extend(
        Element(provision, node.span, next(node.nodes()).kind) for node in sentence.find_all("mentioned")
    )


def _right(found: _Found, sentence: Node, provision: str) -> None:
    defined = sentence.find("victim_defined")
    if defined is not None:
        found.victims = defined.span
        named = {word.type for node in defined.find_all("women_or_children") for word in node.words()}
        found.victims_women, found.victims_children = "WOMEN" in named, "CHILD" in named
    found.rights.extend(
        protection.right_of(node, provision) for node in sentence.find_all("immunity", "entitlement")
    )


def _duty(found: _Found, sentence: Node, provision: str) -> None:
    before = found.duties[-1].bearer if found.duties else ""
    found.duties.extend(protection.duties_of(sentence, provision, found.text, before))


# What reads each kind of sentence (lao_tip_law/grammar/sentences.py).
_READERS: dict[str, Callable[[_Found, Node, str], None]] = {
    "definition_sentence": _definition,
    "deeming_sentence": _deeming,
    "applicable_sentence": _applicable,
    "penalty_sentence": _penalty,
    "reported_sentence": _reported,
    "mention_sentence": _mention,
    "right_sentence": _right,
    "duty_sentence": _duty,
}
