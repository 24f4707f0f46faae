"""What one penalty clause can hold, and what in it has no one meaning.

Each rule marks as `unrecognised` what it cannot let stand: a wrong figure, or a circumstance in the wrong
place, without a word would be the worst defect of all.
"""

from __future__ import annotations

import itertools

from lark import Token

from lao_tip_law.grammar.denial import ends_in_denial
from lao_tip_law.grammar.sense import RANGES
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node

# Circumstances that leave out who suffers, or what causes it.
_CONTINUED = frozenset({"continued_circumstance", "harm_circumstance"})
# Those that say so, and those that go on from them in a list.
_OF_VICTIMS = frozenset({"victim_circumstance", *_CONTINUED})
CIRCUMSTANCES = frozenset({"deed_circumstance", *_OF_VICTIMS})
# Each phrase that sets a penalty, to the kind of penalty it sets.
_PENALTIES = {
    "term": "imprisonment",
    "implied_term": "imprisonment",
    "elliptical": "imprisonment",
    "term_to_life": "imprisonment",
    "life_imprisonment": "life_imprisonment",
    "death_penalty": "death",
    "fine": "fine",
    "bare_fine": "fine",
    "confiscation": "confiscation",
    "re_education": "re_education",
    "criticism": "public_criticism",
}
# Beside a penalty, these give the circumstances of a clause something to apply to.
_WITHOUT_KIND = frozenset({"by_reference", "inchoate", "deemed_crime"})
# "or by death", "as well as": what leads to a further penalty.
JOINT = "joint_penalty"
# What stands before these tells a penalty from a harm: "for ten years or for life", "disabled for life".
_BARE = {"bare_death": "death_penalty", "bare_life": "life_imprisonment"}
# Before a figure these make an end of it: "a minimum penalty of five years".
_BOUNDS = frozenset({"MINIMUM", "MAXIMUM", "LEAST", "MOST"})
_BOTH = 2
_VERBS = frozenset(
    {
        "MODAL",
        "MAY",
        "IS",
        "BE",
        "PUNISHED",
        "SENTENCED",
        "LIABLE",
        "RECEIVE",
        "SERVE",
        "IMPOSED",
        "SUBJECT",
        "FINED",
    }
)


def penalty_kind(part: Child | None) -> str | None:
    """Tell what kind of penalty a phrase sets, or None where it sets none."""
    return _PENALTIES.get(part.kind) if isinstance(part, Node) else None


def told_deaths(parts: list[Child]) -> list[Child]:
    """Tell the death that is a penalty, as in "life imprisonment or death", from the victim's; so "for life"."""
    told: list[Child] = []
    last: Node | None = None  # the phrase before
    joined = False  # by words between it and this one
    for part in parts:
        if isinstance(part, Token) or part.kind == JOINT:
            joined = True
            told.append(part)
            continue
        known = _told(part, last if joined or _in_case_of(last) else None) if part.kind in _BARE else part
        last, joined = known, False
        told.append(known)
    return told


def _told(death: Node, before: Node | None) -> Node:
    if penalty_kind(before) is not None:
        return Node(_BARE[death.kind], death.children)
    of_victims = before is not None and (before.kind in _OF_VICTIMS or _in_case_of(before))
    if death.kind == "bare_death" and of_victims:
        return Node("harm_circumstance", [Node("death", death.children)])
    return Node(UNRECOGNISED, death.children)


def fitted(group: list[Child]) -> list[Child]:
    """Mark what has no one meaning in a clause; see `_misplaced`, `_mark_ands`, `_unjoined`."""
    has_penalty = any(
        penalty_kind(part) or (isinstance(part, Node) and part.kind in _WITHOUT_KIND) for part in group
    )
    settled: list[Child] = []
    seen: set[str] = set()
    leading = False  # circumstances before the penalties
    trailing = False  # circumstances behind them: what comes then may be for those cases or for all
    for at, part in enumerate(group):
        if isinstance(part, Token):
            settled.append(part)
            continue
        kind = penalty_kind(part)
        if part.kind in CIRCUMSTANCES:
            wrong = not has_penalty or (leading and bool(seen)) or _misplaced(part, settled)
            wrong = wrong or _own_act(part, settled)
            leading = leading or not seen
            trailing = trailing or bool(seen)
        elif part.kind == "both_penalties":
            wrong = len(seen) != _BOTH
        else:
            wrong = kind is not None and (
                (trailing and not _goes_on(part, settled, group[at + 1 :]))
                or kind in seen
                or _unjoined(part, settled, group[at + 1 : at + 2])
            )
        if (kind is not None or part.kind in CIRCUMSTANCES) and _denied(settled):
            wrong = True
        wrong = wrong or _bounded(part, settled)
        settled.append(Node(UNRECOGNISED, [part]) if wrong else part)
        if kind is not None and not wrong:
            seen.add(kind)
    _mark_ands(settled)
    return settled


