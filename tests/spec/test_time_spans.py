"""Time: a date that is not known to the day leaves open what each of its days can give, no more
and no less.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from case_support import Plain, case, examples, owed, victim
from hypothesis import given
from hypothesis import strategies as st
from independent_reading import CUTS
from time_cases import CASES, FIRST, LAST, NEAR, ONE_DAY, on

from lao_tip_law import Determination, assess

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.determination.model import Penalty

LAWS = ("penal-law/art_134", "women-law/art_24", "children-law/art_89", "penal-code-2017/art_215")
PARTS = ("imprisonment", "life_imprisonment", "death", "fine", "confiscation")


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


@pytest.mark.law(*LAWS)
@pytest.mark.parametrize("name", CASES)
def test_a_month_or_year_is_the_union_of_its_days(name: str) -> None:
    """A date given to the month or year is the whole of it: what some day of it gives can be the answer."""
    spans = [(date(cut.year, cut.month, 1), date(cut.year, cut.month, 28)) for cut in CUTS]
    spans += [(date(year, 1, 1), date(year, 12, 31)) for year in (2004, 2005, 2006, 2018)]
    for first, last in spans:
        days = [on(CASES[name], first + ONE_DAY * n) for n in range((last - first).days + 1)]
        same_union(CASES[name], first, last, days)


spans = st.lists(st.sampled_from(NEAR) | st.dates(FIRST, LAST), min_size=2, max_size=5, unique=True).map(
    sorted
)


@pytest.mark.law(*LAWS)
@given(st.sampled_from(sorted(CASES)), spans)
@examples(30)
def test_a_span_of_days_is_the_union_of_the_spans_in_it(name: str, ends: list[date]) -> None:
    """Cut a span of days in pieces: what can be the answer for a piece can be for the whole, nothing else."""
    starts = [*ends[:-2], ends[-2]]
    lasts = [*(day - ONE_DAY for day in ends[1:-1]), ends[-1]]
    parts = [on(CASES[name], one, other) for one, other in zip(starts, lasts, strict=True)]
    same_union(CASES[name], ends[0], ends[-1], parts)


@pytest.mark.law(*LAWS)
@given(st.dates(date(1975, 1, 1), date(2005, 1, 1)), spans, st.sampled_from(["female", "male", "unknown"]))
@examples(20)
def test_so_it_is_where_a_birth_makes_the_age_move(born: date, ends: list[date], sex: str) -> None:
    """Where a birth date is known the age moves with the day: each day has the age that it makes."""
    someone = {**victim(sex=sex, conduct=["prostitution_dealing"]), "birth_date": born.isoformat()}
    del someone["age"]
    plain = case(someone, means=[])
    ends = [max(day, born + ONE_DAY * place) for place, day in enumerate(ends)]
    lasts = [*(day - ONE_DAY for day in ends[1:-1]), ends[-1]]
    parts = [on(plain, one, other) for one, other in zip(ends[:-1], lasts, strict=True)]
    same_union(plain, ends[0], ends[-1], parts)


@pytest.mark.law(*LAWS)
@pytest.mark.parametrize("name", CASES)
def test_what_each_period_would_give_is_what_it_gives(name: str) -> None:
    """Where the day is asked for, what each stretch of days is said to give is what it gives when told."""
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
