"""Sentences held against the law: below, within or above the penalty that the facts call for.

Both ends of a range belong to it. Each end, with one month or one kip either side, is in the file on
thresholds.
"""

from __future__ import annotations

import pytest
from case_support import TRAFFICKING, Plain, case, examples, victim
from hypothesis import given
from hypothesis import strategies as st
from plain_cases import CHILD_INTERCOURSE, PENAL_CODE, PIMPING, charge
from surroundings import cases

from lao_tip_law import assess

BANDS = ("penal-law/art_134__para_3", "penal-law/art_134__para_4", "penal-law/art_134__para_5")
BASE, AGGRAVATED, GRAVEST = case(), case(victim(age=17)), case(victim(harms=["death"]))
OPEN = case(victim(age={"min": 17, "max": 18}))
"""One who may or may not be a child: the plain penalty or the aggravated one."""
PIMP = case(acts=[], other_conduct=["pimping"])
TERMS = st.integers(1, 300).map(lambda months: f"{months} months") | st.sampled_from(
    ["life", "death", "none"]
)


def held(plain: Plain, provision: str = TRAFFICKING, **sentence: object) -> dict[str, str]:
    """Give how each part of a sentence is held against a charge."""
    found = charge(assess({**plain, "sentence": sentence}), provision).sentence
    assert found is not None
    return {
        "imprisonment": found.imprisonment,
        "fine": found.fine,
        "confiscation": found.confiscation,
    }


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize(
    ("plain", "term", "expected"),
    [
        (BASE, "4 years", "below"),
        (BASE, "10 years", "within"),
        (BASE, "14 years 11 months", "within"),
        (BASE, "16 years", "above"),
        (AGGRAVATED, "10 years", "below"),
        (AGGRAVATED, "14 years 11 months", "below"),
        (AGGRAVATED, "16 years", "within"),
        (AGGRAVATED, "21 years", "above"),
    ],
)
def test_years_are_held_against_the_range_of_the_paragraph(plain: Plain, term: str, expected: str) -> None:
    """The terms are "five to fifteen years" in the third paragraph, "fifteen to twenty years" in
    the fourth.
    """
    assert held(plain, imprisonment=term)["imprisonment"] == expected


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize("term", ["life", "death"])
@pytest.mark.parametrize("plain", [BASE, AGGRAVATED])
def test_life_and_death_are_above_any_range_of_years(plain: Plain, term: str) -> None:
    """Where the text sets "privation of liberty for a period of" years, neither is within it."""
    assert held(plain, imprisonment=term)["imprisonment"] == "above"


@pytest.mark.law("penal-law/art_134__para_5")
@pytest.mark.parametrize(
    ("term", "expected"),
    [("life", "within"), ("death", "within"), ("20 years", "below"), ("9999 years", "below")],
)
def test_where_the_law_sets_life_imprisonment_or_death_no_term_of_years_is_enough(
    term: str, expected: str
) -> None:
    """The text has "privation of liberty for life imprisonment" or "executed/sentenced to death": each is
    within it, and any number of years is below it.
    """
    assert held(GRAVEST, imprisonment=term)["imprisonment"] == expected


@pytest.mark.law("penal-law/art_134__para_5")
@pytest.mark.parametrize(
    ("term", "kip", "assets", "fine", "confiscation"),
    [
        ("death", 0, False, "within", "within"),
        ("death", 500_000_000, True, "above", "above"),
        ("life", 0, False, "not_ordered", "not_ordered"),
        ("life", 500_000_000, True, "within", "within"),
    ],
)
def test_beside_death_the_law_sets_no_fine_and_no_confiscation(
    term: str,
    kip: int,
    assets: bool,  # noqa: FBT001 - from the table above
    fine: str,
    confiscation: str,
) -> None:
    """Life imprisonment goes with the fine and the confiscation; "or shall be executed/sentenced to death"
    stands alone.
    """
    found = held(GRAVEST, imprisonment=term, fine_lak=kip, confiscation=assets)
    assert (found["fine"], found["confiscation"]) == (fine, confiscation)


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize(
    ("plain", "kip", "expected"),
    [
        (BASE, 5_000_000, "below"),
        (BASE, 50_000_000, "within"),
        (BASE, 200_000_000, "above"),
        (AGGRAVATED, 50_000_000, "below"),
        (AGGRAVATED, 200_000_000, "within"),
        (AGGRAVATED, 600_000_000, "above"),
        (GRAVEST, 200_000_000, "below"),
        (GRAVEST, 600_000_000, "within"),
        (GRAVEST, 2_000_000_000, "above"),
    ],
)
def test_a_fine_is_held_against_the_range_of_the_paragraph(plain: Plain, kip: int, expected: str) -> None:
    """The fines are "10.000.000 to 100.000.000 Kip", "100.000.000 to 500.000.000 Kip" and "500.000.000 to
    1.000.000.000 Kip".
    """
    assert held(plain, fine_lak=kip)["fine"] == expected


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize("plain", [BASE, AGGRAVATED, GRAVEST])
def test_a_part_that_the_court_did_not_order_is_told_apart_from_one_below(plain: Plain) -> None:
    """Imprisonment, fine and confiscation belong together: where the court ordered one of them not at all, it
    is not ordered, and where its order is not known, nothing can be told.
    """
    none = held(plain, imprisonment="none", fine_lak=0, confiscation=False)
    assert set(none.values()) == {"not_ordered"}
    assert set(held(plain).values()) == {"undetermined"}
    assert held(plain, confiscation=True)["confiscation"] == "within"


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("4 years", "below"),
        ("14 years", "undetermined"),
        ("15 years", "within"),
        ("16 years", "undetermined"),
        ("21 years", "above"),
        ("life", "above"),
        ("none", "not_ordered"),
    ],
)
def test_where_the_penalty_is_open_only_what_all_penalties_share_can_be_told(
    term: str, expected: str
) -> None:
    """Of one who may or may not be a child the range is five to fifteen years or fifteen to twenty: fifteen
    is within both, four below both, and fourteen within one alone.
    """
    assert held(OPEN, imprisonment=term)["imprisonment"] == expected


