"""The value of a range: its two ends, in whole months, kip or dollars, or in plain number.

Both ends belong to the range, as in the contract; "more than five years" keeps the five and says that the end
itself is left out.
"""

from __future__ import annotations

from attrs import evolve, frozen

from lao_tip_law.grammar.numerals import AGAIN, said_again, scale_of, value_of
from lao_tip_law.grammar.tree import UNRECOGNISED, Node

MONTHS = "months"
CURRENCIES = {"KIP": "LAK", "KIP_SIGN": "LAK", "DOLLARS": "USD", "DOLLAR_SIGN": "USD", "BAHT": "THB"}
_KIP = CURRENCIES["KIP"]
_PER_YEAR = 12
_FAR = 10_000  # times: so far apart that the lower end has lost its zeros
_TWO_ENDS = 2
# No length of time is written with a thousand: "10.000 years" is a slip of some kind.
_THOUSAND = 1000
_HUNDRED, _TEN = 100, 10


@frozen
class Range:
    """A range read from the text.

    Attributes:
        unit: `months`, an ISO 4217 currency such as `LAK`, or None for a plain number.
        min: the lower end in that unit, or None where the text sets none.
        max: the upper end, or None.
        min_excluded: the text says "more than": the end itself is left out.
        max_excluded: the text says "less than".
    """

    unit: str | None
    min: int | None
    max: int | None
    min_excluded: bool = False
    max_excluded: bool = False


@frozen
class _Quantity:
    number: int
    unit: str | None = None
    times: int = 1  # months in the unit
    scale: int = 1  # what the number ends in: "ten million"
    again: tuple[int | None, ...] = ()  # what its brackets repeat
    lends: int = 1  # months in the unit that a bare number beside it takes

    def value(self) -> int:
        return self.number * self.times


def range_of(node: Node) -> Range | None:
    """Read a range node, or give None where it has no one meaning.

    That is so where its units clash, the lower end is above the upper one, a number contradicts itself, or an
    unknown word stands inside it.
    """
    if node.find(UNRECOGNISED) is not None:
        return None
    read = [_quantity(part) for part in node.find_all("quantity", "plain_quantity")]
    quantities = [quantity for quantity in read if quantity is not None]
    if len(quantities) < len(read) or not _repeated_rightly(quantities):
        return None
    if len(quantities) == _TWO_ENDS:
        return _between(node.kind, *quantities)
    (only,) = quantities
    value, kind = only.value(), node.kind
    if kind == "exactly":
        return Range(only.unit, value, value)
    if kind.startswith("least"):
        return Range(only.unit, value, None, min_excluded=kind == "least_exclusive")
    return Range(only.unit, None, value, max_excluded=kind == "most_exclusive")


def _between(kind: str, low: _Quantity, high: _Quantity) -> Range | None:
    """Read the two ends together; one without a unit or a scale borrows the other's."""
    if low.unit is not None and high.unit is not None and low.unit != high.unit:
        return None
    if low.scale == 1 < high.scale and low.number < _THOUSAND:
        if low.number < _TEN and high.number // high.scale >= _HUNDRED:
            return None  # "one to five hundred million": one million, or one hundred million?
        if low.unit is not None and high.unit is not None:
            return None  # "10 Kip to 100 million Kip": a slip of some kind
        low = evolve(low, number=low.number * high.scale)  # "10 to 100 million"
    if low.unit is None and high.unit != MONTHS and high.value() >= _FAR * low.value():
        return None  # "5 to 10.000.000 Kip": five kip, or five million?
    if low.unit is None:
        low = evolve(low, unit=high.unit, times=high.lends)
    if high.unit is None:
        high = evolve(high, unit=low.unit, times=low.lends)
    if low.value() > high.value():
        return None
    return Range(
        low.unit,
        low.value(),
        high.value(),
        min_excluded=kind.startswith("exclusive"),
        max_excluded=kind.endswith("to_exclusive"),
    )


def _repeated_rightly(quantities: list[_Quantity]) -> bool:
    """Tell whether "(5-15)" repeats both ends: the upper one is held to it where the number is read."""
    both = [quantity.again for quantity in quantities if len(quantity.again) == _TWO_ENDS]
    return not both or (
        len(quantities) == _TWO_ENDS and both == [(quantities[0].number, quantities[1].number)]
    )


def _quantity(node: Node) -> _Quantity | None:
    """Read one quantity; a compound "one year and six months" comes out in months."""
    numbers = [part for part in node.nodes() if part.kind == "number"]
    read = [value_of(number) for number in numbers]
    values = [value for value in read if value is not None]
    if len(values) < len(read):
        return None
    units = [word.type for word in node.words() if word.type in {"YEARS", "MONTHS"}]
    notes = [word for part in (node, *numbers) for word in part.words() if word.type in AGAIN]
    in_kip = any(word.type == "KIP_AGAIN" for word in notes)  # "(five million Kip)"
    if units and (in_kip or max(values) >= _THOUSAND):
        return None
    repeated = next((said_again(word) for word in numbers[-1].words() if word.type in AGAIN), [])
    if len(values) == _TWO_ENDS:
        years, months = values
        # "three to five years and one month": the three are years
        return _Quantity(years * _PER_YEAR + months, MONTHS, again=tuple(repeated), lends=_PER_YEAR)
    plain = _Quantity(values[0], scale=scale_of(numbers[0]), again=tuple(repeated))
    if units:
        months = _PER_YEAR if units[0] == "YEARS" else 1
        return evolve(plain, unit=MONTHS, times=months, lends=months)
    if any(said_again(word) != [values[0]] for word in node.words() if word.type in AGAIN):
        return None  # "10 Kip (twenty)"
    return _of_money(plain, node, in_kip=in_kip)


def _of_money(plain: _Quantity, node: Node, *, in_kip: bool) -> _Quantity | None:
    """Give a quantity its currency, if any is named; the brackets behind it may name kip and no other."""
    sign = next((part for part in node.nodes() if part.kind == "currency"), None)
    unit = None if sign is None else CURRENCIES[list(sign.words())[-1].type]
    if in_kip and unit not in {None, _KIP}:
        return None  # "USD 5 (five Kip)"
    return evolve(plain, unit=_KIP if in_kip else unit)
