"""Victims that stand for any: each age, harm and conduct alone, and two or three of them together."""

from __future__ import annotations

from typing import Any

from lao_tip_law.facts.vocabulary import CONDUCT


def _someone(age: int, harms: tuple[str, ...], conduct: tuple[str, ...], **others: object) -> tuple[Any, ...]:
    facts = {"age": age, "harms": harms, "conduct": conduct, "close_relative": False, "sex": "female"}
    return tuple({**facts, "nationality": "LA", "found_in": "LA", **others}.items())


_PLAIN = tuple(_someone(age, harms, ()) for age in (14, 17, 18) for harms in ((), ("maiming",), ("death",)))
_DONE_TO = tuple(
    _someone(age, harms, (word,)) for age in (14, 17, 18) for word in CONDUCT for harms in ((), ("aids",))
)
_ANYWHERE = tuple(
    _someone(age, (), (), sex=sex, nationality=nationality, found_in=found, close_relative=True)
    for age in (17, 18)
    for sex in ("female", "male")
    for nationality in ("LA", "VN")
    for found in ("LA", "TH")
)
_MAN = _someone(18, (), (), sex="male")
GROUPS = (
    *((one,) for one in (*_PLAIN, *_DONE_TO, *_ANYWHERE)),
    *((one, other) for one in (*_PLAIN, *_DONE_TO) for other in _PLAIN),
    *((one, one, one) for one in _PLAIN),
    (_MAN, _MAN),
    (_MAN, _someone(18, (), ())),
)
