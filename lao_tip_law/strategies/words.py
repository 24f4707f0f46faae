"""Strategies for single facts: words out of a vocabulary and countries, known, known in part or unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from hypothesis import strategies as st

from lao_tip_law.facts.vocabulary import UNKNOWN
from lao_tip_law.rules.folding import LAOS

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

Plain: TypeAlias = dict[str, Any]
"""A mapping in the case format's own shape: text, whole numbers, truth values, lists and mappings."""

NEIGHBOURS = ("TH", "VN", "CN", "KH", "MM")
"""Laos' neighbours, to where most victims are taken; the law asks only whether a country is Laos."""

countries = st.sampled_from((LAOS, *NEIGHBOURS))
left_out = st.none()
"""Stands for a field that is not there, which the format reads as unknown."""
unknown = left_out | st.just(UNKNOWN)
"""A fact of which nothing is known: left out, or said to be unknown."""


rarely = st.sampled_from((*[False] * 5, True))


def lists_of(vocabulary: tuple[str, ...]) -> SearchStrategy[list[str]]:
    """Draw a list of words, which says of every word whether it holds: mostly none, or one or two."""
    return st.builds(list) | _distinct(st.lists(st.sampled_from(vocabulary), max_size=2))


def filled_lists_of(vocabulary: tuple[str, ...]) -> SearchStrategy[list[str]]:
    """Draw a list of words that mostly has one or more, so that the offence mostly stands."""
    words = st.sampled_from(vocabulary)
    one_or_two, any_number = st.lists(words, min_size=1, max_size=2), st.lists(words, min_size=1)
    return _distinct(st.lists(words, max_size=2) | one_or_two | any_number)


def _distinct(words: SearchStrategy[list[str]]) -> SearchStrategy[list[str]]:
    """Keep each word once; words shrink away one by one, which they do not where each has to be unlike."""
    return words.map(lambda each: list(dict.fromkeys(each)))


@st.composite
def partly_known(draw: DrawFn, vocabulary: tuple[str, ...]) -> Plain:
    """Draw a mapping that leaves one or two words open, and says of all the others whether they hold."""
    words = st.sampled_from(vocabulary)
    still_open = draw(st.lists(words, min_size=1, max_size=min(2, len(vocabulary) - 1), unique=True))
    held = draw(st.lists(words, max_size=2, unique=True))
    value: Plain = {word: word in held for word in vocabulary if word not in still_open}
    return value | dict.fromkeys(draw(st.sampled_from(([], still_open))), UNKNOWN)


def open_lists(vocabulary: tuple[str, ...]) -> SearchStrategy[Any]:
    """Draw a list of which not everything is known, or nothing."""
    return unknown | partly_known(vocabulary)


def without_left_out(fields: Plain) -> Plain:
    """Take the fields away that are not there."""
    return {name: value for name, value in fields.items() if value is not None}
