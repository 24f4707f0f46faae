"""Why: the words of the law that the facts meet, do not meet, or leave open."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.amounts import counted
from lao_tip_law.rendering.charges import leading
from lao_tip_law.rendering.facts import in_words, value_in_words
from lao_tip_law.rendering.sheet import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lao_tip_law.determination.model import Determination, Reason
    from lao_tip_law.facts import Case
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet

HOLDS = {True: phrase("holds"), False: phrase("does not hold"), None: phrase("not known")}
"""Whether the facts meet some words of the law, to be said."""
_OF_SEVERAL = {
    False: phrase("{victims}, but the offence does not stand against enough of them"),
    None: phrase("{victims}; against how many the offence stands is not known yet"),
}


def put_reasons(sheet: Sheet, answer: Determination, names: Names, case: Case | None) -> None:
    """Write the reasons of the leading charge, and of each other one that is or may be established."""
    first = leading(answer)
    charges = [charge for charge in answer.charges if charge.reasons and (charge is first or charge.bands)]
    if charges:
        sheet.heading(say("Why"))
    shown: dict[Reason, str] = {}
    for charge in charges:
        sheet.text(names.charge(charge), bold=True)
        above = Counter(shown[reason] for reason in charge.reasons if reason in shown)
        for where, number in above.items():
            told = {"reasons": counted(number, "reason"), "place": where}
            sheet.row(say("as above"), [say("{reasons} given under {place}", **told)], 2, column=15)
        fresh = [reason for reason in charge.reasons if reason not in shown]
        shown |= dict.fromkeys(fresh, names.full(charge.provision))
        rows: dict[tuple[bool | None, str, str], list[str]] = {}
        for reasons in _alike(fresh):
            one = reasons[0]
            paths = list(dict.fromkeys(path for reason in reasons for path in reason.facts))
            place = _place(one.provision, charge.provision, names)
            rows.setdefault((one.holds, place, _facts(paths, one.holds, case)), []).append(quoted(one.text))
        for (holds, place, facts), words in rows.items():
            sheet.row(say(HOLDS[holds]), [f"{', '.join(words)}{place} - {facts}"], 2, column=15)


def _alike(reasons: Iterable[Reason]) -> list[list[Reason]]:
    """Put together the same words that come out alike for several victims, in the order of the first."""
    groups: dict[tuple[str, tuple[int, int], bool | None, str], list[Reason]] = {}
    for reason in reasons:
        field = reason.facts[0].rpartition(".")[2]
        groups.setdefault((reason.provision, reason.span, reason.holds, field), []).append(reason)
    return list(groups.values())


def _place(provision: str, charge: str, names: Names) -> str:
    """Give the place of some words: within the charge's own article its part alone."""
    same = names.article_of(provision) == names.article_of(charge)
    place = names.part(provision) if same else names.full(provision)
    return f" ({place})" if place else ""


def _facts(paths: list[str], holds: bool | None, case: Case | None) -> str:  # noqa: FBT001 - a fact
    """Name the facts, and say what the case has for them where that is one thing."""
    values = {value_in_words(case, path) for path in paths} if case is not None else set()
    if len(values) != 1:
        return in_words(paths)
    value = values.pop()
    if case is None or case.victims is None or paths != ["victims"]:
        return f"{in_words(paths)}: {value}"
    return say(_OF_SEVERAL[holds], victims=value) if len(case.victims) > 1 and not holds else value
