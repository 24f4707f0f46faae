"""Whatever else is known: cases and victims of which some facts are known, some in part and some
not at all.
"""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from case_support import Plain
from hypothesis import strategies as st
from plain_cases import ACTS, MEANS, PURPOSES

from lao_tip_law import strategies

if TYPE_CHECKING:
    from collections.abc import Iterable

Plains = st.SearchStrategy[Plain]


def words(vocabulary: Iterable[str]) -> st.SearchStrategy[object]:
    """Give words of which some are there, or none, known, known in part, or unknown."""
    known = tuple(vocabulary)
    pairs = [[one, other] for one, other in pairwise(known)]
    in_part = [{word: truth} for word in known for truth in (True, False, "unknown")]
    return st.sampled_from([[], *([word] for word in known), *pairs, *in_part, "unknown"])


def some_of(vocabulary: Iterable[str]) -> st.SearchStrategy[object]:
    """Give words of which at least one is known to be there."""
    known = tuple(vocabulary)
    others = [{one: True, other: truth} for one, other in pairwise(known) for truth in (False, "unknown")]
    return st.sampled_from(
        [*([word] for word in known), list(known), *({word: True} for word in known), *others]
    )


def none_of(vocabulary: Iterable[str]) -> st.SearchStrategy[object]:
    """Give words of which none is there, and that is known."""
    return st.sampled_from([[], dict.fromkeys(vocabulary, False)])


def ages(least: int, most: int) -> st.SearchStrategy[object]:
    """Give an age between two, both in it: to the year, or a range of years."""
    near = [age for age in (least, 14, 15, 16, 17, 18, 19, 40, most) if least <= age <= most]
    ranges = [{"min": one, "max": other} for one, other in combinations(dict.fromkeys(near), 2)]
    return st.sampled_from([*near, *ranges])


CHILD, ADULT = ages(0, 17), ages(18, 130)
LAW_AS_QUOTED = st.sampled_from(["unknown", "2007-01-01", "2008", "2018-10-31"])
"""Dates of the days on which Article 134, the women's law and the children's law are law, all three."""


def victims(**facts: st.SearchStrategy[object]) -> Plains:
    """Give victims of whom whatever else is known; some facts are as told."""
    return st.builds(_with, strategies.victims(), st.fixed_dictionaries(facts))


def cases(**facts: st.SearchStrategy[object]) -> Plains:
    """Give cases of which whatever else is known, under the law as quoted; some facts are as told."""
    drawn = strategies.cases(min_victims=1, max_victims=2, dated=False, judged=False)
    if "victims" in facts:
        drawn = strategies.cases(max_victims=0, dated=False, judged=False)
    return st.builds(_with_victims, drawn, st.fixed_dictionaries({"offence_date": LAW_AS_QUOTED, **facts}))


def _with(drawn: Plain, facts: Plain) -> Plain:
    return {**drawn, **facts}


def _with_victims(drawn: Plain, facts: Plain) -> Plain:
    """Put facts in; a birth date goes with one day of the offence alone, and the day is set here."""
    listed = drawn.get("victims", "unknown")
    if listed != "unknown":
        listed = [{name: one[name] for name in one if name != "birth_date"} for one in listed]
    return {**drawn, "victims": listed, **facts}


def trafficked(**facts: st.SearchStrategy[object]) -> Plains:
    """Give cases in which an act, a means and a purpose are shown, whatever else is known."""
    shown = {"acts": some_of(ACTS), "means": some_of(MEANS), "purposes": some_of(PURPOSES)}
    return cases(**{**shown, **facts})


def with_one(one: Plains, most: int = 2) -> st.SearchStrategy[object]:
    """Give lists of victims, whatever else is known of them, with one of a kind at any place."""
    return st.tuples(st.lists(victims(), max_size=most - 1), one, st.integers(0, most - 1)).map(
        lambda drawn: [*drawn[0][: drawn[2]], drawn[1], *drawn[0][drawn[2] :]]
    )
