"""What is proved of the law: each a statement, the provisions it is about, what is given and what follows.

`CASE` is any case of up to `BOUND` victims, and `HEAVIER` any other that has all its facts and perhaps more.
"""

from __future__ import annotations

import os
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import z3
from attrs import evolve, frozen
from encoding import NO_PENALTY, NOT_ESTABLISHED, Encoded
from penalty_ranges import AT, BELOW, bounds_of
from symbolic_facts import SymbolicCase, symbolic_case

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from symbolic_facts import Formula

BOUND = 12 if os.environ.get("LAO_TIP_LAW_TESTS") == "long" else 4
TRAFFICKING, WOMENS_LAW, DEALING = "penal-law/art_134", "women-law/art_24", "children-law/art_89"
CASE, OTHER = symbolic_case(BOUND), symbolic_case(BOUND, "other.")


@frozen(eq=False)
class Statement:
    """A statement of the law to prove: wherever what is `given` holds, so does `then`."""

    name: str
    what: str
    provisions: tuple[str, ...]
    given: Formula
    then: Formula


def statements(law: Mapping[str, Encoded]) -> Iterator[Statement]:
    """Give every statement."""
    yield from _penalties(law[TRAFFICKING])
    yield from _bands(law)
    yield from _monotone(law)
    yield from _young(law)
    yield from _apart(law)


def _penalties(offence: Encoded) -> Iterator[Statement]:
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


def _bands(law: Mapping[str, Encoded]) -> Iterator[Statement]:
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


def _monotone(law: Mapping[str, Encoded]) -> Iterator[Statement]:
    for provision in (TRAFFICKING, WOMENS_LAW, DEALING):
        yield Statement(
            f"monotone-{provision}",
            "One more act, means, purpose, harm, circumstance or victim, or a younger one, lowers no band.",
            (provision,),
            _all_of(CASE, OTHER),
            law[provision].band(CASE) <= law[provision].band(OTHER),
        )


def _young(law: Mapping[str, Encoded]) -> Iterator[Statement]:
    offence = law[TRAFFICKING]
    without = evolve(CASE, means=OTHER.means)
    age = offence.child_age
    young = z3.And([one.age < age for one in CASE.victims])
    yield Statement(
        "young-need-no-means",
        f"Where every victim is under {age}, the means make no difference.",
        (f"{TRAFFICKING}__para_2",),
        young,
        offence.band(CASE) == offence.band(without),
    )
    yield Statement(
        "grown-need-means",
        f"Against victims of {age} or over the offence never stands without a means.",
        (f"{TRAFFICKING}__para_1", f"{TRAFFICKING}__para_2"),
        z3.And(*(one.age >= age for one in CASE.victims), z3.Not(z3.Or(list(CASE.means.values())))),
        offence.band(CASE) == NOT_ESTABLISHED,
    )
    yield Statement(
        "child-is-never-base",
        "Where the offence stands against a child, its plain penalty is never the answer.",
        (f"{TRAFFICKING}__para_4",),
        z3.Or([z3.And(offence.within(CASE, one), one.age < age) for one in CASE.victims]),
        offence.band(CASE) >= 1,
    )
    yield Statement(
        "dealing-is-never-base",
        "Article 89, which is about children, never comes to the plain penalty of Article 134.",
        (DEALING, TRAFFICKING),
        law[DEALING].stands(CASE),
        law[DEALING].band(CASE) >= 1,
    )
    others = evolve(
        CASE,
        victims=tuple(
            evolve(mine, age=theirs.age) for mine, theirs in zip(CASE.victims, OTHER.victims, strict=True)
        ),
    )
    yield Statement(
        "one-age",
        f"Between two ages on the same side of {age} Article 134 makes no difference.",
        (TRAFFICKING,),
        z3.And(
            [
                (mine.age < age) == (theirs.age < age)
                for mine, theirs in zip(CASE.victims, OTHER.victims, strict=True)
            ]
        ),
        offence.band(CASE) == offence.band(others),
    )


def _apart(law: Mapping[str, Encoded]) -> Iterator[Statement]:
    offence, womens = law[TRAFFICKING], law[WOMENS_LAW]
    yield Statement(
        "womens-law-no-heavier",
        "The women's law never comes to a heavier band than Article 134, nor stands where that does not.",
        (WOMENS_LAW, TRAFFICKING),
        CASE.sound(),
        womens.band(CASE) <= offence.band(CASE),
    )
    yield Statement(
        "stage-decides-no-band",
        "Preparation and attempt are in the band of the completed offence.",
        (f"{TRAFFICKING}__para_7",),
        z3.And(CASE.sound(), OTHER.sound()),
        offence.band(CASE) == offence.band(evolve(CASE, stage=OTHER.stage)),
    )
    first, second, *rest = CASE.victims
    yield Statement(
        "order-of-victims",
        "In whatever order the victims stand, the band is the same.",
        (TRAFFICKING,),
        CASE.sound(),
        offence.band(CASE) == offence.band(evolve(CASE, victims=(second, first, *rest))),
    )
    harmed = evolve(first, harms=OTHER.victims[0].harms, close_relative=OTHER.victims[0].close_relative)
    yield Statement(
        "harm-outside-the-offence",
        "What became of somebody against whom the offence does not stand lifts no band.",
        (TRAFFICKING,),
        z3.Not(offence.within(CASE, first)),
        offence.band(CASE) == offence.band(evolve(CASE, victims=(harmed, second, *rest))),
    )
    rape, of_a_minor = law["penal-law/art_119"], law["penal-law/rape_of_a_minor"]
    yield Statement(
        "one-offence-of-rape",
        "One rape of one victim is one of the two offences, and never both.",
        (rape.provision, of_a_minor.provision),
        z3.And(first.present, first.conduct["rape"]),
        z3.Xor(rape.within(CASE, first), of_a_minor.within(CASE, first)),
    )
