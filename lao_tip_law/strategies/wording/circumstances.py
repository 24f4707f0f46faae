"""Circumstances in words, one and in lists.

Half of the wordings are forms stated here, whose meaning does not rest on the grammar's; the other half are
whatever phrases the grammar has under the circumstance's name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.law.model import Circumstance
from lao_tip_law.strategies.wording.numbers import in_words, ways_to_say
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import WordingError, aliases, forms, grow
from lao_tip_law.strategies.wording.worded import NOWHERE, Worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lark.grammar import Rule

    from lao_tip_law.strategies.wording.vocabulary import Pick

RULES = ("deed", "plight", "continued")  # of the grammar: of the deed, of the victim, and going on from that
_AGE = re.compile(r"\{\w*:?number\}")
_WHOSE = re.compile(
    r"\bKINSHIP\b|(PERPETRATOR|TRAFFICKER|VICTIM) ((A|THE) )?(CLOSE_|FAMILY|KIN|NEXT|RELATIVE)\b"
)
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


def _stated(name: str, *, aged: bool) -> list[_Form]:
    return [
        _Form(template, rule) for rule, template in STATED.get(name, ()) if ("{number}" in template) == aged
    ]


@cache
def grammar_forms(name: str) -> tuple[tuple[str, Rule], ...]:
    """Give the alternatives that the grammar has for a circumstance, each with the rule it is of."""
    alias = "numbered" if name == "victims" else name
    return tuple((rule, form) for rule in RULES if alias in aliases(rule) for form in forms(rule, alias))


def _grown(name: str, pick: Pick, *, aged: bool, going_on: bool) -> _Form | None:
    """Grow a form out of the grammar, or give None where it has none that fits."""
    options = [each for each in grammar_forms(name) if going_on or each[0] != "continued"]
    if not options:
        return None
    rule, form = pick(options)
    template = grow((form,), pick, lambda said: _says(said, name, aged=aged))
    return None if template is None else _Form(slotted(template), rule)


def _says(template: str, name: str, *, aged: bool) -> bool:
    """Tell whether a template says no more and no less than is meant."""
    if _WHOSE.search(template):  # whose relative: no possessive is drawn, and kin are in the banks
        return False
    if template.endswith("DEATH"):  # "death penalties ..." may follow, which is another thing
        return False
    if name == "victims":  # "several victims" names no number
        return "{" in template
    return template.count("{") == aged


def slotted(template: str) -> str:
    """Name the slots of a grammar's template as the forms stated here do."""
    for said, meant in (("number_or_more:quantity", "quantity"), ("more_than_number:quantity", "fewer")):
        template = template.replace(said, meant)
    return _AGE.sub("{number}", template)


def say_circumstance(circumstance: Circumstance, pick: Pick, *, after: str = "") -> tuple[str, str]:
    """Say one circumstance.

    Args:
        circumstance: the structure; an age that it begins at is not said.
        pick: chooses the words.
        after: the rule of the circumstance before it in the list, or empty.

    Returns:
        The words, and the rule that they are read by.

    Raises:
        WordingError: neither this module nor the grammar knows the circumstance's name.
    """
    count, age = circumstance.count, circumstance.age_below
    name = "victims" if count is not None else circumstance.name
    going_on, aged = after in {"plight", "continued"}, age is not None
    stated = [form for form in _stated(name, aged=aged) if going_on or form.rule != "continued"]
    as_stated = pick((True, False))
    form = pick(stated) if stated and as_stated else None
    form = form or _grown(name, pick, aged=aged, going_on=going_on) or next(iter(stated), None)
    if form is None:
        raise WordingError("no wording is known for the circumstance.", remedy="Give the grammar one.")
    slots = {}
    for slot, number in (("number", age), ("quantity", count), ("fewer", (count or 0) - 1)):
        if f"{{{slot}}}" in form.template:
            slots[slot] = pick(ways_to_say(number or 0, scaled=False))
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
