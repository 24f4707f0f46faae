"""From a statute file and its register entry to an article of the law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lao_tip_law.errors import LawError, SourceError
from lao_tip_law.law import references
from lao_tip_law.law.model import Article, Paragraph
from lao_tip_law.law.sentence_readers import READERS, Found
from lao_tip_law.source.files import digest

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
    sha256 = digest(data)
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


def _read(tree: Node, entry: ProvisionEntry, text: str, bases: Mapping[str, str]) -> Found:
    found = Found(entry.law, text)
    for block in tree.nodes():
        if block.kind == "heading":
            continue
        provision = _identified(found, block, entry)
        for sentence in block.nodes():
            READERS[sentence.kind](found, sentence, provision)
        law = references.PENAL_LAW if block.find("same_as") else entry.law
        found.references.extend(
            references.reference_of(node, provision, law, bases) for node in block.find_all(*references.KINDS)
        )
    return found


def _identified(found: Found, block: Node, entry: ProvisionEntry) -> str:
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
