"""From a clause of the tree to a penalty clause of the law."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import Factory, define, evolve
from lark import Token

from lao_tip_law.grammar.numerals import value_of
from lao_tip_law.grammar.ranges import Range, range_of
from lao_tip_law.grammar.roles import CIRCUMSTANCES, JOINT, has_verb, is_aimed, is_list, penalty_kind
from lao_tip_law.grammar.sense import RANGES
from lao_tip_law.grammar.tree import UNRECOGNISED, Node
from lao_tip_law.law.alternatives import Named, alternatives
from lao_tip_law.law.model import Circumstance, Confiscation, FineRange, PenaltyClause, Span, TermRange

if TYPE_CHECKING:
    from collections.abc import Iterator

# The circumstances whose name is told from the number in them.
STAGES = frozenset({"preparation", "attempt"})
COUNTED = frozenset({"number_or_more", "more_than_number", "several_victims"})
_SEVERAL = 2  # the least number of which the word can be said
_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


@define
class _Read:
    """A clause while it is being read."""

    circumstances: list[Circumstance] = Factory(list)
    imprisonment: TermRange | None = None
    life: Span | None = None
    death: Span | None = None
    fine: FineRange | None = None
    confiscation: Confiscation | None = None
    named: list[Named] = Factory(list)
    or_both: bool = False
    together: bool = False
    stages: tuple[str, ...] = ()
    other: list[str] = Factory(list)


def clauses_of(tree: Node, provision: str) -> list[tuple[Node, PenaltyClause]]:
    """Read every clause at or below a node, each with its node.

    Words that are not recognised at the head of the next clause of a sentence may belong to the one before.
    """
    found = []
    for sentence in tree.find_all("penalty_sentence"):
        nodes = [node for node in sentence.nodes() if node.kind == "clause"]
        for node, behind in itertools.zip_longest(nodes, nodes[1:]):
            clause = clause_of(node, provision)
            first = None if behind is None else next(behind.nodes(), None)
            if first is not None and first.kind == UNRECOGNISED:
                clause = evolve(clause, unread=True)
            found.append((node, clause))
    return found


def clause_of(clause: Node, provision: str) -> PenaltyClause:
    """Read one clause. References to other articles are left to the article's reader."""
    read = _Read()
    joined: str | None = None  # the word read since the last penalty that joins the next to it
    own_verb = False  # a verb has been read since the last penalty
    last = ""  # the kind of the last phrase
    listed = any(map(is_list, clause.children))
    for at, part in enumerate(clause.children):
        if isinstance(part, Token):
            # "he or she": that "or" joins no penalties
            word = part.type.removesuffix("_MONTHS")  # "and six months of imprisonment"
            if word in {"AND", "OR"} and last != "subject":
                read.or_both = read.or_both or (joined == "AND" and word == "OR")  # "and/or"
                joined = word
            continue
        kind = penalty_kind(part)
        if kind is not None:
            kinds = (kind, "life_imprisonment") if part.kind == "term_to_life" else (kind,)
            read.named.append(Named(kinds, joined, own_verb=own_verb or _is_verbal(part)))
            _take(read, kind, part)
            joined, own_verb = None, False
        elif part.kind in CIRCUMSTANCES:
            # what "and" joins to a circumstance by itself is asked for beside it: fitting.py marks the rest
            read.together = read.together or (joined == "AND" and last in CIRCUMSTANCES and not listed)
            read.together = read.together or is_aimed(part, clause.children[at - 1] if at else None)
            read.circumstances.append(circumstance_of(part, provision))
            joined = None
        elif part.kind == "both_penalties":
            read.or_both = True
        elif part.kind == "head":
            own_verb = True
        elif part.kind == "inchoate" and not read.named:
            read.stages = tuple(stage.kind for stage in part.nodes() if stage.kind in STAGES)
        elif part.kind == JOINT:
            joined = joined or "AND" if _adds(part) else joined
        last = part.kind
    known = [part for part in clause.nodes() if part.kind != UNRECOGNISED]
    return PenaltyClause(
        provision=provision,
        span=(known[0].start, known[-1].end) if known else clause.span,
        circumstances=tuple(read.circumstances),
        together=read.together,
        stages=read.stages if read.named else (),
        imprisonment=read.imprisonment,
        life_imprisonment=read.life,
        death=read.death,
        fine=read.fine,
        confiscation=read.confiscation,
        alternatives=alternatives(read.named, or_both=read.or_both),
        offence=_offence_in(clause),
        other=tuple(read.other),
        unread=clause.find(UNRECOGNISED) is not None,
    )


def _is_verbal(penalty: Node) -> bool:
    """Tell a penalty with a verb of its own: "shall be fined", "their assets shall be confiscated"."""
    return has_verb(penalty) or penalty.find("modal_be") is not None


def _adds(joint: Node) -> bool:
    """Tell "as well as" and "together with" from "by" alone, which follows "and" and "or" alike."""
    return any(word.type not in {"BY", "WITH"} for word in joint.words())


def _offence_in(clause: Node) -> str | None:
    """Name the offence that a clause is about, where it names one: `rape`, or `rape_of_a_minor`."""
    name = clause.find("offence_name")
    return None if name is None else "_".join(part.kind for part in name.nodes() if part.kind != UNRECOGNISED)


def _take(read: _Read, kind: str, part: Node) -> None:
    if part.kind == "term_to_life":
        read.life = part.span
    if kind == "imprisonment":
        for value, span in ranges_in(part):
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
    fine = FineRange(part.span, None, None, None)
    for value, span in ranges_in(part):
        fine = FineRange(span, value.unit, value.min, value.max, value.min_excluded, value.max_excluded)
    for note in part.find_all("printed"):
        for value, _ in ranges_in(note):
            if value.unit == "USD":
                fine = evolve(fine, printed_min=value.min, printed_max=value.max)
    return fine


def ranges_in(part: Node) -> Iterator[tuple[Range, Span]]:
    """Give the range that a phrase holds itself, not its printed note's, and the span of its words."""
    for node in part.nodes():
        value = range_of(node) if node.kind in RANGES else None
        if value is not None:
            yield value, node.span


def circumstance_of(part: Node, provision: str) -> Circumstance:
    """Read one circumstance: its name, which the grammar gives, and the number or ages it is about."""
    said = next(part.nodes())
    if said.kind == "numbered":
        number = next(said.find_all(*COUNTED))
        word = next(number.find_all("number"), None)
        at_least = _SEVERAL if word is None else value_of(word) or 0
        count = at_least + (number.kind == "more_than_number")
        name = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
        return Circumstance(provision, part.span, f"{name}_or_more_victims", count=count)
    ages = [
        value_of(number) or 0
        for age in said.find_all("age_below", "age_between", "age_not_reached")
        for number in age.find_all("number")
    ]
    return Circumstance(
        provision,
        part.span,
        said.kind,
        age_from=ages[0] if len(ages) > 1 else None,
        age_below=ages[-1] if ages else None,
    )


def age_of(node: Node) -> int:
    """Read the age of an `age_below` node, in whole years."""
    return value_of(next(node.find_all("number"))) or 0
