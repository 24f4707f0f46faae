"""What stands beside the words of an article: slips of the source, and readings that the words leave open."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.determination.notes import TEXTS
from lao_tip_law.errors import SourceError

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article

FOLDER = Path(__file__).parents[1] / "annotations"


class Slip(NamedTuple):
    """A slip of the source: the end of its words in the article's text, the words, and what is wrong."""

    end: int
    words: str
    why: str


class Reading(NamedTuple):
    """A choice that the words leave: the code of its note, both readings, and where it stands."""

    code: str
    provision: str
    taken: str
    other: str


def slips_of(article: Article) -> list[Slip]:
    """Give the slips of an article in reading order.

    Raises:
        SourceError: the words of a slip do not stand in the article, or stand there twice.
    """
    found = []
    for entry in _entries("slips.toml", "slip"):
        if entry["provision"] != article.id:
            continue
        if article.text.count(entry["words"]) != 1:
            raise SourceError(
                "the words of a slip do not stand once in their provision.",
                code="bad-slip",
                remedy="Copy them from the statute file to the character, or take the slip out.",
                file="docs/annotations/slips.toml",
                field=article.id,
            )
        found.append(
            Slip(article.text.index(entry["words"]) + len(entry["words"]), entry["words"], entry["why"])
        )
    return sorted(found)


def readings_of(provision: str) -> list[Reading]:
    """Give the readings that stand beside one provision."""
    return [reading for reading in every_reading() if reading.provision == provision]


@cache
def every_reading() -> tuple[Reading, ...]:
    """Give all readings, in the order of the file.

    Raises:
        SourceError: a reading has the code of no note.
    """
    found = tuple(Reading(**entry) for entry in _entries("readings.toml", "reading"))
    for reading in found:
        if reading.code not in TEXTS:
            raise SourceError(
                "a reading has the code of no note.",
                code="bad-reading",
                remedy="See lao_tip_law/determination/notes.py for the codes.",
                file="docs/annotations/readings.toml",
                field=reading.code,
            )
    return found


@cache
def _entries(name: str, table: str) -> list[dict[str, str]]:
    entries: list[dict[str, str]] = tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))[table]
    return entries
