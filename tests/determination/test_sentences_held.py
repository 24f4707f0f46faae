"""A sentence held against penalties that no text at hand sets: what `tests/spec/test_sentences.py` leaves."""

from __future__ import annotations

import pytest
from attrs import evolve

from lao_tip_law import Sentence
from lao_tip_law.determination.model import Confiscation, Fine, Imprisonment, Penalty
from lao_tip_law.determination.sentences import held_against

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
