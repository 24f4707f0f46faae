"""Why: the words of the law that the facts meet, do not meet, or leave open."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

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

_HOLDS = {True: "holds", False: "does not hold", None: "not known"}


def put_reasons(sheet: Sheet, answer: Determination, names: Names, case: Case | None) -> None:
    """Write the reasons of the leading charge, and of each other one that is or may be established."""
    first = leading(answer)
    charges = [charge for charge in answer.charges if charge.reasons and (charge is first or charge.bands)]
    if charges:
        sheet.heading("Why")
    shown: dict[Reason, str] = {}
    for charge in charges:
        sheet.text(names.charge(charge), bold=True)
        above = Counter(shown[reason] for reason in charge.reasons if reason in shown)
        for place, number in above.items():
            sheet.row("as above", [f"{counted(number, 'reason')} given under {place}"], 2, column=15)
        fresh = [reason for reason in charge.reasons if reason not in shown]
        shown |= dict.fromkeys(fresh, names.full(charge.provision))
        for reasons in _alike(fresh):
            sheet.row(_HOLDS[reasons[0].holds], [_line(reasons, charge.provision, names, case)], 2, column=15)


def _alike(reasons: Iterable[Reason]) -> list[list[Reason]]:
    """Put together the same words that come out alike for several victims, in the order of the first."""
    groups: dict[tuple[str, tuple[int, int], bool | None, str], list[Reason]] = {}
    for reason in reasons:
        field = reason.facts[0].rpartition(".")[2]
        groups.setdefault((reason.provision, reason.span, reason.holds, field), []).append(reason)
    return list(groups.values())


def _line(reasons: list[Reason], charge: str, names: Names, case: Case | None) -> str:
    """Give the words, their place (within the charge's own article its part alone), and the facts."""
    first = reasons[0]
    same = names.article_of(first.provision) == names.article_of(charge)
    place = names.part(first.provision) if same else names.full(first.provision)
    paths = list(dict.fromkeys(path for reason in reasons for path in reason.facts))
    values = {value_in_words(case, path) for path in paths} if case is not None else set()
    value = f": {values.pop()}" if len(values) == 1 else ""
    return f"{quoted(first.text)}{f' ({place})' if place else ''} - {in_words(paths)}{value}"
