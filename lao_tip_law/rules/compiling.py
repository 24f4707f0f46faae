"""From the articles of the law to offences the engine can run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lao_tip_law.errors import LawError
from lao_tip_law.facts.vocabulary import COMPLETED, CONDUCT, STAGES
from lao_tip_law.law.model import Element
from lao_tip_law.rules.age_classes import age_classes_of
from lao_tip_law.rules.banding import bands_in_part, bands_of
from lao_tip_law.rules.force import Calendar
from lao_tip_law.rules.grouping import group_of, named_group
from lao_tip_law.rules.lifting import lifts_of
from lao_tip_law.rules.offences import EVERY_AGE, Offence
from lao_tip_law.rules.rulebook import Rulebook
from lao_tip_law.rules.special_cases import without_special_cases

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lao_tip_law.law.model import Article, ConductOffence, Definition
    from lao_tip_law.rules.age_classes import AgeClasses
    from lao_tip_law.source.life import Life


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
    classes = age_classes_of(by_id.values(), main)
    compiler = _Compiler(by_id, main, classes, lives or {})
    offences = [compiler.trafficking(main, main.definition)]
    offences += compiler.trafficking_elsewhere(offences[0])
    for article in by_id.values():
        for conduct in article.offences:
            offences.append(compiler.conduct(article, conduct))
    settled = tuple(without_special_cases(offences))
    on_rights = next((article.id for article in by_id.values() if article.victims), "")
    return Rulebook(
        ages=classes.ages,
        offences=settled,
        child_ages=classes.child,
        rights=tuple(right for article in by_id.values() if article.victims for right in article.rights),
        rights_women=any(article.victims_women for article in by_id.values()),
        rights_children=any(article.victims_children for article in by_id.values()),
        duties=tuple(duty for article in by_id.values() for duty in article.duties),
        trafficking=main.id,
        calendar=Calendar([offence.life for offence in settled], (lives or {}).get(on_rights)),
    )


class _Compiler:
    def __init__(
        self, by_id: Mapping[str, Article], main: Article, classes: AgeClasses, lives: Mapping[str, Life]
    ) -> None:
        self._by_id = by_id
        self._lives = lives
        self._main = main
        self._classes = classes

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
            waived_ages=self._classes.child if means and deeming else 0,
            waiver=(deeming.provision, deeming.age_span) if deeming else None,
            per_victim=True,
            conduct_bit=0,
            conduct_words=None,
            ages=EVERY_AGE,
            male_ages=EVERY_AGE,
            stages=(COMPLETED, *(inchoate.stages if inchoate else ())),
            inchoate=(inchoate.provision, inchoate.span) if inchoate else None,
            lifts=lifts_of(article, self._classes),
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
                bands, males = trafficking.bands, self._classes.child if article.covers else EVERY_AGE
            elif article.elements_of == self._main.id:
                bands, males = bands_in_part(article, trafficking.bands, self._classes.child), EVERY_AGE
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

    def conduct(self, article: Article, conduct: ConductOffence) -> Offence:
        """Give an offence by conduct; where it applies another article, with its successor's penalties."""
        applied = next((clause.by_reference for clause in article.penalties if clause.by_reference), None)
        source = self._by_id.get(applied or article.id, article)
        if conduct.minor:
            ages = self._classes.child
        else:
            ages = EVERY_AGE if conduct.age_below is None else self._classes.below(conduct.age_below)
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
            lifts=lifts_of(source, self._classes) if applied else (),
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
        return evolve(
            offence,
            later_bands=bands_in_part(successor, offence.bands, self._classes.child),
            later=successor.id,
        )

    def _follows(self, other: Article, source: Article) -> bool:
        return source is self._main and other.elements_of == source.id
