"""Strategies for circumstances and penalty clauses."""

from __future__ import annotations

from attrs import evolve
from hypothesis import strategies as st

from lao_tip_law.grammar.ranges import MONTHS
from lao_tip_law.law.model import Circumstance, Confiscation, FineRange, PenaltyClause, TermRange
from lao_tip_law.strategies.drawing import picker, with_the_parser, worded
from lao_tip_law.strategies.law_quantities import MONTH_COUNTS, SUMS, range_values
from lao_tip_law.strategies.wording.circumstance_forms import NAMES
from lao_tip_law.strategies.wording.circumstances import OLDEST_MINOR, say_circumstances, several_victims
from lao_tip_law.strategies.wording.clauses import say_clause
from lao_tip_law.strategies.wording.lines import sentence
from lao_tip_law.strategies.wording.numbers import INSIDE
from lao_tip_law.strategies.wording.vocabulary import aliases
from lao_tip_law.strategies.wording.worded import NOWHERE, Worded

_MAIN = ("imprisonment", "fine", "confiscation", "life_imprisonment", "death")
_OTHER = ("re_education", "public_criticism")
_TWO = 2  # circumstances asked for together
_STAGES = (("preparation",), ("attempt",), ("preparation", "attempt"), ("attempt", "preparation"))
_OF_WHOM = ("", "_of_a_minor")


@st.composite
def circumstance_values(draw: st.DrawFn, least: int = 0, most: int = 5) -> tuple[Circumstance, ...]:
    """Draw circumstances, no two about the same fact.

    Args:
        draw: Hypothesis's.
        least: how many at least.
        most: how many at most.
    """
    names = draw(st.lists(st.sampled_from((*NAMES, "victims")), min_size=least, max_size=most, unique=True))
    under = st.none() | st.integers(1, OLDEST_MINOR)
    found = []
    for name in names:
        if name == "victims":
            found.append(several_victims(draw(st.integers(2, 12))))
        else:
            end = draw(under) if name == "child_victim" else None
            start = draw(st.none() | st.integers(1, end - 1)) if end is not None and end > 1 else None
            found.append(Circumstance("", NOWHERE, name, age_below=end, age_from=start))
    return tuple(found)


@st.composite
def fine_values(draw: st.DrawFn) -> FineRange:
    """Draw a fine: an amount, or none named; kip may have dollars printed beside them."""
    currency = draw(st.sampled_from(("LAK", "LAK", "USD", "THB", None)))
    noted = draw(st.booleans())  # for any currency, so that an example shrinks to kip
    if currency is None:
        return FineRange(NOWHERE, None, None, None)
    value = draw(range_values(currency, SUMS))
    note = (None, None)
    if currency == "LAK" and noted:
        low, high = sorted(draw(st.tuples(*[st.integers(1, 10**6)] * 2)))
        note = (low, high)
    return FineRange(NOWHERE, currency, value.min, value.max, value.min_excluded, value.max_excluded, *note)


@st.composite
def penalty_clauses(
    draw: st.DrawFn, circumstances: st.SearchStrategy[tuple[Circumstance, ...]] | None = None
) -> PenaltyClause:
    """Draw a penalty clause: kinds of penalty in groups, and the circumstances that bring it into play.

    Args:
        draw: Hypothesis's.
        circumstances: what draws them.
    """
    kinds = draw(st.lists(st.sampled_from((*_MAIN, *_OTHER)), min_size=1, max_size=4, unique=True))
    groups: list[list[str]] = [[]]
    for kind in kinds:
        instead = draw(st.booleans())
        if groups[-1] and instead:
            groups.append([])
        groups[-1].append(kind)
    term = None
    if "imprisonment" in kinds:
        value = draw(range_values(MONTHS, MONTH_COUNTS))
        term = TermRange(NOWHERE, value.min, value.max, value.min_excluded, value.max_excluded)
    under = st.none() | st.integers(1, 400).map("penal-law/art_{}".format)
    return PenaltyClause(
        provision="",
        span=NOWHERE,
        circumstances=draw(circumstance_values() if circumstances is None else circumstances),
        imprisonment=term,
        life_imprisonment=NOWHERE if "life_imprisonment" in kinds else None,
        death=NOWHERE if "death" in kinds else None,
        fine=draw(fine_values()) if "fine" in kinds else None,
        confiscation=Confiscation(NOWHERE, draw(under)) if "confiscation" in kinds else None,
        alternatives=tuple(tuple(group) for group in groups),
        other=tuple(kind for kind in kinds if kind in _OTHER),
    )


@st.composite
def any_clauses(draw: st.DrawFn) -> PenaltyClause:
    """Draw any penalty clause that has words: of an offence or a stage, asking for two cases, "or both"."""
    clause = draw(penalty_clauses())
    groups = clause.alternatives
    if [len(group) for group in groups] == [1, 1] and draw(st.booleans()):
        clause = evolve(clause, alternatives=(*groups, groups[0] + groups[1]))
    together = len(clause.circumstances) == _TWO and draw(st.booleans())
    offence = draw(st.none() | st.sampled_from([name + of for of in _OF_WHOM for name in aliases("named")]))
    stages = () if offence is not None else draw(st.just(()) | st.sampled_from(_STAGES))
    return evolve(clause, together=together, offence=offence, stages=stages)


@st.composite
def references_to(draw: st.DrawFn, law: str) -> PenaltyClause:
    """Draw a clause that applies the penalties of another article of a law."""
    circumstances = draw(circumstance_values())
    return PenaltyClause("", NOWHERE, circumstances, by_reference=f"{law}/art_{draw(st.integers(1, 400))}")


def circumstance_lists() -> st.SearchStrategy[Worded[tuple[Worded[Circumstance], ...]]]:
    """Draw lists of one or more circumstances with words for them: "the victim is a child or dies".

    Each circumstance has its own words, as they stand in the list.
    """
    return with_the_parser(_circumstance_lists)


@st.composite
def _circumstance_lists(draw: st.DrawFn) -> Worded[tuple[Worded[Circumstance], ...]]:
    text, said = say_circumstances(draw(circumstance_values().filter(bool)), picker(draw), again="where")
    plain = tuple(Worded(each.meaning, each.text.replace(INSIDE, " ")) for each in said)
    return Worded(plain, text.replace(INSIDE, " "))


def penalties() -> st.SearchStrategy[Worded[PenaltyClause]]:
    """Draw penalty clauses, each with a sentence that sets it."""
    return worded(any_clauses(), lambda clause, pick: sentence(say_clause(clause, pick)), broken=True)
