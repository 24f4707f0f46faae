"""Copies of the library with one thing wrong, read from `copies.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]


class WrongCopy(NamedTuple):
    """A copy with one thing wrong: what, and where; and the statement of the specification that tells it."""

    wrong: str
    file: str
    was: str
    becomes: str
    told_by: str

    def changed(self) -> str:
        """Give the file's text with the mistake in it.

        Raises:
            ValueError: the words to change do not stand in the file exactly once.
        """
        text = (ROOT / self.file).read_text(encoding="utf-8")
        if text.count(self.was) != 1:
            raise ValueError(f"{self.file} does not hold once: {self.was}")
        return text.replace(self.was, self.becomes)


def wrong_copies() -> list[WrongCopy]:
    """Give them all, in the order of the file."""
    text = Path(__file__).with_name("copies.toml").read_text(encoding="utf-8")
    return [WrongCopy(**entry) for entry in tomllib.loads(text)["copy"]]
