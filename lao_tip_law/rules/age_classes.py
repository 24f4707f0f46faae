"""The ages that the law names, and the age classes between them: all that the law sees of an age."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lao_tip_law.errors import LawError

if TYPE_CHECKING:
    from collections.abc import Collection

    from lao_tip_law.law.model import Article


class AgeClasses(NamedTuple):
    """The classes that the law's ages part people into; class 0 is below the lowest.

    `ages` are in whole years, ascending; `child` holds the bits of the classes of a child.
    """

    ages: tuple[int, ...]
    child: int

    def below(self, age: int) -> int:
        """Give the bits of the classes below an age that the law names."""
        return _below(self.ages, age)


def age_classes_of(articles: Collection[Article], main: Article) -> AgeClasses:
    """Read the ages out of the law.

    Args:
        articles: every article of the law.
        main: the one that defines trafficking.

    Raises:
        LawError: no text says below which age a person is a child.
    """
    named: set[int | None] = set()
    for article in articles:
        named |= {conduct.age_below for conduct in article.offences}
        named |= {
            age
            for clause in article.penalties
            for lift in clause.circumstances
            for age in (lift.age_from, lift.age_below)
        }
        named.add(article.deeming.age_below if article.deeming else None)
    ages = tuple(sorted(age for age in named if age is not None))
    return AgeClasses(ages, _below(ages, _child_age(articles, main)))


def in_years(first: int, last: int, ages: tuple[int, ...]) -> str:
    """Put a run of age classes in words: `under 18`, `15 to 17`, `18 or over`."""
    if first == 0:
        return f"under {ages[last]}"
    if last >= len(ages):
        return f"{ages[first - 1]} or over"
    return f"{ages[first - 1]} to {ages[last] - 1}"


def _below(ages: tuple[int, ...], age: int) -> int:
    return (2 << ages.index(age)) - 1


def _child_age(articles: Collection[Article], main: Article) -> int:
    """Give the age below which a person is a child, by the rule for the young or else by another offence."""
    if main.deeming:
        return main.deeming.age_below
    named = [conduct.age_below or 0 for article in articles for conduct in article.offences]
    if not any(named):
        raise LawError(
            "no text says below which age a person is a child.",
            code="no-child-age",
            remedy="Run 'lao-tip-law parse' on Article 134's file to see what is unrecognised.",
            file=main.id,
        )
    return max(named)
