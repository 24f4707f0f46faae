"""What makes the offence, in words: the definition, the rule for the young, attempts, and the other law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.strategies.wording.numbers import ways_to_say
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import WordingError, phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lao_tip_law.law.model import DeemingRule, Definition, InchoateRule, OtherLawRule
    from lao_tip_law.strategies.wording.vocabulary import Pick

# The word of each fact, and the words of the law for it; the grammar's words for it are drawn beside them.
ACTS = {
    "seeking": "SEEKING",
    "concealing": "CONCEALING",
    "transporting": "TRANSPORTING",
    "taking": "TAKING",
}
MEANS = {
    "deception": "DECEPTION",
    "fraud": "FRAUD",
    "threats": "THREATS",
    "intimidation": "INTIMIDATION",
    "duress": "DURESS",
    "financial_constraint": "FINANCIAL CONSTRAINTS",
    "other_means": "OTHER MEANS",
}
PURPOSES = {
    "labour_exploitation": "LABOUR EXPLOITATION",
    "prostitution": "PROSTITUTION",
    "pornography": "DISSEMINATION OF PORNOGRAPHIC MATERIAL",
    "other_purpose_contrary_to_national_culture": "OTHER PURPOSE CONTRARY TO NATIONAL CULTURE",
    "organ_removal": "REMOVAL OF BODY ORGANS",
}
_VOCABULARY = {"act": ACTS, "means": MEANS, "purpose": PURPOSES}
_YOUNG = (
    "CHILD SLASH CHILD UNDER {number} YEARS of age",
    "CHILD UNDER|BELOW {number} YEARS of age",
    "PEOPLE UNDER|BELOW {number} YEARS of age",
    "CHILD BELOW the age of {number}",
    "<the_young>",
)
_DEEMED = ("the above mentioned ACTION PERFORMED ON", "SUCH ACTION PERFORMED ON", "<deemed_performed>")
_STAGES = {
    "preparation": ("PREPARATION TO COMMITS", "PREPARATION FOR", "PREPARATION"),
    "attempt": ("ATTEMPT", "ATTEMPT TO COMMITS"),
}


def _entries(kinds: Iterable[str], rule: str, pick: Pick, joints: Sequence[str]) -> str:
    text = ""
    for kind in kinds:
        stated = _VOCABULARY[rule].get(kind)
        if stated is None:
            raise WordingError("no wording is known for that part of a definition.")
        if text:
            text += pick(joints)
        text += fill(pick((stated, *phrases(rule, kind))), pick)
    return text


_JOINTS = (", ", " or ", "/", ", or ", " and ")


def say_definition(definition: Definition, pick: Pick) -> str:
    """Say what makes the offence.

    Raises:
        WordingError: the definition names no act, or neither means nor purpose.
    """
    if not definition.acts or not (definition.means or definition.purposes):
        raise WordingError("a definition without act, or without means and purpose, has no wording.")
    acts = _entries([act.kind for act in definition.acts], "act", pick, _JOINTS)
    text = fill("<trafficking_word> IS|MEANS THE? {acts} <act_object>? <place>?", pick, acts=acts)
    if definition.means:
        means = _entries([each.kind for each in definition.means], "means", pick, (*_JOINTS, " "))
        text += " " + fill("BY MEANS OF {means}", pick, means=means)
    if definition.purposes:
        purposes = _entries([each.kind for each in definition.purposes], "purpose", pick, _JOINTS)
        text += " " + fill("FOR THE PURPOSE OF {purposes}", pick, purposes=purposes)
        if definition.gains is not None:
            text += " " + fill("<gains>", pick)
    return text


def say_deeming(rule: DeemingRule, pick: Pick) -> str:
    """Say the rule for the young: the offence stands without the means that are named."""
    means = _entries(rule.waives, "means", pick, (*_JOINTS, " "))
    young = fill(pick(_YOUNG), pick, number=pick(ways_to_say(rule.age_below, scaled=False)))
    return fill(
        f"{pick(_DEEMED)} {{young}} <deemed> {pick(('EVEN IN THE ABSENCE OF', 'EVEN? WITHOUT'))} {{means}}",
        pick,
        young=young,
        means=means,
    )


def say_inchoate(rule: InchoateRule, pick: Pick) -> str:
    """Say that preparation, attempt or both are punished."""
    stages = pick((", ", " or ", " and ", ", or ")).join(
        fill(pick(_STAGES[stage]), pick) for stage in rule.stages
    )
    return fill("{stages} <such> <modal_be> PUNISHED", pick, stages=stages)


def say_other_law(rule: OtherLawRule, pick: Pick) -> str:
    """Say that the women's law can be applied.

    Raises:
        WordingError: the rule names nobody, or another law.
    """
    whom = {
        (True, True): ("WOMEN OR CHILD", "WOMEN AND CHILD"),
        (True, False): ("WOMEN",),
        (False, True): ("CHILD",),
    }.get((rule.women, rule.children))
    if whom is None or rule.law != "women-law":
        raise WordingError("no wording is known for that rule.")
    return fill(
        f"IF THE ACTION <modal_be> IN THE CATEGORY OF TRAFFICKING IN? {pick(whom)} "
        "<womens_law> <modal_be> APPLIED",
        pick,
    )
