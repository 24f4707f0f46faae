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
from functools import cache
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

from lao_tip_law.errors import SourceError
from lao_tip_law.law import model
from lao_tip_law.records import Record
from lao_tip_law.source.files import PACKAGE, read, read_all
from lao_tip_law.source.life import Life

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from lao_tip_law.law.model import Article
    from lao_tip_law.source.register import Register

KEPT = os.path.join(PACKAGE, "compiled_law.bin")
_REGISTER = "register.toml"
TIMELINE = "timeline.toml"
_NO_PART_OF_ANSWERS = frozenset({"reports.toml", "rates/printed.toml"})
_READERS = ("source", "grammar", "law")  # the stages whose code shapes the parsed law


@frozen(eq=False, repr=False)
class LawText(Record):
    """The law as read.

    Attributes:
        articles: every provision of the register, parsed, in its order.
        lives: from which day to which each provision is law.
        annual_rates: year, kip for one dollar as written, source.
        dated_rates: day as an ordinal, kip for one dollar as written, source.
        quoted_on: the day of the source that quotes the law, as `YYYY-MM-DD`.
        own_rate: the rate behind that source's dollars: short name, kip for one dollar, day, document.
        digests: the SHA-256 of each file that answers rest on, by its path from the project's root.
    """

    _register: object  # the register, or what `pack` made of it: an answer needs none of its classes
    articles: tuple[Article, ...]
    lives: Mapping[str, Life]
    annual_rates: tuple[tuple[int, str, str], ...]
    dated_rates: tuple[tuple[int, str, str], ...]
    quoted_on: str
    own_rate: tuple[str, str, str, str]
    digests: Mapping[str, str]

    @property
    def register(self) -> Register:
        """The register: laws, provisions and sources."""
        found: Register = unpack(self._register)  # type: ignore[assignment] # what `pack` was given
        return found


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
    from lao_tip_law.source.register import read_register  # noqa: PLC0415 - needed to build alone
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
        pack(register),
        tuple(articles),
        {entry.id: timeline.life_of(entry.id) for entry in register.provisions},
        tuple((rate.year, str(rate.lak_per_usd), rate.source) for rate in rates.annual),
        tuple((rate.day.toordinal(), str(rate.lak_per_usd), rate.source) for rate in rates.dated),
        register.sources[0].date,
        _own_rate(register),
        digests,
    )


def _own_rate(register: Register) -> tuple[str, str, str, str]:
    rate = register.rates[0]
    title = next((source.title for source in register.sources if source.id == rate.source), rate.source)
    return rate.id, rate.lak_per_usd, rate.date, title


def _key(digests: Mapping[str, str]) -> str:
    parts = [f"{name}={digest}" for name, digest in digests.items()]
    parts += _LOADED[1] if _LOADED[0] == PACKAGE else _readers(PACKAGE)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _readers(package: str) -> list[str]:
    """Give the digest of each module whose code shapes the parsed law."""
    return [
        f"{stage}/{name}={hashlib.sha256(read(os.path.join(package, stage, name))).hexdigest()}"
        for stage in _READERS
        for name in sorted(os.listdir(os.path.join(package, stage)))
        if name.endswith(".py")
    ]


# Taken when this code is loaded, so that what is kept goes with the code that made it, even where the files
# are edited while it runs.
_LOADED = (PACKAGE, _readers(PACKAGE))


def _classes_of(module: ModuleType) -> tuple[type, ...]:
    return tuple(cls for cls in vars(module).values() if isinstance(cls, type) and attrs.has(cls))


# Each class of the model by its place in this list, as the kept form names it; the register's classes, which
# an answer does not need, by their places below zero.
_CLASSES = _classes_of(model)
_PLACES = {cls: place for place, cls in enumerate(_CLASSES)}


@cache
def _register_classes() -> tuple[type, ...]:
    from lao_tip_law.source import register  # noqa: PLC0415 - made when the register is first asked for

    return _classes_of(register)


def pack(value: object) -> object:
    """Turn the model and the register into tuples, strings and numbers alone, which `marshal` keeps."""
    if isinstance(value, tuple):
        return tuple(pack(part) for part in value)
    if not attrs.has(type(value)):
        return value
    place = _PLACES.get(type(value))
    if place is None:
        place = ~_register_classes().index(type(value))
    return [place, *(pack(getattr(value, field.name)) for field in attrs.fields(type(value)))]  # type: ignore[arg-type] # `attrs.has` told


def unpack(value: object) -> object:
    """Turn what `pack` gave back into objects. A list stands for one: its class, then its fields."""
    if type(value) is list:
        place = value[0]
        cls = _CLASSES[place] if place >= 0 else _register_classes()[~place]
        return cls(*map(unpack, value[1:]))
    if type(value) is tuple:
        return tuple(map(unpack, value))
    return value


def _read_kept(key: str, digests: Mapping[str, str]) -> LawText | None:
    try:
        with open(KEPT, "rb") as handle:
            if handle.read(len(key)) != key.encode():
                return None
            kept = marshal.load(handle)  # noqa: S302 - our own file, beside our own code
            register, articles, lives, annual, dated, quoted_on, own_rate = kept
            return LawText(
                register,
                unpack(articles),  # type: ignore[arg-type]
                {name: Life(*map(_day, days)) for name, days in lives},  # type: ignore[arg-type]
                annual,
                dated,
                quoted_on,
                own_rate,
                digests,
            )
    except (OSError, ValueError, EOFError, TypeError, IndexError):
        return None  # nothing kept, or a broken file: the law is read again


def _keep(key: str, law: LawText) -> None:
    lives = tuple((name, tuple(map(_ordinal, _days(life)))) for name, life in law.lives.items())
    rates = (law.annual_rates, law.dated_rates)
    kept = (pack(law.register), pack(law.articles), lives, *rates, law.quoted_on, law.own_rate)
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
