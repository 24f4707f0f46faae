"""Which law on which day: the last day before each commencement and end, and the first day of it."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lao_tip_law.conformance.making.frames import ALL, REMOVE, Frames
from lao_tip_law.conformance.making.others import established
from lao_tip_law.conformance.vectors import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.vectors import Plain, Vector
    from lao_tip_law.source.life import Life

_DAY = timedelta(days=1)
_LEAP_DAY = (2, 29)


def vectors(frames: Frames) -> Iterator[Vector]:
    """Give the vectors of time."""
    law = frames.law
    for offence, life in ((offence, offence.life) for offence in law.book.offences if offence.life):
        statement = Statement(
            f"{offence.provision}/in-force",
            offence.provision,
            f"It is law {_told(life)}, and on no other day.",
        )
        case = established(frames, offence)
        yield from _about(frames, statement, life, case, frames.of(offence.provision))
    right = law.book.rights[0].provision.split("__")[0]
    life = law.text.lives[right]
    statement = Statement(
        f"{right}/in-force",
        right,
        f"The rights and duties are law {_told(life)}; before, nobody owes anything.",
    )
    pattern: Plain = {"victims": [{"rights": ALL, "duties": ALL}]}
    yield from _about(frames, statement, life, frames.case(), pattern)
    yield from _birthdays(frames)


def _told(life: Life) -> str:
    start = str(life.start_last)
    if life.start_first != life.start_last:
        start = f"a day not known, of those from {life.start_first} to {life.start_last}"
    return f"from {start}" + ("" if life.end_first is None else f" until {life.end_first}")


def _about(frames: Frames, statement: Statement, life: Life, case: Plain, pattern: Plain) -> Iterator[Vector]:
    """About each cut: the day before, the day, both, its month and its year."""
    for cut in life.cuts:
        spans = {
            str(cut - _DAY): f"the day before {cut}",
            str(cut): f"the very day {cut}",
            f"{cut - _DAY}/{cut}": f"one of the two days about {cut}",
            f"{cut:%Y-%m}": f"some day of the month of {cut}",
            f"{cut:%Y}": f"some day of the year of {cut}",
        }
        for written, why in spans.items():
            yield frames.make(
                statement, written, why, ["offence_date"], {**case, "offence_date": written}, pattern
            )
    no_date = {name: value for name, value in case.items() if name != "offence_date"}
    why = f"no date is given: the law as quoted on {frames.law.text.quoted_on}"
    yield frames.make(statement, "no-date", why, [], no_date, pattern)


def _birthdays(frames: Frames) -> Iterator[Vector]:
    """About the birthday on which a child is none any more, with no means shown."""
    law = frames.law
    rule = law.main.deeming
    if rule is None:
        return
    age = rule.age_below
    statement = law.statement(
        "birthday",
        rule.provision,
        f"A victim is under {age} until the day before that birthday.",
        rule.age_span,
    )
    offence = date.fromisoformat(law.text.quoted_on)
    plain = offence.replace(month=6, day=15)
    cases = {
        "the day before": (plain.replace(year=plain.year - age), plain - _DAY),
        "the birthday": (plain.replace(year=plain.year - age), plain),
        "the day after": (plain.replace(year=plain.year - age), plain + _DAY),
    }
    # An offence of a later year than the quote's: the article was not law on any leap day's birthday before.
    years = range(plain.year - age + 1, plain.year)
    for leap in [year for year in years if isleap(year) and not isleap(year + age)][:1]:
        born = date(leap, *_LEAP_DAY)
        cases["born on 29 February, on 28 February"] = (born, date(leap + age, 2, 28))
        cases["born on 29 February, on 1 March"] = (born, date(leap + age, 3, 1))
    for name, (birth, day) in cases.items():
        victim = frames.victim(age=REMOVE, birth_date=str(birth))
        case = frames.case(victim, means=[], offence_date=str(day))
        why = f"no means; {name}: born {birth}, the offence on {day}"
        yield frames.make(
            statement, name, why, ["means", "offence_date", "victims[0].birth_date"], case, frames.of_main()
        )
    birth = plain.replace(year=plain.year - age)
    case = frames.case(
        frames.victim(age=REMOVE, birth_date=str(birth)), means=[], offence_date=f"{plain:%Y-%m}"
    )
    why = "no means; the birthday falls into the month of the offence, whose day is not known"
    yield frames.make(
        statement, "month", why, ["means", "offence_date", "victims[0].birth_date"], case, frames.of_main()
    )
