"""A part of the law with words that say it, and parts of the law without the places they were read at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import attrs
from attrs import frozen

if TYPE_CHECKING:
    from lao_tip_law.law.model import Span

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")
NOWHERE: Span = (0, 0)
"""The span of a part that stands in no text yet."""


@frozen
class Worded(Generic[T_co]):
    """What a strategy draws.

    Attributes:
        meaning: the structure.
        text: words that say it, and nothing else.
    """

    meaning: T_co
    text: str


def unplaced(value: T) -> T:
    """Give a part of the law with every span in it `NOWHERE`, so that it compares by what it says.

    A span that is None, which says that something is not there, stays None.
    """
    if isinstance(value, tuple):
        return tuple(unplaced(part) for part in value)  # type: ignore[return-value] # the same parts
    if not attrs.has(type(value)):
        return value
    changed: dict[str, object] = {}
    for field in attrs.fields(type(value)):  # type: ignore[arg-type] # `attrs.has` told
        part = getattr(value, field.name)
        if part is not None and (field.name == "span" or str(field.type).startswith("Span")):
            changed[field.name] = NOWHERE
        else:
            changed[field.name] = unplaced(part)
    return attrs.evolve(value, **changed)  # type: ignore[misc] # `attrs.has` told
