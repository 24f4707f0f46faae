"""A judgment held against the law: what the court ordered, and which side of the law it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.language import phrase, say, say_as
from lao_tip_law.rendering.amounts import listed, sum_range, term
from lao_tip_law.rendering.charges import leading
from lao_tip_law.rendering.facts import plain_word

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Charge, Determination
    from lao_tip_law.determination.sentences import SentenceHeld
    from lao_tip_law.facts import Sentence
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet

_SIDES = {
    "below": phrase("below what the law sets"),
    "within": phrase("within what the law sets"),
    "above": phrase("above what the law sets"),
    "not_ordered": phrase("not ordered"),
    "undetermined": phrase("cannot be told"),
}


def put_judgment(sheet: Sheet, answer: Determination, names: Names, sentence: Sentence | None) -> None:
    """Write how a judgment stands to the leading charge, and to each other one that is established."""
    first = leading(answer)
    held = [
        (charge, charge.sentence)
        for charge in answer.charges
        if charge.sentence is not None and (charge is first or charge.outcome == "established")
    ]
    if not held:
        return
    sheet.heading(say("The sentence held against the law"))
    if sentence is not None:
        sheet.text(say("The court ordered {ordered}.", ordered=ordered(sentence)))
    for charge, found in held:
        put_held(sheet, charge, found, sentence, names)


def put_held(
    sheet: Sheet, charge: Charge, found: SentenceHeld, sentence: Sentence | None, names: Names
) -> None:
    """Write how a sentence stands to one charge; where its bands disagree, to each band too."""
    place = names.several(found.provisions)
    told = {"charge": names.charge(charge), "place": place, "sides": "; ".join(sides(found))}
    sheet.item(say("{charge}, held against {place}: {sides}.", **told))
    if sentence is None or len(charge.bands) < 2:  # noqa: PLR2004 - several bands can disagree
        return
    by_band = bands_held(sentence, charge)
    if len({(one.imprisonment, one.fine, one.confiscation) for one in by_band.values()}) > 1:
        for band, one in by_band.items():
            told = {"place": names.several(one.provisions), "sides": "; ".join(sides(one))}
            sheet.text(say("if {band} ({place}): {sides}.", band=plain_word(band), **told), 4, hang=2)


def bands_held(sentence: Sentence, charge: Charge) -> dict[str, SentenceHeld]:
    """Hold a sentence against each band of a charge by itself."""
    from lao_tip_law.determination.sentences import held_against  # noqa: PLC0415 - few cases have a sentence

    return {band: held_against(sentence, [charge.penalties[band]]) for band in charge.bands}


def sides(found: SentenceHeld) -> list[str]:
    """Say for imprisonment, fine and confiscation on which side of the law each is, and by how much."""
    by = "" if found.imprisonment_by is None else term(found.imprisonment_by)
    fine_by = "" if found.fine_by is None else sum_range("LAK", found.fine_by, found.fine_by)
    return [
        say("imprisonment {side}", side=_side(found.imprisonment, by)),
        say("fine {side}", side=_side(found.fine, fine_by)),
        say("confiscation {side}", side=_side(found.confiscation, "")),
    ]


def _side(side: str, by: str) -> str:
    """Say the side, and by how much it is beyond."""
    words = say(_SIDES[side])
    return say("{side}, by {amount}", side=words, amount=by) if by else words


def ordered(sentence: Sentence) -> str:
    """Say what a court ordered, and of what nothing is known."""
    known = {
        say("imprisonment"): _prison(sentence.imprisonment),
        say("a fine"): _fine(sentence.fine_lak),
        say("confiscation"): _confiscation(sentence.confiscation),
    }
    unknown = listed((name for name, words in known.items() if not words), "or")
    told = listed(filter(None, known.values())) or say("what is not known")
    return say("{told}; of {unknown} nothing is known", told=told, unknown=unknown) if unknown else told


def _confiscation(told: bool | None) -> str:  # noqa: FBT001 - a fact
    if told is None:
        return ""
    return say("confiscation") if told else say("no confiscation")


def _prison(told: int | str | None) -> str:
    if isinstance(told, int):
        return say("{term} of imprisonment", term=term(told))
    if told == "death":
        return say_as("penalty", "death")
    words = {"life": phrase("life imprisonment"), "none": phrase("no imprisonment")}.get(told or "")
    return "" if words is None else say(words)


def _fine(told: int | None) -> str:
    if told is None:
        return ""
    return say("a fine of {amount}", amount=sum_range("LAK", told, told)) if told else say("no fine")
