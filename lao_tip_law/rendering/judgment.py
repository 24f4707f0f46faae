"""A judgment held against the law: what the court ordered, and which side of the law it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    "below": "below what the law sets",
    "within": "within what the law sets",
    "above": "above what the law sets",
    "not_ordered": "not ordered",
    "undetermined": "cannot be told",
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
    sheet.heading("The sentence held against the law")
    if sentence is not None:
        sheet.text(f"The court ordered {ordered(sentence)}.")
    for charge, found in held:
        put_held(sheet, charge, found, sentence, names)


def put_held(
    sheet: Sheet, charge: Charge, found: SentenceHeld, sentence: Sentence | None, names: Names
) -> None:
    """Write how a sentence stands to one charge; where its bands disagree, to each band too."""
    place = names.several(found.provisions)
    sheet.item(f"{names.charge(charge)}, held against {place}: {'; '.join(sides(found))}.")
    if sentence is None or len(charge.bands) < 2:  # noqa: PLR2004 - several bands can disagree
        return
    by_band = bands_held(sentence, charge)
    if len({(one.imprisonment, one.fine, one.confiscation) for one in by_band.values()}) > 1:
        for band, one in by_band.items():
            place = names.several(one.provisions)
            sheet.text(f"if {plain_word(band)} ({place}): {'; '.join(sides(one))}.", 4, hang=2)


def bands_held(sentence: Sentence, charge: Charge) -> dict[str, SentenceHeld]:
    """Hold a sentence against each band of a charge by itself."""
    from lao_tip_law.determination.sentences import held_against  # noqa: PLC0415 - few cases have a sentence

    return {band: held_against(sentence, [charge.penalties[band]]) for band in charge.bands}


def sides(found: SentenceHeld) -> list[str]:
    """Say for imprisonment, fine and confiscation on which side of the law each is, and by how much."""
    imprisonment, fine = (_SIDES[side] for side in (found.imprisonment, found.fine))
    if found.imprisonment_by is not None:
        imprisonment += f", by {term(found.imprisonment_by)}"
    if found.fine_by is not None:
        fine += f", by {sum_range('LAK', found.fine_by, found.fine_by)}"
    return [f"imprisonment {imprisonment}", f"fine {fine}", f"confiscation {_SIDES[found.confiscation]}"]


def ordered(sentence: Sentence) -> str:
    """Say what a court ordered, and of what nothing is known."""
    known = {
        "imprisonment": _prison(sentence.imprisonment),
        "a fine": _fine(sentence.fine_lak),
        "confiscation": {None: "", True: "confiscation", False: "no confiscation"}[sentence.confiscation],
    }
    unknown = listed((name for name, words in known.items() if not words), "or")
    told = listed(filter(None, known.values())) or "what is not known"
    return f"{told}; of {unknown} nothing is known" if unknown else told


def _prison(told: int | str | None) -> str:
    if isinstance(told, int):
        return f"{term(told)} of imprisonment"
    return {"life": "life imprisonment", "death": "death", "none": "no imprisonment"}.get(told or "", "")


def _fine(told: int | None) -> str:
    if told is None:
        return ""
    return f"a fine of {sum_range('LAK', told, told)}" if told else "no fine"
