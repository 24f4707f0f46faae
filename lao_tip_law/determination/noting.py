"""Which notes an answer carries: the conditions, each in one place."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lao_tip_law.determination.charge_notes import ChargeNotes
from lao_tip_law.determination.model import Charge, Note, VictimAnswer
from lao_tip_law.determination.notes import TEXTS
from lao_tip_law.facts.vocabulary import COMPLETED, CONDUCT, HARMS
from lao_tip_law.rules.bands import NOT_IN_FORCE, Outcomes, group_values
from lao_tip_law.rules.force import BEFORE, REPLACED, Force
from lao_tip_law.rules.victim_classes import LEFT_OUT, WITH_MEANS, classes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lao_tip_law.determination.charge_notes import Found, Laws
    from lao_tip_law.law.model import Article
    from lao_tip_law.rules.folding import CaseFacts, VictimFacts, Victims
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.rulebook import Rulebook

_MAIMING = 1 << HARMS.index("maiming")
_DISABILITY = 1 << HARMS.index("permanent_disability")
_RAPE = 1 << CONDUCT.index("rape")


class Notes:
    """Finds the notes for an answer."""

    def __init__(self, book: Rulebook, articles: Mapping[str, Article], law_as_of: str) -> None:
        """Hold the law that the notes speak of."""
        self._book = book
        self._main = articles[book.trafficking]
        child_ages = [age for place, age in enumerate(book.ages) if book.child_ages >> place & 1]
        self._fill = {"child_age": str(max(child_ages, default="?")), "law_as_of": law_as_of}
        self._rights = next((article.id for article in articles.values() if article.victims), None)
        dangling = {
            reference.provision
            for article in articles.values()
            for reference in article.references
            if reference.target is None
        }
        self._dangling = [place for place, duty in enumerate(book.duties) if duty.provision in dangling]
        self._harms = {
            lift.bit: lift.circumstance.provision for lift in book.offences[0].lifts if lift.fact == "harms"
        }
        self._charges = ChargeNotes(articles)
        changed = tuple(article.id for article in articles.values() if not article.as_registered)
        unread = tuple(article.id for article in articles.values() if article.unrecognised)
        on_files: list[Found] = [("text-differs-from-register", changed), ("unrecognised-words", unread)]
        self._files = [note for note in on_files if note[1]]
        # What turns on the law alone, or on few facts beside it, comes again and again.
        self._plain = lru_cache(maxsize=1024)(self.note)
        self._elements = lru_cache(maxsize=1024)(self._of_elements)
        self._period = lru_cache(maxsize=64)(self._of_period)

    def note(self, code: str, provisions: Iterable[str], sentence: str = "", **fill: str) -> Note:
        """Give the note of a code, its text filled in; `sentence` in the place of the usual one."""
        sentence = sentence or TEXTS[code]
        values = {**self._fill, **fill}
        return Note(
            code,
            sentence.format(**values),
            tuple(dict.fromkeys(provisions)),
            sentence,
            tuple(values.items()),
        )

    def find(  # noqa: PLR0913, PLR0917 - the whole answer, which notes speak of
        self,
        case: CaseFacts,
        victims: Victims,
        results: Mapping[Offence, Outcomes],
        charges: Mapping[Offence, Charge],
        answers: tuple[VictimAnswer, ...],
        forces: tuple[Force, ...],
        laws: Mapping[Offence, Laws],
    ) -> tuple[Note, ...]:
        """Give the notes that the facts and the outcomes call for, in the order of the reasoning."""
        trafficking = self._book.offences[0]
        possible = any(max(results[one]) >= 0 for one in results if not one.conduct)
        found: list[Found] = list(self._time(results, forces))
        if possible:
            found += self._elements(trafficking, case)
            found += self._victims(trafficking, case, victims, in_force=max(results[trafficking]) >= 0)
        if any(victim.conduct[0] & _RAPE for victim in victims or ()):
            raped = [charge.provision for one, charge in charges.items() if one.conduct == "rape"]
            if len(raped) > 1:
                found.append(("rape-of-a-minor-apart", tuple(raped)))
        with_bands = {offence: charge for offence, charge in charges.items() if charge.bands}
        found += self._charges.penalties(with_bands, laws)
        found += self._protection(case, victims, answers, possible=possible)
        found += self._charges.sources(with_bands, laws)
        found += self._files
        return tuple([self._plain(code, provisions) for code, provisions in found])

    def _time(self, results: Mapping[Offence, Outcomes], forces: tuple[Force, ...]) -> Iterator[Found]:
        uncertain, replaced, rights = self._period(forces)
        doubtful = [one.provision for one in uncertain if max(results[one]) >= 0]
        if doubtful:
            yield "commencement-uncertain", tuple(doubtful)
        gone = [one.provision for one in replaced if NOT_IN_FORCE in results[one]]
        if self._rights is not None and REPLACED in rights:
            gone.append(self._rights)
        if gone:
            yield "law-replaced", tuple(gone)
        if self._rights is not None and BEFORE in rights:
            yield "rights-not-in-force", (self._rights,)

    def _of_period(
        self, forces: tuple[Force, ...]
    ) -> tuple[tuple[Offence, ...], tuple[Offence, ...], frozenset[str]]:
        """Give the offences that may not have been law, those that are replaced, and the rights' states."""
        every = list(enumerate(self._book.offences))
        return (
            tuple(one for place, one in every if any(len(force.offences[place]) > 1 for force in forces)),
            tuple(one for place, one in every if any(force.replaced[place] for force in forces)),
            frozenset(state for force in forces for state in force.protection),
        )

    def _of_elements(self, offence: Offence, case: CaseFacts) -> tuple[Found, ...]:
        """Give the notes on what makes the offence."""
        found: list[Found] = []
        rests_on_open_words = []
        for group in offence.every_group:
            held = group.held(getattr(case, group.field))
            if held and all(element.kind.startswith("other_") for element in held):
                rests_on_open_words.append(held[0].provision)
        if rests_on_open_words:
            found.append(("open-ended-words", tuple(rests_on_open_words)))
        definition = self._main.definition
        if definition is not None and definition.gains is not None:
            found.append(("illegal-gains-scope", (definition.provision,)))
        if case.stage != COMPLETED and self._main.inchoate is not None:
            found.append(("inchoate-range-not-stated", (self._main.inchoate.provision,)))
        return tuple(found)

    def _victims(
        self, offence: Offence, case: CaseFacts, victims: Victims, *, in_force: bool
    ) -> Iterator[Found]:
        rule = self._main.other_law
        if (
            rule is not None
            and in_force
            and (
                victims is None
                or any(
                    (rule.women and victim.sex != "male")
                    or (rule.children and victim.ages & self._book.child_ages)
                    for victim in victims
                )
            )
        ):
            yield "womens-law-may-apply", (rule.provision,)
        places = self._harms
        overlapping = (places.get(_MAIMING), places.get(_DISABILITY))
        if None not in overlapping and any(_half_known(victim.harms) for victim in victims or ()):
            yield "maimed-or-permanently-disabled", tuple(place for place in overlapping if place)
        shown = (True,) if offence.means is None else group_values(offence.means, case)
        harmed = [victim for victim in victims or () if victim.harms[0]]
        if True not in shown and any(_outside(offence, victim) for victim in harmed):
            yield "harm-outside-the-offence", tuple(dict.fromkeys(places.values()))

    def _protection(
        self, case: CaseFacts, victims: Victims, answers: tuple[VictimAnswer, ...], *, possible: bool
    ) -> Iterator[Found]:
        if self._rights is None:
            return
        first = (f"{self._rights}__para_1",)
        if possible and any(
            victim.sex != "female" and victim.ages & ~self._book.child_ages for victim in victims or ()
        ):
            yield "men-not-covered", first
        if case.stage != COMPLETED and any(
            right.outcome == "undetermined" for answer in answers for right in answer.rights
        ):
            yield "victim-must-have-suffered", first
        shown = [
            answer.duties[place].provision
            for answer in answers
            for place in self._dangling
            if answer.duties[place].outcome != "does_not_apply"
        ]
        if shown:
            yield "dangling-reference", tuple(dict.fromkeys(shown))


def _outside(offence: Offence, victim: VictimFacts) -> bool:
    """Tell whether, without a means, one is no victim of the offence for want of it."""
    sorts = {found.sort for found in classes_of(offence, victim)}
    return WITH_MEANS in sorts and sorts <= {WITH_MEANS, LEFT_OUT}


def _half_known(harms: tuple[int, int]) -> bool:
    """One of maiming and permanent disability is given and the other is not known."""
    yes, no = harms
    either = _MAIMING | _DISABILITY
    return bool(yes & either) and bool(either & ~(yes | no))
