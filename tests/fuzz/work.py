"""Work, counted in calls: a count is the same on every machine, and a time is not."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class TooMuchWorkError(AssertionError):
    """An input that costs more calls than its length allows."""


def calls(go: Callable[[], object], most: int | None = None) -> int:
    """Count the calls, of Python and of C, and stop where there are more than allowed.

    Raises:
        TooMuchWorkError: there are more than `most`.
    """
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        if event in {"call", "c_call"}:
            count += 1
            if most is not None and count > most:
                sys.setprofile(None)
                raise TooMuchWorkError(f"more than {most} calls")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        go()
    finally:
        sys.setprofile(before)
    return count
