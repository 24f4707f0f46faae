"""The reasons of a charge: the words of the law that the facts meet, fail to meet, or leave open.

They are enough: a reader who knows only the facts they name comes to the same outcome.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lao_tip_law.determination.model import Reason, Span
from lao_tip_law.facts.vocabulary import COMPLETED
from lao_tip_law.law.model import article_id
from lao_tip_law.rules.bands import NOT_ESTABLISHED, NOT_IN_FORCE, Outcomes, group_values, stage_values
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, Victims, possible
from lao_tip_law.rules.offences import EVERY_AGE, Lift, Offence
from lao_tip_law.rules.victim_classes import LEFT_OUT, WITH_MEANS, classes_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lao_tip_law.law.model import Article, Element

_CASE_WIDE = frozenset({"habitual", "organised_group"})


class Reasoner:
    """Gives reasons with the words of the law they rest on."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        """Hold the articles by identifier; a reason once given is given again."""
        self._articles = articles
        self.reason = lru_cache(maxsize=1024)(self._reason)
        self._lifted = lru_cache(maxsize=1024)(self._lift_reason)
        self._group = lru_cache(maxsize=1024)(self._group_reasons)

    def _reason(self, provision: str, span: Span, facts: tuple[str, ...], holds: bool | None) -> Reason:  # noqa: FBT001 - a fact
        """Give one reason; the words are cut from the article's text."""
        article = self._articles[article_id(provision)]
        return Reason(provision, span, article.text[span[0] : span[1]], facts, holds)

    def reasons(
        self, offence: Offence, case: CaseFacts, victims: Victims, outcomes: Outcomes
    ) -> tuple[Reason, ...]:
        """Give the reasons of a charge, elements first, then circumstances."""
        if outcomes == {NOT_IN_FORCE}:
            return ()  # the date alone decides; the timeline's words are no article's
        found: list[Reason] = []
        for group in offence.groups:
            found += self._group(offence, group.field, getattr(case, group.field))
        shown: tuple[bool, ...] = (True,)
        if offence.means is not None:
            shown = group_values(offence.means, case)
            found += self._group(offence, offence.means.field, case.means)
        if not offence.conduct and case.stage != COMPLETED:
            punished = stage_values(offence, case)
            words = offence.inchoate or _whole(offence.groups[0].elements)
            found.append(self.reason(*words, ("stage",), punished[0] if len(punished) == 1 else None))
        if offence.male_ages != EVERY_AGE:
            found += self._covered(offence, victims)
        if offence.per_victim:
            found += self._victims(offence, victims, shown)
        if max(outcomes) > NOT_ESTABLISHED:
            found += self._circumstances(offence, case, victims, shown)
        return tuple(found)

    def _covered(self, offence: Offence, victims: Victims) -> Iterator[Reason]:
        """Give, for a law about women and children, whether it is about each victim."""
        whole = (0, len(self._articles[offence.provision].text))
        for place, victim in enumerate(victims or ()):
            child = bool(victim.ages & offence.male_ages) and not victim.ages & ~offence.male_ages
            adult = not victim.ages & offence.male_ages
            holds = True if child or victim.sex == "female" else False if adult and victim.sex else None
            facts = (f"victims[{place}].sex", f"victims[{place}].age")
            yield self.reason(offence.provision, whole, facts, holds=holds)

    def _group_reasons(self, offence: Offence, field: str, known: tuple[int, int]) -> tuple[Reason, ...]:
        """Give the elements that hold, or the whole list where none does.

        Args:
            offence: the offence.
            field: the case's field that the group is of.
            known: the bits of the field's words known true, and known false.
        """
        group = next(group for group in offence.every_group if group.field == field)
        held = group.held(known)
        if held:
            return tuple(self.reason(each.provision, each.span, (group.field,), True) for each in held)  # noqa: FBT003 - it holds
        holds = None if possible(known, group.bits)[1] else False
        return (self.reason(*_whole(group.elements), (group.field,), holds),)

    def _victims(self, offence: Offence, victims: Victims, shown: tuple[bool, ...]) -> Iterator[Reason]:
        """Give what the offence asks of each victim: conduct, age, and the age that spares the means."""
        if victims is None or not victims:
            words = offence.conduct_words or _whole(offence.groups[0].elements)
            yield self.reason(*words, ("victims",), None if victims is None else False)
            return
        for place, victim in enumerate(victims):
            if offence.conduct_words is not None:
                can = possible(victim.conduct, offence.conduct_bit)
                holds = None if can == (True, True) else can[1]
                yield self.reason(*offence.conduct_words, (f"victims[{place}].conduct",), holds)
                if holds is not False and offence.ages != EVERY_AGE:
                    yield from self._age(offence.conduct_words, offence.ages, place, victim)
            elif offence.waiver is not None and offence.waived_ages and False in shown:
                yield from self._age(offence.waiver, offence.waived_ages, place, victim)

    def _age(self, words: tuple[str, Span], ages: int, place: int, victim: VictimFacts) -> Iterator[Reason]:
        inside, outside = bool(victim.ages & ages), bool(victim.ages & ~ages)
        yield self.reason(*words, (f"victims[{place}].age",), None if inside and outside else inside)

    def _circumstances(
        self, offence: Offence, case: CaseFacts, victims: Victims, shown: tuple[bool, ...]
    ) -> Iterator[Reason]:
        """Give every circumstance of the bands, for the case and for each victim within the offence."""
        within = [
            (place, victim)
            for place, victim in enumerate(victims or ())
            if True in _sorts(offence, victim, shown)
        ]
        for number, lift in enumerate(offence.lifts):
            if lift.fact in _CASE_WIDE:
                yield self._lifted(offence, number, None, getattr(case, lift.fact))
            elif victims is None:
                yield self._lifted(offence, number, None, None)
            elif lift.fact == "count":
                yield self._lifted(offence, number, None, _counted(offence, victims, shown, lift.bit))
            else:
                for place, victim in within:
                    yield self._lifted(offence, number, place, _holds(lift, victim))

    def _lift_reason(self, offence: Offence, number: int, place: int | None, holds: bool | None) -> Reason:  # noqa: FBT001 - a fact
        """Give the reason of a circumstance, by its number in the offence: for one victim, or for all."""
        lift = offence.lifts[number]
        fact = lift.fact if lift.fact in _CASE_WIDE else "victims"
        if place is not None:
            fact = f"victims[{place}].{lift.fact}"
        return self.reason(lift.circumstance.provision, lift.circumstance.span, (fact,), holds)


