"""From the articles to offences: whose penalties, for whom, in which circumstances, from when to when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from lao_tip_law import statutes
from lao_tip_law.facts.vocabulary import CONDUCT
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.rules.offences import EVERY_AGE, Offence
from lao_tip_law.source.life import Life

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.law.model import Article

MAIN = statutes["penal-law/art_134"]
ELSEWHERE = ("women-law/art_24", "penal-code-2017/art_215")
ADULTS, MINORS = "penal-law/art_119", "penal-law/rape_of_a_minor"
EARLY, MIDDLE, LATE = date(1990, 1, 1), date(2000, 1, 1), date(2010, 1, 1)


def compiled(
    others: Mapping[str, Article] | None = None, lives: Mapping[str, Life] | None = None, without: str = ""
) -> dict[str, Offence]:
    """Compile the law with other articles in place of its own, and one left out."""
    own = {each.id: each for each in statutes.values() if each.id != without}
    book = compile_law((own | dict(others or {})).values(), lives)
    return {offence.provision: offence for offence in book.offences}


def changed(provision: str, **changes: object) -> dict[str, Article]:
    return {provision: evolve(statutes[provision], **changes)}  # type: ignore[arg-type] # fields of it


def test_article_89_has_the_circumstances_of_the_article_it_applies_and_no_other_conduct_has_any() -> None:
    found = compiled()
    for provision, offence in found.items():
        if offence.conduct:
            expected = found[MAIN.id].lifts if provision == "children-law/art_89" else ()
            assert offence.lifts == expected
            assert offence.waived_ages == 0
            own = offence.conduct in CONDUCT
            assert offence.conduct_bit == (1 << CONDUCT.index(offence.conduct) if own else 0)
    assert found[MAIN.id].conduct == ""
    assert {lift.bit for lift in found[MAIN.id].lifts if lift.fact in {"habitual", "organised_group"}} == {1}
    assert {lift.bit for lift in found[MAIN.id].lifts if lift.fact == "close_relative"} == {1}


def test_a_reported_article_with_circumstances_has_no_bands_that_they_lift_to() -> None:
    base, aggravated, _ = MAIN.penalties
    found = compiled(changed(ADULTS, penalties=(base, aggravated)))
    assert found[ADULTS].lifts == ()


def test_an_article_that_applies_words_not_at_hand_stands_for_itself() -> None:
    article = statutes["children-law/art_89"]
    (clause,) = article.penalties
    found = compiled(changed(article.id, penalties=(evolve(clause, by_reference="penal-law/art_999"),)))
    assert [band.clause for band in found[article.id].bands] == [None]


@pytest.mark.parametrize("provision", ELSEWHERE)
def test_a_second_article_that_is_told_whole_has_its_own_definition_and_penalties(provision: str) -> None:
    base, *_ = MAIN.penalties
    assert MAIN.definition is not None
    definition = evolve(MAIN.definition, acts=MAIN.definition.acts[:1])
    found = compiled(changed(provision, definition=definition, penalties=(base,)))
    assert [band.clause for band in found[provision].bands] == [base]
    assert [len(group.elements) for group in found[provision].groups if group.field == "acts"] == [1]
    assert set(found) == set(compiled())


def test_a_law_told_to_be_the_same_is_for_men_too_unless_it_says_whom_it_is_about() -> None:
    assert compiled()["women-law/art_24"].male_ages == compiled()[MAIN.id].waived_ages
    assert compiled(changed("women-law/art_24", covers=""))["women-law/art_24"].male_ages == EVERY_AGE


def test_without_a_timeline_everything_is_law_on_every_day() -> None:
    book = compile_law(statutes.values())
    for day in (date.min, MIDDLE, date.max):
        force = book.calendar.on(day)
        assert force.offences == ((True,),) * len(book.offences)
        assert force.replaced == (False,) * len(book.offences)
        assert force.protection == ("in_force",)


OWN, MAINS, NEXT = (
    Life(EARLY, EARLY, LATE, LATE),
    Life(EARLY, EARLY, MIDDLE, MIDDLE),
    Life(MIDDLE, MIDDLE, date(2005, 1, 1), date(2005, 1, 1)),
)


@pytest.mark.parametrize(
    ("lives", "without", "expected"),
    [
        (
            {"own": OWN, "main": MAINS, "next": NEXT},
            "",
            Life(EARLY, EARLY, date(2005, 1, 1), date(2005, 1, 1)),
        ),
        ({"own": OWN, "main": MAINS}, "", OWN),
        ({"own": OWN, "main": MAINS}, "penal-code-2017/art_215", MAINS),
        ({"main": MAINS, "next": NEXT}, "", None),
        ({"own": OWN}, "", OWN),
    ],
)
def test_article_89_ends_with_the_law_whose_penalties_it_applies_and_that_laws_successor(
    lives: dict[str, Life], without: str, expected: Life | None
) -> None:
    names = {"own": "children-law/art_89", "main": MAIN.id, "next": "penal-code-2017/art_215"}
    found = compiled(None, {names[name]: life for name, life in lives.items()}, without)
    assert found["children-law/art_89"].life == expected


@pytest.mark.parametrize(
    ("adults", "minors", "both"),
    [
        (Life(EARLY, EARLY), Life(EARLY, EARLY), True),
        (Life(EARLY, EARLY, MIDDLE, MIDDLE), Life(EARLY, EARLY), True),
        (Life(EARLY, EARLY, MIDDLE, MIDDLE), Life(MIDDLE, MIDDLE), False),
        (Life(MIDDLE, MIDDLE), Life(EARLY, EARLY, MIDDLE, MIDDLE), False),
        (Life(EARLY, EARLY, LATE, LATE), Life(MIDDLE, MIDDLE), True),
        (Life(EARLY, EARLY, EARLY, EARLY), Life(LATE, LATE), False),
        (None, Life(EARLY, EARLY, MIDDLE, MIDDLE), True),
        (Life(EARLY, EARLY, MIDDLE, MIDDLE), None, True),
    ],
)
def test_the_rape_of_a_minor_is_taken_out_of_rape_where_both_are_ever_law_together(
    adults: Life | None, minors: Life | None, *, both: bool
) -> None:
    lives = {name: life for name, life in ((ADULTS, adults), (MINORS, minors)) if life is not None}
    found = compiled(lives=lives)
    assert found[MINORS].ages != EVERY_AGE
    assert found[ADULTS].ages == (EVERY_AGE & ~found[MINORS].ages if both else EVERY_AGE)


def test_two_special_cases_are_both_taken_out_and_none_is_taken_out_of_another() -> None:
    (conduct,) = statutes[MINORS].offences
    younger = evolve(conduct, minor=False, age_below=15)
    found = compiled(changed("penal-law/art_92", offences=(conduct,)) | changed(MINORS, offences=(younger,)))
    assert found["penal-law/art_92"].ages == found[MAIN.id].waived_ages
    assert found[MINORS].ages == 1
    assert found[ADULTS].ages == EVERY_AGE & ~found[MAIN.id].waived_ages
