"""What an answer says of each victim, and of the one judgment that a case may hold."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from lao_tip_law.determination.model import DutyHeld, Immunity, RightHeld, VictimAnswer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.determination.model import Determination, Note, Reason
    from lao_tip_law.determination.noting import Notes
    from lao_tip_law.determination.reasons import Reasoner
    from lao_tip_law.facts import Case, Victim
    from lao_tip_law.law.model import Article, Duty, Right, Span
    from lao_tip_law.rules.compiling import Rulebook
    from lao_tip_law.rules.protection import Protection

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

    def with_people(self, case: Case, answer: Determination) -> Determination:
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
        if any(_returned(victim) for victim in case.victims or ()):
            from lao_tip_law.determination.measures import measures_for  # noqa: PLC0415 - reads the timeline

            victims = tuple(
                evolve(part, measures=measures_for(victim)) if _returned(victim) else part
                for part, victim in zip(answer.victims, case.victims or (), strict=True)
            )
            answer = evolve(answer, victims=victims)
        if case.sentence is not None:
            from lao_tip_law.determination.sentences import held_against  # noqa: PLC0415 - few cases have one

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
        covers = self._covers
        if any(part.accused_of not in covers for victim in victims for part in victim.immunity):
            return (*notes, self._notes.note("immunity-limited", covers.values()))
        return notes


def _returned(victim: Victim) -> bool:
    """Tell whether the administrative measures are shown: the victim came back, or is accused of leaving."""
    return victim.returned_on.known or not _LEAVING.isdisjoint(victim.accused_of or ())
