"""Where the statutes and grammars lie, and their bytes.

In an installed wheel they stand inside the package; in a checkout, beside it, and a change there changes
every answer.
"""

# ruff: noqa: PTH100, PTH112, PTH118, PTH120, PTH123 - pathlib costs a twentieth of a cold start

from __future__ import annotations

import os

from lao_tip_law.errors import SourceError

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def folder(name: str) -> str:
    """Find `statutes` or `grammars`.

    Raises:
        SourceError: neither the checkout nor the installed package has the folder.
    """
    installed = os.path.join(PACKAGE, name)
    # Inside first: beside an installed package a stranger's folder may have that name.
    for found in (installed, os.path.join(os.path.dirname(PACKAGE), name)):
        if os.path.isdir(found):
            return found
    raise SourceError(
        f"the folder {name}/ is missing.",
        code="missing-folder",
        remedy="Install the package again, or run from a complete checkout.",
        file=installed,
    )


def read(path: str) -> bytes:
    """Read one file whole.

    Raises:
        SourceError: the file cannot be read.
    """
    try:
        with open(path, "rb") as handle:
            return handle.read()
    except OSError as error:
        raise SourceError(
            "the file cannot be read.", code="unreadable", remedy="Restore it from the package.", file=path
        ) from error


def read_all(name: str, endings: tuple[str, ...]) -> dict[str, bytes]:
    """Read every file under a folder that ends in one of `endings`: path with `/` to bytes, sorted."""
    root = folder(name)
    found = {}
    for here, folders, files in os.walk(root):
        folders.sort()
        for file in files:
            if file.endswith(endings):
                path = os.path.join(here, file)
                found[os.path.relpath(path, root).replace(os.sep, "/")] = read(path)
    return dict(sorted(found.items()))
