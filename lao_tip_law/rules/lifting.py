"""From the circumstances that make a penalty heavier to what the engine asks of the facts for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.errors import LawError
from lao_tip_law.facts.vocabulary import HARMS
from lao_tip_law.rules.banding import clauses_of
from lao_tip_law.rules.offences import Lift

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article, Circumstance
    from lao_tip_law.rules.age_classes import AgeClasses


def lifts_of(article: Article, classes: AgeClasses) -> tuple[Lift, ...]:
    """Give an article's circumstances; of one that stands in two clauses, the heavier decides.

    Raises:
        LawError: no fact of a case tells of a circumstance.
    """
    lifts = {
        (lift.fact, lift.bit): lift
        for level, clause in enumerate(clauses_of(article))
        for lift in (_lift(level, circumstance, classes) for circumstance in clause.circumstances)
    }
    return tuple(lifts.values())


def _lift(level: int, circumstance: Circumstance, classes: AgeClasses) -> Lift:
    name = circumstance.name
    if name in {"habitual", "organised_group", "close_relative"}:
        return Lift(level, name, 1, circumstance)
    if circumstance.count is not None:
        return Lift(level, "count", circumstance.count, circumstance)
    if name == "child_victim":
        ages = classes.child if circumstance.age_below is None else classes.below(circumstance.age_below)
        if circumstance.age_from is not None:
            ages &= ~classes.below(circumstance.age_from)
        return Lift(level, "age", ages, circumstance)
    if name in HARMS:
        return Lift(level, "harms", 1 << HARMS.index(name), circumstance)
    raise LawError(
        f"the circumstance {name} is told by no fact of a case.",
        code="unknown-circumstance",
        remedy="Give the case format a fact for it.",
        file=circumstance.provision,
    )
