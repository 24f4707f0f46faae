"""Warm: one answer after another in one process, for facts met before and for facts not met before."""

from __future__ import annotations

from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING

from benchmarks import by_hand, cases, peers
from benchmarks.timing import microseconds
from lao_tip_law import Case, assess

if TYPE_CHECKING:
    from benchmarks.timing import Run

_MANY = 4_000
"""More cases than are remembered: who goes round and round meets each as if for the first time."""


def main() -> None:
    """Print microseconds a case, and the ratio to the function by hand on the same facts."""
    print("\nWarm, one case (microseconds of processor, medians)")
    print(f"  {'':42} {'met before':>20} {'not met before':>22}")
    complete, unknown = Case.of(cases.COMPLETE), Case.of(cases.TEN_UNKNOWN)
    many = list(cases.distinct(2 * _MANY))
    plain, facts = cycle(many[_MANY:]), cycle([Case.of(one) for one in many[:_MANY]])
    asked = cycle([Case.of(one) for one in cases.distinct(_MANY, unknown=10)])
    by_hand_many = cycle(many[:_MANY])
    rows: dict[str, tuple[Run, Run | None]] = {
        "by hand: band and reasons alone": (
            lambda: by_hand.band_and_reasons(cases.COMPLETE),
            lambda: by_hand.band_and_reasons(next(by_hand_many)),
        ),
        "complete case, reasons and rights": (lambda: assess(complete), lambda: assess(next(facts))),
        "the same from a plain mapping": (lambda: assess(cases.COMPLETE), lambda: assess(next(plain))),
        "ten unknown facts": (lambda: assess(unknown), lambda: assess(next(asked))),
        "40 victims, every fact unknown": (lambda: assess(cases.FORTY_UNKNOWN), None),
    }
    rows |= {
        f"{peer.name}: band alone": (partial(peer.band, cases.COMPLETE), None) for peer in peers.installed()
    }
    runs: dict[str, tuple[Run, int]] = {}
    for name, (met, not_met) in rows.items():
        runs[name] = met, 5 if "40" in name else 1000
        if not_met is not None:
            runs[f"{name}, not met"] = not_met, 200
    found = microseconds(runs)
    hand, hand_many = (found[f"by hand: band and reasons alone{end}"].median for end in ("", ", not met"))
    for name in rows:
        met_before = found[name].median
        line = f"  {name:42} {met_before:10.1f}  x{met_before / hand:7.1f}"
        if f"{name}, not met" in found:
            not_before = found[f"{name}, not met"].median
            line += f"   {not_before:10.1f}  x{not_before / hand_many:7.1f}"
        print(line)
