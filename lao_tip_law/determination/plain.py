"""An answer as plain data, in the contract's shape: what `--json` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from lao_tip_law.determination.model import (
        Charge,
        Determination,
        Fine,
        Note,
        Penalty,
        Reason,
        VictimAnswer,
    )
    from lao_tip_law.determination.needs import Needed
    from lao_tip_law.determination.sentences import SentenceHeld

Plain = dict[str, object]


def plain_determination(answer: Determination) -> Plain:
    """Give all of an answer. Dollars and rates are decimal text, so that no reader makes floats of them."""
    return {
        "charges": [_charge(charge) for charge in answer.charges],
        "victims": [_victim(victim) for victim in answer.victims],
        "still_needed": [_needed(needed) for needed in answer.still_needed],
        "notes": [_note(note) for note in answer.notes],
        "law_as_of": answer.law_as_of,
        "disclaimer": answer.disclaimer,
        "receipt": {
            "version": answer.receipt.version,
            "law_as_of": answer.receipt.law_as_of,
            "given_rate": answer.receipt.given_rate or None,
            "files": dict(answer.receipt.files),
        },
    }


def _charge(charge: Charge) -> Plain:
    plain: Plain = {
        "provision": charge.provision,
        "heading": charge.heading,
        "basis": charge.basis,
        "conduct": charge.conduct or None,
        "outcome": charge.outcome,
        "bands": list(charge.bands),
        "penalties": {band: _penalty(penalty) for band, penalty in charge.penalties.items()},
        "reasons": [_reason(reason) for reason in charge.reasons],
    }
    if charge.sentence is not None:
        plain["sentence"] = plain_held(charge.sentence)
    return plain


def plain_held(held: SentenceHeld) -> Plain:
    """Give what a sentence is held against the law: as `assess` and `compare` show it."""
    return {
        "imprisonment": held.imprisonment,
        "fine": held.fine,
        "confiscation": held.confiscation,
        "imprisonment_by": held.imprisonment_by,
        "fine_by": held.fine_by,
        "provisions": list(held.provisions),
    }


def _penalty(penalty: Penalty) -> Plain:
    term, confiscation = penalty.imprisonment, penalty.confiscation
    plain: Plain = {
        "provision": penalty.provision,
        "imprisonment": None
        if term is None
        else {"min_months": term.min_months, "max_months": term.max_months},
        "life_imprisonment": penalty.life_imprisonment,
        "death": penalty.death,
        "fine": None if penalty.fine is None else _fine(penalty.fine),
        "confiscation": None
        if confiscation is None
        else {"ordered": confiscation.ordered, "under": confiscation.under},
        "alternatives": [list(group) for group in penalty.alternatives],
    }
    if penalty.not_known:
        plain["not_known"] = list(penalty.not_known)
    if penalty.excluded_ends:
        plain["excluded_ends"] = list(penalty.excluded_ends)
    return plain


def _fine(fine: Fine) -> Plain:
    plain: Plain = {"currency": fine.currency, "min": fine.min, "max": fine.max}
    if fine.usd is not None:
        plain["usd"] = {
            "min": _text(fine.usd.min),
            "max": _text(fine.usd.max),
            "rate": _text(fine.usd.rate),
            "basis": fine.usd.basis,
            "date": fine.usd.date or None,
            "source": fine.usd.source,
        }
    if fine.usd_as_printed is not None:
        plain["usd_as_printed"] = {"min": fine.usd_as_printed.min, "max": fine.usd_as_printed.max}
    return plain


def _text(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"


def _reason(reason: Reason) -> Plain:
    return {
        "provision": reason.provision,
        "span": list(reason.span),
        "text": reason.text,
        "facts": list(reason.facts),
        "holds": reason.holds,
    }


def _victim(victim: VictimAnswer) -> Plain:
    return {
        "listed": victim.listed,
        "rights": [
            {
                "provision": right.provision,
                "outcome": right.outcome,
                "text": right.text,
                "reasons": [_reason(reason) for reason in right.reasons],
            }
            for right in victim.rights
        ],
        "immunity": [
            {"accused_of": part.accused_of, "outcome": part.outcome, "provision": part.provision}
            for part in victim.immunity
        ],
        "duties": [
            {"provision": duty.provision, "bearer": duty.bearer, "outcome": duty.outcome, "text": duty.text}
            for duty in victim.duties
        ],
        "measures": [
            {"measure": one.measure, "outcome": one.outcome, "text": one.text, "source": one.source}
            for one in victim.measures
        ],
    }


def _needed(needed: Needed) -> Plain:
    return {
        "fact": needed.fact,
        "provisions": list(needed.provisions),
        "if": {answer: list(left) for answer, left in needed.effects[0].leaves.items()},
        "effects": [
            {
                "provision": effect.provision,
                "if": {answer: list(left) for answer, left in effect.leaves.items()},
            }
            for effect in needed.effects
        ],
    }


def _note(note: Note) -> Plain:
    return {"code": note.code, "text": note.text, "provisions": list(note.provisions)}
