"""Trafficking in other laws: Article 24 of the women's law, and Article 215 of the Penal Code of 2017.

Both are reported, not quoted: of the first that it is the same as Article 134, of the second two figures.
"""

from __future__ import annotations

import pytest
from case_support import TRAFFICKING, Plain, case, codes, examples, victim
from hypothesis import given
from plain_cases import PENAL_CODE, WOMENS_LAW, can_be, charge, penalty
from surroundings import CHILD, cases, trafficked, victims, with_one

from lao_tip_law import assess

EVERYTHING = {"imprisonment", "life_imprisonment", "death", "fine", "confiscation"}
MILLION = 1_000_000


def under_the_code(*people: Plain, **facts: object) -> Plain:
    return case(*people, **{"offence_date": "2019-05-01", **facts})


@pytest.mark.law(WOMENS_LAW)
@pytest.mark.parametrize(
    ("one", "covered"),
    [
        (victim(), True),
        (victim(age=13), True),
        (victim(age=17, sex="male"), True),
        (victim(age=18, sex="male"), False),
        (victim(age=17, sex=None), True),
    ],
)
def test_the_womens_law_punishes_trafficking_in_women_and_children(
    one: Plain,
    covered: bool,  # noqa: FBT001 - a table
) -> None:
    """The women's law has "the same penalties and definitions of human trafficking", for women, and for
    children of either sex; a man of 18 or over is outside it and inside Article 134.
    """
    assert can_be(case(one), WOMENS_LAW) == (can_be(case(one)) if covered else {"not_established"})
    assert charge(assess(case(one)), TRAFFICKING).outcome == "established"


@pytest.mark.law(WOMENS_LAW)
@given(plain=cases())
@examples(16)
def test_where_every_victim_is_a_woman_or_a_child_it_comes_to_the_same(plain: Plain) -> None:
    """It has "the same penalties and definitions of human trafficking that were later included in penal code
    Article 134": whatever is known, the two articles come to the same, figure by figure, where no victim is a
    man.
    """
    if plain["victims"] != "unknown":
        plain = {**plain, "victims": [{**one, "sex": "female"} for one in plain["victims"]]}
        answer = assess(plain)
        ours, theirs = charge(answer), charge(answer, WOMENS_LAW)
        assert (theirs.outcome, theirs.bands) == (ours.outcome, ours.bands)
        assert dict(theirs.penalties) == dict(ours.penalties)


@pytest.mark.law(WOMENS_LAW)
def test_men_are_not_counted_and_what_befell_them_does_not_count() -> None:
    """The women's law is about "human trafficking" in women and children alone: with a man beside her a woman
    is one victim, and his death makes her trafficker's penalty under that law no heavier.
    """
    plain = case(victim(), victim(sex="male", harms=["death"]))
    assert can_be(plain, WOMENS_LAW) == {"base"}
    assert can_be(plain, TRAFFICKING) == {"gravest"}
    assert can_be(case(victim(), victim()), WOMENS_LAW) == {"aggravated"}


@pytest.mark.law(WOMENS_LAW)
def test_the_answer_says_that_the_womens_article_is_reported() -> None:
    """The source says so "that were later included in penal code Article 134", and quotes nothing."""
    assert charge(assess(case()), WOMENS_LAW).basis == "reported"
    assert "same-as-reported" in codes(assess(case()))
    assert "same-as-reported" not in codes(assess(case(victim(sex="male"))))


@pytest.mark.law(PENAL_CODE)
def test_the_base_penalty_of_the_penal_code_is_told_but_for_confiscation() -> None:
    """The report has "Human trafficking is punishable under Article 215 by five to fifteen years imprisonment
    and a fine of 10,000,000 to 100,000,000 Kip"; whether assets are confiscated is not told.
    """
    found = penalty(under_the_code(), PENAL_CODE)
    assert found.imprisonment is not None
    assert found.fine is not None
    assert (found.imprisonment.min_months, found.imprisonment.max_months) == (60, 180)
    assert (found.fine.min, found.fine.max) == (10 * MILLION, 100 * MILLION)
    assert found.fine.usd_as_printed is None
    assert (set(found.not_known), found.confiscation) == ({"confiscation"}, None)


@pytest.mark.law(PENAL_CODE)
def test_of_a_child_victim_the_fine_alone_is_told() -> None:
    """The report has "Where the victim is a child, the fine is 100,000,000 to 500,000,000 Kip"; the years are
    not told.
    """
    found = penalty(under_the_code(victim(age=17)), PENAL_CODE)
    assert found.fine is not None
    assert (found.fine.min, found.fine.max) == (100 * MILLION, 500 * MILLION)
    assert set(found.not_known) == EVERYTHING - {"fine"}
    assert all(getattr(found, part) is None for part in found.not_known)


