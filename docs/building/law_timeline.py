"""When each provision was law, as a picture and in a table: certain days, and days that are not known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from building.links import to_part
from building.picture import Picture, place
from lao_tip_law.language import say
from lao_tip_law.rendering.names import Names
from lao_tip_law.rendering.times import law_from_to

if TYPE_CHECKING:
    from lao_tip_law.law.statutes import Statutes
    from lao_tip_law.source.life import Life
    from lao_tip_law.source.timeline import Timeline

WIDTH, LEFT, RIGHT, ROW, TOP = 960, 390, 930, 30, 20
FIVE_YEARS = 5


def lives_of(statutes: Statutes) -> list[tuple[str, Life]]:
    """Give each provision that has words, with the days between which it is law."""
    names = Names(statutes)
    return [
        (article.id, life)
        for article in statutes.values()
        if article.text and (life := names.life(article.id)) is not None
    ]


def days(lives: list[tuple[str, Life]]) -> str:
    """Give the days as a table."""
    rows = (f"| {to_part(provision)} | {law_from_to(life)} |" for provision, life in lives)
    return "\n".join([f"| {say('provision')} | {say('days')} |", "|---|---|", *rows])


def events(timeline: Timeline, names: Names) -> str:
    """Give each event that a source tells, and whether it is used."""
    heads = say("law or provision"), say("what"), say("day"), say("source"), say("used"), say("why")
    lines = [f"| {' | '.join(heads)} |", "|---|---|---|---|---|---|"]
    for event in timeline.events:
        day = str(event.first) if event.first == event.last else _between(event.first, event.last)
        of = names.full(event.of) if "/" in event.of else names.law(event.of)
        used = say("yes") if event.used else say("no")
        told = f"{event.source} ({event.confidence})"
        lines.append(f"| {of} | {event.what} | {day} | {told} | {used} | {event.why} |")
    return "\n".join(lines)


def _between(first: date, last: date) -> str:
    return say("between {first} and {last}", first=first, last=last)


def drawing(lives: list[tuple[str, Life]], names: Names, last: date) -> str:
    """Draw a bar for each provision."""
    first = min(life.start_first for _, life in lives).replace(month=1, day=1)
    bottom = TOP + ROW * len(lives)
    told = "; ".join(f"{names.full(provision)}: {law_from_to(life)}" for provision, life in lives)
    picture = Picture("timeline", WIDTH, bottom + 30, say("When each provision was law"), f"{told}.")
    for year in range(first.year, last.year + 1, FIVE_YEARS):
        x = _x(date(year, 1, 1), first, last)
        picture.line(x, TOP - 8, x, bottom)
        picture.text(x, bottom + 18, str(year), anchor="middle", kind="small")
    for row, (provision, life) in enumerate(lives):
        y = TOP + ROW * row
        law = provision.partition("/")[0]
        picture.text(LEFT - 10, y + 14, f"{names.article(provision)} ({law})", anchor="end", kind="small")
        begun, ended = _x(life.start_last, first, last), _x(life.end_first or last, first, last)
        if life.start_first != life.start_last:
            start = _x(life.start_first, first, last)
            picture.box(start, y + 3, begun - start, 16, "perhaps")
        picture.box(begun, y + 3, ended - begun, 16, "span")
    return picture.svg()


def _x(day: date, first: date, last: date) -> int:
    return place(min(day, last).toordinal(), first.toordinal(), last.toordinal(), LEFT, RIGHT)
