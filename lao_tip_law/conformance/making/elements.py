"""What makes the offence: acts, means and purposes; a child, against whom no means is needed; the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.facts.vocabulary import STAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.making.frames import Frames
    from lao_tip_law.conformance.vectors import Vector
    from lao_tip_law.law.model import DeemingRule

_KINDS = {"acts": "act", "means": "means", "purposes": "purpose"}


def vectors(frames: Frames) -> Iterator[Vector]:
    """Give the vectors of the definition."""
    for field, kind in _KINDS.items():
        yield from _element(frames, field, kind)
    if frames.law.main.deeming is not None:
        yield from _child(frames, frames.law.main.deeming)
    yield from _stages(frames)


def _element(frames: Frames, field: str, kind: str) -> Iterator[Vector]:
    """Each one alone, all together, and none."""
    law = frames.law
    elements = getattr(law.definition, field)
    if not elements:
        return
    provision = elements[0].provision
    words = ", ".join(law.words(element.provision, element.span) for element in elements)
    span = (elements[0].span[0], elements[-1].span[1])
    statement = law.statement(
        field, provision, f"The offence needs one {kind} of these, and any one will do: {words}.", span
    )
    pattern = frames.of_main()
    for element in elements:
        case = frames.case(**{field: [element.kind]})
        yield frames.make(
            statement, element.kind, f"{element.kind} is the only {kind}", [field], case, pattern
        )
    every = [element.kind for element in elements]
    yield frames.make(
        statement, "all", f"every {kind} at once", [field], frames.case(**{field: every}), pattern
    )
    yield frames.make(
        statement, "none", f"known to be without any {kind}", [field], frames.case(**{field: []}), pattern
    )


def _child(frames: Frames, rule: DeemingRule) -> Iterator[Vector]:
    """About the age of a child, with a means and without."""
    law, age = frames.law, rule.age_below
    pattern = frames.of_main()
    statement = law.statement(
        "no-means", rule.provision, f"A child victim, under {age}, needs no means.", rule.span
    )
    for years in (0, age - 1, age, age + 1):
        case = frames.case(frames.victim(age=years), means=[])
        why = f"no means, and the victim is {years} where the law says under {age}"
        yield frames.make(statement, f"aged {years}", why, ["means", "victims[0].age"], case, pattern)
    for low, high in ((0, age - 1), (age - 1, age), (age, age + 1)):
        case = frames.case(frames.victim(age={"min": low, "max": high}), means=[])
        why = f"no means, and the victim is {low} to {high}: the age is on {_side(low, high, age)}"
        yield frames.make(statement, f"aged {low} to {high}", why, ["means", "victims[0].age"], case, pattern)
    two = [frames.victim(age=age - 1), frames.victim(age=age)]
    for order, victims in (("child first", two), ("child second", two[::-1])):
        case = frames.case(*victims, means=[])
        why = "no means, and one of two victims is a child: the offence stands against that one alone"
        turns_on = ["means", "victims", "victims[0].age", "victims[1].age"]
        yield frames.make(statement, order, why, turns_on, case, pattern)
    rest = law.statement(
        "act-and-purpose",
        rule.provision,
        f"A child victim, under {age}, spares the means alone, not act or purpose.",
        rule.span,
    )
    for field in ("acts", "purposes"):
        case = frames.case(frames.victim(age=age - 1), **{field: []})
        why = f"the victim is a child, and there is no {_KINDS[field]}"
        yield frames.make(rest, f"no {field}", why, [field, "victims[0].age"], case, pattern)


def _side(low: int, high: int, age: int) -> str:
    if low < age <= high:
        return f"both sides of {age}"
    return f"one side of {age}"


def _stages(frames: Frames) -> Iterator[Vector]:
    """Each stage, and an unknown one."""
    law, rule = frames.law, frames.law.main.inchoate
    if rule is None:
        return
    statement = law.statement(
        "stage",
        rule.provision,
        f"{law.words(rule.provision, rule.span)}: the stage changes no band.",
        rule.span,
    )
    lifted = {"base": frames.victim(), "child": frames.victim(age=0)}
    for stage in (*STAGES, "unknown"):
        for name, victim in lifted.items():
            case = frames.case(victim, stage=stage)
            why = f"the stage is {stage}, the victim {'grown' if name == 'base' else 'a child'}"
            yield frames.make(
                statement, f"{stage} {name}", why, ["stage", "victims[0].age"], case, frames.of_main()
            )
    case = frames.case(stage="attempt", means=[])
    yield frames.make(
        statement,
        "attempt-without-means",
        "an attempt needs a means all the same",
        ["stage", "means"],
        case,
        frames.of_main(),
    )
