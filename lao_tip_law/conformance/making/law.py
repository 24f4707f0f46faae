"""The law as the makers of vectors see it: articles, compiled offences, words and ages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lao_tip_law.conformance.vectors import Statement
from lao_tip_law.determination.assessing import Assessor
from lao_tip_law.law.model import article_id

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article, Definition, Span
    from lao_tip_law.law.statutes import Statutes
    from lao_tip_law.rules.offences import Offence
    from lao_tip_law.rules.rulebook import Rulebook

_GROWN = 12  # years by which the grown-up of a case is older than any age the law names


class Law:
    """What vectors are made from: nothing in it stands in Python, all of it in the statutes."""

    def __init__(self, statutes: Statutes) -> None:
        """Hold the provisions, and compile them."""
        self.articles = dict(statutes)
        self.text = statutes.law
        self.assessor = Assessor(statutes)
        self.book: Rulebook = self.assessor.book
        self.main: Article = self.articles[self.book.trafficking]

    @property
    def trafficking(self) -> Offence:
        """The offence of the trafficking article."""
        return self.book.offences[0]

    @cached_property
    def definition(self) -> Definition:
        """What the trafficking article says makes the offence."""
        assert self.main.definition is not None  # noqa: S101 - it is how the compiler finds the article
        return self.main.definition

    @property
    def child_age(self) -> int:
        """The age at which nobody is a child any more."""
        return max(age for place, age in enumerate(self.book.ages) if self.book.child_ages >> place & 1)

    @property
    def grown(self) -> int:
        """The age of a grown-up, well above every age that the law names."""
        return self.book.ages[-1] + _GROWN

    def words(self, provision: str, span: Span) -> str:
        """Give words of the law on one line."""
        return " ".join(self.article(provision).text[slice(*span)].split())

    def article(self, provision: str) -> Article:
        """Give the article that a provision stands in."""
        return self.articles[article_id(provision)]

    def statement(self, name: str, provision: str, law: str, span: Span | None = None) -> Statement:
        """Make a statement of a provision, with the words that it rests on."""
        words = "" if span is None else self.words(provision, span)
        return Statement(f"{provision}/{name}", provision, law, words)
