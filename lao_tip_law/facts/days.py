"""A day, or the span of days within which something is known to have happened."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias, cast

from attrs import frozen

from lao_tip_law.digits import plain_digits
from lao_tip_law.facts.problems import FactError
from lao_tip_law.facts.vocabulary import UNKNOWN
from lao_tip_law.records import Record

DaysLike: TypeAlias = "Days | date | int | str | None"
"""What `Days.of` makes a span of days of."""

_YEAR, _MONTH, _DAY = 4, 7, 10
"""The lengths of `2007`, `2007-12` and `2007-12-05`."""

_DECEMBER = 12
_ONE_DAY = timedelta(days=1)


@frozen(eq=False, repr=False)
class Days(Record):
    """A span of days with both ends in it; None at both ends means that the day is unknown.

    Attributes:
        first: the earliest day it can have been.
        last: the latest day it can have been.
    """

    first: date | None = None
    last: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a span with one end, with ends that are no days, or that ends before it begins."""
        first, last = self.first, self.last
        if first is None and last is None:
            return
        # A datetime is a date to Python, but not the same day everywhere.
        if first.__class__ is not date or last.__class__ is not date:
            raise _no_date()
        if first > last:
            raise FactError(
                "The last day is before the first.",
                code="range-reversed",
                remedy="Give the earlier day first.",
            )

    @classmethod
    def of(cls, value: object, field: str = "") -> Days:
        """Make a span of days of a plain value, a `DaysLike`.

        Args:
            value: `2007-12-05`, `2007-12`, `2007` (as text or as a number), two of these with a slash between
                them (from the first day of the one to the last day of the other), a date, None or `unknown`,
                or a `Days`.
            field: the path of the field, for errors.

        Raises:
            CaseError: on anything else, and on a day that no calendar has.
        """
        if value is None:
            return UNKNOWN_DAYS
        try:
            if isinstance(value, str):
                return UNKNOWN_DAYS if value == UNKNOWN else _parse(value)
            if isinstance(value, Days):
                return value
            if isinstance(value, int) and not isinstance(value, bool):
                return _calendar(value)
            day = cast("date", value)  # what is none is refused by the check above
            return cls(day, day)
        except FactError as error:
            error.under(field)
            raise

    @property
    def known(self) -> bool:
        """Whether anything is known of the day."""
        return self.first is not None

    @property
    def single(self) -> date | None:
        """The day where it is known exactly, None otherwise."""
        return self.first if self.first == self.last else None

    def __str__(self) -> str:
        """Give the span in the shortest form that `Days.of` reads back."""
        first, last = self.first, self.last
        if first is None or last is None:
            return UNKNOWN
        day = first.isoformat()
        if first == last:
            return day
        for length in (_YEAR, _MONTH):
            if _parse(day[:length]) == self:
                return day[:length]
        return f"{day}/{last.isoformat()}"


UNKNOWN_DAYS = Days()
"""The day of which nothing is known."""


def age_on(birth: date, day: date) -> int:
    """Give the age on a day in completed years; below 0 on a day before the birth.

    Somebody born on 29 February turns a year older on 1 March in a common year: the year is complete only
    once the day before the birthday has passed, and 28 February is that day.
    """
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def day_of(value: object, field: str) -> date | None:
    """Read one exact day, or None where it is unknown.

    Raises:
        CaseError: on a value that is no day of the calendar, a month or a year among them.
    """
    days = Days.of(value, field)
    if days.known and (days.single is None or (isinstance(value, str) and "/" in value)):
        raise FactError(
            "The date is not a single day.",
            code="not-a-date",
            remedy="Write it as in 2007-12-05; where only the year is known, write the age.",
            field=field,
        )
    return days.single


def _parse(text: str) -> Days:
    earlier, slash, later = plain_digits(text).partition("/")
    if not slash:
        return _parse_one(earlier)
    return Days(_parse_one(earlier).first, _parse_one(later).last)


def _parse_one(text: str) -> Days:
    """Read one of the three forms, by its length; `date.fromisoformat` would take weeks as well."""
    parts = text.split("-")
    if len(text) not in {_YEAR, _MONTH, _DAY} or [len(part) for part in parts] != [4, 2, 2][: len(parts)]:
        raise _no_date()
    if not text.isascii() or not all(part.isdigit() for part in parts):
        raise _no_date()
    return _calendar(*map(int, parts))


def _calendar(year: int, month: int | None = None, day: int | None = None) -> Days:
    try:
        if month is None:
            return Days(date(year, 1, 1), date(year, _DECEMBER, 31))
        if day is not None:
            only = date(year, month, day)
            return Days(only, only)
        first = date(year, month, 1)
        # The year 9999 has no day after its December.
        last = date(year, month, 31) if month == _DECEMBER else date(year, month + 1, 1) - _ONE_DAY
        return Days(first, last)
    except (ValueError, OverflowError):
        raise FactError(
            "No calendar has this date.",
            code="impossible-date",
            remedy="Check the year (1 to 9999), the month (01 to 12) and the day.",
        ) from None


def _no_date() -> FactError:
    return FactError(
        "The value is not a date.",
        code="not-a-date",
        remedy="Write 2007-12-05, 2007-12 or 2007, or unknown.",
    )
