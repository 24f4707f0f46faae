"""A provision as plain data, as `show --json` and `list --json` print it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from datetime import date

    from lao_tip_law.law.model import Article
    from lao_tip_law.law.statutes import Statutes

_STRUCTURE = (
    "definition",
    "deeming",
    "penalties",
    "inchoate",
    "other_law",
    "offences",
    "rights",
    "duties",
    "references",
    "mentions",
)
_PARTS = ("paragraphs", "points")


def entry_to_json(article: Article, statutes: Statutes) -> dict[str, object]:
    """Give what the register says of a provision, and between which days it is law."""
    source = next((one for one in statutes.law.register.sources if one.id == article.source), None)
    return {
        "provision": article.id,
        "law": article.law,
        "number": article.number or None,
        "heading": article.heading or None,
        "basis": article.basis,
        "in_force": _in_force(article, statutes),
        "source": {
            "id": article.source,
            "document": None if source is None else source.title,
            "author": None if source is None else source.author,
            "date": None if source is None else source.date,
            "paragraph": article.source_paragraph,
        },
        "note": article.note or None,
    }


def _in_force(article: Article, statutes: Statutes) -> dict[str, object] | None:
    """Give the first day of a provision's life, and the first day on which it is law no more, if any.

    Each is an interval, of one day where the day is known.
    """
    life = statutes.law.lives.get(article.id)
    if life is None:
        return None
    return {"from": _day(life.start_first, life.start_last), "replaced": _day(life.end_first, life.end_last)}


def _day(first: date | None, last: date | None) -> dict[str, str] | None:
    return None if first is None else {"earliest": str(first), "latest": str(last)}


def provision_to_json(provision: str, statutes: Statutes) -> dict[str, object]:
    """Give an article, paragraph or point: its words, the structure read from them, its source.

    The spans are offsets into the article's text; `span` is that of the provision itself.
    """
    article = next(
        article
        for article in statutes.values()
        if provision == article.id
        or any(provision == part.id for part in (*article.paragraphs, *article.points))
    )
    part = next((part for part in (*article.paragraphs, *article.points) if part.id == provision), None)
    text = article.text if part is None else part.text
    start, end = (0, len(text)) if part is None else part.span
    structure = {
        name: _kept(getattr(article, name), None if part is None else provision) for name in _STRUCTURE
    }
    if part is None:
        structure |= {name: _plain(getattr(article, name)) for name in _PARTS}
    return {
        **entry_to_json(article, statutes),
        "provision": provision,
        "text": text or None,
        "span": [start, end] if text else None,
        "sha256": article.sha256 or None,
        "as_registered": article.as_registered if text else None,
        "structure": structure,
        "unrecognised": [list(span) for span in article.unrecognised if start <= span[0] < end],
    }


def _kept(value: object, provision: str | None) -> object:
    """Give the parts that belong to a provision, or all of them."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value if provision in {None, one.provision}]
    return _plain(value) if provision in {None, getattr(value, "provision", None)} else None


def _plain(value: object) -> object:
    """Give model classes as mappings, and tuples as lists."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if attrs.has(type(value)):
        return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value))}  # type: ignore[arg-type] # `attrs.has` told
    return value
