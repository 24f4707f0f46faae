"""`python -m benchmarks`: figures on speed and memory, printed and never asserted.

What is compared must agree first: the hand-written function, and zen-engine and OpenFisca where they are
installed (`pip install -e '.[bench]'`), give the same band for the same facts, or the run stops.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import by_hand, cases, flat, peers
from lao_tip_law import Case, assess
from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.statutes import Statutes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_FIRST_ANSWER = f"from lao_tip_law import assess; assess({cases.COMPLETE!r})"


def main() -> None:
    """Print every figure."""
    _agree()
    print(f"Python {sys.version.split()[0]}, medians; x is the ratio to the line it is compared with\n")
    _cold()
    _warm()
    _parsing()
    _batches()


def _agree() -> None:
    for case in cases.AGREED:
        ours = assess(case).charges[0]
        band = ours.bands[0] if ours.bands else "not_established"
        answers = {"by hand": by_hand.band_and_reasons(case)[0]}
        answers |= {peer.name: peer.band(case) for peer in peers.installed()}
        wrong = {name: answer for name, answer in answers.items() if answer != band}
        if wrong:
            raise SystemExit(f"the programs disagree, so no speed is compared: {band} here, {wrong}")


def _cold() -> None:
    print("Cold, a whole process (ms)")
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "case.json"
        case.write_text(cases.as_json(cases.COMPLETE), encoding="utf-8")
        runs = {
            "python -c pass": ["-c", "pass"],
            "import attrs": ["-c", "import attrs"],
            "first answer": ["-c", _FIRST_ANSWER],
            "lao-tip-law assess case.json --json": ["-m", "lao_tip_law", "assess", str(case), "--json"],
        }
        runs |= {f"{peer.name}, first answer": ["-c", peer.cold] for peer in peers.installed()}
        times: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(21):  # in turn, so that a slow moment falls on all alike
            for name, arguments in runs.items():
                start = time.perf_counter()
                subprocess.run(  # noqa: S603 - our own command
                    [sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL
                )
                times[name].append((time.perf_counter() - start) * 1e3)
    bare = statistics.median(times["python -c pass"])
    for name, found in times.items():
        print(f"  {name:42} {statistics.median(found):8.1f}  x{statistics.median(found) / bare:5.1f}")


def _warm() -> None:
    print("\nWarm, one case (microseconds)")
    complete, unknown = Case.of(cases.COMPLETE), Case.of(cases.TEN_UNKNOWN)
    hand = _microseconds(lambda: by_hand.band_and_reasons(cases.COMPLETE))
    fresh = iter(cases.never_seen(40_000))
    rows: list[tuple[str, float]] = [
        ("by hand: band and reasons alone", hand),
        ("complete case, reasons and rights", _microseconds(lambda: assess(complete))),
        ("the same from a plain mapping", _microseconds(lambda: assess(cases.COMPLETE))),
        ("ten unknown facts", _microseconds(lambda: assess(unknown))),
        ("facts of a class not met before", _microseconds(lambda: assess(next(fresh)), loops=300)),
        ("40 victims, every fact unknown", _microseconds(lambda: assess(cases.FORTY_UNKNOWN), loops=5)),
    ]
    rows += [(peer.name, _microseconds(lambda p=peer: p.band(cases.COMPLETE))) for peer in peers.installed()]  # type: ignore[misc]
    for name, found in rows:
        print(f"  {name:42} {found:10.1f}  x{found / hand:7.1f}")


def _parsing() -> None:
    print(
        "\nParsing (characters a second; x is time against Lark's own lexing and feeding of the same words)"
    )
    text = Statutes()["penal-law/art_134"].text
    parse_text(text)
    flat.parser().parse(text)
    for times in (1, 10, 100, 1000):
        many = text * times
        start = time.perf_counter()
        parse_text(many)
        ours = time.perf_counter() - start
        start = time.perf_counter()
        flat.parser().parse(many)
        lark = time.perf_counter() - start
        print(f"  {times:5} x Article 134 {len(many) / ours:14,.0f}  x{ours / lark:5.2f}")


def _batches() -> None:
    print("\nassess --jsonl: peak memory (MB), seconds")
    for lines in (10**3, 10**4, 10**5):
        code = (
            "import resource, subprocess, sys\n"
            f"feed = subprocess.Popen([sys.executable, '-m', 'benchmarks.feed', '{lines}'],"
            " stdout=subprocess.PIPE)\n"
            "subprocess.run([sys.executable, '-m', 'lao_tip_law', 'assess', '--jsonl', '-'],\n"
            "    stdin=feed.stdout, stdout=subprocess.DEVNULL, check=True)\n"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)\n"
        )
        start = time.perf_counter()
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-c", code], check=True, capture_output=True, text=True
        )
        print(f"  {lines:9,} lines {done.stdout.strip():>6} MB {time.perf_counter() - start:8.1f} s")


def _microseconds(run: Callable[[], object], loops: int = 2000) -> float:
    """Time one run: the median of five rounds."""
    run()
    found: Sequence[float] = [_round(run, loops) for _ in range(5)]
    return statistics.median(found)


def _round(run: Callable[[], object], loops: int) -> float:
    start = time.perf_counter()
    for _ in range(loops):
        run()
    return (time.perf_counter() - start) / loops * 1e6


if __name__ == "__main__":
    main()
