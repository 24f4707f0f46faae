"""How a block's words are cut into sentences, and what kind of sentence each is.

The kind is told from the word classes in it: the first kind whose signs are all there is the kind. The order
is the rule: a sentence that names a penalty is a penalty clause, whatever else it says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lark import Token

# The number or letter of a part of a list, "(a)": lists.py tells them.
ITEM = "ITEM"
# The "and" in "public criticism and six months of imprisonment" is AND_MONTHS.
_LIST = frozenset({"COMMA", "SEMICOLON", "OR", "AND", "AND_MONTHS", "FULL_STOP", "COLON", "SLASH", ITEM})
_RIGHTS_BEGIN = frozenset({"TO", "NOT"})


@frozen
class Kind:
    """One kind of sentence.

    Attributes:
        name: such as `penalty`; its phrases start at `<name>_phrase` in the grammar.
        signs: groups of word classes; of each group one must be there.
        separators: the word classes that may stand between phrases.
    """

    name: str
    signs: tuple[frozenset[str], ...] = ()
    separators: frozenset[str] = _LIST


def _classes(names: str) -> frozenset[str]:
    return frozenset(names.split())


def _kind(name: str, *signs: str) -> Kind:
    return Kind(name, tuple(map(_classes, signs)))


# What may stand before "also" in a sentence that adds to the penalty before: its verb, and who it is about.
_SAME_PERSON = _classes(
    "THE THEY THEIR A ALL OF PERPETRATOR TRAFFICKER COURT ASSETS FINE CONFISCATION MODAL MAY IS BE IS_TO_BE "
    "FROM TO NUMBER MILLION KIP"
)
_ADDED = _classes("FINED FINE CONFISCATED CONFISCATION FORFEIT")
# These set a penalty of its own, or a case.
_OWN = _classes(
    "IMPRISONMENT IMPRISONED LIBERTY YEARS MONTHS LIFE DEATH CAPITAL EXECUTED EXECUTION IF CASE WHO"
)
_PENALTY_WORDS = (
    "PUNISHED IMPRISONMENT IMPRISONED PRIVATION DEPRIVED FINED FINE CONFISCATED CONFISCATION EXECUTED "
    "EXECUTION CAPITAL SENTENCED SENTENCE RE_EDUCATION RE_EDUCATED IMPOSED PENALTY CRITICISED CRITICISM "
    "FORFEIT"
)
_RIGHT = _kind("right", "FOLLOWING", "RIGHTS")
OTHER = _kind("penalty")  # nothing tells what it is; a stray amount or circumstance must still come to light
KINDS = (
    _kind("mention", "PROVISIONS STATUTES PROHIBITS", "KIDNAPPING FORBIDDING FOREIGNERS"),
    _kind("reported", "SAME", "DEFINITIONS"),
    _kind("penalty", _PENALTY_WORDS),
    _kind("deeming", "CONSIDERED", "HUMAN TRAFFICKING"),
    _kind("definition", "SEEKING CONCEALING TRANSPORTING TAKING", "MEANS PURPOSE"),
    _kind("applicable", "APPLIED", "PROTECTION"),
    _RIGHT,
    _kind("right", "SUFFERED"),
    _kind("penalty", "YEARS MONTHS KIP KIP_SIGN DEATH LIFE", "MODAL MAY RECEIVE SERVE"),
    _kind("duty", "MODAL ESTABLISHES"),
    _kind("reported", "INTERCOURSE CONSENT"),
    OTHER,
)


def kind_of(words: list[Token], *, point: bool) -> Kind:
    """Tell the kind of a sentence; a point that begins with "To" or "Not to" states a right."""
    if point and words[0].type in _RIGHTS_BEGIN:
        return _RIGHT
    classes = {word.type for word in words}
    return next(kind for kind in KINDS if all(classes & sign for sign in kind.signs))


def sentences(words: list[Token], *, point: bool) -> Iterator[tuple[Kind, list[Token]]]:
    """Cut a block's words after full stops, and after semicolons that join no parts of a penalty clause."""
    held: list[Token] = []  # a penalty sentence, with those that add to it
    kind = OTHER
    for whole in _cut(words, "FULL_STOP"):
        found = kind_of(whole, point=point)
        if held and found.name == "penalty" and _adds(whole):
            held += whole
            continue
        if held:
            yield kind, held
        held, kind = (whole, found) if found.name == "penalty" else ([], found)
        if not held:
            for part in _cut(whole, "SEMICOLON"):
                yield kind_of(part, point=point), part
    if held:
        yield kind, held


def _adds(words: list[Token]) -> bool:
    """Tell whether a sentence adds to the one before: "Furthermore, ...", "They shall also be fined"."""
    types = [word.type for word in words]
    if types[0] == "FURTHERMORE" or types[:2] in (["IN", "ADDITION"], ["ALSO", "COMMA"]):
        return True
    if "ALSO" not in types or not _ADDED.intersection(types) or _OWN.intersection(types):
        return False
    return _SAME_PERSON.issuperset(types[: types.index("ALSO")])


def _cut(words: list[Token], sign: str) -> Iterator[list[Token]]:
    at = 0
    for past, word in enumerate(words, start=1):
        if word.type == sign and not (past < len(words) and words[past].type == ITEM):
            yield words[at:past]
            at = past
    if at < len(words):
        yield words[at:]
