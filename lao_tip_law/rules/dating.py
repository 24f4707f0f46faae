"""Ages that hang on the day of the offence.

Where births are known and the day of the offence is not, all ages move together. The days are cut at each
birthday on which somebody passes an age that the law names; between two cuts nothing changes, so that each
stretch of days is one completion of the date.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from lao_tip_law.facts import Case, Days
from lao_tip_law.facts.age import OLDEST
from lao_tip_law.facts.days import age_on
from lao_tip_law.facts.problems import FactError
from lao_tip_law.rules.folding import VictimFacts, fold_victim

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY = timedelta(days=1)


def folded_victims(case: Case, ages: tuple[int, ...]) -> list[tuple[Days, tuple[VictimFacts, ...]]]:
    """Give the victims as the law sees them in each stretch of days that the offence can fall in.

    One stretch is given where the day makes no difference to any age.
    """
    victims = case.victims or ()
    if case.offence_date.single is not None or all(victim.birth_date is None for victim in victims):
        return [(case.offence_date, tuple(_by_age(case, ages)))]
    stretches: list[tuple[Days, tuple[VictimFacts, ...]]] = []
    for first, last in _stretches(case, ages):
        folded = tuple(
            fold_victim(victim, (victim.age.min, victim.age.max), ages)
            if victim.birth_date is None
            else fold_victim(victim, (age_on(victim.birth_date, first),) * 2, ages)
            for victim in victims
        )
        stretches.append((Days(first, last), folded))
    return stretches


def _by_age(case: Case, ages: tuple[int, ...]) -> Iterator[VictimFacts]:
    for victim in case.victims or ():
        yield fold_victim(victim, (victim.age.min, victim.age.max), ages)


def _stretches(case: Case, ages: tuple[int, ...]) -> Iterator[tuple[date, date]]:
    """Cut the days of the offence at each birthday that matters."""
    births = [victim.birth_date for victim in case.victims or () if victim.birth_date is not None]
    # An offence can fall on no day before a victim's birth, nor after the greatest age.
    first, last = max(births), _day_before(min(births), OLDEST + 1)
    if case.offence_date.first is not None and case.offence_date.last is not None:
        first, last = max(first, case.offence_date.first), min(last, case.offence_date.last)
    if first > last:
        raise FactError(
            "No day is left on which all victims were alive.",
            code="no-day-left",
            remedy="Check the birth dates and offence_date.",
            field="offence_date",
        )
    cuts = sorted(
        {first}
        | {day + _DAY for birth in births for age in ages if first <= (day := _day_before(birth, age)) < last}
    )
    for place, cut in enumerate(cuts):
        yield cut, cuts[place + 1] - _DAY if place + 1 < len(cuts) else last


def _day_before(birth: date, age: int) -> date:
    """Give the day before one born on `birth` completes `age` years, as `age_on` counts.

    The calendar ends with the year 9999: a birthday after it never comes.
    """
    year = birth.year + age
    if year > date.max.year:
        return date.max
    if (birth.month, birth.day) == (2, 29):
        return date(year, 2, 28)  # the birthday is the day after, be it 29 February or 1 March
    return date(year, birth.month, birth.day) - _DAY
