"""Several stretches of days put together, where the day of the offence is not known to the day.

Each stretch is a completion of the date. An answer is what all of them say, and the date is asked for where
two of them differ.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from lao_tip_law.rules.bands import CaseWide, Outcomes, case_wide, outcome
from lao_tip_law.rules.deciding import NO_LAW, Decision, decide
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, Victims, unknown_victim
from lao_tip_law.rules.force import IN_FORCE
from lao_tip_law.rules.protection import (
    Possible,
    Protection,
    Turn,
    joined,
    parts_that_age_turns,
    possible_facts,
)
from lao_tip_law.rules.questions import Question
from lao_tip_law.rules.seeing import seen_by
from lao_tip_law.rules.victim_classes import (
    NOBODY,
    Rest,
    Tally,
    add,
    class_of,
    levels_of,
    places_of,
    rests,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.rules.dating import Stretch
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.rulebook import Rulebook


def decide_all(book: Rulebook, case: CaseFacts, stretches: list[Stretch]) -> Decision:
    """Decide two or more stretches of days, each a completion of the date, and put the decisions together."""
    decisions = [decide(book, case, stretch.victims, stretch.force) for stretch in stretches]
    labels = [str(stretch.days) for stretch in stretches]
    outcomes = tuple(
        frozenset().union(*parts) for parts in zip(*(one.outcomes for one in decisions), strict=True)
    )
    asked = []
    for place, offence in enumerate(book.offences):
        found = _joined_questions(
            [one.questions[place] for one in decisions], [one.outcomes[place] for one in decisions]
        )
        results = [one.outcomes[place] for one in decisions]
        if _date_matters(offence, place, stretches, results, case_wide(offence, case)):
            answers = tuple(zip(labels, (one.outcomes[place] for one in decisions), strict=True))
            found = (Question("offence_date", (offence.provision,), answers), *found)
        asked.append(found)
    unknown = unknown_victim(book.ages)
    protections = []
    for place, parts in enumerate(zip(*(one.protections for one in decisions), strict=True)):
        people = [unknown if stretch.victims is None else stretch.victims[place] for stretch in stretches]
        facts = [possible_facts(book.offences[0], case, victim) for victim in people]
        periods = [stretch.force.protection for stretch in stretches]
        protections.append(_joined_protections(book, labels, list(parts), facts, periods))
    victims = _any_age(stretches)
    return Decision(
        outcomes,
        tuple(one.outcomes for one in decisions),
        tuple(asked),
        tuple(seen_by(offence, case, victims) for offence in book.offences),
        tuple(protections),
        victims,
    )


def _any_age(stretches: list[Stretch]) -> Victims:
    """Give the victims with every age that they have on some of the days."""
    merged = stretches[0].victims
    for stretch in stretches[1:]:
        if merged is not None and stretch.victims is not None:
            merged = tuple(
                one._replace(ages=one.ages | other.ages)
                for one, other in zip(merged, stretch.victims, strict=True)
            )
    return merged


def _joined_questions(asked: list[tuple[Question, ...]], outcomes: list[Outcomes]) -> tuple[Question, ...]:
    """Put the questions of all stretches together; one that does not ask leaves all its outcomes open."""
    by_fact = [{question.fact: question for question in one} for one in asked]
    joined = []
    for fact in dict.fromkeys(fact for one in by_fact for fact in one):
        # Most stretches ask the same, or do not ask: each is looked at once.
        same = dict.fromkeys(
            (one[fact].answers if fact in one else None, whole)
            for one, whole in zip(by_fact, outcomes, strict=True)
        )
        labels = dict.fromkeys(label for answers, _ in same for label, _ in answers or ())
        answers = tuple(
            (
                label,
                frozenset().union(
                    *(whole if answers is None else dict(answers)[label] for answers, whole in same)
                ),
            )
            for label in labels
        )
        provisions = dict.fromkeys(place for one in by_fact if fact in one for place in one[fact].provisions)
        joined.append(Question(fact, tuple(provisions), answers))
    return tuple(joined)


def _date_matters(
    offence: Offence, place: int, stretches: list[Stretch], results: list[Outcomes], wide: CaseWide
) -> bool:
    """Tell whether two days, all else equal, can differ: then so do two stretches, one after the other."""
    for (one, left), (other, right) in pairwise(zip(stretches, results, strict=True)):
        if one.force.offences[place] != other.force.offences[place] and (
            NO_LAW in {left, right} or max(left | right) >= 0
        ):
            return True
        in_force = True in one.force.offences[place] and True in wide.core and offence.per_victim
        known = in_force and one.victims is not None and other.victims is not None
        if known and _differ(offence, one.victims or (), other.victims or (), wide):
            return True
    return False


def _differ(
    offence: Offence, one: tuple[VictimFacts, ...], other: tuple[VictimFacts, ...], wide: CaseWide
) -> bool:
    """Fold two stretches side by side, every other fact of a victim the same in both."""
    both = frozenset((a, b) for a in NOBODY for b in NOBODY)
    for left, right in zip(one, other, strict=True):
        both = _add_to_both(offence, both, left, right)
    return any(
        outcome(offence, a, level, core=True, means=means)
        != outcome(offence, b, level, core=True, means=means)
        for a, b in both
        for level in wide.levels
        for means in wide.means
    )


@lru_cache(maxsize=1024)
def _add_to_both(
    offence: Offence, both: frozenset[tuple[Tally, Tally]], left: VictimFacts, right: VictimFacts
) -> frozenset[tuple[Tally, Tally]]:
    """Count one more victim on either day: as old as on the one and as on the other."""
    most = offence.most_counted
    return frozenset(
        (add(a, class_of(offence, age, *rest), most), add(b, class_of(offence, later, *rest), most))
        for a, b in both
        for rest in _rest(offence, left)
        for age, later in _ages(left, right)
    )


def _rest(offence: Offence, victim: VictimFacts) -> Iterator[tuple[Rest, int]]:
    for rest in rests(offence, victim):
        for level in levels_of(offence, victim).all():
            yield rest, level


def _ages(left: VictimFacts, right: VictimFacts) -> Iterator[tuple[int, int]]:
    """Pair the ages: one known by birth has one age a stretch; another's is the same in both."""
    if left.ages == right.ages:
        yield from ((age, age) for age in places_of(left.ages))
    else:
        yield from ((age, later) for age in places_of(left.ages) for later in places_of(right.ages))


