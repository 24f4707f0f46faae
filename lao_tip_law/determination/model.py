"""The parts of every answer. All are frozen; terms are whole months, kip whole numbers, dollars decimals.

What few answers hold stands beside the code that makes it: what is still needed, a sentence held against the
law, the measures for those who come back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from lao_tip_law.determination.penalty_model import (
    Confiscation,
    Dollars,
    Fine,
    Imprisonment,
    Penalty,
    PrintedDollars,
)
from lao_tip_law.law.model import Span
from lao_tip_law.records import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.determination.measures import MeasureHeld
    from lao_tip_law.determination.needs import Needed
    from lao_tip_law.determination.sentences import SentenceHeld

__all__ = [
    "Charge",
    "Confiscation",
    "Determination",
    "Dollars",
    "DutyHeld",
    "Fine",
    "Immunity",
    "Imprisonment",
    "Note",
    "Penalty",
    "PrintedDollars",
    "Reason",
    "Receipt",
    "RightHeld",
    "Span",
    "VictimAnswer",
]


@frozen(eq=False, repr=False)
class Reason(Record):
    """A line of the reasoning: words of the law, the facts they ask for, and whether the facts meet them.

    Attributes:
        span: offsets of the words in the article's text.
        text: the words, to the character.
        facts: paths in the case.
        holds: None where that is unknown.
    """

    provision: str
    span: Span
    text: str
    facts: tuple[str, ...]
    holds: bool | None


@frozen(eq=False, repr=False)
class Charge(Record):
    """One offence and what the facts make of it.

    Attributes:
        heading: the provision's heading.
        basis: `quoted` or `reported`.
        conduct: the word of the conduct that the offence is about; empty for trafficking.
        outcome: `established`, `not_established`, `undetermined` or `not_in_force`.
        bands: each band that can still be the answer, lowest first.
        penalties: the penalty of each of those bands.
        sentence: the case's sentence held against them, or None.
    """

    provision: str
    heading: str
    basis: str
    conduct: str
    outcome: str
    bands: tuple[str, ...]
    penalties: Mapping[str, Penalty] = field(hash=False)
    reasons: tuple[Reason, ...]
    sentence: SentenceHeld | None = None

    @property
    def penalty(self) -> Penalty | None:
        """The penalty where one band is left; None where none is, or several."""
        return self.penalties[self.bands[0]] if len(self.bands) == 1 else None


@frozen(eq=False, repr=False)
class RightHeld(Record):
    """A right of a victim: `applies`, `does_not_apply` or `undetermined`."""

    provision: str
    outcome: str
    text: str
    reasons: tuple[Reason, ...]


@frozen(eq=False, repr=False)
class Immunity(Record):
    """Whether a victim may be prosecuted: `immune`, `not_immune` or `undetermined`."""

    accused_of: str
    outcome: str
    provision: str


@frozen(eq=False, repr=False)
class DutyHeld(Record):
    """A duty towards a victim: who bears it, and whether it applies."""

    provision: str
    bearer: str
    outcome: str
    text: str


@frozen(eq=False, repr=False)
class VictimAnswer(Record):
    """What the law owes one victim, by place in the case's list.

    Attributes:
        listed: the case lists this victim; False for the one entry that stands for victims of whom nothing is
            known.
        measures: shown for a victim who came back, or is accused of having left against the law.
    """

    rights: tuple[RightHeld, ...]
    immunity: tuple[Immunity, ...]
    duties: tuple[DutyHeld, ...]
    listed: bool = True
    measures: tuple[MeasureHeld, ...] = ()


@frozen(eq=False, repr=False)
class Note(Record):
    """What a reader must know beside the answer: an ambiguity, a limit of the sources, a choice taken.

    Attributes:
        text: in English; data is in one language.
        sentence: the text before anything was put in, by which a page in another language finds its own.
        values: what was put in, by name.
    """

    code: str
    text: str
    provisions: tuple[str, ...]
    sentence: str = ""
    values: tuple[tuple[str, str], ...] = ()


@frozen(eq=False, repr=False)
class Receipt(Record):
    """What an answer rests on: with the same case, it gives the same answer to the byte.

    Attributes:
        version: of this library.
        law_as_of: the day or days whose law it is.
        files: the SHA-256 of each statute text, grammar, timeline and rate table, by path.
        given_rate: kip for one dollar, where the user gave the rate; else empty.
    """

    version: str
    law_as_of: str
    files: Mapping[str, str] = field(hash=False)
    given_rate: str = ""


@frozen(eq=False, repr=False)
class Determination(Record):
    """The answer to a case.

    Attributes:
        charges: every offence that the sources know, trafficking first.
        victims: one entry a victim, in the case's order.
        still_needed: unknown facts that can still change the answer, the most informative first.
        law_as_of: the day or days whose law it is, as `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `first/last`.
        disclaimer: what this answer is, and is not.
        receipt: what it rests on.
    """

    charges: tuple[Charge, ...]
    victims: tuple[VictimAnswer, ...]
    still_needed: tuple[Needed, ...]
    notes: tuple[Note, ...]
    law_as_of: str
    disclaimer: str
    receipt: Receipt

    def charge(self, provision: str) -> Charge | None:
        """Give the charge under a provision, or None."""
        return next((charge for charge in self.charges if charge.provision == provision), None)

    def to_dict(self) -> dict[str, object]:
        """Give the answer as plain data in the contract's shape; dollars as decimal text."""
        from lao_tip_law.determination.plain import plain_determination  # noqa: PLC0415 - it imports this module

        return plain_determination(self)
