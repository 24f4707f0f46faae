"""From the articles of the law to offences the engine can run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from lao_tip_law.errors import LawError
from lao_tip_law.facts.vocabulary import CONDUCT, HARMS, STAGES
from lao_tip_law.law.model import (
    Article,
    Circumstance,
    ConductOffence,
    Definition,
    Duty,
    Element,
    Right,
)
from lao_tip_law.rules.banding import bands_of, clauses_of
from lao_tip_law.rules.force import Calendar
from lao_tip_law.rules.grouping import group_of, named_group
from lao_tip_law.rules.offences import EVERY_AGE, Band, Lift, Offence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lao_tip_law.source.life import Life

COMPLETED = STAGES[0]


@frozen(eq=False, repr=False)  # told apart by identity, which hashes fast
class Rulebook:
    """The law compiled.

    Attributes:
        ages: the ages in whole years that the law names, ascending; they bound the age classes.
        offences: in the order in which an answer lists them.
        child_ages: bits of the age classes of a child.
        rights: the victims' rights.
        rights_women: the law on them is about women.
        rights_children: it is about children of either sex.
        duties: the duties towards victims.
        trafficking: the provision whose offence makes a person a victim of trafficking.
        calendar: what is law when.
    """

    ages: tuple[int, ...]
    offences: tuple[Offence, ...]
    child_ages: int
    rights: tuple[Right, ...]
    rights_women: bool
    rights_children: bool
    duties: tuple[Duty, ...]
    trafficking: str
    calendar: Calendar


def compile_law(articles: Iterable[Article], lives: Mapping[str, Life] | None = None) -> Rulebook:
    """Compile the articles.

    Args:
        articles: every article of the law.
        lives: from which day to which each is law; left out, all of them always are.

    Raises:
        LawError: no article defines trafficking, or a text asks for what no fact tells.
    """
    by_id = {article.id: article for article in articles}
    main = next((article for article in by_id.values() if article.definition and article.penalties), None)
    if main is None or main.definition is None:
        raise LawError(
            "no article both defines human trafficking and sets its penalties.",
            code="no-definition",
            remedy="Run 'lao-tip-law parse' on Article 134's file to see what is unrecognised.",
            file="statutes/",
        )
    compiler = _Compiler(by_id, main, lives or {})
    offences = [compiler.trafficking(main, main.definition)]
    offences += compiler.trafficking_elsewhere(offences[0])
    for article in by_id.values():
        for conduct in article.offences:
            offences.append(compiler.conduct(article, conduct))
    settled = tuple(_without_special_cases(offences))
    on_rights = next((article.id for article in by_id.values() if article.victims), "")
    return Rulebook(
        ages=compiler.ages,
        offences=settled,
        child_ages=compiler.child_ages,
        rights=tuple(right for article in by_id.values() if article.victims for right in article.rights),
        rights_women=any(article.victims_women for article in by_id.values()),
        rights_children=any(article.victims_children for article in by_id.values()),
        duties=tuple(duty for article in by_id.values() for duty in article.duties),
        trafficking=main.id,
        calendar=Calendar([offence.life for offence in settled], (lives or {}).get(on_rights)),
    )


class _Compiler:
    def __init__(self, by_id: Mapping[str, Article], main: Article, lives: Mapping[str, Life]) -> None:
        self._by_id = by_id
        self._lives = lives
        self._main = main
        named = {conduct.age_below for article in by_id.values() for conduct in article.offences}
        for article in by_id.values():
            named |= {
                age
                for clause in article.penalties
                for lift in clause.circumstances
                for age in (lift.age_from, lift.age_below)
            }
            named.add(article.deeming.age_below if article.deeming else None)
        self.ages = tuple(sorted(age for age in named if age is not None))
        self.child_ages = self._below(self._child_age())

    def _below(self, age: int) -> int:
        """Give the bits of the age classes below an age that the law names."""
        return (2 << self.ages.index(age)) - 1

    def _child_age(self) -> int:
        """Give the age below which a person is a child, by the rule for the young or else by another offence.

        Raises:
            LawError: no text sets one.
        """
        if self._main.deeming:
            return self._main.deeming.age_below
        named = [conduct.age_below or 0 for article in self._by_id.values() for conduct in article.offences]
        if not any(named):
            raise LawError(
                "no text says below which age a person is a child.",
                code="no-child-age",
                remedy="Run 'lao-tip-law parse' on Article 134's file to see what is unrecognised.",
                file=self._main.id,
            )
        return max(named)

    def trafficking(self, article: Article, definition: Definition) -> Offence:
        """Give the offence of an article that defines it and sets its penalties."""
        deeming, inchoate = article.deeming, article.inchoate
        means = group_of("means", definition.means)
        return Offence(
            provision=article.id,
            basis=article.basis,
            conduct="",
            groups=tuple(
                group
                for group in (group_of("acts", definition.acts), group_of("purposes", definition.purposes))
                if group is not None
            ),
            means=means,
            waived_ages=self.child_ages if means and deeming else 0,
            waiver=(deeming.provision, deeming.age_span) if deeming else None,
            per_victim=True,
            conduct_bit=0,
            conduct_words=None,
            ages=EVERY_AGE,
            male_ages=EVERY_AGE,
            stages=(COMPLETED, *(inchoate.stages if inchoate else ())),
            inchoate=(inchoate.provision, inchoate.span) if inchoate else None,
            lifts=self._lifts(article),
            bands=bands_of(article),
            life=self._lives.get(article.id),
        )

    def trafficking_elsewhere(self, trafficking: Offence) -> list[Offence]:
        """Give the offence of other articles: told whole, told to be the same, or with no definition told."""
        found = []
        for article in self._by_id.values():
            if article.definition and article.penalties and article is not self._main:
                found.append(self.trafficking(article, article.definition))
                continue
            if article.same_as == self._main.id:
                bands, males = trafficking.bands, self.child_ages if article.covers else EVERY_AGE
            elif article.elements_of == self._main.id:
                bands, males = self._bands_in_part(article, trafficking), EVERY_AGE
            else:
                continue
            life = self._lives.get(article.id)
            found.append(
                evolve(
                    trafficking,
                    provision=article.id,
                    basis=article.basis,
                    bands=bands,
                    male_ages=males,
                    life=life,
                )
            )
        return found

    def _bands_in_part(self, article: Article, trafficking: Offence) -> tuple[Band, ...]:
        """Give the bands of an article of which not all is told; a child's clause is for a child."""
        clauses = clauses_of(article)
        bands = []
        for level, band in enumerate(trafficking.bands):
            clause = clauses[level] if level < len(clauses) else None
            about_children = clause is not None and clause.circumstances
            bands.append(Band(band.name, clause, self.child_ages if about_children else EVERY_AGE))
        return tuple(bands)

    def conduct(self, article: Article, conduct: ConductOffence) -> Offence:
        """Give an offence by conduct; where it applies another article, with its successor's penalties."""
        applied = next((clause.by_reference for clause in article.penalties if clause.by_reference), None)
        source = self._by_id.get(applied or article.id, article)
        if conduct.minor:
            ages = self.child_ages
        else:
            ages = EVERY_AGE if conduct.age_below is None else self._below(conduct.age_below)
        against_victim = conduct.conduct in CONDUCT
        element = Element(conduct.provision, conduct.conduct_span, conduct.conduct)
        life = self._lives.get(article.id)
        offence = Offence(
            provision=article.id,
            basis=article.basis,
            conduct=conduct.conduct,
            groups=() if against_victim else (named_group("other_conduct", (element,)),),
            means=None,
            waived_ages=0,
            waiver=None,
            per_victim=against_victim,
            conduct_bit=1 << CONDUCT.index(conduct.conduct) if against_victim else 0,
            conduct_words=(conduct.provision, conduct.conduct_span),
            ages=ages,
            male_ages=EVERY_AGE,
            stages=STAGES,  # the stage is that of the trafficking
            inchoate=None,
            lifts=self._lifts(source) if applied else (),
            bands=bands_of(source),
            life=life,
        )
        if not applied:
            return offence
        successor = next((other for other in self._by_id.values() if self._follows(other, source)), None)
        ends = self._lives.get((successor or source).id)
        if life is not None and ends is not None:
            offence = evolve(offence, life=life.until(ends))
        if successor is None:
            return offence
        return evolve(offence, later_bands=self._bands_in_part(successor, offence), later=successor.id)

    def _follows(self, other: Article, source: Article) -> bool:
        return source is self._main and other.elements_of == source.id

    def _lifts(self, article: Article) -> tuple[Lift, ...]:
        """Give an article's circumstances; of one that stands in two clauses, the heavier decides."""
        lifts = {
            (lift.fact, lift.bit): lift
            for level, clause in enumerate(clauses_of(article))
            for lift in (self._lift(level, circumstance) for circumstance in clause.circumstances)
        }
        return tuple(lifts.values())

    def _lift(self, level: int, circumstance: Circumstance) -> Lift:
        name = circumstance.name
        if name in {"habitual", "organised_group", "close_relative"}:
            return Lift(level, name, 1, circumstance)
        if circumstance.count is not None:
            return Lift(level, "count", circumstance.count, circumstance)
        if name == "child_victim":
            ages = self.child_ages if circumstance.age_below is None else self._below(circumstance.age_below)
            if circumstance.age_from is not None:
                ages &= ~self._below(circumstance.age_from)
            return Lift(level, "age", ages, circumstance)
        if name in HARMS:
            return Lift(level, "harms", 1 << HARMS.index(name), circumstance)
        raise LawError(
            f"the circumstance {name} is told by no fact of a case.",
            code="unknown-circumstance",
            remedy="Give the case format a fact for it.",
            file=circumstance.provision,
        )


def _without_special_cases(offences: list[Offence]) -> list[Offence]:
    """Where a conduct has an offence of its own for some ages, the general one is for the other ages."""
    settled = []
    for offence in offences:
        special = 0
        for other in offences:
            same = other is not offence and other.conduct == offence.conduct and other.ages != EVERY_AGE
            if same and _ever_together(offence.life, other.life):
                special |= other.ages
        general = special and offence.ages == EVERY_AGE and offence.conduct
        settled.append(evolve(offence, ages=EVERY_AGE & ~special) if general else offence)
    return settled


def _ever_together(one: Life | None, other: Life | None) -> bool:
    """Tell whether there is a day on which both can be law."""
    if one is None or other is None:
        return True
    both = one.within(other)
    return both.end_last is None or both.start_first < both.end_last
