"""A three-valued set: which words of a vocabulary are known to hold, known not to, or unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import TypeAlias

from attrs import frozen

from lao_tip_law.facts.problems import FactError, UnknownWordError, join, unknown_key, unknown_word
from lao_tip_law.facts.vocabulary import UNKNOWN
from lao_tip_law.records import Record

KindsLike: TypeAlias = "Kinds | Iterable[str] | Mapping[str, bool | str | None] | str | None"
"""What `Kinds.of` makes a three-valued set of."""

_Vocabulary: TypeAlias = tuple[str, ...]


@frozen(eq=False, repr=False)
class Kinds(Record):
    """A three-valued set of words.

    Attributes:
        vocabulary: the words that the set speaks of, in their published order.
        yes: bit `i` is set when `vocabulary[i]` is known to hold.
        no: bit `i` is set when `vocabulary[i]` is known not to hold. A word in neither is unknown.
    """

    vocabulary: tuple[str, ...]
    yes: int
    no: int

    def __attrs_post_init__(self) -> None:
        """Refuse a word that is both true and false, and bits that stand for no word."""
        if self.yes & self.no or (self.yes | self.no) >> len(self.vocabulary):  # of a number below 0 too
            raise FactError(
                "A word is known both to hold and not to hold, or a bit stands for no word.",
                code="contradictory-words",
                remedy="Set each bit below the length of the vocabulary in one of the two numbers at most.",
            )

    @classmethod
    def of(cls, vocabulary: tuple[str, ...], value: object, field: str = "") -> Kinds:
        """Make a three-valued set of a plain value, a `KindsLike`.

        Args:
            vocabulary: the words that can stand in it.
            value: None or `unknown` (nothing is known), a list or other iterable of words (exhaustive: the
                others are known not to hold), a mapping of words to True, False, None or `unknown` (what it
                does not name is unknown), or a `Kinds` of the same vocabulary.
            field: the path of the field, for errors.

        Raises:
            CaseError: on a word outside the vocabulary or a value of another kind.
        """
        if value is None or (isinstance(value, str) and value == UNKNOWN):
            return wholly_unknown(vocabulary)
        if isinstance(value, Kinds):
            return _same_vocabulary(vocabulary, value, field)
        if isinstance(value, (list, tuple)):
            return _exhaustive(vocabulary, value, field)
        if isinstance(value, Mapping):
            return _as_far_as_named(vocabulary, value, field)
        if isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
            return _exhaustive(vocabulary, value, field)
        raise FactError(
            "The value is not a list of words.",
            code="not-a-list",
            remedy=f"Write a list such as [{vocabulary[0]}], or {{{vocabulary[0]}: true}}, or unknown.",
            field=field or None,
        )

    def __getitem__(self, word: str) -> bool | None:
        """Tell whether a word holds: True, False, or None when that is unknown.

        Raises:
            UnknownWordError: when the vocabulary has no such word; it is a `CaseError` and a `KeyError`.
        """
        bit = _bits(self.vocabulary).get(word)
        if bit is None:
            raise unknown_word(str(word), self.vocabulary)
        if self.yes & bit:
            return True
        return False if self.no & bit else None

    @property
    def true(self) -> tuple[str, ...]:
        """The words known to hold, in the order of the vocabulary."""
        return self._words(self.yes)

    @property
    def false(self) -> tuple[str, ...]:
        """The words known not to hold, in the order of the vocabulary."""
        return self._words(self.no)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The words of which nothing is known, in the order of the vocabulary."""
        return self._words(~(self.yes | self.no))

    @property
    def wholly_unknown(self) -> bool:
        """Whether nothing is known of any word."""
        return not self.yes | self.no

    def _words(self, bits: int) -> tuple[str, ...]:
        return tuple(word for place, word in enumerate(self.vocabulary) if bits >> place & 1)


@cache
def wholly_unknown(vocabulary: tuple[str, ...]) -> Kinds:
    """Give the one set of this vocabulary of which nothing is known; it is shared, being frozen."""
    return Kinds(vocabulary, 0, 0)


@cache
def _bits(vocabulary: _Vocabulary) -> dict[object, int]:
    """Give the bit of each word."""
    return {word: 1 << place for place, word in enumerate(vocabulary)}


def _same_vocabulary(vocabulary: _Vocabulary, value: Kinds, field: str) -> Kinds:
    if value.vocabulary is vocabulary or value.vocabulary == vocabulary:
        return value
    raise FactError(
        "The set speaks of other words than those that can stand here.",
        code="wrong-vocabulary",
        remedy=f"Give a set of: {', '.join(vocabulary)}.",
        field=field or None,
    )


def _exhaustive(vocabulary: _Vocabulary, words: Iterable[object], field: str) -> Kinds:
    bits = _bits(vocabulary)
    yes = 0
    for place, word in enumerate(words):
        if not isinstance(word, str):
            raise FactError(
                "An entry of the list is not a word.",
                code="not-a-word",
                remedy=f"Write one of: {', '.join(vocabulary)}.",
                field=join(field, f"[{place}]"),
            )
        bit = bits.get(word)
        if bit is None:
            raise unknown_word(word, vocabulary, join(field, f"[{place}]"))
        yes |= bit
    return _shared(vocabulary, yes, ((1 << len(vocabulary)) - 1) & ~yes)


def _as_far_as_named(vocabulary: _Vocabulary, named: Mapping[object, object], field: str) -> Kinds:
    bits = _bits(vocabulary)
    yes = no = 0
    for word, holds in named.items():
        bit = bits.get(word)
        if bit is None:
            raise unknown_key(word, vocabulary, field, kind=UnknownWordError)
        if holds is True:
            yes |= bit
        elif holds is False:
            no |= bit
        elif holds is not None and holds != UNKNOWN:
            raise not_a_truth_value(join(field, str(word)))
    return _shared(vocabulary, yes, no)


@lru_cache(maxsize=1024)
def _shared(vocabulary: _Vocabulary, yes: int, no: int) -> Kinds:
    """Give a set that cases share: there are few, and they are frozen."""
    return Kinds(vocabulary, yes, no)


def not_a_truth_value(field: str) -> FactError:
    """Give the error for a value that is neither true nor false nor unknown."""
    return FactError(
        "The value is not a truth value.",
        code="not-a-truth-value",
        remedy="Write true, false or unknown.",
        field=field,
    )
