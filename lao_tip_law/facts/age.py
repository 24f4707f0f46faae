"""The age of a person at the offence, as far as it is known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias, TypeGuard, cast

from attrs import frozen

from lao_tip_law.facts.problems import FactError, unknown_key
from lao_tip_law.facts.vocabulary import AGE_FIELDS, UNKNOWN
from lao_tip_law.records import Record

OLDEST = 130
"""No age above this is taken for one: the longest life on record ended at 122 years."""

AgeLike: TypeAlias = "Age | int | Mapping[str, int | str | None] | str | None"
"""What `Age.of` makes an age of."""


@frozen(eq=False, repr=False)
class Age(Record):
    """An age in completed years, as a range with both ends in it.

    Attributes:
        min: the youngest that the person can have been, 0 to 130.
        max: the oldest that the person can have been, 0 to 130.
    """

    min: int = 0
    max: int = OLDEST

    def __attrs_post_init__(self) -> None:
        """Refuse ends that are no ages, or that stand the wrong way round."""
        if not _is_age(self.min):
            raise _no_age(self.min, "min")
        if not _is_age(self.max):
            raise _no_age(self.max, "max")
        if self.min > self.max:
            raise FactError(
                "The least age is above the greatest.",
                code="range-reversed",
                remedy="Write the lower of the two as min and the higher as max.",
            )

    @property
    def exact(self) -> int | None:
        """The age where it is known to the year, None otherwise."""
        return self.min if self.min == self.max else None

    @classmethod
    def of(cls, value: object, field: str = "") -> Age:
        """Make an age of a plain value, an `AgeLike`.

        Args:
            value: whole years, a mapping with `min`, `max` or both, None or `unknown`, or an `Age`.
            field: the path of the field, for errors.

        Raises:
            CaseError: on a value of another kind (a truth value and a float are no ages), an age below 0 or
                above 130, or a least age above the greatest.
        """
        if _is_age(value):
            return _exactly(value)
        if value is None or (isinstance(value, str) and value == UNKNOWN):
            return UNKNOWN_AGE
        if isinstance(value, Age):
            return value
        if isinstance(value, Mapping):
            try:
                return _between(value)
            except FactError as error:
                error.under(field)
                raise
        raise _no_age(value, field)


@lru_cache(maxsize=OLDEST + 1, typed=True)  # what only counts as a number is itself
def _exactly(years: int) -> Age:
    """Give an age known to the year: one object for all who are so old, being frozen."""
    return Age(years, years)


def _between(ends: Mapping[object, object]) -> Age:
    for key in ends:
        if key not in AGE_FIELDS:
            raise unknown_key(key, AGE_FIELDS)
    least, greatest = (
        None if isinstance(end, str) and end == UNKNOWN else end for end in (ends.get("min"), ends.get("max"))
    )
    # What is no age passes through here to the check above, which refuses it by name.
    return Age(
        cast("int", 0 if least is None else least),
        cast("int", OLDEST if greatest is None else greatest),
    )


def _is_age(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= OLDEST


def _no_age(value: object, field: str) -> FactError:
    if isinstance(value, int) and not isinstance(value, bool):
        return FactError(
            f"The age is below 0 or above {OLDEST}.",
            code="age-out-of-range",
            remedy=f"Write the completed years at the offence, 0 to {OLDEST}.",
            field=field,
        )
    return FactError(
        "The age is not a whole number.",
        code="not-a-number",
        remedy="Write whole years in digits, without quotes, as in 13; or {min: 15, max: 17}; or unknown.",
        field=field or None,
    )


UNKNOWN_AGE = Age()
"""The age of which nothing is known: 0 to 130."""
