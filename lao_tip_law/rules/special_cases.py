"""A general offence and a special one by the same conduct: the special goes before the general."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lao_tip_law.rules.offences import EVERY_AGE

if TYPE_CHECKING:
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.source.life import Life


def without_special_cases(offences: list[Offence]) -> list[Offence]:
    """Where a conduct has an offence of its own for some ages, the general one is for the other ages."""
    settled = []
    for offence in offences:
        special = 0
        for other in offences:
            same = other is not offence and other.conduct == offence.conduct and other.ages != EVERY_AGE
            if same and _ever_together(offence.life, other.life):
                special |= other.ages
        general = special and offence.ages == EVERY_AGE and offence.conduct
        settled.append(evolve(offence, ages=EVERY_AGE & ~special) if general else offence)
    return settled


def _ever_together(one: Life | None, other: Life | None) -> bool:
    """Tell whether there is a day on which both can be law."""
    if one is None or other is None:
        return True
    both = one.within(other)
    return both.end_last is None or both.start_first < both.end_last
