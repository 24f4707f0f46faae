"""The offences beside the trafficking article: another law's trafficking, and those by conduct."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from lao_tip_law.conformance.making.bands import told
from lao_tip_law.conformance.making.frames import ALL, REMOVE, Frames
from lao_tip_law.conformance.vectors import Statement
from lao_tip_law.facts.vocabulary import CONDUCT, OTHER_CONDUCT
from lao_tip_law.rules.offences import EVERY_AGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.vectors import Plain, Vector
    from lao_tip_law.rules.offences import Offence

_PENALTY: Plain = {
    "imprisonment": ALL,
    "life_imprisonment": ALL,
    "death": ALL,
    "fine": {"currency": ALL, "min": ALL, "max": ALL},
    "confiscation": ALL,
    "not_known": ALL,
}


def vectors(frames: Frames) -> Iterator[Vector]:
    """Give the vectors of every offence but the trafficking article's own."""
    for offence in frames.law.book.offences[1:]:
        if not offence.conduct:
            yield from _elsewhere(frames, offence)
        else:
            yield from _conduct(frames, offence)
        yield from _penalties(frames, offence)


def established(frames: Frames, offence: Offence, **facts: object) -> Plain:
    """Give a case in which an offence stands, on a day on which it is certainly law."""
    day = day_of(frames, offence)
    if not offence.conduct:
        return frames.case(offence_date=day, **facts)
    if not offence.per_victim:
        return frames.case(**{"offence_date": day, "other_conduct": [offence.conduct], **facts})
    victim = frames.victim(age=_age_within(frames, offence), conduct=[offence.conduct])
    return frames.case(**{"offence_date": day, "victims": [victim], **facts})


def day_of(frames: Frames, offence: Offence) -> str:
    """Give the day whose law is quoted, or the offence's first certain day where it is none of its days."""
    quoted, life = frames.law.text.quoted_on, offence.life
    if life is None or life.in_force(date.fromisoformat(quoted)) == (True,):
        return quoted
    return life.start_last.isoformat()


def _age_within(frames: Frames, offence: Offence) -> int:
    ages = (0, *frames.law.book.ages)
    return next(age for place, age in reversed([*enumerate(ages)]) if offence.ages >> place & 1)


def _elsewhere(frames: Frames, offence: Offence) -> Iterator[Vector]:
    """Trafficking under another law: its elements are those of the article, its people perhaps fewer."""
    law, article = frames.law, frames.law.articles[offence.provision]
    whom = article.covers or "victims of any kind"
    statement = law.statement(
        "trafficking",
        article.id,
        f"{article.heading}: it stands where {law.main.id} does, for {whom}.",
        (0, len(article.text)),
    )
    pattern = frames.of(offence.provision)
    yield frames.make(
        statement,
        "established",
        "every element is there",
        ["acts", "means", "purposes"],
        established(frames, offence),
        pattern,
    )
    for field in ("acts", "means", "purposes"):
        case = established(frames, offence, **{field: []})
        yield frames.make(statement, f"no {field}", f"known to be without {field}", [field], case, pattern)
    for sex in ("female", "male", REMOVE):
        for age in (law.child_age - 1, law.child_age, {"min": law.child_age - 1, "max": law.child_age}):
            victim = frames.victim(age=age, sex=sex)
            told_sex = "unknown" if sex is REMOVE else sex
            told_age = f"{age['min']} to {age['max']}" if isinstance(age, dict) else age
            why = f"the victim's sex is {told_sex}, and the age {told_age}"
            case = established(frames, offence, victims=[victim])
            yield frames.make(
                statement, f"{told_sex} {told_age}", why, ["victims[0].age", "victims[0].sex"], case, pattern
            )
    man, woman = frames.victim(sex="male"), frames.victim()
    for name, victims in (
        ("man and woman", [man, woman]),
        ("two men", [man, man]),
        ("two women", [woman, woman]),
    ):
        case = established(frames, offence, victims=victims)
        yield frames.make(
            statement,
            name,
            f"the victims are {name}",
            ["victims", "victims[0].sex", "victims[1].sex"],
            case,
            pattern,
        )


