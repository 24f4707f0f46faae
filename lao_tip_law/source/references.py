"""What a fact rests on: a document, and the words in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.records import Record
from lao_tip_law.source.entries import bad, unlike

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@frozen(eq=False, repr=False)
class Reference(Record):
    """A document that tells a date or a figure.

    Attributes:
        id: a short name within its file.
        title: the document's title.
        where: the address, or the place in an archive.
        date: its own day, as `YYYY-MM-DD`, or as much of it as it bears; empty where it bears none.
        file: the project's copy of it, by file name; empty where there is none.
    """

    id: str
    title: str
    where: str
    date: str = ""
    file: str = ""


@frozen(eq=False, repr=False)
class Quote(Record):
    """A document's own words, to the character, line breaks included.

    Attributes:
        source: the document's identifier.
        paragraph: where in the document.
        words: the words.
        note: what a reader should know of them.
    """

    source: str
    paragraph: str
    words: str
    note: str = ""


def known_sources(sources: Sequence[Reference], named: Iterable[tuple[str, str]], file: str) -> None:
    """Refuse documents that share a name, and a document that is named and not there.

    Args:
        sources: the documents.
        named: each entry that names one, and the name.
        file: the file, for errors.

    Raises:
        SourceError: on either.
    """
    unlike([source.id for source in sources], file, "source")
    identifiers = {source.id for source in sources}
    for entry, name in named:
        if name not in identifiers:
            raise bad(
                f"no [[source]] has the id {name!r}.",
                file,
                f"{entry}, source",
                "unknown-source",
                "Add the document, or mend its name.",
            )
