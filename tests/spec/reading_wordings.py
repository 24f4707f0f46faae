"""Wordings of the drafting style and what each is read as: `wordings.txt`, one a line.

A line names the kind of sentence, the words, and after `=` the phrase that they are read as: the grammar's
names of its parts, each with its own parts in brackets. Words that are read alike stand in lines of their
own.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.grammar.tree import Child, Node

if TYPE_CHECKING:
    from lao_tip_law.grammar.parsing import Parser

FILE = Path(__file__).with_name("wordings.txt")


class Wording(NamedTuple):
    """Words that a sentence of a kind can hold, and what they are read as."""

    kind: str
    words: str
    reading: str


def wordings() -> tuple[list[Wording], dict[str, str]]:
    """Read the file: the wordings, and each word that is read like another to that other one."""
    found: list[Wording] = []
    alike: dict[str, str] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("alike: "):
            first, *others = line.removeprefix("alike: ").split()
            alike |= dict.fromkeys(others, first)
        elif line and not line.startswith("#"):
            words, _, reading = line.rpartition(" = ")
            kind, _, words = words.partition(": ")
            found.append(Wording(kind, words, reading))
    return found, alike


def read_as(parser: Parser, kind: str, words: str) -> str:
    """Tell what words are read as in a sentence of a kind."""
    reader = parser._readers[kind]  # noqa: SLF001 - one kind's phrases alone
    found = reader.read(parser._lexer.words(words), frozenset())  # noqa: SLF001 - the same
    return " ".join(_told(part) for part in found)


def class_of(parser: Parser, word: str) -> str:
    """Give the class of a word; a word of no class is its own."""
    return parser._lexer.classes.get(word.lower(), word)  # noqa: SLF001 - the lexer's own table


def _told(part: Child) -> str:
    if not isinstance(part, Node):
        return part.type
    inside = [_told(child) for child in part.nodes()]
    return f"{part.kind}({' '.join(inside)})" if inside else part.kind
