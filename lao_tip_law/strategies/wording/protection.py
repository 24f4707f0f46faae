"""The victims' rights and other people's duties, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import WordingError, forms, grow

if TYPE_CHECKING:
    from lao_tip_law.law.model import Duty, Right
    from lao_tip_law.strategies.wording.vocabulary import Pick

CHARGES = {
    "trafficking": "TRAFFICKING IN WOMEN AND CHILD",
    "prostitution": "PROSTITUTION",
    "illegal_immigration": "ILLEGAL IMMIGRATION",
}
_ENTITLEMENTS = (
    "to RECEIVE assistance",
    "to RECEIVE PROTECTION AND care to ensure personal safety",
    "to ask FOR assistance from ANY INDIVIDUAL who is nearby",
    "to notify the police",
    "to testify and present evidence relating to the CASE",
    "not to be photographed",
    "to request compensation",
    "to RECEIVE medical services , shelter and food",
    "to have OTHER RIGHTS ACCORDING to LAWS and REGULATIONS",
)
BEARERS = (
    "police officers",
    "the government",
    "individuals or organisations",
    "the concerned Lao embassy",
    "Lao officials",
    "families",
)
_TRIGGERS = {
    "child_victim": ("in the CASE IF the? VICTIM IS children ,",),
    "lao_victim_abroad": ("in the CASE of VICTIM ABROAD who are Lao CITIZENS ,",),
    "foreign_victim_in_laos": ("in the CASE of VICTIM in the Lao PDR who are <foreign_citizens> ,",),
}
_FOR_VICTIMS = (
    "give assistance to victims",
    "provide medical treatment to the victims",
    "send the victims to safe shelter",
    "help the children to return to their family",
    "cooperate with the embassy in order to repatriate the victims",
)
_GENERAL = (
    "disseminate information",
    "cooperate with concerned parties",
    "give necessary and urgent assistance",
    "disseminate information relating to trafficking in women and children",
)


def say_victims(*, women: bool, children: bool, pick: Pick) -> str:
    """Say who a victim is.

    Raises:
        WordingError: neither women nor children.
    """
    whom = " OR|AND ".join([*(["WOMEN"] if women else []), *(["CHILD"] if children else [])])
    if not whom:
        raise WordingError("nobody is a victim of that wording.")
    return fill(f"A VICTIM means A PEOPLE who HAS SUFFERED from TRAFFICKING in {whom}", pick)


def say_right(right: Right, pick: Pick) -> str:
    """Say one right, without its number and the sign behind it.

    Raises:
        WordingError: it covers a charge that has no wording.
    """
    if not right.covers:
        return fill(pick(_ENTITLEMENTS), pick)
    charges = ""
    for charge in right.covers:
        stated = CHARGES.get(charge.kind)
        if stated is None:
            raise WordingError("no wording is known for the charge.")
        if charges:
            charges += pick((", ", " or ", ", or ", ", [or] "))
        charges += fill(pick((stated, grow(forms("charge", charge.kind), pick) or stated)), pick)
    joint = pick(("", "AND DETAINED ", "OR DETAINED "))
    return fill(f"not to be PROSECUTED {joint}on ANY CHARGE of {{charges}}", pick, charges=charges)


def say_duty(duty: Duty, pick: Pick) -> str:
    """Say one duty.

    Raises:
        WordingError: its trigger has no wording, or its bearer does not begin as a bearer's name does.
    """
    known = {name.lower() for name in BEARERS}
    if duty.bearer.lower() not in known or (duty.trigger is not None and duty.trigger not in _TRIGGERS):
        raise WordingError("no wording is known for the duty.")
    trigger = "" if duty.trigger is None else f"{fill(pick(_TRIGGERS[duty.trigger]), pick)} "
    what = pick(_GENERAL if duty.general else _FOR_VICTIMS)
    return f"{trigger}{duty.bearer} {fill('MODAL', pick)} {what}"
