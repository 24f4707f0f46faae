"""Numbers in words and in figures: the inverse of `lao_tip_law.grammar.numerals`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ONES = [
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_HUNDRED, _TWENTY, _TEN, _THOUSAND = 100, 20, 10, 1000
INSIDE = "\0"
"""Stands for a space within a number: no line may break there. `lines.laid_out` turns it into a space."""
_GROUPED = (".", ",", INSIDE, "\u00a0", "\u202f", "")
_BRACKETS = ("()", "[]")


def in_words(number: int) -> str:
    """Say a whole number above zero and below a million million.

    >>> in_words(21), in_words(250_000), in_words(3_000_000_000)
    ('twenty-one', 'two hundred fifty thousand', 'three billion')
    """
    parts = []
    for scale, name in SCALES:
        if number >= scale:
            parts += [_below_thousand(number // scale), name]
            number %= scale
    return " ".join([*parts, _below_thousand(number)] if number else parts)


def _below_thousand(number: int) -> str:
    parts = []
    if number >= _HUNDRED:
        parts += [_ONES[number // _HUNDRED - 1], "hundred"]
        number %= _HUNDRED
    if number >= _TWENTY:
        ones = f"-{_ONES[number % _TEN - 1]}" if number % _TEN else ""
        parts.append(_TENS[number // _TEN - 2] + ones)
    elif number:
        parts.append(_ONES[number - 1])
    return " ".join(parts)


def in_figures(number: int, sign: str) -> str:
    """Write a whole number in figures, a sign between thousands.

    >>> in_figures(25_000_000, "."), in_figures(75, ",")
    ('25.000.000', '75')
    """
    return f"{number:,}".replace(",", sign)


def ways_to_say(number: int, *, again: bool = True, scaled: bool = True) -> tuple[str, ...]:
    """Give the ways to write a number, figures first.

    Args:
        number: above zero.
        again: a bracket may say it a second time.
        scaled: it may end in a scale of its own, "10 million".
    """
    signs: Sequence[str] = _GROUPED if number >= _THOUSAND else ("",)
    figures = [in_figures(number, sign) for sign in signs]
    ways = [*figures]
    words = in_words(number)
    ends_in_scale = words.split()[-1] in {name for _, name in SCALES}
    if scaled or not ends_in_scale:
        ways.append(words)
    if again and (scaled or not ends_in_scale):
        ways += [f"{words} ({figures[0]})", f"{figures[0]} ({words})", f"{figures[-1]} [{words}]"]
    if scaled:
        for scale, name in SCALES:
            whole, rest = divmod(number, scale)
            tenths, beyond = divmod(rest * 10, scale)
            if whole and not rest and whole < _THOUSAND:
                ways.append(f"{whole} {name}")
            elif whole and not beyond and whole < _THOUSAND:
                ways += [f"{whole}.{tenths} {name}", f"{whole},{tenths} {name}"]
    return tuple(ways)
