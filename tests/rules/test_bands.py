"""An article's penalties in order: the plain one, then the heavier ones, each heavier than the one before."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from lao_tip_law import LawError, statutes
from lao_tip_law.law.model import FineRange, PenaltyClause, TermRange
from lao_tip_law.rules.banding import bands_of, clauses_of

MAIN = statutes["penal-law/art_134"]
BASE, AGGRAVATED, GRAVEST = MAIN.penalties
assert BASE.fine is not None
NOTHING = evolve(BASE, imprisonment=None, fine=None)


def term(least: int | None, most: int | None) -> dict[str, Any]:
    return {"imprisonment": TermRange((0, 0), least, most)}


def fine(most: int | None) -> dict[str, Any]:
    return {"fine": FineRange((0, 0), "LAK", None, most)}


@pytest.mark.parametrize(
    ("lighter", "heavier"),
    [
        (term(180, 240), term(180, 300)),
        (term(180, 240), term(192, 240)),
        (term(180, 240) | fine(5), term(180, 240) | fine(6)),
        (term(180, 240) | fine(9), term(192, 240) | fine(6)),
        (term(180, 1200), {"life_imprisonment": (0, 4)}),
        (term(180, 1200), {"death": (0, 5)}),
        (term(None, None), term(None, 1)),
        ({}, term(None, 1)),
        (term(None, 5), term(1, 5)),
        ({}, term(1, None)),
        (fine(None), fine(1)),
        ({}, fine(1)),
    ],
)
def test_the_heavier_penalty_stands_later_wherever_it_is_in_the_text(
    lighter: dict[str, Any], heavier: dict[str, Any]
) -> None:
    bare = evolve(AGGRAVATED, imprisonment=None, fine=None)
    first, second = evolve(bare, **heavier), evolve(bare, **lighter)
    for text in ((NOTHING, first, second), (second, first, NOTHING)):
        found = clauses_of(evolve(MAIN, penalties=text))
        assert [found[0] is NOTHING, found[1] is second, found[2] is first] == [True] * 3


def test_a_circumstance_may_leave_the_penalty_as_heavy_as_it_is() -> None:
    same = evolve(AGGRAVATED, imprisonment=BASE.imprisonment, fine=BASE.fine)
    assert clauses_of(evolve(MAIN, penalties=(BASE, same))) == [BASE, same]


@pytest.mark.parametrize("change", [{"by_reference": "penal-law/art_92"}, {"alternatives": ()}])
def test_a_clause_that_sets_no_penalty_itself_is_no_band(change: dict[str, Any]) -> None:
    article = evolve(MAIN, penalties=(*MAIN.penalties, evolve(BASE, **change)))
    assert clauses_of(article) == list(MAIN.penalties)


SEE = "Run 'lao-tip-law parse' on the file to see"


@pytest.mark.parametrize(
    ("penalties", "code", "message"),
    [
        (
            (AGGRAVATED, GRAVEST),
            "no-one-plain-penalty",
            f"0 clauses set a penalty without any circumstance, where one is needed. {SEE} which clauses and circumstances are read.",
        ),
        (
            (BASE, BASE, GRAVEST),
            "no-one-plain-penalty",
            f"2 clauses set a penalty without any circumstance, where one is needed. {SEE} which clauses and circumstances are read.",
        ),
        (
            (BASE, evolve(AGGRAVATED, **term(12, 24))),
            "lighter-penalty",
            f"a circumstance makes the penalty lighter, and the bands know heavier ones alone. {SEE} how its clauses are read.",
        ),
        (
            (BASE, evolve(BASE, stages=("attempt",))),
            "penalty-of-a-stage",
            f"a clause sets a penalty for a preparation or an attempt alone, for which there is no band. {SEE} which clause it is.",
        ),
        (
            (BASE, evolve(AGGRAVATED, together=True)),
            "circumstances-together",
            f"a clause asks for two circumstances together, and a band begins with any one. {SEE} which circumstances an 'and' joins.",
        ),
        (
            (BASE, AGGRAVATED, AGGRAVATED, GRAVEST),
            "too-many-bands",
            "an article sets more penalties than there are names for bands. Give the further band a name.",
        ),
    ],
)
def test_penalties_that_make_no_bands_are_refused(
    penalties: tuple[PenaltyClause, ...], code: str, message: str
) -> None:
    with pytest.raises(LawError) as caught:
        bands_of(evolve(MAIN, penalties=penalties))
    assert (caught.value.code, str(caught.value)) == (code, f"{MAIN.id}: {message}")
