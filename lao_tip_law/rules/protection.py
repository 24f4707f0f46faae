"""What the law owes one victim: rights, immunity and the duties of others, for every completion at once.

The women's law speaks of women, and of children of either sex, who have suffered from trafficking: the
offence must be established against that victim and completed.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.facts.vocabulary import COMPLETED, STAGES
from lao_tip_law.rules.bands import group_values
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, values
from lao_tip_law.rules.force import BEFORE, IN_FORCE, REPLACED
from lao_tip_law.rules.victim_classes import places_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.rulebook import Rulebook

APPLIES, DOES_NOT_APPLY, UNDETERMINED = "applies", "does_not_apply", "undetermined"


class Known(NamedTuple):
    """A completion: every fact that a victim's protection turns on.

    `acts` and `purposes` stand for "one of those the law names is there", `means` likewise.
    """

    acts: bool
    purposes: bool
    means: bool
    age_class: int
    sex: str
    stage: str
    lao: bool
    in_laos: bool


class Possible(NamedTuple):
    """For each fact of `Known`, the values it can have: what many victims share, and so a good key."""

    acts: tuple[bool, ...]
    purposes: tuple[bool, ...]
    means: tuple[bool, ...]
    age_class: tuple[int, ...]
    sex: tuple[str, ...]
    stage: tuple[str, ...]
    lao: tuple[bool, ...]
    in_laos: tuple[bool, ...]


def possible_facts(trafficking: Offence, case: CaseFacts, victim: VictimFacts) -> Possible:
    """Give the values that each fact can have."""
    return Possible(
        *_groups_shown(trafficking, case),
        places_of(victim.ages),
        ("female", "male") if victim.sex is None else (victim.sex,),
        STAGES if case.stage is None else (case.stage,),
        values(victim.lao),
        values(victim.in_laos),
    )


@lru_cache(maxsize=1024)
def _groups_shown(
    trafficking: Offence, case: CaseFacts
) -> tuple[tuple[bool, ...], tuple[bool, ...], tuple[bool, ...]]:
    """Give the values that "an act is there", and likewise a purpose and a means, can have."""
    groups = {group.field: group_values(group, case) for group in trafficking.groups}
    means = (True,) if trafficking.means is None else group_values(trafficking.means, case)
    return groups.get("acts", (True,)), groups.get("purposes", (True,)), means


def status(book: Rulebook, known: Known) -> str:
    """Tell whether one who is fully known has the rights: `applies`, `does_not_apply` or `undetermined`."""
    trafficking = book.offences[0]
    child = bool(book.child_ages >> known.age_class & 1)
    covered = book.rights_children if child else book.rights_women and known.sex == "female"
    needs_means = trafficking.means is not None and not trafficking.waived_ages >> known.age_class & 1
    against = known.acts and known.purposes and (known.means or not needs_means)
    against = against and known.stage in trafficking.stages
    if not (covered and against):
        return DOES_NOT_APPLY
    return APPLIES if known.stage == COMPLETED else UNDETERMINED


def triggered(book: Rulebook, trigger: str | None, known: Known) -> bool:
    """Tell whether a duty's own condition is met."""
    if trigger == "child_victim":
        return bool(book.child_ages >> known.age_class & 1)
    if trigger == "lao_victim_abroad":
        return known.lao and not known.in_laos
    if trigger == "foreign_victim_in_laos":
        return known.in_laos and not known.lao
    return True


Leaves = tuple[tuple[object, tuple[str, ...]], ...]
"""For each value of a fact the answers it leaves: first the rights' outcome, then each duty's."""


class Turn(NamedTuple):
    """A fact that a victim's protection still turns on.

    `name` is its name in `Known`, or `offence_date`; `parts` tells of the rights and of each duty whether the
    fact can change that one.
    """

    name: str
    parts: tuple[bool, ...]
    leaves: Leaves


class Protection(NamedTuple):
    """The answer for one victim: the rights' outcome, each duty's, and what they still turn on."""

    rights: str
    duties: tuple[str, ...]
    needed: tuple[Turn, ...]

    @property
    def whole(self) -> tuple[str, ...]:
        """The rights' outcome and then each duty's."""
        return (self.rights, *self.duties)


@lru_cache(maxsize=1024)
def protection_of(book: Rulebook, possible: Possible) -> Protection:
    """Work out a victim's protection, exactly, from the values that each fact can have."""
    answers = {Known(*known): _answers(book, Known(*known)) for known in product(*possible)}
    all_answers = list(answers.values())
    together = joined(all_answers)
    needed = []
    if len(set(all_answers)) > 1:
        for place, name in enumerate(Possible._fields):
            parts = _parts_that_turn(_groups(answers, place))
            if any(parts):
                leaves = tuple(
                    (value, joined([answer for known, answer in answers.items() if known[place] == value]))
                    for value in possible[place]
                )
                needed.append(Turn(name, parts, leaves))
    return Protection(together[0], together[1:], tuple(needed))


def in_period(protection: Protection, period: tuple[str, ...]) -> Protection:
    """Give a protection as the law on it stands on a day: not yet law, law, or replaced."""
    if period == (IN_FORCE,):
        return protection
    answers = {
        IN_FORCE: protection.whole,
        BEFORE: (DOES_NOT_APPLY,) * len(protection.whole),
        REPLACED: (UNDETERMINED,) * len(protection.whole),
    }
    together = joined([answers[state] for state in period])
    return Protection(together[0], together[1:], protection.needed if IN_FORCE in period else ())


@lru_cache(maxsize=1024)
def parts_that_age_turns(book: Rulebook, one: Possible, other: Possible) -> tuple[bool, ...]:
    """Tell of each part whether it can differ between two ages of a victim, all else equal."""
    if one.age_class == other.age_class:
        return (False,) * (1 + len(book.duties))
    ages = (*one.age_class, *other.age_class)
    rest = [Known(*known) for known in product(*one._replace(age_class=ages[:1]))]
    return _parts_that_turn([_answers(book, known._replace(age_class=age)) for age in ages] for known in rest)


def _answers(book: Rulebook, known: Known) -> tuple[str, ...]:
    rights = status(book, known)
    return (
        rights,
        *(
            APPLIES if duty.general else rights if triggered(book, duty.trigger, known) else DOES_NOT_APPLY
            for duty in book.duties
        ),
    )


def joined(answers: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Give, part by part, the answer that all share, or `undetermined`."""
    return tuple(parts[0] if len(set(parts)) == 1 else UNDETERMINED for parts in zip(*answers, strict=True))


def _parts_that_turn(groups: Iterable[list[tuple[str, ...]]]) -> tuple[bool, ...]:
    """Tell of each part whether it differs within a group: answers that one fact alone sets apart."""
    differing = [tuple(len(set(part)) > 1 for part in zip(*group, strict=True)) for group in groups]
    return tuple(any(part) for part in zip(*differing, strict=True))


def _groups(answers: dict[Known, tuple[str, ...]], place: int) -> Iterator[list[tuple[str, ...]]]:
    groups: dict[tuple[object, ...], list[tuple[str, ...]]] = {}
    for known, answer in answers.items():
        groups.setdefault((*known[:place], *known[place + 1 :]), []).append(answer)
    yield from groups.values()
