"""A text's penalties written as the banks write them: see `clause_bank.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.reading import penalties_of

if TYPE_CHECKING:
    from lao_tip_law.law.model import PenaltyClause


def reading(text: str) -> str:
    """Read a text and write its penalties down."""
    return " | ".join(_written(clause) for clause in penalties_of(parse_text(text)))


def unrecognised(text: str) -> list[str]:
    """Give the words of a text that no rule knows."""
    return [text[start:end] for start, end in parse_text(text).unrecognised()]


def _written(clause: PenaltyClause) -> str:
    term, fine = clause.imprisonment, clause.fine
    parts = []
    if term is not None:
        parts.append(f"{_end(term.min_months)}-{_end(term.max_months)}")
    if fine is not None:
        parts.append(f"{fine.currency}{_end(fine.min)}-{_end(fine.max)}" if fine.currency else "fine")
    parts += [
        word
        for word, there in (
            ("life", clause.life_imprisonment),
            ("death", clause.death),
            ("conf", clause.confiscation),
        )
        if there
    ]
    names = ("+" if clause.together else " ").join(circumstance.name for circumstance in clause.circumstances)
    return " ".join(parts) + (f":{names}" if names else "")


def _end(value: int | None) -> str:
    return "" if value is None else f"{value:_}"
