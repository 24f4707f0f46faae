"""`python -m lao_tip_law` is the command."""

import runpy
import sys

import pytest


def test_the_module_run_by_name_is_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["lao-tip-law", "show", "women-law 25(6)"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("lao_tip_law", run_name="__main__")
    assert ended.value.code == 0
    assert "Not to be prosecuted and detained" in capsys.readouterr().out


def test_importing_the_module_runs_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_module("lao_tip_law.__main__", run_name="imported")
    assert capsys.readouterr().out == ""
