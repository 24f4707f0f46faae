"""What the figures of a phrase measure: time in a term, money in a fine; elsewhere they count or are ages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.grammar.ranges import CURRENCIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from lark.grammar import Rule

    from lao_tip_law.strategies.wording.vocabulary import Pick

_OF_TIME = frozenset({"imprisonment", "term_to_life", "re_education", "elliptical"})
_TIME = frozenset({"YEARS", "MONTHS", "_compound"})
_MONEY = frozenset({"currency", "MILLION", "KIP_AGAIN"})
_COUNTING = _MONEY | {"_measured", "_compound"}
_ALONE = ("quantity", "plain_quantity")
_KIP, _DOLLARS = CURRENCIES["KIP"], CURRENCIES["DOLLARS"]
_MOSTLY = (True, True, True, False)


def measures(kind: str, pick: Pick) -> Callable[[Rule, tuple[str, ...]], bool]:
    """Draw what the figures of a phrase are to measure, and give what tells a rule that does not fit it.

    Args:
        kind: the rule of the phrase.
        pick: chooses, now and then that anything fits.
    """
    if not pick(_MOSTLY):
        return lambda _rule, _within: False
    if kind in _OF_TIME:
        return lambda rule, _: _is_bare(rule) or _names(rule, _MONEY)
    if kind != "fine":
        return lambda rule, _: _names(rule, _COUNTING)
    currency = pick(tuple(dict.fromkeys(CURRENCIES.values())))
    strange = _TIME if pick((True, False)) else _TIME | {"MILLION"}

    def unfit(rule: Rule, within: tuple[str, ...]) -> bool:
        noted = _KIP if currency == _DOLLARS else _DOLLARS
        wanted = noted if "printed" in within else currency
        signs = {CURRENCIES[part.name] for part in rule.expansion if part.name in CURRENCIES}
        other = bool(signs - {wanted}) or (wanted != _KIP and _names(rule, frozenset({"KIP_AGAIN"})))
        return other or _is_bare(rule) or _names(rule, strange)

    return unfit


def _is_bare(rule: Rule) -> bool:
    return rule.origin.name in _ALONE and [part.name for part in rule.expansion] == ["number"]


def _names(rule: Rule, names: frozenset[str]) -> bool:
    return any(part.name in names for part in rule.expansion)
