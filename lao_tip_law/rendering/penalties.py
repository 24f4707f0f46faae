"""A penalty in words: each part on a row of its own, and how the parts stand together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.language import phrase, say, say_as
from lao_tip_law.rendering.amounts import dollar_range, listed, sum_range, term_range
from lao_tip_law.rendering.times import rate_in_words

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Fine, Penalty
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet

_LEAST, _MOST = phrase("the least"), phrase("the most")
_ENDS = {
    "imprisonment.min_months": _LEAST,
    "imprisonment.max_months": _MOST,
    "fine.min": _LEAST,
    "fine.max": _MOST,
}


def penalty_word(kind: str) -> str:
    """Say a kind of penalty: `death` here is no harm to a victim."""
    return say_as("penalty", kind.replace("_", " "))


def put_penalty(sheet: Sheet, penalty: Penalty, names: Names, indent: int = 2) -> None:
    """Write a penalty: the parts of one group together, one group or another."""
    groups = penalty.alternatives
    if not groups:
        sheet.text(say("The penalty is not known here: no source at hand tells it."), indent)
        return
    for place, group in enumerate(groups):
        start = indent
        if len(groups) > 1:
            sheet.text(_opening(place, group), indent)
            start += 2
        for kind in group:
            label, texts = _part(kind, penalty, names)
            sheet.row(label, texts, start)
        if len(groups) == 1 and len(group) > 1:
            words = say(
                "The law sets these {number} together, not one instead of another.", number=len(group)
            )
            sheet.text(words, indent)
    unknown = [penalty_word(name) for name in penalty.not_known if name not in _ENDS]
    if unknown:
        sheet.row(say("Not known here"), [listed(unknown)], indent)


def penalty_in_brief(penalty: Penalty) -> str:
    """Give a penalty's imprisonment, life and death on one line: `up to 3 years`."""
    kinds = [kind for group in penalty.alternatives for kind in group]
    words = {
        "imprisonment": _imprisonment(penalty),
        "life_imprisonment": penalty_word("life_imprisonment"),
        "death": penalty_word("death"),
    }
    return listed([words[kind] for kind in kinds if kind in words], "or") or say("penalty not known here")


def ranges_in_brief(penalty: Penalty, names: Names) -> str:
    """Give a penalty on one line, with what is not known of it: what a sentence is held against."""
    groups = [
        listed(_part_in_brief(kind, penalty, names) for kind in group) for group in penalty.alternatives
    ]
    unknown = listed(penalty_word(name) for name in penalty.not_known if name not in _ENDS)
    parts = (one_or_another(groups), say("not known here: {parts}", parts=unknown) if unknown else "")
    return "; ".join(filter(None, parts))


def one_or_another(groups: list[str]) -> str:
    """Join groups of penalties of which the court takes one: a comma stands before each `or`."""
    words = "".join(groups[:1])
    for group in groups[1:]:
        words = say("{first}, or {last}", first=words, last=group)
    return words


def _part_in_brief(kind: str, penalty: Penalty, names: Names) -> str:
    if kind == "imprisonment":
        return say("{term} of imprisonment", term=_imprisonment(penalty))
    if kind == "fine" and penalty.fine is not None:
        return say("a fine of {amount}", amount=_sum(penalty.fine, penalty))
    if kind == "confiscation" and penalty.confiscation is not None and penalty.confiscation.under:
        return say("confiscation under {place}", place=names.full(penalty.confiscation.under))
    return penalty_word(kind)


def _opening(place: int, group: tuple[str, ...]) -> str:
    if len(group) > 1:
        return say("Either all of these together:") if place == 0 else say("or all of these together:")
    return say("Either:") if place == 0 else say("or:")


def _part(kind: str, penalty: Penalty, names: Names) -> tuple[str, list[str]]:
    if kind == "imprisonment":
        return say("Imprisonment"), [_imprisonment(penalty)]
    if kind == "life_imprisonment":
        return say("Imprisonment"), [say("life imprisonment")]
    if kind == "death":
        return say("Death"), [say("the death penalty")]
    if kind == "fine" and penalty.fine is not None:
        return say("Fine"), [_sum(penalty.fine, penalty), *_dollars(penalty.fine)]
    if kind == "confiscation" and penalty.confiscation is not None:
        return say("Confiscation"), [_of_assets(penalty.confiscation.under, names)]
    return penalty_word(kind).capitalize(), [say("named in the words of the law")]


def _of_assets(under: str | None, names: Names) -> str:
    if under is None:
        return say("of assets; the words name no article for it")
    return say("of assets, under {place}", place=names.full(under))


def _imprisonment(penalty: Penalty) -> str:
    term = penalty.imprisonment
    if term is None:
        return say("a term that the words do not set")
    words = term_range(term.min_months, term.max_months, _excluded(penalty, "imprisonment", "_months"))
    return words + _open_ends(penalty, "imprisonment.")


def _sum(fine: Fine, penalty: Penalty) -> str:
    words = sum_range(fine.currency, fine.min, fine.max, _excluded(penalty, "fine"))
    return words + _open_ends(penalty, "fine.")


def _dollars(fine: Fine) -> list[str]:
    lines = []
    if fine.usd is not None:
        usd = fine.usd
        told = {
            "dollars": dollar_range(usd.min, usd.max),
            "rate": f"{usd.rate:,}",
            "which": rate_in_words(usd),
        }
        lines.append(say("{dollars} at {rate} kip for a dollar ({which})", **told))
    if fine.usd_as_printed is not None:
        printed = dollar_range(fine.usd_as_printed.min, fine.usd_as_printed.max)
        lines.append(say("the source prints {dollars}", dollars=printed))
    return lines


def _excluded(penalty: Penalty, name: str, unit: str = "") -> tuple[bool, bool]:
    ends = penalty.excluded_ends
    return f"{name}.min{unit}" in ends, f"{name}.max{unit}" in ends


def _open_ends(penalty: Penalty, name: str) -> str:
    ends = [say(_ENDS[end]) for end in penalty.not_known if end in _ENDS and end.startswith(name)]
    if not ends:
        return ""
    words = say("{ends} not known here", ends=listed(ends))
    return f" ({words})"
