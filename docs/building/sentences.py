"""The sentences that reports tell of, held against the bands of the trafficking article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from building.picture import Picture, place
from lao_tip_law import reports
from lao_tip_law.language import say
from lao_tip_law.rendering.amounts import sum_range, term, term_range
from lao_tip_law.rendering.facts import plain_word

if TYPE_CHECKING:
    from lao_tip_law.reports import SentenceReport
    from lao_tip_law.rules.offences import Offence

WIDTH, LEFT, RIGHT, ROW, TOP = 760, 110, 720, 44, 40
YEAR = 12


def sentences(offence: Offence, name: str) -> str:
    """Give the picture, and the same in a table with its documents."""
    told = reports.sentences()
    documents = reports.sources()
    heads = say("year"), say("imprisonment"), say("fine"), say("what is told"), say("source")
    lines = [drawing(told, offence, name), "", f"| {' | '.join(heads)} |"]
    lines.append("|---|---|---|---|---|")
    for one in told:
        fine = sum_range("LAK", one.min_fine_lak, one.max_fine_lak) if one.min_fine_lak else say("not told")
        titles = "; ".join(documents[source].title for source in one.sources)
        words = f"{one.text} {one.note}".strip()
        lines.append(
            f"| {one.period} | {_told(one) or say('not told')} | {fine} | {words} |"
            f" {titles} ({one.confidence}) |"
        )
    return "\n".join(lines)


def drawing(told: tuple[SentenceReport, ...], offence: Offence, name: str) -> str:
    """Draw each report's range of imprisonment over the bands."""
    ranges = [(band.name, band.clause.imprisonment) for band in offence.bands if band.clause]
    bands = [
        (band, one.min_months, one.max_months)
        for band, one in ranges
        if one is not None and one.min_months is not None and one.max_months is not None
    ]
    most = max(end for _, _, end in bands)
    bottom = TOP + ROW * len(told)
    text = "; ".join(f"{one.period}: {one.text}" for one in told)
    title = say("Sentences reported over the bands of {article}", article=name)
    picture = Picture("sentences", WIDTH, bottom + 44, title, text)
    for band, least, greatest in bands:
        start, end = (place(at, 0, most, LEFT, RIGHT) for at in (least, greatest))
        picture.box(start, TOP - 10, end - start, bottom - TOP + 10, f"band {band} back")
        picture.text((start + end) // 2, TOP - 16, plain_word(band), anchor="middle", kind="small")
    for months in range(0, most + 1, 5 * YEAR):
        x = place(months, 0, most, LEFT, RIGHT)
        picture.line(x, TOP - 10, x, bottom)
        picture.text(x, bottom + 18, str(months // YEAR), anchor="middle", kind="small")
    picture.text(
        (LEFT + RIGHT) // 2, bottom + 36, say("years of imprisonment"), anchor="middle", kind="small"
    )
    for row, one in enumerate(told):
        y = TOP + ROW * row
        picture.text(LEFT - 12, y + 20, one.period, anchor="end", kind="strong")
        if one.min_months is not None and one.max_months is not None:
            start, end = (place(at, 0, most, LEFT, RIGHT) for at in (one.min_months, one.max_months))
            picture.box(start, y + 8, end - start, 14, "span")
            picture.text(max(start, LEFT + 4), y + 36, _told(one), kind="small")
    return picture.svg()


def _told(one: SentenceReport) -> str:
    """Say the range of imprisonment, or nothing."""
    if one.min_months is None or one.max_months is None:
        return ""
    if one.max_months_exceeded:
        return say("{low} to over {high}", low=term(one.min_months), high=term(one.max_months))
    return term_range(one.min_months, one.max_months)
