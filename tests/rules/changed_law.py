"""Laws with changed words."""

from __future__ import annotations

from lao_tip_law.determination.assessing import Assessor
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.law.store import build
from lao_tip_law.source.files import read_all


def changed_law(*changes: tuple[str, str, str]) -> Assessor:
    """Give the answers of a law with changed words: for each change a file, the old words and the new."""
    files = read_all("statutes", (".txt", ".toml", ".csv"))
    for file, old, new in changes:
        text = files[file].decode()
        assert text.count(old) == 1, f"{file} has these words once"
        files[file] = text.replace(old, new).encode()
    return Assessor(Statutes(build(files, {})))
