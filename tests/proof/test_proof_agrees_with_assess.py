"""The formulas and `assess` are two ways from the same parsed law: they agree on every case tried."""

from __future__ import annotations

from typing import Any

import pytest
import z3
from agreement import Formulas, answered, same
from case_support import TIMES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prover import case_with
from statement import CASE
from symbolic_facts import LISTS, Plain

from lao_tip_law import assess, statutes
from lao_tip_law.facts.vocabulary import CONDUCT, HARMS, STAGES

LAW = Formulas(statutes)
ages = st.sampled_from((0, 13, 14, 15, 16, 17, 18, 19, 130))
age_ranges = st.tuples(ages, ages).map(lambda ends: {"min": min(ends), "max": max(ends)})
days = st.sampled_from(("2007-03-01", "2019-06-01"))


def lists(words: tuple[str, ...]) -> st.SearchStrategy[Any]:
    return st.lists(st.sampled_from(words), max_size=2, unique=True)


def known_in_part(words: tuple[str, ...]) -> st.SearchStrategy[Any]:
    truths = st.dictionaries(st.sampled_from(words), st.sampled_from((True, False, "unknown")), max_size=4)
    return lists(words) | truths | st.fixed_dictionaries(dict.fromkeys(words, st.just(value=False)))


def victims(words: Any, age: st.SearchStrategy[Any]) -> dict[str, st.SearchStrategy[Any]]:  # noqa: ANN401 - one of the two above
    return {
        "age": age,
        "sex": st.sampled_from(("female", "male")),
        "close_relative": st.booleans(),
        "harms": words(HARMS),
        "conduct": words(CONDUCT),
    }


def facts(words: Any) -> dict[str, st.SearchStrategy[Any]]:  # noqa: ANN401 - the same
    named = {name: words(vocabulary) for name, vocabulary in LISTS.items()}
    return {**named, "habitual": st.booleans(), "organised_group": st.booleans()}


complete_cases = st.fixed_dictionaries(
    {
        **facts(lists),
        "stage": st.sampled_from(STAGES),
        "victims": st.lists(st.fixed_dictionaries(victims(lists, ages)), max_size=4),
    },
    optional={"offence_date": days},
)
partial_cases = st.fixed_dictionaries(
    {},
    optional={
        **facts(known_in_part),
        "stage": st.sampled_from((*STAGES, "unknown")),
        "victims": st.lists(
            st.fixed_dictionaries({}, optional=victims(known_in_part, ages | age_ranges)), max_size=4
        ),
        "offence_date": days,
    },
)


@pytest.mark.law("penal-law/art_134", "women-law/art_24", "children-law/art_89", "penal-code-2017/art_215")
@settings(max_examples=60 * TIMES, deadline=None, suppress_health_check=list(HealthCheck))
@given(complete_cases)
def test_a_complete_case_comes_to_what_the_formulas_say(plain: Plain) -> None:
    same(LAW, plain, assess(plain))


@pytest.mark.law("penal-law/art_134", "women-law/art_24", "children-law/art_89", "penal-code-2017/art_215")
@settings(max_examples=40 * TIMES, deadline=None, suppress_health_check=list(HealthCheck))
@given(partial_cases)
def test_a_partial_case_comes_to_what_the_formulas_leave_possible(plain: Plain) -> None:
    """No completion is counted out: what is possible is what the formulas can be made true with."""
    same(LAW, plain, assess(plain))


@pytest.mark.law("penal-law/art_134", "women-law/art_24", "children-law/art_89")
@pytest.mark.parametrize("provision", ["penal-law/art_134", "women-law/art_24", "children-law/art_89"])
def test_every_answer_that_the_formulas_allow_is_given_to_some_case(provision: str) -> None:
    """Nothing known at all: not established, and each band that the offence can come to."""
    everything = LAW.outcomes({"stage": "unknown"})[provision]
    assert answered(assess({"stage": "unknown"}))[provision] == everything
    assert everything == ({-1, 1, 2} if provision == "children-law/art_89" else {-1, 0, 1, 2})


OUTSIDE = ("close_relative", *HARMS)


@pytest.mark.law("penal-law/art_134__para_2", "penal-law/art_134__para_4", "penal-law/art_134__para_5")
@pytest.mark.parametrize("name", OUTSIDE)
def test_what_befell_one_outside_the_offence_is_left_aside_by_both(name: str) -> None:
    """A case with a child who is a victim of the offence, and a grown person, harmed, who is not."""
    offence = LAW.law["penal-law/art_134"]
    child, grown = CASE.victims[:2]
    harmed = grown.close_relative if name == "close_relative" else grown.harms[name]
    outside = z3.And(grown.present, harmed, z3.Not(offence.within(CASE, grown)))
    case = case_with(outside, offence.within(CASE, child), offence.band(CASE) == 1)
    assert case is not None
    assert any(name in one["harms"] or one["close_relative"] for one in case["victims"])
    same(LAW, case, assess(case))
