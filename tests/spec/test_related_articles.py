"""Related articles, as a source reports them: abduction, rape, prostitution and pimping.

Their words are not quoted. What the source tells is taken; what it does not tell is said to be not known.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest
from case_support import TRAFFICKING, Plain, band, case, codes, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from plain_cases import (
    ABDUCTION,
    CHILD_INTERCOURSE,
    PIMPING,
    PROSTITUTION,
    RAPE,
    RAPE_OF_A_MINOR,
    can_be,
    charge,
    penalty,
)
from surroundings import ADULT, CHILD, cases, victims, with_one

from lao_tip_law import assess, statutes

YEAR = 12


class Reported(NamedTuple):
    """A penalty as a source reports it: the words, the months that they say, and what they leave open."""

    words: str
    months: tuple[int | None, int]
    not_known: set[str]


REPORTED = {
    ABDUCTION: Reported("five to fifteen years", (5 * YEAR, 15 * YEAR), {"fine", "confiscation"}),
    RAPE: Reported("three to five years", (3 * YEAR, 5 * YEAR), {"fine", "confiscation"}),
    RAPE_OF_A_MINOR: Reported("seven to 15 years", (7 * YEAR, 15 * YEAR), {"fine", "confiscation"}),
    PROSTITUTION: Reported(
        "up to one year", (None, YEAR), {"imprisonment.min_months", "fine", "confiscation"}
    ),
    PIMPING: Reported(
        "up to three years", (None, 3 * YEAR), {"imprisonment.min_months", "fine", "confiscation"}
    ),
}
COMMITTED: dict[str, Plain] = {
    ABDUCTION: case(victim(conduct=["abduction"])),
    RAPE: case(victim(conduct=["rape"])),
    RAPE_OF_A_MINOR: case(victim(age=13, conduct=["rape"])),
    PROSTITUTION: case(other_conduct=["prostitution"]),
    PIMPING: case(other_conduct=["pimping"]),
}
DONE_TO_SOMEBODY = {"abduction": (ABDUCTION,), "rape": (RAPE, RAPE_OF_A_MINOR)}
OWN_CONDUCT = {"prostitution": PROSTITUTION, "pimping": PIMPING}
EVERY_AGE, SOME_VICTIM = st.just({"min": 0, "max": 130}), victims()


@pytest.mark.law(*REPORTED)
@pytest.mark.parametrize("provision", REPORTED)
def test_the_years_are_those_that_the_source_reports(provision: str) -> None:
    """The reports have "Abduction is punishable under Article 92 by five to fifteen years imprisonment", "The
    penalty for rape or forcible sexual assault under the Lao penal code, Article 119, is three to five years
    imprisonment", "Rape of a minor is punishable by seven to 15 years", "prostitution by up to one year" and
    "pimping by up to three years".
    """
    assert REPORTED[provision].words in " ".join(statutes[provision].text.split())
    found = penalty(COMMITTED[provision], provision)
    assert found.imprisonment is not None
    assert (found.imprisonment.min_months, found.imprisonment.max_months) == REPORTED[provision].months
    assert (found.life_imprisonment, found.death) == (False, False)


@pytest.mark.law(*REPORTED)
@pytest.mark.parametrize("provision", REPORTED)
def test_what_the_source_does_not_tell_is_not_known(provision: str) -> None:
    """Fines and confiscation are not told, nor a least term where the report has "up to": they are not known,
    which is not the same as none.
    """
    found = penalty(COMMITTED[provision], provision)
    assert set(found.not_known) == REPORTED[provision].not_known
    assert (found.fine, found.confiscation) == (None, None)


@pytest.mark.law(*REPORTED)
@pytest.mark.parametrize("provision", REPORTED)
def test_each_is_shown_as_reported(provision: str) -> None:
    """A report is never shown as the law's own words, and a note says that the charge rests on one."""
    answer = assess(COMMITTED[provision])
    assert charge(answer, provision).basis == "reported"
    assert "reported-not-quoted" in codes(answer)


@pytest.mark.law(*REPORTED)
@pytest.mark.parametrize("provision", REPORTED)
@given(plain=cases())
@examples(8)
def test_each_offence_has_one_penalty_and_no_circumstance_lifts_it(provision: str, plain: Plain) -> None:
    """The reports name no circumstance: the one penalty stands, or the offence does not."""
    assert can_be(plain, provision) <= {"base", "not_established"}


@pytest.mark.law(ABDUCTION)
@given(plain=cases(victims=with_one(victims(conduct=st.just(["abduction"])))))
@examples(16)
def test_abduction_stands_whatever_the_age_and_whatever_else(plain: Plain) -> None:
    """Abduction "is punishable under Article 92", against anybody, beside trafficking or without it."""
    assert band(plain, ABDUCTION) == "base"


@pytest.mark.law(RAPE)
@given(plain=cases(victims=with_one(victims(age=ADULT, conduct=st.just(["rape"])))))
@examples(12)
def test_the_rape_of_an_adult_is_under_article_119(plain: Plain) -> None:
    """The "penalty for rape or forcible sexual assault under the Lao penal code, Article 119": read here for
    victims of 18 or over, the rape of a minor having a penalty of its own.
    """
    assert band(plain, RAPE) == "base"


@pytest.mark.law(RAPE_OF_A_MINOR)
@given(plain=cases(victims=with_one(victims(age=CHILD, conduct=st.just(["rape"])))))
@examples(12)
def test_the_rape_of_a_child_is_the_rape_of_a_minor(plain: Plain) -> None:
    """The report of "Rape of a minor" names no age; under 18 is taken, as Article 134 has it, and a note says
    so.
    """
    assert band(plain, RAPE_OF_A_MINOR) == "base"
    assert "minor-age-not-stated" in codes(assess(plain))


