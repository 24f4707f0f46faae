"""Reading the plain values of a case: truth values, words, whole numbers, country codes, mappings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from lao_tip_law.facts.countries import COUNTRIES
from lao_tip_law.facts.kinds import not_a_truth_value
from lao_tip_law.facts.limits import LONGEST_LABEL, LONGEST_WORD, MOST_DIGITS
from lao_tip_law.facts.problems import FactError, join, unknown_key, unknown_word
from lao_tip_law.facts.vocabulary import UNKNOWN

if TYPE_CHECKING:
    from typing import Any

_WORD_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


def fields_of(value: object, names: tuple[str, ...]) -> dict[str, Any]:
    """Give a mapping as keyword arguments, once each of its keys is known to be one of the names.

    This is the front door: the values are still whatever the user gave, and are read one by one behind it.

    Raises:
        CaseError: when the value is no mapping, or has a key that is not among the names.
    """
    if not isinstance(value, Mapping):
        raise FactError(
            "The value is not a mapping of fields to values.",
            code="not-a-mapping",
            remedy=f"Write the fields that are known, each as `name: value`; they are: {', '.join(names)}.",
        )
    if type(value) is not dict or not value.keys() <= _set_of(names):
        for key in value:
            if key not in names:
                raise unknown_key(key, names)
    return dict(value)


@cache
def _set_of(names: tuple[str, ...]) -> frozenset[str]:
    """Give the names as a set, which a dictionary's keys are quickly held against."""
    return frozenset(names)


def truth(value: object, field: str) -> bool | None:
    """Read a truth value; None and `unknown` give None.

    Raises:
        CaseError: on anything else; numbers and words such as `yes` are no truth values.
    """
    if value is None or value is True or value is False:
        return value
    if isinstance(value, str) and value == UNKNOWN:
        return None
    raise not_a_truth_value(field)


def whole_number(value: object, field: str) -> int | None:
    """Read a whole number from 0 to the greatest of 18 digits; None and `unknown` give None.

    Raises:
        CaseError: on anything else; a float, a truth value and digits in quotes are no whole numbers.
    """
    if value is None or (isinstance(value, str) and value == UNKNOWN):
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        raise FactError(
            "The value is not a whole number.",
            code="not-a-number",
            remedy="Write digits only, without quotes, points or commas, as in 20000000; or unknown.",
            field=field,
        )
    if not 0 <= value < 10**MOST_DIGITS:
        raise FactError(
            f"The number is below 0 or has more than {MOST_DIGITS} digits.",
            code="number-out-of-range",
            remedy="Check the number of digits.",
            field=field,
        )
    return value


def one_word(value: object, vocabulary: tuple[str, ...], field: str) -> str | None:
    """Read one word of a vocabulary; None and `unknown` give None.

    Raises:
        CaseError: on another word or a value that is none.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise FactError(
            "The value is not a word.",
            code="not-a-word",
            remedy=f"Write one of: {', '.join(vocabulary)}.",
            field=field,
        )
    if value in vocabulary:
        return value
    if value == UNKNOWN:
        return None
    raise unknown_word(value, vocabulary, field)


def country(value: object, field: str) -> str | None:
    """Read a country by its two-letter code of ISO 3166-1, in capitals or not; None and `unknown` give None.

    Raises:
        CaseError: on a value that is no code, or a code that is not assigned.
    """
    if value is None or (isinstance(value, str) and value == UNKNOWN):
        return None
    # The length comes first, since there are letters that become two, or become ASCII, as capitals.
    if isinstance(value, str) and value.isascii() and value.upper() in COUNTRIES:
        return value.upper()
    raise FactError(
        "The value is not the code of a country.",
        code="unknown-country",
        remedy="Write the two letters of ISO 3166-1, such as LA, TH, VN, CN or KH; or unknown.",
        field=field,
    )


def label(value: object, field: str) -> str | None:
    """Read the label of a person: a short text in one line. None and `unknown` give None.

    Raises:
        CaseError: on a value that is no such text. The error does not repeat it: a label may be a name.
    """
    if value is None or (isinstance(value, str) and value == UNKNOWN):
        return None
    if isinstance(value, str) and 0 < len(value) <= LONGEST_LABEL and not any(map(_is_control, value)):
        return value
    raise FactError(
        "The label is not a short text.",
        code="not-a-text",
        remedy=f"Write a letter or a made-up name in one line, {LONGEST_LABEL} characters at most.",
        field=field,
    )


def free_words(value: object, field: str) -> tuple[str, ...] | None:
    """Read a list of words that come from no vocabulary; None and `unknown` give None.

    Raises:
        CaseError: when it is no list, or an entry is not in small letters, digits and underscores.
    """
    if value is None or (isinstance(value, str) and value == UNKNOWN):
        return None
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise FactError(
            "The value is not a list of words.",
            code="not-a-list",
            remedy="Write a list such as [prostitution, illegal_immigration], or unknown.",
            field=field,
        )
    words = tuple(value)
    for place, word in enumerate(words):
        if not isinstance(word, str) or not _is_free_word(word):
            raise FactError(
                "An entry of the list is not a word.",
                code="not-a-word",
                remedy="Write small letters, digits and underscores, as in illegal_immigration.",
                field=join(field, f"[{place}]"),
            )
    return tuple(dict.fromkeys(words))


def _is_free_word(word: str) -> bool:
    """Tell whether a word will do; `[unknown]` would be an accusation of that name, and nobody means one."""
    fits = 0 < len(word) <= LONGEST_WORD and word != UNKNOWN
    return fits and word[0] in _LETTERS and _WORD_CHARACTERS.issuperset(word)


def _is_control(character: str) -> bool:
    """Tell whether a character is a control character or half of a surrogate pair; U+200B is neither."""
    return character < " " or "\x7f" <= character <= "\x9f" or "\ud800" <= character <= "\udfff"
