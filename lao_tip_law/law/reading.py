"""Any statute text, read: its tree, what is unrecognised in it, and each penalty found anywhere in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.grammar.parsing import ParsedText, parse_text
from lao_tip_law.grammar.tree import to_json
from lao_tip_law.law.penalty_clauses import clauses_of

if TYPE_CHECKING:
    from lao_tip_law.law.model import PenaltyClause


def penalties_of(parsed: ParsedText) -> list[PenaltyClause]:
    """Give every clause that sets a penalty, in reading order."""
    return [clause for _, clause in clauses_of(parsed.tree, "") if clause.alternatives]


def penalty_to_json(clause: PenaltyClause) -> dict[str, object]:
    """Give a penalty as the contract's plain data, with the alternatives and other kinds beside it."""
    term, fine = clause.imprisonment, clause.fine
    plain: dict[str, object] = {
        "span": list(clause.span),
        "imprisonment": None
        if term is None
        else {"min_months": term.min_months, "max_months": term.max_months},
        "life_imprisonment": clause.life_imprisonment is not None,
        "death": clause.death is not None,
        "fine": None if fine is None else {"currency": fine.currency, "min": fine.min, "max": fine.max},
        "confiscation": clause.confiscation is not None,
        # each name once: "mentally ill or insane" says one twice
        "circumstances": list(dict.fromkeys(circumstance.name for circumstance in clause.circumstances)),
        "alternatives": [list(group) for group in clause.alternatives],
        "other": list(clause.other),
    }
    if clause.excluded_ends:
        plain["excluded_ends"] = list(clause.excluded_ends)
    if clause.stages:
        plain["stages"] = list(clause.stages)
    if clause.together:
        plain["circumstances_together"] = True
    ages = [
        {"span": list(one.span), "from": one.age_from, "below": one.age_below}
        for one in clause.circumstances
        if one.age_below is not None
    ]
    if ages:
        plain["ages"] = ages
    return plain


def read_to_json(text: str) -> dict[str, object]:
    """Read a text and give all of it as plain data, as `parse --json` prints it.

    The texts of its leaves, joined, are the text: white space between the nodes is a node too.
    """
    parsed = parse_text(text)
    blank = [{"kind": "space", "span": [0, len(text)], "text": text}] if text else []
    return {
        "nodes": to_json(parsed.tree, text).get("children", blank),
        "unrecognised": [
            {"span": [start, end], "text": text[start:end]} for start, end in parsed.unrecognised()
        ],
        "coverage": parsed.coverage(),
        "penalties": [penalty_to_json(clause) for clause in penalties_of(parsed)],
    }
