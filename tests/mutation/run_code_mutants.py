"""Run mutmut's mutants of the rules, facts and money code; with `--since HEAD~1` of the files that changed.

Which files are mutated and which tests run stands in pyproject.toml. Exit status 1 where a mutant survives
that is not listed as meaning the same, or the list is wrong.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

ROOT = Path(__file__).parents[2]
os.chdir(ROOT)

import mutmut.__main__ as mutmut_command
import mutmut.stats as mutmut_stats
import pytest
from cached_functions import with_caches_behind
from code_mutants import CodeMutant, chosen, mutants_of
from equivalents import CODE, read_equivalents, summary
from mutation_report import figures, not_run, table
from mutmut.configuration import config
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.file_utils import copy_also_copy_files, copy_src_dir, setup_source_paths
from since import changed_since
from warm_runner import COPY, PROFILE, Mutants


def mutants_here() -> list[CodeMutant]:
    """Give every mutant that was made, as it stands."""
    copy = Path(COPY)
    files = sorted(str(path.relative_to(copy)).removesuffix(".meta") for path in copy.rglob("*.meta"))
    return mutants_of(copy, files)


def killed(mutant: CodeMutant) -> bool:
    """Tell whether a mutant was run and was killed."""
    return mutant.result is not None and mutant.result.verdict == "killed"


def caches_behind() -> None:
    """Have mutmut change the functions whose results are remembered too."""
    vars(mutmut_command)["mutate_file_contents"] = lambda name, source, *others: mutate_file_contents(
        name, with_caches_behind(source), *others
    )


def run(names: list[str], workers: int, minutes: float, listed: Collection[str]) -> int:
    """Make the mutated copy, have pytest collect its tests, and run the mutants in place of them."""
    if not sys.stdout.isatty():  # the count of what is done is for somebody who looks on
        for module in (mutmut_command, mutmut_stats):
            vars(module)["print_status"] = lambda *_, **__: None
    Path(COPY).mkdir(exist_ok=True)
    caches_behind()
    with mutmut_command.CatchOutput():
        copy_src_dir()
        copy_also_copy_files()
        setup_source_paths()
        mutmut_command.create_mutants(workers)
    (Path(COPY) / "mutmut-stats.json").unlink(
        missing_ok=True
    )  # a test that is there may reach more than it did
    again = {mutant.key for mutant in mutants_here() if mutant.name not in listed and not killed(mutant)}
    mutmut_command._reset_mutant_results(lambda key, _: key in again)  # noqa: SLF001 - the command has no such option
    os.environ["MUTANT_UNDER_TEST"] = ""
    os.chdir(COPY)
    # Nothing is made smaller (warm_runner.py), so that no test of it is run.
    plain = ["-o", "addopts=", "-q", "--tb=no", "--assert=plain", "-k", "not shrink"]
    own = [*config().pytest_add_cli_args, *config().pytest_add_cli_args_test_selection]
    code = pytest.main(
        [*plain, "--hypothesis-profile", PROFILE, *own], plugins=[Mutants(ROOT, names, workers, minutes)]
    )
    os.chdir(ROOT)
    return int(code)


def main() -> int:
    """Run the mutants and print what became of them."""
    parser = argparse.ArgumentParser(description="Run the mutants of the rules, facts and money code.")
    parser.add_argument("names", nargs="*", help="of those that mutmut calls so alone, such as '*.bands.*'")
    parser.add_argument("--since", default="", help="those alone of files that changed since this commit")
    parser.add_argument(
        "--minutes", type=float, default=0, help="start no mutant after so many minutes of them"
    )
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--go-on",
        action="store_true",
        help="what an earlier run killed stays killed, and what is listed is not run again",
    )
    options = parser.parse_args()
    whole = not options.since and not options.names
    if options.since:
        config().only_mutate = chosen(changed_since(options.since, "lao_tip_law"), config().only_mutate)
        if not config().only_mutate:
            print("no mutated code changed: nothing to do")
            return 0
    if not options.go_on:
        shutil.rmtree(COPY, ignore_errors=True)
    begun = time.perf_counter()
    listed = read_equivalents(CODE.read_text(encoding="utf-8"))
    code = run(options.names, options.workers, options.minutes, listed)
    if code:
        print(f"the mutants could not be run: pytest ended with {code}")
        return 1
    mutants = mutants_here()
    results = [mutant.result for mutant in mutants if mutant.result]
    found = summary(results, listed, whole=whole and len(results) == len(mutants))
    files = {mutant.name: mutant.file for mutant in mutants}
    print(table(files, results, listed))
    print(figures(found, time.perf_counter() - begun, len(mutants)))
    if options.minutes:
        print(not_run(files, results) or "every mutant was reached")
    print(*found.faults, sep="\n")
    return 1 if found.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
