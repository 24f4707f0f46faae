"""A penalty clause that words would say as another is refused; every other is said as itself."""

from __future__ import annotations

from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.model import Article, Circumstance, FineRange, PenaltyClause, TermRange
from lao_tip_law.law.reading import penalties_of
from lao_tip_law.strategies import Worded, articles, unplaced
from lao_tip_law.strategies.wording.circumstances import say_circumstance, several_victims
from lao_tip_law.strategies.wording.clauses import say_clause
from lao_tip_law.strategies.wording.lines import sentence
from lao_tip_law.strategies.wording.vocabulary import WordingError, plainest
from lao_tip_law.strategies.wording.worded import NOWHERE

_TERM, _FINE = TermRange(NOWHERE, 60, 180), FineRange(NOWHERE, "LAK", 10_000_000, 100_000_000)


def clause(**parts: object) -> PenaltyClause:
    return evolve(PenaltyClause("", NOWHERE), **parts)  # type: ignore[arg-type] # the class's own fields


def read_clauses(text: str) -> list[PenaltyClause]:
    return [unplaced(found) for found in penalties_of(parse_text(text))]


_PLAIN = clause(imprisonment=_TERM, alternatives=(("imprisonment",),))
_FINED = clause(fine=_FINE, alternatives=(("fine",),))
_DIES, _HABITUAL = Circumstance("", NOWHERE, "death"), Circumstance("", NOWHERE, "habitual")
_TWICE = (("imprisonment", "fine"), ("death", "fine"))


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (evolve(_PLAIN, unread=True), "a clause that is not read whole"),
        (evolve(_PLAIN, by_reference="penal-law/art_1"), "sets penalties and applies another article's"),
        (evolve(_PLAIN, circumstances=(_DIES,), together=True), "other than two circumstances together"),
        (evolve(_PLAIN, circumstances=(_DIES, _HABITUAL, _DIES), together=True), "other than two"),
        (evolve(_PLAIN, together=True), "other than two circumstances together"),
        (evolve(_PLAIN, stages=("attempt", "attempt")), "no wording is known for the stage"),
        (evolve(_PLAIN, stages=("attempt",), offence="rape"), "the stages of a named offence"),
        (evolve(_PLAIN, offence="arson"), "no wording is known for the offence"),
        (evolve(_PLAIN, death=NOWHERE), "holds a kind of penalty that it does not name"),
        (evolve(_PLAIN, other=("re_education",)), "holds a kind of penalty that it does not name"),
        (evolve(_PLAIN, alternatives=(("imprisonment",), ("re_education",))), "that it does not name"),
        (
            evolve(_PLAIN, fine=_FINE, death=NOWHERE, alternatives=_TWICE),
            "no wording is known for penalties so",
        ),
        (evolve(_PLAIN, alternatives=(("imprisonment",), ())), "no wording is known for penalties so joined"),
        (evolve(_FINED, fine=FineRange(NOWHERE, None, 5, None)), "an amount without a currency"),
        (evolve(_FINED, fine=evolve(_FINE, printed_min=5)), "no wording is known for that note"),
        (
            evolve(_FINED, fine=FineRange(NOWHERE, "USD", 5, 6, printed_min=5, printed_max=6)),
            "no wording is known for that note",
        ),
        (evolve(_PLAIN, imprisonment=TermRange(NOWHERE, 60, 12)), "a range that ends before it begins"),
        (
            evolve(_PLAIN, imprisonment=TermRange(NOWHERE, None, 0)),
            "no wording is known for so small or great",
        ),
        (evolve(_PLAIN, imprisonment=TermRange(NOWHERE, 12, 12_000)), "for so small or great"),
        (evolve(_FINED, fine=FineRange(NOWHERE, "LAK", 5, 10**12)), "for so small or great"),
    ],
)
def test_what_words_would_say_as_another_law_is_refused(broken: PenaltyClause, message: str) -> None:
    with pytest.raises(WordingError, match=message):
        say_clause(broken, plainest)


@pytest.mark.parametrize(
    "text",
    [
        "The offender shall be fined 1.000.000 Kip or imprisoned for one year, or both.",
        "The offender shall be punished by ten years to life imprisonment.",
        "If the victim is between 15 and 18 years of age, the offender shall be imprisoned for ten years.",
        "If the infraction is performed habitually and the victim dies, the offender shall be fined.",
        "Attempt shall be punished by imprisonment of one to two years.",
        "Attempt or preparation shall be punished by the death penalty.",
        "Abduction is punishable by five to fifteen years.",
        "The penalty for rape of a minor is a fine.",
    ],
)
def test_a_clause_read_from_a_text_is_said_as_the_same_clause(text: str) -> None:
    (read,) = read_clauses(text)
    assert read_clauses(sentence(say_clause(read, plainest)).replace("\0", " ")) == [read]


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (Circumstance("", NOWHERE, "child_victim", age_from=15), "no wording is known for that age"),
        (Circumstance("", NOWHERE, "child_victim", age_from=15, age_below=15), "ages that end before they"),
        (Circumstance("", NOWHERE, "child_victim", age_below=22), "no wording is known for that age"),
        (Circumstance("", NOWHERE, "child_victim", age_below=0), "no wording is known for that age"),
        (Circumstance("", NOWHERE, "death", age_below=18), "no wording is known for the circumstance"),
        (several_victims(1), "no wording is known for that number of victims"),
        (Circumstance("", NOWHERE, "death", count=3), "no wording is known for that number of victims"),
        (evolve(several_victims(3), age_below=18), "no wording is known for that number of victims"),
    ],
)
def test_a_number_or_an_age_that_no_words_set_is_refused(broken: Circumstance, message: str) -> None:
    with pytest.raises(WordingError, match=message):
        say_circumstance(broken, plainest)


def test_another_articles_penalties_are_applied_by_its_number() -> None:
    said = say_clause(clause(by_reference="penal-law/art_134"), plainest)
    assert said.lower() == "the perpetrator shall be punished by applying article 134 of this law"


@settings(max_examples=60, deadline=None, derandomize=True)
@given(articles())
def test_an_article_that_punishes_a_stage_by_itself_says_that_the_stage_is_punished(
    article: Worded[Article],
) -> None:
    staged = [each for each in article.meaning.penalties if each.stages]
    rule = article.meaning.inchoate
    assert not staged or rule is not None
    if rule is not None and rule.provision in {each.provision for each in staged}:
        assert (rule.provision, rule.stages) == (staged[-1].provision, staged[-1].stages)


@pytest.mark.parametrize(
    "meant",
    [
        clause(
            fine=FineRange(NOWHERE, "LAK", 1_000, None),
            imprisonment=TermRange(NOWHERE, None, 12),
            alternatives=(("fine", "imprisonment"),),
        ),
        evolve(_PLAIN, circumstances=(Circumstance("", NOWHERE, "organised_group"),)),
    ],
    ids=["fined at least a sum, and up to a term", "in case, with an organised group"],
)
def test_no_words_are_said_that_what_stands_before_them_would_take(meant: PenaltyClause) -> None:
    pick = Random(134).choice  # noqa: S311 - no secret
    for _ in range(400):
        text = sentence(say_clause(meant, pick)).replace("\0", " ")
        assert read_clauses(text) == [meant], text
