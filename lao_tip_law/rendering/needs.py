"""What is still needed: each open fact, and what each answer to it would leave."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.amounts import listed
from lao_tip_law.rendering.charges import one_penalty
from lao_tip_law.rendering.facts import field_of, in_words, plain_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.determination.model import Determination
    from lao_tip_law.determination.needs import Needed
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet

_PLACE = re.compile(r"\[\d+\]")
_NUMBERS = re.compile(r"\d+")
_ANSWERS = {"true": phrase("yes"), "false": phrase("no"), "LA": phrase("Laos")}
_LEFT = {"undetermined": phrase("not known yet")}
_FROM_TO = phrase("{first} to {last}")
_RANGES = {
    "under #": phrase("under {first}"),
    "# to #": _FROM_TO,
    "# or over": phrase("{first} or over"),
}
"""Answers with figures, each a sign here: runs of ages, as the law divides them."""


def put_needs(sheet: Sheet, answer: Determination, names: Names) -> None:
    """Write the facts that can still change the answer, the most informative first."""
    sheet.heading(say("Still needed"))
    if not answer.still_needed:
        sheet.text(say("Nothing: no fact that is still unknown can change this answer."))
        return
    single = {charge.provision for charge in answer.charges if one_penalty(charge)}
    twins = _twins(answer, names)
    for alike in _alike(answer.still_needed):
        paths = [needed.fact for needed in alike]
        sheet.item(say('{facts}, "{field}" in the case', facts=in_words(paths), field=field_of(paths[0])))
        provisions: dict[str, list[str]] = {}
        for effect in alike[0].effects:
            answers = _answers(effect.leaves, single=effect.provision in single)
            provisions.setdefault(answers, []).append(effect.provision)
        for answers, places in provisions.items():
            plain = [place for place in places if place not in twins]
            told = [names.several(plain), *(twins[place] for place in places if place in twins)]
            sheet.text(f"{'; '.join(filter(None, told))}: {answers}", 4, hang=2)


def _twins(answer: Determination, names: Names) -> dict[str, str]:
    """Name by heading and place each charge whose place alone would name another charge too."""
    places = {charge.provision: names.full(charge.provision) for charge in answer.charges}
    shared = Counter(places.values())
    return {
        charge.provision: f"{say(charge.heading)} ({places[charge.provision]})"
        for charge in answer.charges
        if shared[places[charge.provision]] > 1
    }


def _alike(every: tuple[Needed, ...]) -> list[list[Needed]]:
    """Put together the same fact of several victims where the answers would do the same."""
    groups: dict[tuple[object, ...], list[Needed]] = {}
    for needed in every:
        effects = tuple((effect.provision, tuple(effect.leaves.items())) for effect in needed.effects)
        groups.setdefault((_PLACE.sub("[]", needed.fact), effects), []).append(needed)
    return list(groups.values())


def _answers(leaves: Mapping[str, tuple[str, ...]], *, single: bool) -> str:
    """Say what each answer leaves; a charge with a single penalty is established, in no band."""
    by_outcome: dict[tuple[str, ...], list[str]] = {}
    for answer, left in leaves.items():
        by_outcome.setdefault(left, []).append(_answer(answer))
    return "; ".join(
        f"{listed(answers, 'or')} -> {_left(left, single=single)}" for left, answers in by_outcome.items()
    )


def _answer(answer: str) -> str:
    """Say one answer: a word of the case format, a run of ages, a run of days."""
    if answer in _ANSWERS:
        return say(_ANSWERS[answer])
    first, stroke, last = answer.partition("/")
    if stroke:
        return say(_FROM_TO, first=first, last=last)
    numbers = _NUMBERS.findall(answer)
    words = _RANGES.get(_NUMBERS.sub("#", answer))
    return plain_word(answer) if words is None else say(words, first=numbers[0], last=numbers[-1])


def _left(left: tuple[str, ...], *, single: bool) -> str:
    words = [say(_LEFT[one]) if one in _LEFT else plain_word(one) for one in left]
    if single:
        told = zip(left, words, strict=True)
        words = [say("established") if one == "base" else word for one, word in told][::-1]
    return listed(words, "or")
