"""What is wrong with a fact: errors that know their field, and the nearest word that was perhaps meant.

A value is read by a function that knows only its own name; whoever holds the value puts the rest of the path
in front with `FactError.under`. The path is thus built only once something is wrong, and costs nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.errors import CaseError
from lao_tip_law.facts.limits import LONGEST_WORD
from lao_tip_law.facts.vocabulary import ALL_NAMES, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

_SUGGESTED = 0.6
"""How alike two words are at the least, from 0 to 1, for the one to be suggested for the other."""

_MISSPELT = 0.75
_MISSPELT_LENGTH = 2
"""How alike, and how near in length, for the one to be shown: nothing but a slip then fits between them."""


class FactError(CaseError):
    """A `CaseError` raised while one fact was read.

    Attributes:
        hidden_key: a key of the case that is not to be shown, kept until its line is found; None otherwise.
    """

    hidden_key: str | None = None

    def under(self, prefix: str) -> None:
        """Put a longer path in front of the field, as the error passes out of what holds the value."""
        self.field = join(prefix, self.field or "") or None


class UnknownWordError(FactError, KeyError):
    """A word that the vocabulary does not hold; a `KeyError` as well, for who looks a word up."""

    code = "unknown-word"


def join(prefix: str, rest: str) -> str:
    """Join two parts of a path: `victims[0]` and `age` to `victims[0].age`, `acts` and `[1]` to `acts[1]`."""
    if not prefix or not rest:
        return prefix or rest
    return prefix + rest if rest[0] == "[" else f"{prefix}.{rest}"


def known_part(path: str) -> str:
    """Give a path up to the first key that no case has, for such a key may say something personal."""
    known = ""
    for part in path.split("."):
        name, bracket, places = part.partition("[")
        numbered = not bracket or all(place.isdecimal() for place in places.removesuffix("]").split("]["))
        if not numbered or not (name in ALL_NAMES or (not name and bracket and not known)):
            break
        known = join(known, part)
    return known


def nearest(word: str, vocabulary: Sequence[str]) -> str | None:
    """Give the word of the vocabulary that the given one is most like, or None when it is like none."""
    from difflib import get_close_matches  # noqa: PLC0415 - slow to import, needed only once something is wrong

    if len(word) > LONGEST_WORD:
        return None
    plain = "_".join(word.lower().replace("-", " ").split())
    close = get_close_matches(plain, vocabulary, cutoff=_SUGGESTED)
    return close[0] if close else None


def is_misspelling(word: str, meant: str | None) -> bool:
    """Tell whether a word is so near to the one meant that showing it cannot tell anything personal."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - as above

    return (
        meant is not None
        and abs(len(word) - len(meant)) <= _MISSPELT_LENGTH
        and SequenceMatcher(None, word.lower(), meant).ratio() >= _MISSPELT
    )


def unknown_word(word: str, vocabulary: Sequence[str], field: str = "") -> UnknownWordError:
    """Give the error for a misspelt value; the word itself is not repeated, for it was typed by the user."""
    if word == UNKNOWN:
        return UnknownWordError(
            "A list says all there is, so it cannot hold the word unknown.",
            remedy="Write unknown in place of the list, or a mapping of the words that are known.",
            field=field or None,
        )
    meant = nearest(word, vocabulary)
    guess = f"; did you mean {meant}?" if meant else "."
    return UnknownWordError(
        f"The word is not one of those that can stand here{guess}",
        remedy=f"Write one of: {', '.join(vocabulary)}.",
        field=field or None,
    )


def unknown_key(
    key: object, names: Sequence[str], field: str = "", *, kind: type[FactError] = FactError
) -> FactError:
    """Give the error for a key that no fact has; the key is shown only where it is a plain misspelling.

    Args:
        key: the key as it was typed.
        names: the keys that can stand there.
        field: the path of the mapping that the key was found in.
        kind: the class of the error, which also tells whether it is a field or a word that is unknown.
    """
    what = "word" if issubclass(kind, UnknownWordError) else "field"
    code = f"unknown-{what}"
    remedy = f"Write one of: {', '.join(names)}."
    if not isinstance(key, str):
        return kind(f"A key is not the name of a {what}.", code=code, remedy=remedy, field=field or None)
    meant = nearest(key, names)
    guess = f"; did you mean {meant}?" if meant else "."
    if is_misspelling(key, meant):
        return kind(f"There is no such {what}{guess}", code=code, remedy=remedy, field=join(field, key))
    error = kind(f"An unknown key stands here{guess}", code=code, remedy=remedy, field=field or None)
    error.hidden_key = key
    return error
