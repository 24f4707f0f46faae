"""The account as text: Markdown with a table for each kind of line, the faults first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accounting import Account, Line

_TITLES = {"provision": "Provisions", "sentence": "Sentences", "word class": "Word classes"}
_SHOWN = 3  # rules or tests named in a cell before the rest are counted


def counts(account: Account) -> str:
    """Say in a line how much of the law is used, tested and out of scope."""
    told = []
    for what, title in _TITLES.items():
        lines = [line for line in account.lines if line.what == what]
        out = sum(bool(line.reason) for line in lines)
        told.append(f"{title.lower()}: {len(lines)}, of which {out} declared out of scope")
    return f"{'; '.join(told)}; {len(account.faults)} not accounted for"


def markdown(account: Account) -> str:
    """Give the account as a page."""
    page = ["# The law, accounted for", "", f"{counts(account).capitalize()}.", ""]
    if account.faults:
        page += ["## Not accounted for", "", *(f"- {fault}" for fault in account.faults), ""]
    for what, title in _TITLES.items():
        page += [
            f"## {title}",
            "",
            f"| {what} | read as | used by | tested by, or why not |",
            "|---|---|---|---|",
        ]
        page += [_row(line) for line in account.lines if line.what == what]
        page.append("")
    return "\n".join(page)


def _row(line: Line) -> str:
    last = f"out of scope: {line.reason}" if line.reason else _some(line.tested)
    cells = (line.name, _some(line.parsed), _some(line.used) or "nothing", last)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _some(words: tuple[str, ...]) -> str:
    more = len(words) - _SHOWN
    return ", ".join(words[:_SHOWN]) + (f", and {more} more" if more > 0 else "")
