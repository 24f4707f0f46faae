"""Laws with changed words, to ask the same of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law import Case, Determination
from lao_tip_law.determination.assessing import Assessor
from lao_tip_law.law.building import build
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.source.files import read_all

if TYPE_CHECKING:
    from case_support import Plain

_FILES = read_all("statutes", (".txt", ".toml", ".csv"))


def statutes_with(*changes: tuple[str, str, str]) -> Statutes:
    """Read the texts with some words changed: for each change a file, the old words and the new."""
    files = dict(_FILES)
    for file, old, new in changes:
        text = files[file].decode()
        assert text.count(old) == 1, f"{file} has these words once"
        files[file] = text.replace(old, new).encode()
    return Statutes(build(files, {}))


class Law:
    """A law as its texts have it: the parsed provisions, and what it answers."""

    def __init__(self, *changes: tuple[str, str, str]) -> None:
        """Read the texts with some words changed, as `statutes_with` does, and compile them."""
        self.statutes = statutes_with(*changes)
        self._assessor = Assessor(self.statutes)

    def assess(self, plain: Plain) -> Determination:
        return self._assessor.assess(Case.of(plain))
