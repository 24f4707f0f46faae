"""All offences and all victims together, over every stretch of days that the offence can fall in."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from lao_tip_law.facts import Days
from lao_tip_law.rules.bands import CaseWide, Outcomes, case_wide, offence_outcomes, outcome
from lao_tip_law.rules.compiling import Rulebook
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, Victims, unknown_victim
from lao_tip_law.rules.offences import Offence
from lao_tip_law.rules.protection import UNDETERMINED, Protection, possible_facts, protection_of
from lao_tip_law.rules.questions import Question, questions
from lao_tip_law.rules.victim_classes import NOBODY, Tally, add, age_classes, class_of, conduct_values, levels_of


@frozen
class Decision:
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
    """Decide every stretch of days and put the decisions together: each stretch is a completion of the date."""
    decisions = [decide(book, case, victims) for _, victims in stretches]
    if len(decisions) == 1:
        return decisions[0]
    labels = [str(days) for days, _ in stretches]
    outcomes = tuple(frozenset().union(*parts) for parts in zip(*(one.outcomes for one in decisions), strict=True))
    asked = []
    for place, offence in enumerate(book.offences):
        found = _joined_questions([one.questions[place] for one in decisions], [one.outcomes[place] for one in decisions])
        wide = case_wide(offence, case)
        if _date_matters(offence, [victims for _, victims in stretches], wide):
            answers = tuple(zip(labels, (one.outcomes[place] for one in decisions), strict=True))
            found = (Question("offence_date", (offence.provision,), answers), *found)
        asked.append(found)
    protections = tuple(
        _joined_protections(labels, list(parts)) for parts in zip(*(one.protections for one in decisions), strict=True)
    )
    merged = tuple(
        victim._replace(ages=_any_age(stretches, place)) for place, victim in enumerate(stretches[0][1])
    )
    return Decision(outcomes, tuple(asked), protections, merged)


def _any_age(stretches: list[tuple[Days, tuple[VictimFacts, ...]]], place: int) -> int:
    ages = 0
    for _, victims in stretches:
        ages |= victims[place].ages
    return ages


def _joined_questions(asked: list[tuple[Question, ...]], outcomes: list[Outcomes]) -> tuple[Question, ...]:
    """Put the questions of all stretches together; a stretch that does not ask leaves all its outcomes open."""
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
    """Tell whether two days, all else equal, can have different outcomes."""
    if not offence.per_victim or True not in wide.core:
        return False
    first = stretches[0]
    return any(_differ(offence, first, other, wide) for other in stretches[1:]) or any(
        _differ(offence, one, other, wide) for one, other in zip(stretches, stretches[1:], strict=False)
    )


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
        outcome(offence, a, level, core=True, means=means) != outcome(offence, b, level, core=True, means=means)
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
        yield from ((age, age) for age in age_classes(left.ages))
    else:
        yield from ((age, later) for age in age_classes(left.ages) for later in age_classes(right.ages))


def _joined_protections(labels: list[str], parts: list[Protection]) -> Protection:
    whole = _same([(part.rights, *part.duties) for part in parts])
    needed: dict[str, tuple[tuple[object, tuple[str, ...]], ...]] = {}
    if len({(part.rights, part.duties) for part in parts}) > 1:
        needed["offence_date"] = tuple(
            (label, (part.rights, *part.duties)) for label, part in zip(labels, parts, strict=True)
        )
    for name in dict.fromkeys(name for part in parts for name, _ in part.needed):
        leaves = [dict(dict(part.needed).get(name, ())) for part in parts]
        values = dict.fromkeys(value for one in leaves for value in one)
        needed[name] = tuple(
            (
                value,
                _same([one.get(value, (part.rights, *part.duties)) for one, part in zip(leaves, parts, strict=True)]),
            )
            for value in values
        )
    return Protection(whole[0], whole[1:], tuple(needed.items()))


def _same(answers: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Give, part by part, what all stretches agree on, or `undetermined`."""
    return tuple(parts[0] if len(set(parts)) == 1 else UNDETERMINED for parts in zip(*answers, strict=True))
