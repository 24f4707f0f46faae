"""From a clause to a penalty: what it names, what it leaves out, and what nobody can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from lao_tip_law import statutes
from lao_tip_law.determination.model import Penalty, PrintedDollars
from lao_tip_law.determination.penalties import penalty_of

if TYPE_CHECKING:
    from lao_tip_law.law.model import PenaltyClause

BASE, _, GRAVEST = statutes["penal-law/art_134"].penalties
BARE = evolve(BASE, imprisonment=None, fine=None, confiscation=None)


def penalty(clause: PenaltyClause, basis: str = "quoted") -> Penalty:
    return penalty_of(clause, "penal-law/art_134", basis, None)


def test_what_a_quoted_clause_does_not_name_the_law_does_not_set() -> None:
    found = penalty(BARE)
    assert (found.imprisonment, found.fine, found.confiscation, found.not_known) == (None, None, None, ())


@pytest.mark.parametrize(
    ("clause", "not_known"),
    [
        (BASE, ()),
        (BARE, ("imprisonment", "fine", "confiscation")),
        (evolve(BASE, fine=None), ("fine",)),
        (evolve(BASE, confiscation=None), ("confiscation",)),
        (GRAVEST, ()),
        (evolve(GRAVEST, death=None), ()),
        (evolve(GRAVEST, life_imprisonment=None), ()),
    ],
)
def test_where_words_of_a_clause_are_not_read_what_it_does_not_name_is_not_known(
    clause: PenaltyClause, not_known: tuple[str, ...]
) -> None:
    assert penalty(evolve(clause, unread=True)).not_known == not_known


def test_a_reported_clause_with_words_not_read_leaves_open_what_it_does_not_name_once() -> None:
    for unread in (False, True):
        found = penalty(evolve(BASE, fine=None, unread=unread), "reported")
        assert found.not_known == ("fine",)


@pytest.mark.parametrize(
    ("clause", "life", "death", "not_known"),
    [
        (evolve(GRAVEST, death=None), True, False, ("imprisonment",)),
        (evolve(GRAVEST, life_imprisonment=None), False, True, ("imprisonment",)),
        (BASE, False, False, ()),
        (BARE, None, None, ("imprisonment", "fine", "confiscation", "life_imprisonment", "death")),
    ],
)
def test_a_source_that_tells_of_no_term_life_or_death_leaves_all_three_open(
    clause: PenaltyClause,
    life: bool | None,  # noqa: FBT001 - a three-valued part
    death: bool | None,  # noqa: FBT001 - the same
    not_known: tuple[str, ...],
) -> None:
    found = penalty(clause, "reported")
    assert (found.life_imprisonment, found.death, found.not_known) == (life, death, not_known)


@pytest.mark.parametrize(
    ("part", "end", "name"),
    [
        ("imprisonment", "min_excluded", "imprisonment.min_months"),
        ("imprisonment", "max_excluded", "imprisonment.max_months"),
        ("fine", "min_excluded", "fine.min"),
        ("fine", "max_excluded", "fine.max"),
    ],
)
def test_each_end_that_the_text_leaves_out_has_its_name(part: str, end: str, name: str) -> None:
    clause = evolve(BASE, **{part: evolve(getattr(BASE, part), **{end: True})})
    assert penalty(clause).excluded_ends == (name,)
    assert penalty(BASE).excluded_ends == ()


@pytest.mark.parametrize(("low", "high"), [(1086, None), (None, 10860), (1086, 10860)])
def test_dollars_printed_beside_one_end_alone_are_kept(low: int | None, high: int | None) -> None:
    assert BASE.fine is not None
    found = penalty(evolve(BASE, fine=evolve(BASE.fine, printed_min=low, printed_max=high))).fine
    assert found is not None
    assert found.usd_as_printed == PrintedDollars(low, high)
