"""The law as read from the files, kept in a form that loads fast.

Parsing takes some 300 ms, most of it the import of Lark; so the parsed law is kept beside the package, under
two digests of all that it was made from: one of the statutes and grammars, one of the code that reads them.
Where one differs the law is read again, without being asked, and kept again if the folder can be written. The
wheel ships it. An installed package's code changes with its version alone, so that there only the statutes,
the grammars and the version are compared.
"""

# ruff: noqa: PTH105, PTH118, PTH123, PTH208 - pathlib costs a twentieth of a cold start

from __future__ import annotations

import marshal
import os
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.collecting import NoCollecting
from lao_tip_law.errors import SourceError
from lao_tip_law.law.packing import pack, unpack
from lao_tip_law.records import Record
from lao_tip_law.source.files import PACKAGE, digest, installed, read, read_all
from lao_tip_law.source.life import Life
from lao_tip_law.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.law.model import Article
    from lao_tip_law.source.register import Register

KEPT = os.path.join(PACKAGE, "compiled_law.bin")
_REGISTER = "register.toml"
TIMELINE = "timeline.toml"
_NO_PART_OF_ANSWERS = frozenset({"reports.toml", "rates/printed.toml"})
_READERS = ("source", "grammar", "law")  # the stages whose code shapes the parsed law
_HEAD = 128  # bytes in front of the kept law: two digests


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
    with NoCollecting():
        statutes = read_all("statutes", (".txt", ".toml", ".csv"))
        digests = {
            f"statutes/{name}": digest(data)
            for name, data in statutes.items()
            if name not in _NO_PART_OF_ANSWERS
        }
        grammars = read_all("grammars", (".lark",))
        digests |= {f"grammars/{name}": digest(data) for name, data in grammars.items()}
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


def _key(digests: Mapping[str, str]) -> bytes:
    """Give what the kept law must begin with: a digest of the files, and one of the code in a checkout."""
    files = [f"{name}={found}" for name, found in digests.items()]
    return _digest_of([VERSION, *files]) + (b"" if installed() else _code_digest(PACKAGE))


def _code_digest(package: str) -> bytes:
    """Give the digest of the modules whose code shapes the parsed law."""
    return _LOADED[1] if _LOADED[0] == package else _readers(package)


def _readers(package: str) -> bytes:
    return _digest_of(
        [
            f"{stage}/{name}={digest(read(os.path.join(package, stage, name)))}"
            for stage in _READERS
            for name in sorted(os.listdir(os.path.join(package, stage)))
            if name.endswith(".py")
        ]
    )


def _digest_of(parts: list[str]) -> bytes:
    return digest("\n".join(parts).encode()).encode()


# Taken when this code is loaded, so that what is kept goes with the code that made it, even where the files
# are edited while it runs.
_LOADED = ("", b"") if installed() else (PACKAGE, _readers(PACKAGE))


def _read_kept(key: bytes, digests: Mapping[str, str]) -> LawText | None:
    try:
        with open(KEPT, "rb") as handle:
            if not handle.read(_HEAD).startswith(key):
                return None
            kept = marshal.load(handle)  # noqa: S302 - our own file, beside our own code
            register, articles, lives, annual, dated, quoted_on, own_rate = kept
            return LawText(
                register,
                unpack(articles),  # type: ignore[arg-type] # what `_keep` wrote
                {name: Life(*map(_day, days)) for name, days in lives},  # type: ignore[arg-type] # the same
                annual,
                dated,
                quoted_on,
                own_rate,
                digests,
            )
    except (OSError, ValueError, EOFError, TypeError, IndexError):
        return None  # nothing kept, or a broken file: the law is read again


def _keep(key: bytes, law: LawText) -> None:
    lives = tuple((name, tuple(map(_ordinal, _days(life)))) for name, life in law.lives.items())
    rates = (law.annual_rates, law.dated_rates)
    kept = (pack(law.register), pack(law.articles), lives, *rates, law.quoted_on, law.own_rate)
    temporary = f"{KEPT}.{os.getpid()}"
    try:
        with open(temporary, "wb") as handle:
            handle.write(key.ljust(_HEAD))
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
