"""The bands of the trafficking article: their circumstances, and their penalties part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.conformance.making.frames import ALL, REMOVE, Frames
from lao_tip_law.facts.vocabulary import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.vectors import Plain, Vector
    from lao_tip_law.law.model import PenaltyClause
    from lao_tip_law.rules.offences import Band, Lift

_PARTS: dict[str, Plain] = {
    "imprisonment": {"imprisonment": ALL},
    "life-and-death": {"life_imprisonment": ALL, "death": ALL},
    "fine": {"fine": {"currency": ALL, "min": ALL, "max": ALL}},
    "dollars-as-printed": {"fine": {"usd_as_printed": ALL}},
    "confiscation": {"confiscation": ALL},
    "not-known": {"not_known": ALL},
}


def vectors(frames: Frames) -> Iterator[Vector]:
    """Give the vectors of circumstances and penalties."""
    for lift in frames.law.trafficking.lifts:
        yield from _circumstance(frames, lift)
    yield from _heaviest(frames)
    for band, case in cases_by_band(frames).items():
        yield from _penalty(frames, band, case)


def cases_by_band(frames: Frames) -> dict[Band, Plain]:
    """Give a case for each band, by the first circumstance that leads there."""
    found = {}
    for level, band in enumerate(frames.law.trafficking.bands):
        lifts = [lift for lift in frames.law.trafficking.lifts if lift.level == level]
        found[band] = _holding(frames, lifts[0]) if lifts else frames.case()
    return found


def _holding(frames: Frames, lift: Lift) -> Plain:
    """Give a case in which one circumstance holds and no other."""
    if lift.fact in {"habitual", "organised_group"}:
        return frames.case(**{lift.fact: True})
    if lift.fact == "count":
        return frames.case(*[frames.victim()] * lift.bit)
    return frames.case(_victim(frames, lift))


def _victim(frames: Frames, lift: Lift) -> Plain:
    """Give a victim of whom one circumstance holds."""
    if lift.fact == "harms":
        return frames.victim(harms=[lift.circumstance.name])
    return frames.victim(**{lift.fact: 0 if lift.fact == "age" else True})


def _circumstance(frames: Frames, lift: Lift) -> Iterator[Vector]:
    """Give one circumstance alone: there, not there, unknown; at its threshold where it has one."""
    law, name = frames.law, lift.circumstance.name
    provision, span = lift.circumstance.provision, lift.circumstance.span
    band = law.trafficking.bands[lift.level].name
    words = law.words(provision, span)
    statement = law.statement(
        name.replace("_", "-"),
        provision,
        f'The circumstance "{words}" puts the case in the band {band} at least.',
        span,
    )
    pattern = frames.of_main()
    if lift.fact == "count":
        for number in range(max(lift.bit + 2, 4)):
            case = frames.case(*[frames.victim()] * number, **({} if number else {"victims": []}))
            yield frames.make(
                statement,
                f"{number} victims",
                f"{number} victims, where the law says {lift.bit}",
                ["victims"],
                case,
                pattern,
            )
        return
    if lift.fact == "age":
        below = law.child_age if lift.circumstance.age_below is None else lift.circumstance.age_below
        for age in (0, below - 1, below, below + 1, {"min": below - 1, "max": below}, REMOVE):
            case = frames.case(frames.victim(age=age))
            told = "of unknown age" if age is REMOVE else f"aged {_aged(age)}"
            why = f"the victim is {told}, where a child is under {below}"
            yield frames.make(statement, told, why, ["victims[0].age"], case, pattern)
        return
    if lift.fact in {"habitual", "organised_group"}:
        for value in (True, False, UNKNOWN):
            case = frames.case(**{lift.fact: value})
            yield frames.make(
                statement, str(value), f"{name} alone, and it is {value}".lower(), [lift.fact], case, pattern
            )
        return
    path = f"victims[0].{lift.fact}"
    yield frames.make(
        statement,
        "true",
        f"{name} alone holds",
        [path],
        frames.case(_victim(frames, lift)),
        pattern,
    )
    yield frames.make(
        statement, "false", f"{name} does not hold, nor does any other", [path], frames.case(), pattern
    )
    unknown: object = dict.fromkeys(_others(frames, name), False) if lift.fact == "harms" else UNKNOWN
    if isinstance(unknown, dict):
        unknown = {**unknown, name: UNKNOWN}
    case = frames.case(frames.victim(**{lift.fact: unknown}))
    yield frames.make(statement, "unknown", f"{name} alone is unknown", [path], case, pattern)
    second = frames.case(frames.victim(), _victim(frames, lift))
    yield frames.make(
        statement,
        "second victim",
        f"{name} holds of the second victim",
        ["victims", "victims[0]", "victims[1]"],
        second,
        pattern,
    )


def _aged(age: object) -> str:
    return f"{age['min']} to {age['max']}" if isinstance(age, dict) else str(age)


def _others(frames: Frames, name: str) -> list[str]:
    return [
        lift.circumstance.name
        for lift in frames.law.trafficking.lifts
        if lift.fact == "harms" and lift.circumstance.name != name
    ]


def _heaviest(frames: Frames) -> Iterator[Vector]:
    """Where circumstances of two bands hold, the heavier band; of one offence, whoever was harmed."""
    law = frames.law
    lifts = law.trafficking.lifts
    highest = max((lift.level for lift in lifts), default=0)
    top = [lift for lift in lifts if lift.level == highest and lift.fact == "harms"]
    lower = [lift for lift in lifts if 0 < lift.level < highest]
    if not top or not lower:
        return
    statement = law.statement(
        "heaviest",
        top[0].circumstance.provision,
        "The band is the heaviest whose circumstances hold.",
        top[0].circumstance.span,
    )
    pattern = frames.of_main()
    for lift in lower:
        worst = top[0].circumstance.name
        facts: Plain = {"harms": [worst]}
        if lift.fact in {"habitual", "organised_group"}:
            case, path = frames.case(frames.victim(**facts), **{lift.fact: True}), lift.fact
        elif lift.fact == "count":
            case, path = frames.case(*[frames.victim()] * (lift.bit - 1), frames.victim(**facts)), "victims"
        elif lift.fact == "harms":
            case, path = frames.case(frames.victim(harms=[lift.circumstance.name, worst])), "victims[0].harms"
        else:
            case = frames.case(frames.victim(**facts, **{lift.fact: 0 if lift.fact == "age" else True}))
            path = f"victims[0].{lift.fact}"
        why = f"{worst} and {lift.circumstance.name} both hold"
        harmed = f"victims[{lift.bit - 1 if lift.fact == 'count' else 0}].harms"
        yield frames.make(statement, lift.circumstance.name, why, [path, harmed], case, pattern)


def _penalty(frames: Frames, band: Band, case: Plain) -> Iterator[Vector]:
    """Give one band's penalty, part by part."""
    clause = band.clause
    assert clause is not None  # noqa: S101 - the compiler makes this article's bands of its clauses
    for part, asked in _PARTS.items():
        law = f"The penalty of the band {band.name}: {told(part, clause)}."
        statement = frames.law.statement(part, clause.provision, law, clause.span)
        pattern = frames.of_main(penalties={band.name: asked})
        why = f"a case of the band {band.name}, every fact known"
        yield frames.make(statement, band.name, why, _turning(frames, case), case, pattern)


