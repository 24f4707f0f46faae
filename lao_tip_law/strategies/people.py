"""Strategies for victims, as an entry of a case's list."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from lao_tip_law.facts.age import OLDEST
from lao_tip_law.facts.vocabulary import CONDUCT, HARMS, SEXES
from lao_tip_law.strategies.boundaries import accusations, ages_around
from lao_tip_law.strategies.dates import birth_dates, returns
from lao_tip_law.strategies.words import (
    Plain,
    countries,
    lists_of,
    open_lists,
    rarely,
    unknown,
    without_left_out,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

LABELS = ("A", "B", "C", "D")
NO_ACCUSATION_OF_THE_LAW = "theft"
VICTIM_FACTS = ("age", "sex", "nationality", "found_in", "close_relative", "harms", "conduct")
"""The facts of a victim that an offence, a right or a duty can turn on."""


def complete_victims(*, offence: str | None = None) -> SearchStrategy[Plain]:
    """Draw a victim of whom every fact is known that an offence, a right or a duty can turn on.

    Ages are mostly those at which the law turns, and the ages before them. What decides no charge, right or
    duty (label, accusations, return) is there sometimes. The simplest is a Lao woman, just grown up, in Laos,
    to whom nothing else was done.

    Args:
        offence: the date of the offence, as a case has it, if it is a single day. Some victims then have a
            birth date instead of an age; without one, none has.
    """
    return some_victim(offence, (), births=offence is not None)


def partial_victims(*, offence: str | None = None, max_unknown: int | None = None) -> SearchStrategy[Plain]:
    """Draw a victim of whom at least one such fact is unknown, wholly or in part.

    Args:
        offence: the date of the offence, as a case has it. Some victims then have a birth date.
        max_unknown: at most so many facts are unknown; None for any number, and then the simplest is `{}`.
    """
    hidden = unknown_facts(VICTIM_FACTS, max_unknown)
    return hidden.flatmap(lambda facts: some_victim(offence, facts, births=offence is not None))


def victims(*, offence: str | None = None) -> SearchStrategy[Plain]:
    """Draw a victim, partial or complete; the argument is that of `complete_victims`."""
    return partial_victims(offence=offence) | complete_victims(offence=offence)


def ages() -> SearchStrategy[int]:
    """Draw an age in completed years; the simplest is the first that no rule on the young is about."""
    return st.sampled_from(ages_around()) | st.integers(0, OLDEST)


def unknown_facts(facts: Sequence[str], most: int | None) -> SearchStrategy[Collection[str]]:
    """Draw which facts are not known, at least one: up to so many, or else about a quarter of them."""
    if most is not None:
        return st.lists(st.sampled_from(facts), min_size=1, max_size=most, unique=True)
    unlike = [_STAGE_IS_OPEN if fact == "stage" else _IS_OPEN for fact in facts]
    return st.tuples(*unlike).map(lambda each: list(compress(facts, each)) or facts[:1])


@st.composite
def some_victim(draw: DrawFn, offence: str | None, hidden: Collection[str], *, births: bool) -> Plain:
    """Draw a victim of whom some facts are hidden: unknown, or known in part."""
    fields: Plain = {name: draw(_OPEN[name] if name in hidden else known) for name, known in _KNOWN.items()}
    if births and "age" not in hidden and draw(rarely):
        fields |= {"age": None, "birth_date": draw(birth_dates(offence))}
    if draw(rarely):
        fields |= draw(_BESIDE)
    return without_left_out(fields)


_IS_OPEN = st.sampled_from((True, False, False, False))
_STAGE_IS_OPEN = rarely  # a stage is left out where it is known, and has to be said to be unknown


@st.composite
def _age_ranges(draw: DrawFn) -> Plain:
    """Draw the least age, the greatest, or both, and not the same."""
    low, high = sorted(draw(st.lists(ages(), min_size=2, max_size=2, unique=True)))
    ends = draw(st.sampled_from((("min", "max"), ("min",), ("max",))))
    return {end: {"min": low, "max": high}[end] for end in ends}


_KNOWN: dict[str, SearchStrategy[Any]] = {
    "age": st.deferred(ages),  # the law is read when an example is drawn, not on import
    "sex": st.sampled_from(SEXES),
    "nationality": countries,
    "found_in": countries,
    "close_relative": rarely,
    "harms": lists_of(HARMS),
    "conduct": lists_of(CONDUCT),
}
_OPEN: dict[str, SearchStrategy[Any]] = {
    "age": unknown | _age_ranges(),
    "sex": unknown,
    "nationality": unknown,
    "found_in": unknown,
    "close_relative": unknown,
    "harms": open_lists(HARMS),
    "conduct": open_lists(CONDUCT),
}
_BESIDE = st.fixed_dictionaries(
    {},
    optional={
        "label": st.sampled_from(LABELS),
        "accused_of": st.deferred(lambda: lists_of((*accusations(), NO_ACCUSATION_OF_THE_LAW))),
        "returned_on": st.deferred(returns),
    },
)
"""What decides no charge, right or duty."""
