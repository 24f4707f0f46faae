"""Administrative measures for those who come back: reported by the sources, and no law."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.records import Record
from lao_tip_law.source.files import folder, read
from lao_tip_law.source.timeline import Measure, read_timeline

if TYPE_CHECKING:
    from lao_tip_law.facts import Days, Victim

_OUTCOMES: dict[tuple[bool, ...], str] = {(True,): "applies", (False,): "does_not_apply"}


@frozen(eq=False, repr=False)
class MeasureHeld(Record):
    """An administrative measure, which is no law: `applies`, `does_not_apply` or `undetermined` on a return.

    Attributes:
        measure: its name, such as `no-fines-for-returnees`.
        text: what it is.
        source: the words that report it, with the document and paragraph.
    """

    measure: str
    outcome: str
    text: str
    source: str


@cache
def measures() -> tuple[Measure, ...]:
    """Give the measures of the timeline, read on first use."""
    return read_timeline(read(f"{folder('statutes')}/timeline.toml")).measures


def measures_for(victim: Victim) -> tuple[MeasureHeld, ...]:
    """Hold each measure against the day of the victim's return."""
    return tuple(
        MeasureHeld(
            measure.id,
            _outcome(measure, victim.returned_on),
            measure.text,
            f"{measure.quotes[0].source}, {measure.quotes[0].paragraph}: {measure.quotes[0].words}",
        )
        for measure in measures()
    )


def _outcome(measure: Measure, returned: Days) -> str:
    if returned.first is None or returned.last is None:
        return "undetermined"
    ends = {measure.life.in_force(day) for day in (returned.first, returned.last)}
    return _OUTCOMES.get(ends.pop(), "undetermined") if len(ends) == 1 else "undetermined"
