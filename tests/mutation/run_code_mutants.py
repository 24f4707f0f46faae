"""Run mutmut over the rules, facts and money code, or with `--since HEAD~1` over what changed.

Which files are mutated and which tests run stands in pyproject.toml. Exit status 1 where mutmut cannot run.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]


def chosen(changed: list[str], patterns: list[str]) -> list[str]:
    """Give mutmut's names for the changed files that are mutated at all.

    >>> chosen(["lao_tip_law/rules/bands.py", "README.md"], ["lao_tip_law/rules/*.py"])
    ['lao_tip_law.rules.bands.*']
    """
    files = [name for name in changed if any(fnmatch(name, pattern) for pattern in patterns)]
    return [name.removesuffix(".py").replace("/", ".") + ".*" for name in files]


def main() -> int:
    """Run mutmut and print what survived."""
    parser = argparse.ArgumentParser(description="Run mutmut over the rules, facts and money code.")
    parser.add_argument("--since", default="", help="over the files that changed since this commit alone")
    parser.add_argument("--minutes", type=float, default=0, help="stop after so many minutes")
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    names: list[str] = []
    if options.since:
        git = ["git", "diff", "--name-only", "--diff-filter=d", options.since, "--", "lao_tip_law"]
        done = subprocess.run(git, cwd=ROOT, capture_output=True, text=True, check=False)
        names = chosen(done.stdout.split(), settings["only_mutate"])
        if done.returncode or not names:
            print("no mutated code changed: nothing to do" if not done.returncode else done.stderr)
            return 0
    mutmut = [sys.executable, "-m", "mutmut"]
    run = [*mutmut, "run", "--max-children", str(options.workers), *names]
    try:
        code = subprocess.run(
            run, cwd=ROOT, capture_output=True, text=True, check=False, timeout=options.minutes * 60 or None
        ).returncode
    except subprocess.TimeoutExpired:
        print(f"stopped after {options.minutes} minutes")
        code = 0
    told = subprocess.run(
        [*mutmut, "results", "--all", "true"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    found = [line.strip() for line in told.stdout.splitlines()]
    killed = sum(line.endswith((": killed", ": timeout")) for line in found)
    survived = [line for line in found if line.endswith((": survived", ": no tests", ": suspicious"))]
    print(*survived, sep="\n")
    print(f"{killed} killed, {len(survived)} survived or reached by no test")
    return 1 if code and not found else 0


if __name__ == "__main__":
    raise SystemExit(main())
