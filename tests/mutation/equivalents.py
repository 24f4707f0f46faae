"""The mutants that mean the same, each with its reason, and what a run says of them."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FILE = Path(__file__).with_name("equivalents.toml")
GRAMMARS = Path(__file__).with_name("grammar_equivalents.toml")
CODE = Path(__file__).with_name("code_equivalents.toml")


class Result(NamedTuple):
    """What became of a mutant: `killed`, `same` or `survived`; what killed it; how many seconds it took."""

    name: str
    verdict: str
    killer: str
    seconds: float


class Summary(NamedTuple):
    """A run's figures, and everything that is wrong with it, one line each."""

    killed: int
    equivalent: int
    survived: int
    faults: tuple[str, ...]


def read_equivalents(text: str) -> dict[str, str]:
    """Give each listed mutant its reason.

    Raises:
        ValueError: a group has no reason, or a mutant stands there twice.
    """
    found: dict[str, str] = {}
    for group in tomllib.loads(text).get("reason", []):
        if not group["why"].strip():
            message = f"no reason is given for {group['mutants'][0]}"
            raise ValueError(message)
        for name in group["mutants"]:
            if name in found:
                message = f"listed twice: {name}"
                raise ValueError(message)
            found[name] = group["why"]
    return found


def summary(results: Iterable[Result], listed: Mapping[str, str], *, whole: bool) -> Summary:
    """Hold a run against the list.

    Args:
        results: of every mutant that was run.
        listed: the mutants that mean the same, with their reasons.
        whole: every mutant there is was run, so that a listed one that was not run no longer exists.
    """
    count: Counter[str] = Counter()
    faults = []
    run = set()
    for result in results:
        run.add(result.name)
        alive = result.verdict != "killed"
        if alive and result.name not in listed:
            faults.append(f"survived: {result.name}")
        elif not alive and result.name in listed:
            faults.append(f"listed as meaning the same, and killed by {result.killer}: {result.name}")
        count["equivalent" if alive and result.name in listed else "survived" if alive else "killed"] += 1
    if whole:
        faults += [f"listed, and there is no such mutant: {name}" for name in listed if name not in run]
    if not run:
        faults.append("nothing was mutated")
    return Summary(count["killed"], count["equivalent"], count["survived"], tuple(faults))
