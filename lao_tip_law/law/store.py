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

from lao_tip_law.collecting import NoCollecting
from lao_tip_law.law.law_text import LawText
from lao_tip_law.law.packing import pack, unpack
from lao_tip_law.source.files import PACKAGE, digest, installed, read, read_all
from lao_tip_law.source.life import Life
from lao_tip_law.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

KEPT = os.path.join(PACKAGE, "compiled_law.bin")
_NO_PART_OF_ANSWERS = frozenset({"reports.toml", "rates/printed.toml"})
_READERS = ("source", "grammar", "law")  # the stages whose code shapes the parsed law
_HEAD = 128  # bytes in front of the kept law: two digests


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
        from lao_tip_law.law.building import build  # noqa: PLC0415 - brings in Lark

        law = build(statutes, digests)
        _keep(key, law)
    return law


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
