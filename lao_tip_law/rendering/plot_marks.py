"""The marks on the scales of a picture: round sums and round years, exactly."""

from __future__ import annotations

from decimal import Decimal

_STEPS = (1, 2, 5)
_MOST_YEARS, _FEW = 12, 6


def scale_marks(least: Decimal, most: Decimal) -> list[Decimal]:
    """Give the sums marked on a logarithmic scale: 1, 2 and 5 times powers of ten, from below to above.

    >>> [int(mark) for mark in scale_marks(Decimal(985), Decimal(1277))]
    [500, 1000, 2000]
    """
    ladder = [
        Decimal(step).scaleb(power)
        for power in range(least.adjusted() - 1, most.adjusted() + 2)
        for step in _STEPS
    ]
    below = max(mark for mark in ladder if mark <= least)
    above = min(mark for mark in ladder if mark >= most)
    return [mark for mark in ladder if below <= mark <= above]


def even_marks(most: Decimal) -> list[Decimal]:
    """Give the sums marked on an even scale, from nought to above the most.

    >>> [int(mark) for mark in even_marks(Decimal(1277))]
    [0, 500, 1000, 1500]
    """
    step = scale_marks(most / _FEW, most / _FEW)[-1] if most else Decimal(1)
    return [step * place for place in range(int(most // step) + 2)]


def year_marks(first: int, last: int) -> list[int]:
    """Give the years marked on the scale: all, or the multiples of the first round number that leaves few.

    >>> year_marks(2006, 2010), year_marks(1990, 2026)
    ([2006, 2007, 2008, 2009, 2010], [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025])
    """
    steps = (step * 10**power for power in range(4) for step in _STEPS)
    step = next(step for step in steps if (last - first) // step < _MOST_YEARS)
    return [year for year in range(first, last + 1) if year % step == 0]
