"""Circumstances in words, one and in lists.

Half of the wordings are forms stated here, whose meaning does not rest on the grammar's; the other half are
whatever phrases the grammar has under the circumstance's name.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.law.model import Circumstance
from lao_tip_law.strategies.wording.numbers import in_words, ways_to_say
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import WordingError, aliases, phrases
from lao_tip_law.strategies.wording.worded import NOWHERE, Worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lao_tip_law.strategies.wording.vocabulary import Pick

_RULES = ("deed", "plight", "continued")  # of the grammar: of the deed, of the victim, and going on from that
_LAST_NAMED = 10  # a number of victims above it is written in figures in the circumstance's name


@frozen
class _Form:
    """A way to say a circumstance.

    Attributes:
        template: its words.
        rule: `deed`, `plight`, or `continued` where the victim was said before.
    """

    template: str
    rule: str


STATED: dict[str, tuple[tuple[str, str], ...]] = {
    "habitual": (
        ("deed", "THE ACTION IS PERFORMED HABITUALLY"),
        ("deed", "ACTION PERFORMED HABITUALLY"),
        ("deed", "THE ACTION IS PERFORMED ON A REGULAR BASIS"),
        ("deed", "SUCH ACTION IS PERFORMED AS A HABIT"),
    ),
    "organised_group": (
        ("deed", "THE ACTION IS PERFORMED BY A ORGANISED GROUP"),
        ("deed", "ACTION PERFORMED AS A ORGANISED PENAL? GROUP"),
        ("deed", "THE PERPETRATOR IS A PART OF A ORGANISED GROUP"),
    ),
    "close_relative": (
        ("deed", "THE PERPETRATOR IS A CLOSE_ RELATIVE"),
        ("deed", "THE PERPETRATOR IS A CLOSE_ RELATIVE OF THE VICTIM"),
        ("plight", "THE VICTIM IS A CLOSE_ RELATIVE OF THE PERPETRATOR"),
        ("deed", "THE ACTION IS PERFORMED BY A CLOSE_ RELATIVE OF THE VICTIM"),
    ),
    "child_victim": (
        ("plight", "THE VICTIM IS A CHILD"),
        ("plight", "THE VICTIM IS A CHILD SLASH CHILD"),
        ("deed", "THE ACTION IS PERFORMED INVOLVES A CHILD"),
        ("plight", "THE VICTIM IS UNDER {number} YEARS of age"),
        ("plight", "THE VICTIM IS A CHILD UNDER|BELOW {number} YEARS old"),
        ("plight", "THE VICTIM IS BELOW|UNDER the age of {number}"),
        ("deed", "ACTION IS PERFORMED INVOLVES A CHILD UNDER {number} YEARS of age"),
    ),
    "victims": (
        ("plight", "THE VICTIM IS {quantity} OR more PEOPLE"),
        ("deed", "THERE IS {quantity} OR more VICTIM"),
        ("deed", "THERE IS AT LEAST {quantity} VICTIM"),
        ("deed", "THE ACTION INVOLVES {quantity} VICTIM OR more"),
        ("deed", "THERE IS more THAN {fewer} VICTIM"),
        ("plight", "THE VICTIM IS more THAN {fewer} PEOPLE"),
    ),
    "serious_injury": (
        ("plight", "THE VICTIM IS SERIOUSLY INJURED"),
        ("plight", "THE VICTIM SUFFERS A SERIOUS INJURY"),
        ("plight", "THE ACTION CAUSES SERIOUS BODY HARM TO THE VICTIM"),
        ("continued", "IS SERIOUSLY INJURED"),
    ),
    "maiming": (
        ("plight", "THE VICTIM IS PHYSICALLY MAIMED"),
        ("continued", "IS PHYSICALLY? MAIMED"),
    ),
    "loss_of_mental_faculties": (
        ("plight", "THE VICTIM HAS LOST MENTAL FACULTIES"),
        ("plight", "THE VICTIM BECOMES INSANE"),
        ("continued", "HAS LOST MENTAL FACULTIES"),
    ),
    "permanent_disability": (
        ("plight", "THE ACTION RESULTS IN THE VICTIM BEING PERMANENTLY DISABLED"),
        ("plight", "THE VICTIM BECOMES A PERMANENT? INVALID"),
        ("plight", "THE VICTIM IS DISABLED FOR LIFE"),
        ("continued", "BECOMES PERMANENTLY DISABLED"),
    ),
    "aids": (
        ("plight", "THE VICTIM CONTRACTS AIDS"),
        ("plight", "THE VICTIM IS INFECTED WITH HIV SLASH AIDS"),
        ("continued", "CONTRACTS AIDS"),
    ),
    "death": (
        ("plight", "THE VICTIM DIES"),
        ("plight", "THE ACTION RESULTS IN THE LOSS OF? LIFE"),
        ("plight", "THE ACTION CAUSES THE DEATH OF THE VICTIM"),
        ("continued", "DEATH"),
        ("continued", "THE LOSS OF LIFE"),
    ),
}
NAMES = tuple(name for name in STATED if name != "victims")
"""The circumstances that have no number in their name."""


def several_victims(count: int) -> Circumstance:
    """Give the circumstance that there are so many victims or more."""
    word = in_words(count) if count <= _LAST_NAMED else str(count)
    return Circumstance("", NOWHERE, f"{word}_or_more_victims", count=count)


@cache
def _forms(name: str, *, aged: bool) -> tuple[tuple[_Form, ...], ...]:
    """Give the stated forms of a circumstance and the grammar's, in two groups."""
    counted = name == "victims"
    stated = [_Form(template, rule) for rule, template in STATED.get(name, ())]
    grown = [
        _Form(template.replace("{quantity}", "{fewer}") if alias == "more_than_number" else template, rule)
        for rule in _RULES
        for alias in aliases(rule)
        if alias == name or (counted and alias in {"number_or_more", "more_than_number"})
        for template in phrases(rule, alias)
    ]
    fitting = [
        tuple(form for form in forms if ("{number}" in form.template) == aged) for forms in (stated, grown)
    ]
    return tuple(forms for forms in fitting if forms)


