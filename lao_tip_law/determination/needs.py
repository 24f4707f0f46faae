"""The facts that are still needed, the most informative first."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from attrs import field, frozen

from lao_tip_law.records import Record
from lao_tip_law.rules.age_classes import in_years
from lao_tip_law.rules.bands import NOT_ESTABLISHED, NOT_IN_FORCE, Outcomes
from lao_tip_law.rules.protection import UNDETERMINED, Turn
from lao_tip_law.rules.victim_classes import places_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lao_tip_law.rules.deciding import Decision
    from lao_tip_law.rules.folding import CaseFacts
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.rulebook import Rulebook

# A fact of `protection.Known` to its path in the case, or beneath the victim's.
_CASE_FACTS = frozenset({"acts", "purposes", "means", "stage", "offence_date"})
_VICTIM_FACTS = {"age_class": "age", "sex": "sex", "lao": "nationality", "in_laos": "found_in"}
_SCALE = 2520  # divisible by every number of answers up to ten: shares stay whole numbers
_WORDS = {NOT_IN_FORCE: "not_in_force", NOT_ESTABLISHED: "not_established"}


@frozen(eq=False, repr=False)
class Effect(Record):
    """What each answer to an open fact would leave of one charge, or of one victim's protection."""

    provision: str
    leaves: Mapping[str, tuple[str, ...]] = field(hash=False)


@frozen(eq=False, repr=False)
class Needed(Record):
    """An unknown fact that can still change the answer.

    Attributes:
        fact: its path in the case.
        provisions: the provisions through which it matters.
        effects: what each answer would leave, for each thing it can change; the first is the chief one.
    """

    fact: str
    provisions: tuple[str, ...]
    effects: tuple[Effect, ...]


Weighed = tuple[Effect, tuple[str, ...], int]


@lru_cache(maxsize=1024)
def outcome_words(offence: Offence, outcomes: Outcomes) -> tuple[str, ...]:
    """Put outcomes in words: `not_established`, then the bands, lowest first."""
    return tuple(_WORDS.get(found) or offence.bands[found].name for found in sorted(outcomes))


def needed(book: Rulebook, case: CaseFacts, decision: Decision) -> tuple[Needed, ...]:
    """Give each unknown fact that can still change any part of the answer."""
    facts: dict[str, list[Weighed]] = {}
    for fact, weighed in (*_from_offences(book, decision), *_from_protections(book, case, decision)):
        facts.setdefault(fact, []).append(weighed)
    trafficking = {offence.provision for offence in book.offences if not offence.conduct}

    def rank(entry: tuple[str, list[Weighed]]) -> tuple[bool, int, int]:
        """First what the trafficking charge turns on; then what takes away most."""
        on_trafficking = [weight for effect, _, weight in entry[1] if effect.provision in trafficking]
        return not on_trafficking, -sum(on_trafficking), -sum(weight for _, _, weight in entry[1])

    order = sorted(facts.items(), key=rank)
    return tuple(
        Needed(
            fact,
            tuple(dict.fromkeys(chain.from_iterable([provisions for _, provisions, _ in weighed]))),
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


def _from_protections(book: Rulebook, case: CaseFacts, decision: Decision) -> Iterator[tuple[str, Weighed]]:
    right = book.rights[0].provision.split("__")[0] if book.rights else ""
    named = (right, *(duty.provision for duty in book.duties))
    for place, protection in enumerate(decision.protections):
        for turn in protection.needed:
            for path, leaves in _worded(book, case, turn, protection.whole):
                fact = path if turn.name in _CASE_FACTS else _victim_path(decision, turn.name, place)
                for part, provision in enumerate(named):
                    if turn.parts[part] and provision:
                        answers = {label: (left[part],) for label, left in leaves}
                        weight = _weight(
                            _size(protection.whole[part]), [_size(left[0]) for left in answers.values()]
                        )
                        yield fact, (Effect(provision, answers), (provision,), weight)


def _victim_path(decision: Decision, name: str, place: int) -> str:
    return "victims" if decision.victims is None else f"victims[{place}].{_VICTIM_FACTS[name]}"


def _worded(
    book: Rulebook, case: CaseFacts, turn: Turn, whole: tuple[str, ...]
) -> Iterator[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]]:
    """Put a fact's values in the words of the case format; a list known in part asks for each open word."""
    group = next((group for group in book.offences[0].every_group if group.field == turn.name), None)
    if group is None:
        yield turn.name, tuple((_label(book, turn.name, value), left) for value, left in turn.leaves)
        return
    held = dict(turn.leaves)
    yes, no = getattr(case, group.field)
    still_open = [group.vocabulary[bit] for bit in places_of(group.bits & ~no)]
    if not yes | no:
        yield group.field, (*((word, held[True]) for word in still_open), ("none", held[False]))
        return
    for word in still_open:
        false = held[False] if len(still_open) == 1 else whole
        yield f"{group.field}.{word}", (("true", held[True]), ("false", false))


def _label(book: Rulebook, name: str, value: object) -> str:
    """Put a value in the words of the case format."""
    if name == "age_class":
        place = int(str(value))
        return in_years(place, place, book.ages)
    if name in {"lao", "in_laos"}:
        return "LA" if value else "another country"
    return str(value)


def _size(answer: str) -> int:
    return 2 if answer == UNDETERMINED else 1


def _weight(before: int, after: list[int]) -> int:
    """Weigh an answer by the outcomes that it takes away on average, in 2520ths."""
    return (before * len(after) - sum(after)) * (_SCALE // len(after))
