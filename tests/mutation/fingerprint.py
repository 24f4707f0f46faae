"""What a law says, without its words: two laws with the same fingerprint give the same answers.

Everything an answer is worked out from is in it, and the words of each right, duty, conduct and mention,
which are all that an answer says of them. Left out are the other words, where they stand, digests, titles
and notes. So a changed text with the law's own fingerprint is read as the same law, for every case there is,
and a reason must say why that is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lao_tip_law.law.statutes import Statutes
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.source.rates import read_rates
from lao_tip_law.source.timeline import read_timeline

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.law.law_text import LawText

_SHOWN = frozenset(
    {
        "text",
        "sha256",
        "as_registered",
        "title",
        "author",
        "note",
        "notes",
        "why",
        "words",
        "where",
        "paragraph",
        "source_paragraph",
        "heading",
        "dates_note",
        "remedy",
    }
)
# Of these it counts alone whether the words stand there at all.
_PRESENT = frozenset({"gains", "life_imprisonment", "death", "victims"})


def fingerprint(law: LawText, statutes: Mapping[str, bytes]) -> object:
    """Give what a law says, as plain values to compare.

    Raises:
        LaoTipLawError: the law cannot be compiled, or a table cannot be read.
    """
    compile_law(Statutes(law).values(), law.lives)
    unknown = [article.text[slice(*span)] for article in law.articles for span in article.unrecognised]
    shown = [
        " ".join(article.text[slice(*span)].split())
        for article in law.articles
        for span in (
            *(right.span for right in article.rights),
            *(duty.span for duty in article.duties),
            *(mention.span for mention in article.mentions),
            *(offence.conduct_span for offence in article.offences),
            *([article.other_law.span] if article.other_law else []),
        )
    ]
    return (
        _plain(law.articles),
        shown,
        unknown,
        {name: _plain(life) for name, life in law.lives.items()},
        (law.annual_rates, law.dated_rates, law.quoted_on, law.own_rate[:3]),
        _plain(law.register),
        _plain(read_timeline(statutes["timeline.toml"])),
        _plain(read_rates(statutes)),
    )


def _plain(value: object) -> object:
    if isinstance(value, (tuple, list)):
        return tuple(map(_plain, value))
    cls = type(value)
    if attrs.has(cls):
        return {
            name: (getattr(value, name) is not None) if name in _PRESENT else _plain(getattr(value, name))
            for name in (field.name for field in attrs.fields(cls))
            if name not in _SHOWN and name != "unrecognised" and not name.endswith("span")
        }
    return value
