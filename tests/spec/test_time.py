"""The answer as a function of the day of the offence: steps at the commencements, and nowhere else."""

from __future__ import annotations

import json
import os
import random
from bisect import bisect_right
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from independent_reading import CUTS

from lao_tip_law import Determination, assess, statutes
from lao_tip_law.determination.rating import rate_changes
from lao_tip_law.source.files import read_all
from lao_tip_law.source.rates import table_of
from lao_tip_law.source.timeline import read_timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.determination.model import Penalty

Plain = dict[str, Any]  # the case format's own shape, as YAML gives it
TIMES = 25 if os.environ.get("LAO_TIP_LAW_TESTS") == "long" else 1
ONE_DAY = timedelta(days=1)
FIRST, LAST = date(1985, 1, 1), date(2030, 12, 31)
PARTS = ("imprisonment", "life_imprisonment", "death", "fine", "confiscation")


def victim(**facts: object) -> Plain:
    plain = {"age": 25, "sex": "female", "nationality": "LA", "found_in": "TH", "close_relative": False}
    return {**plain, "harms": [], "conduct": [], **facts}


def case(*victims: Plain, **facts: object) -> Plain:
    plain: Plain = {"acts": ["taking"], "means": ["fraud"], "purposes": ["prostitution"], "habitual": False}
    return {**plain, "organised_group": False, "other_conduct": [], "victims": list(victims), **facts}


CASES: dict[str, Plain] = {
    "a woman": case(victim()),
    "a man": case(victim(sex="male")),
    "a girl sold": case(victim(age=13, conduct=["prostitution_dealing", "sexual_intercourse", "rape"])),
    "a death, by a gang": case(victim(harms=["death"]), organised_group=True, other_conduct=["pimping"]),
    "a woman and a man": case(victim(), victim(sex="male", conduct=["abduction", "rape"])),
    "an attempt": case(victim(nationality="VN", found_in="LA"), stage="attempt"),
    "no purpose": case(victim(), purposes=[]),
    "no means": case(victim(), means=[]),
    "much unknown": {"means": ["fraud"], "victims": [{"age": {"min": 14, "max": 19}}, {}]},
    "victims unknown": case(victims="unknown"),
    "nothing known": {},
}


def on(plain: Plain, first: date, last: date | None = None) -> Determination:
    return assess({**plain, "offence_date": str(first) if last is None else f"{first}/{last}"})


@cache
def view(name: str, day: date, *, dollars: bool = False) -> str:
    """Lay an answer out as text, without the day itself; with its dollars, or without."""
    plain = on(CASES[name], day).to_dict()
    del plain["receipt"], plain["law_as_of"]
    if not dollars:
        plain["notes"] = [note for note in plain["notes"] if note["code"] != "no-rate-before"]  # type: ignore[attr-defined] # a list
        strip(plain)
    return json.dumps(plain, sort_keys=True)


def strip(value: object) -> None:
    """Take the dollars out of plain data."""
    if isinstance(value, dict):
        value.pop("usd", None)
        for part in value.values():
            strip(part)
    elif isinstance(value, list):
        for part in value:
            strip(part)


def registered() -> list[date]:
    """Give each date that the timeline has for anything, used or not."""
    timeline = read_timeline(read_all("statutes", (".toml",))["timeline.toml"])
    days = [(event.first, event.last) for event in timeline.events]
    days += [(measure.first, measure.last) for measure in timeline.measures]
    return sorted({day for ends in days for day in ends})


RATES = table_of(statutes.law.annual_rates, statutes.law.dated_rates)
NEAR = sorted({day + ONE_DAY * n for day in (*registered(), *CUTS) for n in (-1, 0, 1)})
RANDOM = random.Random(2005)  # noqa: S311 - test days, the same in every run
ANY = [FIRST + ONE_DAY * RANDOM.randrange((LAST - FIRST).days) for _ in range(120 * TIMES)]


@pytest.mark.parametrize("name", CASES)
def test_the_answer_is_constant_between_commencements(name: str) -> None:
    periods: dict[int, set[str]] = {}
    for day in (*NEAR, *ANY):
        periods.setdefault(bisect_right(CUTS, day), set()).add(view(name, day))
    assert sorted(periods) == list(range(len(CUTS) + 1)), "every period has days here"
    assert {len(found) for found in periods.values()} == {1}


@pytest.mark.parametrize("cut", CUTS, ids=str)
def test_each_commencement_changes_an_answer_on_its_day(cut: date) -> None:
    assert any(view(name, cut - ONE_DAY) != view(name, cut) for name in CASES)


@pytest.mark.parametrize("name", ["a woman", "a girl sold", "nothing known"])
def test_dollars_change_with_the_rates_as_well_and_on_no_other_day(name: str) -> None:
    changes = rate_changes(RATES)
    steps = sorted({*CUTS, *changes})
    near = {day + ONE_DAY * n for day in changes for n in (-1, 0, 1)}
    periods: dict[int, set[str]] = {}
    for day in (*near, *NEAR, *ANY):
        periods.setdefault(bisect_right(steps, day), set()).add(view(name, day, dollars=True))
    assert {len(found) for found in periods.values()} == {1}
    if name != "nothing known":
        later = [change for change in changes if change >= CUTS[1] and change not in CUTS]
        assert all(
            view(name, change - ONE_DAY, dollars=True) != view(name, change, dollars=True) for change in later
        )


# --- A coarser date is the union of the finer ones inside it -----------------------------------------------


