"""The glossary: terms of the law in English with their Lao, where each stands, and what to know of it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

from building.links import to_part
from lao_tip_law.errors import SourceError
from lao_tip_law.language import say

FILE = Path(__file__).parents[1] / "glossary.toml"


class Term(NamedTuple):
    """A term; `provision` is where it stands in the quotes, and empty where it is a word of this library."""

    term: str
    lao: str
    note: str = ""
    provision: str = ""


def terms(file: Path = FILE) -> list[Term]:
    """Read the terms by their English.

    Raises:
        SourceError: an entry has other keys, or a term stands there twice.
    """
    try:
        found = [Term(**entry) for entry in tomllib.loads(file.read_text(encoding="utf-8"))["term"]]
    except (KeyError, TypeError, tomllib.TOMLDecodeError) as error:
        raise SourceError(
            "the file is no glossary.",
            code="bad-glossary",
            remedy="Give each [[term]] a term and lao, and a note and a provision where it has them.",
            file=file.name,
        ) from error
    if len({one.term for one in found}) < len(found):
        raise SourceError("a term stands twice in the glossary.", code="bad-glossary", file=file.name)
    return sorted(found, key=lambda one: one.term.lower())


def glossary() -> str:
    """Give the glossary as a table."""
    heads = say("English"), say("Lao"), say("where"), say("note")
    rows = (
        f'| <span lang="en">{one.term}</span> | <span lang="lo">{one.lao}</span> |'
        f" {to_part(one.provision, '') if one.provision else ''} | {one.note} |"
        for one in terms()
    )
    return "\n".join([f"| {' | '.join(heads)} |", "|---|---|---|---|", *rows])
