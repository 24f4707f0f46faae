"""Strategies for cases: complete ones, and such of which something is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st

from lao_tip_law.facts.vocabulary import ACTS, MEANS, OTHER_CONDUCT, PURPOSES, STAGES, UNKNOWN
from lao_tip_law.strategies.dates import offence_dates
from lao_tip_law.strategies.judgments import sentences
from lao_tip_law.strategies.people import VICTIM_FACTS, some_victim, unknown_facts
from lao_tip_law.strategies.words import (
    Plain,
    filled_lists_of,
    lists_of,
    open_lists,
    rarely,
    unknown,
    without_left_out,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from hypothesis.strategies import DrawFn, SearchStrategy

DATE, VICTIMS = "offence_date", "victims"
CASE_FACTS = ("acts", "means", "purposes", "habitual", "organised_group", "other_conduct", "stage", DATE)
"""The facts of a case that a charge, a right or a duty can turn on, beside who the victims are."""
MOST_VICTIMS = 3
_MOSTLY = (0, 1, 1, 1, 1, 2, 2)


def complete_cases(
    *,
    min_victims: int = 0,
    max_victims: int = MOST_VICTIMS,
    dated: bool | None = None,
    judged: bool | None = None,
) -> SearchStrategy[Plain]:
    """Draw a case of which every fact is known that a charge, a right or a duty can turn on.

    Args:
        min_victims: the least number of victims.
        max_victims: the greatest.
        dated: True for cases with a day, False for cases without a date (the law as quoted), None for either.
        judged: True for cases with a sentence, False for cases without one, None for either.

    The simplest has no victims, no date, and no word in any list.
    """
    return _complete(_Wanted(_numbers(min_victims, max_victims), dated, judged))


def partial_cases(  # noqa: PLR0913 - each is a choice of its own, by name
    *,
    min_victims: int = 0,
    max_victims: int = MOST_VICTIMS,
    dated: bool | None = None,
    judged: bool | None = None,
    listed: bool | None = None,
    max_unknown: int | None = None,
) -> SearchStrategy[Plain]:
    """Draw a case of which at least one such fact is unknown, wholly or in part.

    A fact is left out or said to be `unknown`; or it is a range of ages, a mapping that leaves words open, a
    month, a year or a span of days. A case without a date is one under the law as quoted.

    Args:
        min_victims: the least number of victims that a list has.
        max_victims: the greatest.
        dated: True for cases with a date, False for cases without one, None for either.
        judged: True for cases with a sentence, False for cases without one, None for either.
        listed: True for cases that list their victims, False for such that do not, None for either.
        max_unknown: at most so many facts are unknown (victims that `listed` leaves out are one more), and
            the simplest case has one; None for any number, and the simplest case has few facts.
    """
    return _partial(_Wanted(_numbers(min_victims, max_victims), dated, judged, listed, max_unknown))


def cases(
    *,
    min_victims: int = 0,
    max_victims: int = MOST_VICTIMS,
    dated: bool | None = None,
    judged: bool | None = None,
) -> SearchStrategy[Plain]:
    """Draw a case, partial or complete; the arguments are those of `complete_cases`."""
    wanted = _Wanted(_numbers(min_victims, max_victims), dated, judged)
    return _partial(wanted) | _complete(wanted)


class _Wanted(NamedTuple):
    """What a case is to be like; None leaves it to chance."""

    numbers: SearchStrategy[int]
    dated: bool | None
    judged: bool | None
    listed: bool | None = None
    most_unknown: int | None = None


@st.composite
def _complete(draw: DrawFn, wanted: _Wanted) -> Plain:
    number = draw(wanted.numbers)
    offence = draw(offence_dates(exact=True)) if _chosen(draw, wanted.dated) else None
    # A birth date tells no age where the day of the offence is unknown.
    people = [draw(some_victim(offence, (), births=offence is not None)) for _ in range(number)]
    return _case(draw, wanted, offence, people, ())


@st.composite
def _partial(draw: DrawFn, wanted: _Wanted) -> Plain:
    of_victims = [
        {f"{VICTIMS}[{place}].{name}": name for name in VICTIM_FACTS} for place in range(draw(wanted.numbers))
    ]
    names = [*CASE_FACTS, *(path for paths in of_victims for path in paths)]
    names += [VICTIMS] * (wanted.listed is None)
    hidden = {*draw(unknown_facts(names, wanted.most_unknown)), *[VICTIMS] * (wanted.listed is False)}
    offence = None
    if _chosen(draw, wanted.dated):
        offence = draw(offence_dates(exact=DATE not in hidden))
    births = offence is not None or DATE in hidden
    people = [
        draw(some_victim(offence, [paths[path] for path in paths if path in hidden], births=births))
        for paths in of_victims * (VICTIMS not in hidden)
    ]
    return _case(draw, wanted, offence, people, hidden)


def _case(
    draw: DrawFn, wanted: _Wanted, offence: str | None, people: list[Plain], hidden: Collection[str]
) -> Plain:
    plain: Plain = {DATE: offence}
    plain |= {name: draw(_OPEN[name] if name in hidden else known) for name, known in _KNOWN.items()}
    plain[VICTIMS] = draw(unknown) if VICTIMS in hidden else people
    if _chosen(draw, wanted.judged):
        plain["sentence"] = draw(sentences())
    return without_left_out(plain)


def _chosen(draw: DrawFn, choice: bool | None) -> bool:  # noqa: FBT001 - the one thing it is about
    return draw(st.sampled_from((False, False, True))) if choice is None else choice


def _numbers(least: int, most: int) -> SearchStrategy[int]:
    """Draw how many victims there are: one or two mostly."""
    likely = [number for number in _MOSTLY if least <= number <= most]
    return st.sampled_from((*likely, *range(max(least, max(_MOSTLY) + 1), most + 1)))


_KNOWN: dict[str, SearchStrategy[Any]] = {
    "stage": st.sampled_from((None, *STAGES)),
    "acts": filled_lists_of(ACTS),
    "means": filled_lists_of(MEANS),
    "purposes": filled_lists_of(PURPOSES),
    "habitual": rarely,
    "organised_group": rarely,
    "other_conduct": lists_of(OTHER_CONDUCT),
}
_OPEN: dict[str, SearchStrategy[Any]] = {
    "stage": st.booleans().map(lambda _: UNKNOWN),  # no shorter than a known one, so that it shrinks to that
    "acts": open_lists(ACTS),
    "means": open_lists(MEANS),
    "purposes": open_lists(PURPOSES),
    "habitual": unknown,
    "organised_group": unknown,
    "other_conduct": open_lists(OTHER_CONDUCT),
}
