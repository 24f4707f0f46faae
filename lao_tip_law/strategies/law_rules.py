"""Strategies for definitions, the rule for the young, attempts, the other law, rights, duties, references."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from lao_tip_law.law.model import (
    CrossReference,
    DeemingRule,
    Definition,
    Duty,
    Element,
    InchoateRule,
    OtherLawRule,
    Right,
)
from lao_tip_law.strategies.drawing import worded
from lao_tip_law.strategies.wording.circumstances import OLDEST_MINOR
from lao_tip_law.strategies.wording.lines import sentence
from lao_tip_law.strategies.wording.offences import ACTS, MEANS, PURPOSES, say_deeming, say_definition
from lao_tip_law.strategies.wording.protection import BEARERS, CHARGES, say_duty, say_right
from lao_tip_law.strategies.wording.references import say_reference
from lao_tip_law.strategies.wording.worded import NOWHERE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lao_tip_law.strategies.wording.worded import Worded

_TRIGGERS = (None, "child_victim", "lao_victim_abroad", "foreign_victim_in_laos")


def _elements(kinds: Iterable[str], least: int = 0) -> st.SearchStrategy[tuple[Element, ...]]:
    words = st.lists(st.sampled_from(tuple(kinds)), min_size=least, unique=True)
    return words.map(lambda chosen: tuple(Element("", NOWHERE, kind) for kind in chosen))


@st.composite
def definition_values(draw: st.DrawFn, *, whole: bool = False) -> Definition:
    """Draw a definition: acts, and means, purposes or both.

    Args:
        draw: Hypothesis's.
        whole: it names means and purposes.
    """
    purposes = draw(_elements(PURPOSES, 1 if whole else 0))
    means = draw(_elements(MEANS, 1 if whole or not purposes else 0))
    for_gains = draw(st.booleans())
    gains = NOWHERE if purposes and for_gains else None
    return Definition("", NOWHERE, draw(_elements(ACTS, 1)), means, purposes, gains)


@st.composite
def deeming_values(draw: st.DrawFn) -> DeemingRule:
    """Draw the rule for the young: an age, and the means that need not be there."""
    waived = draw(st.lists(st.sampled_from(tuple(MEANS)), min_size=1, unique=True))
    return DeemingRule("", NOWHERE, draw(st.integers(1, OLDEST_MINOR)), NOWHERE, tuple(waived))


def inchoate_values() -> st.SearchStrategy[InchoateRule]:
    """Draw which of preparation and attempt are punished."""
    stages = st.lists(st.sampled_from(("preparation", "attempt")), min_size=1, unique=True)
    return stages.map(lambda named: InchoateRule("", NOWHERE, tuple(named)))


def other_law_values() -> st.SearchStrategy[OtherLawRule]:
    """Draw for whom the women's law can be applied."""
    whom = st.sampled_from(((True, True), (True, False), (False, True)))
    return whom.map(lambda named: OtherLawRule("", NOWHERE, "women-law", *named))


def right_values() -> st.SearchStrategy[Right]:
    """Draw a right: of its own, or not to be prosecuted on some charges."""
    return _elements(CHARGES).map(lambda charges: Right("", NOWHERE, charges))


@st.composite
def duty_values(draw: st.DrawFn) -> Duty:
    """Draw a duty: its bearer, the victims that trigger it, and whether it turns on a victim at all."""
    bearer = draw(st.sampled_from(BEARERS))
    trigger = draw(st.sampled_from(_TRIGGERS))
    if trigger is None:  # the bearer is named in the words of the text, which begins with it
        bearer = bearer[0].upper() + bearer[1:]
    return Duty("", NOWHERE, bearer, trigger, None if trigger is None else NOWHERE, draw(st.booleans()))


def definitions() -> st.SearchStrategy[Worded[Definition]]:
    """Draw definitions of the offence, each with a sentence."""
    return worded(definition_values(), lambda value, pick: sentence(say_definition(value, pick)), broken=True)


def deeming_rules() -> st.SearchStrategy[Worded[DeemingRule]]:
    """Draw rules for the young, each with a sentence."""
    return worded(deeming_values(), lambda value, pick: sentence(say_deeming(value, pick)), broken=True)


def duties() -> st.SearchStrategy[Worded[Duty]]:
    """Draw duties, each with a sentence."""
    return worded(duty_values(), lambda value, pick: sentence(say_duty(value, pick)), broken=True)


def rights_lists() -> st.SearchStrategy[Worded[tuple[Right, ...]]]:
    """Draw lists of rights, each with its points."""
    return worded(
        st.lists(right_values(), min_size=1, max_size=9).map(tuple),
        lambda rights, pick: "\n".join(
            f"{at}. {sentence(say_right(right, pick))}" for at, right in enumerate(rights, start=1)
        ),
    )


def cross_references(law: str = "penal-law") -> st.SearchStrategy[Worded[CrossReference]]:
    """Draw references to articles, as they stand in a provision of a law.

    Args:
        law: the law in which the words stand.
    """
    targets = st.tuples(st.sampled_from((law, "penal-law")), st.integers(1, 999)).map(
        lambda target: f"{target[0]}/art_{target[1]}"
    )
    references = targets.map(lambda target: CrossReference("", NOWHERE, target, resolved=False, reason=""))
    return worded(references, lambda value, pick: say_reference(str(value.target), f"{law}/art_1", pick))
