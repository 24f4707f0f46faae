"""Cross-references: each points to the article that was meant, and lends it to nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from law_reading import examples, read_article, unrecognised

from lao_tip_law import statutes
from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.model import TermRange
from lao_tip_law.law.references import KINDS, target_of
from lao_tip_law.strategies import Worded, cross_references, unplaced
from lao_tip_law.strategies.wording.worded import NOWHERE

if TYPE_CHECKING:
    from lao_tip_law.law.model import CrossReference


@pytest.mark.law("penal-law/art_134__para_3", "penal-law/art_134__para_4", "penal-law/art_134__para_5")
@examples(60)
@given(cross_references())
def test_a_reference_points_to_the_article_that_was_meant(reference: Worded[CrossReference]) -> None:
    """Assets are confiscated "according to Article 32 of this law": a reference, in any words of the style,
    points to the article whose number and law it names.
    """
    text = f"The assets of the offender shall be confiscated according to {reference.text}."
    assert unrecognised(text) == []
    (found,) = parse_text(text).tree.find_all(*KINDS)
    assert target_of(found, "penal-law") == reference.meaning.target


@pytest.mark.law("penal-law/art_134__para_3")
@examples(30)
@given(cross_references("women-law"))
def test_this_law_is_the_law_that_the_words_stand_in(reference: Worded[CrossReference]) -> None:
    """Paragraph 3: "Article 32 of this law" is an article of the law in which the words stand: of the
    women's law, where they stand there.
    """
    (found,) = parse_text(f"Their assets shall be seized under {reference.text}.").tree.find_all(*KINDS)
    assert target_of(found, "women-law") == reference.meaning.target


@pytest.mark.law("penal-law/art_134__para_3")
@pytest.mark.parametrize(
    ("words", "under"),
    [
        ("Article 32", "penal-law/art_32"),
        ("Art. 32", "penal-law/art_32"),
        ("Article 32 of this law", "penal-law/art_32"),
        ("Article 34 of the Penal Code", "penal-law/art_34"),
    ],
)
def test_assets_are_confiscated_under_the_article_that_the_confiscation_names(words: str, under: str) -> None:
    """Paragraph 3: "according to Article 32 of this law": the article is the one that stands with the
    confiscation. Where none does, no other article of the sentence takes its place.
    """
    text = f"Any person who violates Article 92 shall be subject to confiscation of assets under {words}."
    article = statutes["penal-law/art_134"]
    (read,) = read_article(text, article).penalties
    assert read.confiscation is not None
    assert read.confiscation.under == under
    (without,) = read_article(text.replace(f" under {words}", ""), article).penalties
    assert without.confiscation is not None
    assert without.confiscation.under is None


@pytest.mark.law("children-law/art_89")
def test_a_clause_beside_one_that_applies_an_article_keeps_its_own_penalty() -> None:
    """Article 89 imposes a punishment "by applying (new) Article 134 of the penal code": that reference
    belongs to its own clause. A clause beside it keeps the penalty that it sets.
    """
    text = (
        "Any person who commits such offence shall be imprisoned for five years; where the victim is a "
        "child, the offender shall be imposed a punishment by applying Article 134 of the penal code."
    )
    own, applying = read_article(text, statutes["children-law/art_89"]).penalties
    assert (own.by_reference, unplaced(own.imprisonment)) == (None, TermRange(NOWHERE, 60, 60))
    assert applying.by_reference == "penal-law/art_134"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("134", "penal-law/art_134"),
        ("art 134", "penal-law/art_134"),
        ("134(3)", "penal-law/art_134__para_3"),
        ("women-law 25(6)", "women-law/art_25__point_6"),
        ("women-law 25(1)", "women-law/art_25__point_1"),
        ("women-law/art_25__para_1", "women-law/art_25__para_1"),
        ("women-law 28(1)", "women-law/art_28__para_1"),
    ],
)
def test_a_number_in_brackets_is_a_point_where_the_article_has_points(typed: str, found: str) -> None:
    """Contract 2: "25(1)" is the first of the nine rights, not the paragraph that leads to them."""
    assert statutes.find(typed) == found
