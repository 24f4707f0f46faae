"""From a statute file and its register entry to an article of the law."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from attrs import evolve

from lao_tip_law.errors import LawError, SourceError
from lao_tip_law.grammar.parsing import ParsedText
from lao_tip_law.grammar.tree import Node
from lao_tip_law.law import offences, protection, references
from lao_tip_law.law.model import Article, Confiscation, Element, Paragraph, PenaltyClause, Span
from lao_tip_law.law.penalty_clauses import clause_of
from lao_tip_law.source.register import ProvisionEntry


def article_without_text(entry: ProvisionEntry) -> Article:
    """Give the article of an entry whose words are not at hand."""
    return Article(
        entry.id, entry.law, entry.number, entry.heading, entry.basis, entry.source, entry.paragraph, entry.note
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
            "the statute is not UTF-8.", code="not-utf-8", remedy="Save it as UTF-8.", file=f"statutes/{entry.file}"
        ) from error
    parsed = parse(text)
    sha256 = hashlib.sha256(data).hexdigest()
    builder = _Builder(entry, text, bases)
    builder.read(parsed.tree)
    article = evolve(
        builder.article(),
        text=text,
        sha256=sha256,
        as_registered=sha256 == entry.sha256,
        unrecognised=tuple(parsed.unrecognised()),
    )
    if not (article.penalties or article.offences or article.rights or article.duties or article.mentions
            or article.victims):
        raise LawError(
            "the text holds no offence, penalty, right or duty that the grammars know.",
            code="nothing-read",
            remedy="Run 'lao-tip-law parse' on the file to see what is unrecognised.",
            file=f"statutes/{entry.file}",
        )
    return article


class _Builder:
    """Collects an article's parts while its tree is walked."""

    def __init__(self, entry: ProvisionEntry, text: str, bases: Mapping[str, str]) -> None:
        self._entry = entry
        self._text = text
        self._bases = bases
        self._paragraphs: list[Paragraph] = []
        self._points: list[Paragraph] = []
        self._penalties: list[PenaltyClause] = []
        self._parts: dict[str, object] = {}
        self._lists: dict[str, list[object]] = {
            name: [] for name in ("offences", "rights", "duties", "references", "mentions")
        }
        self._bearer = ""

    def article(self) -> Article:
        return evolve(
            article_without_text(self._entry),
            paragraphs=tuple(self._paragraphs),
            points=tuple(self._points),
            penalties=tuple(self._penalties),
            **{name: tuple(found) for name, found in self._lists.items()},  # type: ignore[arg-type]
            **self._parts,  # type: ignore[arg-type]
        )

    def read(self, tree: Node) -> None:
        for block in tree.nodes():
            if block.kind == "heading":
                continue
            provision = self._identify(block)
            for sentence in block.nodes():
                read = getattr(self, f"_read_{sentence.kind}", None)
                if read is not None:
                    read(sentence, provision)
            for node in block.find_all(*references.KINDS):
                self._lists["references"].append(
                    references.reference_of(node, provision, self._entry.law, self._bases)
                )

    def _identify(self, block: Node) -> str:
        """Name a paragraph or point, and keep it. A provision that is part of an article has no parts itself."""
        if block.kind == "point":
            number = next(block.words())
            eid = f"{self._entry.id}__point_{number}"
            self._points.append(Paragraph(eid, *self._trimmed(block)))
        else:
            eid = f"{self._entry.id}__para_{len(self._paragraphs) + 1}"
            self._paragraphs.append(Paragraph(eid, *self._trimmed(block)))
        return eid if self._entry.number and self._entry.basis == "quoted" else self._entry.id

    def _trimmed(self, block: Node) -> tuple[Span, str]:
        words = self._text[block.start : block.end]
        start = block.start + len(words) - len(words.lstrip())
        end = block.start + len(words.rstrip())
        return (start, end), self._text[start:end]

    def _read_definition_sentence(self, sentence: Node, provision: str) -> None:
        self._parts["definition"] = offences.definition_of(sentence, provision)

    def _read_deeming_sentence(self, sentence: Node, provision: str) -> None:
        rule = offences.deeming_of(sentence, provision)
        if rule is not None:
            self._parts["deeming"] = rule

    def _read_applicable_sentence(self, sentence: Node, provision: str) -> None:
        rule = offences.other_law_of(sentence, provision)
        if rule is not None:
            self._parts["other_law"] = rule

    def _read_penalty_sentence(self, sentence: Node, provision: str) -> None:
        under = [references.target_of(node, self._entry.law) for node in sentence.find_all("of_this_law", "of_no_law")]
        applied = sentence.find("by_reference")
        for node in sentence.find_all("clause"):
            clause = clause_of(node, provision)
            if applied is not None:
                target = references.target_of(next(applied.find_all(*references.KINDS)), self._entry.law)
                clause = evolve(clause, by_reference=target)
            if clause.confiscation is not None and under:
                clause = evolve(clause, confiscation=Confiscation(clause.confiscation.span, under[0]))
            if clause.alternatives or clause.by_reference:
                self._penalties.append(clause)
        for node in sentence.find_all("inchoate"):
            self._parts["inchoate"] = offences.inchoate_of(node, provision)
        for node in sentence.find_all("dealing"):
            self._lists["offences"].append(offences.dealing_of(node, provision))
        for node in sentence.find_all("reported_offence", "elliptical"):
            self._lists["offences"].append(offences.reported_of(node, provision))

    def _read_reported_sentence(self, sentence: Node, provision: str) -> None:
        for node in sentence.find_all("unlawful"):
            self._lists["offences"].append(offences.unlawful_of(node, provision))
        for node in sentence.find_all("age_of_consent"):
            self._lists["mentions"].append(Element(provision, node.span, "age_of_consent"))

    def _read_mention_sentence(self, sentence: Node, provision: str) -> None:
        kinds = (
            "prostitution", "procuring", "kidnapping", "selling_persons", "coercion", "deprivation_of_wages",
            "relations_with_a_foreigner",
        )
        for node in sentence.find_all(*kinds):
            self._lists["mentions"].append(Element(provision, node.span, node.kind))

    def _read_right_sentence(self, sentence: Node, provision: str) -> None:
        defined = sentence.find("victim_defined")
        if defined is not None:
            self._parts["victims"] = defined.span
        for node in sentence.find_all("immunity", "entitlement"):
            self._lists["rights"].append(protection.right_of(node, provision))

    def _read_duty_sentence(self, sentence: Node, provision: str) -> None:
        for duty in protection.duties_of(sentence, provision, self._text, self._bearer):
            self._bearer = duty.bearer
            self._lists["duties"].append(duty)
