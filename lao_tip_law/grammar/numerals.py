"""The value of a number as a statute writes it: in figures, in words, or both.

Values are exact whole numbers. A number that is said twice must say the same thing twice.
"""

from __future__ import annotations

from fractions import Fraction

from lao_tip_law.grammar.tree import UNRECOGNISED, Node

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: value for value, word in enumerate(_ONES)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}


def from_words(text: str) -> int | None:
    """Read a number in words, or None where the words make no number ("five fifteen").

    >>> from_words("twenty-five"), from_words("two hundred fifty thousand"), from_words("five fifteen")
    (25, 250000, None)
    """
    total = part = 0
    smallest = last_scale = 10**12
    for word in text.lower().replace("-", " ").split():
        if word in _SCALES:
            scale = _SCALES[word]
            if not part or scale >= last_scale:
                return None
            total, part, smallest, last_scale = total + part * scale, 0, 10**12, scale
        elif word == "hundred":
            if part and not 1 <= part <= 9:  # noqa: PLR2004 - "nine hundred" is the last of its kind
                return None
            part, smallest = (part or 1) * 100, 100
        else:
            value = _VALUES[word]
            if value >= smallest or (smallest == 20 and not value):  # noqa: PLR2004
                return None
            part += value
            smallest = 10 if value >= 20 else 1  # noqa: PLR2004 - after "twenty" only ones may follow
    return total + part


def from_figures(text: str) -> int:
    """Read a number in figures, thousands grouped by dots, commas or spaces.

    >>> from_figures("10.000.000"), from_figures("10,000"), from_figures("15")
    (10000000, 10000, 15)
    """
    return int("".join(sign for sign in text if sign.isdigit()))


def value_of(node: Node) -> int | None:
    """Give the value of a `number` node, or None where it makes no whole number or contradicts itself."""
    words = [word for word in node.words()]
    if any(child.kind == UNRECOGNISED for child in node.nodes()):
        return None
    first = words[0]
    if first.type == "NUMBER_WORDS":
        value = from_words(first)
    elif first.type == "DECIMAL":
        scaled = Fraction(first.replace(",", ".")) * _SCALES[words[1].lower().rstrip("s")]
        value = int(scaled) if scaled.denominator == 1 else None
    else:
        value = from_figures(first)
    if len(words) > 1 and words[1].type == "MILLION" and first.type == "NUMBER" and value is not None:
        value *= _SCALES[words[1].lower().rstrip("s")]
    if words[-1].type == "SAID_AGAIN" and value != _said_again(words[-1]):
        return None
    return value


def _said_again(text: str) -> int:
    """Read the last figure in the brackets: in "five to fifteen (5-15)" it repeats the fifteen."""
    figures = text.strip("() \n")
    for sign in ("to", "–", "—", "-"):
        figures = figures.split(sign)[-1]
    return from_figures(figures)