def told(part: str, clause: PenaltyClause) -> str:
    """Put a part of a penalty clause in a sentence."""
    term, fine = clause.imprisonment, clause.fine
    if part == "imprisonment":
        return (
            "no term" if term is None else f"imprisonment of {_ends(term.min_months, term.max_months)} months"
        )
    if part == "life-and-death":
        kinds = [
            name
            for name, span in (("life imprisonment", clause.life_imprisonment), ("death", clause.death))
            if span
        ]
        return " or ".join(kinds) or "neither life imprisonment nor death"
    if part == "fine":
        return "no fine" if fine is None else f"a fine of {_ends(fine.min, fine.max)} {fine.currency}"
    if part == "dollars-as-printed":
        printed = fine is not None and fine.printed_min is not None
        return "the dollars are printed beside the kip" if printed else "no dollars are printed"
    if part == "confiscation":
        ordered = clause.confiscation
        return "no confiscation" if ordered is None else f"confiscation under {ordered.under}"
    return "nothing of it is unknown unless it is named so"


def _ends(low: int | None, high: int | None) -> str:
    return f"{'?' if low is None else f'{low:,}'} to {'?' if high is None else f'{high:,}'}"


def _turning(frames: Frames, case: Plain) -> list[str]:
    """Give what sets a case apart from the plain one."""
    plain = frames.case()
    return [name for name, value in case.items() if plain.get(name) != value] or ["acts", "means", "purposes"]
