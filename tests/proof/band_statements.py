"""Statements about bands: their penalties rise, each case has one, and more facts lower none."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import z3
from encoding import NO_PENALTY, Encoded
from penalty_ranges import AT, BELOW, bounds_of
from statement import BOUND, CASE, DEALING, OTHER, TRAFFICKING, WOMENS_LAW, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from symbolic_facts import Formula, SymbolicCase


def penalties(offence: Encoded) -> Iterator[Statement]:
    """State that each penalty begins where the one below it ends."""
    for lighter, heavier in pairwise(offence.clauses):
        ranges, where = bounds_of(lighter), (heavier.provision, lighter.provision)
        for name, high in bounds_of(heavier).items():
            if name in ranges:
                low = ranges[name]
                yield Statement(
                    f"rising-{name}-{heavier.provision}",
                    f"Every {name} of {high} is at least as heavy as every one of {low}.",
                    where,
                    z3.And(low.holds(BELOW), high.holds(AT)),
                    BELOW <= AT,
                )
                yield Statement(
                    f"no-gap-{name}-{heavier.provision}",
                    f"No {name} lies between {low} and {high}.",
                    where,
                    z3.And((low.low or 0) <= AT, (high.high or AT) >= AT),
                    z3.Or(low.holds(AT), high.holds(AT)),
                )
    *lighter_ones, heaviest = [bool(each.life_imprisonment or each.death) for each in offence.clauses]
    yield Statement(
        "life-and-death",
        "Life imprisonment and death are in the heaviest penalty and in no other.",
        tuple(clause.provision for clause in offence.clauses),
        z3.BoolVal(val=True),
        z3.BoolVal(val=heaviest and not any(lighter_ones)),
    )


def bands(law: Mapping[str, Encoded]) -> Iterator[Statement]:
    """State that each case has one band, and that few victims decide it."""
    for offence in (law[TRAFFICKING], law[WOMENS_LAW], law[DEALING]):
        band, places = offence.band(CASE), range(len(offence.clauses))
        heaviest = [
            z3.And(
                offence.applies(clause, CASE),
                *(z3.Not(offence.applies(heavier, CASE)) for heavier in offence.clauses[place + 1 :]),
            )
            for place, clause in enumerate(offence.clauses)
        ]
        yield Statement(
            f"one-band-{offence.provision}",
            "Where the offence stands, exactly one of its penalties is the heaviest that applies.",
            (offence.provision, *(clause.provision for clause in offence.clauses)),
            offence.stands(CASE),
            z3.And(
                z3.PbEq([(one, 1) for one in heaviest], 1),
                z3.And([z3.Implies(heaviest[place], band == place) for place in places]),
                band != NO_PENALTY,
            ),
        )
    offence = law[TRAFFICKING]
    counts = [each.count for clause in offence.clauses for each in clause.circumstances if each.count]
    size = max([1, *counts])
    groups = [offence.band(CASE.only(places)) for places in combinations(range(BOUND), size)]
    yield Statement(
        "few-decide",
        f"The band of any number of victims is the heaviest band of {size} of them.",
        (TRAFFICKING,),
        z3.BoolVal(val=True),
        z3.And(
            z3.And([offence.band(CASE) >= band for band in groups]),
            z3.Or([offence.band(CASE) == band for band in groups]),
        ),
    )


def _all_of(one: SymbolicCase, other: SymbolicCase) -> Formula:
    """Say that the one case's facts are all in the other: no act, harm or victim fewer, and nobody older."""
    words = [(mine[word], theirs[word]) for mine, theirs in _lists(one, other) for word in mine]
    truths = [(one.habitual, other.habitual), (one.organised_group, other.organised_group)]
    same, more = [one.stage == other.stage], []
    for mine, theirs in zip(one.victims, other.victims, strict=True):
        more += [(mine.present, theirs.present), (mine.close_relative, theirs.close_relative)]
        words += [(mine.harms[word], theirs.harms[word]) for word in mine.harms]
        words += [(mine.conduct[word], theirs.conduct[word]) for word in mine.conduct]
        same += [mine.female == theirs.female, theirs.age <= mine.age]
    return z3.And([*same, *(z3.Implies(*each) for each in (*words, *truths, *more))])


def _lists(one: SymbolicCase, other: SymbolicCase) -> Iterator[tuple[dict[str, Formula], dict[str, Formula]]]:
    for name in ("acts", "means", "purposes", "other_conduct"):
        yield getattr(one, name), getattr(other, name)


def monotone(law: Mapping[str, Encoded]) -> Iterator[Statement]:
    """State that more facts lower no band."""
    for provision in (TRAFFICKING, WOMENS_LAW, DEALING):
        yield Statement(
            f"monotone-{provision}",
            "One more act, means, purpose, harm, circumstance or victim, or a younger one, lowers no band.",
            (provision,),
            _all_of(CASE, OTHER),
            law[provision].band(CASE) <= law[provision].band(OTHER),
        )
