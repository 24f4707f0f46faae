"""The facts of a complete case as symbols: a truth value a word, a whole number an age, and some victims.

Each of the victims may be there or not, so that one formula speaks of every number of them up to the bound.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import z3
from attrs import evolve, field, frozen

from lao_tip_law.facts.age import OLDEST
from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, OTHER_CONDUCT, PURPOSES, STAGES

Formula: TypeAlias = Any  # z3 has no types of its own
Plain: TypeAlias = dict[str, Any]  # the case format's own shape, as YAML gives it
Words: TypeAlias = dict[str, Formula]
LISTS = {"acts": ACTS, "means": MEANS, "purposes": PURPOSES, "other_conduct": OTHER_CONDUCT}


@frozen(eq=False)
class SymbolicVictim:
    """One victim, who may be there or not."""

    present: Formula
    age: Formula
    female: Formula
    close_relative: Formula
    harms: Words
    conduct: Words


@frozen(eq=False)
class SymbolicCase:
    """Every complete case of up to so many victims; `stage` is a place in `vocabulary.STAGES`."""

    stage: Formula
    acts: Words
    means: Words
    purposes: Words
    other_conduct: Words
    habitual: Formula
    organised_group: Formula
    victims: tuple[SymbolicVictim, ...] = field(factory=tuple)

    def sound(self) -> Formula:
        """Say that stage and ages are such as a case can have."""
        return z3.And(
            self.stage >= 0,
            self.stage < len(STAGES),
            *(z3.And(one.age >= 0, one.age <= OLDEST) for one in self.victims),
        )

    def only(self, places: tuple[int, ...]) -> SymbolicCase:
        """Give the case with no victims but those in some places."""
        return evolve(self, victims=tuple(self.victims[place] for place in places))


def _words(name: str, vocabulary: tuple[str, ...]) -> Words:
    return {word: z3.Bool(f"{name}.{word}") for word in vocabulary}


def symbolic_case(victims: int, name: str = "") -> SymbolicCase:
    """Make a case of up to so many victims; cases of different names have nothing to do with each other."""
    lists = {each: _words(f"{name}{each}", words) for each, words in LISTS.items()}
    return SymbolicCase(
        stage=z3.Int(f"{name}stage"),
        **lists,
        habitual=z3.Bool(f"{name}habitual"),
        organised_group=z3.Bool(f"{name}organised_group"),
        victims=tuple(_victim(f"{name}victims[{place}].") for place in range(victims)),
    )


def _victim(name: str) -> SymbolicVictim:
    truths = {each: z3.Bool(name + each) for each in ("present", "female", "close_relative")}
    return SymbolicVictim(
        **truths,
        age=z3.Int(f"{name}age"),
        harms=_words(f"{name}harms", HARMS),
        conduct=_words(f"{name}conduct", CONDUCT),
    )


def case_of(model: Any, case: SymbolicCase) -> Plain:  # noqa: ANN401 - z3 has no types of its own
    """Write the case that a model is, in the case format."""

    def holds(formula: Formula) -> bool:
        return bool(z3.is_true(model.eval(formula, model_completion=True)))

    def number(formula: Formula) -> int:
        return int(model.eval(formula, model_completion=True).as_long())

    def held(words: Words) -> list[str]:
        return [word for word, formula in words.items() if holds(formula)]

    plain: Plain = {each: held(getattr(case, each)) for each in LISTS}
    plain["stage"] = STAGES[number(case.stage)]
    plain["habitual"], plain["organised_group"] = holds(case.habitual), holds(case.organised_group)
    plain["victims"] = [
        {
            "age": number(one.age),
            "sex": "female" if holds(one.female) else "male",
            "close_relative": holds(one.close_relative),
            "harms": held(one.harms),
            "conduct": held(one.conduct),
        }
        for one in case.victims
        if holds(one.present)
    ]
    return plain


def facts_of(plain: Plain, case: SymbolicCase) -> list[Formula]:
    """Say in formulas what a case tells; what it leaves out or calls unknown is left open."""
    found = []
    if plain.get("stage", STAGES[0]) != "unknown":
        found.append(case.stage == STAGES.index(plain.get("stage", STAGES[0])))
    for each in LISTS:
        found += _told(plain.get(each), getattr(case, each))
    found += [getattr(case, each) == plain[each] for each in ("habitual", "organised_group") if each in plain]
    victims = plain.get("victims")
    if victims is None:
        return [*found, z3.Or([one.present for one in case.victims])]
    for place, one in enumerate(case.victims):
        found.append(one.present == (place < len(victims)))
    for told, one in zip(victims, case.victims, strict=False):
        found += _told(told.get("harms"), one.harms) + _told(told.get("conduct"), one.conduct)
        found += [one.close_relative == told["close_relative"]] if "close_relative" in told else []
        found += [one.female == (told["sex"] == "female")] if "sex" in told else []
        age = told.get("age")
        if isinstance(age, dict):
            found += [one.age >= age["min"], one.age <= age["max"]]
        elif age is not None:
            found.append(one.age == age)
    return found


def _told(value: list[str] | dict[str, object] | None, words: Words) -> list[Formula]:
    if value is None:
        return []
    if isinstance(value, dict):
        return [words[word] == holds for word, holds in value.items() if isinstance(holds, bool)]
    return [formula == (word in value) for word, formula in words.items()]
