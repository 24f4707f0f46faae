"""Penalties: the years, the fine and the confiscation of each band, as the text quotes them.

Paragraph 3 of Article 134 sets the plain penalty, 4 the aggravated and 5 the gravest one.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest
from case_support import TRAFFICKING, Plain, case, codes, examples, victim
from hypothesis import given
from plain_cases import charge, penalty
from surroundings import cases

from lao_tip_law import assess, statutes

YEAR = 12
MILLION = 1_000_000
CONFISCATION = "shall have their assets confiscated according to Article 32 of this law"


class Quoted(NamedTuple):
    """A penalty as its paragraph words it, and what the words say."""

    provision: str
    years: str
    months: tuple[int, int] | None
    amount: str
    kip: tuple[int, int]
    life: bool = False
    death: bool = False


QUOTED = {
    "base": Quoted(
        "penal-law/art_134__para_3",
        "privation of liberty for a period of five to fifteen years",
        (5 * YEAR, 15 * YEAR),
        "fined an amount of 10.000.000 to 100.000.000 Kip",
        (10 * MILLION, 100 * MILLION),
    ),
    "aggravated": Quoted(
        "penal-law/art_134__para_4",
        "privation of liberty for a period of fifteen to twenty years",
        (15 * YEAR, 20 * YEAR),
        "fined an amount of 100.000.000 to 500.000.000 Kip",
        (100 * MILLION, 500 * MILLION),
    ),
    "gravest": Quoted(
        "penal-law/art_134__para_5",
        "privation of liberty for life imprisonment",
        None,
        "fined an amount of 500.000.000 to 1.000.000.000 Kip",
        (500 * MILLION, 1000 * MILLION),
        life=True,
        death=True,
    ),
}
"""The three penalties, lowest first."""
CASES = {
    "base": case(),
    "aggravated": case(victim(age=13)),
    "gravest": case(victim(harms=["death"])),
}


@pytest.mark.law(*(each.provision for each in QUOTED.values()))
@pytest.mark.parametrize("band", QUOTED)
def test_each_penalty_is_worded_so_in_its_paragraph(band: str) -> None:
    """The figures that these statements hold the library to are the paragraphs' own.

    The third: "Any person performing infractions in the category of human trafficking shall be punished by
    privation of liberty for a period of five to fifteen years and shall be fined an amount of 10.000.000 to
    100.000.000 Kip [note: USD 1086 to 10,860) and shall have their assets confiscated according to Article 32
    of this law."

    The fourth: "In the case with infractions performed habitually, performed as an organized group, the
    victim is a child/minor, the victim is two or more people, the perpetrator is a close relative, or the
    victim is seriously injured, is physically maimed or has lost mental faculties the perpetrator performing
    the infraction in the category of human trafficking shall be punished by privation of liberty for a period
    of fifteen to twenty years and shall be fined an amount of 100.000.000 to 500.000.000 Kip (note: USD
    10,860 to 54,300) and shall have their assets confiscated according to Article 32 of this law."

    The fifth: "In the case where the offence results in the victim being permanently disabled, contracts AIDS
    or results in the loss life, the perpetrator as a human trafficker shall be punished by privation of
    liberty for life imprisonment and shall be fined an amount of 500.000.000 to 1.000.000.000 Kip (USD 54,300
    to 108,695)and shall have their assets confiscated according to Article 32 of this law or shall be
    executed/sentenced to death."
    """
    text = " ".join(statutes.part(QUOTED[band].provision).text.split())
    assert QUOTED[band].years in text
    assert QUOTED[band].amount in text
    assert CONFISCATION in text


@pytest.mark.law(*(each.provision for each in QUOTED.values()))
@pytest.mark.parametrize("band", QUOTED)
def test_each_penalty_is_that_of_its_paragraph(band: str) -> None:
    """The plain penalty, the aggravated and the gravest are those of the third, fourth and fifth
    paragraph.
    """
    assert penalty(CASES[band]).provision == QUOTED[band].provision


@pytest.mark.law(*(each.provision for each in QUOTED.values()))
@pytest.mark.parametrize("band", QUOTED)
def test_the_years_of_each_penalty_are_the_quoted_ones(band: str) -> None:
    """Five to fifteen years; fifteen to twenty years; and in the fifth paragraph no term of years: terms are
    counted in months, twelve to a year.
    """
    term = penalty(CASES[band]).imprisonment
    assert (None if term is None else (term.min_months, term.max_months)) == QUOTED[band].months


@pytest.mark.law(*(each.provision for each in QUOTED.values()))
@pytest.mark.parametrize("band", QUOTED)
def test_the_fine_of_each_penalty_is_the_quoted_one(band: str) -> None:
    """A dot in an amount of the text sets thousands apart: each fine is in whole kip."""
    fine = penalty(CASES[band]).fine
    assert fine is not None
    assert (fine.currency, fine.min, fine.max) == ("LAK", *QUOTED[band].kip)


@pytest.mark.law(*(each.provision for each in QUOTED.values()))
@pytest.mark.parametrize("band", QUOTED)
def test_each_penalty_confiscates_assets_under_article_32(band: str) -> None:
    """All three paragraphs say that traffickers have "their assets confiscated according to Article 32 of
    this law", whose words are not at hand; a note says so.
    """
    found = penalty(CASES[band]).confiscation
    assert found is not None
    assert (found.ordered, found.under) == (True, "penal-law/art_32")
    assert "confiscation-article-not-quoted" in codes(assess(CASES[band]))


@pytest.mark.law("penal-law/art_134__para_5")
@pytest.mark.parametrize("band", QUOTED)
def test_life_imprisonment_and_death_are_for_the_gravest_alone(band: str) -> None:
    """The text has "life imprisonment", and that the trafficker "shall be executed/sentenced to death", in
    the fifth paragraph and nowhere else.
    """
    found = penalty(CASES[band])
    assert (found.life_imprisonment, found.death) == (QUOTED[band].life, QUOTED[band].death)


@pytest.mark.law("penal-law/art_134__para_3", "penal-law/art_134__para_4")
@pytest.mark.parametrize("band", ["base", "aggravated"])
def test_imprisonment_and_fine_and_confiscation_go_together(band: str) -> None:
    """The punishment is imprisonment "and shall be fined an amount of" kip "and shall have their assets
    confiscated": none of the three stands in place of another.
    """
    assert penalty(CASES[band]).alternatives == (("imprisonment", "fine", "confiscation"),)


@pytest.mark.law("penal-law/art_134__para_5")
def test_death_stands_in_place_of_life_imprisonment_fine_and_confiscation() -> None:
    """Life imprisonment and fine and confiscation, "or shall be executed/sentenced to death"."""
    found = penalty(CASES["gravest"]).alternatives
    assert found == (("life_imprisonment", "fine", "confiscation"), ("death",))


@pytest.mark.law(*(each.provision for each in QUOTED.values()))
@pytest.mark.parametrize("band", QUOTED)
def test_a_quoted_penalty_leaves_nothing_unknown(band: str) -> None:
    """The paragraphs are quoted whole: what they do not set, the law does not set; both ends of a range
    belong to it.
    """
    assert penalty(CASES[band]).not_known == ()
    assert penalty(CASES[band]).excluded_ends == ()
    assert charge(assess(CASES[band])).basis == "quoted"


@pytest.mark.law(*(each.provision for each in QUOTED.values()))
def test_the_penalties_rise_and_meet_at_their_ends() -> None:
    """Each penalty begins where the one below ends, at fifteen years and at 100 and 500 million kip; both own
    the point, and a note says so.
    """
    base, aggravated, gravest = (penalty(CASES[band]) for band in ("base", "aggravated", "gravest"))
    terms, fines = [base.imprisonment, aggravated.imprisonment], [base.fine, aggravated.fine, gravest.fine]
    assert [(term.min_months or 0) < (term.max_months or 0) for term in terms if term] == [True, True]
    assert [(fine.min or 0) < (fine.max or 0) for fine in fines if fine] == [True, True, True]
    assert base.imprisonment is not None
    assert aggravated.imprisonment is not None
    assert base.imprisonment.max_months == aggravated.imprisonment.min_months == 15 * YEAR
    assert [fine.max for fine in fines[:2] if fine] == [fine.min for fine in fines[1:] if fine]
    assert all("bounds-touch" in codes(assess(plain)) for plain in CASES.values())


@pytest.mark.law(*(each.provision for each in QUOTED.values()))
@given(plain=cases())
@examples(42)
def test_every_case_has_one_of_the_three_penalties(plain: Plain) -> None:
    """Whatever is known of a case, a penalty that it can come to is one of the three as quoted; the lowest
    stands first, and there is none where there is no offence.
    """
    found = charge(assess(plain))
    assert list(found.bands) == [band for band in QUOTED if band in found.bands]
    assert set(found.penalties) == set(found.bands)
    assert (found.bands == ()) == (found.outcome == "not_established")
    for band, held in found.penalties.items():
        quoted = QUOTED[band]
        term, fine, assets = held.imprisonment, held.fine, held.confiscation
        assert (None if term is None else (term.min_months, term.max_months)) == quoted.months
        assert fine is not None
        assert (fine.min, fine.max) == quoted.kip
        assert (held.life_imprisonment, held.death) == (quoted.life, quoted.death)
        assert assets is not None
        assert (held.provision, assets.under) == (quoted.provision, "penal-law/art_32")


@pytest.mark.law("penal-law/art_134__para_6")
@pytest.mark.parametrize(
    ("one", "noted"),
    [
        (victim(), True),
        (victim(age=13, sex="male"), True),
        (victim(sex="male"), False),
        (victim(sex=None), True),
    ],
)
def test_against_a_woman_or_a_child_the_womens_law_can_be_applied(
    one: Plain,
    noted: bool,  # noqa: FBT001 - a table
) -> None:
    """The text says "When the offence is in the category of trafficking women or children the law on the
    Promotion/Development and Protection of women can be applied": allowed, not ordered. The penalty of
    Article 134 stays.
    """
    assert ("womens-law-may-apply" in codes(assess(case(one)))) is noted
    assert charge(assess(case(one)), TRAFFICKING).outcome == "established"


@pytest.mark.law("penal-law/art_134__para_6")
@pytest.mark.parametrize(
    ("victims", "noted"), [("unknown", True), ([], False), ([victim(sex="male")], False)]
)
def test_where_the_victims_are_not_known_there_may_be_a_woman_or_a_child_among_them(
    victims: object,
    noted: bool,  # noqa: FBT001 - a table
) -> None:
    """The case may be one of "trafficking women or children" where nothing is known of the victims; where
    there is known to be none, or no other than men, it is not.
    """
    assert ("womens-law-may-apply" in codes(assess(case(victims=victims)))) is noted