def _denied(settled: list[Child]) -> bool:
    """Tell whether the words right before, none of them recognised, deny: "shall not impose"."""
    unknown = itertools.takewhile(_is_unknown, reversed(settled))
    return any(map(ends_in_denial, unknown))


def _bounded(part: Node, settled: list[Child]) -> bool:
    """Tell a figure that a word right before, not recognised, makes an end of: "a minimum penalty of"."""
    last = settled[-1] if settled and any(node.kind in RANGES for node in part.nodes()) else None
    word = last.children[-1] if isinstance(last, Node) and last.kind == UNRECOGNISED else None
    return isinstance(word, Token) and word.type in _BOUNDS


def is_list(part: Child) -> bool:
    """Tell "in the following cases", where any one case is enough, however the last of them is joined."""
    return (
        isinstance(part, Node)
        and part.kind == "opener"
        and any(word.type == "FOLLOWING" for word in part.words())
    )


def _in_case_of(part: Node | None) -> bool:
    """Tell "in the event of", behind which a harm may stand alone."""
    return part is not None and part.kind == "opener" and list(part.words())[-1].type == "OF"


def _last_phrase(settled: list[Child]) -> tuple[Node | None, list[Token]]:
    """Give the phrase before, and the words between it and what comes next."""
    between: list[Token] = []
    for part in reversed(settled):
        if isinstance(part, Node):
            return part, between
        between.append(part)
    return None, between


def _misplaced(part: Node, settled: list[Child]) -> bool:
    """Tell whether a circumstance hangs in the air.

    One that leaves its subject out needs a circumstance of victims before it; two that nothing joins are
    meant together, which no clause here can say; and one between a verb and its penalty belongs to neither.
    """
    last, between = _last_phrase(settled)
    if part.kind == "harm_circumstance" and _in_case_of(last) and not between:
        return False
    if part.kind in _CONTINUED:
        return last is None or not between or last.kind not in _OF_VICTIMS
    if penalty_kind(last) is not None:  # no "if" or "where" leads to it
        return not (any(word.type == "COLON" for word in between) and any(map(is_list, settled)))
    if last is not None and last.kind == "opener":  # "... a child where the offence is habitual"
        last, between = _last_phrase(settled[: -1 - len(between)])
        return last is not None and not between and last.kind in CIRCUMSTANCES
    return last is not None and not between and (last.kind in CIRCUMSTANCES or last.kind == "head")


def _own_act(part: Node, settled: list[Child]) -> bool:
    """Tell harm that is the offence itself and makes none heavier: "any person causing the death of another"."""
    known = [child for child in settled if isinstance(child, Node) and child.kind != UNRECOGNISED]
    if not known or known[-1].kind != "subject" or part.find("victim") is not None:
        return False
    anyone = [child.kind for child in known[-1].nodes()] == ["any_person"]
    return anyone and part.find("causing") is not None


def _goes_on(part: Node, settled: list[Child], behind: list[Child]) -> bool:
    """Tell a penalty under the verb said before the circumstances: "to ten years where ..., and to a fine"."""
    last, between = _last_phrase(settled)
    led = _first_word(part).type == "TO"
    if last is not None and last.kind == JOINT and not between:
        led = all(word.type in {"BY", "WITH"} for word in last.words())
        last, between = _last_phrase(settled[:-1])
    joined = {word.type for word in between}
    return (
        led
        and last is not None
        and last.kind in CIRCUMSTANCES
        and "AND" in joined
        and joined <= {"COMMA", "AND"}
        and not any(isinstance(child, Node) and child.kind in {"opener", *CIRCUMSTANCES} for child in behind)
    )


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


def _unjoined(part: Node, settled: list[Child], following: list[Child]) -> bool:
    """Tell whether a penalty stands where it cannot be told what it is.

    Two penalties that no word joins may be one that is not known; and years that no word calls imprisonment
    may be years of what the next word says.
    """
    last, between = _last_phrase(settled)
    if penalty_kind(last) is not None and not between and not has_verb(part):
        return True
    return part.kind == "implied_term" and bool(following) and _is_unknown(following[0])


def has_verb(part: Node) -> bool:
    """Tell whether a penalty's phrase begins with its own verb: "shall be fined"."""
    return _first_word(part).type in _VERBS


def _first_word(part: Node) -> Token:
    first: Child = part
    while isinstance(first, Node):
        first = first.children[0]
    return first


def _is_unknown(part: Child) -> bool:
    return isinstance(part, Node) and part.kind == UNRECOGNISED
