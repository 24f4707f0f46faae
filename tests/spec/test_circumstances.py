"""Circumstances: what makes the penalty heavier, and how much.

Each circumstance of paragraph 4 leads to the aggravated penalty, each of paragraph 5 to the gravest. The
gravest of all that are there decides.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from case_support import Plain, band, case, codes, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from plain_cases import ACTS, GRAVE_HARMS, GRAVEST_HARMS, HARMS, MEANS, PURPOSES, STAGES, can_be
from surroundings import some_of, trafficked

from lao_tip_law import assess, statutes

FOURTH, FIFTH = "penal-law/art_134__para_4", "penal-law/art_134__para_5"
ORDER = ("base", "aggravated", "gravest")
Change = Callable[[Plain], Plain]


def of_the_case(**facts: object) -> Change:
    return lambda plain: {**plain, **facts}


def of_one_victim(**facts: object) -> Change:
    def change(plain: Plain) -> Plain:
        first, *others = plain["victims"]
        changed = {**first, **facts}
        if isinstance(first.get("harms"), list) and isinstance(facts.get("harms"), list):
            changed["harms"] = [*first["harms"], *facts["harms"]]  # type: ignore[misc] # lists both
        return {**plain, "victims": [changed, *others]}

    return change


def one_more(plain: Plain) -> Plain:
    return {**plain, "victims": [*plain["victims"], victim()]}


AGGRAVATING: dict[str, Change] = {
    "performed habitually": of_the_case(habitual=True),
    "performed as an organized group": of_the_case(organised_group=True),
    "the victim is a child/minor": of_one_victim(age=17),
    "the victim is two or more people": one_more,
    "the perpetrator is a close relative": of_one_victim(close_relative=True),
    **{words: of_one_victim(harms=[harm]) for harm, words in GRAVE_HARMS.items()},
}
"""The circumstances of paragraph 4 in its words, and the fact that each asks for."""
GRAVEST: dict[str, Change] = {words: of_one_victim(harms=[harm]) for harm, words in GRAVEST_HARMS.items()}
"""Those of paragraph 5."""
BANDS = {**dict.fromkeys(AGGRAVATING, "aggravated"), **dict.fromkeys(GRAVEST, "gravest")}
CHANGES = {**AGGRAVATING, **GRAVEST}
ABSENT = st.sampled_from([False])
OPEN: dict[str, Change] = {
    "performed habitually": of_the_case(habitual="unknown"),
    "performed as an organized group": of_the_case(organised_group="unknown"),
    "the victim is a child/minor": of_one_victim(age="unknown"),
    "the perpetrator is a close relative": of_one_victim(close_relative="unknown"),
    **{
        words: of_one_victim(harms={**dict.fromkeys(HARMS, False), harm: "unknown"})
        for harm, words in HARMS.items()
    },
}
"""The circumstances of one victim or of the case, each not known; all others known not to be there."""


@pytest.mark.law(FOURTH, FIFTH)
@pytest.mark.parametrize("words", BANDS)
def test_each_circumstance_stands_in_the_paragraph_of_its_penalty(words: str) -> None:
    """The words of a circumstance stand in the paragraph that sets its penalty, and in no other with one."""
    (held,) = {
        place
        for place in (f"penal-law/art_134__para_{number}" for number in (3, 4, 5))
        if words in " ".join(statutes.part(place).text.split())
    }
    assert held == {"aggravated": FOURTH, "gravest": FIFTH}[BANDS[words]]


@pytest.mark.law(FOURTH, FIFTH)
@pytest.mark.parametrize("words", BANDS)
def test_each_circumstance_alone_leads_to_its_penalty(words: str) -> None:
    """Of paragraph 4 any one is enough, "or" joins them: the penalty is the aggravated one. Of paragraph 5
    likewise, and the penalty is the gravest.
    """
    assert band(case()) == "base"
    assert band(CHANGES[words](case())) == BANDS[words]


@pytest.mark.law(FOURTH, FIFTH)
@pytest.mark.parametrize("words", BANDS)
@given(plain=trafficked(victims=st.lists(st.just(victim()), min_size=1, max_size=2)))
@examples(8)
def test_no_other_fact_makes_the_penalty_lighter(words: str, plain: Plain) -> None:
    """Where a circumstance is there, the penalty is that of its paragraph or a heavier one, whatever else is
    known: no words of the article make it lighter again.
    """
    assert can_be(CHANGES[words](plain)) <= set(ORDER[ORDER.index(BANDS[words]) :])


@pytest.mark.law("penal-law/art_134__para_3")
@given(
    plain=st.fixed_dictionaries(
        {
            "acts": some_of(ACTS),
            "means": some_of(MEANS),
            "purposes": some_of(PURPOSES),
            "stage": st.sampled_from([*STAGES, "unknown"]),
            "habitual": ABSENT,
            "organised_group": ABSENT,
            "other_conduct": st.sampled_from([["pimping"], [], "unknown"]),
            "victims": st.fixed_dictionaries(
                {
                    "age": st.integers(18, 130),
                    "sex": st.sampled_from(["female", "male", "unknown"]),
                    "nationality": st.sampled_from(["LA", "VN", "unknown"]),
                    "found_in": st.sampled_from(["LA", "TH", "unknown"]),
                    "close_relative": ABSENT,
                    "harms": st.just([]),
                    "conduct": st.sampled_from([["rape"], ["abduction"], [], "unknown"]),
                }
            ).map(lambda one: [one]),
        }
    )
)
@examples(25)
def test_without_a_circumstance_the_penalty_is_the_plain_one(plain: Plain) -> None:
    """Whoever is "Any person performing infractions in the category of human trafficking" has the plain
    penalty, where no circumstance is there; no other fact lifts it.
    """
    assert band(plain) == "base"


@pytest.mark.law(FOURTH, FIFTH)
@given(found=st.sets(st.sampled_from(sorted(BANDS))))
@examples(33)
def test_of_several_circumstances_the_gravest_decides(found: set[str]) -> None:
    """Whatever circumstances come together, the penalty is that of the gravest among them: two of paragraph 4
    are no more than one, and one of paragraph 5 is enough.
    """
    plain = case()
    for words in sorted(found):
        plain = CHANGES[words](plain)
    assert band(plain) == max((BANDS[words] for words in found), key=ORDER.index, default="base")


@pytest.mark.law(FOURTH, FIFTH)
@pytest.mark.parametrize("words", OPEN)
def test_a_circumstance_that_is_not_known_leaves_both_penalties_open(words: str) -> None:
    """What is not known is neither taken to be there nor to be absent: the plain penalty and the heavier one
    can both be the answer.
    """
    assert can_be(OPEN[words](case())) == {"base", BANDS[words]}


@pytest.mark.law(FOURTH, FIFTH)
def test_maiming_and_permanent_disability_are_kept_apart() -> None:
    """To be "physically maimed" and "permanently disabled" overlap in life and lead to different penalties:
    where one is told and the other is not known, both penalties stay open and a note says so.
    """
    maimed = case(
        victim(harms={**dict.fromkeys(HARMS, False), "maiming": True, "permanent_disability": "unknown"})
    )
    assert can_be(maimed) == {"aggravated", "gravest"}
    assert band(case(victim(harms=["maiming"]))) == "aggravated"
    assert band(case(victim(harms=["permanent_disability"]))) == "gravest"


@pytest.mark.law(FOURTH, FIFTH)
@pytest.mark.parametrize("maiming", [True, False, "unknown"])
@pytest.mark.parametrize("disability", [True, False, "unknown"])
def test_a_note_says_that_maiming_and_disability_overlap_where_the_other_is_not_known(
    maiming: object, disability: object
) -> None:
    """One who is "physically maimed" may be "permanently disabled" too, and the other way about: where the
    one is told and the other is not known, a note says so; where both are known, there is nothing to say.
    """
    harms = {**dict.fromkeys(HARMS, False), "maiming": maiming, "permanent_disability": disability}
    noted = {maiming, disability} == {True, "unknown"}
    assert ("maimed-or-permanently-disabled" in codes(assess(case(victim(harms=harms))))) is noted
