"""The public strategies: what they draw is a case, a victim, a date, a judgment, as asked for."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lao_tip_law import Case, LaoTipLawError, Sentence, Victim, assess
from lao_tip_law.facts.days import Days
from lao_tip_law.facts.vocabulary import UNKNOWN
from lao_tip_law.strategies import (
    cases,
    complete_cases,
    complete_victims,
    offence_dates,
    partial_cases,
    partial_victims,
    sentences,
    victims,
)
from lao_tip_law.strategies.people import VICTIM_FACTS

if TYPE_CHECKING:
    from case_support import Plain

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def known_in_full(value: object) -> bool:
    """Tell whether a value leaves nothing open, as a range of ages does, and a mapping of words."""
    return value != UNKNOWN and not isinstance(value, dict)


@FEW
@given(cases())
def test_every_case_is_plain_data_that_reads_as_a_case(case: Plain) -> None:
    assert json.loads(json.dumps(case)) == case
    Case.of(case)


@FEW
@given(complete_cases())
def test_a_complete_case_leaves_no_fact_open(case: Plain) -> None:
    assert assess(case).still_needed == ()
    assert {"acts", "means", "purposes", "habitual", "organised_group", "other_conduct"} <= case.keys()
    assert not open_facts(case)
    for victim in case["victims"]:
        assert {*VICTIM_FACTS[1:]} <= victim.keys()
        assert ("age" in victim) != ("birth_date" in victim)
        assert all(map(known_in_full, victim.values()))


def open_facts(case: Plain) -> list[str]:
    """Name the facts of a case that are not known in full."""
    names = ["acts", "means", "purposes", "habitual", "organised_group", "other_conduct", "victims"]
    found = [name for name in names if not known_in_full(case.get(name, UNKNOWN))]
    found += ["stage"] * (case.get("stage") == UNKNOWN)
    day = Days.of(case.get("offence_date"))
    people = case.get("victims", UNKNOWN)
    for victim in people if isinstance(people, list) else ():
        found += [name for name in VICTIM_FACTS[1:] if not known_in_full(victim.get(name, UNKNOWN))]
        found += ["age"] * ("birth_date" not in victim and not known_in_full(victim.get("age", UNKNOWN)))
    return found + ["offence_date"] * (day.known and day.single is None)


@FEW
@given(partial_cases(max_unknown=2, listed=True))
def test_a_partial_case_has_no_more_unknown_facts_than_asked_for(case: Plain) -> None:
    assert len(open_facts(case)) <= 2
    assert isinstance(case["victims"], list)


@FEW
@given(partial_cases(dated=True))
def test_a_partial_case_has_an_unknown_fact(case: Plain) -> None:
    assert open_facts(case)


@FEW
@given(
    st.integers(0, 4).flatmap(lambda n: st.tuples(st.just(n), complete_cases(min_victims=n, max_victims=n)))
)
def test_the_number_of_victims_is_within_its_limits(drawn: tuple[int, Plain]) -> None:
    assert len(drawn[1]["victims"]) == drawn[0]


@pytest.mark.parametrize("strategy", [complete_cases, partial_cases, cases])
@pytest.mark.parametrize("wanted", [True, False])
def test_a_date_and_a_judgment_are_there_as_asked_for(strategy: Any, wanted: bool) -> None:  # noqa: ANN401, FBT001 - a table
    @FEW
    @given(strategy(dated=wanted, judged=wanted))
    def check(case: Plain) -> None:
        assert ("offence_date" in case) is wanted
        assert ("sentence" in case) is wanted

    check()


@FEW
@given(partial_cases(listed=False))
def test_victims_can_be_left_out_of_a_case(case: Plain) -> None:
    assert case.get("victims", UNKNOWN) == UNKNOWN


@FEW
@given(offence_dates(exact=True).flatmap(lambda day: st.tuples(st.just(day), complete_victims(offence=day))))
def test_a_birth_date_fits_the_day_of_the_offence(drawn: tuple[str, Plain]) -> None:
    day, victim = drawn
    assert Victim.of(victim).at(Days.of(day)).age.exact is not None


@FEW
@given(victims())
def test_a_victim_without_a_day_of_the_offence_has_no_birth_date(victim: Plain) -> None:
    Victim.of(victim)
    assert "birth_date" not in victim


@FEW
@given(partial_victims(max_unknown=1))
def test_a_partial_victim_has_one_unknown_fact_where_one_is_asked_for(victim: Plain) -> None:
    assert len(
        open_facts({**dict.fromkeys(("acts", "means", "purposes", "habitual"), ()), "victims": [victim]})
    )


@FEW
@given(sentences())
def test_a_judgment_reads_as_one(sentence: Plain) -> None:
    Sentence.of(sentence)


@FEW
@given(st.sampled_from([True, False]).flatmap(lambda e: st.tuples(st.just(e), offence_dates(exact=e))))
def test_a_date_is_a_single_day_or_a_longer_time_as_asked_for(drawn: tuple[bool, str]) -> None:
    assert (Days.of(drawn[1]).single is not None) is drawn[0]


def test_without_hypothesis_the_import_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("lao_tip_law.strategies")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(LaoTipLawError, match=r"pip install 'lao-tip-law\[spec\]'") as caught:
        __import__("lao_tip_law.strategies")
    assert caught.value.code == "spec-not-installed"
    assert isinstance(caught.value, ImportError)
