"""The index of the search: every page's words, as a script that a page opened from a folder can load too.

Words are sought as they stand, anywhere in a text: Lao is written without spaces between words, so that an
index of words would miss most of them.
"""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import NamedTuple


class Entry(NamedTuple):
    """A page of the index."""

    address: str
    title: str
    words: str


class _Words(HTMLParser):
    """Collects the words of a page, without those of its scripts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def words_of(html: str) -> str:
    """Give the words of a page on one line."""
    reader = _Words()
    reader.feed(html)
    return " ".join(" ".join(reader.words).split())


def index_script(entries: list[Entry]) -> str:
    """Give the index as a script, which sets one name."""
    return f"const SEARCH_INDEX = {json.dumps(entries, ensure_ascii=False)};\n"
