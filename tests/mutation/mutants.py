"""A mutant: one edit to one file of the law, told by the words around it.

A mutant's name holds no offsets, so that it stays the same while other parts of the file change.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SEEN = 28  # characters told on either side of an edit


class Edit(NamedTuple):
    """What is put in place of some characters of a file, and what sort of change that is."""

    sort: str
    start: int
    end: int
    new: str


class Mutant(NamedTuple):
    """One changed file: its path from the project's root, the sort of change, and the file's new bytes."""

    name: str
    file: str
    sort: str
    data: bytes


def mutants_of(file: str, text: str, edits: Iterable[Edit]) -> list[Mutant]:
    """Give the mutants of a file, one for each edit that changes it; no two are the same text."""
    found: dict[str, Edit] = {}
    for edit in edits:
        changed = f"{text[: edit.start]}{edit.new}{text[edit.end :]}"
        told = " ".join(changed.split())  # white space alone says nothing
        if told != " ".join(text.split()):
            found.setdefault(told, edit)
    seen: Counter[str] = Counter()
    mutants = []
    for edit in found.values():
        changed = f"{text[: edit.start]}{edit.new}{text[edit.end :]}"
        name = f"{file}: {_told(text, edit)}"
        seen[name] += 1
        if seen[name] > 1:
            name = f"{name} #{seen[name]}"
        mutants.append(Mutant(name, file, edit.sort, changed.encode()))
    return mutants


def _told(text: str, edit: Edit) -> str:
    old = " ".join(text[edit.start : edit.end].split())
    new = " ".join(edit.new.split()) or "nothing"
    before = " ".join(text[max(0, edit.start - _SEEN) : edit.start].split())
    after = " ".join(text[edit.end : edit.end + _SEEN].split())
    return f"{before} [{_short(old)} -> {_short(new)}] {after}"


def _short(words: str) -> str:
    if len(words) <= 2 * _SEEN:
        return words
    return f"{words[:_SEEN]}...{words[-_SEEN:]}"


def registered(mutant: Mutant, register: bytes) -> dict[str, bytes]:
    """Give the files that a mutant changes: the text, and its digest in the register.

    With its digest a changed text passes for the one that was registered: only what it says tells it apart.
    """
    files = {mutant.file: mutant.data}
    name = mutant.file.removeprefix("statutes/")
    if name.endswith(".txt"):
        digest = hashlib.sha256(mutant.data).hexdigest()
        entry = re.compile(rf'(?m)^file = "{re.escape(name)}"\nsha256 = "[0-9a-f]{{64}}"$')
        told, count = entry.subn(f'file = "{name}"\nsha256 = "{digest}"', register.decode())
        if count != 1:
            message = f"the register names {name} {count} times"
            raise ValueError(message)
        files["statutes/register.toml"] = told.encode()
    return files


def law_files(statutes: Mapping[str, bytes], grammars: Mapping[str, bytes]) -> dict[str, bytes]:
    """Join the files of both folders, by their paths from the project's root."""
    return {f"statutes/{name}": data for name, data in statutes.items()} | {
        f"grammars/{name}": data for name, data in grammars.items()
    }
