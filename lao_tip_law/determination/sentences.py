"""A court's sentence held against the band: below, within or above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lao_tip_law.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lao_tip_law.determination.model import Penalty
    from lao_tip_law.facts import Sentence

BELOW, WITHIN, ABOVE = "below", "within", "above"
NOT_ORDERED, UNDETERMINED = "not_ordered", "undetermined"
_OPEN: tuple[int | None, int | None] = (None, None)


@frozen(eq=False, repr=False)
class SentenceHeld(Record):
    """A sentence held against the band: `below`, `within`, `above`, `not_ordered` or `undetermined` each.

    Attributes:
        imprisonment_by: months below the least or above the most; None where it is within or cannot be told.
        fine_by: kip, likewise.
        provisions: the paragraphs that it was held against.
    """

    imprisonment: str
    fine: str
    confiscation: str
    imprisonment_by: int | None = None
    fine_by: int | None = None
    provisions: tuple[str, ...] = ()


def held_against(sentence: Sentence, penalties: Iterable[Penalty]) -> SentenceHeld:
    """Hold a sentence against every band that can be the answer; where they disagree, `undetermined`."""
    every = list(penalties)
    terms = [
        (penalty.imprisonment.min_months, penalty.imprisonment.max_months) if penalty.imprisonment else _OPEN
        for penalty in every
    ]
    fines = [(penalty.fine.min, penalty.fine.max) if penalty.fine else _OPEN for penalty in every]
    return SentenceHeld(
        imprisonment := _agreed([_imprisonment(sentence, penalty) for penalty in every]),
        fine := _agreed([_fine(sentence, penalty) for penalty in every]),
        _agreed([_confiscation(sentence, penalty) for penalty in every]),
        _by(sentence.imprisonment, imprisonment, terms),
        _by(sentence.fine_lak, fine, fines),
        tuple(penalty.provision for penalty in every),
    )


def _by(ordered: object, result: str, ranges: list[tuple[int | None, int | None]]) -> int | None:
    """Tell how far below the least or above the most; None where it is neither, or bands differ in it."""
    place = {BELOW: 0, ABOVE: 1}.get(result)
    if place is None or not isinstance(ordered, int):
        return None
    ends = [both[place] for both in ranges]
    distances = {None if end is None else abs(ordered - end) for end in ends}
    return distances.pop() if len(distances) == 1 else None


def _agreed(results: list[str]) -> str:
    return results[0] if len(set(results)) == 1 else UNDETERMINED


def _imprisonment(sentence: Sentence, penalty: Penalty) -> str:
    """Compare imprisonment. Life stands above every term of years, and death above life."""
    ordered = sentence.imprisonment
    if ordered is None or penalty.life_imprisonment is None:
        return UNDETERMINED
    if ordered == "none":
        return NOT_ORDERED
    term = penalty.imprisonment
    if not isinstance(ordered, int):
        if penalty.death if ordered == "death" else penalty.life_imprisonment:
            return WITHIN
        return BELOW if penalty.death else ABOVE
    if term is None:
        return BELOW if penalty.life_imprisonment or penalty.death else UNDETERMINED
    return _in_range(ordered, term.min_months, term.max_months, "imprisonment", penalty)


def _fine(sentence: Sentence, penalty: Penalty) -> str:
    ordered = sentence.fine_lak
    if ordered is None or "fine" in penalty.not_known:
        return UNDETERMINED
    if penalty.fine is None or not _goes_with(sentence, penalty, "fine"):
        return WITHIN if ordered == 0 else ABOVE
    if ordered == 0:
        return NOT_ORDERED
    if penalty.fine.currency != "LAK":
        return UNDETERMINED
    return _in_range(ordered, penalty.fine.min, penalty.fine.max, "fine", penalty)


def _confiscation(sentence: Sentence, penalty: Penalty) -> str:
    if sentence.confiscation is None or "confiscation" in penalty.not_known:
        return UNDETERMINED
    if penalty.confiscation is None or not _goes_with(sentence, penalty, "confiscation"):
        return ABOVE if sentence.confiscation else WITHIN
    return WITHIN if sentence.confiscation else NOT_ORDERED


def _goes_with(sentence: Sentence, penalty: Penalty, kind: str) -> bool:
    """Tell whether the law sets a kind of penalty beside what was ordered: death may stand alone."""
    ordered = sentence.imprisonment
    main = {"life": "life_imprisonment", "death": "death"}.get(str(ordered), "imprisonment")
    groups = [group for group in penalty.alternatives if ordered is not None and main in group]
    return not penalty.alternatives or any(kind in group for group in groups or penalty.alternatives)


def _in_range(value: int, low: int | None, high: int | None, name: str, penalty: Penalty) -> str:
    """Compare with a range; an end that no source tells leaves it open which side of it the value is on."""
    ends = ("min_months", "max_months") if name == "imprisonment" else ("min", "max")
    if low is not None and (value < low or (value == low and f"{name}.{ends[0]}" in penalty.excluded_ends)):
        return BELOW
    if high is not None and (
        value > high or (value == high and f"{name}.{ends[1]}" in penalty.excluded_ends)
    ):
        return ABOVE
    if value not in {low, high} and any(f"{name}.{end}" in penalty.not_known for end in ends):
        return UNDETERMINED  # an end itself belongs to the range, wherever the other end is
    return WITHIN
