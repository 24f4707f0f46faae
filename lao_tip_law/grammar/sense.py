"""Phrases that the grammar can read but that have no one meaning, such as "fifteen to five years".

They are handed back as unrecognised: a wrong figure without a word would be the worst defect of all.
"""

from __future__ import annotations

from lao_tip_law.grammar.numerals import value_of
from lao_tip_law.grammar.ranges import CURRENCIES, MONTHS, range_of
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node

RANGES = (
    "exactly",
    "from_to",
    "least",
    "most",
    "least_exclusive",
    "most_exclusive",
    "exclusive_from_to",
    "from_to_exclusive",
)
_MONEY = frozenset(CURRENCIES.values())
# What may stand in each phrase that holds a range: lengths of time, money, or plain numbers.
_UNITS: dict[str, frozenset[str | None]] = {
    "head_range": frozenset({MONTHS}) | _MONEY,
    "range_liberty": frozenset({MONTHS}),
    "liberty_range": frozenset({MONTHS}),
    "elliptical": frozenset({MONTHS}),
    "fine": _MONEY,
    "printed": _MONEY,
}
_COUNTED = frozenset({"number_or_more", "more_than_number"})


def settle(part: Child) -> Child:
    """Give a part back, or as unrecognised where it makes no sense."""
    if isinstance(part, Node) and part.kind != UNRECOGNISED and not _makes_sense(part):
        return Node(UNRECOGNISED, part.children)
    return part


def _makes_sense(phrase: Node) -> bool:
    if phrase.kind == "bare_range":  # nothing says what it measures
        return False
    if phrase.kind in _COUNTED:
        return all(value_of(number) is not None for number in phrase.find_all("number"))
    for holder in phrase.find_all(*_UNITS):
        for part in holder.nodes():
            if part.kind in RANGES:
                found = range_of(part)
                if found is None or found.unit not in _UNITS[holder.kind]:
                    return False
    return all(value_of(number) is not None for number in phrase.find_all("number") if phrase.kind not in _UNITS)