def _whole(elements: tuple[Element, ...]) -> tuple[str, Span]:
    return elements[0].provision, (elements[0].span[0], elements[-1].span[1])


@lru_cache(maxsize=1024)
def _sorts(offence: Offence, victim: VictimFacts, shown: tuple[bool, ...]) -> frozenset[bool]:
    """Tell whether a victim can be within the offence, and whether left out of it."""
    sorts = {found.sort for found in classes_of(offence, victim)}
    return frozenset(sort != LEFT_OUT and (sort != WITH_MEANS or means) for sort in sorts for means in shown)


def _counted(
    offence: Offence, victims: tuple[VictimFacts, ...], shown: tuple[bool, ...], number: int
) -> bool | None:
    sorts = [_sorts(offence, victim, shown) for victim in victims]
    if sum(1 for sort in sorts if sort == {True}) >= number:
        return True
    return None if sum(1 for sort in sorts if True in sort) >= number else False


def _holds(lift: Lift, victim: VictimFacts) -> bool | None:
    if lift.fact == "close_relative":
        return victim.close_relative
    if lift.fact == "age":
        inside, outside = bool(victim.ages & lift.bit), bool(victim.ages & ~lift.bit)
        return None if inside and outside else inside
    can = possible(victim.harms, lift.bit)
    return None if can == (True, True) else can[1]
