"""What an answer says of each victim, and of the one judgment that a case may hold."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from lao_tip_law.determination.model import DutyHeld, Immunity, RightHeld, VictimAnswer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.determination.model import Charge, Note, Reason
    from lao_tip_law.determination.noting import Notes
    from lao_tip_law.determination.reasons import Reasoner
    from lao_tip_law.facts import Case, Sentence, Victim
    from lao_tip_law.law.model import Article, Duty, Right, Span
    from lao_tip_law.rules.protection import Protection
    from lao_tip_law.rules.rulebook import Rulebook

_IMMUNITY = {"applies": "immune", "does_not_apply": "not_immune", "undetermined": "undetermined"}
_HOLDS = {"applies": True, "does_not_apply": False, "undetermined": None}
# What a victim may be accused of for having left the country.
_LEAVING = frozenset({"illegal_immigration", "illegal_exit", "illegal_emigration", "leaving_without_permit"})


class People:
    """Answers for the victims of a case."""

    def __init__(
        self, book: Rulebook, articles: Mapping[str, Article], reasoner: Reasoner, notes: Notes
    ) -> None:
        """Hold the law that the answers rest on."""
        self._book = book
        self._articles = articles
        self._reasoner = reasoner
        self._notes = notes
        self._covers = {part.kind: right.provision for right in book.rights for part in right.covers}
        self.answer = lru_cache(maxsize=1024)(self._victim)

    def _victim(self, place: int | None, protection: Protection) -> VictimAnswer:
        holds = _HOLDS[protection.rights]
        facts = ("victims",) if place is None else (f"victims[{place}].sex", f"victims[{place}].age")
        reasons: tuple[Reason, ...] = ()
        definition = next(
            (article for article in self._articles.values() if article.victims is not None), None
        )
        if definition is not None and definition.victims is not None:
            whom = (*facts, "stage", *(group.field for group in self._book.offences[0].groups), "means")
            reasons = (self._reasoner.reason(f"{definition.id}__para_1", definition.victims, whom, holds),)
        return VictimAnswer(
            tuple(self._right(right, protection.rights, reasons) for right in self._book.rights),
            self._immunity(protection.rights, None),
            tuple(
                self._duty(duty, outcome)
                for duty, outcome in zip(self._book.duties, protection.duties, strict=True)
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
        covers = self._covers
        first = next(iter(covers.values()), "")
        return tuple(
            Immunity(word, _IMMUNITY[rights] if word in covers else "not_immune", covers.get(word, first))
            for word in (covers if accused_of is None else accused_of)
        )

    def known_of(
        self, case: Case, answers: tuple[VictimAnswer, ...]
    ) -> tuple[tuple[VictimAnswer, ...], tuple[Note, ...]]:
        """Add what is said of one victim alone: accusations, and measures on coming back; and a note."""
        notes: tuple[Note, ...] = ()
        victims = case.victims or ()
        if any([victim.accused_of is not None for victim in victims]):  # noqa: C419 - a list is quicker
            answers = tuple(map(self._accused, answers, victims))
            if any([part.accused_of not in self._covers for one in answers for part in one.immunity]):  # noqa: C419 - the same
                notes = (self._notes.note("immunity-limited", self._covers.values()),)
        if any(map(_returned, victims)):
            from lao_tip_law.determination.measures import measures_for  # noqa: PLC0415 - reads the timeline

            answers = tuple(
                evolve(part, measures=measures_for(victim)) if _returned(victim) else part
                for part, victim in zip(answers, victims, strict=True)
            )
        return answers, notes

    def _accused(self, answer: VictimAnswer, victim: Victim) -> VictimAnswer:
        if victim.accused_of is None:
            return answer
        rights = answer.rights[0].outcome if answer.rights else ""
        immunity = self._immunity(rights, victim.accused_of)
        return VictimAnswer(answer.rights, immunity, answer.duties, answer.listed, answer.measures)


def judged(sentence: Sentence, charges: tuple[Charge, ...]) -> tuple[Charge, ...]:
    """Hold a judgment against each charge that can stand."""
    from lao_tip_law.determination.sentences import held_against  # noqa: PLC0415 - few cases have one

    return tuple(
        evolve(charge, sentence=held_against(sentence, charge.penalties.values())) if charge.bands else charge
        for charge in charges
    )


def _returned(victim: Victim) -> bool:
    """Tell whether the administrative measures are shown: the victim came back, or is accused of leaving."""
    return victim.returned_on.known or not _LEAVING.isdisjoint(victim.accused_of or ())
