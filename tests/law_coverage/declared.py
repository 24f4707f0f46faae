"""What is declared out of scope, each with the reason: `out_of_scope.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

FILE = Path(__file__).with_name("out_of_scope.toml")


class Declared:
    """The declarations, and which of them have matched something that needed them."""

    def __init__(self, text: str) -> None:
        """Read the file.

        Raises:
            ValueError: an entry has no reason.
        """
        plain = tomllib.loads(text)
        self._entries = [(kind, entry) for kind, entries in plain.items() for entry in entries]
        for kind, entry in self._entries:
            if not entry["reason"].strip():
                message = f"a {kind} is declared out of scope without a reason: {entry}"
                raise ValueError(message)
        self._idle = list(range(len(self._entries)))

    def _reason(self, what: str, *, used: bool, **wanted: str) -> str:
        for place, (of, entry) in enumerate(self._entries):
            if (
                of == what
                and not used
                and all(_matches(entry[key], wanted[key]) for key in entry if key != "reason")
            ):
                if place in self._idle:
                    self._idle.remove(place)
                return str(entry["reason"])
        return ""

    def provision(self, name: str, *, used: bool) -> str:
        """Give the reason why a provision is out of scope, or nothing."""
        return self._reason("provision", id=name, used=used)

    def sentence(self, kind: str, provision: str, words: str, *, used: bool) -> str:
        """Give the reason why a sentence is out of scope, or nothing."""
        return self._reason("sentence", kind=kind, provision=provision, words=words, used=used)

    def word_class(self, name: str, *, used: bool) -> str:
        """Give the reason why a word class is out of scope, or nothing."""
        return self._reason("word_class", name=name, used=used)

    def idle(self) -> list[str]:
        """Name each declaration that matched nothing, or only what is used and tested anyway."""
        return [
            f"declared out of scope, and nothing needs it: {kind} "
            + str([value for key, value in entry.items() if key != "reason"])
            for kind, entry in (self._entries[place] for place in self._idle)
        ]


def _matches(entry: str | list[str], found: str) -> bool:
    return found in entry if isinstance(entry, list) else found.startswith(entry)
