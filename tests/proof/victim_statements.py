"""Statements about victims: the young and the grown, the women's law, and those outside the offence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3
from attrs import evolve
from encoding import NOT_ESTABLISHED, Encoded
from statement import CASE, DEALING, OTHER, TRAFFICKING, WOMENS_LAW, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def young(law: Mapping[str, Encoded]) -> Iterator[Statement]:
    """State what a victim's age decides, and what it does not."""
    offence = law[TRAFFICKING]
    without = evolve(CASE, means=OTHER.means)
    age = offence.child_age
    all_young = z3.And([one.age < age for one in CASE.victims])
    yield Statement(
        "young-need-no-means",
        f"Where every victim is under {age}, the means make no difference.",
        (f"{TRAFFICKING}__para_2",),
        all_young,
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


def apart(law: Mapping[str, Encoded]) -> Iterator[Statement]:
    """State what makes no difference, and which offences keep apart."""
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
