"""All provisions of the register, by identifier, and the ways people write an identifier."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from lao_tip_law.digits import plain_digits
from lao_tip_law.errors import UnknownProvisionError
from lao_tip_law.law.model import Article, Paragraph

if TYPE_CHECKING:
    from lao_tip_law.law.law_text import LawText

_TYPED = (
    r"(?i)(?:(?P<law>(?!art)[a-z][a-z0-9-]*)[\s/]+)?(?:(?:art(?:icle|\.)?|ມາດຕາ)[\s_]*)?(?P<number>\d+)"
    r"(?:\s*\(\s*(?P<part>\d+)\s*\)|__(?P<kind>para|point)_(?P<eid>\d+))?"
)  # compiled when first used: an answer needs no pattern


class Statutes(Mapping[str, Article]):
    """The provisions: `statutes["penal-law/art_134"].paragraphs[3].text`.

    The law is read on first use. A paragraph or point is found by `part`, and what people type by `find`.
    """

    def __init__(self, text: LawText | None = None) -> None:
        """Hold a law that was read, or read this installation's when it is first asked for."""
        self._text = text
        self._articles: dict[str, Article] | None = None

    @property
    def law(self) -> LawText:
        """The law and the register as read from the files."""
        if self._text is None:
            from lao_tip_law.law.store import load  # noqa: PLC0415 - only when first asked for

            self._text = load()
        return self._text

    def _all(self) -> dict[str, Article]:
        if self._articles is None:
            self._articles = {article.id: article for article in self.law.articles}
        return self._articles

    def __getitem__(self, provision: str) -> Article:
        """Give the article of an identifier.

        Raises:
            UnknownProvisionError: the register does not hold it. It is a `KeyError` too.
        """
        try:
            return self._all()[provision]
        except KeyError:
            raise self._unknown(provision) from None

    def __contains__(self, provision: object) -> bool:
        """Tell whether the register holds an identifier."""
        return provision in self._all()

    def __iter__(self) -> Iterator[str]:
        """Give the identifiers in the order of the register."""
        return iter(self._all())

    def __len__(self) -> int:
        """Count the provisions of the register."""
        return len(self._all())

    def part(self, provision: str) -> Article | Paragraph:
        """Give an article, paragraph or point by its full identifier.

        Raises:
            UnknownProvisionError: there is no such part.
        """
        for article in self._all().values():
            if article.id == provision:
                return article
            for part in (*article.paragraphs, *article.points):
                if part.id == provision:
                    return part
        raise self._unknown(provision)

    def find(self, typed: str) -> str:
        """Turn what people type (`134`, `art 134`, `ມາດຕາ ໑໓໔`, `women-law 25(6)`) into an identifier.

        Raises:
            UnknownProvisionError: nothing matches, or more than one provision does.
        """
        typed = plain_digits(typed.strip())
        whole = {part.id for article in self.values() for part in (*article.paragraphs, *article.points)}
        if typed in self._all() or typed in whole:
            return typed
        found = re.fullmatch(_TYPED, typed)
        if found is None:
            raise self._unknown(typed)
        wanted = [
            article
            for article in self.values()
            if article.number == found["number"]
            and found["law"] in {None, article.law}
            and article.id.endswith(f"art_{article.number}")
        ]
        if len(wanted) != 1:
            raise self._unknown(typed, [article.id for article in wanted])
        number = found["part"] or found["eid"]
        if number is None:
            return wanted[0].id
        kinds = [found["kind"].lower()] if found["kind"] else ["point", "para"]
        for kind in kinds:
            if f"{wanted[0].id}__{kind}_{number}" in whole:
                return f"{wanted[0].id}__{kind}_{number}"
        raise self._unknown(typed)

    def _unknown(self, typed: str, several: list[str] | None = None) -> UnknownProvisionError:
        from difflib import get_close_matches  # noqa: PLC0415 - for errors alone

        if several:
            return UnknownProvisionError(
                "more than one provision answers to that.",
                code="ambiguous-provision",
                remedy=f"Write one of: {', '.join(several)}.",
                field=typed,
            )
        near = get_close_matches(typed, self._all(), n=3, cutoff=0.4)
        remedy = f"Nearest: {', '.join(near)}." if near else "'lao-tip-law list' shows every provision."
        return UnknownProvisionError("no provision answers to that.", remedy=remedy, field=typed)
