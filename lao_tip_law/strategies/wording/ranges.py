"""Ranges of time and money in words: the inverse of `lao_tip_law.grammar.ranges`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.grammar.ranges import CURRENCIES, MONTHS, Range
from lao_tip_law.strategies.wording.numbers import SCALES, in_words, ways_to_say
from lao_tip_law.strategies.wording.range_forms import FORMS
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import WordingError, word_classes

if TYPE_CHECKING:
    from lao_tip_law.strategies.wording.vocabulary import Pick

_YEAR, _YEARS = 12, "years"
_BEYOND = 10**12  # no number in words is so great
_FAR = 10_000  # times: an end so far below the upper one keeps its own unit
_THOUSAND, _HUNDRED, _TEN = 1000, 100, 10


@frozen
class _End:
    """One end of a range as it may be written.

    Attributes:
        whole: with its unit.
        bare: without it, where the other end may lend it; else None.
        lends: the unit in which the other end is taken where that one is bare.
    """

    whole: str
    bare: str | None
    lends: str


def say_range(value: Range, pick: Pick) -> str:
    """Say a range of months or money.

    Args:
        value: the range; an end that is there is above zero.
        pick: chooses among the ways.

    Raises:
        WordingError: the range has no end, its ends are out of order or beyond words, or it has no unit.
    """
    low, high = value.min, value.max
    _refuse_ends(value)
    if low is not None and low == high and not (value.min_excluded or value.max_excluded):
        return _say_end(low, value.unit, pick).whole
    forms = FORMS.get((low is not None, high is not None, value.min_excluded, value.max_excluded))
    if forms is None:
        raise WordingError("a range without an end has no wording.", remedy="Give it an end.")
    form = pick(forms)
    if low is None or high is None:
        return fill(form, pick, low=_said(low, value.unit, pick), high=_said(high, value.unit, pick))
    if value.unit == MONTHS and any(end >= _THOUSAND and end % _YEAR for end in (low, high)):
        form = pick([each for each in forms if "BETWEEN" not in each])  # it takes years and months
    compound = "BETWEEN" not in form
    if value.unit != MONTHS and form.startswith(("{low} TO", "FROM {low} TO")) and pick((False, True)):
        lent = _scale_lent(low, high, pick)
        if lent is not None:
            return fill(form, pick, low=lent[0], high=_with_unit(lent[1], 2, value.unit, pick))
    upper = _say_end(high, value.unit, pick, compound=compound, scaled=low >= _THOUSAND)
    lower = _say_end(low, value.unit, pick, compound=compound)
    which = ["low", "neither", "high"] if _may_lend(value, low, high, lower, upper) else ["neither"]
    bare = pick(which)
    return fill(
        form,
        pick,
        low=lower.bare or "" if bare == "low" else lower.whole,
        high=upper.bare or "" if bare == "high" else upper.whole,
    )


def _refuse_ends(value: Range) -> None:
    """Refuse ends that the reader could not tell from a slip of the pen."""
    beyond = _YEAR * _THOUSAND if value.unit == MONTHS else _BEYOND
    ends = [end for end in (value.min, value.max) if end is not None]
    if not all(0 < end < beyond for end in ends):
        raise WordingError("no wording is known for so small or great an end.", remedy="Take another.")
    if ends != sorted(ends):
        raise WordingError("a range that ends before it begins has no wording.", remedy="Put it in order.")


def _said(amount: int | None, unit: str | None, pick: Pick) -> str:
    return "" if amount is None else _say_end(amount, unit, pick).whole


def _may_lend(value: Range, low: int, high: int, lower: _End, upper: _End) -> bool:
    """Tell whether one end may leave its unit to the other: "five to fifteen years"."""
    if lower.bare is None or upper.bare is None or lower.lends != upper.lends:
        return False
    return value.unit == MONTHS or high < _FAR * low


def _say_end(
    amount: int, unit: str | None, pick: Pick, *, compound: bool = True, scaled: bool = True
) -> _End:
    if unit == MONTHS:
        return pick(_times(amount, pick, compound=compound))
    bare = pick(ways_to_say(amount, scaled=scaled))
    return _End(_with_unit(bare, amount, unit, pick), bare, unit or "")


def _times(months: int, pick: Pick, *, compound: bool) -> list[_End]:
    """Give the ways to say a length of time: in years where they come out even, in months, in both."""
    years, rest = divmod(months, _YEAR)
    ways = []
    if not rest:
        number = pick(_few(years))
        ways.append(_End(f"{number} {_time_word('YEARS', years, pick)}", number, _YEARS))
    elif years and compound:
        parts = [
            pick(_few(years)),
            _time_word("YEARS", years, pick),
            *pick((("and",), ())),
            pick(_few(rest)),
            _time_word("MONTHS", rest, pick),
        ]
        ways.append(_End(" ".join(parts), None, _YEARS))
    if months < _THOUSAND:
        number = pick(_few(months))
        ways.append(_End(f"{number} {_time_word('MONTHS', months, pick)}", number, MONTHS))
    return ways


def _few(number: int) -> tuple[str, ...]:
    """Give the ways to write a small number, in words first, as statutes do."""
    ways = ways_to_say(number, scaled=False)
    return (in_words(number), *(way for way in ways if way != in_words(number)))


def _time_word(name: str, number: int, pick: Pick) -> str:
    return pick([word for word in word_classes()[name] if word.endswith("s") == (number > 1)])


def _with_unit(number: str, amount: int, unit: str | None, pick: Pick) -> str:
    """Put a currency's word behind a number, or before it."""
    classes = [name for name, code in CURRENCIES.items() if code == unit]
    if not classes:
        raise WordingError("no word is known for the unit.", remedy="Take one of the grammars' currencies.")
    name = pick(classes)
    if name == "DOLLAR_SIGN":
        return pick(("US$", "$")) + pick(("", " ")) + number
    words = [word for word in word_classes()[name] if amount == 1 or word != "dollar"]
    word = pick(words)
    word = word.upper() if word.upper() == unit else word.capitalize()
    if not word.isalpha():
        return word + number
    country = {"KIP": ("", "Lao "), "DOLLARS": ("", "US ")}.get(name, ("",))
    return pick((f"{number} {pick(country)}{word}", f"{word} {number}"))


def _scale_lent(low: int, high: int, pick: Pick) -> tuple[str, str] | None:
    """Give the lower end without the scale that the upper one ends in: "10 to 100 million"."""
    for scale, name in SCALES:
        (lower, below), (upper, above) = divmod(low, scale), divmod(high, scale)
        fits = lower and not below and not above and upper < _THOUSAND
        if fits and not (lower < _TEN and upper >= _HUNDRED):
            return pick(
                (
                    (str(lower), f"{upper} {name}"),
                    (in_words(lower), f"{in_words(upper)} {name}"),
                )
            )
    return None
