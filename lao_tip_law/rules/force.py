"""Which offences are law on a day, and whether the law on the victims' rights is.

Between two commencements nothing changes, so that the days of the calendar fall into a few periods.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lao_tip_law.source.life import Life

BEFORE, IN_FORCE, REPLACED = "before", "in_force", "replaced"


class Force(NamedTuple):
    """What is law in one period.

    Attributes:
        offences: for each offence the values that "it is in force" can have; two where that is uncertain.
        replaced: for each offence whether another law has taken its place.
        protection: for the law on the victims' rights `before`, `in_force` or `replaced`, or two of them.
    """

    offences: tuple[tuple[bool, ...], ...]
    replaced: tuple[bool, ...]
    protection: tuple[str, ...]


class Calendar:
    """The periods of the law."""

    def __init__(self, offences: Sequence[Life | None], protection: Life | None) -> None:
        """Cut the calendar at each day on which an offence or the rights begin or end."""
        lives = [*offences, protection]
        self.cuts = tuple(sorted({day for life in lives if life is not None for day in life.cuts}))
        days = [date.min, *self.cuts]
        self._forces = [
            Force(
                tuple((True,) if life is None else life.in_force(day) for life in offences),
                tuple(life is not None and life.replaced(day) for life in offences),
                _protection(protection, day),
            )
            for day in days
        ]

    def on(self, day: date) -> Force:
        """Give what is law on a day."""
        return self._forces[bisect_right(self.cuts, day)]


def _protection(life: Life | None, day: date) -> tuple[str, ...]:
    if life is None:
        return (IN_FORCE,)
    other = BEFORE if day < life.start_last else REPLACED
    return tuple(IN_FORCE if value else other for value in life.in_force(day))
