"""How a strategy draws the words for a structure."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

from lao_tip_law.grammar.parsing import parser
from lao_tip_law.strategies.wording.lines import laid_out
from lao_tip_law.strategies.wording.numbers import INSIDE
from lao_tip_law.strategies.wording.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lao_tip_law.strategies.wording.vocabulary import Pick

T = TypeVar("T")


@cache
def _place(options: int) -> st.SearchStrategy[int]:
    return st.integers(0, options - 1)


def picker(draw: st.DrawFn) -> Pick:
    """Give a `pick` that draws: it shrinks towards the plainest wording."""

    def pick(options: Sequence[T], /) -> T:
        return options[0] if len(options) == 1 else options[draw(_place(len(options)))]

    return pick


def with_the_parser(strategy: Callable[[], st.SearchStrategy[T]]) -> st.SearchStrategy[T]:
    """Give a strategy that is made, after the parser of the grammars, when a test that draws from it begins.

    The parser takes seconds. Built in the first example, it would be held against that example's deadline;
    built on import, against those who only draw cases.
    """

    def made() -> st.SearchStrategy[T]:
        parser()
        return strategy()

    return st.deferred(made)


def worded(
    structures: st.SearchStrategy[T], say: Callable[[T, Pick], str], *, broken: bool = False
) -> st.SearchStrategy[Worded[T]]:
    """Draw structures, each with words for it.

    Args:
        structures: what draws the structures.
        say: what says one.
        broken: line breaks may stand between the words.
    """

    @st.composite
    def both(draw: st.DrawFn) -> Worded[T]:
        meaning, pick = draw(structures), picker(draw)
        text = say(meaning, pick)
        return Worded(meaning, laid_out(text, pick) if broken else text.replace(INSIDE, " "))

    return with_the_parser(both)
