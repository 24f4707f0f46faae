"""What the law says makes an offence: its elements, whom they protect, how far it must have come."""

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
