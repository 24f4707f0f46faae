"""Lines: sentences with capitals and full stops, and line breaks as a source sets them.

A line break is laid where it means nothing: it never splits a number, no line but a sentence's last ends with
a full stop, since a paragraph ends there, and none begins like a point or a heading.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from lao_tip_law.strategies.wording.numbers import INSIDE

if TYPE_CHECKING:
    from lao_tip_law.strategies.wording.vocabulary import Pick

_WIDTHS = (0, 0, 68, 68, 40, 1)  # 0: no break at all; 1: a break wherever one can be
_BREAKS = ("\n", " \n", "\r\n", "\n   ")
_GAPS = (" ", "  ")
# What the layout takes for a point or a heading.
_BEGINS_A_BLOCK = re.compile(r"\s*(?:\d{1,2}|[a-zA-Z])[.)]|\s*art", re.IGNORECASE)


def sentence(text: str) -> str:
    """Give words a capital and a full stop."""
    return f"{text[:1].upper()}{text[1:]}."


def laid_out(text: str, pick: Pick) -> str:
    """Break a paragraph into lines, and put real spaces inside its numbers."""
    width = pick(_WIDTHS)
    gap, line_break = (pick(_GAPS), pick(_BREAKS)) if width else (" ", "")
    words = text.split(" ")
    laid, column = words[0], len(words[0])
    for before, word in pairwise(words):
        breaks = width and column + len(word) >= width
        if breaks and not before.endswith(".") and not _BEGINS_A_BLOCK.match(word):
            laid, column = f"{laid}{line_break}{word}", len(word)
        else:
            laid, column = f"{laid}{gap}{word}", column + 1 + len(word)
    return laid.replace(INSIDE, " ")
