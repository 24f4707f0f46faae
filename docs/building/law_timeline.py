"""When each provision was law, as a picture and in a table: certain days, and days that are not known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lao_tip_law.rendering.names import Names
from lao_tip_law.rendering.times import law_from_to

from building.links import to_part
from building.picture import Picture, place

if TYPE_CHECKING:
    from lao_tip_law.law.statutes import Statutes
    from lao_tip_law.source.life import Life
    from lao_tip_law.source.timeline import Timeline

WIDTH, LEFT, RIGHT, ROW, TOP = 900, 330, 870, 30, 20
FIVE_YEARS = 5


def timeline_page(statutes: Statutes, timeline: Timeline, last: date) -> str:
    """Give the page as Markdown; `last` is the day up to which the picture is drawn."""
    names = Names(statutes)
    lives = [
        (article.id, life)
        for article in statutes.values()
        if article.text and (life := names.life(article.id)) is not None
    ]
    lines = ["# When it was law", "", drawing(lives, names, last), ""]
    lines += [
        "A pale end is an interval in which the day lies that is not known: for an offence within it the charge is"
        " undetermined. What takes the place of a replaced law is not known here unless it has a bar of its own.",
        "",
        "| provision | days |",
        "|---|---|",
        *(f"| {to_part(provision)} | {law_from_to(life)} |" for provision, life in lives),
        "",
        "## What each date rests on",
        "",
        "| law or provision | what | day | source | used | why |",
        "|---|---|---|---|---|---|",
    ]
    for event in timeline.events:
        day = str(event.first) if event.first == event.last else f"between {event.first} and {event.last}"
        used = "yes" if event.used else "no"
        lines.append(
            f"| {names.full(event.of) if '/' in event.of else names.law(event.of)} | {event.what} | {day} |"
            f" {event.source} ({event.confidence}) | {used} | {event.why} |"
        )
    return "\n".join(lines)


def drawing(lives: list[tuple[str, Life]], names: Names, last: date) -> str:
    """Draw a bar for each provision."""
    first = min(life.start_first for _, life in lives).replace(month=1, day=1)
    bottom = TOP + ROW * len(lives)
    told = "; ".join(f"{names.full(provision)}: {law_from_to(life)}" for provision, life in lives)
    picture = Picture("timeline", WIDTH, bottom + 30, "When each provision was law", f"{told}.")
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
