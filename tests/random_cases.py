"""Cases drawn by a seed, of which about a third of the facts are unknown: the same seed, the same case."""

from __future__ import annotations

import random

from lao_tip_law import Case
from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, OTHER_CONDUCT, PURPOSES

ACCUSATIONS = ("prostitution", "illegal_immigration", "theft")
AGES = (5, 14, 15, 17, 18, 30, None, {"min": 10, "max": 20}, {"max": 16}, {"min": 12})
DATES = (
    None,
    1980,
    "2003-05",
    "2004-11/2006-01-31",
    2005,
    "2005-12-05",
    2007,
    2018,
    "2019-03",
    "2019-03-03",
    2026,
)
TERMS = ("13 months", "6 years", "life", "death", "none", None)


def random_case(seed: int, accusations: tuple[str, ...] = ACCUSATIONS) -> Case:
    """Draw a case.

    Args:
        seed: which.
        accusations: what victims can be accused of; a free word stands on a page as it was typed.
    """
    pick = random.Random(seed)  # noqa: S311 - cases, not secrets

    def kinds(vocabulary: tuple[str, ...]) -> object:
        words = {word: pick.choice([True, False, "unknown"]) for word in vocabulary}
        return pick.choice([None, [], [pick.choice(vocabulary)], words])

    def truth() -> bool | None:
        return pick.choice([True, False, None])

    def victim() -> dict[str, object]:
        return {
            "age": pick.choice(AGES),
            "sex": pick.choice(["female", "male", None]),
            "nationality": pick.choice(["LA", "TH", None]),
            "found_in": pick.choice(["LA", "TH", None]),
            "close_relative": truth(),
            "harms": kinds(HARMS),
            "conduct": kinds(CONDUCT),
            "accused_of": pick.choice([None, [], [pick.choice(accusations)], list(accusations)]),
            "returned_on": pick.choice([None, "2005-12", "2006-05", "2009-01-02"]),
        }

    judgment = {
        "imprisonment": pick.choice(TERMS),
        "fine_lak": pick.choice([0, 5, 20_000_000, None]),
        "confiscation": truth(),
    }
    return Case.of(
        {
            "stage": pick.choice(["completed", "attempt", "preparation", "unknown"]),
            "acts": kinds(ACTS),
            "means": kinds(MEANS),
            "purposes": kinds(PURPOSES),
            "habitual": truth(),
            "organised_group": truth(),
            "victims": pick.choice([None, [victim() for _ in range(pick.randint(0, 3))]]),
            "other_conduct": kinds(OTHER_CONDUCT),
            "sentence": pick.choice([None, judgment]),
            "offence_date": pick.choice(DATES),
        }
    )
