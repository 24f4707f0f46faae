"""Answers under laws with more or less in them than the one at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from case_support import Plain, case, codes, victim

from lao_tip_law import Case, Determination, statutes
from lao_tip_law.determination.assessing import Assessor
from lao_tip_law.law.model import Article
from lao_tip_law.law.statutes import Statutes

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Penalty

MAIN = statutes["penal-law/art_134"]
Change = Callable[[Article], Article | None]


def answer(change: Change, plain: Plain) -> Determination:
    """Answer a case under a law of which each article is changed, or left out for None."""
    articles = tuple(changed for article in statutes.values() if (changed := change(article)) is not None)
    return Assessor(Statutes(evolve(statutes.law, articles=articles))).assess(Case.of(plain))


def main_with(**changes: object) -> Change:
    return lambda article: evolve(article, **changes) if article.id == MAIN.id else article  # type: ignore[arg-type] # a field each


def without(provision: str) -> Change:
    return lambda article: None if article.id == provision else article


def penalty(found: Determination, provision: str = MAIN.id) -> Penalty:
    charge = found.charge(provision)
    assert charge is not None
    assert charge.penalty is not None
    return charge.penalty


def test_without_article_25_there_are_no_rights_and_no_immunity() -> None:
    plain = case(victim(sex="male", age=None, accused_of=["prostitution"]), victim(), means=None)
    found = answer(without("women-law/art_25"), plain)
    assert [one.rights for one in found.victims] == [(), ()]
    assert [part.outcome for part in found.victims[0].immunity] == ["not_immune"]
    assert found.victims[1].immunity == ()
    assert "men-not-covered" not in codes(found)
    assert all(effect.provision for needed in found.still_needed for effect in needed.effects)


def test_where_one_penalty_fits_all_and_no_means_is_asked_the_victims_do_not_matter() -> None:
    assert MAIN.definition is not None
    change = main_with(definition=evolve(MAIN.definition, means=()), penalties=MAIN.penalties[:1])
    plain = case(victims="unknown", acts=None)
    found = answer(change, plain)
    asked = {needed.fact: {effect.provision for effect in needed.effects} for needed in found.still_needed}
    assert MAIN.id in asked["acts"]
    assert MAIN.id not in asked["victims"]
    assert found.charges[0].bands == ("base",)
    assert "bounds-touch" not in codes(found)


def test_bounds_that_do_not_touch_are_not_noted() -> None:
    base, aggravated, gravest = MAIN.penalties
    assert aggravated.imprisonment is not None
    assert aggravated.fine is not None
    apart = evolve(
        aggravated,
        imprisonment=evolve(aggravated.imprisonment, min_months=192),
        fine=evolve(aggravated.fine, min=200_000_000, max=400_000_000),
    )
    assert "bounds-touch" not in codes(answer(main_with(penalties=(base, apart, gravest)), case()))


@pytest.mark.parametrize("part", ["imprisonment", "fine"])
def test_bounds_of_years_or_of_fines_alone_can_touch(part: str) -> None:
    base, aggravated, gravest = MAIN.penalties
    change = main_with(penalties=(base, evolve(aggravated, **{part: None}), gravest))  # type: ignore[arg-type] # a part
    assert "bounds-touch" in codes(answer(change, case()))


def test_a_law_that_names_no_gains_no_attempt_and_no_other_law_needs_no_note_on_them() -> None:
    assert MAIN.definition is not None
    change = main_with(definition=evolve(MAIN.definition, gains=None), inchoate=None, other_law=None)
    found = codes(answer(change, case(stage="unknown")))
    assert not {"illegal-gains-scope", "inchoate-range-not-stated", "womens-law-may-apply"} & set(found)


def test_confiscation_under_an_article_at_hand_needs_no_note() -> None:
    def quoted(article: Article) -> Article:
        return evolve(article, basis="quoted") if article.id == "penal-law/art_32" else article

    assert "confiscation-article-not-quoted" not in codes(answer(quoted, case()))
    assert "confiscation-article-not-quoted" in codes(answer(without("penal-law/art_32"), case()))


def test_a_reported_penalty_names_each_end_that_no_source_tells() -> None:
    (clause,) = statutes["penal-law/pimping"].penalties
    assert clause.imprisonment is not None
    floor = evolve(clause, imprisonment=evolve(clause.imprisonment, min_months=6, max_months=None))

    def reported(article: Article) -> Article:
        return evolve(article, penalties=(floor,)) if article.id == "penal-law/pimping" else article

    plain = case(other_conduct=["pimping"])
    assert penalty(answer(reported, plain), "penal-law/pimping").not_known == (
        "imprisonment.max_months",
        "fine",
        "confiscation",
    )


def test_a_fine_in_another_currency_has_no_dollars_and_an_open_end_stays_open() -> None:
    base, *others = MAIN.penalties
    assert base.fine is not None
    foreign = evolve(base, fine=evolve(base.fine, currency="THB"))
    found = answer(main_with(penalties=(foreign, *others)), case())
    fine = penalty(found).fine
    assert fine is not None
    assert (fine.currency, fine.usd) == ("THB", None)
    assert "'usd'" not in str(found.to_dict())
    unprinted = evolve(base, fine=evolve(base.fine, max=None, printed_min=None, printed_max=None))
    found = answer(main_with(penalties=(unprinted, *others)), case())
    fine = penalty(found).fine
    assert fine is not None
    assert fine.usd is not None
    assert (fine.usd.max, fine.usd_as_printed) == (None, None)
    assert "usd_as_printed" not in str(found.to_dict())


def test_ends_that_the_text_leaves_out_are_named() -> None:
    base, *others = MAIN.penalties
    assert base.imprisonment is not None
    more_than = evolve(base, imprisonment=evolve(base.imprisonment, min_excluded=True))
    found = answer(main_with(penalties=(more_than, *others)), case(sentence={"imprisonment": "5 years"}))
    assert penalty(found).excluded_ends == ("imprisonment.min_months",)
    assert found.to_dict()["charges"][0]["penalties"]["base"]["excluded_ends"] == ["imprisonment.min_months"]  # type: ignore[index] # plain data
    assert found.charges[0].sentence is not None
    assert found.charges[0].sentence.imprisonment == "below"
