"""Where the statutes and grammars lie, their bytes, and the digests that tell them apart.

In an installed wheel they stand inside the package; in a checkout, beside it, and a change there changes
every answer.
"""

# ruff: noqa: PTH100, PTH112, PTH118, PTH120, PTH123 - pathlib costs a twentieth of a cold start

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

from lao_tip_law.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

# Python's own SHA-256, from 3.12 on and in 3.11; `hashlib` falls back on it too, but first loads OpenSSL, in
# a fifth of the time in which Python starts.
_SHA256_HOMES = ("_sha2", "_sha256", "hashlib")

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def sha256_function() -> Callable[..., object]:
    """Find the lightest SHA-256 that this Python has."""
    *lighter, last = _SHA256_HOMES
    for home in lighter:
        try:
            found: Callable[..., object] = import_module(home).sha256
        except ImportError:
            continue
        return found
    standard: Callable[..., object] = import_module(last).sha256
    return standard


_sha256 = sha256_function()


def digest(data: bytes) -> str:
    """Give the SHA-256 of some bytes, in hexadecimal."""
    text: str = _sha256(data).hexdigest()  # type: ignore[attr-defined] # what every one of them gives
    return text


def installed() -> bool:
    """Tell whether this is an installed package, whose statutes stand inside it, and not a checkout."""
    return os.path.isdir(os.path.join(PACKAGE, "statutes"))


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
                found[path[len(root) + 1 :].replace(os.sep, "/")] = read(path)
    return dict(sorted(found.items()))
