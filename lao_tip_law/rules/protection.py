"""What the law owes one victim: rights, immunity and the duties of others, for every completion at once.

The women's law speaks of women, and of children of either sex, who have suffered from trafficking: the
offence must be established against that victim and completed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from lao_tip_law.facts.vocabulary import STAGES
from lao_tip_law.rules.bands import group_values
from lao_tip_law.rules.compiling import COMPLETED, Rulebook
from lao_tip_law.rules.folding import CaseFacts, VictimFacts, values
from lao_tip_law.rules.offences import Offence
from lao_tip_law.rules.victim_classes import age_classes

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
    groups = {group.field: group_values(group, case) for group in trafficking.groups}
    return Possible(
        groups.get("acts", (True,)),
        groups.get("purposes", (True,)),
        (True,) if trafficking.means is None else group_values(trafficking.means, case),
        age_classes(victim.ages),
        ("female", "male") if victim.sex is None else (victim.sex,),
        STAGES if case.stage is None else (case.stage,),
        values(victim.lao),
        values(victim.in_laos),
    )


def status(book: Rulebook, known: Known) -> str:
    """Tell whether one who is fully known has the rights: `applies`, `does_not_apply` or `undetermined`."""
    trafficking = book.offences[0]
    covered = known.sex == "female" or bool(book.child_ages >> known.age_class & 1)
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


class Protection(NamedTuple):
    """The answer for one victim: the rights' outcome, each duty's, and what each still turns on.

    `needed` maps a fact's name in `Known` to, for each of its values, the answers it leaves: first the
    rights' outcome, then each duty's.
    """

    rights: str
    duties: tuple[str, ...]
    needed: tuple[tuple[str, tuple[tuple[object, tuple[str, ...]], ...]], ...]


@lru_cache(maxsize=2048)
def protection_of(book: Rulebook, possible: Possible) -> Protection:
    """Work out a victim's protection, exactly, from the values that each fact can have."""
    answers = {Known(*known): _answers(book, Known(*known)) for known in product(*possible)}
    all_answers = list(answers.values())
    together = _joined(all_answers)
    needed = []
    if len(set(all_answers)) > 1:
        for place, name in enumerate(Possible._fields):
            if len(possible[place]) > 1 and _matters(answers, place):
                leaves = tuple(
                    (value, _joined([answer for known, answer in answers.items() if known[place] == value]))
                    for value in possible[place]
                )
                needed.append((name, leaves))
    return Protection(together[0], together[1:], tuple(needed))


def _answers(book: Rulebook, known: Known) -> tuple[str, ...]:
    rights = status(book, known)
    return (
        rights,
        *(
            APPLIES if duty.general else rights if triggered(book, duty.trigger, known) else DOES_NOT_APPLY
            for duty in book.duties
        ),
    )


def _joined(answers: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Give, part by part, the answer that all share, or `undetermined`."""
    return tuple(parts[0] if len(set(parts)) == 1 else UNDETERMINED for parts in zip(*answers, strict=True))


def _matters(answers: dict[Known, tuple[str, ...]], place: int) -> bool:
    """Tell whether two completions that differ in this one fact alone have different answers."""
    return any(
        len(set(group)) > 1 for group in _groups(answers, place)
    )


def _groups(answers: dict[Known, tuple[str, ...]], place: int) -> Iterator[list[tuple[str, ...]]]:
    groups: dict[tuple[object, ...], list[tuple[str, ...]]] = {}
    for known, answer in answers.items():
        groups.setdefault((*known[:place], *known[place + 1 :]), []).append(answer)
    yield from groups.values()
