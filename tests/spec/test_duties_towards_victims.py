"""Duties towards victims: who owes what to whom, by Articles 26 and 28 of the women's law."""

from __future__ import annotations

import pytest
from case_support import Plain, case, codes, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from surroundings import cases, trafficked, victims

from lao_tip_law import assess
from lao_tip_law.rendering.terminal import render

SOCIETY, STATE = "women-law/art_26__para_1", "women-law/art_26__para_2"
OFFICERS, ABROAD, FOREIGN = (f"women-law/art_28__para_{number}" for number in (1, 2, 3))
APPLIES, DOES_NOT, OPEN = "applies", "does_not_apply", "undetermined"
DUTIES = {
    "discover": (
        SOCIETY,
        (
            "Individuals or organisations that discover victims of trafficking in women and children or "
            "receive data or information concerning such trafficking"
        ),
        (
            "shall report to the village administration, the police or other concerned authorities, and "
            "shall, at the same time, give assistance to victims"
        ),
    ),
    "educate": (
        SOCIETY,
        (
            "Party and State organisations, the Lao Front for National Construction, mass organisations, "
            "social organisations and families"
        ),
        "shall disseminate information and educate",
    ),
    "committee": (STATE, "the government", "establishes a national committee"),
    "any victim": (OFFICERS, "police officers", "give necessary and urgent assistance"),
    "child": (
        OFFICERS,
        "police officers",
        "In the case where the victims are children, there shall be special",
    ),
    "Lao abroad": (
        ABROAD,
        "the concerned Lao embassy or consulate",
        "In the case of victims abroad who are Lao citizens",
    ),
    "foreigner in Laos": (
        FOREIGN,
        "Lao officials",
        "In the case of victims in the Lao PDR who are citizens of foreign countries",
    ),
}
"""Each duty in the order of the text: where it stands, who bears it, and words of it."""


def duties(plain: Plain, place: int = 0) -> dict[str, str]:
    """Give what is owed to one victim, duty by duty."""
    found = assess(plain).victims[place].duties
    return {name: duty.outcome for name, duty in zip(DUTIES, found, strict=True)}


@pytest.mark.law(SOCIETY, STATE, OFFICERS, ABROAD, FOREIGN)
@pytest.mark.parametrize("name", DUTIES)
def test_each_duty_names_who_bears_it_and_what_it_is(name: str) -> None:
    """Article 26 binds who would "discover victims", organisations and "the government"; Article 28 "police
    officers", "the concerned Lao embassy or consulate" and "Lao officials". There are seven duties.
    """
    duty = dict(zip(DUTIES, assess(case()).victims[0].duties, strict=True))[name]
    provision, bearer, words = DUTIES[name]
    assert (duty.provision, " ".join(duty.bearer.split())) == (provision, bearer)
    assert words in " ".join(duty.text.split())


@pytest.mark.law(SOCIETY, STATE)
@given(plain=cases(victims=st.lists(victims(), min_size=1, max_size=3)))
@examples(12)
def test_to_educate_and_to_have_a_committee_is_owed_to_all_whatever_the_case(plain: Plain) -> None:
    """To "disseminate information and educate" and to establish "a national committee" turns on no victim."""
    for place in range(len(plain["victims"])):
        owed = duties(plain, place)
        assert (owed["educate"], owed["committee"]) == (APPLIES, APPLIES)


@pytest.mark.law(SOCIETY, OFFICERS, "women-law/art_25__para_1")
@given(plain=cases(victims=st.lists(victims(), min_size=1, max_size=3)))
@examples(21)
def test_to_report_and_to_assist_is_owed_to_those_who_have_the_rights(plain: Plain) -> None:
    """The "victims of trafficking in women and children" are those of Article 25: to report, and to "give
    assistance to victims", is owed to a woman or a child who was trafficked, and open where that is open.
    """
    for place, one in enumerate(assess(plain).victims):
        owed = duties(plain, place)
        assert owed["discover"] == owed["any victim"] == one.rights[0].outcome


@pytest.mark.law(OFFICERS)
@pytest.mark.parametrize(
    ("age", "special"), [(0, APPLIES), (17, APPLIES), (18, DOES_NOT), (40, DOES_NOT), (None, OPEN)]
)
def test_officers_owe_a_child_special_treatment_too(age: int | None, special: str) -> None:
    """The text says "In the case where the victims are children, there shall be special treatment": for those
    under 18, in addition to what is owed to any victim.
    """
    owed = duties(case(victim(age=age)))
    assert (owed["any victim"], owed["child"]) == (APPLIES, special)


