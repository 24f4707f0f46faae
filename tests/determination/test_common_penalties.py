"""What two laws' penalties for one band have in common: a part that differs is told by neither."""

from __future__ import annotations

from attrs import evolve

from lao_tip_law.determination.model import Confiscation, Fine, Imprisonment, Penalty, PrintedDollars
from lao_tip_law.determination.penalties import common_parts

PRINTED = PrintedDollars(1086, 10860)
FINE = Fine("LAK", 10_000_000, 100_000_000, None, PRINTED)
ONE = Penalty(
    "penal-law/art_134__para_3",
    Imprisonment(60, 180),
    life_imprisonment=False,
    death=False,
    fine=FINE,
    confiscation=Confiscation(ordered=True, under="penal-law/art_32"),
    alternatives=(("imprisonment", "fine", "confiscation"),),
    not_known=(),
    excluded_ends=("fine.min", "fine.max"),
)


def test_a_penalty_has_all_in_common_with_itself() -> None:
    assert common_parts(ONE, ONE) == ONE


def test_the_provision_is_the_later_laws() -> None:
    assert (
        common_parts(ONE, evolve(ONE, provision="penal-code-2017/art_215")).provision
        == "penal-code-2017/art_215"
    )


def test_a_part_that_differs_is_not_known_and_the_others_stay() -> None:
    found = common_parts(ONE, evolve(ONE, imprisonment=Imprisonment(60, 240)))
    assert (found.imprisonment, found.not_known) == (None, ("imprisonment",))
    assert (found.fine, found.confiscation, found.death) == (FINE, ONE.confiscation, False)


def test_dollars_printed_beside_one_fine_alone_make_no_difference_and_are_not_told() -> None:
    bare = evolve(FINE, usd_as_printed=None)
    for one, other in ((FINE, bare), (bare, FINE)):
        found = common_parts(evolve(ONE, fine=one), evolve(ONE, fine=other))
        assert (found.fine, found.not_known) == (bare, ())


def test_a_fine_that_only_one_of_them_sets_is_not_known() -> None:
    for one, other in ((ONE, evolve(ONE, fine=None)), (evolve(ONE, fine=None), ONE)):
        assert common_parts(one, other).not_known == ("fine",)


def test_what_both_do_not_know_stays_unknown_and_is_named_once() -> None:
    one = evolve(ONE, confiscation=None, death=None, not_known=("confiscation", "death"))
    other = evolve(ONE, confiscation=None, not_known=("confiscation",))
    assert common_parts(one, other).not_known == ("confiscation", "death")
    assert common_parts(one, one).not_known == ("confiscation", "death")


def test_alternatives_and_ends_are_told_where_both_have_them() -> None:
    other = evolve(ONE, alternatives=(("fine",),), excluded_ends=("fine.max", "imprisonment.min_months"))
    found = common_parts(ONE, other)
    assert found.alternatives == ()
    assert found.excluded_ends == ("fine.max",)
