"""How the tests of generated law read a text, by the package's own front doors."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve
from case_support import TIMES
from hypothesis import HealthCheck, find, settings

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.articles import article_of
from lao_tip_law.law.model import Confiscation, PenaltyClause
from lao_tip_law.law.reading import penalties_of, read_to_json
from lao_tip_law.source.register import ProvisionEntry
from lao_tip_law.strategies import unplaced

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis import strategies as st

    from lao_tip_law.law.model import Article

T = TypeVar("T")
PARTS = (
    "definition",
    "deeming",
    "penalties",
    "inchoate",
    "other_law",
    "rights",
    "duties",
    "victims_women",
    "victims_children",
)
"""The parts of an article that its text says."""


def examples(number: int) -> settings:
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
    return settings(max_examples=number * TIMES, deadline=None, suppress_health_check=checks)


def smallest(strategy: st.SearchStrategy[T], wanted: Callable[[T], bool]) -> T:
    """Give what Hypothesis shows where something is wrong with whatever is wanted."""
    return find(strategy, wanted, settings=examples(400), random=Random(134))  # noqa: S311 - no secret


def unrecognised(text: str) -> list[str]:
    return [text[start:end] for start, end in parse_text(text).unrecognised()]


def read_clauses(text: str) -> list[PenaltyClause]:
    """Read the penalty clauses of any text, without their places; it names no law for "Article 32"."""
    return [unplaced(clause) for clause in penalties_of(parse_text(text))]


def of_no_law(clause: PenaltyClause) -> PenaltyClause:
    """Give a clause as a text that stands in no law says it."""
    confiscation = clause.confiscation
    return (
        clause if confiscation is None else evolve(clause, confiscation=Confiscation(confiscation.span, None))
    )


def penalties_as_data(text: str) -> Any:  # noqa: ANN401 - JSON
    """Read a text as `lao-tip-law parse --json` prints it, and give its penalties."""
    return read_to_json(text)["penalties"]


def read_article(text: str, like: Article) -> Article:
    """Read a text as the statute file of an article."""
    entry = ProvisionEntry(like.id, like.law, like.number, like.heading, like.basis, like.source, "")
    return article_of(entry, text.encode(), parse_text, {})


def parts_of(article: Article) -> dict[str, object]:
    return {name: unplaced(getattr(article, name)) for name in PARTS}
