"""Which notes an answer carries: the conditions, each in one place."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lao_tip_law.determination.model import Charge, Note, VictimAnswer
from lao_tip_law.determination.notes import TEXTS
from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, PURPOSES
from lao_tip_law.rules.bands import NOT_IN_FORCE, Outcomes, group_values
from lao_tip_law.rules.compiling import COMPLETED, Rulebook
from lao_tip_law.rules.force import BEFORE, REPLACED, Force
from lao_tip_law.rules.victim_classes import LEFT_OUT, WITH_MEANS, classes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lao_tip_law.law.model import Article, PenaltyClause
    from lao_tip_law.rules.folding import CaseFacts, VictimFacts, Victims
    from lao_tip_law.rules.offences import Band, Offence

_VOCABULARIES = {"acts": ACTS, "means": MEANS, "purposes": PURPOSES}
_MAIMING = 1 << HARMS.index("maiming")
_DISABILITY = 1 << HARMS.index("permanent_disability")
_RAPE = 1 << CONDUCT.index("rape")
Found = tuple[str, tuple[str, ...]]
Laws = tuple[tuple[bool, ...], ...]
"""Of each band: whether its penalties are those of the article applied, False, or of its successor, True."""


class Notes:
    """Finds the notes for an answer."""

    def __init__(self, book: Rulebook, articles: Mapping[str, Article], law_as_of: str) -> None:
        """Hold the law that the notes speak of."""
        self._book = book
        self._articles = articles
        self._main = articles[book.trafficking]
        child_ages = [age for place, age in enumerate(book.ages) if book.child_ages >> place & 1]
        self._fill = {"child_age": str(max(child_ages, default="?")), "law_as_of": law_as_of}

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
        found += self._charges(charges, laws)
        found += self._protection(case, victims, answers, possible=possible)
        found += self._sources(charges, laws)
        return tuple(self.note(code, provisions) for code, provisions in found)

    def _time(self, results: Mapping[Offence, Outcomes], forces: tuple[Force, ...]) -> Iterator[Found]:
        uncertain, replaced = [], []
        for place, (offence, outcomes) in enumerate(results.items()):
            if max(outcomes) >= 0 and any(len(force.offences[place]) > 1 for force in forces):
                uncertain.append(offence.provision)
            if any(force.replaced[place] for force in forces) and NOT_IN_FORCE in outcomes:
                replaced.append(offence.provision)
        if uncertain:
            yield "commencement-uncertain", tuple(uncertain)
        rights = next((article.id for article in self._articles.values() if article.victims), None)
        if rights is not None and any(REPLACED in force.protection for force in forces):
            replaced.append(rights)
        if replaced:
            yield "law-replaced", tuple(replaced)
        if rights is not None and any(BEFORE in force.protection for force in forces):
            yield "rights-not-in-force", (rights,)

    def _elements(self, offence: Offence, case: CaseFacts) -> Iterator[Found]:
        groups = [group for group in (*offence.groups, offence.means) if group is not None]
        rests_on_open_words = []
        for group in groups:
            vocabulary = _VOCABULARIES[group.field]
            held = [
                e for e in group.elements if getattr(case, group.field)[0] >> vocabulary.index(e.kind) & 1
            ]
            if held and all(element.kind.startswith("other_") for element in held):
                rests_on_open_words.append(held[0].provision)
        if rests_on_open_words:
            yield "open-ended-words", tuple(rests_on_open_words)
        definition = self._main.definition
        if definition is not None and definition.gains is not None:
            yield "illegal-gains-scope", (definition.provision,)
        if case.stage != COMPLETED and self._main.inchoate is not None:
            yield "inchoate-range-not-stated", (self._main.inchoate.provision,)

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
        places = {lift.bit: lift.circumstance.provision for lift in offence.lifts if lift.fact == "harms"}
        overlapping = (places.get(_MAIMING), places.get(_DISABILITY))
        if None not in overlapping and any(_half_known(victim.harms) for victim in victims or ()):
            yield "maimed-or-permanently-disabled", tuple(place for place in overlapping if place)
        if any(victim.harms[0] and self._outside(offence, case, victim) for victim in victims or ()):
            yield "harm-outside-the-offence", tuple(dict.fromkeys(places.values()))

    @staticmethod
    def _outside(offence: Offence, case: CaseFacts, victim: VictimFacts) -> bool:
        shown = (True,) if offence.means is None else group_values(offence.means, case)
        sorts = {found.sort for found in classes_of(offence, victim)}
        return True not in shown and WITH_MEANS in sorts and sorts <= {WITH_MEANS, LEFT_OUT}

    def _charges(self, by_offence: Mapping[Offence, Charge], laws: Mapping[Offence, Laws]) -> Iterator[Found]:
        charges = tuple(by_offence.values())
        touching = [
            charge.provision
            for offence, charge in by_offence.items()
            if any(_touches(bands, charge.bands) for bands in _bands(offence, laws))
        ]
        if touching:
            yield "bounds-touch", tuple(touching)
        confiscations = {
            penalty.confiscation.under
            for charge in charges
            for penalty in charge.penalties.values()
            if penalty.confiscation is not None and penalty.confiscation.under
        }
        unquoted = [under for under in confiscations if not self._quoted(under)]
        if unquoted:
            yield "confiscation-article-not-quoted", tuple(sorted(unquoted))
        rape = [
            charge.provision
            for charge in charges
            if charge.bands and any(offence.minor for offence in self._articles[charge.provision].offences)
        ]
        if rape:
            yield "minor-age-not-stated", tuple(rape)
        established = [charge.provision for charge in charges if charge.outcome == "established"]
        if len(established) > 1:
            yield "no-rule-on-concurrence", tuple(established)
        applied = [
            charge.provision
            for charge in charges
            if charge.bands and any(_garbled(clause) for clause in self._articles[charge.provision].penalties)
        ]
        if applied:
            yield "article-89-garbled", tuple(applied)

    def _quoted(self, provision: str) -> bool:
        article = self._articles.get(provision)
        return article is not None and article.basis == "quoted"

    def _protection(
        self, case: CaseFacts, victims: Victims, answers: tuple[VictimAnswer, ...], *, possible: bool
    ) -> Iterator[Found]:
        rights = next((article for article in self._articles.values() if article.victims is not None), None)
        if rights is None:
            return
        if possible and any(
            victim.sex != "female" and victim.ages & ~self._book.child_ages for victim in victims or ()
        ):
            yield "men-not-covered", (f"{rights.id}__para_1",)
        open_rights = any(right.outcome == "undetermined" for answer in answers for right in answer.rights)
        if case.stage != COMPLETED and open_rights:
            yield "victim-must-have-suffered", (f"{rights.id}__para_1",)
        dangling = {
            reference.provision
            for article in self._articles.values()
            for reference in article.references
            if reference.target is None
        }
        shown = [
            duty.provision
            for answer in answers
            for duty in answer.duties
            if duty.provision in dangling and duty.outcome != "does_not_apply"
        ]
        if shown:
            yield "dangling-reference", tuple(dict.fromkeys(shown))

    def _sources(self, by_offence: Mapping[Offence, Charge], laws: Mapping[Offence, Laws]) -> Iterator[Found]:
        charges = tuple(by_offence.values())
        with_bands = {charge.provision for charge in charges if charge.bands}
        with_bands |= {
            offence.later
            for offence, charge in by_offence.items()
            if charge.bands and offence.later_bands in _bands(offence, laws)
        }
        for code, told in (
            ("same-as-reported", [one.id for one in self._articles.values() if one.same_as]),
            ("penal-code-in-part", [one.id for one in self._articles.values() if one.elements_of]),
        ):
            shown = [provision for provision in told if provision in with_bands]
            if shown:
                yield code, tuple(shown)
        reported = [charge.provision for charge in charges if charge.basis == "reported" and charge.bands]
        if reported:
            yield "reported-not-quoted", tuple(reported)
        changed = [article.id for article in self._articles.values() if not article.as_registered]
        if changed:
            yield "text-differs-from-register", tuple(changed)
        unread = [article.id for article in self._articles.values() if article.unrecognised]
        if unread:
            yield "unrecognised-words", tuple(unread)


def _half_known(harms: tuple[int, int]) -> bool:
    """One of maiming and permanent disability is given and the other is not known."""
    yes, no = harms
    either = _MAIMING | _DISABILITY
    return bool(yes & either) and bool(either & ~(yes | no))


def _bands(offence: Offence, laws: Mapping[Offence, Laws]) -> list[tuple[Band, ...]]:
    """Give an offence's bands, once for each law that they are of."""
    successor = {later for one in laws.get(offence, ((False,),)) for later in one}
    return [offence.later_bands if later else offence.bands for later in successor]


def _touches(every: tuple[Band, ...], bands: tuple[str, ...]) -> bool:
    """One of the bands shares a bound with its neighbour."""
    clauses = [(band.name in bands, band.clause) for band in every if band.clause is not None]
    return any((low or high) and _meet(lower, upper) for (low, lower), (high, upper) in pairwise(clauses))


def _meet(lower: PenaltyClause, upper: PenaltyClause) -> bool:
    terms = (
        lower.imprisonment is not None
        and upper.imprisonment is not None
        and (lower.imprisonment.max_months == upper.imprisonment.min_months)
    )
    fines = lower.fine is not None and upper.fine is not None and lower.fine.max == upper.fine.min
    return terms or fines


def _garbled(clause: PenaltyClause) -> bool:
    """A fine without an amount beside a punishment by reference."""
    return clause.by_reference is not None and clause.fine is not None and clause.fine.min is None