@pytest.mark.law(RAPE, RAPE_OF_A_MINOR)
@pytest.mark.parametrize(("age", "minor"), [(0, True), (17, True), (18, False), (60, False)])
def test_a_rape_is_charged_once_by_the_age_of_the_victim(
    age: int,
    minor: bool,  # noqa: FBT001 - a table
) -> None:
    """One rape is either "rape" or "Rape of a minor", and never both."""
    plain = case(victim(age=age, conduct=["rape"]))
    assert band(plain, RAPE_OF_A_MINOR) == ("base" if minor else "not_established")
    assert band(plain, RAPE) == ("not_established" if minor else "base")


@pytest.mark.law(ABDUCTION, RAPE, RAPE_OF_A_MINOR)
@pytest.mark.parametrize("conduct", DONE_TO_SOMEBODY)
@given(
    plain=cases(victims=st.lists(victims(conduct=st.just(["prostitution_dealing"])), min_size=1, max_size=2))
)
@examples(8)
def test_what_was_not_done_is_no_offence(conduct: str, plain: Plain) -> None:
    """Trafficking, however grave, is neither "Abduction" nor "rape" where none was done."""
    for provision in DONE_TO_SOMEBODY[conduct]:
        if provision != RAPE_OF_A_MINOR or conduct == "rape":
            assert can_be(plain, provision) == {"not_established"}


@pytest.mark.law(PROSTITUTION, PIMPING)
@pytest.mark.parametrize("conduct", OWN_CONDUCT)
@given(plain=cases())
@examples(8)
def test_the_perpetrators_own_conduct_needs_no_victim_and_nothing_else(conduct: str, plain: Plain) -> None:
    """The report has "prostitution by up to one year" and "pimping by up to three years": done by the
    perpetrator, they stand whatever the victims and the trafficking are; not done, they fail; not known, they
    stay open.
    """
    provision = OWN_CONDUCT[conduct]
    assert can_be({**plain, "other_conduct": [conduct]}, provision) == {"base"}
    assert can_be({**plain, "other_conduct": [conduct], "victims": []}, provision) == {"base"}
    (other,) = OWN_CONDUCT.keys() - {conduct}
    assert can_be({**plain, "other_conduct": [other]}, provision) == {"not_established"}
    assert can_be({**plain, "other_conduct": {other: True}}, provision) == {"base", "not_established"}


@pytest.mark.law(CHILD_INTERCOURSE, "penal-law/age_of_consent")
@pytest.mark.parametrize(("age", "offence"), [(0, True), (14, True), (15, False), (16, False), (40, False)])
def test_intercourse_with_a_child_under_15_is_against_the_law(
    age: int,
    offence: bool,  # noqa: FBT001 - a table
) -> None:
    """The report has "sexual intercourse with a child under age 15 is against the law", and "The legal age of
    consent in Laos is 15". No penalty is told, so none of its parts is known.
    """
    plain = case(victim(age=age, conduct=["sexual_intercourse"]), acts=[])
    assert band(plain, CHILD_INTERCOURSE) == ("base" if offence else "not_established")
    if offence:
        found = penalty(plain, CHILD_INTERCOURSE)
        parts = ("imprisonment", "life_imprisonment", "death", "fine", "confiscation")
        assert [getattr(found, part) for part in parts] == [None] * 5
        assert set(found.not_known) == set(parts)


@pytest.mark.law("penal-law/other_offences", "penal-law/relations_with_foreigners")
def test_what_is_only_mentioned_is_listed_and_charged_nowhere() -> None:
    """No figure is told, so they are listed, and no charge is made of them: "The Lao penal code also has
    provisions against prostitution, procuring, kidnapping, and selling persons." "There are statutes
    forbidding coercion and depriving people of wages." "Lao law prohibits foreigners from engaging in sexual
    activity with Lao citizens outside of marriage, and foreigners are fined regularly, or occasionally
    arrested, under this law."
    """
    mentioned = [article for article in statutes.values() if article.basis == "mentioned"]
    assert [article.id for article in mentioned] == [
        "penal-law/other_offences",
        "penal-law/relations_with_foreigners",
    ]
    assert all(article.mentions and not article.penalties for article in mentioned)
    assert not {found.provision for found in assess({}).charges} & {article.id for article in mentioned}


@pytest.mark.law(*REPORTED)
@pytest.mark.parametrize("provision", REPORTED)
def test_charges_stand_side_by_side(provision: str) -> None:
    """Beside trafficking each stands as a charge of its own; the texts hold no rule on adding penalties up,
    and a note says so.
    """
    answer = assess(COMMITTED[provision])
    assert charge(answer).outcome == charge(answer, provision).outcome == "established"
    assert "no-rule-on-concurrence" in codes(answer)


@pytest.mark.law(*REPORTED, TRAFFICKING)
@examples(40)
@given(plain=cases())
def test_only_charges_that_are_established_stand_side_by_side(plain: Plain) -> None:
    """A charge that stands alone, or may yet fail, is added to nothing: the note that no rule tells how to
    add penalties up is for two established charges or more, and names them.
    """
    answer = assess(plain)
    established = tuple(each.provision for each in answer.charges if each.outcome == "established")
    noted = [note.provisions for note in answer.notes if note.code == "no-rule-on-concurrence"]
    assert noted == ([established] if len(established) > 1 else [])


@pytest.mark.law(TRAFFICKING)
def test_one_charge_alone_stands_beside_nothing() -> None:
    """Who trafficked a man alone has broken one article, and there is nothing to add up."""
    assert "no-rule-on-concurrence" not in codes(assess(case(victim(sex="male"))))
