"""A drawn phrase as its derivation has it, and as it is read: names of nodes over names of word classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.grammar.tree import UNRECOGNISED, Node
from lao_tip_law.law.reading import penalties_of
from lao_tip_law.strategies import unplaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.law.model import PenaltyClause
    from lao_tip_law.strategies.wording.derivations import Derivation
    from lao_tip_law.strategies.wording.phrases import Phrase

Shape: TypeAlias = "tuple[str, tuple[Shape | str, ...]]"
# Beside a penalty these are told for one (lao_tip_law/grammar/fitting.py); each sentence here has one there.
_TOLD = {"bare_death": "death_penalty", "bare_life": "life_imprisonment"}


class Read(NamedTuple):
    """How the sentence of a phrase is read.

    Attributes:
        shape: the phrase, or None where no node stands over its words and no others.
        marked: it is handed back as unrecognised; its shape has that name then.
        noted: its printed note alone is.
        elsewhere: words beside the phrase are not recognised.
        clauses: what the law model has of the sentence.
    """

    shape: Shape | None
    marked: bool
    noted: bool
    elsewhere: bool
    clauses: list[PenaltyClause]


def as_derived(found: Derivation) -> Shape:
    """Give the shape of a derivation: rules whose name begins with a line stand for their parts."""
    name = str(found.rule.alias or found.name)
    return _TOLD.get(name, name), tuple(_parts(found))


def _parts(found: Derivation) -> Iterator[Shape | str]:
    for part in found.parts:
        if isinstance(part, str):
            yield part
        elif part.name.startswith("_"):
            yield from _parts(part)
        else:
            yield as_derived(part)


def read_phrase(phrase: Phrase) -> Read:
    """Read the sentence of a phrase."""
    parsed = parse_text(phrase.sentence)
    (sentence,) = parsed.tree.find_all("penalty_sentence")
    clauses = [unplaced(clause) for clause in penalties_of(parsed)]
    unknown = list(sentence.find_all(UNRECOGNISED))
    inside = [node for node in unknown if phrase.span[0] <= node.start and node.end <= phrase.span[1]]
    over = next((node for node in _below(sentence) if node.span == phrase.span), None)
    marked = over is not None and over.kind == UNRECOGNISED
    noted = any(_is_note(node) for node in inside)
    shape = None if over is None else _shape(over)
    return Read(shape, marked, noted, len(inside) < len(unknown), clauses)


def _below(node: Node) -> Iterator[Node]:
    for child in node.nodes():
        yield child
        yield from _below(child)


def _is_note(node: Node) -> bool:
    return [child.kind if isinstance(child, Node) else "" for child in node.children] == ["printed"]


def _shape(node: Node) -> Shape:
    if node.kind == UNRECOGNISED and _is_note(node):
        return _shape(next(node.nodes()))
    return node.kind, tuple(
        _shape(child) if isinstance(child, Node) else child.type for child in node.children
    )
