"""A sheet of HTML: the same pieces as a sheet of text, for a page in a browser."""

from __future__ import annotations

import re
from html import escape

from lao_tip_law.language import in_english
from lao_tip_law.rendering.sheet import Sheet, collapsed

_ENGLISH = re.compile(r"([A-Za-z](?:[^\u0e80-\u0eff]*[A-Za-z])?)")
_STEP = 2
"""Columns of indentation that make one level."""


class HtmlSheet(Sheet):
    """Collects the pieces of a page as HTML; every word is escaped, and nothing in it runs."""

    def __init__(self, heading_level: int = 2) -> None:
        """Begin an empty page, whose headings have some level."""
        super().__init__()
        self._heading = f"h{heading_level}"
        self._in_list = False

    def heading(self, text: str) -> None:
        """Begin a section."""
        self._put(f"<{self._heading}>{_words(text)}</{self._heading}>")

    def blank(self) -> None:
        """Leave nothing: space between pieces is a matter of style."""
        self._end_list()

    def text(self, text: str, indent: int = 0, *, hang: int = 0, bold: bool = False) -> None:  # noqa: ARG002 - lines break as they may
        """Write a paragraph."""
        words = f"<strong>{_words(text)}</strong>" if bold else _words(text)
        self._put(f'<p class="level-{indent // _STEP}">{words}</p>')

    def item(self, text: str, indent: int = 0) -> None:  # noqa: ARG002 - a list has one level
        """Write one entry of a list."""
        if not self._in_list:
            self._lines.append("<ul>")
            self._in_list = True
        self._lines.append(f"<li>{_words(text)}</li>")

    def row(self, label: str, texts: list[str], indent: int = 0, *, column: int = 16) -> None:  # noqa: ARG002 - columns are a terminal's
        """Write a label with one or more paragraphs beside it."""
        beside = "".join(f"<p>{_words(text)}</p>" for text in texts)
        self._put(f'<div class="row"><p class="label">{_words(label)}</p><div>{beside}</div></div>')

    def verbatim(self, text: str, indent: int = 2) -> None:  # noqa: ARG002 - as above
        """Write a text line by line as it is."""
        self._put(f'<pre class="words">{escape(text.rstrip())}</pre>')

    def page(self) -> str:
        """Give the page."""
        self._end_list()
        return "\n".join(self._lines) + "\n"

    def _put(self, html: str) -> None:
        self._end_list()
        self._lines.append(html)

    def _end_list(self) -> None:
        if self._in_list:
            self._lines.append("</ul>")
            self._in_list = False


def _words(text: str) -> str:
    """Escape a text; on a page in Lao, what stands in Latin letters, as the law does, is told as English."""
    words = collapsed(text)
    return escape(words) if in_english() else marked_as_english(words)


def marked_as_english(text: str) -> str:
    """Escape a text of a page that is not in English, and tell of what stands in Latin letters that it is."""
    pieces = _ENGLISH.split(text)
    return "".join(
        f'<span lang="en">{escape(piece)}</span>' if place % 2 else escape(piece)
        for place, piece in enumerate(pieces)
    )
