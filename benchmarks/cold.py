"""Cold: a whole process, from the start of Python to its end."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import cases, peers
from benchmarks.timing import figures

FIRST_ANSWER = f"from lao_tip_law import assess; assess({cases.COMPLETE!r})"
_UNKNOWN = f"from lao_tip_law import assess; assess({cases.TEN_UNKNOWN!r})"
_BARE = "python -c pass"
_ROUNDS = 21


def main() -> None:
    """Print how long each process takes, in milliseconds, and its ratio to Python that does nothing."""
    print("Cold, a whole process: median in ms, ratio of the medians, and in brackets of the least times")
    print(f"  {'':42} {'by the clock':>23} {'of the processor':>23}")
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "case.json"
        case.write_text(cases.as_json(cases.COMPLETE), encoding="utf-8")
        runs = {
            _BARE: ["-c", "pass"],
            "import attrs": ["-c", "import attrs"],
            "from lao_tip_law import assess": ["-c", "from lao_tip_law import assess"],
            "first answer": ["-c", FIRST_ANSWER],
            "first answer, ten unknown facts": ["-c", _UNKNOWN],
            "lao-tip-law assess case.json --json": ["-m", "lao_tip_law", "assess", str(case), "--json"],
        }
        runs |= {f"{peer.name}, first answer": ["-c", peer.cold] for peer in peers.installed()}
        clock: dict[str, list[float]] = {name: [] for name in runs}
        processor: dict[str, list[float]] = {name: [] for name in runs}
        for turn in range(_ROUNDS + 1):
            for name, arguments in runs.items():
                by_clock, by_processor = _milliseconds(arguments)
                if turn:  # the first of each writes compiled modules, and is not counted
                    clock[name].append(by_clock)
                    processor[name].append(by_processor)
    for name in runs:
        line = f"  {name:42}"
        for times in (clock, processor):
            found, bare = figures(times[name]), figures(times[_BARE])
            line += (
                f" {found.median:8.1f} x{found.median / bare.median:5.1f} (x{found.least / bare.least:5.1f})"
            )
        print(line)


def _milliseconds(arguments: list[str]) -> tuple[float, float]:
    """Run Python; give the time by the clock and the time of the processor."""
    start = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, *arguments], stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"a process that is timed failed: {arguments}")
    return elapsed * 1e3, (used.ru_utime + used.ru_stime) * 1e3
