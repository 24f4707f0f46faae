"""An offence compiled for the engine: what it asks of the case and of each victim, and what makes it heavier.

Everything here is taken from the parsed law. An offence asks for case-wide facts (an act, a purpose), perhaps
for a means that the young need not show, and of each victim perhaps for a conduct and an age. Its penalties
are bands, lowest first; a circumstance lifts the case to the band of its clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from lao_tip_law.facts.vocabulary import WORDS_OF
from lao_tip_law.records import Record

if TYPE_CHECKING:
    from lao_tip_law.law.model import Circumstance, Element, PenaltyClause, Span
    from lao_tip_law.source.life import Life

EVERY_AGE = -1
"""The bits of every age class: the offence does not turn on the victim's age."""


@frozen(eq=False, repr=False)
class Band(Record):
    """A penalty of an offence: `base`, `aggravated` or `gravest`, with its clause.

    Attributes:
        only_for: the clause is told for these age classes of a victim alone; `EVERY_AGE` for most.
    """

    name: str
    clause: PenaltyClause | None
    only_for: int = EVERY_AGE


@frozen(eq=False, repr=False)
class Group(Record):
    """Facts of one kind of which any one will do.

    Attributes:
        field: the case's field: `acts`, `means`, `purposes` or `other_conduct`.
        bits: the words of the field's vocabulary that will do, as bits.
        elements: the words of the law that name them.
    """

    field: str
    bits: int
    elements: tuple[Element, ...]

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """The words of the field, in the order of their bits."""
        return WORDS_OF[self.field]

    def held(self, known: tuple[int, int]) -> list[Element]:
        """Give the elements that are there, by the bits of the field's words known true and known false."""
        return [one for one in self.elements if known[0] >> self.vocabulary.index(one.kind) & 1]


@frozen(eq=False, repr=False)
class Lift(Record):
    """A circumstance that lifts a case to a band.

    Attributes:
        level: the band's place, 0 for the lowest.
        fact: `habitual`, `organised_group`, `close_relative`, `harms`, `age` or `count`.
        bit: the harm's bit in the vocabulary; for `age`, the bits of the age classes; for `count`, a number.
        circumstance: the law's words.
    """

    level: int
    fact: str
    bit: int
    circumstance: Circumstance


@frozen(eq=False, repr=False)  # one object an offence: told apart by identity, which hashes fast
class Offence:
    """One offence, ready to be held against facts.

    Attributes:
        provision: the provision that makes it one.
        basis: `quoted` or `reported`.
        conduct: the word of the conduct it is about, or empty for trafficking itself.
        groups: case-wide facts; of each group one must be there.
        means: the means, or None where the text asks for none.
        waived_ages: bits of the age classes in which no means is needed.
        waiver: provision and span of the rule that says so, or None.
        per_victim: it is done to a victim, and asks for one.
        conduct_bit: the conduct against the victim it asks for, as a bit; 0 for none.
        conduct_words: provision and span of the words for the conduct, or None.
        ages: bits of the victim's age classes it is about; `EVERY_AGE` where any age will do.
        male_ages: bits of the age classes at which a male victim is within it; `EVERY_AGE` for most.
        stages: the stages that are punished.
        inchoate: provision and span of the rule that punishes more than the completed offence, or None.
        lifts: the circumstances of its bands.
        bands: lowest first.
        life: the days between which it is law; None where no day is told.
        later_bands: where it applies the trafficking article's penalties, those of the article in whose place
            another has come; empty where none has.
        later: that other article, or empty.
        most_counted: the largest number of victims that a circumstance counts to, at least 1.
    """

    provision: str
    basis: str
    conduct: str
    groups: tuple[Group, ...]
    means: Group | None
    waived_ages: int
    waiver: tuple[str, Span] | None
    per_victim: bool
    conduct_bit: int
    conduct_words: tuple[str, Span] | None
    ages: int
    male_ages: int
    stages: tuple[str, ...]
    inchoate: tuple[str, Span] | None
    lifts: tuple[Lift, ...]
    bands: tuple[Band, ...]
    life: Life | None = None
    later_bands: tuple[Band, ...] = ()
    later: str = ""
    most_counted: int = field(init=False)

    @property
    def every_group(self) -> tuple[Group, ...]:
        """All case-wide facts, the means behind the others where it asks for one."""
        return self.groups if self.means is None else (*self.groups, self.means)

    @most_counted.default
    def _count_furthest(self) -> int:
        return max([1, *(lift.bit for lift in self.lifts if lift.fact == "count")])
