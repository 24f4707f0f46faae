"""Strategies for whole articles and texts of several articles."""

from __future__ import annotations

from attrs import evolve
from hypothesis import strategies as st

from lao_tip_law.law.model import Article, Circumstance, InchoateRule, PenaltyClause, TermRange
from lao_tip_law.strategies.drawing import picker, with_the_parser
from lao_tip_law.strategies.law_penalties import (
    any_clauses,
    circumstance_values,
    penalty_clauses,
    references_to,
)
from lao_tip_law.strategies.law_rules import (
    deeming_values,
    definition_values,
    duty_values,
    inchoate_values,
    other_law_values,
    right_values,
)
from lao_tip_law.strategies.wording.articles import say_article
from lao_tip_law.strategies.wording.worded import NOWHERE, Worded

LAW = "penal-law"
_HEADINGS = ("Human Trafficking", "Rights of Victims", "Trafficking in Women and Children", "Offences")
_NO_FACTS = st.just(())


def _article(number: int, heading: str) -> Article:
    return Article(f"{LAW}/art_{number}", LAW, str(number), heading, "quoted", "cable", "", "")


def placed(article: Article) -> Article:
    """Give the parts of an article the identifiers of the paragraphs and points that they are to stand in."""
    at = 0

    def next_id() -> str:
        nonlocal at
        at += 1
        return f"{article.id}__para_{at}"

    definition, deeming = article.definition, article.deeming
    if definition is not None:
        provision = next_id()
        definition = evolve(
            definition,
            provision=provision,
            acts=tuple(evolve(each, provision=provision) for each in definition.acts),
            means=tuple(evolve(each, provision=provision) for each in definition.means),
            purposes=tuple(evolve(each, provision=provision) for each in definition.purposes),
        )
    if deeming is not None:
        deeming = evolve(deeming, provision=next_id())
    penalties = tuple(_placed_clause(clause, next_id()) for clause in article.penalties)
    # a penalty of a preparation or an attempt says that these are punished
    staged = [InchoateRule(each.provision, NOWHERE, each.stages) for each in penalties if each.stages]
    inchoate = article.inchoate and evolve(article.inchoate, provision=next_id())
    return evolve(
        article,
        definition=definition,
        deeming=deeming,
        penalties=penalties,
        inchoate=inchoate or next(reversed(staged), None),
        other_law=article.other_law and evolve(article.other_law, provision=next_id()),
        duties=tuple(evolve(duty, provision=next_id()) for duty in article.duties),
        rights=tuple(
            evolve(
                right,
                provision=f"{article.id}__point_{number}",
                covers=tuple(
                    evolve(charge, provision=f"{article.id}__point_{number}") for charge in right.covers
                ),
            )
            for number, right in enumerate(article.rights, start=1)
        ),
    )


def _placed_clause(clause: PenaltyClause, provision: str) -> PenaltyClause:
    return evolve(
        clause,
        provision=provision,
        circumstances=tuple(evolve(each, provision=provision) for each in clause.circumstances),
    )


@st.composite
def article_values(draw: st.DrawFn, number: int | None = None) -> Article:
    """Draw an article of some of the parts that an article can have."""
    found = _article(number or draw(st.integers(1, 400)), draw(st.sampled_from(_HEADINGS)))
    if draw(st.booleans()):
        found = evolve(
            found, definition=draw(definition_values()), deeming=draw(st.none() | deeming_values())
        )
    if draw(st.booleans()):
        whom = draw(st.sampled_from(((True, True), (True, False), (False, True))))
        rights = tuple(draw(st.lists(right_values(), min_size=1, max_size=4)))
        found = evolve(found, rights=rights, victims=NOWHERE, victims_women=whom[0], victims_children=whom[1])
    clauses = draw(
        st.lists(any_clauses() | references_to(LAW), min_size=0 if found.rights else 1, max_size=3)
    )
    return placed(
        evolve(
            found,
            penalties=tuple(clauses),
            inchoate=draw(st.none() | inchoate_values()),
            other_law=draw(st.none() | other_law_values()),
            duties=tuple(draw(st.lists(duty_values(), max_size=2))),
        )
    )


@st.composite
def trafficking_values(draw: st.DrawFn) -> Article:
    """Draw an article that the engine can apply as the one on trafficking.

    It has a whole definition, a plain penalty and up to two heavier ones; no circumstance stands in two.
    """
    whole = draw(circumstance_values(least=2, most=8))
    cut = draw(st.integers(1, len(whole)))
    heavier = [part for part in (whole[:cut], whole[cut:]) if part]
    floors = sorted(draw(st.lists(st.integers(1, 30), min_size=3, max_size=3, unique=True)))
    clauses = [draw(_band((), floors[0]))]
    clauses += [draw(_band(part, floor)) for part, floor in zip(heavier, floors[1:], strict=False)]
    return placed(
        evolve(
            _article(134, _HEADINGS[0]),
            definition=draw(definition_values(whole=True)),
            deeming=draw(deeming_values()),
            penalties=tuple(draw(st.permutations(clauses))),
            inchoate=draw(st.none() | inchoate_values()),
            other_law=draw(st.none() | other_law_values()),
        )
    )


@st.composite
def _band(draw: st.DrawFn, circumstances: tuple[Circumstance, ...], floor: int) -> PenaltyClause:
    """Draw a clause whose heaviest term is `floor` years: so the bands have an order."""
    clause = draw(penalty_clauses(st.just(circumstances)))
    groups = tuple(
        kept
        for group in clause.alternatives
        if (kept := tuple(k for k in group if k not in {"life_imprisonment", "death"}))
    )
    if not any("imprisonment" in group for group in groups):
        groups = (("imprisonment", *(groups[0] if groups else ())), *groups[1:])
    months = draw(st.integers(1, 12 * floor))
    return evolve(
        clause,
        alternatives=groups,
        imprisonment=TermRange(NOWHERE, months, 12 * floor),
        life_imprisonment=None,
        death=None,
    )


@st.composite
def _worded_article(draw: st.DrawFn, values: st.SearchStrategy[Article]) -> Worded[Article]:
    article = draw(values)
    return Worded(article, say_article(article, picker(draw)))


def articles() -> st.SearchStrategy[Worded[Article]]:
    """Draw articles, each with its text."""
    return with_the_parser(lambda: _worded_article(article_values()))


def trafficking_articles() -> st.SearchStrategy[Worded[Article]]:
    """Draw articles that can stand in Article 134's place, each with its text."""
    return with_the_parser(lambda: _worded_article(trafficking_values()))


def statute_texts(most: int = 3) -> st.SearchStrategy[Worded[tuple[Article, ...]]]:
    """Draw a text of several articles.

    Args:
        most: how many articles at most.
    """
    return with_the_parser(lambda: _statute_texts(most))


@st.composite
def _statute_texts(draw: st.DrawFn, most: int) -> Worded[tuple[Article, ...]]:
    drawn = draw(st.lists(articles(), min_size=1, max_size=most))
    between = draw(st.sampled_from(("\n\n", "\n \n")))
    return Worded(tuple(each.meaning for each in drawn), between.join(each.text for each in drawn))
