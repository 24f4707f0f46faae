"""Children in prostitution: Article 89 of the children's law, by the penalties of Article 134.

One sentence of the article is quoted. Who deals in a child for prostitution is punished as a trafficker is.
"""

from __future__ import annotations

import pytest
from case_support import TRAFFICKING, Plain, band, case, codes, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from plain_cases import CHILD_PROSTITUTION, GRAVEST_HARMS, HARMS, can_be, charge, penalty
from surroundings import ADULT, CHILD, cases, victims, with_one

from lao_tip_law import assess

ARTICLE, SOURCE = CHILD_PROSTITUTION, "penal-law/art_134"
DEALT = st.just(["prostitution_dealing"])
NO_TRAFFICKING: Plain = {"acts": [], "means": [], "purposes": []}
EVERYTHING = {"imprisonment", "life_imprisonment", "death", "fine", "confiscation"}
GIRL = victim(age=14, conduct=["prostitution_dealing"])


@pytest.mark.law(ARTICLE)
@given(plain=cases(victims=with_one(victims(age=CHILD, conduct=DEALT))))
@examples(25)
def test_who_deals_in_a_child_for_prostitution_is_punished_as_for_a_child_victim(plain: Plain) -> None:
    """Its penalties are Article 134's, read for a child victim, so the aggravated one at least, whatever else
    is known: "Any individual who offers, receive an offer, recruit or provide children under 18 years old to
    serve as prostitute shall be imposed a fine is deemed to have committed a crime and shall be imposed a
    punishment by applying (new) Article 134 of the penal code."
    """
    assert can_be(plain, ARTICLE) <= {"aggravated", "gravest"}


@pytest.mark.law(ARTICLE)
@pytest.mark.parametrize(("age", "offence"), [(0, True), (17, True), (18, False), (19, False), (60, False)])
def test_a_child_is_one_under_18(
    age: int,
    offence: bool,  # noqa: FBT001 - a table
) -> None:
    """The article is about "children under 18 years old": 18 exactly is not under 18."""
    plain = case(victim(age=age, conduct=["prostitution_dealing"]))
    assert band(plain, ARTICLE) == ("aggravated" if offence else "not_established")


@pytest.mark.law(ARTICLE)
def test_it_asks_for_no_act_means_or_purpose_of_trafficking() -> None:
    """To "offers, receive an offer, recruit or provide" is enough: it stands where no trafficking does."""
    plain = case(GIRL, **NO_TRAFFICKING)
    assert band(plain, ARTICLE) == "aggravated"
    assert band(plain, TRAFFICKING) == "not_established"


@pytest.mark.law(ARTICLE)
@given(plain=cases(victims=st.lists(victims(age=ADULT, conduct=DEALT), min_size=1, max_size=3)))
@examples(12)
def test_dealing_in_adults_is_outside_the_article(plain: Plain) -> None:
    """Adults are no "children under 18 years old", however grave the case."""
    assert can_be(plain, ARTICLE) == {"not_established"}


@pytest.mark.law(ARTICLE)
@given(plain=cases(victims=st.lists(victims(conduct=st.just(["rape"])), min_size=1, max_size=3)))
@examples(12)
def test_where_nobody_was_dealt_in_the_article_says_nothing(plain: Plain) -> None:
    """Without one to "offers, receive an offer, recruit or provide" there is nothing to punish under it,
    whatever the trafficking.
    """
    assert can_be(plain, ARTICLE) == {"not_established"}


@pytest.mark.law(ARTICLE, f"{SOURCE}__para_5")
@pytest.mark.parametrize("harm", HARMS)
def test_the_circumstances_of_article_134_count_for_the_children_dealt_in(harm: str) -> None:
    """Punished "by applying (new) Article 134", it has the circumstances applied too: its gravest penalty is
    applied too, where a child dealt in was harmed so; what befell another child, in whom nobody dealt, does
    not count.
    """
    harmed = case({**GIRL, "harms": [harm]}, **NO_TRAFFICKING)
    assert band(harmed, ARTICLE) == ("gravest" if harm in GRAVEST_HARMS else "aggravated")
    assert band(case(GIRL, victim(age=14, harms=[harm]), **NO_TRAFFICKING), ARTICLE) == "aggravated"


