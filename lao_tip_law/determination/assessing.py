"""From a case to its answer."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from lao_tip_law.determination.model import (
    Charge,
    Determination,
    DutyHeld,
    Immunity,
    Note,
    Penalty,
    Reason,
    RightHeld,
    VictimAnswer,
)
from lao_tip_law.determination.money import Rate, given_rate, rate_of_source
from lao_tip_law.determination.needs import needed
from lao_tip_law.determination.notes import DISCLAIMER
from lao_tip_law.determination.noting import Notes
from lao_tip_law.determination.penalties import penalty_of
from lao_tip_law.determination.reasons import Reasoner
from lao_tip_law.determination.sentences import held_against
from lao_tip_law.facts import Case
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.rules.bands import NOT_ESTABLISHED, Outcomes
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.rules.dating import folded_victims
from lao_tip_law.rules.deciding import Decision, decide, decide_all
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, Victims, fold_case

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from lao_tip_law.law.model import Article, Duty, Right, Span
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.protection import Protection

_IMMUNITY = {"applies": "immune", "does_not_apply": "not_immune", "undetermined": "undetermined"}
_HOLDS = {"applies": True, "does_not_apply": False, "undetermined": None}
_REMEMBERED = 4  # cases of more victims are too many and too large to remember


class Assessor:
    """Answers cases under one law.

    The law is compiled once. Folded facts that came before give the answer they gave then: an answer is a
    pure function of them, and of nothing that identifies anybody.
    """

    def __init__(self, statutes: Statutes) -> None:
        """Compile the law of some statutes.

        Raises:
            LawError: the texts make no law that can be applied.
        """
        self.articles: Mapping[str, Article] = dict(statutes)
        self.book = compile_law(self.articles.values())
        register = statutes.law.register
        self._own_rate = rate_of_source(register, register.rates[0])
        self._law_as_of = next(source.date for source in register.sources)
        self._reasoner = Reasoner(self.articles)
        self._notes = Notes(self.book, self.articles, self._law_as_of)
        self._remembered = lru_cache(maxsize=1024)(self._answer)
        self._penalties = lru_cache(maxsize=256)(self._penalties_at)

    def assess(self, case: Case, rate: Decimal | int | str | None = None) -> Determination:
        """Answer one case.

        Args:
            case: the facts.
            rate: kip for one dollar, instead of the rate that the answer would use.

        Raises:
            RateError: the rate is no positive number.
        """
        used = self._own_rate if rate is None else given_rate(rate)
        wide = fold_case(case)
        stretches = folded_victims(case, self.book.ages)
        if len(stretches) > 1:
            plain = self._finished(wide, decide_all(self.book, wide, stretches), used)
        else:
            victims: Victims = None if case.victims is None else stretches[0][1]
            answer = self._remembered if len(victims or ()) <= _REMEMBERED else self._answer
            plain = answer(wide, victims, used)
        return self._with_people(case, plain)

    def _answer(self, case: CaseFacts, victims: tuple[VictimFacts, ...] | None, rate: Rate) -> Determination:
        return self._finished(case, decide(self.book, case, victims), rate)

    def _finished(self, case: CaseFacts, decision: Decision, rate: Rate) -> Determination:
        """Put the answer together from what the rules decided; accusations and sentences come later."""
        results = dict(zip(self.book.offences, decision.outcomes, strict=True))
        charges = tuple(
            self._charge(offence, outcomes, case, decision.victims, rate)
            for offence, outcomes in results.items()
        )
        listed = decision.victims is not None
        answers = tuple(
            self._victim(place if listed else None, protection)
            for place, protection in enumerate(decision.protections)
        )
        notes = self._notes.find(case, decision.victims, results, charges, answers)
        if rate is self._own_rate:
            dollars = self._notes.note(
                "rate-of-the-cable", (self.book.trafficking,), rate=f"{rate.lak_per_usd:,}"
            )
            notes = (notes[0], dollars, *notes[1:])
        return Determination(
            charges, answers, needed(self.book, case, decision), notes, self._law_as_of, DISCLAIMER
        )

    def _penalties_at(self, offence: Offence, rate: Rate) -> tuple[Penalty, ...]:
        return tuple(
            penalty_of(band.clause, offence.provision, self._basis(band.clause, offence), rate)
            for band in offence.bands
        )

    def _basis(self, clause: object, offence: Offence) -> str:
        """Give the basis of the article that a clause stands in: Article 89 borrows another's penalties."""
        provision = getattr(clause, "provision", offence.provision).split("__para_")[0]
        return self.articles[provision].basis

    def _charge(
        self, offence: Offence, outcomes: Outcomes, case: CaseFacts, victims: Victims, rate: Rate
    ) -> Charge:
        bands = tuple(offence.bands[place].name for place in sorted(outcomes) if place != NOT_ESTABLISHED)
        every = self._penalties(offence, rate)
        if NOT_ESTABLISHED not in outcomes:
            outcome = "established"
        else:
            outcome = "undetermined" if bands else "not_established"
        return Charge(
            offence.provision,
            self.articles[offence.provision].heading,
            offence.basis,
            offence.conduct,
            outcome,
            bands,
            {
                band.name: penalty
                for band, penalty in zip(offence.bands, every, strict=True)
                if band.name in bands
            },
            self._reasoner.reasons(offence, case, victims, outcomes),
        )

    def _victim(self, place: int | None, protection: Protection) -> VictimAnswer:
        holds = _HOLDS[protection.rights]
        facts = ("victims",) if place is None else (f"victims[{place}].sex", f"victims[{place}].age")
        reasons: tuple[Reason, ...] = ()
        definition = next(
            (article for article in self.articles.values() if article.victims is not None), None
        )
        if definition is not None and definition.victims is not None:
            whom = (*facts, "stage", *(group.field for group in self.book.offences[0].groups), "means")
            reasons = (self._reasoner.reason(f"{definition.id}__para_1", definition.victims, whom, holds),)
        return VictimAnswer(
            tuple(self._right(right, protection.rights, reasons) for right in self.book.rights),
            self._immunity(protection.rights, None),
            tuple(
                self._duty(duty, outcome)
                for duty, outcome in zip(self.book.duties, protection.duties, strict=True)
            ),
            listed=place is not None,
        )

    def _right(self, right: Right, outcome: str, reasons: tuple[Reason, ...]) -> RightHeld:
        return RightHeld(right.provision, outcome, self._words(right.provision, right.span), reasons)

    def _duty(self, duty: Duty, outcome: str) -> DutyHeld:
        return DutyHeld(duty.provision, duty.bearer, outcome, self._words(duty.provision, duty.span))

    def _words(self, provision: str, span: Span) -> str:
        return self._reasoner.reason(provision, span, (), None).text

    def _immunity(self, rights: str, accused_of: tuple[str, ...] | None) -> tuple[Immunity, ...]:
        """Give the immunity from each accusation; where none is known, from each that the law covers."""
        covers = {element.kind: right.provision for right in self.book.rights for element in right.covers}
        first = next(iter(covers.values()), "")
        return tuple(
            Immunity(word, _IMMUNITY[rights] if word in covers else "not_immune", covers.get(word, first))
            for word in (covers if accused_of is None else accused_of)
        )

    def _with_people(self, case: Case, answer: Determination) -> Determination:
        """Add what is said of one victim or judgment alone: accusations, and the sentence held against it."""
        if any(victim.accused_of is not None for victim in case.victims or ()):
            victims = tuple(
                part
                if victim.accused_of is None
                else evolve(
                    part,
                    immunity=self._immunity(part.rights[0].outcome if part.rights else "", victim.accused_of),
                )
                for part, victim in zip(answer.victims, case.victims or (), strict=True)
            )
            answer = evolve(answer, victims=victims, notes=self._immunity_note(answer.notes, victims))
        if case.sentence is not None:
            held = case.sentence
            charges = tuple(
                evolve(charge, sentence=held_against(held, charge.penalties.values()))
                if charge.bands
                else charge
                for charge in answer.charges
            )
            answer = evolve(answer, charges=charges)
        return answer

    def _immunity_note(self, notes: tuple[Note, ...], victims: tuple[VictimAnswer, ...]) -> tuple[Note, ...]:
        covers = {element.kind: right.provision for right in self.book.rights for element in right.covers}
        if any(part.accused_of not in covers for victim in victims for part in victim.immunity):
            return (*notes, self._notes.note("immunity-limited", covers.values()))
        return notes


statutes = Statutes()
"""This installation's provisions, read on first use."""
_assessors: list[Assessor] = []


def assess(case: Case | Mapping[str, object], *, rate: Decimal | int | str | None = None) -> Determination:
    """Answer a case under the law as quoted.

    Args:
        case: a `Case`, or a mapping in the case format.
        rate: kip for one dollar, for the fines; else the rate behind the source's own dollars is used.

    Returns:
        Every offence that the sources know with its outcome, bands, penalties and reasons; each victim's
        rights, immunity and the duties towards them; the facts still needed; notes.

    Raises:
        CaseError: the case cannot be read; the error names the field.
        RateError: the rate is no positive number.
        SourceError, LawError: the statute files do not make a law.

    >>> case = {"acts": ["transporting"], "means": ["deception"], "purposes": ["prostitution"],
    ...         "victims": [{"age": 13, "harms": []}]}
    >>> assess(case).charges[0].bands
    ('aggravated',)
    """
    if not _assessors:
        _assessors.append(Assessor(statutes))
    return _assessors[0].assess(case if isinstance(case, Case) else Case.of(case), rate)
