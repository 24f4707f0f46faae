"""Where npm is missing or fails, the build says so, and what to do; where all is there, npm is not asked."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from building import assets
from lao_tip_law.errors import LaoTipLawError

if TYPE_CHECKING:
    from pathlib import Path


class Npm:
    """An npm that ends as it is told to."""

    def __init__(self, status: int) -> None:
        self.status = status
        self.asked: list[list[str]] = []

    def __call__(self, command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        self.asked.append(command)
        return subprocess.CompletedProcess(command, self.status)


@pytest.fixture
def npm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Npm:
    found = Npm(0)
    monkeypatch.setattr(assets, "MODULES", tmp_path / "node_modules")
    monkeypatch.setattr("building.assets.shutil.which", lambda name: f"/bin/{name}")
    monkeypatch.setattr("building.assets.subprocess.run", found)
    return found


def put_everything(folder: Path) -> list[Path]:
    files = [folder / "pyodide" / name for name in (*assets.PYODIDE, assets.LOCK)]
    files += [folder / package / "files" / name for package, names in assets.FONTS.items() for name in names]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return files


def test_without_npm_the_build_says_so_and_what_to_install(npm: Npm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("building.assets.shutil.which", lambda _: None)
    with pytest.raises(assets.FetchError) as told:
        assets.fetch()
    assert "npm is not installed" in str(told.value)
    assert "Install Node.js with npm" in str(told.value)
    assert told.value.code == "cannot-fetch"
    assert npm.asked == []


def test_an_npm_that_fails_is_told_apart_from_none(npm: Npm) -> None:
    npm.status = 1
    with pytest.raises(LaoTipLawError) as told:
        assets.fetch()
    assert "npm could not fetch them" in str(told.value)
    assert "check the network" in str(told.value)
    assert [command[:2] for command in npm.asked] == [["/bin/npm", "ci"]]


def test_what_is_missing_is_fetched_once(npm: Npm) -> None:
    assets.fetch()
    assert len(npm.asked) == 1


def test_what_is_there_is_not_fetched_again_and_each_missing_file_is(npm: Npm) -> None:
    files = put_everything(assets.MODULES)
    assets.fetch()
    assert npm.asked == []
    for place, file in enumerate(files):
        file.unlink()
        assets.fetch()
        assert len(npm.asked) == place + 1, file
        file.touch()
