"""Ages and law that hang on the day of the offence.

Where births are known and the day of the offence is not, all ages move together. The days are cut at each
birthday on which somebody passes an age that the law names, and at each commencement; between two cuts
nothing changes, so that each stretch of days is one completion of the date.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.facts import Case, Days
from lao_tip_law.facts.age import OLDEST
from lao_tip_law.facts.days import age_on
from lao_tip_law.facts.problems import FactError
from lao_tip_law.rules.folding import Victims, fold_victim

if TYPE_CHECKING:
    from lao_tip_law.facts import Victim
    from lao_tip_law.rules.force import Calendar, Force

_DAY = timedelta(days=1)


class Stretch(NamedTuple):
    """Days on which neither an age that matters nor the law changes: one completion of the date.

    `victims` is None when their number and everything about them is unknown.
    """

    days: Days
    victims: Victims
    force: Force


def stretches_of(case: Case, ages: tuple[int, ...], calendar: Calendar, as_quoted: date) -> list[Stretch]:
    """Cut the days that the offence can fall in, at birthdays and commencements that matter.

    Args:
        case: the facts.
        ages: the ages that the law names.
        calendar: what is law when.
        as_quoted: the day whose law is used where no date is known.

    Raises:
        CaseError: no day is left on which all victims were alive.
    """
    days = case.offence_date
    if days.single is not None:
        return [Stretch(days, _folded(case, ages, None), calendar.on(days.single))]
    births = [victim.birth_date for victim in case.victims or () if victim.birth_date is not None]
    if not days.known and not births:
        return [Stretch(days, _folded(case, ages, None), calendar.on(as_quoted))]
    first, last = _span(days, births)
    cuts = {first}
    cuts |= {
        day + _DAY for birth in births for age in ages if first <= (day := _day_before(birth, age)) < last
    }
    if days.known:
        cuts |= {day for day in calendar.cuts if first < day <= last}
    ordered = sorted(cuts)
    ends = [*(day - _DAY for day in ordered[1:]), last]
    return [
        Stretch(Days(start, end), _folded(case, ages, start), calendar.on(start if days.known else as_quoted))
        for start, end in zip(ordered, ends, strict=True)
    ]


def _folded(case: Case, ages: tuple[int, ...], day: date | None) -> Victims:
    """Fold the victims; those whose birth is known are as old as on `day`, where one is given."""
    if case.victims is None:
        return None
    return tuple(fold_victim(victim, _ages_on(victim, day), ages) for victim in case.victims)


def _ages_on(victim: Victim, day: date | None) -> tuple[int, int]:
    """Give the youngest and the oldest that a victim can be on a day."""
    if day is None or victim.birth_date is None:
        return victim.age.min, victim.age.max
    age = age_on(victim.birth_date, day)
    return age, age


def _span(days: Days, births: list[date]) -> tuple[date, date]:
    """Give the first and last day: none before a victim's birth, nor after the greatest age."""
    starts, ends = list(births), [_day_before(birth, OLDEST + 1) for birth in births]
    if days.first is not None and days.last is not None:
        starts.append(days.first)
        ends.append(days.last)
    first, last = max(starts), min(ends)
    if first > last:
        raise FactError(
            "No day is left on which all victims were alive.",
            code="no-day-left",
            remedy="Check the birth dates and offence_date.",
            field="offence_date",
        )
    return first, last


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