@pytest.mark.law(PIMPING)
@pytest.mark.parametrize(
    ("term", "expected"), [("1 year", "undetermined"), ("3 years", "within"), ("4 years", "above")]
)
def test_below_a_most_without_a_known_least_nothing_can_be_told(term: str, expected: str) -> None:
    """The report has "pimping by up to three years": what the least is, no source tells; fine and
    confiscation neither.
    """
    found = held(PIMP, PIMPING, imprisonment=term, fine_lak=1_000_000, confiscation=True)
    assert found == {"imprisonment": expected, "fine": "undetermined", "confiscation": "undetermined"}


@pytest.mark.law(CHILD_INTERCOURSE)
def test_where_no_penalty_is_told_nothing_can_be_held_against_it() -> None:
    """That it "is against the law" sets no penalty."""
    plain = case(victim(age=14, conduct=["sexual_intercourse"]))
    found = held(plain, CHILD_INTERCOURSE, imprisonment="life", fine_lak=1, confiscation=True)
    assert set(found.values()) == {"undetermined"}


@pytest.mark.law(PENAL_CODE)
def test_under_the_penal_code_a_sentence_is_held_against_what_is_told_alone() -> None:
    """That it is "five to fifteen years" and the fines are told; whether assets are confiscated is not, nor
    the years "Where the victim is a child".
    """
    judged = {"imprisonment": "4 years", "fine_lak": 600_000_000, "confiscation": True}
    plain = held(case(offence_date="2019"), PENAL_CODE, **judged)
    child = held(case(victim(age=17), offence_date="2019"), PENAL_CODE, **judged)
    assert plain == {"imprisonment": "below", "fine": "above", "confiscation": "undetermined"}
    assert child == {"imprisonment": "undetermined", "fine": "above", "confiscation": "undetermined"}


@pytest.mark.law(TRAFFICKING)
def test_a_charge_that_fails_is_held_against_nothing() -> None:
    """Where there is no offence there is no penalty to hold a sentence against."""
    answer = assess(case(acts=[], sentence={"imprisonment": "6 years"}))
    assert {found.sentence for found in answer.charges} == {None}


@pytest.mark.law(*BANDS)
@given(plain=cases(), term=TERMS, kip=st.integers(0, 2 * 10**9))
@examples(10)
def test_a_sentence_changes_no_other_part_of_the_answer(plain: Plain, term: str, kip: int) -> None:
    """What a court ordered says nothing about what happened: the same offences, penalties and rights."""
    free, judged = assess(plain), assess({**plain, "sentence": {"imprisonment": term, "fine_lak": kip}})
    assert [(one.outcome, one.bands, one.penalties) for one in judged.charges] == [
        (one.outcome, one.bands, one.penalties) for one in free.charges
    ]
    assert (judged.victims, judged.still_needed, judged.notes) == (
        free.victims,
        free.still_needed,
        free.notes,
    )


@pytest.mark.law(*BANDS)
@pytest.mark.parametrize(
    ("plain", "term", "kip", "months_off", "kip_off"),
    [
        (BASE, "4 years 11 months", 9_999_999, 1, 1),
        (BASE, "5 years", 10_000_000, None, None),
        (BASE, "15 years", 100_000_000, None, None),
        (BASE, "16 years", 150_000_000, 12, 50_000_000),
        (AGGRAVATED, "14 years", 40_000_000, 12, 60_000_000),
        (AGGRAVATED, "20 years 1 month", 500_000_001, 1, 1),
        (GRAVEST, "20 years", 1_000_000_007, None, 7),
        (BASE, "life", 0, None, None),
        (OPEN, "4 years", 9_000_000, None, None),
        (OPEN, "21 years", 600_000_000, None, None),
    ],
)
def test_how_far_a_sentence_is_off_is_told_where_there_is_one_end_to_count_from(
    plain: Plain, term: str, kip: int, months_off: int | None, kip_off: int | None
) -> None:
    """Below the least or above the most, the months and kip between are counted from that end; where the
    penalty is open between two, they have two ends, and no one number is right.
    """
    found = charge(assess({**plain, "sentence": {"imprisonment": term, "fine_lak": kip}})).sentence
    assert found is not None
    assert (found.imprisonment_by, found.fine_by) == (months_off, kip_off)
