"""A case written back as the shortest plain values that it can be read from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.facts.age import OLDEST, Age
from lao_tip_law.facts.days import Days
from lao_tip_law.facts.kinds import Kinds
from lao_tip_law.facts.vocabulary import COMPLETED, UNKNOWN

if TYPE_CHECKING:
    from lao_tip_law.facts.case import Case
    from lao_tip_law.facts.victim import Victim


def plain_case(case: Case) -> dict[str, object]:
    """Give a case as a mapping without its unknown fields; a stage is left out where it is the default."""
    plain = _known(
        offence_date=case.offence_date,
        stage=UNKNOWN if case.stage is None else case.stage,
        acts=case.acts,
        means=case.means,
        purposes=case.purposes,
        habitual=case.habitual,
        organised_group=case.organised_group,
        victims=None if case.victims is None else [plain_victim(victim) for victim in case.victims],
        other_conduct=case.other_conduct,
        sentence=None if case.sentence is None else case.sentence.to_dict(),
    )
    if case.stage == COMPLETED:
        del plain["stage"]
    return plain


def plain_victim(victim: Victim) -> dict[str, object]:
    """Give a victim as a mapping without its unknown fields, nor an age that its birth date gives."""
    born = victim.birth_date
    return _known(
        label=victim.label,
        age=victim.age if born is None else None,
        birth_date=None if born is None else born.isoformat(),
        sex=victim.sex,
        nationality=victim.nationality,
        found_in=victim.found_in,
        close_relative=victim.close_relative,
        harms=victim.harms,
        conduct=victim.conduct,
        accused_of=None if victim.accused_of is None else list(victim.accused_of),
        returned_on=victim.returned_on,
    )


def _known(**fields: object) -> dict[str, object]:
    plain = {name: _plain(value) for name, value in fields.items()}
    return {name: value for name, value in plain.items() if value is not None}


def _plain(value: object) -> object:
    """Give a value in its shortest form, and None where it tells nothing."""
    if isinstance(value, Kinds):
        return _plain_kinds(value)
    if isinstance(value, Age):
        return _plain_age(value)
    if isinstance(value, Days):
        return str(value) if value.known else None
    return value


def _plain_kinds(kinds: Kinds) -> object:
    if kinds.wholly_unknown:
        return None
    if not kinds.unknown:
        return list(kinds.true)
    return {word: kinds[word] for word in kinds.vocabulary if kinds[word] is not None}


def _plain_age(age: Age) -> object:
    if age.exact is not None:
        return age.exact
    ends = {"min": age.min} if age.min else {}
    return (ends | {"max": age.max} if age.max < OLDEST else ends) or None
