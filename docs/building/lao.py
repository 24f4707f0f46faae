"""The site in Lao: the same sources built a second time, into `lo/`."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from lao_tip_law.language import LAO, speaking
from lao_tip_law.rendering.html_sheet import marked_as_english

CATALOGUE = Path(__file__).parents[1] / "locale" / LAO / "LC_MESSAGES" / "site.mo"
_TAG = re.compile(r"(<!--.*?-->|<[^>]*>)", re.DOTALL)
_WHOLE = re.compile(r"<(/?)(svg|pre|code|select|option|textarea|script|title)\b")


def speaking_on_the_site(code: str) -> speaking:
    """Speak a language with the site's own words beside the package's."""
    return speaking(code, *([str(CATALOGUE)] if code == LAO else []))


def written_in_lao(source: Path) -> str | None:
    """Give the Lao text of a written page, which stands beside it (`index.lo.md`), or None."""
    file = source.with_suffix(".lo.md")
    return file.read_text(encoding="utf-8") if file.is_file() else None


def mark_english(html: str) -> str:
    """Mark what stands in Latin letters as English, where it is not marked already."""
    inside: list[str] = []
    parts = []
    for place, piece in enumerate(_TAG.split(html)):
        if place % 2:
            _follow(piece, inside)
            parts.append(piece)
        else:
            parts.append(piece if inside else marked_as_english(unescape(piece)))
    return "".join(parts)


def _follow(tag: str, inside: list[str]) -> None:
    """Keep count of the elements whose text is left as it is."""
    found = _WHOLE.match(tag)
    if found and not found[1]:
        inside.append(found[2])
    elif (found and inside) or (tag == "</span>" and inside[-1:] == ["span"]):
        inside.pop()
    elif tag.startswith('<span lang="en"'):
        inside.append("span")
