"""The files that changed since a commit, so that their mutants alone are run.

What git cannot tell is no reason to run nothing: a run that names no such file must have asked for it.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def changed_since(commit: str, *folders: str, root: Path = ROOT) -> list[str]:
    """Give the files of some folders that changed since a commit and are still there.

    Raises:
        SystemExit: the project is no git repository of its own, or has no such commit; it says which.
    """
    found = _git(root, "rev-parse", "--show-toplevel")
    if found is None or Path(found.strip()) != root.resolve():
        raise SystemExit(f"--since {commit}: {root} is not a git repository, so no mutant was run.")
    if _git(root, "rev-parse", "--verify", "--quiet", f"{commit}^{{commit}}") is None:
        raise SystemExit(f"--since {commit}: there is no such commit, so no mutant was run.")
    names = _git(root, "diff", "--name-only", "--diff-filter=d", commit, "--", *folders)
    if names is None:
        raise SystemExit(f"--since {commit}: git cannot tell what changed, so no mutant was run.")
    return names.split()


def _git(root: Path, *options: str) -> str | None:
    """Give what git prints, or None where it fails or is not there."""
    command = ["git", *options]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None
