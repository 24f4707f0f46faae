"""The parts that the law is made of.

Every part carries the identifier of the provision it stands in (`<law>/<eId>`) and the span of its words: two
offsets into the article's text. Terms are whole months, fines whole kip (or another ISO 4217 currency).
"""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from lao_tip_law.records import Record

Span: TypeAlias = tuple[int, int]


@frozen(eq=False, repr=False)
class Element(Record):
    """One act, means or purpose that a definition names: `kind` is the word of the fact it asks for."""

    provision: str
    span: Span
    kind: str


@frozen(eq=False, repr=False)
class Definition(Record):
    """What makes the offence: an act, a purpose and a means. An empty tuple: the text asks for none.

    Attributes:
        gains: the span of "for the purpose of making illegal gains", or None.
    """

    provision: str
    span: Span
    acts: tuple[Element, ...]
    means: tuple[Element, ...]
    purposes: tuple[Element, ...]
    gains: Span | None = None


@frozen(eq=False, repr=False)
class DeemingRule(Record):
    """Against the young the offence stands without the means that are named.

    Attributes:
        age_below: the age in whole years at which the rule ends.
        age_span: the words that set the age.
        waives: the means that need not be there.
    """

    provision: str
    span: Span
    age_below: int
    age_span: Span
    waives: tuple[str, ...]


@frozen(eq=False, repr=False)
class Circumstance(Record):
    """One circumstance of a penalty clause.

    Attributes:
        name: such as `habitual`, `child_victim`, `two_or_more_victims`, or the word of a harm.
        count: how many victims it takes, where it is about their number.
        age_below: the age in whole years at which it ends, where the words set one themselves.
        age_from: the age at which it begins, in "between 15 and 18 years of age"; else None.
    """

    provision: str
    span: Span
    name: str
    count: int | None = None
    age_below: int | None = None
    age_from: int | None = None


@frozen(eq=False, repr=False)
class TermRange(Record):
    """A range of imprisonment in whole months; None where the text sets no end. Both ends belong to it.

    Attributes:
        min_excluded: the text says "more than": that end itself is left out.
        max_excluded: the text says "less than".
    """

    span: Span
    min_months: int | None
    max_months: int | None
    min_excluded: bool = False
    max_excluded: bool = False


@frozen(eq=False, repr=False)
class FineRange(Record):
    """A range of money in whole units of a currency; None where the text sets no end.

    Attributes:
        currency: ISO 4217; None where a fine is named without an amount.
        printed_min: the dollars that the source prints beside the lower end, or None.
        printed_max: the same for the upper end.
    """

    span: Span
    currency: str | None
    min: int | None
    max: int | None
    min_excluded: bool = False
    max_excluded: bool = False
    printed_min: int | None = None
    printed_max: int | None = None


@frozen(eq=False, repr=False)
class Confiscation(Record):
    """Confiscation of assets, and the article that it is ordered under, where one is named."""

    span: Span
    under: str | None


@frozen(eq=False, repr=False)
class PenaltyClause(Record):
    """One penalty, as one clause sets it.

    Attributes:
        circumstances: any one of them brings the clause into play; none: it is the plain penalty.
        together: all of them are asked for, not any one.
        stages: the penalty is that of a preparation or an attempt alone; empty: of the offence itself.
        life_imprisonment: the words for it, or None.
        death: the words for it, or None.
        alternatives: the kinds of penalty in groups: all of one group together, one group or another.
        offence: the offence that the clause names, where it names one: `rape`, say.
        by_reference: the provision whose penalties are to be applied instead, or None.
        other: kinds of penalty beside the four, such as `re_education`.
        unread: words in the clause are not recognised, so that a part of the penalty may be missing here.
    """

    provision: str
    span: Span
    circumstances: tuple[Circumstance, ...] = ()
    imprisonment: TermRange | None = None
    life_imprisonment: Span | None = None
    death: Span | None = None
    fine: FineRange | None = None
    confiscation: Confiscation | None = None
    alternatives: tuple[tuple[str, ...], ...] = ()
    offence: str | None = None
    by_reference: str | None = None
    other: tuple[str, ...] = ()
    unread: bool = False
    together: bool = False
    stages: tuple[str, ...] = ()


@frozen(eq=False, repr=False)
class InchoateRule(Record):
    """Preparation, attempt or both are punished; the words name no range of their own."""

    provision: str
    span: Span
    stages: tuple[str, ...]


@frozen(eq=False, repr=False)
class OtherLawRule(Record):
    """Another law can be applied where the victim is a woman, a child, or either."""

    provision: str
    span: Span
    law: str
    women: bool
    children: bool


@frozen(eq=False, repr=False)
class ConductOffence(Record):
    """An offence told by a source, or by Article 89: a conduct against a victim, or the perpetrator's own.

    Attributes:
        conduct: the word of the fact: `rape`, `prostitution_dealing`, `pimping`, ...
        conduct_span: the words for the conduct.
        age_below: the victim's age it is about, or None where any victim will do.
        minor: it is about a minor and sets no age.
    """

    provision: str
    span: Span
    conduct: str
    conduct_span: Span
    age_below: int | None = None
    minor: bool = False


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
