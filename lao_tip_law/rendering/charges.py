"""The charges: the answer first, in full; what is open in a line each; what is not established in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.rendering.amounts import listed
from lao_tip_law.rendering.facts import in_words, plain_word
from lao_tip_law.rendering.penalties import penalty_in_brief, put_penalty

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Charge, Determination
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet


def put_answer(sheet: Sheet, charge: Charge, names: Names) -> None:
    """Write one charge in full: the outcome in a plain sentence, then the penalty of each band left."""
    sheet.text(f"{names.charge(charge)}: {_outcome(charge)}", bold=True)
    several = len(charge.bands) > 1
    for band in charge.bands:
        penalty = charge.penalties[band]
        if several:
            sheet.text(f"If {plain_word(band)} ({names.full(penalty.provision)}):", 2)
        elif not _only_base(charge):
            sheet.text(f"Band: {plain_word(band)} ({names.full(penalty.provision)})", 2)
        put_penalty(sheet, penalty, names, 4 if several else 2)


def put_others(sheet: Sheet, answer: Determination, names: Names) -> None:
    """Write the charges beside the first: established in full, open in a line each, the rest in one."""
    others = answer.charges[1:]
    if not others:
        return
    sheet.heading("Other charges")
    by_outcome = {
        outcome: [charge for charge in others if charge.outcome == outcome]
        for outcome in ("established", "undetermined", "not_established", "not_in_force")
    }
    for charge in by_outcome["established"]:
        put_answer(sheet, charge, names)
        sheet.blank()
    for charge in by_outcome["undetermined"]:
        sheet.item(
            f"{names.charge(charge)}: not known yet{_decided_by(answer, charge)}; {_in_brief(charge)}."
        )
    for outcome, words in (("not_established", "Not established"), ("not_in_force", "Not in force then")):
        if by_outcome[outcome]:
            sheet.item(f"{words}: {'; '.join(names.charge(charge) for charge in by_outcome[outcome])}.")


def _outcome(charge: Charge) -> str:
    bands = listed([plain_word(band) for band in charge.bands], "or")
    if charge.outcome == "established":
        return "established." if len(charge.bands) == 1 else f"established; the band is still open: {bands}."
    if charge.outcome == "undetermined":
        return "not known yet." + (
            " If it is established:" if len(charge.bands) == 1 else f" If so, {bands}."
        )
    if charge.outcome == "not_in_force":
        return "not in force on the date of the offence."
    return "not established on these facts."


def _only_base(charge: Charge) -> bool:
    return charge.bands == ("base",) and charge.basis != "quoted"


def _in_brief(charge: Charge) -> str:
    return "if so, " + listed([penalty_in_brief(penalty) for penalty in charge.penalties.values()], "or")


def _decided_by(answer: Determination, charge: Charge) -> str:
    facts = [
        needed.fact
        for needed in answer.still_needed
        if any(effect.provision == charge.provision for effect in needed.effects)
    ]
    return f" (it turns on {in_words(facts)})" if facts else ""
