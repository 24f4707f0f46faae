"""From a case to its answer."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from lao_tip_law.determination.charging import Charges
from lao_tip_law.determination.model import Determination, Receipt
from lao_tip_law.determination.money import GIVEN, Rate, given_rate
from lao_tip_law.determination.notes import DISCLAIMER, NO_DATE_BUT_DOLLARS
from lao_tip_law.determination.noting import Notes
from lao_tip_law.determination.people import People, judged
from lao_tip_law.determination.reasons import Reasoner
from lao_tip_law.facts import Case
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.rules.dating import stretches_of
from lao_tip_law.rules.deciding import REMEMBERED, Decision, decide
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, fold_case
from lao_tip_law.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.determination.model import Note
    from lao_tip_law.determination.needs import Needed
    from lao_tip_law.facts import Days
    from lao_tip_law.law.model import Article
    from lao_tip_law.rules.force import Force
    from lao_tip_law.source.rates import RateTables


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
        law = statutes.law
        self.book = compile_law(self.articles.values(), law.lives)
        self._law = law
        basis, lak_per_usd, day, document = law.own_rate
        self._own_rate = Rate(Decimal(lak_per_usd), basis, day, document)
        self._law_as_of = law.quoted_on
        self._as_quoted = date.fromisoformat(self._law_as_of)
        self._notes = Notes(self.book, self.articles, self._law_as_of)
        kip = f"{self._own_rate.lak_per_usd:,}"
        about = ("no-date-given", (self.book.trafficking,))
        self._no_date = self._notes.note(*about, NO_DATE_BUT_DOLLARS, rate=kip)
        self._no_date_nor_rate = self._notes.note(*about, rate="")
        self._receipt = Receipt(VERSION, self._law_as_of, law.digests)
        self._remembered = lru_cache(maxsize=512)(self._answer)
        reasoner = Reasoner(self.articles)
        self._charges = Charges(self.book, self.articles, reasoner)
        self._people = People(self.book, self.articles, reasoner, self._notes)

    def assess(self, case: Case, rate: Decimal | int | str | None = None) -> Determination:
        """Answer one case.

        Args:
            case: the facts.
            rate: kip for one dollar, instead of the rate that the answer would use.

        Raises:
            RateError: the rate is no positive number.
        """
        days = case.offence_date
        used: Rate | None = self._own_rate
        if rate is not None:
            used = given_rate(rate)
        elif days.known:
            from lao_tip_law.determination.rating import rate_for  # noqa: PLC0415 - for a dated case alone

            used = rate_for(days, self._rates, self._own_rate)
        wide = fold_case(case)
        stretches = stretches_of(case, self.book.ages, self.book.calendar, self._as_quoted)
        if len(stretches) > 1:
            from lao_tip_law.rules.joining import decide_all  # noqa: PLC0415 - for an open date alone

            decision = decide_all(self.book, wide, stretches)
            answer = self._finished(wide, decision, used, tuple(stretch.force for stretch in stretches))
        else:
            only = stretches[0]
            work_out = self._remembered if len(only.victims or ()) <= REMEMBERED else self._answer
            answer = work_out(wide, only.victims, used, only.force)
        notes, as_of, receipt = self._of_the_day(days, used, answer)
        victims, told = self._people.known_of(case, answer.victims)
        charges = answer.charges if case.sentence is None else judged(case.sentence, answer.charges)
        needs, disclaimer = answer.still_needed, answer.disclaimer
        return Determination(charges, victims, needs, (*notes, *told), as_of, disclaimer, receipt)

    def _answer(
        self, case: CaseFacts, victims: tuple[VictimFacts, ...] | None, rate: Rate | None, force: Force
    ) -> Determination:
        return self._finished(case, decide(self.book, case, victims, force), rate, (force,))

    def _finished(
        self, case: CaseFacts, decision: Decision, rate: Rate | None, forces: tuple[Force, ...]
    ) -> Determination:
        """Put the answer together from what the rules decided; dates and people come later."""
        results = dict(zip(self.book.offences, decision.outcomes, strict=True))
        laws = self._charges.laws(decision, forces)
        charges = self._charges.of(decision, laws, rate)
        listed = decision.victims is not None
        answers = tuple(
            self._people.answer(place if listed else None, protection)
            for place, protection in enumerate(decision.protections)
        )
        notes = self._notes.find(case, decision.victims, results, charges, answers, forces, laws)
        asked: tuple[Needed, ...] = ()
        if not decision.settled:
            from lao_tip_law.determination.needs import needed  # noqa: PLC0415 - for facts left open alone

            asked = needed(self.book, case, decision)
        listed_charges = tuple(charges.values())
        receipt = self._receipt
        if rate is not None and rate.basis == GIVEN:
            receipt = evolve(receipt, given_rate=f"{rate.lak_per_usd:f}")
        return Determination(listed_charges, answers, asked, notes, self._law_as_of, DISCLAIMER, receipt)

    @cached_property
    def _rates(self) -> RateTables:
        """The tables of rates, made when a dated case first asks."""
        from lao_tip_law.source.rates import table_of  # noqa: PLC0415 - for a dated case alone

        return table_of(self._law.annual_rates, self._law.dated_rates)

    def _of_the_day(
        self, days: Days, rate: Rate | None, answer: Determination
    ) -> tuple[tuple[Note, ...], str, Receipt]:
        """Say whose day's law it is, and why there are no dollars where there are none."""
        if not days.known:
            note = self._no_date if rate is self._own_rate else self._no_date_nor_rate
            return (note, *answer.notes), answer.law_as_of, answer.receipt
        notes = answer.notes
        if rate is None:
            from lao_tip_law.determination.rating import why_no_rate  # noqa: PLC0415 - for a dated case alone

            why = why_no_rate(days, self._rates) or ""
            notes = (self._notes.note(why, (self.book.trafficking,)), *notes)
        as_of = str(days)
        return notes, as_of, evolve(answer.receipt, law_as_of=as_of)


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

    Examples:
        >>> case = {"acts": ["transporting"], "means": ["deception"], "purposes": ["prostitution"],
        ...         "victims": [{"age": 13, "harms": []}]}
        >>> assess(case).charges[0].bands
        ('aggravated',)
    """
    if not _assessors:
        _assessors.append(Assessor(statutes))
    return _assessors[0].assess(case if isinstance(case, Case) else Case.of(case), rate)
