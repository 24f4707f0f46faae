"""From a clause of the tree to a penalty clause of the law."""

from __future__ import annotations

from attrs import Factory, define
from lark import Token

from lao_tip_law.grammar.clauses import CHILD, CIRCUMSTANCES, COUNTED, penalty_kind, range_in
from lao_tip_law.grammar.numerals import from_figures, from_words, value_of
from lao_tip_law.grammar.tree import UNRECOGNISED, Node
from lao_tip_law.law.model import Circumstance, Confiscation, FineRange, PenaltyClause, Span, TermRange

_NUMBERS = "zero one two three four five six seven eight nine ten".split()
OFFENCES = ("abduction", "rape", "rape_of_a_minor", "prostitution", "pimping")


@define
class _Read:
    """A clause while it is being read."""

    circumstances: list[Circumstance] = Factory(list)
    imprisonment: TermRange | None = None
    life: Span | None = None
    death: Span | None = None
    fine: FineRange | None = None
    confiscation: Confiscation | None = None
    groups: list[list[str]] = Factory(lambda: [[]])
    other: list[str] = Factory(list)


def clause_of(clause: Node, provision: str) -> PenaltyClause:
    """Read one clause. References to other articles are left to the article's reader."""
    read = _Read()
    joined_by_or = False
    for part in clause.children:
        if isinstance(part, Token):
            joined_by_or = joined_by_or or part.type == "OR"
            continue
        kind = penalty_kind(part)
        if kind is not None:
            if joined_by_or and read.groups[-1]:
                read.groups.append([])
            read.groups[-1].append(kind)
            _take(read, kind, part)
        elif part.kind in CIRCUMSTANCES:
            read.circumstances.append(circumstance_of(part, provision))
        joined_by_or = False
    named = next(clause.find_all(*OFFENCES), None)
    known = [part for part in clause.nodes() if part.kind != UNRECOGNISED]
    return PenaltyClause(
        provision=provision,
        span=(known[0].start, known[-1].end) if known else clause.span,
        circumstances=tuple(read.circumstances),
        imprisonment=read.imprisonment,
        life_imprisonment=read.life,
        death=read.death,
        fine=read.fine,
        confiscation=read.confiscation,
        alternatives=tuple(tuple(group) for group in read.groups if group),
        offence=named.kind if named is not None else None,
        other=tuple(read.other),
    )


def _take(read: _Read, kind: str, part: Node) -> None:
    if kind == "imprisonment":
        found = range_in(part)
        if found is not None:
            value, span = found
            read.imprisonment = TermRange(span, value.min, value.max, value.min_excluded, value.max_excluded)
    elif kind == "fine":
        read.fine = _fine_of(part)
    elif kind == "life_imprisonment":
        read.life = part.span
    elif kind == "death":
        read.death = part.span
    elif kind == "confiscation":
        read.confiscation = Confiscation(part.span, None)
    else:
        read.other.append(kind)


def _fine_of(part: Node) -> FineRange:
    found = range_in(part)
    if found is None:
        return FineRange(part.span, None, None, None)
    value, span = found
    printed = next((child for child in part.nodes() if child.kind == "printed"), None)
    beside = range_in(printed) if printed is not None else None
    dollars = beside[0] if beside is not None and beside[0].unit == "USD" else None
    return FineRange(
        span,
        value.unit,
        value.min,
        value.max,
        value.min_excluded,
        value.max_excluded,
        dollars.min if dollars else None,
        dollars.max if dollars else None,
    )


def circumstance_of(part: Node, provision: str) -> Circumstance:
    """Read one circumstance: its name, and the number or age it is about."""
    if part.kind in COUNTED:
        count = (value_of(next(part.find_all("number"))) or 0) + (part.kind == "more_than_number")
        word = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
        return Circumstance(provision, part.span, f"{word}_or_more_victims", count=count)
    age = part.find("age_below")
    name = "child_victim" if part.kind in CHILD else part.kind
    return Circumstance(provision, part.span, name, age_below=age_of(age) if age is not None else None)


def age_of(node: Node) -> int:
    """Read the age of an `age_below` node, in whole years."""
    number = node.find("number")
    if number is not None:
        return value_of(number) or 0
    word = next(word for word in node.words() if word.type in {"NUMBER", "NUMBER_WORDS"})
    return from_figures(word) if word.type == "NUMBER" else from_words(word) or 0
