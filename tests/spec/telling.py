"""What an answer tells, laid out so that it can be held against the independent reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from completions import BANDS, joined
from independent_reading import DUTIES

if TYPE_CHECKING:
    from collections.abc import Collection

    from independent_reading import Protected, Reading

    from lao_tip_law import Determination

Charges = dict[str, tuple[str, tuple[str, ...]]]


class Told(NamedTuple):
    """For each provision the outcome and bands; for each victim the rights' one outcome and each duty's."""

    charges: Charges
    victims: tuple[tuple[str, ...], ...]


def told(answer: Determination) -> Told:
    """Lay out an answer; the nine rights go together."""
    victims = []
    for one in answer.victims:
        rights = {right.outcome for right in one.rights}
        assert len(one.rights) == 9
        assert len(rights) == 1
        assert tuple(duty.provision for duty in one.duties) == DUTIES
        victims.append((rights.pop(), *(duty.outcome for duty in one.duties)))
    return Told(
        {charge.provision: (charge.outcome, charge.bands) for charge in answer.charges}, tuple(victims)
    )


def told_by(readings: Collection[Reading]) -> Told:
    """Lay out what the readings of all completions of a case say together."""
    people = zip(*(reading.victims for reading in readings), strict=True)
    return Told(charges_of(readings), tuple(protection_of(set(of_one)) for of_one in people))


def charges_of(readings: Collection[Reading]) -> Charges:
    """Lay out what each charge comes to in the readings together."""
    sets: dict[str, set[str]] = {}
    for reading in readings:
        for provision, bands in reading.charges.items():
            sets.setdefault(provision, set()).update(bands)
    return {provision: charge_of(bands) for provision, bands in sets.items()}


def charge_of(bands: set[str]) -> tuple[str, tuple[str, ...]]:
    """Give the outcome and bands, lowest first, of all that a charge can come to."""
    left = tuple(band for band in BANDS[2:] if band in bands)
    if bands == {"not_in_force"}:
        return "not_in_force", ()
    if not left:
        return "not_established", ()  # it fails anyway, whatever the law of the day
    return ("established" if bands == set(left) else "undetermined"), left


def protection_of(readings: set[Protected]) -> tuple[str, ...]:
    """Join what one victim is owed under each reading."""
    columns = zip(*((one.rights, *one.duties) for one in readings), strict=True)
    return tuple(joined(set(column)) for column in columns)