def say_circumstance(circumstance: Circumstance, pick: Pick, *, after: str = "") -> tuple[str, str]:
    """Say one circumstance.

    Args:
        circumstance: the structure.
        pick: chooses the words.
        after: the rule of the circumstance before it in the list, or empty.

    Returns:
        The words, and the rule that they are read by.

    Raises:
        WordingError: neither this module nor the grammar knows the circumstance's name.
    """
    count, age = circumstance.count, circumstance.age_below
    name = "victims" if count is not None else circumstance.name
    groups = _forms(name, aged=age is not None)
    if not groups:
        raise WordingError("no wording is known for the circumstance.", remedy="Give the grammar one.")
    going_on = after in {"plight", "continued"}
    forms = [form for form in pick(groups) if going_on or form.rule != "continued"]
    form = pick(forms)
    slots = {}
    if "{number}" in form.template:
        slots["number"] = pick(ways_to_say(age or 0, scaled=False))
    if "{quantity}" in form.template:
        slots["quantity"] = pick(ways_to_say(count or 0, scaled=False))
    if "{fewer}" in form.template:
        slots["fewer"] = pick(ways_to_say((count or 0) - 1, scaled=False))
    return fill(form.template, pick, **slots), form.rule


def say_circumstances(
    circumstances: Sequence[Circumstance], pick: Pick, *, again: str = ""
) -> tuple[str, list[Worded[Circumstance]]]:
    """Say a list of circumstances of which any one is enough: "a, b or c".

    Args:
        circumstances: the list; it is not empty.
        pick: chooses the words and signs.
        again: what may be said before an entry once more, such as "where".

    Returns:
        The list in words, and each circumstance with its own.
    """
    text, said, after = "", [], ""
    for at, circumstance in enumerate(circumstances, start=1):
        if text:
            text += pick((" or ", ", or ", ", ")) if at == len(circumstances) else pick((", ", " or "))
            if again and pick((False, True)):
                text, after = f"{text}{again} ", ""
        words, after = say_circumstance(circumstance, pick, after=after)
        said.append(Worded(circumstance, words))
        text += words
    return text, said
