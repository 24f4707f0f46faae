"""The public strategies: they draw cases, about the boundaries of the law, and shrink to few facts."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from lao_tip_law import Case, LaoTipLawError, Sentence, Victim, assess, statutes
from lao_tip_law.facts.days import Days, age_on
from lao_tip_law.facts.sentence import KINDS_OF_IMPRISONMENT
from lao_tip_law.facts.vocabulary import ACTS, MEANS, PURPOSES, UNKNOWN
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
from lao_tip_law.strategies.boundaries import ages_around, days_around, kip_around, months_around
from lao_tip_law.strategies.people import VICTIM_FACTS

if TYPE_CHECKING:
    from case_support import Plain

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SEARCH = settings(max_examples=1000, deadline=None, derandomize=True, database=None)
DRAWN_ONLY = settings(max_examples=200, deadline=None, database=None, phases=[Phase.generate])
WOMAN = {"age": 18, "sex": "female", "nationality": "LA", "found_in": "LA", "close_relative": False}


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


# --- The boundaries are the law's own ----------------------------------------------------------------------


def test_ages_days_terms_and_sums_about_the_boundaries_come_from_the_parsed_law() -> None:
    assert ages_around() == (18, 17, 15, 14)
    assert {date(2018, 10, 31), date(2018, 11, 1), date(2004, 11, 14), date(2004, 11, 15)} <= {*days_around()}
    article = statutes["penal-law/art_134"]
    term, fine = article.penalties[0].imprisonment, article.penalties[0].fine
    assert term is not None
    assert fine is not None
    for end, around in ((term.min_months, months_around()), (fine.max, kip_around())):
        assert end is not None
        assert {end - 1, end, end + 1} <= {*around}


def drawn(strategy: st.SearchStrategy[Any]) -> list[Any]:
    """Draw some hundred examples, the same in every run."""
    found = []

    @settings(DRAWN_ONLY, derandomize=True)
    @given(strategy)
    def collect(example: object) -> None:
        found.append(example)

    collect()
    return found


def test_each_boundary_and_each_word_is_drawn_often() -> None:
    people = drawn(complete_victims())
    assert {victim["age"] for victim in people} >= {*ages_around()}
    assert {*days_around()} <= {date.fromisoformat(day) for day in drawn(offence_dates(exact=True))}
    some = drawn(complete_cases())
    for field, vocabulary in (("acts", ACTS), ("means", MEANS), ("purposes", PURPOSES)):
        assert {word for case in some for word in case[field]} == {*vocabulary}
    assert {*KINDS_OF_IMPRISONMENT} < {judgment.get("imprisonment") for judgment in drawn(sentences())}


def test_birth_dates_stand_about_the_birthdays_that_matter() -> None:
    people = drawn(complete_victims(offence="2010-06-15"))
    born = [date.fromisoformat(victim["birth_date"]) for victim in people if "birth_date" in victim]
    assert {14, 18} <= {age_on(day, date(2010, 6, 15)) for day in born}
    assert {date(1992, 6, 14), date(1992, 6, 15), date(1992, 6, 16)} & {*born}


# --- Shrinking: what is left is what a person would write ---------------------------------------------------


def test_the_simplest_complete_case_of_the_base_band_is_one_woman_deceived() -> None:
    strategy = complete_cases(max_victims=1, dated=False, judged=False)
    found = find(strategy, lambda case: assess(case).charges[0].bands == ("base",), settings=SEARCH)
    assert found == {
        "acts": [ACTS[0]],
        "means": [MEANS[0]],
        "purposes": [PURPOSES[0]],
        "habitual": False,
        "organised_group": False,
        "other_conduct": [],
        "victims": [{**WOMAN, "harms": [], "conduct": []}],
    }


def test_the_simplest_victim_of_the_gravest_band_has_the_harm_alone() -> None:
    found = find(
        partial_victims(),
        lambda one: assess({"victims": [one]}).charges[0].bands == ("gravest",),
        settings=SEARCH,
    )
    assert found == {"harms": ["permanent_disability"]}


def test_the_simplest_examples_have_no_fact_too_many() -> None:
    def anything(_: object) -> bool:
        return True

    assert find(partial_cases(max_victims=0), anything, settings=SEARCH) == {}
    assert find(partial_victims(), anything, settings=SEARCH) == {}
    assert find(complete_victims(), anything, settings=SEARCH) == {**WOMAN, "harms": [], "conduct": []}
    assert find(offence_dates(), anything, settings=SEARCH) == statutes.law.quoted_on


# --- Without Hypothesis -------------------------------------------------------------------------------------


def test_without_hypothesis_the_import_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("lao_tip_law.strategies")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(LaoTipLawError, match=r"pip install 'lao-tip-law\[spec\]'") as caught:
        __import__("lao_tip_law.strategies")
    assert caught.value.code == "spec-not-installed"
    assert isinstance(caught.value, ImportError)
