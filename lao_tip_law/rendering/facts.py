"""The paths of facts in words, and what a case says of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lao_tip_law.facts import Age, Kinds
from lao_tip_law.facts.age import OLDEST, UNKNOWN_AGE
from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.amounts import between, counted, listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lao_tip_law.facts import Case

_VICTIM = re.compile(r"victims\[(\d+)\]\.?")
_CASE_WORDS = {
    "acts": phrase("the acts"),
    "means": phrase("the means"),
    "purposes": phrase("the purposes"),
    "victims": phrase("the victims"),
    "other_conduct": phrase("other offences of the perpetrator"),
    "habitual": phrase("whether it was done habitually"),
    "organised_group": phrase("whether it was done as an organised group"),
    "stage": phrase("how far the offence went"),
    "offence_date": phrase("the date of the offence"),
}
_VICTIM_WORDS = {
    "age": phrase("the age"),
    "sex": phrase("the sex"),
    "nationality": phrase("the nationality"),
    "found_in": phrase("the country now"),
    "close_relative": phrase("whether the perpetrator is a close relative"),
    "harms": phrase("the harms"),
    "conduct": phrase("other offences against the victim"),
    "returned_on": phrase("the day of the return"),
}

_ONE, _SEVERAL = phrase("victim {places}"), phrase("victims {places}")


def plain_word(word: str) -> str:
    """Give a word of the case format as people write it: `labour_exploitation` as two words."""
    return say(word.replace("_", " "))


def places(numbers: Iterable[int]) -> str:
    """Name victims by their place in the case, counted from 1: `victim 2`, `victims 1 to 3 and 5`."""
    every = sorted(set(numbers))
    runs: list[list[int]] = []
    for number in every:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    words: list[str] = []
    for run in runs:
        if len(run) > 2:  # noqa: PLR2004 - two stand side by side
            words.append(say("{low} to {high}", low=run[0] + 1, high=run[-1] + 1))
        else:
            words += [str(one + 1) for one in run]
    return say(_ONE if len(every) == 1 else _SEVERAL, places=listed(words))


def in_words(paths: Iterable[str]) -> str:
    """Name facts, those of one kind about several victims together: `the age of victims 1 and 2`."""
    about: dict[str, list[int]] = {}
    for path in paths:
        found = _VICTIM.match(path)
        name = path[found.end() :] if found else path
        about.setdefault(f"victim.{name}" if found else name, []).extend([int(found[1])] if found else [])
    return "; ".join(_one(name, numbers) for name, numbers in about.items())


def field_of(path: str) -> str:
    """Give the field of the case, or of a victim in it, that a path lies in: `harms`."""
    return _VICTIM.sub("", path).partition(".")[0]


def _one(name: str, numbers: list[int]) -> str:
    whose, _, rest = name.partition(".") if numbers else ("", "", name)
    field, _, word = rest.partition(".")
    words = (_VICTIM_WORDS if whose else _CASE_WORDS).get(field)
    text = plain_word(field) if words is None else say(words)
    text = f"{text}: {plain_word(word)}" if word else text
    return f"{text} ({places(numbers)})" if whose else text


def value_in_words(case: Case, path: str) -> str:
    """Say what a case has at a path; empty where there is nothing that a line could add.

    What identifies a person is never said: of a victim, neither label nor birth date.
    """
    found = _VICTIM.match(path)
    owner: object = case
    if found is not None:
        owner = (case.victims or ())[int(found[1])]
    field = path[found.end() :] if found else path
    if field == "victims":
        return say("unknown") if case.victims is None else _victims(len(case.victims))
    return _value(getattr(owner, field.partition(".")[0], None))


def _victims(number: int) -> str:
    return counted(number, "victim") if number else say("no victim is given")


def _value(value: object) -> str:
    if value is None:
        return say("unknown")
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, Kinds):
        return _kinds(value)
    if isinstance(value, Age):
        return _age(value)
    return plain_word(str(value))


def _kinds(kinds: Kinds) -> str:
    if kinds.wholly_unknown:
        return say("unknown")
    held = listed(plain_word(word) for word in kinds.true) or say("none")
    unknown = listed(plain_word(word) for word in kinds.unknown)
    return say("{held}; unknown: {unknown}", held=held, unknown=unknown) if unknown else held


def _age(age: Age) -> str:
    if age.exact is not None:
        return str(age.exact)
    if age == UNKNOWN_AGE:
        return say("unknown")
    low, high = (str(age.min) if age.min else None), (str(age.max) if age.max < OLDEST else None)
    return between(low, high)