def _conduct(frames: Frames, offence: Offence) -> Iterator[Vector]:
    """An offence by conduct: there, not there, unknown; and the ages of the victim it is about."""
    law, article = frames.law, frames.law.articles[offence.provision]
    words = offence.conduct_words
    span = words[1] if words else None
    ages = "" if offence.ages == EVERY_AGE else ", against a victim of the ages that it is about"
    statement = law.statement(
        "conduct",
        article.id,
        f"{article.heading}: it stands on {offence.conduct}{ages}, beside any trafficking.",
        span,
    )
    pattern = frames.of(offence.provision)
    vocabulary = CONDUCT if offence.per_victim else OTHER_CONDUCT
    for word in vocabulary:
        yield _done(frames, offence, statement, f"only {word}", [word], pattern)
    yield _done(frames, offence, statement, "nothing", [], pattern)
    yield _done(frames, offence, statement, "everything", list(vocabulary), pattern)
    yield _done(frames, offence, statement, "unknown", REMOVE, pattern)
    yield _done(frames, offence, statement, "in part", {offence.conduct: "unknown"}, pattern)
    if not offence.per_victim:
        return
    bounds = law.book.ages
    whole = sorted({bound + step for bound in bounds for step in (-1, 0, 1)})
    for age in (*whole, *({"min": bound - 1, "max": bound} for bound in bounds)):
        told_age = f"{age['min']} to {age['max']}" if isinstance(age, dict) else str(age)
        victim = frames.victim(age=age, conduct=[offence.conduct])
        case = established(frames, offence, victims=[victim])
        why = f"{offence.conduct} against a victim aged {told_age}, where the law names {_listed(bounds)}"
        turns_on = ["victims[0].age", "victims[0].conduct"]
        yield frames.make(statement, f"aged {told_age}", why, turns_on, case, pattern)
    case = established(frames, offence, acts=[], means=[], purposes=[])
    yield frames.make(
        statement,
        "no trafficking",
        f"{offence.conduct} without any trafficking",
        ["acts", "victims[0].conduct"],
        case,
        pattern,
    )


def _listed(ages: tuple[int, ...]) -> str:
    return " and ".join(str(age) for age in ages)


def _done(  # noqa: PLR0913, PLR0917 - what a vector of one conduct is made of
    frames: Frames, offence: Offence, statement: Statement, name: str, value: object, pattern: Plain
) -> Vector:
    """Give the vector in which a conduct has a value."""
    if offence.per_victim:
        victim = frames.victim(age=_age_within(frames, offence), conduct=value)
        case, path = established(frames, offence, victims=[victim]), "victims[0].conduct"
    else:
        case, path = established(frames, offence, other_conduct=value), "other_conduct"
    turns_on = [path, "victims[0].age"] if offence.per_victim else [path]
    return frames.make(statement, name, f"of such conduct, {name}", turns_on, case, pattern)


def _penalties(frames: Frames, offence: Offence) -> Iterator[Vector]:
    """The penalty of each band that a case of the offence can be in, with what no source tells."""
    law, article = frames.law, frames.law.articles[offence.provision]
    base = established(frames, offence)
    cases = {"base": base, "habitual": {**base, "habitual": True}}
    victims = cast("list[Plain]", base["victims"])
    if offence.per_victim:
        for harm in dict.fromkeys(lift.circumstance.name for lift in offence.lifts if lift.fact == "harms"):
            cases[harm] = {**base, "victims": [{**victims[0], "harms": [harm]}]}
        cases["child"] = {**base, "victims": [{**victims[0], "age": 0}]}
    clause = next((band.clause for band in offence.bands if band.clause), None)
    span = clause.span if clause else (0, len(article.text))
    provision = clause.provision if clause else article.id
    sentence = told("imprisonment", clause) if clause else "no source tells any"
    statement = Statement(
        f"{article.id}/penalty",
        article.id,
        f"{article.heading}, its penalties: first {sentence}; a part that no source tells is named so.",
        law.words(provision, span),
    )
    for name, case in cases.items():
        why = f"the penalty where the case is {name}"
        charges = frames.expected(case, frames.of(offence.provision))["charges"]
        bands = cast("dict[str, Plain]", charges)[offence.provision]["bands"]
        penalties = dict.fromkeys(cast("list[str]", bands), _PENALTY)
        pattern = frames.of(offence.provision, basis=ALL, penalties=penalties)
        turns_on = ["victims[0].age", "victims[0].harms", "habitual"]
        yield frames.make(statement, name, why, turns_on, case, pattern)
