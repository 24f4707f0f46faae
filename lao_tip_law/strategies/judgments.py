"""Strategies for what a court ordered, to hold against the law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from lao_tip_law.facts.sentence import KINDS_OF_IMPRISONMENT, Sentence
from lao_tip_law.facts.vocabulary import UNKNOWN
from lao_tip_law.strategies.boundaries import kip_around, months_around

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from lao_tip_law.strategies.words import Plain

_A_LIFE_IN_MONTHS = 1200
_MORE_THAN_ANY_FINE = 10**12


def sentences() -> SearchStrategy[Plain]:
    """Draw a judgment: terms and fines at the ends of the law's ranges and a month or a kip beside them.

    Any part may be left out or unknown. The simplest is `{}`, a judgment of which nothing is known.
    """
    months = st.sampled_from(months_around()) | st.integers(1, _A_LIFE_IN_MONTHS)
    kip = st.sampled_from((0, *kip_around())) | st.integers(0, _MORE_THAN_ANY_FINE)
    return st.fixed_dictionaries(
        {},
        optional={
            "imprisonment": months.map(in_words) | st.sampled_from((*KINDS_OF_IMPRISONMENT, UNKNOWN)),
            "fine_lak": kip | st.just(UNKNOWN),
            "confiscation": st.sampled_from((False, True, UNKNOWN)),
        },
    )


def in_words(months: int) -> object:
    """Write a term as a case has it: `1 year 1 month`."""
    return Sentence(imprisonment=months).to_dict()["imprisonment"]
