"""What kind of sentence it is, told from the word classes in it.

The first kind whose signs are all there is the kind. The order is the rule: a sentence that names a penalty
is a penalty clause, whatever else it says.
"""

from __future__ import annotations

from attrs import frozen
from lark import Token

_LIST = frozenset({"COMMA", "SEMICOLON", "OR", "AND", "FULL_STOP", "COLON", "SLASH"})


@frozen
class Kind:
    """One kind of sentence.

    Attributes:
        name: such as `penalty`; its phrases start at `<name>_phrase` in the grammar.
        signs: groups of word classes; of each group one must be there.
        separators: the word classes that may stand between phrases.
    """

    name: str
    signs: tuple[frozenset[str], ...]
    separators: frozenset[str] = _LIST


def _kind(name: str, *signs: str) -> Kind:
    return Kind(name, tuple(frozenset(sign.split()) for sign in signs))


_PENALTY_WORDS = (
    "PUNISHED IMPRISONMENT IMPRISONED PRIVATION DEPRIVED FINED FINE CONFISCATED CONFISCATION EXECUTED CAPITAL "
    "SENTENCED RE_EDUCATION RE_EDUCATED IMPOSED PENALTY"
)
KINDS = (
    _kind("mention", "PROVISIONS STATUTES PROHIBITS"),
    _kind("penalty", _PENALTY_WORDS),
    _kind("deeming", "CONSIDERED", "HUMAN TRAFFICKING"),
    _kind("definition", "SEEKING CONCEALING TRANSPORTING TAKING", "MEANS PURPOSE"),
    _kind("applicable", "APPLIED"),
    _kind("right", "FOLLOWING", "RIGHTS"),
    _kind("right", "SUFFERED"),
    _kind("duty", "MODAL ESTABLISHES"),
    _kind("reported", "INTERCOURSE CONSENT"),
    _kind("penalty", "YEARS MONTHS KIP KIP_SIGN RESULTS CAUSES ORGANISED HABITUALLY"),
)
_RIGHT = _kind("right")
_OTHER = _kind("penalty")


def kind_of(words: list[Token], *, point: bool) -> Kind:
    """Tell the kind of a sentence; a point that begins with "To" or "Not to" states a right."""
    if point and words and words[0].type in {"TO", "NOT"}:
        return _RIGHT
    classes = {word.type for word in words}
    for kind in KINDS:
        if all(classes & sign for sign in kind.signs):
            return kind
    return _OTHER