@pytest.mark.law(ARTICLE, SOURCE)
@given(plain=cases(victims=with_one(victims(age=CHILD, conduct=DEALT))))
@examples(16)
def test_its_penalties_are_those_of_article_134_figure_by_figure(plain: Plain) -> None:
    """Punished "by applying (new) Article 134": the same years, fine and confiscation, band by band."""
    gravest = case(victim(harms=["death"]), offence_date=plain["offence_date"])
    aggravated = case(habitual=True, offence_date=plain["offence_date"])
    same = {"aggravated": penalty(aggravated), "gravest": penalty(gravest)}
    found = charge(assess(plain), ARTICLE).penalties
    assert {name: same[name] for name in found} == dict(found)


@pytest.mark.law(ARTICLE)
def test_the_sentence_is_garbled_and_the_answer_says_so() -> None:
    """The sentence "shall be imposed a fine is deemed to have committed a crime" runs a fine and the crime
    together: no amount is quoted, the fine shown is that of Article 134, and a note says so.
    """
    answer = assess(case(GIRL))
    assert "article-89-garbled" in codes(answer)
    assert charge(answer, ARTICLE).penalties["aggravated"].fine == penalty(case(victim(age=14))).fine


@pytest.mark.law(ARTICLE, SOURCE)
def test_it_stands_beside_trafficking_as_a_charge_of_its_own() -> None:
    """Both can stand; the texts hold no rule on adding penalties up, and a note says so."""
    answer = assess(case(GIRL))
    assert charge(answer, ARTICLE).outcome == charge(answer).outcome == "established"
    assert "no-rule-on-concurrence" in codes(answer)


# --- Once the Penal Code has taken the place of the Penal Law -----------------------------------------------


@pytest.mark.law(ARTICLE, "penal-code-2017/art_215")
def test_under_the_penal_code_it_takes_what_is_told_of_article_215() -> None:
    """Article 134 is gone from the first day of the Code; of its successor the fine alone is told for a child
    victim, "100,000,000 to 500,000,000 Kip".
    """
    before, after = (penalty(case(GIRL, offence_date=day), ARTICLE) for day in ("2018-10-31", "2018-11-01"))
    assert before.imprisonment is not None
    assert (before.imprisonment.min_months, before.not_known) == (180, ())
    assert before.fine is not None
    assert after.fine is not None
    assert before.fine.usd_as_printed is not None
    assert (after.fine.min, after.fine.max) == (100_000_000, 500_000_000)
    assert set(after.not_known) == EVERYTHING - {"fine"}


@pytest.mark.law(ARTICLE, "penal-code-2017/art_215")
def test_over_both_laws_it_is_one_charge_with_what_both_have_in_common() -> None:
    """An offence of 2018 of which the day is not known is one charge; the laws share the fine for a child,
    and not what stands beside it, which is told of the old one alone.
    """
    answer = assess(case(GIRL, offence_date="2018"))
    (both,) = [each for each in answer.charges if each.provision == ARTICLE]
    assert (both.outcome, both.bands) == ("established", ("aggravated",))
    found = both.penalties["aggravated"]
    assert found.fine is not None
    assert (found.fine.min, found.fine.max) == (100_000_000, 500_000_000)
    assert set(found.not_known) == EVERYTHING - {"fine"}
    assert found.alternatives == ()
    assert "penal-code-in-part" in codes(assess(case(GIRL, acts=[], offence_date="2018")))
    assert "penal-code-in-part" not in codes(assess(case(GIRL, acts=[], offence_date="2018-01/2018-10")))


@pytest.mark.law(ARTICLE, SOURCE)
def test_who_was_no_child_any_more_under_the_code_has_the_old_laws_penalty() -> None:
    """Born in January 2000: under 18 until the end of 2017, so never under the Penal Code."""
    girl = victim(age=None, birth_date="2000-01-01", conduct=["prostitution_dealing"])
    found = charge(assess(case(girl, offence_date="2017/2019")), ARTICLE).penalties["aggravated"]
    assert found.imprisonment is not None
    assert found.not_known == ()
