"""The value of a number as a statute writes it: in figures, in words, or both.

Values are exact whole numbers. A number that is said twice must say the same thing twice.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from lao_tip_law.grammar.tree import UNRECOGNISED, Node

if TYPE_CHECKING:
    from lark import Token

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES = {word: value for value, word in enumerate(_ONES)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_NUMERALS = {*_VALUES, *_SCALES, "hundred", "and"}
_BEYOND = 10**12
# A number said a second time, in brackets.
AGAIN = frozenset({"SAID_AGAIN", "KIP_AGAIN"})


def from_words(text: str) -> int | None:
    """Read a number in words, or None where the words make no number ("five fifteen").

    >>> from_words("twenty-five"), from_words("two hundred and fifty thousand"), from_words("five fifteen")
    (25, 250000, None)
    """
    total = part = 0
    smallest = last_scale = _BEYOND  # what comes next must be below the first; a scale, below the second
    for word in text.lower().replace("-", " ").split():
        if word in _SCALES:
            scale = _SCALES[word]
            if not part or scale >= last_scale:
                return None
            total, part, smallest, last_scale = total + part * scale, 0, _BEYOND, scale
        elif word == "hundred":
            if part and not 1 <= part <= 9:  # noqa: PLR2004 - "nine hundred" is the last of its kind
                return None
            part, smallest = (part or 1) * 100, 100
        elif word != "and":  # the lexer lets it stand behind "hundred" alone
            value = _VALUES[word]
            if value >= smallest:
                return None
            part += value
            smallest = 10 if value >= 20 else 1  # noqa: PLR2004 - after "twenty" only ones may follow
    return total + part


def from_figures(text: str) -> int:
    """Read a number in figures, thousands grouped by dots, commas or spaces.

    >>> from_figures("30.000.000"), from_figures("70,000"), from_figures("12")
    (30000000, 70000, 12)
    """
    return int("".join(sign for sign in text if sign.isdigit()))


def value_of(node: Node) -> int | None:
    """Give the value of a `number` node, or None where it makes no one whole number or contradicts itself."""
    words = list(node.words())
    if any(child.kind == UNRECOGNISED for child in node.nodes()):
        return None
    value = _value(words)
    if words[-1].type in AGAIN and value != said_again(words[-1])[-1]:
        return None
    return value


def scale_of(node: Node) -> int:
    """Give the scale that a `number` node ends in, a million in "ten million" and in "10 million", else 1."""
    word = [word for word in node.words() if word.type not in AGAIN][-1]
    return _SCALES.get(word.lower().replace("-", " ").split()[-1].rstrip("s"), 1)


def said_again(text: str) -> list[int | None]:
    """Read what stands in the brackets: the number, or both ends of a range.

    >>> said_again("(5-15)"), said_again("(fifteen)")
    ([5, 15], [15])
    """
    inside = text[1:-1].lower().strip()
    if not inside[0].isdigit():
        return [from_words(" ".join(word for word in inside.split() if word in _NUMERALS or "-" in word))]
    for sign in ("to", "–", "—"):  # noqa: RUF001 - the dashes that statutes use
        inside = inside.replace(sign, "-")
    return [from_figures(part) for part in inside.split("-")]


def _value(words: list[Token]) -> int | None:
    first = words[0]
    scale = _SCALES[words[1].lower().rstrip("s")] if len(words) > 1 and words[1].type == "MILLION" else 1
    if first.type == "NUMBER_WORDS":
        return from_words(first)
    if first.type == "DECIMAL":
        scaled = Fraction(first.replace(",", ".")) * scale
        return int(scaled) if scaled.denominator == 1 else None
    if scale > 1 and not (first.isdigit() or first.endswith("000")):
        return None  # "1.500 million": a thousand and five hundred, or one and a half?
    return from_figures(first) * scale
