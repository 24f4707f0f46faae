"""From the phrases of a sentence to its penalty clauses.

A clause begins where the sentence does, and again at a word that opens a new case once a penalty has been
named. A second penalty of one kind within a clause has no one meaning and is handed back as unread.
"""

from __future__ import annotations

from attrs import Factory, define
from lark import Token

from lao_tip_law.grammar.numerals import value_of
from lao_tip_law.grammar.ranges import MONTHS, Range, range_of
from lao_tip_law.grammar.sense import RANGES
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node, bounds
from lao_tip_law.law.model import Circumstance, Confiscation, FineRange, PenaltyClause, Span, TermRange

HARMS = frozenset(
    {"serious_injury", "maiming", "loss_of_mental_faculties", "permanent_disability", "aids", "death"}
)
_COUNTED = frozenset({"number_or_more", "more_than_number"})
_CHILD = frozenset({"child_victim", "child_victim_below", "child_victim_bare"})
CIRCUMSTANCES = HARMS | _COUNTED | _CHILD | {"habitual", "organised_group", "close_relative"}
_TERMS = frozenset({"head_range", "range_liberty", "liberty_range", "elliptical"})
_OTHER = frozenset({"re_education", "criticism"})
_SANCTIONS = _TERMS | _OTHER | {"life_imprisonment", "death_penalty", "fine", "bare_fine", "confiscation"}
_NEW_CASE = frozenset({"opener", "reported_offence", "elliptical", "subject"})
_COUNTS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"}


@define
class _Clause:
    """A clause while it is being read."""

    start: int
    end: int
    circumstances: list[Circumstance] = Factory(list)
    imprisonment: TermRange | None = None
    life: Span | None = None
    death: Span | None = None
    fine: FineRange | None = None
    confiscation: Confiscation | None = None
    groups: list[list[str]] = Factory(lambda: [[]])
    offence: str | None = None
    by_reference: Node | None = None
    other: list[str] = Factory(list)

    def has_penalty(self) -> bool:
        return bool(self.groups[0])

    def add(self, kind: str) -> bool:
        """Note a penalty of a kind, or refuse a second one of that kind."""
        if any(kind in group for group in self.groups):
            return False
        self.groups[-1].append(kind)
        return True


def read_clauses(sentence: Node, provision: str) -> tuple[list[PenaltyClause], list[Span]]:
    """Read the penalty clauses of one sentence, and the spans of what could not be read into them."""
    unread: list[Span] = []
    clauses = [_Clause(sentence.start, sentence.start)]
    last: Child | None = None  # the phrase before, separators aside
    between: list[str] = []
    for position, part in enumerate(sentence.children):
        if isinstance(part, Token):
            between.append(part.type)
            continue
        if part.kind in _NEW_CASE and clauses[-1].has_penalty() and _penalty_follows(sentence, position):
            clauses.append(_Clause(part.start, part.start))
        clause = clauses[-1]
        if part.kind in _SANCTIONS:
            if "OR" in between and clause.has_penalty():
                clause.groups.append([])
            if not _take_penalty(clause, part):
                unread.append(part.span)
        elif part.kind in CIRCUMSTANCES:
            if "AND" in between and isinstance(last, Node) and last.kind in CIRCUMSTANCES:
                unread.append((last.end, part.start))  # "and" between circumstances: not read as "or"
            clause.circumstances.append(circumstance_of(part, provision))
        elif part.kind == "by_reference":
            clause.by_reference = part
        elif part.kind == "reported_offence":
            clause.offence = _offence_of(part)
        if part.kind != UNRECOGNISED:
            clause.end = part.end
        last, between = part, []
    return [_finished(clause, provision) for clause in clauses], unread


def _penalty_follows(sentence: Node, position: int) -> bool:
    """Tell whether a penalty stands later in the sentence; else what follows belongs to the one before."""
    part = sentence.children[position]
    if isinstance(part, Node) and part.kind == "subject":
        return _same_kind_follows(sentence, position)
    return any(isinstance(part, Node) and part.kind in _SANCTIONS for part in sentence.children[position:])


