"""What cannot stand in a penalty clause where it does: it has no one meaning there.

Each function here tells that of one phrase, from what stands before it.
"""

from __future__ import annotations

import itertools

from lark import Token

from lao_tip_law.grammar.denial import ends_in_denial
from lao_tip_law.grammar.roles import (
    CIRCUMSTANCES,
    CONTINUED,
    JOINT,
    OF_VICTIMS,
    first_word,
    has_verb,
    in_case_of,
    is_aimed,
    is_list,
    is_unknown,
    last_known,
    last_phrase,
    last_word,
    penalty_kind,
)
from lao_tip_law.grammar.sense import RANGES
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node

# Before a figure these make an end of it: "a minimum penalty of five years".
_BOUNDS = frozenset({"MINIMUM", "MAXIMUM", "LEAST", "MOST"})


def misplaced(part: Node, settled: list[Child], behind: list[Child]) -> bool:
    """Tell whether a circumstance hangs in the air.

    One that leaves its subject out needs a circumstance of victims before it; two that nothing joins are
    meant together, which no clause here can say; and one between a verb and its penalty belongs to neither.
    """
    last, between = last_phrase(settled)
    opened = last is not None and last.kind == "opener" and not between
    if part.kind == "harm_circumstance" and opened and (in_case_of(last) or _result(behind)):
        return False
    if part.kind in CONTINUED:
        return _without_subject(part, settled)
    if penalty_kind(last) is not None:  # no "if" or "where" leads to it
        return not (any(word.type == "COLON" for word in between) and any(map(is_list, settled)))
    if last is not None and last.kind == "opener":  # "... a child where the offence is habitual"
        last, between = last_phrase(settled[: -1 - len(between)])
        return last is not None and not between and last.kind in CIRCUMSTANCES
    if last is None or between or is_aimed(part, last):
        return False
    return last.kind in CIRCUMSTANCES or last.kind == "head"


def _without_subject(part: Node, settled: list[Child]) -> bool:
    """Tell whether no victim stands before a circumstance that leaves its subject out."""
    last, between = last_phrase(settled)
    if last is None:
        return True
    if is_unknown(last):  # what is read here is doubted with the words before it
        known = last_known(settled)
        return known is None or known.kind not in {"opener", *OF_VICTIMS} or part.find("numbered") is not None
    return not between or last.kind not in OF_VICTIMS or _other_kin(part, last, between)


def _result(behind: list[Child]) -> bool:
    """Tell a list of harms whose verb is said at its end: "where serious injury or death results"."""
    for part in behind:
        if isinstance(part, Node):
            if part.kind not in OF_VICTIMS:
                return False
            if part.find("results") is not None:
                return True
    return False


def _other_kin(part: Node, last: Node, between: list[Token]) -> bool:
    """Tell kin of the perpetrator who may not be the victim, the victim having been named before.

    "A child or a parent of the offender" may be the offender's child; in "the victim is a child, the
    offender's brother shall be punished" it is the brother who is punished.
    """
    if part.find("relative_of_perpetrator") is None or part.find("still") is not None:
        return False
    return last_word(last).type == "CHILD" or all(word.type != "OR" for word in between)


def own_act(part: Node, settled: list[Child]) -> bool:
    """Tell harm that is the offence itself: "any person causing the death of another"."""
    known = [child for child in settled if isinstance(child, Node) and child.kind != UNRECOGNISED]
    if not known or known[-1].kind != "subject" or part.find("victim") is not None:
        return False
    anyone = [child.kind for child in known[-1].nodes()] == ["any_person"]
    return anyone and part.find("causing") is not None


def goes_on(part: Node, settled: list[Child], behind: list[Child]) -> bool:
    """Tell a penalty under the verb before the circumstances: "to ten years where ..., and to a fine"."""
    last, between = last_phrase(settled)
    led = first_word(part).type == "TO"
    if last is not None and last.kind == JOINT and not between:
        led = all(word.type in {"BY", "WITH"} for word in last.words())
        last, between = last_phrase(settled[:-1])
    joined = {word.type for word in between}
    return (
        led
        and last is not None
        and last.kind in CIRCUMSTANCES
        and "AND" in joined
        and joined <= {"COMMA", "AND"}
        and not any(isinstance(child, Node) and child.kind in {"opener", *CIRCUMSTANCES} for child in behind)
    )


def unjoined(part: Node, settled: list[Child], following: list[Child]) -> bool:
    """Tell whether a penalty stands where it cannot be told what it is.

    Two penalties that no word joins may be one that is not known; and years that no word calls imprisonment
    may be years of what the next word says.
    """
    last, between = last_phrase(settled)
    if penalty_kind(last) is not None and not between and not has_verb(part):
        return True
    return part.kind == "implied_term" and bool(following) and is_unknown(following[0])


def bounded(part: Node, settled: list[Child]) -> bool:
    """Tell a figure that a word right before, not recognised, makes an end of: "a minimum penalty of"."""
    last = settled[-1] if settled and any(node.kind in RANGES for node in part.nodes()) else None
    word = last.children[-1] if isinstance(last, Node) and last.kind == UNRECOGNISED else None
    return isinstance(word, Token) and word.type in _BOUNDS


def denied(part: Node, settled: list[Child]) -> bool:
    """Tell whether the words right before, none of them recognised, deny: "shall not impose".

    In "any person who does not report it shall be punished" the denial ends with what the person does.
    """
    unknown = [one for one in itertools.takewhile(is_unknown, reversed(settled)) if isinstance(one, Node)]
    of_person = bool(unknown) and first_word(unknown[-1]).type == "WHO" and first_word(part).type == "MODAL"
    return not of_person and any(map(ends_in_denial, unknown))
