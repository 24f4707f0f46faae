"""What is asked about one victim, under a law whose circumstances stand elsewhere than in the quoted one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from case_support import case

from lao_tip_law import Case, statutes
from lao_tip_law.rules.bands import case_wide
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.rules.folding import fold_case, unknown_victim
from lao_tip_law.rules.protection import possible_facts
from lao_tip_law.rules.victim_questions import victim_facts

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article, PenaltyClause
    from lao_tip_law.rules.rulebook import Rulebook

MAIN = statutes["penal-law/art_134"]
BASE, AGGRAVATED, GRAVEST = MAIN.penalties


def compiled(main: Article) -> Rulebook:
    return compile_law(main if each.id == main.id else each for each in statutes.values())


def facts(book: Rulebook, provision: str) -> dict[str, tuple[tuple[str, ...], list[str]]]:
    """Give the provisions and the answers of each fact of a victim of whom nothing is known."""
    (offence,) = (offence for offence in book.offences if offence.provision == provision)
    found = victim_facts(offence, unknown_victim(book.ages), book.ages)
    return {fact: (provisions, [label for label, _ in answers]) for fact, provisions, answers in found}


def without(clause: PenaltyClause, name: str) -> PenaltyClause:
    return evolve(clause, circumstances=tuple(each for each in clause.circumstances if each.name != name))


def test_ages_that_come_to_the_same_are_one_answer_however_many_the_law_names() -> None:
    child = next(each for each in AGGRAVATED.circumstances if each.name == "child_victim")
    young = evolve(without(AGGRAVATED, "child_victim"), circumstances=(evolve(child, age_below=12),))
    book = compiled(evolve(MAIN, penalties=(BASE, young, GRAVEST)))
    assert book.ages == (12, 15, 18)
    assert facts(book, "penal-law/rape_of_a_minor")["age"][1] == ["under 18", "18 or over"]
    assert facts(book, MAIN.id)["age"][1] == ["under 12", "12 to 17", "18 or over"]


def test_the_rule_for_the_young_is_named_where_a_means_is_asked_for_alone() -> None:
    assert MAIN.definition is not None
    assert facts(compiled(MAIN), MAIN.id)["age"][0] == (f"{MAIN.id}__para_2", f"{MAIN.id}__para_4")
    anyhow = compiled(evolve(MAIN, definition=evolve(MAIN.definition, means=())))
    assert facts(anyhow, MAIN.id)["age"][0] == (f"{MAIN.id}__para_4",)


def test_the_relation_is_asked_for_through_its_own_circumstance() -> None:
    relative = next(each for each in AGGRAVATED.circumstances if each.name == "close_relative")
    moved = evolve(relative, provision=f"{MAIN.id}__para_5")
    heavier = evolve(GRAVEST, circumstances=(*GRAVEST.circumstances, moved))
    book = compiled(evolve(MAIN, penalties=(BASE, without(AGGRAVATED, "close_relative"), heavier)))
    assert facts(book, MAIN.id)["close_relative"] == ((f"{MAIN.id}__para_5",), ["true", "false"])
    neither = compiled(evolve(MAIN, penalties=(BASE, without(AGGRAVATED, "close_relative"), GRAVEST)))
    assert "close_relative" not in facts(neither, MAIN.id)


@pytest.mark.parametrize("element", ["acts", "means", "purposes"])
def test_what_a_definition_does_not_ask_for_counts_as_shown(element: str) -> None:
    assert MAIN.definition is not None
    definition = evolve(MAIN.definition, **{element: ()})  # type: ignore[arg-type] # one of three such fields
    book = compiled(evolve(MAIN, definition=definition))
    facts_of_case = fold_case(Case.of(case(**{element: []})))
    shown = possible_facts(book.offences[0], facts_of_case, unknown_victim(book.ages))
    assert (shown.acts, shown.means, shown.purposes) == ((True,), (True,), (True,))
    wide = case_wide(book.offences[0], facts_of_case)
    assert (wide.core, wide.means) == ((True,), (True,))
