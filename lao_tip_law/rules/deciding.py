"""All offences and all victims together, over every stretch of days that the offence can fall in."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.records import Record
from lao_tip_law.rules.bands import CaseWide, Outcomes, case_wide, offence_outcomes, outcome
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, Victims, unknown_victim
from lao_tip_law.rules.protection import (
    Possible,
    Protection,
    Turn,
    joined,
    parts_that_age_turns,
    possible_facts,
    protection_of,
)
from lao_tip_law.rules.questions import Question, questions
from lao_tip_law.rules.victim_classes import (
    NOBODY,
    Tally,
    add,
    class_of,
    conduct_values,
    levels_of,
    places_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.facts import Days
    from lao_tip_law.rules.compiling import Rulebook
    from lao_tip_law.rules.offences import Offence


@frozen(eq=False, repr=False)
class Decision(Record):
    """What the rules make of folded facts.

    Attributes:
        outcomes: for each offence of the rulebook, in its order.
        questions: for each offence, the facts it still turns on.
        protections: for each victim; one for a victim of whom nothing is known where the case lists none.
        victims: the victims with every age they can have on the days of the offence.
    """

    outcomes: tuple[Outcomes, ...]
    questions: tuple[tuple[Question, ...], ...]
    protections: tuple[Protection, ...]
    victims: Victims


def decide(book: Rulebook, case: CaseFacts, victims: Victims) -> Decision:
    """Decide one stretch of days, or a case whose day makes no difference."""
    people = (unknown_victim(book.ages),) if victims is None else victims
    trafficking = book.offences[0]
    return Decision(
        tuple(offence_outcomes(offence, case, victims, book.ages) for offence in book.offences),
        tuple(tuple(questions(offence, case, victims, book.ages)) for offence in book.offences),
        tuple(protection_of(book, possible_facts(trafficking, case, victim)) for victim in people),
        victims,
    )


def decide_all(
    book: Rulebook, case: CaseFacts, stretches: list[tuple[Days, tuple[VictimFacts, ...]]]
) -> Decision:
    """Decide two or more stretches of days, each a completion of the date, and put the decisions together."""
    decisions = [decide(book, case, victims) for _, victims in stretches]
    labels = [str(days) for days, _ in stretches]
    outcomes = tuple(
        frozenset().union(*parts) for parts in zip(*(one.outcomes for one in decisions), strict=True)
    )
    asked = []
    for place, offence in enumerate(book.offences):
        found = _joined_questions(
            [one.questions[place] for one in decisions], [one.outcomes[place] for one in decisions]
        )
        wide = case_wide(offence, case)
        if _date_matters(offence, [victims for _, victims in stretches], wide):
            answers = tuple(zip(labels, (one.outcomes[place] for one in decisions), strict=True))
            found = (Question("offence_date", (offence.provision,), answers), *found)
        asked.append(found)
    protections = []
    for place, parts in enumerate(zip(*(one.protections for one in decisions), strict=True)):
        facts = [possible_facts(book.offences[0], case, victims[place]) for _, victims in stretches]
        protections.append(_joined_protections(book, labels, list(parts), facts))
    merged = tuple(
        victim._replace(ages=_any_age(stretches, place)) for place, victim in enumerate(stretches[0][1])
    )
    return Decision(outcomes, tuple(asked), tuple(protections), merged)


def _any_age(stretches: list[tuple[Days, tuple[VictimFacts, ...]]], place: int) -> int:
    ages = 0
    for _, victims in stretches:
        ages |= victims[place].ages
    return ages


def _joined_questions(asked: list[tuple[Question, ...]], outcomes: list[Outcomes]) -> tuple[Question, ...]:
    """Put the questions of all stretches together; one that does not ask leaves all its outcomes open."""
    facts = dict.fromkeys(question.fact for one in asked for question in one)
    joined = []
    for fact in facts:
        same = [next((question for question in one if question.fact == fact), None) for one in asked]
        known = [question for question in same if question is not None]
        labels = dict.fromkeys(label for question in known for label, _ in question.answers)
        answers = tuple(
            (
                label,
                frozenset().union(
                    *(
                        whole if question is None else dict(question.answers).get(label, frozenset())
                        for question, whole in zip(same, outcomes, strict=True)
                    )
                ),
            )
            for label in labels
        )
        provisions = dict.fromkeys(place for question in known for place in question.provisions)
        joined.append(Question(fact, tuple(provisions), answers))
    return tuple(joined)


def _date_matters(offence: Offence, stretches: list[tuple[VictimFacts, ...]], wide: CaseWide) -> bool:
    """Tell whether two days, all else equal, can differ: then so do two stretches, one after the other."""
    if not offence.per_victim or True not in wide.core:
        return False
    return any(_differ(offence, one, other, wide) for one, other in pairwise(stretches))


def _differ(
    offence: Offence, one: tuple[VictimFacts, ...], other: tuple[VictimFacts, ...], wide: CaseWide
) -> bool:
    """Fold two stretches side by side, every other fact of a victim the same in both."""
    most = offence.most_counted
    tallies: frozenset[tuple[Tally, Tally]] = frozenset((a, b) for a in NOBODY for b in NOBODY)
    for left, right in zip(one, other, strict=True):
        tallies = frozenset(
            (add(a, class_of(offence, age, *rest), most), add(b, class_of(offence, later, *rest), most))
            for a, b in tallies
            for rest in _rest(offence, left)
            for age, later in _ages(left, right)
        )
    return any(
        outcome(offence, a, level, core=True, means=means)
        != outcome(offence, b, level, core=True, means=means)
        for a, b in tallies
        for level in wide.levels
        for means in wide.means
    )


def _rest(offence: Offence, victim: VictimFacts) -> Iterator[tuple[bool, int]]:
    for conduct in conduct_values(offence, victim):
        for level in levels_of(offence, victim).all():
            yield conduct, level


def _ages(left: VictimFacts, right: VictimFacts) -> Iterator[tuple[int, int]]:
    """Pair the ages: one known by birth has one age a stretch; another's is the same in both."""
    if left.ages == right.ages:
        yield from ((age, age) for age in places_of(left.ages))
    else:
        yield from ((age, later) for age in places_of(left.ages) for later in places_of(right.ages))


def _joined_protections(
    book: Rulebook, labels: list[str], parts: list[Protection], facts: list[Possible]
) -> Protection:
    whole = joined([part.whole for part in parts])
    needed = []
    dated = [parts_that_age_turns(book, one, other) for one, other in pairwise(facts)]
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