@pytest.mark.law(PENAL_CODE)
@pytest.mark.parametrize(
    ("people", "facts", "band"),
    [
        ([victim()], {"habitual": True}, "aggravated"),
        ([victim()], {"organised_group": True}, "aggravated"),
        ([victim(), victim(sex="male")], {}, "aggravated"),
        ([victim(close_relative=True)], {}, "aggravated"),
        ([victim(harms=["maiming"])], {}, "aggravated"),
        ([victim(age={"min": 17, "max": 18})], {"organised_group": True}, "aggravated"),
        ([victim(harms=["death"])], {}, "gravest"),
        ([victim(age=12, harms=["aids"])], {}, "gravest"),
        ([], {"habitual": True, "victims": "unknown"}, "aggravated"),
        ([victim(age=17, harms=["death"])], {"stage": "attempt"}, "gravest"),
    ],
)
def test_nothing_else_is_known_of_the_penal_code_and_nothing_is_taken_from_the_old_law(
    people: list[Plain], facts: Plain, band: str
) -> None:
    """The report tells "Where the victim is a child" alone: of any other circumstance the penalty is not
    known, and the Penal Law's is not shown in its place.
    """
    found = charge(assess(under_the_code(*people, **facts)), PENAL_CODE).penalties[band]
    assert set(found.not_known) == EVERYTHING
    assert all(getattr(found, part) is None for part in EVERYTHING)
    assert (found.provision, found.alternatives) == (PENAL_CODE, ())


@pytest.mark.law(PENAL_CODE)
@pytest.mark.parametrize(
    ("people", "told"),
    [
        ([victim(age={"min": 15, "max": 20})], True),
        ([victim(age={"min": 15, "max": 20}, close_relative=True)], False),
        ([victim(age={"min": 15, "max": 20}), victim()], False),
        ([victim(age=17), victim()], True),
        ([victim(age={"min": 12, "max": 17})], True),
        ([victim(age=17), victim(), victim(sex="male")], True),
        ([victim(age=17), victim(close_relative=True)], True),
        ([victim(age={"min": 15, "max": 20}), victim(), victim()], False),
    ],
)
def test_the_fine_for_a_child_is_told_where_the_penalty_cannot_be_reached_without_one(
    people: list[Plain],
    told: bool,  # noqa: FBT001 - a table
) -> None:
    """The fine "Where the victim is a child" is shown where a child makes the penalty heavier, and not where
    another circumstance may have done so.
    """
    found = charge(assess(under_the_code(*people)), PENAL_CODE).penalties["aggravated"]
    assert (found.fine is not None) is told


@pytest.mark.law(PENAL_CODE)
@pytest.mark.parametrize(
    ("days", "told"),
    [("2019-06-01/2019-06-09", True), ("2019-06-01/2019-06-10", False), ("2019-06-10/2019-06-11", False)],
)
@pytest.mark.parametrize("facts", [{"close_relative": True}, {"harms": ["maiming"]}])
def test_the_fine_for_a_child_is_not_told_of_one_who_came_of_age_on_one_of_the_days(
    days: str,
    told: bool,  # noqa: FBT001 - a table
    facts: Plain,
) -> None:
    """The fine "Where the victim is a child" is for one who was a child on every day on which the offence may
    have been: born on 10 June 2001, and no child any more on the last of the days, the victim leaves it open.
    """
    born = {**victim(age=None, **facts), "birth_date": "2001-06-10"}
    found = charge(assess(under_the_code(born, offence_date=days)), PENAL_CODE).penalties["aggravated"]
    assert (found.fine is not None) is told


@pytest.mark.law(PENAL_CODE)
@given(plain=trafficked(victims=with_one(victims(age=CHILD))))
@examples(10)
def test_what_makes_the_offence_is_taken_from_article_134_and_a_note_says_so(plain: Plain) -> None:
    """Of "Human trafficking" in Article 215 no source at hand tells the elements: those of Article 134 are
    taken, so that both come to the same bands, each on its own days.
    """
    before = can_be({**plain, "offence_date": "2018-10-31"}, TRAFFICKING)
    answer = assess({**plain, "offence_date": "2018-11-01"})
    assert set(charge(answer, PENAL_CODE).bands) == before
    assert (charge(answer, PENAL_CODE).outcome, charge(answer, PENAL_CODE).basis) == (
        "established",
        "reported",
    )
    assert "penal-code-in-part" in codes(answer)


@pytest.mark.law(WOMENS_LAW)
@pytest.mark.parametrize(
    ("one", "holds"),
    [
        (victim(), True),
        (victim(age=None), True),
        (victim(age=17, sex=None), True),
        (victim(sex="male"), False),
        (victim(sex=None), None),
        (victim(age=None, sex=None), None),
        (victim(age=None, sex="male"), None),
    ],
)
def test_that_a_victim_is_a_woman_or_a_child_is_open_where_sex_or_age_is(
    one: Plain,
    holds: bool | None,  # noqa: FBT001 - a table
) -> None:
    """The women's law is about women and children: the reason says of each victim whether she or he is one,
    and where that is not known it says neither.
    """
    found = charge(assess(case(one)), WOMENS_LAW).reasons
    assert [each.holds for each in found if "victims[0].sex" in each.facts] == [holds]
