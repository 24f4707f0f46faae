"""What a penalty clause can hold that has no words: it is refused, where words would say another law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.strategies.wording.vocabulary import WordingError

if TYPE_CHECKING:
    from lao_tip_law.law.model import FineRange, PenaltyClause

_HELD = ("imprisonment", "life_imprisonment", "death", "fine", "confiscation")
STAGES = ("preparation", "attempt")
_TWO = 2


def or_both(clause: PenaltyClause) -> bool:
    """Tell "a, b, or both"."""
    groups = clause.alternatives
    return len(groups) > _TWO and groups[_TWO:] == (groups[0] + groups[1],) and len(groups[_TWO]) == _TWO


def refuse_unsaid(clause: PenaltyClause) -> None:
    """Refuse a clause of which a part would be lost in words, or be said as another.

    Raises:
        WordingError: see above.
    """
    if clause.unread:
        raise WordingError("a clause that is not read whole has no wording.", remedy="Mend its text first.")
    if clause.by_reference is not None and clause.alternatives:
        raise WordingError(
            "a clause that sets penalties and applies another article's has no wording.",
            remedy="Make two clauses of it.",
        )
    if clause.together and len(clause.circumstances) != _TWO:
        raise WordingError(
            "no wording asks for other than two circumstances together.", remedy="Name two of them."
        )
    stages = clause.stages
    if len(set(stages)) < len(stages) or not set(stages) <= {*STAGES}:
        raise WordingError("no wording is known for the stage.", remedy="Name preparation, attempt or both.")
    if stages and (clause.offence is not None or clause.by_reference is not None):
        raise WordingError(
            "the stages of a named offence, or of another article's, have no wording.",
            remedy="Name the stages or the offence.",
        )
    _refuse_kinds(clause)
    if clause.fine is not None:
        _refuse_fine(clause.fine)


def _refuse_kinds(clause: PenaltyClause) -> None:
    """Refuse kinds of penalty that are held and not named, or stand in several groups."""
    groups = clause.alternatives[:_TWO] if or_both(clause) else clause.alternatives
    named = [kind for group in groups for kind in group]
    if not all(groups) or len(set(named)) < len(named):
        raise WordingError(
            "no wording is known for penalties so joined.", remedy="Name each kind once, in one group."
        )
    held = {kind for kind in _HELD if getattr(clause, kind) is not None}
    if held - {*named} or [kind for kind in named if kind not in _HELD] != list(clause.other):
        raise WordingError(
            "the clause holds a kind of penalty that it does not name.", remedy="Name it in its alternatives."
        )


def _refuse_fine(fine: FineRange) -> None:
    ends, noted = (fine.min, fine.max), (fine.printed_min, fine.printed_max)
    if fine.currency is None and (ends != (None, None) or fine.min_excluded or fine.max_excluded):
        raise WordingError("an amount without a currency has no wording.", remedy="Name its currency.")
    if noted != (None, None) and (None in noted or fine.currency != "LAK"):
        raise WordingError(
            "no wording is known for that note.", remedy="Note two ends, and beside kip alone."
        )
