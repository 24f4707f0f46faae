"""What frozen attrs classes share, so that they are quick to make.

attrs writes and compiles an `__eq__`, a `__hash__` and a `__repr__` for every class, which is half of what a
class costs at start-up; over some fifty classes that is as long as starting Python itself. A class that is
declared `@frozen(eq=False, repr=False)` over `Record` has the three from here instead. Everything else is
attrs' own: slots, frozen, typed, `attrs.fields`, `attrs.evolve`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attrs import Attribute


class Record:
    """A value: it compares and hashes by its class and fields, and shows them.

    A field declared `hash=False` is left out of the hash, and one declared `repr=False` is not shown.
    """

    __slots__ = ()
    if TYPE_CHECKING:
        __attrs_attrs__: tuple[Attribute[object], ...]

    def __eq__(self, other: object) -> bool:
        """Compare the fields of two values of one class."""
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, part.name) == getattr(other, part.name) for part in self.__attrs_attrs__)

    def __hash__(self) -> int:
        """Hash by class and fields."""
        hashed = [getattr(self, part.name) for part in self.__attrs_attrs__ if part.hash is not False]
        return hash((self.__class__, *hashed))

    def __repr__(self) -> str:
        """Show the class and its fields, but for those that are not to be shown."""
        shown = (f"{part.name}={getattr(self, part.name)!r}" for part in self.__attrs_attrs__ if part.repr)
        return f"{self.__class__.__name__}({', '.join(shown)})"
