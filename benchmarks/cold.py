"""Cold: a whole process, from the start of Python to its end."""

from __future__ import annotations

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
    print("Cold, a whole process (ms): median, ratio of medians; least, ratio of leasts")
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
        times: dict[str, list[float]] = {name: [] for name in runs}
        for turn in range(_ROUNDS + 1):
            for name, arguments in runs.items():
                start = time.perf_counter()
                subprocess.run(  # noqa: S603 - our own command
                    [sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL
                )
                if turn:  # the first of each writes compiled modules, and is not counted
                    times[name].append((time.perf_counter() - start) * 1e3)
    found = {name: figures(each) for name, each in times.items()}
    bare = found[_BARE]
    for name, each in found.items():
        by_median, by_least = each.median / bare.median, each.least / bare.least
        print(f"  {name:42} {each.median:8.1f}  x{by_median:5.1f}   {each.least:8.1f}  x{by_least:5.1f}")
