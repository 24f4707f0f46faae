"""The lossless tree: nodes over the words of a text.

Leaves are Lark tokens; the white space between two leaves is a leaf of its own, found from the gap between
them, so that the leaves of a tree, joined, give its text back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from lark import Token

if TYPE_CHECKING:
    from collections.abc import Iterator

Span: TypeAlias = tuple[int, int]
UNRECOGNISED = "unrecognised"


class Node:
    """A phrase, sentence, paragraph or file.

    Attributes:
        kind: the grammar's name for it, such as `circumstance` or `range`; `unrecognised` where no rule fits.
        children: the parts, in the order of the text.
        start: offset of its first character in the text.
        end: offset past its last character.
    """

    __slots__ = ("children", "end", "kind", "start")

    def __init__(self, kind: str, children: list[Child], span: Span | None = None) -> None:
        """Take the span from the parts, or as given where a part of the layout is wider than its words."""
        self.kind = str(kind)  # Lark hands a token over
        self.children = children
        if span is not None:
            self.start, self.end = span
        elif children:
            first, last = children[0], children[-1]
            self.start = first.start if isinstance(first, Node) else first.start_pos or 0
            self.end = last.end if isinstance(last, Node) else last.end_pos or 0
        else:
            self.start = self.end = 0

    @property
    def span(self) -> Span:
        """The offsets of the first character and past the last."""
        return self.start, self.end

    def nodes(self) -> Iterator[Node]:
        """Give the children that are nodes, without the words."""
        return (child for child in self.children if isinstance(child, Node))

    def words(self) -> Iterator[Token]:
        """Give the children that are words."""
        return (child for child in self.children if not isinstance(child, Node))

    def find(self, kind: str) -> Node | None:
        """Give the first node of a kind at or below this one, in reading order."""
        return next(self.find_all(kind), None)

    def find_all(self, *kinds: str) -> Iterator[Node]:
        """Give every node of some kinds at or below this one, in reading order."""
        todo: list[Node] = [self]
        while todo:
            node = todo.pop()
            if node.kind in kinds:
                yield node
            todo.extend(child for child in reversed(node.children) if isinstance(child, Node))


Child: TypeAlias = Node | Token


def bounds(child: Child) -> Span:
    """Give the span of a node or a word."""
    return child.span if isinstance(child, Node) else (child.start_pos or 0, child.end_pos or 0)


def leaves(node: Node) -> Iterator[tuple[str, int, int]]:
    """Give every leaf of a node, white space included: kind, start, end. Joined, they are its text."""
    at = node.start
    todo: list[Child] = list(reversed(node.children))
    while todo:
        child = todo.pop()
        if isinstance(child, Node) and child.children:
            todo.extend(reversed(child.children))
            continue
        start, end = bounds(child)
        if at < start:
            yield "space", at, start
        yield (child.kind if isinstance(child, Node) else child.type), start, end
        at = end
    if at < node.end:
        yield "space", at, node.end


def to_json(child: Child, text: str) -> dict[str, object]:
    """Give a node as plain data: its kind, span, and its parts or its text."""
    start, end = bounds(child)
    if not isinstance(child, Node):
        return {"kind": child.type, "span": [start, end], "text": text[start:end]}
    plain: dict[str, object] = {"kind": child.kind, "span": [start, end]}
    if child.kind == UNRECOGNISED or not child.children:
        plain["text"] = text[start:end]
        return plain
    parts: list[dict[str, object]] = []
    at = start
    for part in child.children:
        first, past = bounds(part)
        if at < first:
            parts.append({"kind": "space", "span": [at, first], "text": text[at:first]})
        parts.append(to_json(part, text))
        at = past
    if at < end:
        parts.append({"kind": "space", "span": [at, end], "text": text[at:end]})
    plain["children"] = parts
    return plain
