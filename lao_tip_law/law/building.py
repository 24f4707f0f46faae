"""The law read from the files: register, statute texts, timeline and rates put together.

It brings in Lark, and so is imported only where the law is not kept, or has changed since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.errors import SourceError
from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.articles import article_of, article_without_text
from lao_tip_law.law.law_text import LawText
from lao_tip_law.law.packing import pack
from lao_tip_law.source.rates import read_rates
from lao_tip_law.source.register import read_register
from lao_tip_law.source.timeline import read_timeline

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.source.register import Register

_REGISTER = "register.toml"
_TIMELINE = "timeline.toml"


def build(statutes: Mapping[str, bytes], digests: Mapping[str, str]) -> LawText:
    """Parse every statute file of a register, and read the timeline and the rates.

    Args:
        statutes: path under `statutes/` to bytes, `register.toml` and `timeline.toml` among them.
        digests: of the files, for the receipt of each answer.

    Raises:
        SourceError: the register names a file that is not there, or a file cannot be read.
        LawError: a text holds nothing that the grammars know.
    """
    for needed in (_REGISTER, _TIMELINE):
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
    timeline, rates = read_timeline(statutes[_TIMELINE]), read_rates(statutes)
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
