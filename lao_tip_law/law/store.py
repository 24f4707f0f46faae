"""The law as read from the files, kept in a form that loads fast.

Parsing takes some 300 ms, most of it the import of Lark; so the parsed law is kept beside the package, under
a digest of all that it was made from: statutes, grammars, and the code that reads them. Where the digest
differs the law is read again, without being asked, and kept again if the folder can be written. The wheel
ships it.
"""

# ruff: noqa: PTH105, PTH118, PTH123, PTH208 - pathlib costs a twentieth of a cold start

from __future__ import annotations

import hashlib
import marshal
import os
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

from lao_tip_law.errors import SourceError
from lao_tip_law.law import model
from lao_tip_law.records import Record
from lao_tip_law.source import register as registers
from lao_tip_law.source.files import PACKAGE, read, read_all
from lao_tip_law.source.register import Register, read_register

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.law.model import Article

KEPT = os.path.join(PACKAGE, "compiled_law.bin")
_REGISTER = "register.toml"
_READERS = ("source", "grammar", "law")  # the stages whose code shapes the parsed law


@frozen(eq=False, repr=False)
class LawText(Record):
    """The law as read.

    Attributes:
        register: laws, provisions and sources.
        articles: every provision of the register, parsed, in its order.
        digests: the SHA-256 of each statute and grammar file, by its path from the project's root.
    """

    register: Register
    articles: tuple[Article, ...]
    digests: Mapping[str, str]


def load() -> LawText:
    """Give the law of this installation, from what is kept where that is still true to the files.

    Raises:
        SourceError: a file is missing or unreadable.
        LawError: a statute's text holds nothing that the grammars know.
    """
    statutes, grammars = read_all("statutes", (".txt", ".toml")), read_all("grammars", (".lark",))
    digests = {f"statutes/{name}": hashlib.sha256(data).hexdigest() for name, data in statutes.items()}
    digests |= {f"grammars/{name}": hashlib.sha256(data).hexdigest() for name, data in grammars.items()}
    key = _key(digests)
    kept = _read_kept(key)
    if kept is None:
        register, articles = build(statutes)
        _keep(key, register, articles)
    else:
        register, articles = kept
    return LawText(register, articles, digests)


def build(statutes: Mapping[str, bytes]) -> tuple[Register, tuple[Article, ...]]:
    """Parse every statute file of a register.

    Args:
        statutes: path under `statutes/` to bytes, `register.toml` among them.

    Raises:
        SourceError: the register names a file that is not there.
        LawError: a text holds nothing that the grammars know.
    """
    from lao_tip_law.grammar.parsing import parse_text  # noqa: PLC0415 - brings in Lark
    from lao_tip_law.law.articles import article_of, article_without_text  # noqa: PLC0415 - the same

    if _REGISTER not in statutes:
        raise SourceError("the register is missing.", code="missing-register", file="statutes/register.toml")
    register = read_register(statutes[_REGISTER])
    bases = {entry.id: entry.basis for entry in register.provisions}
    articles = []
    for entry in register.provisions:
        if not entry.file:
            articles.append(article_without_text(entry))
            continue
        if entry.file not in statutes:
            raise SourceError(
                f"the register names a file that is not there, for {entry.id}.",
                code="missing-statute",
                remedy="Restore the file, or set the entry's basis to not_quoted.",
                file=f"statutes/{entry.file}",
            )
        articles.append(article_of(entry, statutes[entry.file], parse_text, bases))
    return register, tuple(articles)


def _key(digests: Mapping[str, str]) -> str:
    parts = [f"{name}={digest}" for name, digest in digests.items()]
    for stage in _READERS:
        folder = os.path.join(PACKAGE, stage)
        parts.extend(
            f"{stage}/{name}={hashlib.sha256(read(os.path.join(folder, name))).hexdigest()}"
            for name in sorted(os.listdir(folder))
            if name.endswith(".py")
        )
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


# Each class of the model and the register, by its place in this list, as the kept form names it.
_CLASSES: tuple[type, ...] = tuple(
    cls
    for module in (model, registers)
    for cls in vars(module).values()
    if isinstance(cls, type) and attrs.has(cls)
)
_PLACES = {cls: place for place, cls in enumerate(_CLASSES)}
_FIELDS = [tuple(field.name for field in attrs.fields(cls)) for cls in _CLASSES]


def pack(value: object) -> object:
    """Turn the model into tuples, strings and numbers alone, which `marshal` keeps."""
    place = _PLACES.get(type(value))
    if place is not None:
        return [place, *(pack(getattr(value, name)) for name in _FIELDS[place])]
    if isinstance(value, tuple):
        return tuple(pack(part) for part in value)
    return value


def unpack(value: object) -> object:
    """Turn what `pack` gave back into the model. A list stands for an object: its class, then its fields."""
    if type(value) is list:
        return _CLASSES[value[0]](*map(unpack, value[1:]))
    if type(value) is tuple:
        return tuple(map(unpack, value))
    return value


def _read_kept(key: str) -> tuple[Register, tuple[Article, ...]] | None:
    try:
        with open(KEPT, "rb") as handle:
            if handle.read(len(key)) != key.encode():
                return None
            kept = unpack(marshal.load(handle))  # noqa: S302 - our own file, beside our own code
    except (OSError, ValueError, EOFError, TypeError, IndexError):
        return None  # nothing kept, or a broken file: the law is read again
    match kept:
        case (Register() as register, tuple() as articles):
            return register, articles
    return None


def _keep(key: str, register: Register, articles: tuple[Article, ...]) -> None:
    temporary = f"{KEPT}.{os.getpid()}"
    try:
        with open(temporary, "wb") as handle:
            handle.write(key.encode())
            handle.write(marshal.dumps(pack((register, articles))))  # type: ignore[arg-type] # tuples and plain values
        os.replace(temporary, KEPT)
    except OSError:
        pass  # a folder that cannot be written: the law is read at every start, and says the same
