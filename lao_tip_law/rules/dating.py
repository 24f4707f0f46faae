"""Ages that hang on the day of the offence.

Where births are known and the day of the offence is not, all ages move together. The days are cut at each
birthday on which somebody passes an age that the law names; between two cuts nothing changes, so that each
stretch of days is one completion of the date.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from lao_tip_law.facts import Case, Days
from lao_tip_law.facts.age import OLDEST
from lao_tip_law.facts.days import age_on
from lao_tip_law.rules.folding import VictimFacts, fold_victim

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
        if stretches and stretches[-1][1] == folded:
            stretches[-1] = (Days(stretches[-1][0].first, last), folded)
        else:
            stretches.append((Days(first, last), folded))
    return stretches


def _by_age(case: Case, ages: tuple[int, ...]) -> Iterator[VictimFacts]:
    for victim in case.victims or ():
        yield fold_victim(victim, (victim.age.min, victim.age.max), ages)


def _stretches(case: Case, ages: tuple[int, ...]) -> Iterator[tuple[date, date]]:
    """Cut the days of the offence at each birthday that matters."""
    births = [victim.birth_date for victim in case.victims or () if victim.birth_date is not None]
    # An offence can fall on no day before a victim's birth, nor after the greatest age.
    first, last = max(births), min(_birthday(birth, OLDEST + 1) for birth in births) - _DAY
    if case.offence_date.first is not None and case.offence_date.last is not None:
        first, last = max(first, case.offence_date.first), min(last, case.offence_date.last)
    cuts = sorted(
        {first, *(day for birth in births for age in ages if first < (day := _birthday(birth, age)) <= last)}
    )
    for place, cut in enumerate(cuts):
        yield cut, cuts[place + 1] - _DAY if place + 1 < len(cuts) else last


def _birthday(birth: date, age: int) -> date:
    """Give the day on which one born on `birth` completes `age` years, as `age_on` counts."""
    year = birth.year + age
    if birth.month == 2 and birth.day == 29:  # noqa: PLR2004 - 29 February
        try:
            return date(year, 2, 29)
        except ValueError:
            return date(year, 3, 1)
    return date(year, birth.month, birth.day)
