"""From the phrases of a penalty sentence to its clauses.

A clause begins where the sentence does, and again at a word that opens a new case once a penalty has been
named and another follows. Within one clause a kind of penalty can stand once, and its circumstances stand side
by side; what breaks this has no one meaning and is marked `unrecognised`.
"""

from __future__ import annotations

from lark import Token

from lao_tip_law.grammar.ranges import MONTHS, Range, range_of
from lao_tip_law.grammar.sense import RANGES
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node, Span

HARMS = frozenset(
    {"serious_injury", "maiming", "loss_of_mental_faculties", "permanent_disability", "aids", "death"}
)
COUNTED = frozenset({"number_or_more", "more_than_number"})
CHILD = frozenset({"child_victim", "child_victim_below", "child_victim_bare"})
CIRCUMSTANCES = HARMS | COUNTED | CHILD | {"habitual", "organised_group", "close_relative"}
_TERMS = frozenset({"head_range", "range_liberty", "liberty_range", "elliptical"})
# Each phrase that sets a penalty, to the kind of penalty it sets; a term's kind is told by its unit.
_PENALTIES = {
    "life_imprisonment": "life_imprisonment",
    "death_penalty": "death",
    "fine": "fine",
    "bare_fine": "fine",
    "confiscation": "confiscation",
    "re_education": "re_education",
    "criticism": "public_criticism",
}
_NEW_CASE = frozenset({"opener", "reported_offence", "elliptical", "subject"})


def penalty_kind(part: Child) -> str | None:
    """Tell what kind of penalty a phrase sets, or None where it sets none."""
    if not isinstance(part, Node):
        return None
    if part.kind in _TERMS:
        found = range_in(part)
        return "imprisonment" if found is None or found[0].unit == MONTHS else "fine"
    return _PENALTIES.get(part.kind)


def range_in(part: Node) -> tuple[Range, Span] | None:
    """Give the range that a phrase holds itself (not the one in its printed note), and the span of its words."""
    node = next((child for child in part.nodes() if child.kind in RANGES), None)
    value = range_of(node) if node is not None else None
    return (value, node.span) if node is not None and value is not None else None


def clauses(parts: list[Child]) -> list[Child]:
    """Group the parts of a penalty sentence into `clause` nodes."""
    groups: list[list[Child]] = [[]]
    for position, part in enumerate(parts):
        named = {penalty_kind(before) for before in groups[-1]} - {None}
        if named and isinstance(part, Node) and part.kind in _NEW_CASE and _begins(part, parts[position:], named):
            groups.append([])
        groups[-1].append(part)
    return [Node("clause", _settled(group)) for group in groups if group]


def _begins(part: Node, rest: list[Child], named: set[str | None]) -> bool:
    """A new case begins a clause if a penalty follows; a new subject, only if one of the kinds comes again."""
    following = {penalty_kind(later) for later in rest} - {None}
    return bool(following & named) if part.kind == "subject" else bool(following)


def _settled(group: list[Child]) -> list[Child]:
    """Mark a second penalty of one kind, and an "and" between circumstances, as unrecognised."""
    settled: list[Child] = []
    seen: set[str] = set()
    joined: list[int] = []  # places of each "and" since the last phrase
    after_circumstance = False
    for part in group:
        if isinstance(part, Token):
            if part.type == "AND":
                joined.append(len(settled))
            settled.append(part)
            continue
        kind = penalty_kind(part)
        if kind is not None and kind in seen:
            settled.append(Node(UNRECOGNISED, [part]))
        else:
            if part.kind in CIRCUMSTANCES and after_circumstance:
                for place in joined:
                    settled[place] = Node(UNRECOGNISED, [settled[place]])
            settled.append(part)
        if kind is not None:
            seen.add(kind)
        after_circumstance = part.kind in CIRCUMSTANCES
        joined = []
    return settled
