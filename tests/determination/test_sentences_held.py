"""A court's sentence held against the band: below, within, above, not ordered, or not to be told."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve
from case_support import Plain, case, victim

from lao_tip_law import Sentence, assess
from lao_tip_law.determination.model import Confiscation, Fine, Imprisonment, Penalty, SentenceHeld
from lao_tip_law.determination.sentences import held_against

BASE = case()
AGGRAVATED = case(victim(age=17))
GRAVEST = case(victim(harms=["death"]))
OPEN = case(victim(age={"min": 17, "max": 18}))
PIMPING = case(acts=[], other_conduct=["pimping"])


def held(plain: Plain, provision: str = "penal-law/art_134", **sentence: object) -> SentenceHeld:
    charge = assess({**plain, "sentence": sentence}).charge(provision)
    assert charge is not None
    assert charge.sentence is not None
    return charge.sentence


@pytest.mark.parametrize(
    ("plain", "term", "expected"),
    [
        (BASE, "59 months", "below"),
        (BASE, "5 years", "within"),
        (BASE, "5 years 1 month", "within"),
        (BASE, "14 years 11 months", "within"),
        (BASE, "15 years", "within"),
        (BASE, "15 years 1 month", "above"),
        (BASE, "life", "above"),
        (BASE, "death", "above"),
        (BASE, "none", "not_ordered"),
        (BASE, "unknown", "undetermined"),
        (AGGRAVATED, "14 years 11 months", "below"),
        (AGGRAVATED, "15 years", "within"),
        (AGGRAVATED, "20 years", "within"),
        (AGGRAVATED, "20 years 1 month", "above"),
        (AGGRAVATED, "life", "above"),
        (AGGRAVATED, "death", "above"),
        (AGGRAVATED, "none", "not_ordered"),
        (GRAVEST, "15 years", "below"),
        (GRAVEST, "9999 years", "below"),
        (GRAVEST, "life", "within"),
        (GRAVEST, "death", "within"),
        (GRAVEST, "none", "not_ordered"),
        (OPEN, "14 years", "undetermined"),
        (OPEN, "15 years", "within"),
        (OPEN, "16 years", "undetermined"),
        (OPEN, "4 years", "below"),
        (OPEN, "21 years", "above"),
        (OPEN, "life", "above"),
        (OPEN, "none", "not_ordered"),
    ],
)
def test_imprisonment_is_held_against_each_band_that_can_be_the_answer(
    plain: Plain, term: str, expected: str
) -> None:
    assert held(plain, imprisonment=term).imprisonment == expected


@pytest.mark.parametrize(
    ("plain", "kip", "expected"),
    [
        (BASE, 0, "not_ordered"),
        (BASE, 1, "below"),
        (BASE, 9_999_999, "below"),
        (BASE, 10_000_000, "within"),
        (BASE, 100_000_000, "within"),
        (BASE, 100_000_001, "above"),
        (BASE, None, "undetermined"),
        (AGGRAVATED, 99_999_999, "below"),
        (AGGRAVATED, 100_000_000, "within"),
        (AGGRAVATED, 500_000_000, "within"),
        (AGGRAVATED, 500_000_001, "above"),
        (GRAVEST, 499_999_999, "below"),
        (GRAVEST, 500_000_000, "within"),
        (GRAVEST, 1_000_000_000, "within"),
        (GRAVEST, 1_000_000_001, "above"),
        (OPEN, 100_000_000, "within"),
        (OPEN, 100_000_001, "undetermined"),
    ],
)
def test_the_fine_is_held_against_each_band_that_can_be_the_answer(
    plain: Plain, kip: int | None, expected: str
) -> None:
    assert held(plain, fine_lak=kip).fine == expected


@pytest.mark.parametrize(
    ("ordered", "expected"), [(True, "within"), (False, "not_ordered"), (None, "undetermined")]
)
def test_confiscation_is_ordered_or_not(ordered: bool | None, expected: str) -> None:  # noqa: FBT001 - a table
    assert held(BASE, confiscation=ordered).confiscation == expected


@pytest.mark.parametrize(
    ("term", "expected"),
    [("35 months", "undetermined"), ("3 years", "within"), ("37 months", "above"), ("life", "above")],
)
def test_below_a_ceiling_without_a_known_floor_nothing_can_be_told(term: str, expected: str) -> None:
    assert held(PIMPING, "penal-law/pimping", imprisonment=term).imprisonment == expected


def test_of_a_reported_offence_fine_and_confiscation_are_not_known() -> None:
    found = held(PIMPING, "penal-law/pimping", imprisonment="1 year", fine_lak=1_000_000, confiscation=True)
    assert (found.fine, found.confiscation) == ("undetermined", "undetermined")


def test_where_no_penalty_is_quoted_nothing_can_be_told() -> None:
    plain = case(victim(age=14, conduct=["sexual_intercourse"]))
    found = held(plain, "children-law/art_89__reported", imprisonment="life", fine_lak=1, confiscation=True)
    assert {found.imprisonment, found.fine, found.confiscation} == {"undetermined"}


def test_a_charge_that_fails_is_held_against_nothing() -> None:
    answer = assess(case(acts=[], sentence={"imprisonment": "6 years"}))
    assert [charge.sentence for charge in answer.charges] == [None] * len(answer.charges)


TERM = Penalty(
    provision="p",
    imprisonment=Imprisonment(60, 180),
    life_imprisonment=False,
    death=False,
    fine=None,
    confiscation=None,
    alternatives=(("imprisonment",),),
    not_known=(),
)
"""Years and nothing else."""
PLAIN_FINE = Fine("LAK", 10, 20, None, None)


@pytest.mark.parametrize(
    ("penalty", "sentence", "expected"),
    [
        (evolve(TERM, life_imprisonment=True), Sentence("life"), "within"),
        (evolve(TERM, life_imprisonment=True), Sentence("death"), "above"),
        (evolve(TERM, death=True), Sentence("life"), "below"),
        (evolve(TERM, death=True), Sentence("death"), "within"),
        (evolve(TERM, imprisonment=None), Sentence("6 years"), "undetermined"),
        (evolve(TERM, imprisonment=None, death=True), Sentence("6 years"), "below"),
        (evolve(TERM, excluded_ends=("imprisonment.min_months",)), Sentence("5 years"), "below"),
        (evolve(TERM, excluded_ends=("imprisonment.max_months",)), Sentence("15 years"), "above"),
        (evolve(TERM, imprisonment=Imprisonment(60, None)), Sentence("90 years"), "within"),
    ],
)
def test_life_stands_above_years_and_death_above_life(
    penalty: Penalty, sentence: Sentence, expected: str
) -> None:
    assert held_against(sentence, [penalty]).imprisonment == expected


@pytest.mark.parametrize(
    ("fine", "kip", "expected"),
    [
        (None, 1, "above"),
        (None, 0, "within"),
        (PLAIN_FINE, 10, "within"),
        (evolve(PLAIN_FINE, currency="THB"), 10, "undetermined"),
        (evolve(PLAIN_FINE, currency=None, min=None, max=None), 10, "undetermined"),
    ],
)
def test_a_fine_that_the_law_does_not_set_is_above_it(fine: Fine | None, kip: int, expected: str) -> None:
    assert held_against(Sentence(fine_lak=kip), [evolve(TERM, fine=fine, alternatives=())]).fine == expected


def test_confiscation_that_the_law_does_not_set_is_above_it() -> None:
    ordered = Sentence(confiscation=True)
    assert held_against(ordered, [TERM]).confiscation == "above"
    assert (
        held_against(
            ordered,
            [evolve(TERM, confiscation=Confiscation(ordered=True, under=None), alternatives=())],
        ).confiscation
        == "within"
    )


def test_a_sentence_changes_no_other_part_of_the_answer() -> None:
    plain, judged = assess(BASE), assess({**BASE, "sentence": {"imprisonment": "6 years", "fine_lak": 1}})
    assert [evolve(charge, sentence=None) for charge in judged.charges] == list(plain.charges)
    assert (judged.victims, judged.still_needed, judged.notes) == (
        plain.victims,
        plain.still_needed,
        plain.notes,
    )


def test_money_in_an_answer_is_never_a_float() -> None:
    penalty = assess(BASE).charges[0].penalty
    assert penalty is not None
    assert penalty.fine is not None
    assert penalty.fine.usd is not None
    assert {type(penalty.fine.min), type(penalty.fine.max)} == {int}
    assert {type(penalty.fine.usd.min), type(penalty.fine.usd.rate)} == {Decimal}


DEATH_ALONE = evolve(
    TERM,
    imprisonment=None,
    life_imprisonment=True,
    death=True,
    fine=PLAIN_FINE,
    confiscation=Confiscation(ordered=True, under=None),
    alternatives=(("life_imprisonment", "fine", "confiscation"), ("death",)),
)


@pytest.mark.parametrize(
    ("ordered", "fine", "confiscation"),
    [
        (Sentence(imprisonment="death", fine_lak=0, confiscation=False), "within", "within"),
        (Sentence(imprisonment="death", fine_lak=1, confiscation=True), "above", "above"),
        (Sentence(imprisonment="life", fine_lak=0, confiscation=False), "not_ordered", "not_ordered"),
        (Sentence(imprisonment="life", fine_lak=10, confiscation=True), "within", "within"),
        (Sentence(fine_lak=10, confiscation=True), "within", "within"),
    ],
)
def test_where_death_stands_alone_no_fine_and_no_confiscation_stand_beside_it(
    ordered: Sentence, fine: str, confiscation: str
) -> None:
    held = held_against(ordered, [DEATH_ALONE])
    assert (held.fine, held.confiscation) == (fine, confiscation)
