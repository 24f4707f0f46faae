"""What the law owes a victim: each right, the immunity, and each duty, for a woman, a child and a man."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.conformance.making.frames import ALL, ELSEWHERE, FOREIGN, LAO, REMOVE, Frames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.vectors import Plain, Vector

_OTHER_CHARGES = ("theft", "drug_trafficking", "assault")
"""Words that a victim may be accused of and that no right covers."""


def vectors(frames: Frames) -> Iterator[Vector]:
    """Give the vectors of the victims' protection."""
    yield from _rights(frames)
    yield from _immunity(frames)
    yield from _duties(frames)


def _people(frames: Frames) -> dict[str, Plain]:
    """Give those whom the law speaks of, and those whom it does not, at the age that parts them."""
    age = frames.law.child_age
    return {
        "a woman": frames.victim(),
        "a girl": frames.victim(age=age - 1),
        "a boy": frames.victim(age=age - 1, sex="male"),
        "a man": frames.victim(sex="male"),
        f"a man of {age}": frames.victim(age=age, sex="male"),
        "somebody of unknown sex": frames.victim(sex=REMOVE),
        "a child of unknown sex": frames.victim(age=age - 1, sex=REMOVE),
        "a male of unknown age": frames.victim(age=REMOVE, sex="male"),
    }


def _rights(frames: Frames) -> Iterator[Vector]:
    law = frames.law
    for right in law.book.rights:
        words = law.words(right.provision, right.span)
        statement = law.statement(
            "right",
            right.provision,
            f'"{words}": the right of a woman or child who has suffered from it, and not of a man.',
            right.span,
        )
        pattern: Plain = {"victims": [{"rights": {right.provision: ALL}}]}
        for name, victim in _people(frames).items():
            yield frames.make(
                statement,
                name,
                f"the victim is {name}",
                ["victims[0].sex", "victims[0].age"],
                frames.case(victim),
                pattern,
            )
        for stage in ("attempt", "preparation", "unknown"):
            why = f"a woman, and the stage is {stage}: she must have suffered"
            yield frames.make(statement, stage, why, ["stage"], frames.case(stage=stage), pattern)
        for field in ("acts", "means", "purposes"):
            why = f"a woman, and no {field}: the offence does not stand against her"
            yield frames.make(statement, f"no {field}", why, [field], frames.case(**{field: []}), pattern)
        case = frames.case(frames.victim(age=law.child_age - 1), means=[])
        yield frames.make(
            statement,
            "child without means",
            "a child against whom no means was used",
            ["means", "victims[0].age"],
            case,
            pattern,
        )
        both: Plain = {"victims": [{"rights": {right.provision: ALL}}] * 2}
        case = frames.case(frames.victim(sex="male"), frames.victim())
        turns_on = ["victims", "victims[0].sex", "victims[1].sex"]
        yield frames.make(
            statement, "man and woman", "a man and a woman: each has an answer", turns_on, case, both
        )


def _immunity(frames: Frames) -> Iterator[Vector]:
    law = frames.law
    for right in law.book.rights:
        if not right.covers:
            continue
        words = ", ".join(law.words(part.provision, part.span) for part in right.covers)
        statement = law.statement(
            "immunity",
            right.provision,
            f"A victim is not prosecuted for {words}; for anything else the law may.",
            right.span,
        )
        covered = [part.kind for part in right.covers]
        for word in (*covered, *_OTHER_CHARGES):
            asked: Plain = {"outcome": ALL, "provision": ALL} if word in covered else {"outcome": ALL}
            for name, victim in _people(frames).items():
                if word != covered[0] and name not in {"a woman", "a boy", "a man"}:
                    continue
                case = frames.case({**victim, "accused_of": [word]})
                pattern: Plain = {"victims": [{"immunity": {word: asked}}]}
                turns_on = ["victims[0].accused_of", "victims[0].sex", "victims[0].age"]
                yield frames.make(
                    statement, f"{word} {name}", f"{name} is accused of {word}", turns_on, case, pattern
                )
        for stage in ("attempt", "preparation"):
            case = frames.case(frames.victim(accused_of=covered), stage=stage)
            pattern = {"victims": [{"immunity": {word: {"outcome": ALL} for word in covered}}]}
            why = f"a woman accused of all that is covered; {stage} alone"
            yield frames.make(statement, stage, why, ["stage", "victims[0].accused_of"], case, pattern)


def _duties(frames: Frames) -> Iterator[Vector]:
    law, age = frames.law, frames.law.child_age
    first = {duty.provision: duty for duty in reversed(law.book.duties)}
    for provision, duty in sorted(first.items()):
        count = sum(other.provision == provision for other in law.book.duties)
        statement = law.statement(
            "duties",
            provision,
            f"The duties of this paragraph ({count}) are owed to those whom it is about, and to no others.",
            duty.span,
        )
        pattern: Plain = {"victims": [{"duties": {provision: ALL}}]}
        for nationality in (LAO, FOREIGN, REMOVE):
            for found_in in (LAO, ELSEWHERE, REMOVE):
                for years in (age - 1, age):
                    victim = frames.victim(age=years, nationality=nationality, found_in=found_in)
                    where = [
                        "unknown" if place is REMOVE else str(place) for place in (nationality, found_in)
                    ]
                    why = f"aged {years}, of nationality {where[0]}, found in {where[1]}"
                    turns_on = ["victims[0].age", "victims[0].nationality", "victims[0].found_in"]
                    yield frames.make(
                        statement,
                        f"{years} {where[0]} in {where[1]}",
                        why,
                        turns_on,
                        frames.case(victim),
                        pattern,
                    )
        for name in ("a man", "a boy"):
            case = frames.case(_people(frames)[name])
            yield frames.make(
                statement, name, f"the victim is {name}", ["victims[0].age", "victims[0].sex"], case, pattern
            )
        yield frames.make(
            statement,
            "attempt",
            "a woman, and an attempt alone",
            ["stage"],
            frames.case(stage="attempt"),
            pattern,
        )
