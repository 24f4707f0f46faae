"""`assess --jsonl` on more and more lines: its peak memory, and its time."""

from __future__ import annotations

import subprocess
import sys

_LINES = (10**3, 10**4, 10**5)
_LONG = 10**6
_PROGRAM = """
import os, subprocess, sys
feed = subprocess.Popen([sys.executable, "-m", "benchmarks.feed", sys.argv[1]], stdout=subprocess.PIPE)
command = [sys.executable, "-m", "lao_tip_law", "assess", "--jsonl", "-"]
batch = subprocess.Popen(command, stdin=feed.stdout, stdout=subprocess.DEVNULL)
_, status, used = os.wait4(batch.pid, 0)
assert status == 0
print(used.ru_maxrss // 1024, used.ru_utime + used.ru_stime)
"""


def main(*, long: bool) -> None:
    """Print peak memory and seconds for each number of lines, a million of them where asked for."""
    print("\nassess --jsonl: peak memory (MB), seconds of processor")
    for lines in (*_LINES, _LONG) if long else _LINES:
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-c", _PROGRAM, str(lines)], check=True, capture_output=True, text=True
        )
        peak, seconds = done.stdout.split()
        print(f"  {lines:9,} lines {peak:>6} MB {float(seconds):8.1f} s", flush=True)
