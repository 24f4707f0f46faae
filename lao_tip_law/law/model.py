"""The parts that the law is made of.

Every part carries the identifier of the provision it stands in (`<law>/<eId>`) and the span of its words: two
offsets into the article's text. Terms are whole months, fines whole kip (or another ISO 4217 currency).
"""

from __future__ import annotations

from attrs import frozen

from lao_tip_law.law.offence_model import (
    ConductOffence,
    DeemingRule,
    Definition,
    Element,
    InchoateRule,
    OtherLawRule,
    Span,
)
from lao_tip_law.law.penalty_model import Circumstance, Confiscation, FineRange, PenaltyClause, TermRange
from lao_tip_law.records import Record

__all__ = [
    "Article",
    "Circumstance",
    "ConductOffence",
    "Confiscation",
    "CrossReference",
    "DeemingRule",
    "Definition",
    "Duty",
    "Element",
    "FineRange",
    "InchoateRule",
    "OtherLawRule",
    "Paragraph",
    "PenaltyClause",
    "Right",
    "Span",
    "TermRange",
    "article_id",
]


@frozen(eq=False, repr=False)
class Right(Record):
    """A right of the victims.

    Attributes:
        covers: what the victim is not to be prosecuted for, where it is that right; else empty.
    """

    provision: str
    span: Span
    covers: tuple[Element, ...] = ()


@frozen(eq=False, repr=False)
class Duty(Record):
    """A duty.

    Attributes:
        bearer: who bears it, in the words of the text.
        trigger: `child_victim`, `lao_victim_abroad`, `foreign_victim_in_laos`, or None for any victim.
        general: it does not turn on any one victim.
    """

    provision: str
    span: Span
    bearer: str
    trigger: str | None
    trigger_span: Span | None
    general: bool


@frozen(eq=False, repr=False)
class CrossReference(Record):
    """A pointer to another provision or law.

    Attributes:
        target: the identifier it points to, or None where that cannot be told.
        resolved: the target's words are at hand.
        reason: why it is not resolved; empty where it is.
    """

    provision: str
    span: Span
    target: str | None
    resolved: bool
    reason: str


@frozen(eq=False, repr=False)
class Paragraph(Record):
    """A paragraph or numbered point: its identifier, span and words."""

    id: str
    span: Span
    text: str


@frozen(eq=False, repr=False)
class Article(Record):
    """One provision of the register with all that its text was parsed to.

    Attributes:
        basis: `quoted`, `reported`, `mentioned` or `not_quoted`.
        text: the words, to the character; empty where they are not at hand.
        sha256: of the text as it is now.
        as_registered: the text is the one the register names.
        victims: the span of the words that say who a victim is (women's law), or None.
        mentions: offences that are named without a figure.
        unrecognised: spans of words that no rule knows.
        same_as: the article whose definition and penalties it is told to share, or None.
        elements_of: the article whose definition is used where no source tells its own, or empty.
        covers: whom the law is about, where not everybody: `women and children`.
        victims_women: the words that say who a victim is name women.
        victims_children: they name children.
    """

    id: str
    law: str
    number: str
    heading: str
    basis: str
    source: str
    source_paragraph: str
    note: str
    text: str = ""
    sha256: str = ""
    as_registered: bool = True
    paragraphs: tuple[Paragraph, ...] = ()
    points: tuple[Paragraph, ...] = ()
    definition: Definition | None = None
    deeming: DeemingRule | None = None
    penalties: tuple[PenaltyClause, ...] = ()
    inchoate: InchoateRule | None = None
    other_law: OtherLawRule | None = None
    offences: tuple[ConductOffence, ...] = ()
    victims: Span | None = None
    rights: tuple[Right, ...] = ()
    duties: tuple[Duty, ...] = ()
    references: tuple[CrossReference, ...] = ()
    mentions: tuple[Element, ...] = ()
    unrecognised: tuple[Span, ...] = ()
    same_as: str | None = None
    elements_of: str = ""
    covers: str = ""
    victims_women: bool = False
    victims_children: bool = False


def article_id(provision: str) -> str:
    """Give the identifier of the article that a paragraph or point stands in; an article's own as it is.

    >>> article_id("women-law/art_25__point_6"), article_id("children-law/art_89__reported")
    ('women-law/art_25', 'children-law/art_89__reported')
    """
    return provision.partition("__para_")[0].partition("__point_")[0]
