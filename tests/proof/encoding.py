"""From the parsed provisions to formulas: when an offence stands, and which of its penalties apply.

It starts from the articles, as the rules engine does, and takes none of the engine's steps, so that each of
the two can be held against the other.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import z3
from attrs import frozen
from left_out import NotEncodedError, left_out

from lao_tip_law.facts.vocabulary import CONDUCT, HARMS, STAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from symbolic_facts import Formula, SymbolicCase, SymbolicVictim, Words

    from lao_tip_law.law.model import Article, Circumstance, ConductOffence, Element, PenaltyClause

NOT_ESTABLISHED, NO_PENALTY = -1, -2
BANDS = ("base", "aggravated", "gravest")


@frozen(eq=False)
class Encoded:
    """An offence as formulas.

    Attributes:
        provision: the provision that makes it one.
        within: whether it stands against one victim.
        own: where it asks for no victim, whether it stands; else None.
        clauses: its penalties, the lightest first; empty where none is told.
        child_age: the age below which a victim is a child.
    """

    provision: str
    within: Callable[[SymbolicCase, SymbolicVictim], Formula]
    own: Callable[[SymbolicCase], Formula] | None
    clauses: tuple[PenaltyClause, ...]
    child_age: int

    def stands(self, case: SymbolicCase) -> Formula:
        """Say that the offence stands."""
        if self.own is not None:
            return self.own(case)
        return z3.Or([self.within(case, one) for one in case.victims])

    def holds(self, circumstance: Circumstance, case: SymbolicCase) -> Formula:
        """Say that a circumstance holds, for a victim against whom the offence stands if it is about one."""
        name = circumstance.name
        if name in {"habitual", "organised_group"}:
            return getattr(case, name)
        within = [self.within(case, one) for one in case.victims]
        if circumstance.count is not None:
            return z3.AtLeast(*within, circumstance.count) if within else z3.BoolVal(val=False)
        start, end = circumstance.age_from or 0, circumstance.age_below or self.child_age
        by_victim = {
            "close_relative": [one.close_relative for one in case.victims],
            "child_victim": [z3.And(one.age >= start, one.age < end) for one in case.victims],
            **{harm: [one.harms[harm] for one in case.victims] for harm in HARMS},
        }
        return z3.Or([z3.And(*both) for both in zip(within, by_victim[name], strict=True)])

    def applies(self, clause: PenaltyClause, case: SymbolicCase) -> Formula:
        """Say that a penalty's circumstances hold, any one of them; the plain penalty has none."""
        if not clause.circumstances:
            return z3.BoolVal(val=True)
        return z3.Or([self.holds(circumstance, case) for circumstance in clause.circumstances])

    def band(self, case: SymbolicCase) -> Formula:
        """Give the place of the heaviest penalty that applies, or one of the two numbers for none."""
        if not self.clauses:
            return z3.If(self.stands(case), 0, NOT_ESTABLISHED)
        found: Formula = z3.IntVal(NO_PENALTY)
        for place, clause in enumerate(self.clauses):
            found = z3.If(self.applies(clause, case), place, found)
        return z3.If(self.stands(case), found, NOT_ESTABLISHED)


def encode(articles: Mapping[str, Article]) -> dict[str, Encoded]:
    """Encode each offence of the law, the trafficking first.

    Raises:
        NotEncodedError: a text asks for what no formula here says.
    """
    refused = list(left_out(articles))
    if refused:
        raise NotEncodedError(*refused)
    main = next(article for article in articles.values() if article.definition and article.penalties)
    child_age = child_age_of(main, articles)
    found = {}
    for article in (main, *articles.values()):
        if main.id in {article.id, article.same_as, article.elements_of} and article.id not in found:
            within = _trafficking(main, child_age, women_and_children=bool(article.covers))
            found[article.id] = Encoded(article.id, within, None, own_clauses(main), child_age)
    for article, conduct in _conducts(articles):
        applied = next((clause.by_reference for clause in article.penalties if clause.by_reference), None)
        clauses = own_clauses(articles.get(applied or "", article))
        own = None
        if conduct.conduct not in CONDUCT:
            own = _of_the_perpetrator(conduct.conduct)
        aged = [
            age_of(other, child_age) for _, other in _conducts(articles) if other.conduct == conduct.conduct
        ]
        within = _done_to(
            conduct.conduct, age_of(conduct, child_age), [age for age in aged if age is not None]
        )
        found[article.id] = Encoded(article.id, within, own, clauses, child_age)
    return found


def own_clauses(article: Article) -> tuple[PenaltyClause, ...]:
    """Give the penalties that an article sets for the offence itself, the lightest first."""
    own = [
        clause
        for clause in article.penalties
        if clause.alternatives and not clause.by_reference and not clause.stages
    ]
    return tuple(sorted(own, key=weight))


def weight(clause: PenaltyClause) -> tuple[bool, bool, int, int]:
    """Weigh a penalty: the plain one is the lightest; then by kind, imprisonment and fine."""
    term, fine = clause.imprisonment, clause.fine
    return (
        bool(clause.circumstances),
        bool(clause.life_imprisonment or clause.death),
        (term.min_months or term.max_months or 0) if term else 0,
        (fine.min or fine.max or 0) if fine else 0,
    )


def child_age_of(main: Article, articles: Mapping[str, Article]) -> int:
    """Give the age below which a person is a child: the rule for the young says so, or else another text."""
    if main.deeming:
        return main.deeming.age_below
    return max(conduct.age_below or 0 for _, conduct in _conducts(articles))


def age_of(conduct: ConductOffence, child_age: int) -> int | None:
    """Give the age below which a conduct is an offence, or None where any victim will do."""
    return child_age if conduct.minor else conduct.age_below


def _conducts(articles: Mapping[str, Article]) -> Iterator[tuple[Article, ConductOffence]]:
    for article in articles.values():
        for conduct in article.offences:
            yield article, conduct


def _named(elements: tuple[Element, ...], words: Words) -> Formula:
    """Say that one of the elements is there; a text that names none asks for none."""
    return z3.Or([words[element.kind] for element in elements]) if elements else z3.BoolVal(val=True)


def _trafficking(main: Article, child_age: int, *, women_and_children: bool) -> Callable[..., Formula]:
    definition, deeming, inchoate = main.definition, main.deeming, main.inchoate
    assert definition is not None
    stages = (STAGES[0], *(inchoate.stages if inchoate else ()))

    @cache
    def within(case: SymbolicCase, victim: SymbolicVictim) -> Formula:
        young = victim.age < deeming.age_below if deeming else z3.BoolVal(val=False)
        return z3.And(
            victim.present,
            _named(definition.acts, case.acts),
            _named(definition.purposes, case.purposes),
            z3.Or(_named(definition.means, case.means), young),
            z3.Or([case.stage == STAGES.index(stage) for stage in stages]),
            z3.Or(victim.female, victim.age < child_age) if women_and_children else z3.BoolVal(val=True),
        )

    return within


def _done_to(conduct: str, below: int | None, aged: list[int]) -> Callable[..., Formula]:
    """Encode a conduct; where the young have an offence of their own, the general one is for others."""

    def within(_: SymbolicCase, victim: SymbolicVictim) -> Formula:
        age = victim.age < below if below is not None else z3.And([victim.age >= age for age in aged])
        return z3.And(victim.present, victim.conduct[conduct], age)

    return within


def _of_the_perpetrator(conduct: str) -> Callable[[SymbolicCase], Formula]:
    def own(case: SymbolicCase) -> Formula:
        return case.other_conduct[conduct]

    return own
