"""Run the mutants of the law's own files: `python tests/mutation/run_mutants.py statutes`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "spec")]

from law_mutants import OF_GRAMMARS, STATEMENTS, grammar_mutants, statute_mutants
from mutants import law_files, registered
from running import run_all
from lao_tip_law.source.files import read_all


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["statutes", "grammars"])
    parser.add_argument("--only", default="")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("tests", nargs="*")
    options = parser.parse_args()
    files = law_files(read_all("statutes", (".txt", ".toml", ".csv")), read_all("grammars", (".lark",)))
    register = files["statutes/register.toml"]
    of = statute_mutants if options.what == 'statutes' else grammar_mutants
    mutants = [m for m in of(files) if options.only in m.name][:: options.every]
    jobs = [(m.name, registered(m, register)) for m in mutants]
    begun = time.perf_counter()
    for result in run_all(jobs, options.tests or (STATEMENTS if options.what == 'statutes' else OF_GRAMMARS), options.workers):
        print(f"{result.seconds:6.2f} {result.verdict} {result.name} <- {result.killer}", flush=True)
    print(len(jobs), time.perf_counter() - begun)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
