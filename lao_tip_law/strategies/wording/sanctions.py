"""Each kind of penalty in words: with its own verb ("shall be fined ...") or as a noun ("a fine of ...")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.grammar.ranges import MONTHS, Range
from lao_tip_law.strategies.wording.ranges import say_range
from lao_tip_law.strategies.wording.references import say_reference
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import WordingError, forms, grow

if TYPE_CHECKING:
    from lao_tip_law.law.model import FineRange, PenaltyClause
    from lao_tip_law.strategies.wording.vocabulary import Pick

_HEADS = (
    "MODAL BE PUNISHED BY",
    "MODAL BE PUNISHED WITH",
    "MODAL BE SENTENCED TO",
    "MODAL BE LIABLE TO",
    "MODAL BE SUBJECT TO",
    "MODAL ALSO BE SENTENCED TO",
    "IS PUNISHED BY",
    "MAY BE SENTENCED TO",
    "MODAL RECEIVE",
)
_NOUNS: dict[str, tuple[str, ...]] = {
    "imprisonment": (
        "IMPRISONMENT OF {range}",
        "<_liberty> FOR A PERIOD OF {range}",
        "<_liberty> OF {range}",
        "{range} OF <_liberty>",
        "{range} IMPRISONMENT",
        "{range} IN IMPRISONMENT",
        "A PERIOD OF <_liberty> OF {range}",
        "A PERIOD OF {range} OF <_liberty>",
    ),
    "life_imprisonment": (
        "LIFE IMPRISONMENT",
        "<_liberty> FOR LIFE",
        "<_liberty> FOR LIFE IMPRISONMENT",
        "A LIFE SENTENCE",
        "PERMANENT IMPRISONMENT",
    ),
    "death": ("THE DEATH PENALTY", "DEATH", "CAPITAL PENALTY", "A DEATH SENTENCE", "EXECUTION"),
    "fine": (
        "A FINE OF {range} {note}",
        "A FINE IN THE AMOUNT OF {range} {note}",
        "FINE {range} {note}",
        "{range} FINE {note}",
    ),
    "bare_fine": ("A FINE",),
    "confiscation": (
        "CONFISCATION OF <assets> {basis}",
        "THE CONFISCATION OF <assets> {basis}",
        "CONFISCATION {basis}",
        "ASSETS CONFISCATION {basis}",
    ),
    "re_education": ("RE_EDUCATION", "RE_EDUCATION WITHOUT <_liberty>"),
    "public_criticism": ("PUBLIC CRITICISM",),
}
_VERBS: dict[str, tuple[str, ...]] = {
    "imprisonment": (
        "MODAL BE IMPRISONED FOR {range}",
        "MODAL BE IMPRISONED {range}",
        "MODAL BE IMPRISONED FOR A PERIOD OF {range}",
        "MODAL BE DEPRIVED OF THEIR? LIBERTY FOR {range}",
        "MODAL SERVE {range} IN IMPRISONMENT",
        "MODAL BE SENTENCED TO {range}",
        "IS PUNISHED BY {range}",
    ),
    "life_imprisonment": ("MODAL BE IMPRISONED FOR LIFE", "MODAL BE SENTENCED TO LIFE"),
    "death": (
        "MODAL BE EXECUTED",
        "MODAL BE SENTENCED TO DEATH",
        "MODAL BE EXECUTED SLASH SENTENCED TO DEATH",
    ),
    "fine": (
        "MODAL BE FINED {range} {note}",
        "MODAL BE FINED A AMOUNT OF {range} {note}",
        "MODAL PAY A FINE OF {range} {note}",
    ),
    "bare_fine": ("MODAL BE FINED", "MODAL PAY A FINE"),
    "confiscation": (
        "MODAL HAS <assets> CONFISCATED {basis}",
        "MODAL FORFEIT <assets> {basis}",
        "<assets> MODAL BE CONFISCATED {basis}",
    ),
    "re_education": ("MODAL BE RE_EDUCATED", "MODAL BE RE_EDUCATED WITHOUT <_liberty>"),
    "public_criticism": ("MODAL BE PUBLICLY CRITICISED",),
}


def say_noun(kind: str, clause: PenaltyClause, pick: Pick, before: str = "") -> str:
    """Say a penalty as a noun.

    Args:
        kind: `imprisonment`, `life_imprisonment`, `death`, `fine`, `confiscation`, or a further kind.
        clause: the clause that holds it.
        pick: chooses the words.
        before: the kind of the penalty that is joined before it. Behind a range of its own none begins with
            one: "fined at least 1.000 Kip and up to one year" would be one range.

    Raises:
        WordingError: the kind has no wording.
    """
    ways = _NOUNS
    if before in {"imprisonment", "fine"} and kind in ways:
        ways = {**ways, kind: tuple(form for form in ways[kind] if not form.startswith("{range}"))}
    return _said(kind, ways, clause, pick)


def say_verb(kind: str, clause: PenaltyClause, pick: Pick) -> str:
    """Say a penalty with a verb: one of its own, or one that leads to the noun."""
    if pick((True, False)):
        return _said(kind, _VERBS, clause, pick)
    return f"{_head(pick)} {say_noun(kind, clause, pick)}"


def _is_verb(said: str) -> bool:
    """Tell a verb that names no other article from a noun, and from the verb of a worse case."""
    return not {"PENALTY", "SENTENCE", "INCREASED", "RISING"} & {*said.split()} and "{" not in said


def _head(pick: Pick) -> str:
    """Say the verb that leads to a noun."""
    stated = pick(_HEADS)
    if pick((True, False)):
        return fill(stated, pick)
    grown = grow(forms("_strong_head"), pick, _is_verb)
    return fill(f"{grown} BY" if grown else stated, pick)


def _said(kind: str, forms: dict[str, tuple[str, ...]], clause: PenaltyClause, pick: Pick) -> str:
    fine = clause.fine
    if kind not in forms:
        raise WordingError("no wording is known for the kind of penalty.", remedy="Give the grammar one.")
    if kind == "fine" and fine is not None and fine.currency is None:
        return fill(pick(forms["bare_fine"]), pick)
    return fill(pick(forms[kind]), pick, **_slots(kind, clause, pick))


def _slots(kind: str, clause: PenaltyClause, pick: Pick) -> dict[str, str]:
    """Say what a form leaves open: the range, the printed note, the article that assets are taken under."""
    if kind in {"imprisonment", "fine", "confiscation"} and getattr(clause, kind) is None:
        raise WordingError("the clause names a kind of penalty that it does not hold.", remedy="Give it one.")
    term, fine, confiscation = clause.imprisonment, clause.fine, clause.confiscation
    if kind == "imprisonment" and term is not None:
        value = Range(MONTHS, term.min_months, term.max_months, term.min_excluded, term.max_excluded)
        return {"range": say_range(value, pick)}
    if kind == "fine" and fine is not None:
        value = Range(fine.currency, fine.min, fine.max, fine.min_excluded, fine.max_excluded)
        return {"range": say_range(value, pick), "note": _note(fine, pick)}
    if kind == "confiscation" and confiscation is not None:
        return {"basis": _basis(confiscation.under, clause.provision, pick)}
    return {}


def _note(fine: FineRange, pick: Pick) -> str:
    """Say the dollars that a source prints beside kip: "(note: USD 1086 to 10,860)"."""
    if fine.printed_min is None or fine.printed_max is None:
        return ""
    said = say_range(Range("USD", fine.printed_min, fine.printed_max), pick)
    opened, closed = pick((("(", ")"), ("[", "]"), ("[", ")"), ("(", "]")))
    # a square bracket in which no note is named may hold a translator's words
    leads = ("note: ", "note: about ", "", "approx. ")[: 4 if opened == "(" else 2]
    return f"{opened}{pick(leads)}{said}{closed}"


def _basis(under: str | None, provision: str, pick: Pick) -> str:
    if under is None:
        return ""
    return fill("<according> {reference}", pick, reference=say_reference(under, provision, pick))
