"""Make each wrong copy, run the specification against it, and print the statements that fail.

Exit status 1 where the specification holds on a copy, or the statement that should tell its mistake does not
fail. Some minutes on two cores.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from copies import ROOT, WrongCopy, wrong_copies

_FOLDERS = ("lao_tip_law", "grammars", "statutes", "cases", "docs", "tests", "benchmarks")
_PARTS = (*_FOLDERS, "pyproject.toml", "README.md")
_SUITE = ("-q", "--tb=no", "--no-header", "-p", "no:cacheprovider", "-m", "not thorough", "tests/spec")
# Examples that fail are not made smaller, so that tests on what they shrink to say nothing here.
_NOT_SMALLER = ("-p", "tests.wrong_copies.first_failures", "--hypothesis-profile", "first_failures")
_NO_SHRINKING = ("-k", "not shrink")
_SHOWN = 6


def failed_on(copy: WrongCopy, folder: Path, workers: int) -> list[str]:
    """Give the names of the specification's tests that fail on a copy, without their files and cases."""
    kept = shutil.ignore_patterns("compiled_law.bin*", "__pycache__", "generated")
    for part in _PARTS:
        whole = ROOT / part
        if whole.is_dir():
            shutil.copytree(whole, folder / part, ignore=kept)
        else:
            shutil.copyfile(whole, folder / part)
    (folder / copy.file).write_text(copy.changed(), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", *_SUITE, *_NOT_SMALLER, *_NO_SHRINKING, "-n", str(workers)]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    lines = [line for line in ran.stdout.splitlines() if line.startswith(("FAILED ", "ERROR "))]
    return list(dict.fromkeys(line.split()[1].rpartition("::")[2].partition("[")[0] for line in lines))


def main() -> int:
    """Run those whose description holds the words asked for, or all."""
    parser = argparse.ArgumentParser(description="Run the specification against wrong copies of the library.")
    parser.add_argument("words", nargs="?", default="", help="only copies that these words describe")
    parser.add_argument("--workers", type=int, default=2, help="processes (2)")
    asked = parser.parse_args()
    missed = 0
    for copy in wrong_copies():
        if asked.words not in copy.wrong:
            continue
        with tempfile.TemporaryDirectory() as folder:
            failed = failed_on(copy, Path(folder), asked.workers)
        told = copy.told_by in failed
        missed += not told
        print(f"{'told' if told else 'NOT TOLD'}: {copy.wrong}")
        first = [copy.told_by] if told else []
        names = first + [name for name in failed if name not in first]
        print(*(f"    {name}" for name in names[:_SHOWN]), sep="\n")
        if len(names) > _SHOWN:
            print(f"    and {len(names) - _SHOWN} more", flush=True)
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