def _parts_that_law_turns(one: Protection, other: Protection) -> tuple[bool, ...]:
    """Tell of each part whether it can differ between two periods of the law, all else equal.

    Outside its days the law gives one answer to all: a part that other facts turn within them differs from
    it.
    """
    still_open = [turn.parts for turn in (*one.needed, *other.needed)]
    return tuple(
        left != right or any(parts[place] for parts in still_open)
        for place, (left, right) in enumerate(zip(one.whole, other.whole, strict=True))
    )


def _joined_protections(
    book: Rulebook,
    labels: list[str],
    parts: list[Protection],
    facts: list[Possible],
    periods: list[tuple[str, ...]],
) -> Protection:
    whole = joined([part.whole for part in parts])
    needed = []
    dated = [
        parts_that_age_turns(book, one, other)
        if before == after and IN_FORCE in before
        else _parts_that_law_turns(part, later)
        for (one, other), (before, after), (part, later) in zip(
            pairwise(facts), pairwise(periods), pairwise(parts), strict=True
        )
    ]
    by_date = tuple(any(turns) for turns in zip(*dated, strict=True))
    if any(by_date):
        dates = tuple((label, part.whole) for label, part in zip(labels, parts, strict=True))
        needed.append(Turn("offence_date", by_date, dates))
    for name in dict.fromkeys(turn.name for part in parts for turn in part.needed):
        turns = [next((turn for turn in part.needed if turn.name == name), None) for part in parts]
        found = [turn for turn in turns if turn is not None]
        leaves = tuple(
            (
                value,
                joined(
                    [
                        part.whole if turn is None else dict(turn.leaves)[value]
                        for turn, part in zip(turns, parts, strict=True)
                    ]
                ),
            )
            for value, _ in found[0].leaves
        )
        moved = tuple(any(turning) for turning in zip(*(turn.parts for turn in found), strict=True))
        needed.append(Turn(name, moved, leaves))
    return Protection(whole[0], whole[1:], tuple(needed))
