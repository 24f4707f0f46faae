"""From what the rules decided to the charges of an answer: outcome, bands, penalties, reasons."""

from __future__ import annotations

from functools import lru_cache, reduce
from typing import TYPE_CHECKING

from lao_tip_law.determination.model import Charge, Penalty
from lao_tip_law.determination.penalties import common_parts, penalty_of
from lao_tip_law.law.model import article_id
from lao_tip_law.rules.bands import NOT_IN_FORCE, Outcomes, outcomes_without
from lao_tip_law.rules.deciding import REMEMBERED
from lao_tip_law.rules.offences import EVERY_AGE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.determination.charge_notes import Laws
    from lao_tip_law.determination.money import Rate
    from lao_tip_law.determination.reasons import Reasoner
    from lao_tip_law.law.model import Article, PenaltyClause
    from lao_tip_law.rules.deciding import Decision
    from lao_tip_law.rules.folding import CaseFacts, Victims
    from lao_tip_law.rules.force import Force
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.rulebook import Rulebook


class Charges:
    """Makes the charges under one law, and remembers those it made."""

    def __init__(self, book: Rulebook, articles: Mapping[str, Article], reasoner: Reasoner) -> None:
        """Take the compiled law, its articles by identifier, and what finds the reasons in them."""
        self._book = book
        self._articles = articles
        self._reasoner = reasoner
        self._told_ages = {
            offence: {band.only_for for band in (*offence.bands, *offence.later_bands)} - {EVERY_AGE}
            for offence in book.offences
        }
        self._penalties = lru_cache(maxsize=256)(self._penalties_at)
        self._charged = lru_cache(maxsize=1024)(self._charge)

    def laws(self, decision: Decision, forces: tuple[Force, ...]) -> dict[Offence, Laws]:
        """Tell of each offence that applies another's penalties which law's these are, band by band."""
        return {
            offence: _laws(offence, place, decision, forces)
            for place, offence in enumerate(self._book.offences)
            if offence.later_bands
        }

    def of(
        self, decision: Decision, laws: Mapping[Offence, Laws], rate: Rate | None
    ) -> dict[Offence, Charge]:
        """Give the charge of each offence.

        Args:
            decision: what the rules decided.
            laws: what `laws` told.
            rate: for the dollars; None where there is none.
        """
        few = len(decision.victims or ()) <= REMEMBERED
        charge = self._charged if few else self._charge
        decided = zip(self._book.offences, decision.outcomes, decision.seen, strict=True)
        return {
            offence: charge(offence, outcomes, *seen, laws.get(offence, ()), rate)
            for offence, outcomes, seen in decided
        }

    def _penalties_at(
        self, offence: Offence, laws: Laws, rate: Rate | None, untold: Outcomes
    ) -> tuple[Penalty, ...]:
        """Give the penalty of each band; where two laws have it within the days, what is the same in both.

        One told for some ages alone is not known of a band in `untold`.
        """
        found = []
        for level, band in enumerate(offence.bands):
            under = [band]
            if laws and laws[level]:
                under = [(offence.later_bands if later else offence.bands)[level] for later in laws[level]]
            penalties = []
            for each in under:
                clause = None if each.only_for != EVERY_AGE and level in untold else each.clause
                penalties.append(penalty_of(clause, offence.provision, self._basis(clause, offence), rate))
            found.append(reduce(common_parts, penalties))
        return tuple(found)

    def _untold(self, offence: Offence, case: CaseFacts, victims: Victims) -> Outcomes:
        """Give the bands that can be reached without any victim of the ages that a clause is told for."""
        untold: Outcomes = frozenset()
        for ages in self._told_ages[offence]:
            untold |= outcomes_without(offence, case, victims, self._book.ages, ages)
        return untold

    def _basis(self, clause: PenaltyClause | None, offence: Offence) -> str:
        """Give the basis of the article that a clause stands in: Article 89 borrows another's penalties."""
        return self._articles[article_id(offence.provision if clause is None else clause.provision)].basis

    def _charge(  # noqa: PLR0913, PLR0917 - all that a charge turns on, and nothing else: it is remembered
        self,
        offence: Offence,
        outcomes: Outcomes,
        case: CaseFacts,
        victims: Victims,
        laws: Laws,
        rate: Rate | None,
    ) -> Charge:
        bands = tuple(offence.bands[place].name for place in sorted(outcomes) if place >= 0)
        every: tuple[Penalty, ...] = ()
        if bands:
            every = self._penalties(offence, laws, rate, self._untold(offence, case, victims))
        return Charge(
            offence.provision,
            self._articles[offence.provision].heading,
            offence.basis,
            offence.conduct,
            _outcome(outcomes),
            bands,
            {
                band.name: penalty
                for band, penalty in zip(offence.bands, every, strict=False)
                if band.name in bands
            },
            self._reasoner.reasons(offence, case, victims, outcomes),
        )


def _laws(offence: Offence, place: int, decision: Decision, forces: tuple[Force, ...]) -> Laws:
    """Tell of each band whose penalties its days have: the applied article's, its successor's, or both."""
    return tuple(
        tuple(
            sorted(
                {
                    force.replaced[0]  # the trafficking article's, which it applies
                    for force, outcomes in zip(forces, decision.by_stretch, strict=True)
                    if level in outcomes[place]
                }
            )
        )
        for level in range(len(offence.bands))
    )


def _outcome(outcomes: Outcomes) -> str:
    """Put a set of outcomes in the contract's one word."""
    if outcomes == {NOT_IN_FORCE}:
        return "not_in_force"
    if max(outcomes) < 0:
        return "not_established"  # whatever the law of the day: it fails anyway
    return "established" if min(outcomes) >= 0 else "undetermined"
