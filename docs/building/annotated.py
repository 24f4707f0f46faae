"""A text with its marks, as HTML: each piece under the innermost mark that it stands in."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from building.marks import KINDS, Mark
from lao_tip_law.language import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from building.annotations import Slip


def annotated(text: str, start: int, end: int, marks: Iterable[Mark], slips: Iterable[Slip] = ()) -> str:
    """Give a stretch of a text with its marks; what each is stands in the mark, not in its colour alone.

    Args:
        text: of the whole article.
        start: of the stretch.
        end: of the stretch.
        marks: those of the article.
        slips: of the source; "sic" stands behind each.
    """
    inside = [mark for mark in marks if mark.start < end and mark.end > start]
    sic = {slip.end: slip for slip in slips if start < slip.end <= end}
    cuts = {start, end, *sic, *(min(max(at, start), end) for mark in inside for at in mark[:2])}
    parts: list[str] = []
    before: Mark | None = None
    for first, last in pairwise(sorted(cuts)):
        mark = innermost(first, last, inside)
        if mark != before:
            parts.append(_close(before) + _open(mark))
        parts.append(escape(text[first:last]))
        if last in sic:
            parts.append(f'<abbr class="sic" title="{escape(sic[last].why)}">[sic]</abbr>')
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
    return f'<mark class="k-{mark.kind}" title="{escape(say(KINDS[mark.kind]))}: {escape(mark.says)}">'


def _close(mark: Mark | None) -> str:
    return "" if mark is None else f'<sup class="tag">{escape(say(KINDS[mark.kind]))}</sup></mark>'
