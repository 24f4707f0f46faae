"""What is still needed: each open fact, and what each answer to it would leave."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lao_tip_law.rendering.amounts import listed
from lao_tip_law.rendering.facts import in_words, plain_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lao_tip_law.determination.model import Determination, Needed
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet

_PLACE = re.compile(r"\[\d+\]")
_YES = {"true": "yes", "false": "no"}


def put_needs(sheet: Sheet, answer: Determination, names: Names) -> None:
    """Write the facts that can still change the answer, the most informative first."""
    sheet.heading("Still needed")
    if not answer.still_needed:
        sheet.text("Nothing: no fact that is still unknown can change this answer.")
        return
    for alike in _alike(answer.still_needed):
        paths = [needed.fact for needed in alike]
        sheet.item(f"{in_words(paths)} [{', '.join(paths)}]")
        provisions: dict[str, list[str]] = {}
        for effect in alike[0].effects:
            provisions.setdefault(_answers(effect.leaves), []).append(effect.provision)
        for answers, places in provisions.items():
            sheet.text(f"{names.several(places)}: {answers}", 4, hang=2)


def _alike(every: tuple[Needed, ...]) -> list[list[Needed]]:
    """Put together the same fact of several victims where the answers would do the same."""
    groups: dict[tuple[object, ...], list[Needed]] = {}
    for needed in every:
        effects = tuple((effect.provision, tuple(effect.leaves.items())) for effect in needed.effects)
        groups.setdefault((_PLACE.sub("[]", needed.fact), effects), []).append(needed)
    return list(groups.values())


def _answers(leaves: Mapping[str, tuple[str, ...]]) -> str:
    by_outcome: dict[tuple[str, ...], list[str]] = {}
    for answer, left in leaves.items():
        by_outcome.setdefault(left, []).append(_YES.get(answer, plain_word(answer).replace("/", " to ")))
    return "; ".join(
        f"{listed(answers, 'or')} -> {listed([plain_word(one) for one in left], 'or')}"
        for left, answers in by_outcome.items()
    )
