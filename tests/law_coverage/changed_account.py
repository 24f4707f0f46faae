"""The account of a law with changed words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounting import Account, account_of
from declared import FILE, Declared

from lao_tip_law.law.building import build
from lao_tip_law.source.files import read_all

if TYPE_CHECKING:
    from marked_tests import Marked

OUT_OF_SCOPE = FILE.read_text(encoding="utf-8")


def account(tests: Marked, *changes: tuple[str, str, str], declared: str = OUT_OF_SCOPE) -> Account:
    """Account for the law with changed words: for each change a file, the old words and the new."""
    files = read_all("statutes", (".txt", ".toml", ".csv"))
    for file, old, new in changes:
        text = files.get(file, b"").decode()
        assert text.count(old) == 1 or not text, f"{file} has these words once"
        files[file] = (text.replace(old, new) if text else new).encode()
    return account_of(build(files, {}), tests, Declared(declared))
