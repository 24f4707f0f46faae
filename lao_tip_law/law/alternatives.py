"""Which penalties of a clause stand together, and which in place of each other.

The rules, in this order:

- Penalties that commas part are joined by the word before the last of them: "A, B or C".
- Under one verb "and" binds more closely than "or"; but re-education behind imprisonment stands in place of
  the imprisonment alone: "imprisonment or re-education, and a fine".
- What has a verb of its own is joined to all before it: "shall be A or B and shall be fined", "shall be A and
  B or shall be executed".
- "Or both" adds all of them together as one more choice.
"""

from __future__ import annotations

from typing import TypeAlias

from attrs import define

Groups: TypeAlias = tuple[tuple[str, ...], ...]
_IN_PLACE_OF = {"re_education": "imprisonment"}


@define
class Named:
    """One penalty as a clause names it.

    Attributes:
        kinds: its kind, or the kinds that it leaves the choice of: "five years to life imprisonment".
        joined: the word that joins it to what is before: `AND`, `OR`, or None for a comma or nothing.
        own_verb: a verb of its own leads to it.
    """

    kinds: tuple[str, ...]
    joined: str | None
    own_verb: bool


def alternatives(named: list[Named], *, or_both: bool) -> Groups:
    """Give the kinds of penalty in groups: all of one group together, one group or another."""
    groups: Groups = ()
    joint = _joints(named)
    if not named:
        return ()
    starts = [at for at, one in enumerate(named) if one.own_verb or not at]
    for at, past in zip(starts, [*starts[1:], len(named)], strict=True):
        under = _under_one_verb(named[at:past], joint[at:past])
        groups = groups + under if joint[at] == "OR" else _together(groups, under)
    if or_both:
        groups += (tuple(dict.fromkeys(kind for group in groups for kind in group)),)
    return groups


def _joints(named: list[Named]) -> list[str]:
    """Give the word that joins each penalty to the one before; commas have the next word's meaning."""
    joints = []
    coming = "AND"
    for one in reversed(named):
        coming = one.joined or coming
        joints.append(coming)
        if one.own_verb and one.joined is None:
            coming = "AND"
    joints.reverse()
    return joints


def _under_one_verb(named: list[Named], joints: list[str]) -> Groups:
    terms: list[Groups] = []
    last: Groups = ()  # what stands before the last penalty of the last term
    before = ""
    for one, joint in zip(named, joints, strict=True):
        in_place = joint == "OR" and _IN_PLACE_OF.get(one.kinds[0]) == before
        before = one.kinds[-1]
        choice: Groups = tuple((kind,) for kind in one.kinds)
        if not terms:
            terms.append(choice)
        elif in_place:
            terms[-1] += _together(last, choice)
        elif joint == "OR":
            terms.append(choice)
            last = ()
        else:
            last = terms[-1]
            terms[-1] = _together(last, choice)
    return tuple(group for term in terms for group in term)


def _together(one: Groups, other: Groups) -> Groups:
    if not one or not other:
        return one or other
    return tuple(first + second for first in one for second in other)
