"""A run of mutants as text: a table of what became of each sort of change, and the sum."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from equivalents import Result, Summary


def table(sorts: Mapping[str, str], results: Sequence[Result], listed: Collection[str]) -> str:
    """Give a table in Markdown: for each sort of change how many were killed, mean the same, and survived.

    Args:
        sorts: of every mutant there is, by its name.
        results: of those that were run.
        listed: those that mean the same.
    """
    count: Counter[tuple[str, str]] = Counter()
    for result in results:
        column = "killed" if result.verdict == "killed" else "same" if result.name in listed else "survived"
        count[sorts[result.name], column] += 1
    run = {result.name for result in results}
    count.update((sort, "not run") for name, sort in sorts.items() if name not in run)
    columns = ["killed", "same", "survived", "not run"][: 4 if len(run) < len(sorts) else 3]
    heads = ["what was changed", *("mean the same" if column == "same" else column for column in columns)]
    rows = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    rows += [
        f"| {sort} | {' | '.join(str(count[sort, column]) for column in columns)} |"
        for sort in sorted(set(sorts.values()))
    ]
    return "\n".join(rows)


def figures(found: Summary, seconds: float, everything: int) -> str:
    """Say in a line what a run came to."""
    run = found.killed + found.equivalent + found.survived
    return (
        f"{run} of {everything} mutants run in {seconds:.0f} seconds: {found.killed} killed, "
        f"{found.equivalent} mean the same, {found.survived} survived"
    )


def not_run(sorts: Mapping[str, str], results: Sequence[Result]) -> str:
    """Say in a line of which mutants nothing is known, as the time was over; nothing where all were run."""
    run = {result.name for result in results}
    left = Counter(sort for name, sort in sorts.items() if name not in run)
    if not left:
        return ""
    each = ", ".join(f"{sort} {number}" for sort, number in sorted(left.items()))
    return f"NOT RUN, the time was over: {left.total()} of {len(sorts)} mutants: {each}"
