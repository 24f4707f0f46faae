"""Smaller cases: one step each, and several steps at once."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, TypeAlias, cast

from attrs import frozen

from lao_tip_law.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lao_tip_law.conformance.vectors import Plain

Step: TypeAlias = "tuple[str | int, ...]"
"""A place in the case whose fact is dropped, which makes it unknown, or a word's, which makes it absent; with
a number behind `=`, an age that is lowered to it."""
_TO = "="


@frozen(eq=False, repr=False)
class Reducible(Record):
    """A case, and the paths of the facts that it must keep; an age among them may still be lowered."""

    case: Plain
    kept: tuple[str, ...]

    @property
    def size(self) -> tuple[int, int]:
        """How much a reader has to read: facts, words and victims; then the ages added up."""
        ages: list[int] = []
        return _weigh(self.case, ages), sum(ages)


def _weigh(value: object, ages: list[int]) -> int:
    if isinstance(value, dict):
        ages.extend(
            each for name, each in value.items() if name in {"age", "min", "max"} and isinstance(each, int)
        )
        return sum(1 + _weigh(each, ages) for each in value.values())
    if isinstance(value, list):
        return sum(1 + _weigh(each, ages) for each in value)
    return 0


def steps(of: Reducible, ages: tuple[int, ...]) -> Iterator[Step]:
    """Give each single step; an age is lowered to the least of its class, as the law's ages bound them."""
    victims = of.case.get("victims")
    for place in range(len(victims)) if isinstance(victims, list) else ():
        whole = f"victims[{place}]"
        if "victims" not in of.kept and not any(path.startswith(whole) for path in of.kept):
            yield ("victims", place)
    yield from _fields(of.case, (), "", of.kept, ages)
    for place, victim in enumerate(victims) if isinstance(victims, list) else ():
        yield from _fields(victim, ("victims", place), f"victims[{place}].", of.kept, ages)


def _fields(
    mapping: Plain, place: Step, path: str, kept: tuple[str, ...], ages: tuple[int, ...]
) -> Iterator[Step]:
    for name, value in mapping.items():
        if name == "age" and isinstance(value, int):
            least = max((age for age in (0, *ages) if age <= value), default=value)
            if least != value:
                yield (*place, name, _TO, least)
        if f"{path}{name}" in kept or (name == "victims" and any(each.startswith(name) for each in kept)):
            continue
        yield (*place, name)
        if isinstance(value, (dict, list)) and name not in {"victims", "age"}:
            for word in value if isinstance(value, dict) else range(len(value)):
                yield (*place, name, word)


def reduced(of: Reducible, taken: Iterable[Step]) -> Reducible:
    """Take steps, all at once; the kept paths follow the victims that move up."""
    case = copy.deepcopy(of.case)
    # From the last place to the first: what goes from a list moves only what stands behind it.
    ordered = sorted(taken, key=lambda step: [(isinstance(part, int), str(part).zfill(9)) for part in step])
    gone = []
    for step in reversed(ordered):
        if step[:1] == ("victims",) and len(step) == 2:  # noqa: PLR2004 - the list, and a place in it
            gone.append(cast("int", step[1]))
        _take(case, step)
    return Reducible(case, tuple(_moved(path, gone) for path in of.kept))


def _take(case: Plain, step: Step) -> None:
    """Take one step; those within its place have been taken before it."""
    within: object = case
    way, to = (step[: step.index(_TO)], step[-1]) if _TO in step else (step, None)
    for part in way[:-1]:
        within = within[part]  # type: ignore[index] # a mapping or a list: the way leads through the case
    if to is None:
        del within[way[-1]]  # type: ignore[attr-defined] # the same
    else:
        within[way[-1]] = to  # type: ignore[index] # the same


def _moved(path: str, gone: list[int]) -> str:
    if not path.startswith("victims["):
        return path
    number, _, rest = path.removeprefix("victims[").partition("]")
    return f"victims[{int(number) - sum(place < int(number) for place in gone)}]{rest}"


def text_of(of: Reducible) -> str:
    """Give a case as a text to tell it by."""
    return json.dumps(of.case, sort_keys=True)
