"""The pieces of the reference: commands, notes, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from building.annotations import every_reading
from building.links import to_part
from lao_tip_law.cli.help_texts import COMMANDS, GENERAL
from lao_tip_law.determination.notes import TEXTS

if TYPE_CHECKING:
    from lao_tip_law.law.statutes import Statutes


def commands() -> str:
    """Give the help of each command, as it prints it."""
    lines = ["```text", GENERAL.rstrip(), "```", ""]
    for name, (about, examples) in COMMANDS.items():
        lines += [f"## {name}", "", about.partition("\n")[0], "", "```text", examples.rstrip(), "```", ""]
    return "\n".join(lines)


def notes() -> str:
    """Give each note with its words, and the other reading where one is told."""
    other = {reading.code: reading for reading in every_reading()}
    lines = ["| note | what it says | the other reading |", "|---|---|---|"]
    for code, text in TEXTS.items():
        reading = other.get(code)
        beside = f"{reading.other} ({to_part(reading.provision)})" if reading else ""
        lines.append(f"| `{code}` | {text.replace('{', '&#123;')} | {beside} |")
    return "\n".join(lines)


def sources(statutes: Statutes) -> str:
    """Give the documents of the register with their dates, and what each is the source of."""
    lines = ["| document | date | by | of |", "|---|---|---|---|"]
    for source in statutes.law.register.sources:
        of = [to_part(article.id) for article in statutes.values() if article.source == source.id]
        lines.append(f"| {source.title} | {source.date} | {source.author} | {'; '.join(of)} |")
    return "\n".join(lines)
