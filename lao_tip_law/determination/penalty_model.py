"""A penalty as an answer shows it. Terms are whole months, kip whole numbers, dollars decimals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.records import Record

if TYPE_CHECKING:
    from decimal import Decimal


@frozen(eq=False, repr=False)
class Imprisonment(Record):
    """A range of imprisonment in whole months, both ends in it; None where no source sets or tells an end."""

    min_months: int | None
    max_months: int | None


@frozen(eq=False, repr=False)
class Dollars(Record):
    """A fine in dollars, to the cent, half-even.

    Attributes:
        rate: kip for one dollar.
        basis: what the rate is, such as `cable-2008` or `given`.
        date: the day or year of the rate; empty for one that the user gave.
        source: where the rate stands.
    """

    min: Decimal | None
    max: Decimal | None
    rate: Decimal
    basis: str
    date: str
    source: str


@frozen(eq=False, repr=False)
class PrintedDollars(Record):
    """The whole dollars that the source prints beside kip, as printed."""

    min: int | None
    max: int | None


@frozen(eq=False, repr=False)
class Fine(Record):
    """A fine in whole units of a currency, both ends in it.

    Attributes:
        currency: ISO 4217; None where the text names a fine without an amount.
        usd: the same in dollars; None where it is not in kip or has no amount.
        usd_as_printed: what the source prints, or None.
    """

    currency: str | None
    min: int | None
    max: int | None
    usd: Dollars | None
    usd_as_printed: PrintedDollars | None


@frozen(eq=False, repr=False)
class Confiscation(Record):
    """Confiscation of assets: whether the clause orders it, and the article it names for it."""

    ordered: bool
    under: str | None


@frozen(eq=False, repr=False)
class Penalty(Record):
    """The penalty of one band.

    Attributes:
        provision: where its clause stands; the provision's own id where no clause is at hand.
        alternatives: the kinds of penalty in groups: all of one group together, one group or another.
        not_known: the parts that no source at hand tells; they are None.
        excluded_ends: ends that the text leaves out ("more than"), such as `fine.min`.
    """

    provision: str
    imprisonment: Imprisonment | None
    life_imprisonment: bool | None
    death: bool | None
    fine: Fine | None
    confiscation: Confiscation | None
    alternatives: tuple[tuple[str, ...], ...]
    not_known: tuple[str, ...]
    excluded_ends: tuple[str, ...] = ()
