"""The bands of the trafficking article as a ladder: years on a scale, the rest in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from building.links import to_part
from building.picture import Picture, place
from lao_tip_law.language import say
from lao_tip_law.rendering.amounts import listed, sum_range, term_range
from lao_tip_law.rendering.facts import plain_word
from lao_tip_law.rendering.penalties import penalty_word

if TYPE_CHECKING:
    from lao_tip_law.law.model import PenaltyClause
    from lao_tip_law.rules.offences import Band, Offence

WIDTH, LEFT, RIGHT, ROW, TOP = 800, 120, 600, 64, 30
YEAR = 12


def ladder(offence: Offence, name: str) -> str:
    """Give the picture, and the same in a table."""
    bands = [(band, band.clause) for band in offence.bands if band.clause is not None]
    heads = say("band"), say("imprisonment"), say("fine"), say("where"), say("words")
    lines = [
        _drawing(bands, name),
        "",
        f"| {' | '.join(heads)} |",
        "|---|---|---|---|---|",
    ]
    for band, clause in bands:
        when = listed((plain_word(one.name) for one in clause.circumstances), "or") or say(
            "in every other case"
        )
        lines.append(
            f"| {plain_word(band.name)} | {_term(clause)} | {_fine(clause)} | {when} |"
            f" {to_part(clause.provision)} |"
        )
    return "\n".join(lines)


def _drawing(bands: list[tuple[Band, PenaltyClause]], name: str) -> str:
    """Draw the bands over a scale of years."""
    most = max(clause.imprisonment.max_months or 0 for _, clause in bands if clause.imprisonment)
    bottom = TOP + ROW * len(bands)
    told = "; ".join(
        f"{plain_word(band.name)}: {_term(clause)}, {say('a fine of {amount}', amount=_fine(clause))}"
        for band, clause in bands
    )
    picture = Picture("ladder", WIDTH, bottom + 40, say("The bands of {article}", article=name), f"{told}.")
    for months in range(0, most + 1, 5 * YEAR):
        x = place(months, 0, most, LEFT, RIGHT)
        picture.line(x, TOP - 8, x, bottom)
        picture.text(x, bottom + 18, f"{months // YEAR}", anchor="middle", kind="small")
    picture.text(
        (LEFT + RIGHT) // 2, bottom + 34, say("years of imprisonment"), anchor="middle", kind="small"
    )
    for step, (band, clause) in enumerate(bands):
        y = TOP + ROW * (len(bands) - 1 - step)
        picture.text(LEFT - 12, y + 22, plain_word(band.name), anchor="end", kind="strong")
        term = clause.imprisonment
        if term is not None and term.min_months is not None and term.max_months is not None:
            start, end = (place(at, 0, most, LEFT, RIGHT) for at in (term.min_months, term.max_months))
            picture.box(start, y + 6, end - start, 22, f"band {band.name}")
        picture.text(LEFT, y + 46, f"{_term(clause)}; {_fine(clause)}", kind="small")
        beyond = _beyond(clause)
        if beyond:
            picture.box(RIGHT + 8, y + 6, 180, 22, f"band {band.name} beyond")
            picture.text(RIGHT + 98, y + 22, listed(beyond, "or"), anchor="middle", kind="small")
    return picture.svg()


def _term(clause: PenaltyClause) -> str:
    term = clause.imprisonment
    parts = [] if term is None else [term_range(term.min_months, term.max_months)]
    return listed([*parts, *_beyond(clause)], "or") or say("not set")


def _beyond(clause: PenaltyClause) -> list[str]:
    """Name the penalties that are no number of years."""
    told = ((say("life"), clause.life_imprisonment), (penalty_word("death"), clause.death))
    return [word for word, span in told if span is not None]


def _fine(clause: PenaltyClause) -> str:
    fine = clause.fine
    return say("no fine") if fine is None else sum_range(fine.currency, fine.min, fine.max)
