"""A parsed text as an outline for people, with what no rule knows marked plainly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.grammar.tree import UNRECOGNISED, Node
from lao_tip_law.law.reading import penalties_of
from lao_tip_law.rendering.facts import plain_word
from lao_tip_law.rendering.sheet import DEFAULT_WIDTH, Sheet, quoted
from lao_tip_law.rendering.structure import penalty_words

if TYPE_CHECKING:
    from lao_tip_law.grammar.parsing import ParsedText

_BLOCKS = frozenset({"heading", "paragraph", "point"})


def render_outline(parsed: ParsedText, *, width: int = DEFAULT_WIDTH, styled: bool = False) -> str:
    """Give a parsed text as an outline, then its penalties in words, then how much of it is recognised."""
    sheet = Sheet(width, styled=styled)
    sheet.heading("Outline")
    for block in parsed.tree.nodes():
        _put(sheet, block, parsed.text, 0)
    sheet.heading("Penalties")
    clauses = penalties_of(parsed)
    for clause in clauses:
        sheet.item(f"{penalty_words(clause)} [{clause.span[0]} to {clause.span[1]}]")
    if not clauses:
        sheet.text("None found.")
    sheet.heading("Recognised")
    unknown = parsed.unrecognised()
    sheet.text(f"{percentage(parsed.coverage(), whole=not unknown)} of the characters, white space aside.")
    for start, end in unknown:
        sheet.item(f"UNRECOGNISED: {quoted(parsed.text[start:end])} [{start} to {end}]")
    return sheet.page()


def percentage(share: float, *, whole: bool) -> str:
    """Give a share in per cent, to one place; what is not whole is never rounded up to 100.

    >>> percentage(1.0, whole=True), percentage(0.9999, whole=False)
    ('100 %', '99.9 %')
    """
    return "100 %" if whole else f"{min(share * 100, 99.9):.1f} %"


def _put(sheet: Sheet, node: Node, text: str, depth: int) -> None:
    """Write a block, sentence or clause by its name, and each phrase in it with its words."""
    kind = plain_word(node.kind)
    inner = node.kind in _BLOCKS or node.kind.endswith("_sentence") or node.kind == "clause"
    unread = node.find(UNRECOGNISED)
    if node.kind == UNRECOGNISED:
        sheet.text(f"UNRECOGNISED: {quoted(text[node.start : node.end])}", 2 * depth, hang=4, bold=True)
    elif (not inner and unread is None) or not any(True for _ in node.nodes()):
        sheet.text(f"{kind}: {quoted(text[node.start : node.end])}", 2 * depth, hang=4)
    else:
        sheet.text(f"{kind}:", 2 * depth)
        for run in _runs(node, text):
            _put(sheet, run, text, depth + 1)


def _runs(node: Node, text: str) -> list[Node]:
    """Give the nodes in a node; unrecognised words side by side become one."""
    found: list[Node] = []
    for child in node.nodes():
        last = found[-1] if found else None
        if (
            last is not None
            and last.kind == child.kind == UNRECOGNISED
            and not text[last.end : child.start].strip()
        ):
            found[-1] = Node(UNRECOGNISED, [], (last.start, child.end))
        else:
            found.append(child)
    return found
