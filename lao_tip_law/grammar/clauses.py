"""From the phrases of a penalty sentence to its clauses.

A clause is one penalty with the circumstances that bring it into play, said before it ("where the victim is a
child, the offender shall be ...") or after ("... if the victim is a child"). A new clause begins at a word
that opens a new case, at a semicolon or at a new subject, where a penalty follows. What a clause cannot hold
is marked `unrecognised` by the rules in `fitting.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lark import Token

from lao_tip_law.grammar.denial import ends_in_denial
from lao_tip_law.grammar.fitting import fitted, told_deaths, told_thats
from lao_tip_law.grammar.roles import CIRCUMSTANCES, JOINT, penalty_kind
from lao_tip_law.grammar.sense import RANGES
from lao_tip_law.grammar.sentences import ITEM
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node

if TYPE_CHECKING:
    from collections.abc import Sequence

_NONE: frozenset[str] = frozenset()
_OPENERS = frozenset({"opener", "reported_offence", "elliptical"})
_RISES = frozenset({"RISING", "INCREASED"})
_GRAVEST = frozenset({"life_imprisonment", "death"})


def clauses(parts: list[Child]) -> list[Child]:
    """Group the parts of a penalty sentence into `clause` nodes."""
    parts = told_thats(told_deaths(parts))
    later, near = _kinds_ahead(parts)
    groups: list[list[Child]] = [[]]
    named: set[str] = set()  # the kinds of penalty in the group so far
    trailing = False  # circumstances have followed them
    unsure = False  # the part has no one meaning
    for at, part in enumerate(parts):
        before = parts[at - 1] if at else None
        fresh = (_is_break(part) and _new_case(parts, at + 1)) or _worse(parts, at, named)
        fresh = fresh or _of_another(parts, at)
        adds = isinstance(part, Node) and _is_stop(before)
        apart = adds and (len(groups) > 1 or _has_case(parts, at) or bool(near[at] & named))
        if named and (
            fresh or apart or _begins(part, before, later[at], near[at] & named, trailing=trailing)
        ):
            unsure = adds and len(groups) > 1  # it may add to the last case alone, or to all
            groups.append([])
            named, trailing = set(), False
        kind = penalty_kind(part)
        if kind is not None:
            named.add(kind)
        trailing = trailing or (bool(named) and isinstance(part, Node) and part.kind in CIRCUMSTANCES)
        groups[-1].append(Node(UNRECOGNISED, [part]) if unsure else part)
        unsure = False
    return [Node("clause", fitted(group)) for group in groups if group]


def _begins(
    part: Child, before: Child | None, later: frozenset[str], again: frozenset[str], *, trailing: bool
) -> bool:
    """Tell whether a part begins a clause, a penalty having been named.

    Args:
        part: the part.
        before: the part before it.
        later: the kinds of penalty from here to the end of the sentence.
        again: the kinds from here to the next case or semicolon that the clause has named already.
        trailing: circumstances have followed the clause's penalties.
    """
    if isinstance(part, Token):
        return _is_break(part) and bool(again)
    if part.kind in _OPENERS:  # an opener right behind a penalty says on what condition that penalty stands
        return bool(later) and not (part.kind == "opener" and penalty_kind(before) is not None)
    if part.kind == "subject":
        return bool(again)
    return trailing and bool(again) and (part.kind == "head" or penalty_kind(part) is not None)


def _worse(parts: Sequence[Child], at: int, named: set[str]) -> bool:
    """Tell whether a penalty is that of a worse case alone, which is said right behind it.

    "..., rising to twenty years if the victim is a child"; "..., or life imprisonment if the victim dies".
    """
    part, behind = parts[at], parts[at + 1 : at + 2]
    if not (isinstance(part, Node) and behind and isinstance(behind[0], Node) and behind[0].kind == "opener"):
        return False
    if ends_in_denial(parts[at - 1] if at else None):
        return False
    if any(word.type in _RISES for word in part.words()):
        return penalty_kind(part) is not None
    before = [one.type if isinstance(one, Token) else one.kind for one in parts[max(0, at - 3) : at]]
    led = before[:-1] if before[-1:] == [JOINT] else before
    return led[-2:] == ["COMMA", "OR"] and penalty_kind(part) in _GRAVEST and named == {"imprisonment"}


def _is_stop(part: Child | None) -> bool:
    """Tell a full stop: behind it stands the next part of a list, or a sentence that adds to this one."""
    return isinstance(part, Token) and part.type == "FULL_STOP"


def _has_case(parts: Sequence[Child], start: int) -> bool:
    """Tell whether a sentence that adds to the one before has circumstances of its own."""
    for at in range(start, len(parts)):
        part = parts[at]
        if _is_stop(part):
            return False
        if isinstance(part, Node) and part.kind in CIRCUMSTANCES:
            return True
    return False


def _is_break(part: Child) -> bool:
    return isinstance(part, Token) and part.type in {"SEMICOLON", ITEM}


def _new_case(parts: Sequence[Child], start: int) -> bool:
    """Tell whether a circumstance, and then a penalty for it, come before the next semicolon or sentence."""
    case = False
    for at in range(start, len(parts)):
        part = parts[at]
        if _is_break(part) or _is_stop(part):
            return False
        if penalty_kind(part) is not None:
            return case
        case = case or (isinstance(part, Node) and part.kind in CIRCUMSTANCES)
    return False


def _of_another(parts: Sequence[Child], at: int) -> bool:
    """Tell the part of a list that says itself who is punished: "2. Any person who ... shall be fined"."""
    part, behind = parts[at], parts[at + 1 : at + 3]
    item = isinstance(part, Token) and part.type == ITEM
    return item and any(isinstance(after, Node) and after.kind == "subject" for after in behind)


def _kinds_ahead(parts: Sequence[Child]) -> tuple[list[frozenset[str]], list[frozenset[str]]]:
    """Tell for each part the kinds of penalty from it on: to the end, and to the next case or semicolon."""
    later: list[frozenset[str]] = []
    near: list[frozenset[str]] = []
    all_kinds, kinds = _NONE, _NONE
    for part in reversed(parts):
        kind = penalty_kind(part) or _sets_something(part)
        if kind is not None:
            all_kinds, kinds = all_kinds | {kind}, kinds | {kind}
        later.append(all_kinds)
        near.append(kinds)
        if _is_break(part) or (isinstance(part, Node) and part.kind in _OPENERS):
            kinds = _NONE
    return later[::-1], near[::-1]


def _sets_something(part: Child) -> str | None:
    """Tell what keeps a new case apart from the old one although it is no penalty of a kind.

    That is an amount that nothing ties to a penalty, or the penalties of another article.
    """
    if not isinstance(part, Node):
        return None
    if part.kind == "by_reference":
        return part.kind
    if part.kind == UNRECOGNISED and any(node.kind in RANGES for node in part.nodes()):
        return "a quantity"
    return None