def _same_kind_follows(sentence: Node, position: int) -> bool:
    """A new subject begins a new clause only if a penalty of a kind named before comes again."""
    before = {_kind_of(part) for part in sentence.children[:position] if isinstance(part, Node)} - {None}
    after = {_kind_of(part) for part in sentence.children[position:] if isinstance(part, Node)} - {None}
    return bool(before & after)


def _kind_of(part: Node) -> str | None:
    if part.kind in _TERMS:
        found = _range_in(part)
        return "imprisonment" if found is None or found[0].unit == MONTHS else "fine"
    if part.kind in {"fine", "bare_fine"}:
        return "fine"
    return part.kind if part.kind in _SANCTIONS else None


def _take_penalty(clause: _Clause, part: Node) -> bool:
    kind = _kind_of(part)
    name = {"death_penalty": "death", "criticism": "public_criticism"}.get(str(kind), str(kind))
    if not clause.add(name):
        return False
    if part.kind == "elliptical":
        clause.offence = _offence_of(part)
    found = _range_in(part)
    if name == "imprisonment" and found is not None:
        value, span = found
        clause.imprisonment = TermRange(span, value.min, value.max, value.min_excluded, value.max_excluded)
    elif name == "fine":
        clause.fine = _fine_of(part)
    elif name == "life_imprisonment":
        clause.life = part.span
    elif name == "death":
        clause.death = part.span
    elif name == "confiscation":
        clause.confiscation = Confiscation(part.span, None)
    else:
        clause.other.append(name)
    return True


def _range_in(part: Node) -> tuple[Range, Span] | None:
    """Give the range that a phrase holds itself, not the one in its printed note."""
    node = next((child for child in part.nodes() if child.kind in RANGES), None)
    value = range_of(node) if node is not None else None
    return (value, node.span) if node is not None and value is not None else None


def _fine_of(part: Node) -> FineRange:
    found = _range_in(part)
    if found is None:
        return FineRange(part.span, None, None, None)
    value, span = found
    printed = next((child for child in part.nodes() if child.kind == "printed"), None)
    beside = _range_in(printed) if printed is not None else None
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
    if part.kind in _COUNTED:
        number = next(part.find_all("number"))
        count = (value_of(number) or 0) + (part.kind == "more_than_number")
        word = _COUNTS.get(count, str(count))
        return Circumstance(provision, part.span, f"{word}_or_more_victims", count=count)
    age = part.find("age_below")
    below = age_of(age) if age is not None else None
    name = "child_victim" if part.kind in _CHILD else part.kind
    return Circumstance(provision, part.span, name, age_below=below)


def age_of(node: Node) -> int:
    """Read the age of an `age_below` node, in whole years."""
    from lao_tip_law.grammar.numerals import from_figures, from_words

    number = node.find("number")
    if number is not None:
        return value_of(number) or 0
    word = next(word for word in node.words() if word.type in {"NUMBER", "NUMBER_WORDS"})
    return from_figures(word) if word.type == "NUMBER" else from_words(word) or 0


_OFFENCES = ("abduction", "rape", "rape_of_a_minor", "prostitution", "pimping")


def _offence_of(part: Node) -> str | None:
    node = next(part.find_all(*_OFFENCES), None)
    return node.kind if node is not None else None


def _finished(clause: _Clause, provision: str) -> PenaltyClause:
    return PenaltyClause(
        provision=provision,
        span=(clause.start, max(clause.start, clause.end)),
        circumstances=tuple(clause.circumstances),
        imprisonment=clause.imprisonment,
        life_imprisonment=clause.life,
        death=clause.death,
        fine=clause.fine,
        confiscation=clause.confiscation,
        alternatives=tuple(tuple(group) for group in clause.groups if group),
        offence=clause.offence,
        other=tuple(clause.other),
    )


__all__ = ["CIRCUMSTANCES", "HARMS", "age_of", "bounds", "circumstance_of", "read_clauses"]
