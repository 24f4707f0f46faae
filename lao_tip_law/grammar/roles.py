"""What part a phrase plays in a penalty clause: it sets a penalty, tells a circumstance, joins two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node

if TYPE_CHECKING:
    from lark import Token

# Circumstances that leave out who suffers, or what causes it.
CONTINUED = frozenset({"continued_circumstance", "harm_circumstance"})
# Those that say so, and those that go on from them in a list.
OF_VICTIMS = frozenset({"victim_circumstance", *CONTINUED})
CIRCUMSTANCES = frozenset({"deed_circumstance", *OF_VICTIMS})
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
_IS = frozenset({"IS", "BE"})
# "or by death", "as well as": what leads to a further penalty.
JOINT = "joint_penalty"
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


def is_list(part: Child) -> bool:
    """Tell "in the following cases", where any one case is enough, however the last of them is joined."""
    return (
        isinstance(part, Node)
        and part.kind == "opener"
        and any(word.type == "FOLLOWING" for word in part.words())
    )


def is_aimed(part: Child, before: Child | None) -> bool:
    """Tell "against two or more persons" right behind what is said of the deed: both are asked for."""
    return (
        isinstance(part, Node)
        and part.kind == "victim_circumstance"
        and isinstance(before, Node)
        and before.kind == "deed_circumstance"
        and first_word(part).type == "AGAINST"
    )


def in_case_of(part: Node | None) -> bool:
    """Tell "in the event of", behind which a harm may stand alone."""
    return part is not None and part.kind == "opener" and list(part.words())[-1].type == "OF"


def is_unknown(part: Child) -> bool:
    """Tell a part that is not recognised."""
    return isinstance(part, Node) and part.kind == UNRECOGNISED


def has_verb(part: Node) -> bool:
    """Tell whether a penalty's phrase begins with its own verb: "shall be fined"."""
    return first_word(part).type in _VERBS


def first_word(part: Node) -> Token:
    """Give the first word of a phrase."""
    first: Child = part
    while isinstance(first, Node):
        first = first.children[0]
    return first


def last_word(part: Node) -> Token:
    """Give the last word of a phrase."""
    last: Child = part
    while isinstance(last, Node):
        last = last.children[-1]
    return last


def last_known(settled: list[Child]) -> Node | None:
    """Give the phrase before, what is not recognised passed over, with its verb: "is pregnant"."""
    for part in reversed(settled):
        if isinstance(part, Node) and not is_unknown(part):
            first = first_word(part)
            if first.type not in _IS or first is not last_word(part):
                return part
    return None


def last_phrase(settled: list[Child]) -> tuple[Node | None, list[Token]]:
    """Give the phrase before, and the words between it and what comes next."""
    between: list[Token] = []
    for part in reversed(settled):
        if isinstance(part, Node):
            return part, between
        between.append(part)
    return None, between
