"""A text that contradicts itself is found out: which provision, and why, in one line."""

from __future__ import annotations

import io
from itertools import islice
from typing import TYPE_CHECKING

import pytest
from changed_texts import statutes_with
from contradictions import contradictions
from encoding import encode
from report import report
from statements import statements

from lao_tip_law import LawError, statutes
from lao_tip_law.determination.assessing import Assessor

if TYPE_CHECKING:
    from lao_tip_law.law.statutes import Statutes

ART_134 = "quoted/penal-law/art_134.txt"
THIRD, FOURTH, FIFTH = (f"penal-law/art_134__para_{place}" for place in (3, 4, 5))
GRAVE_FINE = "100.000.000 to 500.000.000 Kip (note: USD 10,860 to 54,300)"


def changed(old: str, new: str) -> Statutes:
    """Read the law with some words of Article 134 changed."""
    return statutes_with((ART_134, old, new))


PLANTED = {
    "a term that begins above its end": (
        ("fifteen to twenty years", "twenty to fifteen years"),
        FOURTH,
        "nothing lies within 'twenty to fifteen years': it begins above its end. (empty)",
    ),
    "a fine that begins above its end": (
        ("100.000.000 to 500.000.000", "100.000.000 to 50.000.000"),
        FOURTH,
        "nothing lies within '100.000.000 to 50.000.000 Kip': it begins above its end. (empty)",
    ),
    "a term that no month is within": (
        ("fifteen to twenty years", "more than fifteen to fifteen years"),
        FOURTH,
        "no imprisonment can lie within the range. (empty)",
    ),
    "a lighter term for a graver case": (
        ("fifteen to twenty years", "one to two years"),
        f"{FOURTH}, {THIRD}",
        (
            "the heavier penalty's imprisonment, 1 year to 2 years, ends below the lighter one's, "
            "5 years to 15 years. (inverted)"
        ),
    ),
    "a term that ends a month too late": (
        ("five to fifteen years", "five years to fifteen years and one month"),
        f"{FOURTH}, {THIRD}",
        (
            "the penalties' imprisonment, 5 years to 15 years and 1 month and 15 years to 20 years, "
            "have more in common than one point. (overlap)"
        ),
    ),
    "a heavier term with a lighter fine": (
        (GRAVE_FINE, "1.000.000 to 5.000.000 Kip"),
        f"{FOURTH}, {THIRD}",
        (
            "the heavier penalty's fine, 1,000,000 kip to 5,000,000 kip, ends below the lighter one's, "
            "10,000,000 kip to 100,000,000 kip. (inverted)"
        ),
    ),
    "terms that no penalty covers": (
        ("fifteen to twenty years", "sixteen to twenty years"),
        f"{FOURTH}, {THIRD}",
        (
            "no imprisonment of 15 years and 1 month can be set: it lies between 5 years to 15 years and "
            "16 years to 20 years. (gap)"
        ),
    ),
    "one circumstance in two penalties": (
        ("or has lost mental faculties", "or has lost mental faculties or contracts AIDS"),
        f"{FOURTH}, {FIFTH}",
        "the circumstance aids leads to both penalties. (doubled)",
    ),
    "a number that leaves nothing to the lighter penalty": (
        ("disabled, contracts", "disabled, the victim is one or more people, contracts"),
        FOURTH,
        (
            "habitual, organised_group, child_victim, two_or_more_victims, close_relative, serious_injury, "
            "maiming, loss_of_mental_faculties never decides: a heavier penalty applies wherever it holds. "
            "(idle)"
        ),
    ),
}


@pytest.mark.law("penal-law/art_134")
def test_the_quoted_law_does_not_contradict_itself() -> None:
    assert list(contradictions(statutes)) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_contradiction_is_found(name: str) -> None:
    words, where, why = PLANTED[name]
    assert str(next(contradictions(changed(*words)))) == f"{where}: {why}"


def test_a_case_without_any_penalty_is_found() -> None:
    """Without paragraph 3 the offence stands and nothing is set for it; the engine refuses that law too."""
    law = changed(article()[2], "")
    (finding,) = list(contradictions(law))
    assert (finding.kind, finding.provisions) == ("no-penalty", ("penal-law/art_134",))
    assert "habitual" not in finding.why
    with pytest.raises(LawError):
        Assessor(law)


@pytest.mark.parametrize(
    "words",
    [
        ("five to fifteen years", "six to fifteen years"),
        ("two or \nmore people", "three or \nmore people"),
    ],
)
def test_a_changed_law_that_holds_together_is_not_blamed(words: tuple[str, str]) -> None:
    assert list(contradictions(changed(*words))) == []


def test_the_report_ends_with_the_contradiction_and_proves_nothing() -> None:
    out = io.StringIO()
    assert report(changed("fifteen to twenty years", "one to two years"), out) == 1
    (line,) = out.getvalue().splitlines()
    assert line.startswith(f"contradiction: {FOURTH}, {THIRD}: ")


def test_the_report_of_the_quoted_law_is_a_list_of_what_is_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    """With three of the statements here: `test_proofs` proves them all."""
    monkeypatch.setattr("report.contradictions", lambda _: ())
    monkeypatch.setattr("report.statements", lambda law: islice(statements(law), 3))
    out = io.StringIO()
    assert report(statutes, out) == 0
    assert [line.partition(": ")[0] for line in out.getvalue().splitlines()] == ["proved"] * 3


def article() -> list[str]:
    """Give Article 134 paragraph by paragraph, each with what parts it from the next."""
    return [part + "\n \n" for part in statutes["penal-law/art_134"].text.split("\n \n")]


YOUNG, CHILD = article()[1], "the victim is a child/minor, "
ATTEMPT = "Preparation to commit, attempt such infractions shall be punished. \n"
NOT_PROVED = {
    "young-need-no-means": (YOUNG, ""),
    "child-is-never-base": (CHILD, ""),
    "dealing-is-never-base": (CHILD, ""),
    "one-age": (CHILD, "the victim is under 16 years of age, "),
    "stage-decides-no-band": (ATTEMPT, ""),
    f"rising-imprisonment-{FOURTH}": ("fifteen to twenty years", "ten to twenty years"),
    f"no-gap-imprisonment-{FOURTH}": ("fifteen to twenty years", "sixteen to twenty years"),
    f"no-gap-fine-{FIFTH}": ("500.000.000 to 1.000.000.000", "600.000.000 to 1.000.000.000"),
    "life-and-death": ("five to fifteen years and", "five to fifteen years or life imprisonment and"),
}
"""Statements of the law as it is, and words with which each is no longer one."""


@pytest.mark.parametrize("name", NOT_PROVED)
def test_of_a_law_with_other_words_a_statement_is_not_proved(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such a law need not contradict itself; the report names the statement, with a case that breaks it."""
    law = changed(*NOT_PROVED[name])
    (statement,) = (each for each in statements(encode(law)) if each.name == name)
    monkeypatch.setattr("report.contradictions", lambda _: ())
    monkeypatch.setattr("report.statements", lambda _: [statement])
    out = io.StringIO()
    assert report(law, out) == 1
    provisions = ", ".join(statement.provisions)
    assert out.getvalue().startswith(
        f"not proved: {provisions}: it does not hold that: {statement.what} See: "
    )