@pytest.mark.law(OFFICERS)
def test_special_treatment_is_for_the_child_among_the_victims() -> None:
    """A woman trafficked beside a boy is no child: "special treatment" is owed to him alone."""
    plain = case(victim(), victim(age=9, sex="male"))
    assert [duties(plain, place)["child"] for place in (0, 1)] == [DOES_NOT, APPLIES]


@pytest.mark.law(ABROAD, FOREIGN)
@pytest.mark.parametrize(
    ("nationality", "found_in", "embassy", "officials"),
    [
        ("LA", "LA", DOES_NOT, DOES_NOT),
        ("LA", "TH", APPLIES, DOES_NOT),
        ("VN", "LA", DOES_NOT, APPLIES),
        ("VN", "TH", DOES_NOT, DOES_NOT),
        (None, "LA", DOES_NOT, OPEN),
        (None, "TH", OPEN, DOES_NOT),
        ("LA", None, OPEN, DOES_NOT),
        ("VN", None, DOES_NOT, OPEN),
        (None, None, OPEN, OPEN),
    ],
)
def test_the_embassy_is_for_lao_victims_abroad_and_officials_for_foreigners_in_laos(
    nationality: str | None, found_in: str | None, embassy: str, officials: str
) -> None:
    """The embassy's duty is towards "victims abroad who are Lao citizens"; that of Lao officials towards
    "victims in the Lao PDR who are citizens of foreign countries". Neither is owed to the other's.
    """
    owed = duties(case(victim(nationality=nationality, found_in=found_in)))
    assert (owed["Lao abroad"], owed["foreigner in Laos"]) == (embassy, officials)


@pytest.mark.law(SOCIETY, STATE, OFFICERS, ABROAD, FOREIGN)
@pytest.mark.parametrize("nationality", ["LA", "VN", None])
@pytest.mark.parametrize("found_in", ["LA", "TH", None])
def test_the_page_for_people_tells_each_duty_that_is_owed_or_can_be(
    nationality: str | None, found_in: str | None
) -> None:
    """A duty that is not known to be owed is told as such; one that is not owed is left out."""
    answer = assess(case(victim(nationality=nationality, found_in=found_in)))
    page = " ".join(render(answer).split())
    for duty in answer.victims[0].duties:
        assert (" ".join(duty.text.split()) in page) == (duty.outcome != DOES_NOT)


@pytest.mark.law(ABROAD, FOREIGN)
@given(
    plain=trafficked(victims=st.just([])),
    nationality=st.sampled_from(["TH", "VN", "CN", "KH", "US"]),
    found_in=st.sampled_from(["TH", "VN", "MY"]),
)
@examples(10)
def test_no_lao_embassy_is_bound_to_a_foreigner_and_no_duty_of_repatriation_to_a_foreigner_abroad(
    plain: Plain, nationality: str, found_in: str
) -> None:
    """The words are "who are Lao citizens" and "in the Lao PDR": a foreigner abroad is neither a Lao citizen
    nor in Laos.
    """
    girl = victim(age=12, nationality=nationality, found_in=found_in)
    owed = duties({**plain, "victims": [girl]})
    assert (owed["Lao abroad"], owed["foreigner in Laos"]) == (DOES_NOT, DOES_NOT)


@pytest.mark.law(OFFICERS, ABROAD, FOREIGN)
@given(plain=cases(victims=st.lists(victims(), min_size=1, max_size=3)))
@examples(21)
def test_no_duty_towards_a_victim_goes_further_than_the_rights(plain: Plain) -> None:
    """Article 28 is about "the victims": where somebody has no rights as a victim, no duty towards a victim
    is owed; where the rights are open, such a duty is open or not owed.
    """
    for place, one in enumerate(assess(plain).victims):
        owed = duties(plain, place)
        towards = {owed[name] for name in ("any victim", "child", "Lao abroad", "foreigner in Laos")}
        if one.rights[0].outcome != APPLIES:
            assert APPLIES not in towards
        if one.rights[0].outcome == DOES_NOT:
            assert towards == {DOES_NOT}


@pytest.mark.law(FOREIGN)
@pytest.mark.parametrize(
    ("one", "noted"),
    [
        (victim(nationality="VN"), True),
        (victim(nationality=None), True),
        (victim(), False),
        (victim(nationality="VN", found_in="VN"), False),
    ],
)
def test_a_pointer_to_no_certain_paragraph_is_told(
    one: Plain,
    noted: bool,  # noqa: FBT001 - a table
) -> None:
    """Which paragraph "the third paragraph mentioned above" is cannot be told for certain: a note says so
    wherever the duty may be owed.
    """
    assert ("dangling-reference" in codes(assess(case(one)))) is noted
