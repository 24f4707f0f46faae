"""What one penalty clause can hold, and what in it has no one meaning.

Each rule marks as `unrecognised` what it cannot let stand: a wrong figure, or a circumstance in the wrong
place, without a word would be the worst defect of all.
"""

from __future__ import annotations

import itertools

from lark import Token

from lao_tip_law.grammar.misfits import bounded, denied, goes_on, misplaced, own_act, unjoined
from lao_tip_law.grammar.roles import (
    CIRCUMSTANCES,
    JOINT,
    OF_VICTIMS,
    first_word,
    has_verb,
    is_aimed,
    is_list,
    is_unknown,
    penalty_kind,
)
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node

# Beside a penalty, these give the circumstances of a clause something to apply to.
_WITHOUT_KIND = frozenset({"by_reference", "inchoate", "deemed_crime"})
# What stands before these tells a penalty from a harm: "for ten years or for life", "disabled for life".
_BARE = {"bare_death": "death_penalty", "bare_life": "life_imprisonment"}
# Beside these, a penalty shares its verb with no other: "imprisoned for life or executed".
_PARTICIPLES = frozenset({"EXECUTED", "FINED", "IMPRISONED", "PUT"})
_BOTH = 2


def told_deaths(parts: list[Child]) -> list[Child]:
    """Tell the death that is a penalty, as in "life imprisonment or death", from the victim's.

    "For life" alone is told likewise, from "disabled for life".
    """
    told: list[Child] = []
    last: Node | None = None  # the phrase before
    joined = False  # by words between it and this one
    for part in parts:
        if isinstance(part, Token) or part.kind == JOINT:
            joined = True
            told.append(part)
            continue
        opened = last is not None and last.kind == "opener"
        known = _told(part, last if joined or opened else None) if part.kind in _BARE else part
        last, joined = known, False
        told.append(known)
    return told


def told_thats(parts: list[Child]) -> list[Child]:
    """Tell the second "that" of "in the event that ..., or that ..."; it says no more than the first."""
    told: list[Child] = []
    cases = False  # the words behind "in the event that" are still circumstances
    for at, part in enumerate(parts):
        if isinstance(part, Node) and part.kind == "opener":
            cases = list(part.words())[-1].type == "THAT"
        elif isinstance(part, Node) and part.kind not in CIRCUMSTANCES:
            word = part.children[0]
            behind = parts[at + 1] if at + 1 < len(parts) else None
            joined = isinstance(told[-1], Token) if told else False
            again = is_unknown(part) and isinstance(word, Token) and word.type == "THAT" and joined
            if cases and again and isinstance(behind, Node) and behind.kind in CIRCUMSTANCES:
                told.append(word)
                continue
            cases = False
        told.append(part)
    return told


def _told(death: Node, before: Node | None) -> Node:
    if penalty_kind(before) is not None:
        return Node(_BARE[death.kind], death.children)
    of_victims = before is not None and (before.kind in {"opener", *OF_VICTIMS})
    if death.kind == "bare_death" and of_victims:
        return Node("harm_circumstance", [Node("death", death.children)])
    return Node(UNRECOGNISED, death.children)


def fitted(group: list[Child]) -> list[Child]:
    """Mark what has no one meaning in a clause; see `misplaced`, `_mark_ands`, `unjoined`."""
    has_penalty = any(
        penalty_kind(part) or (isinstance(part, Node) and part.kind in _WITHOUT_KIND) for part in group
    )
    settled: list[Child] = []
    seen: set[str] = set()
    leading = False  # circumstances before the penalties
    trailing = False  # circumstances behind them: what comes then may be for those cases or for all
    for at, part in enumerate(group):
        if isinstance(part, Token):
            trailing = trailing and part.type != "FULL_STOP"  # the next sentence is for all that is said
            settled.append(part)
            continue
        kind = penalty_kind(part)
        if part.kind in CIRCUMSTANCES:
            wrong = not has_penalty or (leading and bool(seen)) or misplaced(part, settled, group[at + 1 :])
            wrong = wrong or own_act(part, settled)
            leading = leading or not seen
            trailing = trailing or bool(seen)
        elif part.kind == "both_penalties":
            wrong = len(seen) != _BOTH
        else:
            wrong = kind is not None and (
                (trailing and not goes_on(part, settled, group[at + 1 :]))
                or kind in seen
                or unjoined(part, settled, group[at + 1 : at + 2])
            )
        if (kind is not None or part.kind in CIRCUMSTANCES) and denied(part, settled):
            wrong = True
        wrong = wrong or bounded(part, settled)
        settled.append(Node(UNRECOGNISED, [part]) if wrong else part)
        if kind is not None and not wrong:
            seen.add(kind)
    _mark_ands(settled)
    _mark_aimed(settled)
    _mark_cases_of_one(settled)
    return settled


def _mark_aimed(settled: list[Child]) -> None:
    """Mark "by an organised group against two persons", both together, beside any other circumstance."""
    found = [at for at, part in enumerate(settled) if isinstance(part, Node) and part.kind in CIRCUMSTANCES]
    for at in found if len(found) > _BOTH else ():
        if is_aimed(settled[at], settled[at - 1] if at else None):
            settled[at] = Node(UNRECOGNISED, [settled[at]])


def _mark_cases_of_one(settled: list[Child]) -> None:
    """Mark the case in "fined, or executed if the victim dies": it may be one for the last penalty alone.

    A comma before it, or one verb for the penalties on both sides of "or", makes it one for all.
    """
    other = verb = last_alone = False
    for place, part in enumerate(settled):
        if isinstance(part, Token):
            other, last_alone = other or part.type == "OR", False
        elif penalty_kind(part) is not None:
            last_alone = other and (verb or has_verb(part) or first_word(part).type in _PARTICIPLES)
            other = verb = False
        else:
            if last_alone and (part.kind == "opener" or part.kind in CIRCUMSTANCES):
                settled[place] = Node(UNRECOGNISED, [part])
            verb, last_alone = part.kind == "head", False


def _mark_ands(settled: list[Child]) -> None:
    """Mark an "and" between circumstances that may ask for all of them or add one more case.

    Two that "and" alone joins are asked for together; in a list of cases any one is enough.
    """
    if any(map(is_list, settled)):
        return
    found = [at for at, part in enumerate(settled) if isinstance(part, Node) and part.kind in CIRCUMSTANCES]
    for at, past in itertools.pairwise(found):
        gap = settled[at + 1 : past]
        if len(found) == _BOTH and all(isinstance(part, Token) for part in gap):
            continue
        for place, word in enumerate(gap, start=at + 1):
            if isinstance(word, Token) and word.type == "AND":
                settled[place] = Node(UNRECOGNISED, [word])
