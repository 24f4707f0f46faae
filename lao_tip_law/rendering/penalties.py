"""A penalty in words: each part on a row of its own, and how the parts stand together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.rendering.amounts import dollar_range, listed, sum_range, term_range
from lao_tip_law.rendering.facts import plain_word
from lao_tip_law.rendering.times import rate_in_words

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Fine, Penalty
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet

_ENDS = {
    "imprisonment.min_months": "the least",
    "imprisonment.max_months": "the most",
    "fine.min": "the least",
    "fine.max": "the most",
}


def put_penalty(sheet: Sheet, penalty: Penalty, names: Names, indent: int = 2) -> None:
    """Write a penalty: the parts of one group together, one group or another."""
    groups = penalty.alternatives
    if not groups:
        sheet.text("The penalty is not known here: no source at hand tells it.", indent)
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
            sheet.text(f"The law sets these {len(group)} together, not one instead of another.", indent)
    unknown = [plain_word(name) for name in penalty.not_known if name not in _ENDS]
    if unknown:
        sheet.row("Not known here", [listed(unknown)], indent)


def penalty_in_brief(penalty: Penalty) -> str:
    """Give a penalty's imprisonment, life and death on one line: `up to 3 years`."""
    kinds = [kind for group in penalty.alternatives for kind in group]
    words = {
        "imprisonment": _imprisonment(penalty),
        "life_imprisonment": "life imprisonment",
        "death": "death",
    }
    return listed([words[kind] for kind in kinds if kind in words], "or") or "penalty not known here"


def ranges_in_brief(penalty: Penalty, names: Names) -> str:
    """Give a penalty on one line, with what is not known of it: what a sentence is held against."""
    groups = [
        listed(_part_in_brief(kind, penalty, names) for kind in group) for group in penalty.alternatives
    ]
    unknown = [plain_word(name) for name in penalty.not_known if name not in _ENDS]
    parts = (", or ".join(groups), f"not known here: {listed(unknown)}" if unknown else "")
    return "; ".join(filter(None, parts))


def _part_in_brief(kind: str, penalty: Penalty, names: Names) -> str:
    if kind == "imprisonment":
        return f"{_imprisonment(penalty)} of imprisonment"
    if kind == "fine" and penalty.fine is not None:
        return f"a fine of {_sum(penalty.fine, penalty)}"
    if kind == "confiscation" and penalty.confiscation is not None and penalty.confiscation.under:
        return f"confiscation under {names.full(penalty.confiscation.under)}"
    return plain_word(kind)


def _opening(place: int, group: tuple[str, ...]) -> str:
    together = " all of these together" if len(group) > 1 else ""
    return f"Either{together}:" if place == 0 else f"or{together}:"


def _part(kind: str, penalty: Penalty, names: Names) -> tuple[str, list[str]]:
    if kind == "imprisonment":
        return "Imprisonment", [_imprisonment(penalty)]
    if kind == "life_imprisonment":
        return "Imprisonment", ["life imprisonment"]
    if kind == "death":
        return "Death", ["the death penalty"]
    if kind == "fine" and penalty.fine is not None:
        return "Fine", [_sum(penalty.fine, penalty), *_dollars(penalty.fine)]
    if kind == "confiscation" and penalty.confiscation is not None:
        under = penalty.confiscation.under
        place = "; the words name no article for it" if under is None else f", under {names.full(under)}"
        return "Confiscation", [f"of assets{place}"]
    return plain_word(kind).capitalize(), ["named in the words of the law"]


def _imprisonment(penalty: Penalty) -> str:
    term = penalty.imprisonment
    if term is None:
        return "a term that the words do not set"
    words = term_range(term.min_months, term.max_months, _excluded(penalty, "imprisonment", "_months"))
    return words + _open_ends(penalty, "imprisonment.")


def _sum(fine: Fine, penalty: Penalty) -> str:
    words = sum_range(fine.currency, fine.min, fine.max, _excluded(penalty, "fine"))
    return words + _open_ends(penalty, "fine.")


def _dollars(fine: Fine) -> list[str]:
    lines = []
    if fine.usd is not None:
        usd = fine.usd
        at = f"at {usd.rate:,} kip for a dollar ({rate_in_words(usd)})"
        lines.append(f"{dollar_range(usd.min, usd.max)} {at}")
    if fine.usd_as_printed is not None:
        lines.append(f"the source prints {dollar_range(fine.usd_as_printed.min, fine.usd_as_printed.max)}")
    return lines


def _excluded(penalty: Penalty, name: str, unit: str = "") -> tuple[bool, bool]:
    ends = penalty.excluded_ends
    return f"{name}.min{unit}" in ends, f"{name}.max{unit}" in ends


def _open_ends(penalty: Penalty, name: str) -> str:
    ends = [_ENDS[end] for end in penalty.not_known if end in _ENDS and end.startswith(name)]
    return f" ({listed(ends)} not known here)" if ends else ""
