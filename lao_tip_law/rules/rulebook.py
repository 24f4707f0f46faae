"""The law compiled: every offence, the victims' rights and the duties towards them, ready for the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from lao_tip_law.law.model import Duty, Right
    from lao_tip_law.rules.force import Calendar
    from lao_tip_law.rules.offences import Offence


@frozen(eq=False, repr=False)  # told apart by identity, which hashes fast
class Rulebook:
    """The law compiled.

    Attributes:
        ages: the ages in whole years that the law names, ascending; they bound the age classes.
        offences: in the order in which an answer lists them.
        child_ages: bits of the age classes of a child.
        rights: the victims' rights.
        rights_women: the law on them is about women.
        rights_children: it is about children of either sex.
        duties: the duties towards victims.
        trafficking: the provision whose offence makes a person a victim of trafficking.
        calendar: what is law when.
    """

    ages: tuple[int, ...]
    offences: tuple[Offence, ...]
    child_ages: int
    rights: tuple[Right, ...]
    rights_women: bool
    rights_children: bool
    duties: tuple[Duty, ...]
    trafficking: str
    calendar: Calendar
