"""A sentence held against the law, as a page: each charge that can stand, band by band."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.language import say
from lao_tip_law.rendering.charges import facts_for, leading, put_law_day, put_open, put_outcome
from lao_tip_law.rendering.facts import in_words, plain_word
from lao_tip_law.rendering.judgment import bands_held, ordered, sides
from lao_tip_law.rendering.names import Names
from lao_tip_law.rendering.penalties import ranges_in_brief
from lao_tip_law.rendering.sheet import DEFAULT_WIDTH, Sheet
from lao_tip_law.rendering.sources import put_notes, put_receipt

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Charge, Determination
    from lao_tip_law.facts import Sentence
    from lao_tip_law.law.statutes import Statutes


def render_comparison(
    answer: Determination,
    sentence: Sentence,
    *,
    statutes: Statutes | None = None,
    width: int = DEFAULT_WIDTH,
    styled: bool = False,
) -> str:
    """Give a page that says on which side of the law a sentence is, by how much, and of which paragraph.

    Args:
        answer: what `assess` gave for the case with this sentence.
        sentence: what the court ordered.
        statutes: for names; this installation's where left out.
        width: columns, kept between 40 and 100.
        styled: bold headings, by escape codes; only for a terminal.
    """
    if statutes is None:
        from lao_tip_law.determination import assessing  # noqa: PLC0415 - reads this installation's law

        statutes = assessing.statutes
    names = Names(statutes)
    sheet = Sheet(width, styled=styled)
    sheet.heading(say("The sentence held against the law"))
    put_law_day(sheet, answer)
    sheet.text(say("The court ordered {ordered}.", ordered=ordered(sentence)))
    charges = [charge for charge in answer.charges if charge.bands]
    first = leading(answer)
    whole = [charge for charge in charges if charge is first or charge.outcome == "established"]
    for charge in whole:
        sheet.blank()
        _put_charge(sheet, answer, charge, sentence, names)
    others = [charge for charge in charges if charge not in whole]
    if others:
        sheet.heading(say("Other charges"))
    for charge in others:
        put_open(sheet, answer, charge, "; ".join(_sides_of(charge)), names)
    if not charges:
        sheet.blank()
        sheet.text(
            say("No offence can be established on these facts: there is no penalty to hold it against.")
        )
    put_notes(sheet, answer, names)
    sheet.blank()
    sheet.text(say(answer.disclaimer))
    put_receipt(sheet, answer)
    return sheet.page()


def _put_charge(
    sheet: Sheet, answer: Determination, charge: Charge, sentence: Sentence, names: Names
) -> None:
    put_outcome(sheet, answer, charge, names)
    by_band = bands_held(sentence, charge)
    for band, held in by_band.items():
        penalty = charge.penalties[band]
        place = names.full(penalty.provision)
        law = ranges_in_brief(penalty, names)
        sheet.text(f"{plain_word(band).capitalize()} ({place}): {law}.", 2, hang=2)
        sheet.text(say("The sentence: {sides}.", sides="; ".join(sides(held))), 4, hang=2)
    if len(by_band) > 1:
        sheet.text(say("Whichever it is: {sides}.", sides="; ".join(_sides_of(charge))), 2, hang=2)
    facts = facts_for(answer, charge)
    if facts:
        sheet.text(say("It turns on {facts}.", facts=in_words(facts)), 2, hang=2)


def _sides_of(charge: Charge) -> list[str]:
    return [] if charge.sentence is None else sides(charge.sentence)
