"""Phrases that the grammar can read but that have no one meaning, such as "fifteen to five years".

They are handed back as unrecognised: a wrong figure without a word would be the worst defect of all.
"""

from __future__ import annotations

from lao_tip_law.grammar.numerals import value_of
from lao_tip_law.grammar.ranges import CURRENCIES, MONTHS, Range, range_of
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node

RANGES = frozenset(
    {
        "exactly",
        "from_to",
        "least",
        "most",
        "least_exclusive",
        "most_exclusive",
        "exclusive_from_to",
        "from_to_exclusive",
        "exclusive_from_to_exclusive",
    }
)
_DOLLARS = CURRENCIES["DOLLARS"]
_MONEY: frozenset[str | None] = frozenset(CURRENCIES.values())
# What may stand in each phrase that holds a range: lengths of time, or money.
_UNITS: dict[str, frozenset[str | None]] = {
    "term": frozenset({MONTHS}),
    "implied_term": frozenset({MONTHS}),
    "term_to_life": frozenset({MONTHS}),
    "elliptical": frozenset({MONTHS}),
    "re_education": frozenset({MONTHS}),
    "fine": _MONEY,
}
_AGES = frozenset({"age_below", "age_between", "age_not_reached", "age_of_consent"})
# No law anywhere takes the young to be older than this; a greater age is not about children.
_OLDEST_MINOR = 21


def settle(part: Child) -> Child:
    """Give a part back, or as unrecognised where it makes no sense: of a fine it may be its note alone."""
    if isinstance(part, Node) and part.kind == "fine":
        part.children[:] = [
            Node(UNRECOGNISED, [child]) if _is_slip(child) else child for child in part.children
        ]
    if isinstance(part, Node) and part.kind != UNRECOGNISED and not _makes_sense(part):
        return Node(UNRECOGNISED, part.children)
    return part


def _is_slip(note: Child) -> bool:
    """Tell "(USD 7,065 to 2,826)": that no one can mean it says nothing against the kip before it."""
    if not (isinstance(note, Node) and note.kind == "printed"):
        return False
    signs = {word.type for sign in note.find_all("currency") for word in sign.words()}
    in_dollars = any(CURRENCIES.get(sign) == _DOLLARS for sign in signs)
    return in_dollars and all(range_of(node) is None for node in note.nodes() if node.kind in RANGES)


def _makes_sense(phrase: Node) -> bool:
    if phrase.kind == "bare_range":  # nothing says what it measures
        return False
    units = _UNITS.get(phrase.kind)
    if units is not None:
        return _measures(phrase, units)
    return all(_counts(node) for node in phrase.find_all("quantity", *_AGES))


def _measures(phrase: Node, units: frozenset[str | None]) -> bool:
    """Tell whether a penalty's range can be read, in a unit that fits, and its printed note bears it out."""
    found = [range_of(node) for node in phrase.nodes() if node.kind in RANGES]
    notes = [
        range_of(node)
        for holder in phrase.nodes()
        if holder.kind == "printed"
        for node in holder.nodes()
        if node.kind in RANGES
    ]
    if phrase.kind == "implied_term" and phrase.find(UNRECOGNISED) is not None:
        return False
    return all(_is_one_of(value, units) for value in found) and all(
        _is_one_of(note, _MONEY - {value.unit}) or note == value for note in notes for value in found if value
    )


def _is_one_of(value: Range | None, units: frozenset[str | None]) -> bool:
    return value is not None and value.unit in units and value.max != 0


def _counts(node: Node) -> bool:
    """Tell whether a number of victims, or an age, is a plain whole number, and an age one of the young."""
    values = [value_of(number) for number in node.find_all("number")]
    if node.kind == "quantity":
        return len(list(node.nodes())) == 1 and not list(node.words()) and None not in values
    ages = [value for value in values if value is not None and value <= _OLDEST_MINOR]
    return len(ages) == len(values) and ages == sorted(set(ages))
