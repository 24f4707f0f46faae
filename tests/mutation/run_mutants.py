"""Run the mutants of the law's own files: `python tests/mutation/run_mutants.py statutes`, or `grammars`.

Exit status 1 where a mutant survives that is not listed as meaning the same, or the list is wrong.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "spec")]
os.chdir(ROOT)

from equivalents import FILE, GRAMMARS, Result, read_equivalents, summary
from law_mutants import OF_GRAMMARS, STATEMENTS, grammar_mutants, statute_mutants
from mutants import law_files, registered
from mutation_report import figures, table
from running import run_all
from since import changed_since

from lao_tip_law.source.files import read_all


def main() -> int:
    """Run the mutants and print what became of them."""
    parser = argparse.ArgumentParser(description="Run the mutants of the statutes or of the grammars.")
    parser.add_argument("what", choices=["statutes", "grammars"])
    parser.add_argument(
        "--only", default="", help="those alone whose name holds these words, such as a file's"
    )
    parser.add_argument("--sort", nargs="*", default=[], help="those of these sorts of change alone")
    parser.add_argument("--since", default="", help="those alone of files that changed since this commit")
    parser.add_argument("--every", type=int, default=1, help="one of so many alone")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--verbose", action="store_true", help="name every mutant with what killed it")
    options = parser.parse_args()
    files = law_files(read_all("statutes", (".txt", ".toml", ".csv")), read_all("grammars", (".lark",)))
    register = files["statutes/register.toml"]
    statutes = options.what == "statutes"
    mutants = list((statute_mutants if statutes else grammar_mutants)(files))
    chosen = [mutant for mutant in mutants if options.only in mutant.name][:: options.every]
    if options.sort:
        chosen = [mutant for mutant in chosen if mutant.sort in options.sort]
    if options.since:
        changed = changed_since(options.since, "statutes", "grammars")
        chosen = [mutant for mutant in chosen if mutant.file in changed]
        if not chosen:
            print(f"no file of the {options.what} changed: nothing to do")
            return 0
    begun = time.perf_counter()
    results: list[Result] = []
    jobs = [(mutant.name, registered(mutant, register)) for mutant in chosen]
    for result in run_all(jobs, STATEMENTS if statutes else OF_GRAMMARS, options.workers):
        results.append(result)
        if options.verbose or result.verdict != "killed":
            print(f"{result.verdict}: {result.name} {result.killer}", flush=True)
    listed = read_equivalents((FILE if statutes else GRAMMARS).read_text(encoding="utf-8"))
    found = summary(results, listed, whole=len(chosen) == len(mutants))
    print(table({mutant.name: mutant.sort for mutant in chosen}, results, listed))
    print(figures(found, time.perf_counter() - begun, len(mutants)))
    print(*found.faults, sep="\n")
    return 1 if found.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
