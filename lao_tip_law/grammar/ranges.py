"""The value of a range: its two ends, in whole months, kip or dollars, or in plain number.

Both ends belong to the range, as in the contract; "more than five years" keeps the five and says that the end
itself is left out.
"""

from __future__ import annotations

from attrs import frozen

from lao_tip_law.grammar.numerals import value_of
from lao_tip_law.grammar.tree import UNRECOGNISED, Node

MONTHS = "months"
CURRENCIES = {"KIP": "LAK", "KIP_SIGN": "LAK", "DOLLARS": "USD", "DOLLAR_SIGN": "USD", "BAHT": "THB"}


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
    unit: str | None
    per_year: int = 1

    def months(self) -> int:
        return self.number * self.per_year


def range_of(node: Node) -> Range | None:
    """Read a range node, or give None where it has no one meaning.

    That is so where its units clash, the lower end is above the upper one, a number contradicts itself, or an
    unknown word stands inside it.
    """
    if any(True for _ in node.find_all(UNRECOGNISED)):
        return None
    quantities = []
    for part in node.find_all("quantity", "plain_quantity"):
        quantity = _quantity(part)
        if quantity is None:
            return None
        quantities.append(quantity)
    ends = _same_unit(quantities)
    if ends is None:
        return None
    unit, values = ends
    if node.kind == "exactly":
        return Range(unit, values[0], values[0])
    if node.kind.startswith("least"):
        return Range(unit, values[0], None, min_excluded=node.kind == "least_exclusive")
    if node.kind.startswith("most"):
        return Range(unit, None, values[0], max_excluded=node.kind == "most_exclusive")
    low, high = values
    if low > high:
        return None
    return Range(
        unit,
        low,
        high,
        min_excluded=node.kind == "exclusive_from_to",
        max_excluded=node.kind == "from_to_exclusive",
    )


def _quantity(node: Node) -> _Quantity | None:
    """Read one quantity; a compound "one year and six months" comes out in months."""
    numbers = [value_of(part) for part in node.nodes() if part.kind == "number"]
    if any(number is None for number in numbers):
        return None
    units = [word.type for word in node.words() if word.type in {"YEARS", "MONTHS"}]
    currency = next((part for part in node.nodes() if part.kind == "currency"), None)
    first = numbers[0]
    assert first is not None
    if len(numbers) > 1:
        second = numbers[1]
        assert second is not None
        return _Quantity(first * 12 + second, MONTHS)
    if currency is not None:
        return _Quantity(first, CURRENCIES[next(currency.words()).type])
    if units:
        return _Quantity(first, MONTHS, 12 if units[0] == "YEARS" else 1)
    return _Quantity(first, None)


def _same_unit(quantities: list[_Quantity]) -> tuple[str | None, list[int]] | None:
    """Lend a bound without a unit the other bound's, or give None where two units clash."""
    units = {quantity.unit for quantity in quantities if quantity.unit}
    if len(units) > 1:
        return None
    unit = next(iter(units), None)
    lender = next((quantity for quantity in reversed(quantities) if quantity.unit), None)
    return unit, [
        quantity.months() if quantity.unit or lender is None else quantity.number * lender.per_year
        for quantity in quantities
    ]
