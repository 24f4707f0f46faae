"""What an exercise can ask of an answer: the engine's own reply, and the replies to choose from.

A question is a word and what it is about: `band penal-law/art_134`, `rights 1`, `immunity 1 prostitution`.
The replies to choose from come from the engine and the law as well; no figure of the law is typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.determination.money import dollars
from lao_tip_law.errors import LaoTipLawError
from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.amounts import dollar_range, listed, sum_range, term_range
from lao_tip_law.rendering.facts import plain_word
from lao_tip_law.rendering.penalties import penalty_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lao_tip_law import Determination
    from lao_tip_law.determination.model import Charge, Penalty
    from lao_tip_law.rules.offences import Offence

YES, NO, NOT_KNOWN = phrase("yes"), phrase("no"), phrase("not known yet")
NO_OFFENCE = phrase("no offence")
_OWED = {"applies": YES, "does_not_apply": NO, "undetermined": NOT_KNOWN}
_IMMUNE = {"immune": YES, "not_immune": NO, "undetermined": NOT_KNOWN}
_SIDE_WORDS = {
    "below": phrase("below"),
    "within": phrase("within"),
    "above": phrase("above"),
    "not_ordered": phrase("not ordered"),
    "undetermined": NOT_KNOWN,
}
_SIDES = tuple(_SIDE_WORDS)


class ExerciseError(LaoTipLawError):
    """An exercise that asks what cannot be asked, or whose answer is none of its choices."""

    code = "bad-exercise"


def reply(answer: Determination, ask: str) -> str:
    """Give the engine's reply to a question.

    Raises:
        ExerciseError: there is no such question.
    """
    what, *about = ask.split()
    if what not in _REPLIES:
        raise ExerciseError(
            f"no question begins with {what!r}.", remedy=f"Write one of: {', '.join(_REPLIES)}."
        )
    try:
        return say(_REPLIES[what](answer, *about))
    except (IndexError, KeyError, TypeError, ValueError) as error:
        raise ExerciseError(f"the question {ask!r} is about nothing in the answer.") from error


def choices(answer: Determination, ask: str, offences: Iterable[Offence]) -> tuple[str, ...]:
    """Give the replies to choose from, the right one among them, in an order that does not tell which."""
    right = reply(answer, ask)
    what, *about = ask.split()
    if what in {"rights", "immunity", "duty", "needed"}:
        found = [say(word) for word in ((YES, NO, NOT_KNOWN) if what != "needed" else (YES, NO))]
    elif what == "sentence":
        found = [say(_side(side)) for side in _SIDES]
    else:
        bands = next(offence.bands for offence in offences if offence.provision == about[0])
        clauses = [band.clause for band in bands if band.clause is not None]
        if what == "band":
            found = [*(plain_word(band.name) for band in bands), say(NO_OFFENCE), say(NOT_KNOWN)]
        elif what == "years":
            terms = [clause.imprisonment for clause in clauses if clause.imprisonment]
            found = [term_range(term.min_months, term.max_months) for term in terms]
        else:
            sums = [(one.currency, one.min, one.max) for clause in clauses if (one := clause.fine)]
            found = (
                [sum_range(*one) for one in sums] if what == "fine" else _in_dollars(answer, about[0], sums)
            )
    return tuple(dict.fromkeys([*found, right] if right not in found else found))


def _charge(answer: Determination, provision: str) -> Charge:
    found = answer.charge(provision)
    if found is None:
        raise KeyError(provision)
    return found


def _band(answer: Determination, provision: str) -> str:
    charge = _charge(answer, provision)
    if charge.outcome == "not_established":
        return NO_OFFENCE
    if charge.outcome == "not_in_force":
        return phrase("not law on that day")
    bands = listed(map(plain_word, charge.bands), "or")
    if charge.outcome == "established":
        return bands
    return say("not known yet; if an offence, {bands}", bands=bands)


def _penalty(answer: Determination, provision: str) -> Penalty:
    (penalty,) = _charge(answer, provision).penalties.values()
    return penalty


def _years(answer: Determination, provision: str) -> str:
    penalty = _penalty(answer, provision)
    term = penalty.imprisonment
    beyond = [say("life")] if penalty.life_imprisonment else []
    beyond += [penalty_word("death")] if penalty.death else []
    return listed(([term_range(term.min_months, term.max_months)] if term else []) + beyond, "or")


def _fine(answer: Determination, provision: str) -> str:
    fine = _penalty(answer, provision).fine
    return say("no fine") if fine is None else sum_range(fine.currency, fine.min, fine.max)


def _dollars(answer: Determination, provision: str) -> str:
    fine = _penalty(answer, provision).fine
    if fine is None or fine.usd is None:
        return phrase("no dollars can be told")
    return dollar_range(fine.usd.min, fine.usd.max)


def _in_dollars(
    answer: Determination, provision: str, sums: list[tuple[str | None, int | None, int | None]]
) -> list[str]:
    """Give every band's fine in dollars, at the rate of the answer."""
    fine = _penalty(answer, provision).fine
    if fine is None or fine.usd is None:
        return []
    rate = fine.usd.rate
    return [
        dollar_range(dollars(low, rate), dollars(high, rate))
        for _, low, high in sums
        if low is not None and high is not None
    ]


def _rights(answer: Determination, number: str) -> str:
    (outcome,) = {right.outcome for right in answer.victims[int(number) - 1].rights}
    return _OWED[outcome]


def _immunity(answer: Determination, number: str, accusation: str) -> str:
    parts = answer.victims[int(number) - 1].immunity
    return _IMMUNE[next(part.outcome for part in parts if part.accused_of == accusation)]


def _duty(answer: Determination, number: str, provision: str) -> str:
    parts = answer.victims[int(number) - 1].duties
    return _OWED[next(part.outcome for part in parts if part.provision == provision)]


def _needed(answer: Determination, fact: str) -> str:
    return YES if fact in {needed.fact for needed in answer.still_needed} else NO


def _sentence(answer: Determination, provision: str, part: str) -> str:
    held = _charge(answer, provision).sentence
    return _side(str(getattr(held, part)))


def _side(side: str) -> str:
    return _SIDE_WORDS[side]


_REPLIES: dict[str, Callable[..., str]] = {
    "band": _band,
    "years": _years,
    "fine": _fine,
    "dollars": _dollars,
    "rights": _rights,
    "immunity": _immunity,
    "duty": _duty,
    "needed": _needed,
    "sentence": _sentence,
}
