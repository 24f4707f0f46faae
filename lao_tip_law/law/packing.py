"""The law's objects as tuples, lists, strings and numbers alone, which `marshal` keeps and loads fast.

A list stands for what has to be made again: an object, or a tuple that holds one. Everything else stands for
itself, so that loading looks at no more than it makes.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs

from lao_tip_law.law import model

if TYPE_CHECKING:
    from types import ModuleType


def _classes_of(module: ModuleType) -> tuple[type, ...]:
    return tuple(cls for cls in vars(module).values() if isinstance(cls, type) and attrs.has(cls))


# Each class of the model by its place in this list, as the kept form names it; the register's classes, which
# an answer does not need, by their places below zero.
_CLASSES = _classes_of(model)
_PLACES = {cls: place for place, cls in enumerate(_CLASSES)}
_TUPLE = len(_CLASSES)


@cache
def _register_classes() -> tuple[type, ...]:
    from lao_tip_law.source import register  # noqa: PLC0415 - made when the register is first asked for

    return _classes_of(register)


def pack(value: object) -> object:
    """Turn the model and the register into tuples, lists, strings and numbers alone."""
    if isinstance(value, tuple):
        parts = tuple(map(pack, value))
        return [_TUPLE, *parts] if any(type(part) is list for part in parts) else parts
    if not attrs.has(type(value)):
        return value
    place = _PLACES.get(type(value))
    if place is None:
        place = ~_register_classes().index(type(value))
    return [place, *(pack(getattr(value, field.name)) for field in attrs.fields(type(value)))]  # type: ignore[arg-type] # `attrs.has` told


def unpack(value: object) -> object:
    """Turn what `pack` gave back into objects."""
    if type(value) is not list:
        return value
    place, *packed = value
    parts = [unpack(part) if type(part) is list else part for part in packed]
    if place == _TUPLE:
        return tuple(parts)
    return (_CLASSES[place] if place >= 0 else _register_classes()[~place])(*parts)
