"""The facts that are still needed, the most informative first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lao_tip_law.determination.model import Effect, Needed
from lao_tip_law.rules.bands import NOT_ESTABLISHED, Outcomes
from lao_tip_law.rules.compiling import Rulebook
from lao_tip_law.rules.deciding import Decision
from lao_tip_law.rules.offences import Offence
from lao_tip_law.rules.protection import UNDETERMINED

# A fact of `protection.Known` to its path in the case, or beneath the victim's.
_CASE_FACTS = frozenset({"acts", "purposes", "means", "stage", "offence_date"})
_VICTIM_FACTS = {"age_class": "age", "sex": "sex", "lao": "nationality", "in_laos": "found_in"}
_SCALE = 2520  # divisible by every number of answers up to ten: shares stay whole numbers
Weighed = tuple[Effect, tuple[str, ...], int]


def outcome_words(offence: Offence, outcomes: Outcomes) -> tuple[str, ...]:
    """Put outcomes in words: `not_established`, then the bands, lowest first."""
    return tuple(
        "not_established" if found == NOT_ESTABLISHED else offence.bands[found].name for found in sorted(outcomes)
    )


def needed(book: Rulebook, decision: Decision) -> tuple[Needed, ...]:
    """Give each unknown fact that can still change any part of the answer."""
    facts: dict[str, list[Weighed]] = {}
    for fact, weighed in (*_from_offences(book, decision), *_from_protections(book, decision)):
        facts.setdefault(fact, []).append(weighed)
    order = sorted(
        facts.items(),
        key=lambda entry: (
            -sum(weight for effect, _, weight in entry[1] if effect.provision == book.trafficking),
            -sum(weight for _, _, weight in entry[1]),
        ),
    )
    return tuple(
        Needed(
            fact,
            tuple(dict.fromkeys(place for _, provisions, _ in weighed for place in provisions)),
            tuple(effect for effect, _, _ in weighed),
        )
        for fact, weighed in order
    )


def _from_offences(book: Rulebook, decision: Decision) -> Iterator[tuple[str, Weighed]]:
    for offence, outcomes, asked in zip(book.offences, decision.outcomes, decision.questions, strict=True):
        for question in asked:
            leaves = {label: outcome_words(offence, left) for label, left in question.answers}
            weight = _weight(len(outcomes), [len(left) for _, left in question.answers])
            yield question.fact, (Effect(offence.provision, leaves), question.provisions, weight)


def _from_protections(book: Rulebook, decision: Decision) -> Iterator[tuple[str, Weighed]]:
    named = [book.rights[0].provision.split("__")[0] if book.rights else "", *(duty.provision for duty in book.duties)]
    for place, protection in enumerate(decision.protections):
        whole = (protection.rights, *protection.duties)
        for name, leaves in protection.needed:
            for part, provision in enumerate(named):
                answers = {_label(book, name, value): (left[part],) for value, left in leaves}
                if len(set(answers.values())) == 1 and name != "offence_date" and whole[part] != UNDETERMINED:
                    continue
                weight = _weight(_size(whole[part]), [_size(left[0]) for left in answers.values()])
                if len(set(answers.values())) > 1 or part == 0:
                    yield _path(decision, name, place), (Effect(provision, answers), (provision,), weight)


def _path(decision: Decision, name: str, place: int) -> str:
    if name in _CASE_FACTS:
        return name
    return "victims" if decision.victims is None else f"victims[{place}].{_VICTIM_FACTS[name]}"


def _label(book: Rulebook, name: str, value: object) -> str:
    """Put a value in the words of the case format."""
    if name in {"acts", "purposes", "means"}:
        return "any that the law names" if value else "none"
    if name == "age_class":
        place = int(str(value))
        below = f"under {book.ages[place]}" if place < len(book.ages) else f"{book.ages[-1]} or over"
        return below if place in {0, len(book.ages)} else f"{book.ages[place - 1]} to {book.ages[place] - 1}"
    if name == "lao":
        return "LA" if value else "another country"
    if name == "in_laos":
        return "LA" if value else "another country"
    return str(value)


def _size(answer: str) -> int:
    return 2 if answer == UNDETERMINED else 1


def _weight(before: int, after: list[int]) -> int:
    """Weigh an answer by the outcomes that it takes away on average, in 2520ths."""
    return (before * len(after) - sum(after)) * (_SCALE // len(after))


def chief(effects: tuple[Effect, ...]) -> Mapping[str, tuple[str, ...]]:
    """Give what each answer leaves of the first thing that a fact can change."""
    return effects[0].leaves