def possible(answer: Determination) -> dict[str, set[str]]:
    """Give what each charge can come to; one that fails anyway fails whatever the law of the day."""
    found = {}
    for charge in answer.charges:
        assert charge.provision not in found, "each provision once"
        open_end = {"established": set(), "undetermined": {"no offence"}}.get(
            charge.outcome, {charge.outcome}
        )
        found[charge.provision] = {*charge.bands, *open_end}
    return found


def united(answers: list[dict[str, set[str]]]) -> dict[str, set[str]]:
    """Unite what charges can come to on several days."""
    whole = {}
    for provision in answers[0]:
        together = set().union(*(answer[provision] for answer in answers))
        bands = together - {"no offence", "not_established", "not_in_force"}
        if bands:
            whole[provision] = bands | ({"no offence"} if together != bands else set())
        else:
            whole[provision] = together if len(together) == 1 else {"not_established"}
    return whole


def owed(answer: Determination) -> list[tuple[str, ...]]:
    """Give what is owed to each victim: rights, immunities and duties, one by one."""
    return [
        (
            *(part.outcome for part in one.rights),
            *(part.outcome for part in one.immunity),
            *(part.outcome for part in one.duties),
        )
        for one in answer.victims
    ]


def joined(answers: list[list[tuple[str, ...]]]) -> list[tuple[str, ...]]:
    return [
        tuple(column[0] if len(set(column)) == 1 else "undetermined" for column in zip(*of_one, strict=True))
        for of_one in zip(*answers, strict=True)
    ]


def penalties(answer: Determination) -> Iterator[tuple[tuple[str, str], Penalty]]:
    for charge in answer.charges:
        for band, penalty in charge.penalties.items():
            yield (charge.provision, band), penalty


def same_or_not_known(whole: Determination, parts: list[Determination]) -> None:
    """A part of a penalty that the whole tells is told alike by each of the days that has the band."""
    of_parts: dict[tuple[str, str], list[Penalty]] = {}
    for part in parts:
        for place, penalty in penalties(part):
            of_parts.setdefault(place, []).append(penalty)
    for place, penalty in penalties(whole):
        for name in PARTS:
            told = {without_dollars(each, name) for each in of_parts[place]}
            if name in penalty.not_known:
                assert any(name in each.not_known for each in of_parts[place]) or len(told) > 1
            else:
                assert told == {without_dollars(penalty, name)}, (place, name)


def without_dollars(penalty: Penalty, name: str) -> object:
    part = getattr(penalty, name)
    return (part.currency, part.min, part.max) if name == "fine" and part is not None else part


def same_union(plain: Plain, first: date, last: date, parts: list[Determination]) -> None:
    whole = on(plain, first, last)
    assert possible(whole) == united([possible(part) for part in parts])
    assert owed(whole) == joined([owed(part) for part in parts])
    same_or_not_known(whole, parts)


@pytest.mark.parametrize("name", CASES)
def test_a_month_or_year_is_the_union_of_its_days(name: str) -> None:
    spans = [(date(cut.year, cut.month, 1), date(cut.year, cut.month, 28)) for cut in CUTS]
    spans += [(date(year, 1, 1), date(year, 12, 31)) for year in (2004, 2005, 2006, 2018)]
    for first, last in spans:
        days = [on(CASES[name], first + ONE_DAY * n) for n in range((last - first).days + 1)]
        same_union(CASES[name], first, last, days)


spans = st.lists(st.sampled_from(NEAR) | st.dates(FIRST, LAST), min_size=2, max_size=5, unique=True).map(
    sorted
)


@settings(max_examples=150 * TIMES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(CASES)), spans)
def test_a_span_of_days_is_the_union_of_the_spans_in_it(name: str, ends: list[date]) -> None:
    starts = [*ends[:-2], ends[-2]]
    lasts = [*(day - ONE_DAY for day in ends[1:-1]), ends[-1]]
    parts = [on(CASES[name], one, other) for one, other in zip(starts, lasts, strict=True)]
    same_union(CASES[name], ends[0], ends[-1], parts)


@settings(max_examples=100 * TIMES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dates(date(1975, 1, 1), date(2005, 1, 1)), spans, st.sampled_from(["female", "male", "unknown"]))
def test_so_it_is_where_a_birth_makes_the_age_move(born: date, ends: list[date], sex: str) -> None:
    someone = {**victim(sex=sex, conduct=["prostitution_dealing"]), "birth_date": born.isoformat()}
    del someone["age"]
    plain = case(someone, means=[])
    ends = [max(day, born + ONE_DAY * place) for place, day in enumerate(ends)]
    lasts = [*(day - ONE_DAY for day in ends[1:-1]), ends[-1]]
    parts = [on(plain, one, other) for one, other in zip(ends[:-1], lasts, strict=True)]
    same_union(plain, ends[0], ends[-1], parts)


@pytest.mark.parametrize("name", CASES)
def test_what_each_period_would_give_is_what_it_gives(name: str) -> None:
    for whole in (on(CASES[name], FIRST, LAST), on(CASES[name], date(2005, 1, 1), date(2006, 12, 31))):
        asked = next(each for each in whole.still_needed if each.fact == "offence_date")
        for effect in asked.effects:
            for label, left in effect.leaves.items():
                same_period(CASES[name], effect.provision, label, left)


def same_period(plain: Plain, provision: str, label: str, left: tuple[str, ...]) -> None:
    answer = assess({**plain, "offence_date": label})
    if provision in possible(answer):
        bands = tuple(word for word in left if not word.startswith("not_"))
        charge = answer.charge(provision)
        assert charge is not None
        assert charge.bands == bands, label
        if charge.outcome == "established":
            assert left == bands
        elif not bands:
            assert left == (charge.outcome,), label
    else:
        assert set(left) <= {outcome for one in owed(answer) for outcome in one}, label
