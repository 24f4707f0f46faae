"""The engine under generated law: an answer's penalty is the one that the generator put into the statute."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from law_reading import examples

from lao_tip_law import Case, statutes
from lao_tip_law.determination.assessing import Assessor
from lao_tip_law.facts.vocabulary import ACTS, HARMS, MEANS, PURPOSES, STAGES
from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.articles import article_of
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.strategies import Worded, trafficking_articles

if TYPE_CHECKING:
    from case_support import Plain

    from lao_tip_law.determination.model import Penalty
    from lao_tip_law.law.model import Article, Circumstance, PenaltyClause

TRAFFICKING = "penal-law/art_134"
BANDS = ("base", "aggravated", "gravest")


def law_with(text: str) -> Assessor:
    """Give the answers of this installation's law, with another text in Article 134's place."""
    law = statutes.law
    entry = next(entry for entry in law.register.provisions if entry.id == TRAFFICKING)
    bases = {entry.id: entry.basis for entry in law.register.provisions}
    made = article_of(entry, text.encode(), parse_text, bases)
    articles = tuple(made if article.id == TRAFFICKING else article for article in law.articles)
    return Assessor(Statutes(evolve(law, articles=articles)))


def some(words: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(words), unique=True, max_size=3)


def mostly_all(words: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    """Draw so many that the offence mostly stands, whatever the law asks for."""
    return st.sampled_from([list(words), list(words), list(words), *([word] for word in words), []])


_VICTIMS = st.fixed_dictionaries(
    {
        "age": st.integers(0, 30),
        "sex": st.sampled_from(["female", "male"]),
        "close_relative": st.booleans(),
        "harms": some(HARMS),
        "conduct": st.just([]),
    }
)
CASES = st.fixed_dictionaries(
    {
        "stage": st.sampled_from(["completed", *STAGES]),
        "acts": mostly_all(ACTS),
        "means": mostly_all(MEANS),
        "purposes": mostly_all(PURPOSES),
        "habitual": st.booleans(),
        "organised_group": st.booleans(),
        "other_conduct": st.just([]),
        "victims": st.lists(_VICTIMS, min_size=1, max_size=4),
    }
)


def victims_of(law: Article, case: Plain) -> list[Plain]:
    """Give the victims against whom the offence stands: all where a means is shown, else the young."""
    definition, deeming = law.definition, law.deeming
    assert definition is not None
    assert deeming is not None
    stages = ["completed", *(law.inchoate.stages if law.inchoate else ())]
    shown = [
        {each.kind for each in named} & set(case[fact])
        for fact, named in (("acts", definition.acts), ("purposes", definition.purposes))
    ]
    if not all(shown) or case["stage"] not in stages:
        return []
    by_means = {each.kind for each in definition.means} & set(case["means"])
    return [victim for victim in case["victims"] if by_means or victim["age"] < deeming.age_below]


def holds(circumstance: Circumstance, law: Article, case: Plain, victims: list[Plain]) -> bool:
    name = circumstance.name
    if name in {"habitual", "organised_group"}:
        return bool(case[name])
    if circumstance.count is not None:
        return len(victims) >= circumstance.count
    if name == "close_relative":
        return any(victim["close_relative"] for victim in victims)
    if name == "child_victim":
        assert law.deeming is not None
        end = circumstance.age_below or law.deeming.age_below
        return any((circumstance.age_from or 0) <= victim["age"] < end for victim in victims)
    return any(name in victim["harms"] for victim in victims)


def heaviest(law: Article, case: Plain, victims: list[Plain]) -> tuple[str, PenaltyClause]:
    """Give the heaviest clause of which a circumstance holds, else the plain one, with its band."""
    rising = sorted(law.penalties, key=lambda clause: (bool(clause.circumstances), _most(clause)))
    reached = 0
    for level, clause in enumerate(rising):
        if any(holds(each, law, case, victims) for each in clause.circumstances):
            reached = level
    return BANDS[reached], rising[reached]


def _most(clause: PenaltyClause) -> int:
    assert clause.imprisonment is not None
    return clause.imprisonment.max_months or 0


def as_meant(clause: PenaltyClause) -> dict[str, object]:
    term, fine, confiscation = clause.imprisonment, clause.fine, clause.confiscation
    return {
        "imprisonment": term and (term.min_months, term.max_months),
        "life": clause.life_imprisonment is not None,
        "death": clause.death is not None,
        "fine": fine and (fine.currency, fine.min, fine.max),
        "confiscated under": confiscation and (confiscation.under,),
        "alternatives": clause.alternatives,
    }


def as_answered(penalty: Penalty) -> dict[str, object]:
    term, fine, confiscation = penalty.imprisonment, penalty.fine, penalty.confiscation
    return {
        "imprisonment": term and (term.min_months, term.max_months),
        "life": penalty.life_imprisonment,
        "death": penalty.death,
        "fine": fine and (fine.currency, fine.min, fine.max),
        "confiscated under": confiscation and (confiscation.under,),
        "alternatives": penalty.alternatives,
    }


@pytest.mark.law(
    "penal-law/art_134__para_1",
    "penal-law/art_134__para_2",
    "penal-law/art_134__para_3",
    "penal-law/art_134__para_4",
    "penal-law/art_134__para_5",
    "penal-law/art_134__para_7",
)
@examples(30)
@given(trafficking_articles(), st.lists(CASES, min_size=4, max_size=8))
def test_under_any_law_the_answer_is_the_penalty_that_its_text_sets(
    statute: Worded[Article], cases: list[Plain]
) -> None:
    """Put another article in the place of Article 134, with other figures, circumstances, means and ages:
    the answer to each case is then the penalty that its text sets, and never one of the article as it
    stands.
    """
    assessor = law_with(statute.text)
    for case in cases:
        charge = assessor.assess(Case.of(case)).charge(TRAFFICKING)
        assert charge is not None
        victims = victims_of(statute.meaning, case)
        if not victims:
            assert charge.outcome == "not_established"
            continue
        band, clause = heaviest(statute.meaning, case, victims)
        assert (charge.outcome, charge.bands) == ("established", (band,))
        assert as_answered(charge.penalties[band]) == as_meant(clause)
        assert charge.penalties[band].provision == clause.provision
