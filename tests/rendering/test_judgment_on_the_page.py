"""A judgment on the page: what was ordered, held against the law."""

from __future__ import annotations

import pytest
from attrs import evolve
from pages_support import DATED, page_of

from lao_tip_law import Case, Sentence, assess, statutes
from lao_tip_law.rendering.comparison import render_comparison
from lao_tip_law.rendering.judgment import ordered


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (Sentence(), "what is not known; of imprisonment, a fine or confiscation nothing is known"),
        (Sentence("life", 0, confiscation=False), "life imprisonment, no fine and no confiscation"),
        (Sentence("death", confiscation=True), "death and confiscation; of a fine nothing is known"),
        (Sentence("none", 5_000, confiscation=True), "no imprisonment, a fine of 5,000 kip and confiscation"),
        (Sentence(13), "1 year 1 month of imprisonment; of a fine or confiscation nothing is known"),
    ],
)
def test_a_judgment_is_told_as_far_as_it_is_known(sentence: Sentence, words: str) -> None:
    assert ordered(sentence) == words


def test_a_sentence_is_held_against_its_paragraph_with_the_distance() -> None:
    assert (
        "(Penal Law, Article 134; quoted), held against Penal Law, Article 134, paragraph 3: "
        "imprisonment below what the law sets, by 2 years; fine below what the law sets, by 8,000,000 kip; "
        "confiscation cannot be told."
    ) in page_of("2007-12-05")
    page = page_of("2007-12-05", habitual=None)
    assert "held against Penal Law, Article 134, paragraph 3 and paragraph 4: imprisonment below" in page
    assert "if base" not in page
    page = page_of("2007-12-05", habitual=None, sentence={"imprisonment": "6 years"})
    assert "if base (Penal Law, Article 134, paragraph 3): imprisonment within what the law sets;" in page
    assert (
        "if aggravated (Penal Law, Article 134, paragraph 4): imprisonment below what the law sets, by 9"
        in page
    )


def test_a_comparison_takes_the_names_of_the_statutes_it_is_given() -> None:
    case = Case.of({**DATED, "sentence": {"imprisonment": "life"}})
    answer = assess(case)
    assert case.sentence is not None
    page = render_comparison(answer, case.sentence)
    assert page == render_comparison(answer, case.sentence, statutes=statutes)
    untold = evolve(answer, charges=tuple(evolve(charge, sentence=None) for charge in answer.charges))
    assert "above what the law sets" in render_comparison(untold, case.sentence)


def test_the_sentence_stands_right_after_the_answer() -> None:
    page = page_of("2007-12-05")
    headings = ("The answer", "The sentence held against the law", "Other charges", "Why", "The victims")
    assert sorted(headings, key=page.index) == list(headings)
