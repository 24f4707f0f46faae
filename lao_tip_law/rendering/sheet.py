"""A sheet of text: wrapped lines, headings and columns, bold only where the terminal can show it."""

from __future__ import annotations

import re

DEFAULT_WIDTH = 88
NARROWEST, WIDEST = 40, 100

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
# Controls, and signs that turn the reading direction, would let a text repaint the terminal.
_UNSAFE = dict.fromkeys([*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], "?")


# Lao is written without spaces between words; its marks above and below take no column of their own.
# A vowel that is written first opens a syllable, so a line may break before it and never within a letter.
# Compiled when first used: a page in English needs neither.
_MARKS = "[\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece]"
_SYLLABLES = "(?<=[\u0e81-\u0edf])(?=[\u0ec0-\u0ec4])"


class Sheet:
    """Collects the lines of a page.

    Attributes:
        width: columns that a line may take; a longer word stands out.
        styled: headings and answers are bold, by escape codes.
    """

    def __init__(self, width: int = DEFAULT_WIDTH, *, styled: bool = False) -> None:
        """Keep the width within what can be read."""
        self.width = max(NARROWEST, min(WIDEST, width))
        self.styled = styled
        self._lines: list[str] = []

    def heading(self, text: str) -> None:
        """Begin a section: a blank line, unless it is the first, and the heading underlined."""
        if self._lines:
            self.blank()
        self._lines += [self._bold(text), "-" * columns(text)]

    def blank(self) -> None:
        """Leave one line free, and never two."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def text(self, text: str, indent: int = 0, *, hang: int = 0, bold: bool = False) -> None:
        """Write a paragraph, white space collapsed, further lines indented by `hang` more."""
        for line in wrapped(text, self.width, indent, indent + hang):
            self._lines.append(self._bold(line) if bold else line)

    def item(self, text: str, indent: int = 0) -> None:
        """Write one entry of a list."""
        self.text(f"- {text}", indent, hang=2)

    def row(self, label: str, texts: list[str], indent: int = 0, *, column: int = 16) -> None:
        """Write a label with one or more paragraphs beside it."""
        start = indent + column
        lines = [line for text in texts for line in wrapped(text, self.width, start, start)]
        first = " " * indent + label + " " * max(column - columns(label), len(label) >= column)
        self._lines.append((first + lines[0][start:]).rstrip() if lines else first.rstrip())
        self._lines += lines[1:]

    def verbatim(self, text: str, indent: int = 2) -> None:
        """Write a text line by line as it is, but for signs that would act on the terminal."""
        for line in text.expandtabs().splitlines():
            self._lines.append((" " * indent + line.translate(_UNSAFE)).rstrip())

    def page(self) -> str:
        """Give the page, with a line end after each line."""
        return "".join(f"{line}\n" for line in self._lines)

    def _bold(self, text: str) -> str:
        return f"{_BOLD}{text}{_PLAIN}" if self.styled else text


def collapsed(text: str) -> str:
    """Give a text with single spaces for each run of white space, and nothing that acts on a terminal."""
    return " ".join(text.split()).translate(_UNSAFE)


def columns(text: str) -> int:
    """Count the columns that a text takes on a terminal.

    >>> columns("fine"), columns("ປັບໃໝ")
    (4, 4)
    """
    return len(text) if text.isascii() else len(re.sub(_MARKS, "", text))


def quoted(text: str) -> str:
    """Give the words of the law as a quotation on one line."""
    return f'"{collapsed(text)}"'


def wrapped(text: str, width: int, first: int, further: int) -> list[str]:
    """Break a text into lines of at most `width` columns, indented; a word is never broken.

    Lao words stand in one run: a line breaks before a syllable of it where there is no space.
    """
    lines: list[str] = []
    line, indent = "", first
    for word in collapsed(text).split(" "):
        between = " " if line else ""
        for piece in (word,) if word.isascii() else re.split(_SYLLABLES, word):
            if line and indent + columns(line) + len(between) + columns(piece) > width:
                lines.append(" " * indent + line)
                line, indent = piece, further
            else:
                line = f"{line}{between}{piece}"
            between = ""
    lines.append(" " * indent + line)
    return lines
