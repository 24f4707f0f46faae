"""Timing within this process: short runs in turn, so that a slow moment of the machine falls on all alike."""

from __future__ import annotations

import gc
import statistics
import time
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Run: TypeAlias = "Callable[[], object]"
_ROUNDS = 9


@frozen
class Figures:
    """What was measured of one thing, in one unit: the median of the rounds, and the least."""

    median: float
    least: float


def figures(times: list[float]) -> Figures:
    """Give the figures of some times."""
    return Figures(statistics.median(times), min(times))


def microseconds(runs: Mapping[str, tuple[Run, int]]) -> dict[str, Figures]:
    """Time runs, each given with how often it is repeated in a round; the figures are of one repetition."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for run, _ in runs.values():
        run()
    for _ in range(_ROUNDS):
        for name, (run, loops) in runs.items():
            gc.collect()  # what another run left is not looked for in this one's time
            start = time.process_time()  # not the clock: others may be using the machine
            for _ in range(loops):
                run()
            times[name].append((time.process_time() - start) / loops * 1e6)
    return {name: figures(found) for name, found in times.items()}
