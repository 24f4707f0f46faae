"""A run of mutants as text: a table of what became of each sort of change, and the sum."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from equivalents import Summary
    from mutants import Mutant
    from running import Result


def table(
    mutants: Sequence[Mutant], results: Sequence[Result], listed: Collection[str] | Mapping[str, str]
) -> str:
    """Give a table in Markdown: for each sort of change how many were killed, mean the same, and survived."""
    sorts = {mutant.name: mutant.sort for mutant in mutants}
    count: Counter[tuple[str, str]] = Counter()
    for result in results:
        column = "killed" if result.verdict == "killed" else "same" if result.name in listed else "survived"
        count[sorts[result.name], column] += 1
    rows = ["| what was changed | killed | mean the same | survived |", "|---|---|---|---|"]
    for sort in sorted({sort for sort, _ in count}):
        killed, same, survived = (count[sort, column] for column in ("killed", "same", "survived"))
        rows.append(f"| {sort} | {killed} | {same} | {survived} |")
    return "\n".join(rows)


def figures(found: Summary, seconds: float, everything: int) -> str:
    """Say in a line what a run came to."""
    run = found.killed + found.equivalent + found.survived
    return (
        f"{run} of {everything} mutants run in {seconds:.0f} seconds: {found.killed} killed, "
        f"{found.equivalent} mean the same, {found.survived} survived"
    )
