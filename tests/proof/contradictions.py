"""What a text says against itself: a penalty that nothing can meet, two that clash, a case that has none.

Each finding names the provisions and says why in one line.
"""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import z3
from encoding import NO_PENALTY, Encoded, encode, own_clauses
from left_out import left_out
from penalty_ranges import Finding, clashes, empty
from symbolic_facts import case_of, symbolic_case
from unread import reversed_ends

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from symbolic_facts import Formula, Plain, SymbolicCase

    from lao_tip_law.law.model import Article


def contradictions(articles: Mapping[str, Article]) -> Iterator[Finding]:
    """Give everything that the texts say against themselves, ranges first; nothing where they are sound.

    Of a law that the formulas leave something out of, the ranges alone are looked at.
    """
    for article in articles.values():
        yield from (Finding("empty", (provision,), why) for provision, why in reversed_ends(article))
        clauses = own_clauses(article)
        for clause in clauses:
            yield from empty(clause)
        for lighter, heavier in pairwise(clauses):
            yield from clashes(lighter, heavier)
    if any(True for _ in left_out(articles)):
        return
    for offence in encode(articles).values():
        own = {clause.provision.partition("__")[0] for clause in offence.clauses}
        if own <= {offence.provision}:  # another article's penalties are looked at there
            yield from _circumstances(offence)


def _circumstances(offence: Encoded) -> Iterator[Finding]:
    placed = [
        (place, clause.provision, each)
        for place, clause in enumerate(offence.clauses)
        for each in clause.circumstances
    ]
    # One victim more than the text counts to: more change nothing (the statement `few-decide`).
    case = symbolic_case(max([1, *(each.count or 0 for _, _, each in placed)]) + 1)
    band, stands = offence.band(case), offence.stands(case)
    without = _case_with(case, band == NO_PENALTY)
    if without is not None:
        told_facts = ", ".join(name for name, value in without.items() if value)
        why = f"the offence stands without any penalty where no circumstance holds (facts: {told_facts})."
        yield Finding("no-penalty", (offence.provision,), why)
    doubled = set()
    for (place, here, one), (other_place, there, other) in combinations(placed, 2):
        differ = offence.holds(one, case) != offence.holds(other, case)
        if place != other_place and _case_with(case, stands, differ) is None:
            doubled.add(one.name)
            yield Finding("doubled", (here, there), f"the circumstance {one.name} leads to both penalties.")
    for place, clause in enumerate(offence.clauses):
        idle = [
            each.name
            for each in clause.circumstances
            if each.name not in doubled and _case_with(case, offence.holds(each, case), band == place) is None
        ]
        if idle:
            why = f"{', '.join(idle)} never decides: a heavier penalty applies wherever it holds."
            yield Finding("idle", (clause.provision,), why)


def _case_with(case: SymbolicCase, *formulas: Formula) -> Plain | None:
    """Give a case for which all of some formulas hold, or None."""
    asked = z3.Solver()
    asked.add(case.sound(), *formulas)
    return None if asked.check() == z3.unsat else case_of(asked.model(), case)
