"""All offences and all victims together, on days on which the law and the victims' ages stay the same."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from lao_tip_law.records import Record
from lao_tip_law.rules.bands import NOT_IN_FORCE, Outcomes, offence_outcomes
from lao_tip_law.rules.folding import CaseFacts, Victims, unknown_victim
from lao_tip_law.rules.protection import Protection, in_period, possible_facts, protection_of
from lao_tip_law.rules.seeing import seen_by

if TYPE_CHECKING:
    from lao_tip_law.rules.force import Force
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.questions import Question
    from lao_tip_law.rules.rulebook import Rulebook

REMEMBERED = 4
"""Cases of more victims are too many and too large to remember."""
NO_LAW: Outcomes = frozenset({NOT_IN_FORCE})


@frozen(eq=False, repr=False)
class Decision(Record):
    """What the rules make of folded facts.

    Attributes:
        outcomes: for each offence of the rulebook, in its order.
        by_stretch: the same for each stretch of days.
        questions: for each offence, the facts it still turns on.
        seen: for each offence, what it sees of the case and the victims.
        protections: for each victim; one for a victim of whom nothing is known where the case lists none.
        victims: the victims with every age they can have on the days of the offence.
    """

    outcomes: tuple[Outcomes, ...]
    by_stretch: tuple[tuple[Outcomes, ...], ...]
    questions: tuple[tuple[Question, ...], ...]
    seen: tuple[tuple[CaseFacts, Victims], ...]
    protections: tuple[Protection, ...]
    victims: Victims

    @property
    def settled(self) -> bool:
        """Whether no unknown fact can change any part of the answer."""
        return not any(self.questions) and not any(each.needed for each in self.protections)


def decide(book: Rulebook, case: CaseFacts, victims: Victims, force: Force) -> Decision:
    """Decide one stretch of days."""
    people = (unknown_victim(book.ages),) if victims is None else victims
    trafficking = book.offences[0]
    work_out = (
        _decide_offence if victims is None or len(victims) <= REMEMBERED else _decide_offence.__wrapped__
    )
    seen = tuple([seen_by(offence, case, victims) for offence in book.offences])
    found = [
        work_out(book, offence, *facts, in_force)
        for offence, facts, in_force in zip(book.offences, seen, force.offences, strict=True)
    ]
    outcomes = tuple([outcomes for outcomes, _ in found])
    return Decision(
        outcomes,
        (outcomes,),
        tuple([asked for _, asked in found]),
        seen,
        tuple(
            [
                in_period(protection_of(book, possible_facts(trafficking, case, victim)), force.protection)
                for victim in people
            ]
        ),
        victims,
    )


@lru_cache(maxsize=1024)
def _decide_offence(
    book: Rulebook, offence: Offence, case: CaseFacts, victims: Victims, in_force: tuple[bool, ...]
) -> tuple[Outcomes, tuple[Question, ...]]:
    """Decide one offence; where its commencement is uncertain, it can be no law at all as well."""
    if True not in in_force:
        return NO_LAW, ()
    outcomes = offence_outcomes(offence, case, victims, book.ages)
    asked: tuple[Question, ...] = ()
    if len(outcomes) > 1:
        from lao_tip_law.rules.questions import questions  # noqa: PLC0415 - for facts left open alone

        asked = tuple(questions(offence, case, victims, book.ages))
    if False not in in_force:
        return outcomes, asked
    return _perhaps(outcomes), tuple(
        evolve(one, answers=tuple((label, _perhaps(left)) for label, left in one.answers)) for one in asked
    )


def _perhaps(outcomes: Outcomes) -> Outcomes:
    """Give the outcomes where nobody can tell whether it was law: what fails anyway fails either way."""
    return outcomes | NO_LAW if max(outcomes) >= 0 else outcomes
