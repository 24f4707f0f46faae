"""Provisions and bases under the names that people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.amounts import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lao_tip_law.determination.model import Charge
    from lao_tip_law.law.model import Article
    from lao_tip_law.law.statutes import Statutes
    from lao_tip_law.source.life import Life
    from lao_tip_law.source.register import Source

BASES = {
    "quoted": phrase("quoted"),
    "reported": phrase("reported, not quoted"),
    "mentioned": phrase("mentioned without a figure"),
    "not_quoted": phrase("not quoted, words not at hand"),
}
"""Each basis of the register in words, to be said."""
_PARTS = {"para": phrase("paragraph {number}"), "point": phrase("point {number}")}


class Names:
    """Names provisions by the register."""

    def __init__(self, statutes: Statutes) -> None:
        """Hold the statutes whose register gives the titles."""
        self.statutes = statutes
        # A plain mapping: asked for what it does not hold, the other looks for near names, which takes time.
        self._articles = dict(statutes)
        register = statutes.law.register  # made each time it is asked for, which takes time
        self._laws = {law.id: law.title for law in register.laws}
        self._sources = {source.id: source for source in register.sources}

    def law(self, law: str) -> str:
        """Give a law's title; its identifier where the register has no such law."""
        return say(self._laws.get(law, law))

    def reported(self, text: str) -> str:
        """Give a report with its source's title, where it begins with the identifier of one."""
        source, comma, rest = text.partition(",")
        known = self._sources.get(source)
        return (source if known is None else known.title) + comma + rest

    def source(self, source: str) -> Source | None:
        """Give the document of that identifier; None where the register has none."""
        return self._sources.get(source)

    def article_of(self, provision: str) -> str:
        """Give the entry that a provision belongs to; itself where the register has none."""
        if provision in self._articles:
            return provision
        whole = provision.rpartition("__")[0]
        return whole if whole in self._articles else provision

    def entry(self, provision: str) -> Article | None:
        """Give the article that a provision is, or is a part of; None where the register has none."""
        return self._articles.get(self.article_of(provision))

    def life(self, provision: str) -> Life | None:
        """Give the days between which a provision is law; None where the timeline has none."""
        return self.statutes.law.lives.get(self.article_of(provision))

    def part(self, provision: str) -> str:
        """Give what a provision is within its article, such as `point 6`; nothing for all of it."""
        eid = provision.removeprefix(self.article_of(provision)).removeprefix("__")
        kind, _, number = eid.partition("_")
        words = _PARTS.get(kind)
        return f"{kind} {number}".strip() if words is None else say(words, number=number)

    def article(self, provision: str) -> str:
        """Give an article's name within its law: `Article 134`, or its heading where it has no number."""
        article = self.entry(provision)
        if article is None:
            return provision
        return say("Article {number}", number=article.number) if article.number else say(article.heading)

    def full(self, provision: str) -> str:
        """Give the whole name: `Penal Law, Article 134, paragraph 4`."""
        article = self.entry(provision)
        law = [self.law(article.law)] if article is not None else []
        return ", ".join([*law, *filter(None, (self.article(provision), self.part(provision)))])

    def charge(self, charge: Charge) -> str:
        """Name a charge by heading, place and basis: a reported one always shows that it is one."""
        heading = say(charge.heading)
        place = self.full(charge.provision).removesuffix(heading).removesuffix(", ")
        return f"{heading} ({place}; {say(BASES[charge.basis])})"

    def several(self, provisions: Iterable[str]) -> str:
        """Give the names of some provisions, those of one article together."""
        parts: dict[str, list[str]] = {}
        for provision in dict.fromkeys(provisions):
            parts.setdefault(self.article_of(provision), []).append(self.part(provision))
        named = (
            ", ".join(filter(None, (self.full(article), listed(filter(None, found)))))
            for article, found in parts.items()
        )
        return "; ".join(dict.fromkeys(named))
