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
from datetime import date
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

from lao_tip_law.errors import SourceError
from lao_tip_law.law import model
from lao_tip_law.records import Record
from lao_tip_law.source import register as registers
from lao_tip_law.source.files import PACKAGE, read, read_all
from lao_tip_law.source.life import Life
from lao_tip_law.source.register import Register, read_register

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.law.model import Article

KEPT = os.path.join(PACKAGE, "compiled_law.bin")
_REGISTER = "register.toml"
TIMELINE = "timeline.toml"
_NO_PART_OF_ANSWERS = frozenset({"reports.toml", "rates/printed.toml"})
_READERS = ("source", "grammar", "law")  # the stages whose code shapes the parsed law


@frozen(eq=False, repr=False)
class LawText(Record):
    """The law as read.

    Attributes:
        register: laws, provisions and sources.
        articles: every provision of the register, parsed, in its order.
        lives: from which day to which each provision is law.
        annual_rates: year, kip for one dollar as written, source.
        dated_rates: day as an ordinal, kip for one dollar as written, source.
        digests: the SHA-256 of each file that answers rest on, by its path from the project's root.
    """

    register: Register
    articles: tuple[Article, ...]
    lives: Mapping[str, Life]
    annual_rates: tuple[tuple[int, str, str], ...]
    dated_rates: tuple[tuple[int, str, str], ...]
    digests: Mapping[str, str]


def load() -> LawText:
    """Give the law of this installation, from what is kept where that is still true to the files.

    Raises:
        SourceError: a file is missing or unreadable.
        LawError: a statute's text holds nothing that the grammars know.
    """
    statutes, grammars = read_all("statutes", (".txt", ".toml", ".csv")), read_all("grammars", (".lark",))
    digests = {
        f"statutes/{name}": hashlib.sha256(data).hexdigest()
        for name, data in statutes.items()
        if name not in _NO_PART_OF_ANSWERS
    }
    digests |= {f"grammars/{name}": hashlib.sha256(data).hexdigest() for name, data in grammars.items()}
    key = _key(digests)
    law = _read_kept(key, digests)
    if law is None:
        law = build(statutes, digests)
        _keep(key, law)
    return law


def build(statutes: Mapping[str, bytes], digests: Mapping[str, str]) -> LawText:
    """Parse every statute file of a register, and read the timeline and the rates.

    Args:
        statutes: path under `statutes/` to bytes, `register.toml` and `timeline.toml` among them.
        digests: of the files, for the receipt of each answer.

    Raises:
        SourceError: the register names a file that is not there, or a file cannot be read.
        LawError: a text holds nothing that the grammars know.
    """
    from lao_tip_law.grammar.parsing import parse_text  # noqa: PLC0415 - brings in Lark
    from lao_tip_law.law.articles import article_of, article_without_text  # noqa: PLC0415 - the same
    from lao_tip_law.source.rates import read_rates  # noqa: PLC0415 - needed to build alone
    from lao_tip_law.source.timeline import read_timeline  # noqa: PLC0415 - the same

    for needed in (_REGISTER, TIMELINE):
        if needed not in statutes:
            what = needed.removesuffix(".toml")
            raise SourceError(f"the {what} is missing.", code=f"missing-{what}", file=f"statutes/{needed}")
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
    timeline, rates = read_timeline(statutes[TIMELINE]), read_rates(statutes)
    return LawText(
        register,
        tuple(articles),
        {entry.id: timeline.life_of(entry.id) for entry in register.provisions},
        tuple((rate.year, str(rate.lak_per_usd), rate.source) for rate in rates.annual),
        tuple((rate.day.toordinal(), str(rate.lak_per_usd), rate.source) for rate in rates.dated),
        digests,
    )


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


def _read_kept(key: str, digests: Mapping[str, str]) -> LawText | None:
    try:
        with open(KEPT, "rb") as handle:
            if handle.read(len(key)) != key.encode():
                return None
            kept = marshal.load(handle)  # noqa: S302 - our own file, beside our own code
            register, articles, lives, annual, dated = kept
            return LawText(
                unpack(register),  # type: ignore[arg-type] # what `_keep` packed
                unpack(articles),  # type: ignore[arg-type]
                {name: Life(*map(_day, days)) for name, days in lives},  # type: ignore[arg-type]
                annual,
                dated,
                digests,
            )
    except (OSError, ValueError, EOFError, TypeError, IndexError):
        return None  # nothing kept, or a broken file: the law is read again


def _keep(key: str, law: LawText) -> None:
    lives = tuple((name, tuple(map(_ordinal, _days(life)))) for name, life in law.lives.items())
    kept = (pack(law.register), pack(law.articles), lives, law.annual_rates, law.dated_rates)
    temporary = f"{KEPT}.{os.getpid()}"
    try:
        with open(temporary, "wb") as handle:
            handle.write(key.encode())
            handle.write(marshal.dumps(kept))  # type: ignore[arg-type] # tuples and plain values
        os.replace(temporary, KEPT)
    except OSError:
        pass  # a folder that cannot be written: the law is read at every start, and says the same


def _days(life: Life) -> tuple[date | None, ...]:
    return life.start_first, life.start_last, life.end_first, life.end_last


def _ordinal(day: date | None) -> int:
    return 0 if day is None else day.toordinal()


def _day(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if ordinal else None
