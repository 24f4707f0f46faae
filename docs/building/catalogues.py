"""The catalogues of translations, made with Babel. To bring them up to date: run this file.

Two of them: the package's own (`lao_tip_law/locale/`), and the site's (`docs/locale/`), which adds what
stands in this folder, in the theme and in the menu. New sentences get into the .po files untranslated, those
that are gone go out, and the .mo files are written from the rest. A test holds all of them to the code.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[2]
for folder in (ROOT, ROOT / "docs"):  # run as a file of its own, it finds the checkout
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from building.translated_texts import DOMAINS, Domain, Key, texts  # noqa: E402 - found by the lines above

if TYPE_CHECKING:
    from collections.abc import Iterable

    from babel.messages.catalog import Message

_DAY = datetime(2026, 1, 1, tzinfo=UTC)  # the same code gives the same bytes
_WIDTH = 110


def template(domain: Domain) -> Catalog:
    """Make the catalogue of the texts alone, in their order."""
    made = Catalog(
        project=domain.about,
        version="",
        domain=domain.name,
        creation_date=_DAY,
        revision_date=_DAY,
        header_comment="# Texts of PROJECT. Lao by the founders of the project: an unreviewed translation.",
    )
    for (context, text), place in texts(domain).items():
        made.add(text, context=context or None, locations=[(place, 1)], flags=_flags(text))
    return made


def _flags(text: str) -> tuple[str, ...]:
    return ("python-brace-format",) if "{" in text else ()


def read(path: Path, language: str | None = "lo") -> Catalog:
    """Read a catalogue."""
    with path.open("rb") as file:
        return read_po(file, locale=language)


def key(message: Message) -> Key:
    """Give the text of an entry with its context."""
    return message.context or "", str(message.id)


def template_bytes(domain: Domain) -> bytes:
    """Give the bytes of the template, as the code has it."""
    return _po(template(domain))


def compiled(domain: Domain) -> bytes:
    """Give the bytes that the .mo file must have, as the .po file has it."""
    out = BytesIO()
    write_mo(out, read(domain.translated()))
    return out.getvalue()


def _po(made: Catalog) -> bytes:
    out = BytesIO()
    write_po(out, made, width=_WIDTH, include_lineno=False)
    return out.getvalue()


def update(domain: Domain, said: Iterable[tuple[Key, str]] = ()) -> list[Key]:
    """Bring the files of a domain up to date, and give the texts that have no translation."""
    old = {key(message): str(message.string) for message in read(domain.translated()) if message.id}
    old |= dict(said)
    made = template(domain)
    domain.translated().parent.mkdir(parents=True, exist_ok=True)
    domain.template.write_bytes(_po(made))
    made.locale = "lo"
    for message in made:
        if message.id:
            message.string = old.get(key(message), "")
    domain.translated().write_bytes(_po(made))
    domain.translated("mo").write_bytes(compiled(domain))
    return [key(message) for message in made if message.id and not message.string]


if __name__ == "__main__":
    for one in DOMAINS:
        for context, text in update(one):
            sys.stdout.write(f"{one.name}: no translation of {context!r} {text!r}\n")
