"""A command that is refused: one line on standard error, nothing on standard output, exit status 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.cli import main

if TYPE_CHECKING:
    import pytest


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run in this process; give the one line."""
    status = main(list(arguments))
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert err.startswith("lao-tip-law: ")
    assert err.endswith("\n")
    assert err.count("\n") == 1
    return err.removeprefix("lao-tip-law: ").rstrip("\n")
