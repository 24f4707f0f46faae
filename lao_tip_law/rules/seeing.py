"""What an offence sees of the facts: those it turns on, and the others as if all cases had them alike.

Answers are remembered by what an offence sees, so that two cases which differ only in what it does not look
at share the work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.facts.vocabulary import COMPLETED
from lao_tip_law.rules.folding import CaseFacts, VictimFacts
from lao_tip_law.rules.offences import EVERY_AGE

if TYPE_CHECKING:
    from lao_tip_law.rules.folding import Victims
    from lao_tip_law.rules.offences import Offence

_NOTHING = (0, 0)
_VICTIMS_ALONE = CaseFacts(COMPLETED, _NOTHING, _NOTHING, _NOTHING, _NOTHING, None, None)
"""A case of which nothing matters but what was done to the victims."""
_UNTOUCHED = VictimFacts(1, None, None, _NOTHING, (0, -1), None, None)
"""A victim known not to have suffered the conduct that an offence is about."""


def seen_by(offence: Offence, case: CaseFacts, victims: Victims) -> tuple[CaseFacts, Victims]:
    """Give the facts with what the offence does not turn on left out."""
    lifted = bool(offence.lifts)
    if not offence.conduct:
        stage, acts, means, purposes, _, habitual, group = case
        wide = CaseFacts(stage, acts, means, purposes, _NOTHING, habitual, group)
    elif offence.per_victim and not lifted:
        wide = _VICTIMS_ALONE
    else:
        wide = CaseFacts(
            COMPLETED,
            _NOTHING,
            _NOTHING,
            _NOTHING,
            _NOTHING if offence.per_victim else case.other_conduct,
            case.habitual if lifted else None,
            case.organised_group if lifted else None,
        )
    if not offence.per_victim:
        return wide, ()
    if victims is None:
        return wide, None
    return wide, tuple([_seen(offence, victim, lifted=lifted) for victim in victims])


def _seen(offence: Offence, victim: VictimFacts, *, lifted: bool) -> VictimFacts:
    bit, (yes, no) = offence.conduct_bit, victim.conduct
    if bit and no & bit:
        return _UNTOUCHED
    return VictimFacts(
        victim.ages,
        None if offence.male_ages == EVERY_AGE else victim.sex,
        victim.close_relative if lifted else None,
        victim.harms if lifted else _NOTHING,
        victim.conduct if bit and not yes & bit else (yes & bit, no & bit),
        None,
        None,
    )
