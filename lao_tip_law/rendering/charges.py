"""The charges: the answer first, in full; what is open in a line each; what is not established in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.amounts import listed
from lao_tip_law.rendering.facts import in_words, plain_word
from lao_tip_law.rendering.penalties import penalty_in_brief, put_penalty
from lao_tip_law.rendering.times import law_from_to

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Charge, Determination
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet


NOT_IN_FORCE = "not_in_force"
_OPEN = phrase("{charge}: not known yet; if so, {then}.")
_OPEN_FACTS = phrase("{charge}: not known yet (it turns on {facts}); if so, {then}.")
_OUTCOMES = {
    "undetermined": phrase("not known yet."),
    NOT_IN_FORCE: phrase("not in force on the date of the offence."),
    "not_established": phrase("not established on these facts."),
}


def leading(answer: Determination) -> Charge:
    """Give the charge that the answer leads with: trafficking under the first law of the day, if any."""
    trafficking = (charge for charge in answer.charges if not charge.conduct)
    return next((charge for charge in trafficking if charge.outcome != NOT_IN_FORCE), answer.charges[0])


def one_penalty(charge: Charge) -> bool:
    """Tell whether a charge has one penalty, as a source reports it, and no bands to tell apart."""
    return bool(charge.conduct) and charge.basis != "quoted"


def put_law_day(sheet: Sheet, answer: Determination) -> None:
    """Say whose day's law the answer is."""
    if _no_date(answer):
        sheet.text(say("The law as quoted on {day}: no date of the offence is given.", day=answer.law_as_of))
    else:
        sheet.text(say("The law as of {day}, the date of the offence.", day=answer.law_as_of))
    sheet.blank()


def _no_date(answer: Determination) -> bool:
    return any(note.code == "no-date-given" for note in answer.notes)


def put_answer(sheet: Sheet, answer: Determination, charge: Charge, names: Names) -> None:
    """Write one charge in full: the outcome in a plain sentence, then the penalty of each band left."""
    put_outcome(sheet, answer, charge, names)
    several = len(charge.bands) > 1
    for band in charge.bands:
        penalty = charge.penalties[band]
        told = {"band": plain_word(band), "place": names.full(penalty.provision)}
        if several:
            sheet.text(say("If {band} ({place}):", **told), 2)
        elif not one_penalty(charge):
            sheet.text(say("Band: {band} ({place})", **told), 2)
        put_penalty(sheet, penalty, names, 4 if several else 2)


def put_outcome(sheet: Sheet, answer: Determination, charge: Charge, names: Names) -> None:
    """Write the outcome of a charge in a plain sentence, and what of it hangs on the days of the law."""
    life = names.life(charge.provision)
    uncertain = life is not None and _uncertain(answer, charge)
    then = _if_so(charge)
    sheet.text(f"{names.charge(charge)}: {_outcome(charge)}{'' if uncertain else then}", bold=True)
    if life is not None and charge.outcome == NOT_IN_FORCE:
        sheet.text(say("It is {days}.", days=law_from_to(life)), 2)
    if life is not None and uncertain:
        known = say("Whether it was law on that date is not known: it is {days}.", days=law_from_to(life))
        sheet.text(f"{known}{then}", 2)


def put_others(sheet: Sheet, answer: Determination, names: Names) -> None:
    """Write the charges beside the first: established in full, open in a line each, the rest in one."""
    first = leading(answer)
    others = [charge for charge in answer.charges if charge is not first]
    if not others:
        return
    sheet.heading(say("Other charges"))
    by_outcome = {
        outcome: [charge for charge in others if charge.outcome == outcome]
        for outcome in ("established", "undetermined", "not_established")
    }
    for charge in by_outcome["established"]:
        put_answer(sheet, answer, charge, names)
        sheet.blank()
    for charge in by_outcome["undetermined"]:
        put_open(sheet, answer, charge, _in_brief(charge), names)
    if by_outcome["not_established"]:
        charges = "; ".join(names.charge(charge) for charge in by_outcome["not_established"])
        sheet.item(say("Not established: {charges}.", charges=charges))
    day = answer.law_as_of if _no_date(answer) else say("the date of the offence")
    _put_not_in_force(sheet, [charge for charge in others if charge.outcome == NOT_IN_FORCE], day, names)


def put_open(sheet: Sheet, answer: Determination, charge: Charge, then: str, names: Names) -> None:
    """Write in one line a charge that is not known yet: what it turns on, and what holds if it stands."""
    facts = _decided_by(answer, charge, names)
    words = _OPEN_FACTS if facts else _OPEN
    sheet.item(say(words, charge=names.charge(charge), then=then, facts=facts))


def _put_not_in_force(sheet: Sheet, charges: list[Charge], day: str, names: Names) -> None:
    """Write what was not law on the day, a line for all that are law from and to the same days."""
    by_days: dict[str, list[str]] = {}
    for charge in charges:
        life = names.life(charge.provision)
        days = say("days not known here") if life is None else law_from_to(life)
        by_days.setdefault(days, []).append(names.charge(charge))
    if by_days:
        sheet.item(say("Not in force on {day}:", day=day))
    for days, those in by_days.items():
        sheet.text(f"{days}: {'; '.join(those)}.", 4, hang=2)


def _uncertain(answer: Determination, charge: Charge) -> bool:
    """Tell whether it is not known that the charge was law on the day."""
    return charge.outcome == "undetermined" and any(
        note.code == "commencement-uncertain" and charge.provision in note.provisions for note in answer.notes
    )


def _outcome(charge: Charge) -> str:
    bands = listed([plain_word(band) for band in charge.bands], "or")
    if charge.outcome == "established":
        if len(charge.bands) == 1:
            return say("established.")
        return say("established; the band is still open: {bands}.", bands=bands)
    return say(_OUTCOMES[charge.outcome])


def _if_so(charge: Charge) -> str:
    if charge.outcome != "undetermined":
        return ""
    bands = listed([plain_word(band) for band in charge.bands], "or")
    words = say("If it is established:") if len(charge.bands) == 1 else say("If so, {bands}.", bands=bands)
    return f" {words}"


def _in_brief(charge: Charge) -> str:
    return listed([penalty_in_brief(penalty) for penalty in charge.penalties.values()], "or")


def facts_for(answer: Determination, charge: Charge) -> list[str]:
    """Give the facts that are still needed for one charge."""
    return [
        needed.fact
        for needed in answer.still_needed
        if any(effect.provision == charge.provision for effect in needed.effects)
    ]


def _decided_by(answer: Determination, charge: Charge, names: Names) -> str:
    turns = [in_words(facts)] if (facts := facts_for(answer, charge)) else []
    life = names.life(charge.provision)
    if life and _uncertain(answer, charge):
        turns.append(say("the day from which it is law: {days}", days=law_from_to(life)))
    return "; ".join(turns)
