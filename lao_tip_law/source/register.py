"""The register: what each law and provision is, and where its words come from."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from lao_tip_law.errors import SourceError
from lao_tip_law.records import Record


@frozen(eq=False, repr=False)
class Source(Record):
    """A document that quotes or reports the law.

    Attributes:
        id: a short name within the register.
        title: the document's title.
        author: who wrote it.
        date: its day, as `YYYY-MM-DD`, or its year; the first document's day is that of the law as quoted.
        file: the project's copy of it, by file name.
    """

    id: str
    title: str
    author: str
    date: str
    file: str


@frozen(eq=False, repr=False)
class LawEntry(Record):
    """A law: identifier, title, number, day of adoption (`YYYY-MM-DD`), and what sources say of its dates."""

    id: str
    title: str
    number: str
    adopted: str
    dates_note: str = ""


@frozen(eq=False, repr=False)
class ProvisionEntry(Record):
    """A provision's place in the register.

    Attributes:
        id: `<law>/<eId>`.
        law: the law's identifier.
        number: the article's number as written, empty where no source names it.
        heading: its heading, or the project's name for it where it has none.
        basis: `quoted`, `reported`, `mentioned` or `not_quoted`.
        source: the document's identifier.
        paragraph: where in the document.
        file: the statute file, relative to `statutes/`; empty where the words are not at hand.
        sha256: of the file's bytes, as first copied from the source.
        note: what a reader should know of it.
        covers: whom the provision is about, where not everybody: `women and children`.
        elements_of: the provision whose definition is used where no source tells its own.
    """

    id: str
    law: str
    number: str
    heading: str
    basis: str
    source: str
    paragraph: str
    file: str = ""
    sha256: str = ""
    note: str = ""
    covers: str = ""
    elements_of: str = ""


@frozen(eq=False, repr=False)
class RateEntry(Record):
    """A rate of exchange that a source used.

    Attributes:
        id: a short name within the register.
        lak_per_usd: kip for one dollar, as a decimal in text.
        date: its day, as `YYYY-MM-DD`.
        source: the document's identifier.
        note: what a reader should know of it.
    """

    id: str
    lak_per_usd: str
    date: str
    source: str
    note: str = ""


@frozen(eq=False, repr=False)
class Register(Record):
    """All entries, in the order of the file."""

    sources: tuple[Source, ...]
    rates: tuple[RateEntry, ...]
    laws: tuple[LawEntry, ...]
    provisions: tuple[ProvisionEntry, ...]


def read_register(data: bytes) -> Register:
    """Read `register.toml`.

    Raises:
        SourceError: it is no TOML, an entry lacks a key or has one too many, or a document has no date.
    """
    import tomllib  # noqa: PLC0415 - costs 6 ms, and a kept law needs none of it

    try:
        plain = tomllib.loads(data.decode())
        sources = tuple(Source(**{**entry, "date": _dated(entry["date"])}) for entry in plain["source"])
        date.fromisoformat(sources[0].date)  # the law as quoted has a day, not a year alone
        return Register(
            sources,
            tuple(RateEntry(**entry) for entry in plain["rate"]),
            tuple(LawEntry(**entry) for entry in plain["law"]),
            tuple(ProvisionEntry(**entry) for entry in plain["provision"]),
        )
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise SourceError(
            f"the register cannot be read: {error}.",
            code="bad-register",
            remedy="Compare the entry with its neighbours.",
            file="statutes/register.toml",
        ) from error


def _dated(value: object) -> str:
    """Take a document's day, month or year.

    Raises:
        ValueError: it is none.
    """
    text = str(value)
    date.fromisoformat(f"{text}-01-01"[:10])
    return text
