"""A text with its marks, as HTML: each piece under the innermost mark that it stands in."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from building.marks import KINDS, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable


def annotated(text: str, start: int, end: int, marks: Iterable[Mark]) -> str:
    """Give a stretch of a text with its marks; what each is stands in the mark, not in its colour alone."""
    inside = [mark for mark in marks if mark.start < end and mark.end > start]
    edges = sorted({start, end, *(min(max(at, start), end) for mark in inside for at in mark[:2])})
    parts: list[str] = []
    before: Mark | None = None
    for first, last in pairwise(edges):
        mark = innermost(first, last, inside)
        if mark != before:
            parts.append(_close(before) + _open(mark))
        parts.append(escape(text[first:last]))
        before = mark
    parts.append(_close(before))
    return "".join(parts)


def innermost(first: int, last: int, marks: list[Mark]) -> Mark | None:
    """Give the shortest mark around a stretch."""
    around = [mark for mark in marks if mark.start <= first and last <= mark.end]
    return min(around, key=lambda mark: (mark.end - mark.start, mark.kind), default=None)


def _open(mark: Mark | None) -> str:
    if mark is None:
        return ""
    return f'<mark class="k-{mark.kind}" title="{escape(KINDS[mark.kind])}: {escape(mark.says)}">'


def _close(mark: Mark | None) -> str:
    return "" if mark is None else f'<sup class="tag">{escape(KINDS[mark.kind])}</sup></mark>'
