"""Facts added to a case: circumstances that make it heavier, and facts that give a victim rights."""

from __future__ import annotations

from case_support import Plain, victim

from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, PURPOSES

CHILD = 17
"""The oldest age of a child."""

AGGRAVATING: dict[str, Plain] = {
    "habit": {"habitual": True},
    "organised group": {"organised_group": True},
    "close relative": {"close_relative": True},
    "child": {"age": CHILD},
    "another victim": {"another": True},
    **{harm: {"harms": harm} for harm in HARMS},
}
"""What can be added to a case that paragraphs 4 and 5 name."""

INCRIMINATING: dict[str, Plain] = {
    **{f"act {word}": {"acts": word} for word in ACTS},
    **{f"means {word}": {"means": word} for word in MEANS},
    **{f"purpose {word}": {"purposes": word} for word in PURPOSES},
    **{f"conduct {word}": {"conduct": word} for word in CONDUCT},
}
"""What can be added that makes an offence, and is no circumstance."""

RIGHT_GIVING: dict[str, Plain] = {
    "woman": {"sex": "female"},
    "child": {"age": CHILD},
    "completed": {"stage": "completed"},
    **{name: change for name, change in INCRIMINATING.items() if "conduct" not in change},
}
"""What can be added on which Articles 25 and 26 rest."""

CASE_FIELDS = {"habitual", "organised_group", "stage", "acts", "means", "purposes"}


def added(plain: Plain, change: Plain) -> Plain:
    """Give the case with a fact added: in its own field, to its first victim, or as one more victim."""
    ((field, value),) = change.items()
    if field == "another":
        return {**plain, "victims": [*plain["victims"], victim()]}
    if field in CASE_FIELDS:
        return {**plain, field: with_word(plain.get(field), value)}
    first, *others = plain["victims"]
    if field == "age":
        changed = {**first, "age": no_older(first.get("age", "unknown"), value)}
    else:
        changed = {**first, field: with_word(first.get(field), value)}
    return {**plain, "victims": [changed, *others]}


def with_word(old: object, word: object) -> object:
    """Add a word to what a list says; replace anything that is no list."""
    if not isinstance(word, str) or word in {"female", "completed"}:
        return word
    if isinstance(old, list):
        return [*old, *([] if word in old else [word])]
    return {**(old if isinstance(old, dict) else {}), word: True}


def no_older(age: object, most: int) -> object:
    """Learn that a victim is no older: of what an age can be, take what is no more, or else the most."""
    if isinstance(age, int):
        return min(age, most)
    ends = age if isinstance(age, dict) else {}
    return {"min": min(ends.get("min", 0), most), "max": min(ends.get("max", most), most)}
