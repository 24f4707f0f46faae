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
from lao_tip_law.strategies.wording.circumstance_forms import STATED
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
_AT_LEAST = 2  # one victim or more are no number that a penalty hangs on
OLDEST_MINOR = 21
"""Of a greater age none is a child."""
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


def several_victims(count: int) -> Circumstance:
    """Give the circumstance that there are so many victims or more."""
    word = in_words(count) if count <= _LAST_NAMED else str(count)
    return Circumstance("", NOWHERE, f"{word}_or_more_victims", count=count)


def _stated(name: str, *, ages: int) -> list[_Form]:
    return [
        _Form(template, rule)
        for rule, template in STATED.get(name, ())
        if name == "victims" or template.count("{") == ages
    ]


@cache
def grammar_forms(name: str) -> tuple[tuple[str, Rule], ...]:
    """Give the alternatives that the grammar has for a circumstance, each with the rule it is of."""
    alias = "numbered" if name == "victims" else name
    return tuple((rule, form) for rule in RULES if alias in aliases(rule) for form in forms(rule, alias))


def _grown(name: str, pick: Pick, *, ages: int, going_on: bool) -> _Form | None:
    """Grow a form out of the grammar, or give None where it has none that fits."""
    options = [each for each in grammar_forms(name) if going_on or each[0] != "continued"]
    if not options:
        return None
    rule, form = pick(options)
    template = grow((form,), pick, lambda said: _says(said, name, ages=ages))
    return None if template is None else _Form(slotted(template), rule)


def _says(template: str, name: str, *, ages: int) -> bool:
    """Tell whether a template says no more and no less than is meant."""
    if _WHOSE.search(template):  # whose relative: no possessive is drawn, and kin are in the banks
        return False
    if template.endswith("DEATH"):  # "death penalties ..." may follow, which is another thing
        return False
    if name == "victims":  # "several victims" names no number
        return "{" in template
    return template.count("{") == ages


def slotted(template: str) -> str:
    """Name the slots of a grammar's template as the forms stated here do."""
    for said, meant in (("number_or_more:quantity", "quantity"), ("more_than_number:quantity", "fewer")):
        template = template.replace(said, meant)
    ages = _AGE.findall(template)
    return _AGE.sub("{number}", _AGE.sub("{from}", template, count=len(ages) - 1) if ages[1:] else template)


def say_circumstance(circumstance: Circumstance, pick: Pick, *, after: str = "") -> tuple[str, str]:
    """Say one circumstance.

    Args:
        circumstance: the structure.
        pick: chooses the words.
        after: the rule of the circumstance before it in the list, or empty.

    Returns:
        The words, and the rule that they are read by.

    Raises:
        WordingError: neither this module nor the grammar knows the circumstance's name, or its number or ages
            are such as no words set.
    """
    _refuse_numbers(circumstance)
    count, ages = circumstance.count, (circumstance.age_from, circumstance.age_below)
    name = "victims" if count is not None else circumstance.name
    going_on, aged = after in {"plight", "continued"}, sum(age is not None for age in ages)
    stated = [form for form in _stated(name, ages=aged) if going_on or form.rule != "continued"]
    as_stated = pick((True, False))
    form = pick(stated) if stated and as_stated else None
    form = form or _grown(name, pick, ages=aged, going_on=going_on) or next(iter(stated), None)
    if form is None:
        raise WordingError("no wording is known for the circumstance.", remedy="Give the grammar one.")
    slots = {}
    numbers = (("from", ages[0]), ("number", ages[1]), ("quantity", count), ("fewer", (count or 0) - 1))
    for slot, number in numbers:
        if f"{{{slot}}}" in form.template:
            slots[slot] = pick(ways_to_say(number or 0, scaled=False))
    return fill(form.template, pick, **slots), form.rule


def _refuse_numbers(circumstance: Circumstance) -> None:
    """Refuse a number of victims, or ages, that no words set.

    Raises:
        WordingError: see above.
    """
    count, start, end = circumstance.count, circumstance.age_from, circumstance.age_below
    if count is not None and (
        count < _AT_LEAST or circumstance.name != several_victims(count).name or (start, end) != (None, None)
    ):
        raise WordingError("no wording is known for that number of victims.", remedy="Take several_victims.")
    if (start is not None and end is None) or not all(
        0 < age <= OLDEST_MINOR for age in (start, end) if age is not None
    ):
        raise WordingError("no wording is known for that age.", remedy="Let it end at an age of the young.")
    if start is not None and end is not None and start >= end:
        raise WordingError("ages that end before they begin have no wording.", remedy="Put them in order.")


def say_circumstances(
    circumstances: Sequence[Circumstance], pick: Pick, *, again: str = "", together: bool = False
) -> tuple[str, list[Worded[Circumstance]]]:
    """Say a list of circumstances of which any one is enough, "a, b or c", or two asked for together.

    Args:
        circumstances: the list; it is not empty.
        pick: chooses the words and signs.
        again: what may be said before an entry once more, such as "where".
        together: both of two are asked for: "a and b".

    Returns:
        The list in words, and each circumstance with its own.
    """
    text, said, after = "", [], ""
    for at, circumstance in enumerate(circumstances, start=1):
        if text and together:
            text += pick((" and ", ", and "))
        elif text:
            text += pick((" or ", ", or ", ", ")) if at == len(circumstances) else pick((", ", " or "))
            if again and pick((False, True)):
                text, after = f"{text}{again} ", ""
        words, after = say_circumstance(circumstance, pick, after=after)
        said.append(Worded(circumstance, words))
        text += words
    return text, said
