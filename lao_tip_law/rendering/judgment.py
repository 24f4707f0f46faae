"""A judgment held against the law: what the court ordered, and which side of the law it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.rendering.amounts import listed, sum_range, term

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Determination
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
    """Write how a judgment stands to the first charge, and to each other one that is established."""
    held = [
        (charge, charge.sentence)
        for place, charge in enumerate(answer.charges)
        if charge.sentence is not None and (place == 0 or charge.outcome == "established")
    ]
    if not held:
        return
    sheet.heading("The sentence held against the law")
    if sentence is not None:
        sheet.text(f"The court ordered {_ordered(sentence)}.")
    for charge, found in held:
        parts = (
            ("imprisonment", found.imprisonment),
            ("fine", found.fine),
            ("confiscation", found.confiscation),
        )
        sheet.item(f"{names.charge(charge)}: {'; '.join(f'{name} {_SIDES[side]}' for name, side in parts)}.")


def _ordered(sentence: Sentence) -> str:
    known = {
        "imprisonment": _prison(sentence.imprisonment),
        "a fine": _fine(sentence.fine_lak),
        "confiscation": {None: "", True: "confiscation", False: "no confiscation"}[sentence.confiscation],
    }
    unknown = listed((name for name, words in known.items() if not words), "or")
    told = listed(filter(None, known.values())) or "what is not known"
    return f"{told}; of {unknown} nothing is known" if unknown else told


def _prison(ordered: int | str | None) -> str:
    if isinstance(ordered, int):
        return f"{term(ordered)} of imprisonment"
    return {"life": "life imprisonment", "death": "death", "none": "no imprisonment"}.get(ordered or "", "")


def _fine(ordered: int | None) -> str:
    if ordered is None:
        return ""
    return f"a fine of {sum_range('LAK', ordered, ordered)}" if ordered else "no fine"
