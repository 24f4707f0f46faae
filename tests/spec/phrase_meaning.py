"""What a phrase of a penalty clause says, told from the rules that make it and from its numbers.

It is no second reading of words: it looks at which rule was drawn where. Where a number bears a scale or is
repeated in brackets, where an end leaves its unit to the other, or a note stands behind, it says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.law.model import Circumstance
from lao_tip_law.strategies.wording.circumstances import several_victims
from lao_tip_law.strategies.wording.worded import NOWHERE

if TYPE_CHECKING:
    from lao_tip_law.strategies.wording.derivations import Derivation
    from lao_tip_law.strategies.wording.phrases import Phrase

NO_SENSE = "no sense"
_UNITS = {
    **dict.fromkeys(("YEARS", "MONTHS"), "months"),
    **dict.fromkeys(("KIP", "KIP_SIGN"), "LAK"),
    **dict.fromkeys(("DOLLARS", "DOLLAR_SIGN"), "USD"),
    "BAHT": "THB",
}
_MEASURED = {
    **dict.fromkeys(("imprisonment", "term_to_life", "re_education", "elliptical"), ("months",)),
    "fine": ("LAK", "USD", "THB"),
}
_LOW, _HIGH = ("least", "least_exclusive"), ("most", "most_exclusive")
_LEFT_OUT = ("exclusive_from_to", "least_exclusive"), ("from_to_exclusive", "most_exclusive")
_ENDS = {*_LOW, *_HIGH, *_LEFT_OUT[0], *_LEFT_OUT[1], "exactly", "from_to", "exclusive_from_to_exclusive"}
_AGES = {"age_below", "age_between", "age_not_reached"}
_CIRCUMSTANCES = {"deed", "plight", "continued", "harmed"}
_COUNTS = {"number_or_more", "more_than_number", "several_victims"}
_UNCERTAIN = {"MILLION", "DECIMAL", "SAID_AGAIN", "KIP_AGAIN", "OPEN"}
_OLDEST, _YEAR, _THOUSAND, _BOTH = 21, 12, 1000, 2


class Ends(NamedTuple):
    """A range as the law model has it."""

    unit: str
    low: int | None
    high: int | None
    low_left_out: bool
    high_left_out: bool


def said_ends(phrase: Phrase) -> Ends | str | None:
    """Tell the range of a term or fine, or that it makes no sense; None where this does not tell."""
    kind = phrase.derivation.name
    ranges = [each for each in phrase.derivation.within() if each.rule.alias in _ENDS]
    if kind not in _MEASURED or not ranges or not _UNCERTAIN.isdisjoint(phrase.derivation.classes()):
        return None
    numbers = _numbers(phrase)
    ends = [_quantity(each, numbers) for each in ranges[0].within() if each.name.endswith("quantity")]
    values, units = [value for value, _ in ends], {unit for _, unit in ends}
    if units == {None} or not units - {None} <= {*_MEASURED[kind]} or len(units - {None}) > 1:
        return NO_SENSE
    great = max(phrase.numbers) >= _THOUSAND  # in words it ends in a scale
    if None in units or (great and (units == {"months"} or "NUMBER_WORDS" in phrase.derivation.classes())):
        return None
    if values != sorted(values):
        return NO_SENSE
    name = str(ranges[0].rule.alias)
    both = name == "exclusive_from_to_exclusive"
    return Ends(
        str(units.pop()),
        None if name in _HIGH else values[0],
        None if name in _LOW else values[-1],
        both or name in _LEFT_OUT[0],
        both or name in _LEFT_OUT[1],
    )


def makes_sense(phrase: Phrase) -> bool | None:
    """Tell whether what a phrase counts, measures or is old can be meant; None where this does not tell."""
    kind = phrase.derivation.name
    if kind == "bare_range":
        return False
    if kind in _MEASURED and any(each.rule.alias in _ENDS for each in phrase.derivation.within()):
        ends = said_ends(phrase)
        return None if ends is None else ends != NO_SENSE
    numbers = _numbers(phrase)
    for each in phrase.derivation.within():
        if each.name == "quantity" and {"YEARS", "MONTHS", "currency"} & _symbols(each):
            return False
        inside = [numbers[id(part)] for part in each.within() if part.name == "number"]
        if each.name in _AGES and not _UNCERTAIN & {*each.classes()}:
            if inside != sorted(set(inside)) or inside[-1] > _OLDEST:
                return False
        elif not _UNCERTAIN.isdisjoint(each.classes()) and inside:
            return None
    return True


def _symbols(found: Derivation) -> set[str]:
    return {*found.classes(), *(each.name for each in found.within())}


def _numbers(phrase: Phrase) -> dict[int, int]:
    """Give each number's value by the identity of its derivation."""
    places = [each for each in phrase.derivation.within() if each.name in {"number", "article_number"}]
    return {id(each): value for each, value in zip(places, phrase.numbers, strict=True)}


def _quantity(found: Derivation, numbers: dict[int, int]) -> tuple[int, str | None]:
    units = [_UNITS[name] for name in found.classes() if name in _UNITS]
    values = [numbers[id(each)] for each in found.within() if each.name == "number"]
    if len(values) == _BOTH:
        return values[0] * _YEAR + values[1], "months"
    return values[0] * (_YEAR if "YEARS" in found.classes() else 1), units[0] if units else None


def said_circumstance(phrase: Phrase) -> Circumstance | None:
    """Give the circumstance that a phrase says, or None where it is none or bears a scale or brackets."""
    named = next((each for each in phrase.derivation.within() if each.name in _CIRCUMSTANCES), None)
    if named is None or not _UNCERTAIN.isdisjoint(named.classes()):
        return None
    numbers = _numbers(phrase)
    ages = [
        numbers[id(number)]
        for age in named.within()
        if age.name in _AGES
        for number in age.within()
        if number.name == "number"
    ]
    for each in named.within():
        if each.rule.alias in _COUNTS:
            count = [numbers[id(number)] for number in each.within() if number.name == "number"] or [_BOTH]
            return several_victims(count[0] + (each.rule.alias == "more_than_number"))
    return Circumstance(
        "",
        NOWHERE,
        str(named.rule.alias),
        age_from=ages[0] if len(ages) == _BOTH else None,
        age_below=ages[-1] if ages else None,
    )
