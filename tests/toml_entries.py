"""Entries of a TOML file to spoil, and how a spoilt file is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lao_tip_law.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NEIGHBOURS = "Compare the entry with its neighbours."


def entry(kind: str, keys: Mapping[str, str | None]) -> str:
    """Write an entry; a key that is None is left out."""
    lines = (f"{key} = {value}\n" for key, value in keys.items() if value is not None)
    return f"\n[[{kind}]]\n" + "".join(lines)


def refused(read: Callable[[bytes], object], text: str) -> tuple[str, str]:
    """Read a file that must be refused, and give the error's code and what it says."""
    with pytest.raises(SourceError) as caught:
        read(text.encode())
    return caught.value.code, str(caught.value)
