"""A command that goes well: what it prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.cli import main

if TYPE_CHECKING:
    import pytest


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out
