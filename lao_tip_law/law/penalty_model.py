"""What the law says of a penalty: its circumstances, imprisonment, fine, confiscation."""

from __future__ import annotations

from attrs import frozen

from lao_tip_law.law.offence_model import Span  # noqa: TC001 - who resolves the types of these classes finds it here
from lao_tip_law.records import Record


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

    @property
    def excluded_ends(self) -> tuple[str, ...]:
        """The ends that the text leaves out of their range ("more than"), such as `fine.min`."""
        term, fine = self.imprisonment, self.fine
        ends = (
            ("imprisonment.min_months", term is not None and term.min_excluded),
            ("imprisonment.max_months", term is not None and term.max_excluded),
            ("fine.min", fine is not None and fine.min_excluded),
            ("fine.max", fine is not None and fine.max_excluded),
        )
        return tuple(name for name, excluded in ends if excluded)
