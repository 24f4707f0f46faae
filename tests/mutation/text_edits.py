"""What is changed in the text of a statute: its numbers, bounds, lists, connectives, penalties and sentences.

The parse tells where they stand, so that a text added to the law is changed like the others.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mutants import Edit
from number_words import ONES, TENS

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.grammar.sense import RANGES
from lao_tip_law.grammar.tree import Node, bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lark import Token

_NUMBERS = [*ONES[1:], TENS[0]]
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
_OTHER_WORD = {
    "or": "and",
    "and": "or",
    "shall": "may",
    "must": "may",
    "will": "may",
    "can": "shall",
    "not": "",
    "/": " and ",
}
_CONNECTIVES = {"OR", "AND", "SLASH", "MODAL", "MAY", "NOT"}
_CIRCUMSTANCES = {
    "deed_circumstance",
    "victim_circumstance",
    "continued_circumstance",
    "harm_circumstance",
}
# Parts that can be left out of a sentence whole.
_PARTS = _CIRCUMSTANCES | {
    "imprisonment", "implied_term", "term", "life_imprisonment", "death_penalty", "fine", "confiscation",
    "basis", "printed", "gains", "place", "act_object", "acts", "means_clause", "purposes_clause", "deemed",
    "deemed_actions", "the_young", "waiver", "age_below", "preparation", "attempt", "trigger", "stage",
    "in_addition", "aim", "of_a_minor", "dealing_verb", "mentioned", "by_reference", "deemed_crime",
    "when_offence", "women_or_children", "duty", "right", "reported_law", "victim_defined", "in_category",
}  # fmt: skip # short words, many to a line
_LOWER, _UPPER = "up to ", "at least "
_OPPOSITE = {"at_most": _UPPER, "at_least": _LOWER, "more_than": "less than ", "less_than": "more than "}


def edits_of(text: str) -> Iterator[Edit]:
    """Give every edit to a statute's text."""
    tree = parse_text(text).tree
    for node, parent in _nodes(tree):
        for word in node.words():
            yield from _word_edits(word)
        if node.kind in RANGES:
            yield from _bound_edits(node, text)
        if node.kind == "number_or_more":
            yield from _count_edits(node, text)
        if node.kind in _OPPOSITE:
            yield Edit("bound", node.start, node.end, _OPPOSITE[node.kind].strip())
            yield Edit("bound", node.start, node.end, "")
        listed = parent is not None and parent.kind.endswith("_list")
        if listed or node.kind in _PARTS:
            sort = "circumstance" if node.kind in _CIRCUMSTANCES else "list" if listed else "part"
            yield Edit(sort, *_with_separator(node, text), "")
        if node.kind.endswith("_sentence") or node.kind in {"heading", "paragraph", "point"}:
            yield Edit("sentence", node.start, node.end, "")
    yield from _swapped(tree, text)


def _nodes(tree: Node) -> Iterator[tuple[Node, Node | None]]:
    todo: list[tuple[Node, Node | None]] = [(tree, None)]
    while todo:
        node, parent = todo.pop()
        yield node, parent
        todo.extend((child, node) for child in reversed(list(node.nodes())))


def _word_edits(word: Token) -> Iterator[Edit]:
    start, end = bounds(word)
    if word.type in {"NUMBER", "NUMBER_WORDS"}:
        yield from (Edit("number", start, end, other) for other in other_numbers(word))
        yield Edit("number", start, end, "")
    elif word.type == "ORDINAL":
        place = _ORDINALS.index(word.lower())
        yield Edit("number", start, end, _ORDINALS[place - 1])
        yield Edit("number", start, end, "")
    elif word.type in _CONNECTIVES:
        yield Edit("connective", start, end, _OTHER_WORD.get(word.lower(), ""))
        yield Edit("connective", start, end, " ")


def other_numbers(written: str) -> list[str]:
    """Give one less and one more, written alike; a long figure also with its first digit one more.

    >>> other_numbers("fifteen"), other_numbers("18"), other_numbers("10.000.000")
    (['fourteen', 'sixteen'], ['17', '19'], ['9.999.999', '10.000.001', '20.000.000'])
    """
    if written.lower() in _NUMBERS:
        place = _NUMBERS.index(written.lower())
        return [_NUMBERS[at] for at in (place - 1, place + 1) if 0 <= at < len(_NUMBERS)]
    sign = next((sign for sign in written if not sign.isdigit()), ",")
    value = int(re.sub(r"\D", "", written))
    wanted = [value - 1, value + 1] + ([value + 10 ** (len(str(value)) - 1)] if value > 999 else [])
    grouped = not written.isdigit()
    return [f"{n:,}".replace(",", sign) if grouped else str(n) for n in wanted if n > 0]


def _bound_edits(node: Node, text: str) -> Iterator[Edit]:
    """Leave out the lower end of a range, or the upper one."""
    if node.kind != "from_to":
        return
    low, high = [part for part in node.nodes() if part.kind.endswith("quantity")]
    unit = "" if len(list(low.children)) > 1 else text[next(high.nodes()).end : high.end]
    yield Edit("bound", node.start, node.end, _LOWER + text[high.start : high.end])
    yield Edit("bound", node.start, node.end, _UPPER + text[low.start : low.end] + unit)


def _count_edits(node: Node, text: str) -> Iterator[Edit]:
    """Make "two or more" into "more than two", which begins one later, and into "two"."""
    found = re.search(r"(?s)(\w+)\s+or\s+more", text[node.start : node.end])
    if found:
        start = node.start
        yield Edit("bound", start + found.start(), start + found.end(), f"more than {found[1]}")
        yield Edit("bound", start + found.end(1), start + found.end(), "")


def _with_separator(node: Node, text: str) -> tuple[int, int]:
    """Take the comma, slash or connective in with an entry of a list: the one behind it, or before it."""
    behind = re.compile(r"\s*(?:,\s*(?:or\b)?|/|\bor\b)\s*").match(text, node.end)
    if behind:
        return node.start, behind.end()
    before = re.search(r"\s*(?:,\s*(?:or\b)?|/|\bor\b|\band\b)\s*$", text[: node.start])
    return (before.start() if before else node.start), node.end


def _swapped(tree: Node, text: str) -> Iterator[Edit]:
    """Put another circumstance in the place of each, of another clause if there is one."""
    clauses = [
        [part for part in clause.nodes() if part.kind in _CIRCUMSTANCES] for clause in tree.find_all("clause")
    ]
    for place, parts in enumerate(clauses):
        others = [part for at, clause in enumerate(clauses) if at != place for part in clause]
        for number, part in enumerate(parts):
            if others:
                other = others[number % len(others)]
                yield Edit("circumstance", part.start, part.end, text[other.start : other.end])
