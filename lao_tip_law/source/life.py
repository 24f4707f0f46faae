"""The days between which something is law: each end a day, or the interval in which the day lies."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - who resolves the types of this class finds it here

from attrs import frozen

from lao_tip_law.records import Record


@frozen(eq=False, repr=False)
class Life(Record):
    """The days between which something is law.

    Attributes:
        start_first: the earliest day it can have begun.
        start_last: the latest.
        end_first: the earliest day on which it can be law no more; None where nothing has ended it.
        end_last: the latest.
    """

    start_first: date
    start_last: date
    end_first: date | None = None
    end_last: date | None = None

    def in_force(self, day: date) -> tuple[bool, ...]:
        """Say what can be so on a day: `(True,)`, `(False,)`, or `(False, True)` where it is uncertain."""
        if day < self.start_first or self.replaced(day):
            return (False,)
        if day < self.start_last or (self.end_first is not None and day >= self.end_first):
            return (False, True)
        return (True,)

    def replaced(self, day: date) -> bool:
        """Say whether another law has certainly taken its place by that day."""
        return self.end_last is not None and day >= self.end_last

    def within(self, other: Life) -> Life:
        """Give the days on which both are law."""
        end_firsts = [day for day in (self.end_first, other.end_first) if day is not None]
        end_lasts = [day for day in (self.end_last, other.end_last) if day is not None]
        return Life(
            max(self.start_first, other.start_first),
            max(self.start_last, other.start_last),
            min(end_firsts, default=None),
            min(end_lasts, default=None),
        )

    def until(self, other: Life) -> Life:
        """Give the same beginning, and the earlier of two ends."""
        both = self.within(other)
        return Life(self.start_first, self.start_last, both.end_first, both.end_last)

    @property
    def cuts(self) -> tuple[date, ...]:
        """The days from which on the answer can be another than the day before, in order."""
        days = (self.start_first, self.start_last, self.end_first, self.end_last)
        return tuple(sorted({day for day in days if day is not None}))
