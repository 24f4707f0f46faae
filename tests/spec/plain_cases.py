"""The law's own words for the facts of a case, its provisions, and short ways to ask about a charge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from case_support import TRAFFICKING, Plain, outcomes

from lao_tip_law import Determination, assess

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Charge, Penalty

WOMENS_LAW, PENAL_CODE = "women-law/art_24", "penal-code-2017/art_215"
CHILD_PROSTITUTION, CHILD_INTERCOURSE = "children-law/art_89", "children-law/art_89__reported"
ABDUCTION, RAPE, RAPE_OF_A_MINOR = "penal-law/art_92", "penal-law/art_119", "penal-law/rape_of_a_minor"
PROSTITUTION, PIMPING = "penal-law/prostitution", "penal-law/pimping"

ACTS = {
    "seeking": "the seeking",
    "concealing": "concealing",
    "transporting": "transporting",
    "taking": "taking of people",
}
"""The acts, with the words of paragraph 1."""
MEANS = {
    "deception": "by means of deception",
    "fraud": "fraud",
    "threats": "threats",
    "intimidation": "intimidation",
    "duress": "duress",
    "financial_constraint": "financial constraints",
    "other_means": "or other means",
}
"""The means."""
PURPOSES = {
    "labour_exploitation": "labor exploitation",
    "prostitution": "prostitution",
    "pornography": "dissemination of pornographic material",
    "other_purpose_contrary_to_national_culture": "other purposes contrary to national culture",
    "organ_removal": "removal of body organs",
}
"""The purposes."""
GRAVE_HARMS = {
    "serious_injury": "seriously injured",
    "maiming": "physically maimed",
    "loss_of_mental_faculties": "lost mental faculties",
}
"""The harms of paragraph 4."""
GRAVEST_HARMS = {
    "permanent_disability": "permanently disabled",
    "aids": "contracts AIDS",
    "death": "loss life",
}
"""The harms of paragraph 5."""
HARMS = {**GRAVE_HARMS, **GRAVEST_HARMS}
STAGES = ("completed", "attempt", "preparation")
NO_OFFENCE = "not_established"


def charge(answer: Determination, provision: str = TRAFFICKING) -> Charge:
    found = answer.charge(provision)
    assert found is not None, f"the answer says nothing of {provision}"
    return found


def can_be(plain: Plain, provision: str = TRAFFICKING) -> set[str]:
    """Give all that a charge can still come to: its bands, and `not_established` unless it is established."""
    return outcomes(assess(plain), provision)


def penalty(plain: Plain, provision: str = TRAFFICKING) -> Penalty:
    """Give the penalty of the one band that a charge comes to."""
    found = charge(assess(plain), provision).penalty
    assert found is not None, f"{provision} comes to one band"
    return found
