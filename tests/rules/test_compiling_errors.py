"""Texts that make no law that can be applied: one clear error each, and never a wrong answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from lao_tip_law import LawError, statutes
from lao_tip_law.rules.compiling import compile_law

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article
    from lao_tip_law.rules.rulebook import Rulebook

MAIN = statutes["penal-law/art_134"]
SEE = "Run 'lao-tip-law parse' on Article 134's file to see what is unrecognised."


def compiled(main: Article, *, without: tuple[str, ...] = ()) -> Rulebook:
    """Compile the law with another Article 134 and without some articles."""
    rest = (article for article in statutes.values() if article.id != MAIN.id and article.id not in without)
    return compile_law((main, *rest))


def test_a_law_without_a_definition_is_refused() -> None:
    with pytest.raises(LawError) as caught:
        compiled(evolve(MAIN, definition=None))
    assert caught.value.code == "no-definition"
    assert str(caught.value) == (
        f"statutes/: no article both defines human trafficking and sets its penalties. {SEE}"
    )


def test_a_definition_without_penalties_is_refused() -> None:
    with pytest.raises(LawError) as caught:
        compiled(evolve(MAIN, penalties=()))
    assert caught.value.code == "no-definition"


def test_a_circumstance_that_no_fact_tells_is_refused() -> None:
    base, aggravated, gravest = MAIN.penalties
    strange = evolve(aggravated.circumstances[0], name="at_night")
    changed = evolve(aggravated, circumstances=(strange, *aggravated.circumstances[1:]))
    with pytest.raises(LawError) as caught:
        compiled(evolve(MAIN, penalties=(base, changed, gravest)))
    assert str(caught.value).endswith(
        ": the circumstance at_night is told by no fact of a case. Give the case format a fact for it."
    )
    assert (caught.value.code, caught.value.file) == ("unknown-circumstance", f"{MAIN.id}__para_4")


def test_an_act_that_the_case_format_has_no_word_for_is_refused() -> None:
    assert MAIN.definition is not None
    strange = evolve(MAIN.definition.acts[0], kind="hiring")
    changed = evolve(MAIN.definition, acts=(strange,))
    with pytest.raises(LawError) as caught:
        compiled(evolve(MAIN, definition=changed))
    assert caught.value.code == "unknown-element"
    assert str(caught.value) == (
        f"{MAIN.id}__para_1: hiring is no word of the fact acts. Give the case format that word."
    )


def test_more_penalties_than_bands_are_refused() -> None:
    with pytest.raises(LawError, match="more penalties than there are names for bands") as caught:
        compiled(evolve(MAIN, penalties=(*MAIN.penalties, MAIN.penalties[-1])))
    assert (caught.value.code, caught.value.file) == ("too-many-bands", MAIN.id)


def test_a_law_that_never_says_who_is_a_child_is_refused() -> None:
    against_children = ("children-law/art_89", "children-law/art_89__reported")
    with pytest.raises(LawError) as caught:
        compiled(evolve(MAIN, deeming=None), without=against_children)
    assert caught.value.code == "no-child-age"
    assert str(caught.value) == f"{MAIN.id}: no text says below which age a person is a child. {SEE}"


def test_the_rule_for_the_young_names_an_age_by_itself() -> None:
    assert MAIN.deeming is not None
    book = compiled(evolve(MAIN, deeming=evolve(MAIN.deeming, age_below=16)))
    assert book.ages == (15, 16, 18)
    assert book.ages[book.child_ages.bit_length() - 1] == 16


def test_article_89_says_who_is_a_child_where_article_134_does_not() -> None:
    assert compiled(evolve(MAIN, deeming=None)).child_ages == compiled(MAIN).child_ages


def test_a_circumstance_may_set_an_age_of_its_own() -> None:
    base, aggravated, gravest = MAIN.penalties
    child = next(each for each in aggravated.circumstances if each.name == "child_victim")
    changed = evolve(aggravated, circumstances=(evolve(child, age_below=15),))
    book = compiled(evolve(MAIN, penalties=(base, changed, gravest)))
    (lift,) = [lift for lift in book.offences[0].lifts if lift.fact == "age"]
    assert book.ages[lift.bit.bit_length() - 1] == 15


def test_a_definition_that_asks_for_no_means_is_met_without_one() -> None:
    assert MAIN.definition is not None
    book = compiled(evolve(MAIN, definition=evolve(MAIN.definition, means=())))
    assert book.offences[0].means is None
    assert book.offences[0].waived_ages == 0


def test_a_penalty_by_reference_to_words_not_at_hand_is_not_known() -> None:
    article = statutes["children-law/art_89"]
    (clause,) = article.penalties
    elsewhere = evolve(article, penalties=(evolve(clause, by_reference="women-law/art_27"),))
    book = compile_law(elsewhere if each.id == article.id else each for each in statutes.values())
    (offence,) = [offence for offence in book.offences if offence.provision == article.id]
    assert [(band.name, band.clause) for band in offence.bands] == [("base", None)]
    assert offence.lifts == ()
