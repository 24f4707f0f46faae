"""Where the statutes and grammars are found, and what is said when they are not."""

import hashlib
import sys
from pathlib import Path

import pytest

from lao_tip_law.errors import SourceError
from lao_tip_law.source import files


def _package(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = root / "lao_tip_law"
    package.mkdir()
    monkeypatch.setattr(files, "PACKAGE", str(package))
    return package


def test_a_checkout_uses_its_own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _package(tmp_path, monkeypatch)
    (tmp_path / "statutes").mkdir()
    assert files.folder("statutes") == str(tmp_path / "statutes")


def test_an_installed_package_uses_the_files_inside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = _package(tmp_path, monkeypatch)
    (tmp_path / "statutes").mkdir()  # a stranger's folder beside the package
    (package / "statutes").mkdir()
    assert files.folder("statutes") == str(package / "statutes")


def test_a_missing_folder_is_one_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _package(tmp_path, monkeypatch)
    with pytest.raises(
        SourceError, match=r"the folder grammars/ is missing\. Install the package again"
    ) as caught:
        files.folder("grammars")
    assert caught.value.code == "missing-folder"


def test_a_file_that_cannot_be_read_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(
        SourceError, match=r"the file cannot be read\. Restore it from the package\."
    ) as caught:
        files.read(str(tmp_path / "none.txt"))
    assert caught.value.code == "unreadable"
    assert caught.value.file == str(tmp_path / "none.txt")


def test_files_come_in_one_order_with_their_endings_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = _package(tmp_path, monkeypatch) / "statutes"
    (root / "b").mkdir(parents=True)
    for name in ("b/2.txt", "a.txt", "c.toml", "notes.md"):
        (root / name).write_bytes(name.encode())
    assert files.read_all("statutes", (".txt", ".toml")) == {
        "a.txt": b"a.txt",
        "b/2.txt": b"b/2.txt",
        "c.toml": b"c.toml",
    }
    assert list(files.read_all("statutes", (".txt",))) == ["a.txt", "b/2.txt"]


@pytest.mark.parametrize("missing", [(), ("_sha2",), ("_sha2", "_sha256")])
def test_every_python_has_the_same_digest(missing: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in missing:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setattr(files, "_sha256", files.sha256_function())
    for data in (b"", b"Article 134", bytes(range(256)) * 999):
        assert files.digest(data) == hashlib.sha256(data).hexdigest()


def test_without_a_lighter_one_the_standard_digest_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_sha2", "_sha256"):
        monkeypatch.setitem(sys.modules, name, None)
    assert files.sha256_function() is hashlib.sha256
