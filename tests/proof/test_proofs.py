"""What is proved of the law as parsed, statement by statement, for any number of victims up to a bound."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
import z3
from attrs import evolve
from encoding import BANDS, encode
from prover import NotProvedError, case_with, prove
from statement import BOUND, CASE, TRAFFICKING, Statement
from statements import statements

from lao_tip_law import assess, statutes

Record = Callable[[str, object], None]
LAW = encode(statutes)
STATEMENTS = list(statements(LAW))
TRUE = z3.BoolVal(val=True)


@pytest.mark.parametrize(
    "statement",
    [pytest.param(each, marks=pytest.mark.law(*each.provisions), id=each.name) for each in STATEMENTS],
)
def test_it_is_proved_that(statement: Statement, record_property: Record) -> None:
    record_property("proved", prove(statement))


@pytest.mark.law("penal-law/art_134__para_4", "penal-law/art_134__para_5")
def test_circumstances_of_two_penalties_can_hold_together_and_the_heavier_decides(
    record_property: Record,
) -> None:
    """The raw circumstances of two penalties overlap in every pair: so a rule must decide, and one does."""
    offence = LAW[TRAFFICKING]
    placed = [(place, each) for place, clause in enumerate(offence.clauses) for each in clause.circumstances]
    pairs = [pair for pair in combinations(placed, 2) if pair[0][0] != pair[1][0]]
    assert pairs
    for (place, one), (other_place, other) in pairs:
        band = max(place, other_place)
        case = case_with(
            offence.holds(one, CASE), offence.holds(other, CASE), offence.band(CASE) == band, sparing(CASE)
        )
        assert case is not None, (one.name, other.name)
        assert assess(case).charges[0].bands == (BANDS[band],), (one.name, other.name)
    record_property(
        "proved",
        f"In each of {len(pairs)} pairs the circumstances of two penalties can hold together, and the "
        f"heavier penalty is the answer. [{TRAFFICKING}; up to {BOUND} victims]",
    )


def sparing(case: object) -> object:
    """Ask for a case with one or two victims."""
    present = [one.present for one in case.victims]  # type: ignore[attr-defined] # a symbolic case
    return z3.AtMost(*present, 2)


@pytest.mark.law("penal-law/art_134__para_3", "penal-law/art_134__para_4", "penal-law/art_134__para_5")
@pytest.mark.parametrize(
    ("place", "name"),
    [
        (place, each.name)
        for place, clause in enumerate(LAW[TRAFFICKING].clauses)
        for each in clause.circumstances
    ],
)
def test_each_circumstance_alone_leads_to_its_penalty(place: int, name: str) -> None:
    """No circumstance is idle: a case that has it and no other is found, and has its band."""
    offence = LAW[TRAFFICKING]
    every = [each for clause in offence.clauses for each in clause.circumstances]
    alone = [offence.holds(each, CASE) == (each.name == name) for each in every]
    case = case_with(offence.stands(CASE), *alone)
    assert case is not None
    assert assess(case).charges[0].bands == (BANDS[place],)
    (named,) = (each for each in every if each.name == name)
    holding = [reason for reason in assess(case).charges[0].reasons if reason.holds]
    assert named.provision in {reason.provision for reason in holding}


def test_the_bound_is_large_enough_to_speak_of_groups() -> None:
    assert BOUND >= 4
    assert case_with(z3.And([one.present for one in CASE.victims])) is not None


def test_a_statement_that_a_case_breaks_is_not_proved_and_the_case_is_shown() -> None:
    broken = evolve(STATEMENTS[0], given=TRUE, then=z3.Not(CASE.habitual), provisions=("penal-law/art_134",))
    with pytest.raises(NotProvedError, match=r"penal-law/art_134: it does not hold that: .*'habitual': True"):
        prove(broken)


def test_a_statement_about_no_case_at_all_is_not_proved() -> None:
    idle = evolve(STATEMENTS[0], given=z3.And(CASE.habitual, z3.Not(CASE.habitual)))
    with pytest.raises(NotProvedError, match="no case is one of which it could be said"):
        prove(idle)
