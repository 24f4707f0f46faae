"""Pages of provisions, of the list, and of parsed texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lao_tip_law import statutes
from lao_tip_law.cli.provision_json import provision_to_json
from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.model import Circumstance, Confiscation, CrossReference, PenaltyClause
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.rendering.outline import render_outline
from lao_tip_law.rendering.provisions import render_list, render_provision
from lao_tip_law.rendering.structure import penalty_words

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article


def with_article(article: Article) -> Statutes:
    """Give the statutes with one article changed."""
    law = statutes.law
    articles = tuple(article if one.id == article.id else one for one in law.articles)
    return Statutes(evolve(law, articles=articles))


def words_of(provision: str, changed: Statutes = statutes) -> str:
    return " ".join(render_provision(provision, changed).split())


@pytest.mark.parametrize("provision", statutes)
def test_every_provision_is_shown_with_its_words_and_source(provision: str) -> None:
    page = words_of(provision)
    article = statutes[provision]
    assert " ".join(article.text.split()) in page
    assert article.source_paragraph in page
    assert article.note in page
    assert ("words of this provision are not at hand" in page) == (article.basis == "not_quoted")
    assert ("not resolved" in page) == any(not one.resolved for one in article.references)
    for part in (*article.paragraphs, *article.points):
        assert " ".join(part.text.split()) in words_of(part.id)


def test_a_paragraph_is_shown_with_what_it_was_read_as_alone() -> None:
    page = words_of("penal-law/art_134__para_3")
    assert "Penalty: 5 to 15 years of imprisonment" in page
    assert "Acts:" not in page
    assert "(paragraph 3)" not in page.split("Read as")[1]


def test_a_text_that_differs_or_was_not_read_whole_says_so() -> None:
    article = statutes["penal-law/art_134"]
    changed = with_article(
        evolve(article, as_registered=False, unrecognised=((33, 38),), source="unheard-of")
    )
    page = words_of(article.id, changed)
    assert "(differs from the register)" in page
    assert f'Unrecognised words: "{article.text[33:38].strip()}".' in page
    assert f"From: unheard-of, {article.source_paragraph}." in page
    shown: dict[str, Any] = provision_to_json(article.id, changed)
    assert shown["unrecognised"] == [[33, 38]]
    assert shown["source"]["document"] is None
    assert provision_to_json(f"{article.id}__para_2", changed)["unrecognised"] == []


def test_a_provision_is_shown_and_listed_with_the_days_on_which_it_is_law() -> None:
    days = "law from a day between 2005-11-09 and 2007-01-01 that is not known, to 2018-10-31"
    assert f"penal-law/art_134__para_3 (quoted) In force: {days}." in words_of("penal-law/art_134__para_3")
    assert "In force: law from 2018-11-01." in words_of("penal-code-2017/art_215")
    listed = " ".join(render_list(statutes).split())
    assert f"penal-law/art_134 Human Trafficking - quoted {days}" in listed
    ageless = Statutes(evolve(statutes.law, lives={}))
    assert "In force" not in words_of("penal-law/art_134", ageless)
    assert "law from" not in render_list(ageless)
    assert provision_to_json("penal-law/art_134", ageless)["in_force"] is None


def test_a_law_that_the_register_lacks_goes_by_its_identifier() -> None:
    law = statutes.law
    bare = Statutes(evolve(law, register=evolve(law.register, laws=())))
    page = render_provision("penal-law/art_134", bare)
    assert page.startswith("penal-law, Article 134: Human Trafficking\n")
    assert "Law:" not in page


def test_the_list_counts_what_it_has() -> None:
    page = render_list(statutes)
    quoted = sum(1 for article in statutes.values() if article.basis == "quoted")
    assert f"{len(statutes)} provisions: {quoted} quoted" in page


def test_a_penalty_clause_is_told_on_one_line() -> None:
    clause = PenaltyClause(
        "x/art_1",
        (0, 1),
        circumstances=(
            Circumstance("x/art_1", (0, 1), "two_or_more_victims"),
            Circumstance("x/art_1", (0, 1), "habitual"),
        ),
        confiscation=Confiscation((0, 1), None),
        alternatives=(("confiscation", "re_education"), ("death",)),
        by_reference="penal-law/art_134",
    )
    assert penalty_words(clause) == (
        "Penalty, where two or more victims or habitual: either confiscation and re education, or death; "
        "as penal-law/art_134 has it"
    )


def test_a_reference_that_leads_nowhere_says_so() -> None:
    article = statutes["women-law/art_28"]
    reference = CrossReference(
        f"{article.id}__para_3", (0, 1), None, resolved=False, reason="No such paragraph."
    )
    page = words_of(article.id, with_article(evolve(article, references=(reference,))))
    assert "Refers to what cannot be told, not resolved: No such paragraph. (paragraph 3)" in page


def test_a_definition_that_asks_for_no_means_names_none() -> None:
    article = statutes["penal-law/art_134"]
    assert article.definition is not None
    page = words_of(
        article.id, with_article(evolve(article, definition=evolve(article.definition, means=())))
    )
    assert "Acts: " in page
    assert "Means: " not in page


def test_unknown_words_are_marked_and_cost_coverage() -> None:
    page = render_outline(
        parse_text("Whoever blorps the grelm shall be punished by three years of imprisonment.\n")
    )
    assert page.count('UNRECOGNISED: "blorps the grelm"') == 2
    assert "100 %" not in page
    assert "- Penalty: 3 years of imprisonment [" in page


def test_a_text_that_is_read_whole_says_100_per_cent() -> None:
    page = render_outline(parse_text(statutes["penal-law/art_134"].text))
    assert "UNRECOGNISED" not in page
    assert "100 % of the characters" in page
    assert page.count("- Penalty") == 3


def test_a_text_of_no_words_has_no_penalties() -> None:
    assert "None found." in render_outline(parse_text(""))


def test_unrecognised_words_in_a_heading_are_shown_within_it() -> None:
    assert 'UNRECOGNISED: "Blorp"' in render_outline(
        parse_text("Article 5. Blorp\nWhoever rapes shall be fined.\n")
    )
