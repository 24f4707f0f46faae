"""From a penalty clause of the law to the penalty of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lao_tip_law.determination.model import (
    Confiscation,
    Dollars,
    Fine,
    Imprisonment,
    Penalty,
    PrintedDollars,
)
from lao_tip_law.determination.money import Rate, dollars

if TYPE_CHECKING:
    from lao_tip_law.law.model import FineRange, PenaltyClause

_REPORTED = "reported"
_PARTS = ("imprisonment", "life_imprisonment", "death", "fine", "confiscation")


def penalty_of(clause: PenaltyClause | None, provision: str, basis: str, rate: Rate | None) -> Penalty:
    """Give the penalty of a clause.

    A quoted clause is whole: what it does not name, the law does not set. A reported one tells what the
    source cared to tell: what it does not name is not known here.

    Args:
        clause: the clause, or None where no source tells any penalty.
        provision: the offence's provision.
        basis: of the article that the clause stands in.
        rate: for the dollars; None where none is known.
    """
    if clause is None:
        return Penalty(provision, None, None, None, None, None, (), _PARTS)
    term = clause.imprisonment
    confiscation = clause.confiscation
    not_known = []
    if basis == _REPORTED:
        if term is not None and term.min_months is None:
            not_known.append("imprisonment.min_months")
        if term is not None and term.max_months is None:
            not_known.append("imprisonment.max_months")
        not_known += [
            name
            for name, part in (("imprisonment", term), ("fine", clause.fine), ("confiscation", confiscation))
            if not part
        ]
    elif clause.unread:  # what is missing may stand in words that are not read
        not_known = [
            name
            for name, part in (
                ("imprisonment", term or clause.life_imprisonment or clause.death),
                ("fine", clause.fine),
                ("confiscation", confiscation),
            )
            if not part
        ]
    # A source that tells of a fine alone leaves open whether life or death stand beside it.
    open_ended = basis == _REPORTED and term is None and not (clause.life_imprisonment or clause.death)
    if open_ended:
        not_known += ["life_imprisonment", "death"]
    return Penalty(
        provision=clause.provision,
        imprisonment=None if term is None else Imprisonment(term.min_months, term.max_months),
        life_imprisonment=None if open_ended else clause.life_imprisonment is not None,
        death=None if open_ended else clause.death is not None,
        fine=None if clause.fine is None else fine_of(clause.fine, rate),
        confiscation=None if confiscation is None else Confiscation(ordered=True, under=confiscation.under),
        alternatives=clause.alternatives,
        not_known=tuple(not_known),
        excluded_ends=clause.excluded_ends,
    )


def common_parts(one: Penalty, other: Penalty) -> Penalty:
    """Give what two laws' penalties for one band have in common; the day decides the rest."""
    if one.fine is not None and other.fine is not None and one.fine != other.fine:
        one = evolve(one, fine=evolve(one.fine, usd_as_printed=None))  # printed beside one of the texts alone
        other = evolve(other, fine=evolve(other.fine, usd_as_printed=None))
    differing = [name for name in _PARTS if getattr(one, name) != getattr(other, name)]
    unknown = [*(name for name in one.not_known if name in other.not_known), *differing]
    return evolve(
        one,
        **dict.fromkeys(differing),
        provision=other.provision,
        alternatives=one.alternatives if one.alternatives == other.alternatives else (),
        not_known=tuple(dict.fromkeys(unknown)),
        excluded_ends=tuple(end for end in one.excluded_ends if end in other.excluded_ends),
    )


def fine_of(fine: FineRange, rate: Rate | None) -> Fine:
    """Give a fine with its dollars, and those that the source prints."""
    usd = None
    if fine.currency == "LAK" and rate is not None:
        low, high = (None if kip is None else dollars(kip, rate.lak_per_usd) for kip in (fine.min, fine.max))
        usd = Dollars(low, high, rate.lak_per_usd, rate.basis, rate.date, rate.source)
    printed = None
    if fine.printed_min is not None or fine.printed_max is not None:
        printed = PrintedDollars(fine.printed_min, fine.printed_max)
    return Fine(fine.currency, fine.min, fine.max, usd, printed)
