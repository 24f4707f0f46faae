"""A whole penalty clause in words: the circumstances, who is punished, and by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.law.model import InchoateRule
from lao_tip_law.strategies.wording.circumstances import say_circumstances
from lao_tip_law.strategies.wording.offences import say_inchoate
from lao_tip_law.strategies.wording.references import say_reference
from lao_tip_law.strategies.wording.sanctions import say_noun, say_verb
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.unsaid import or_both, refuse_unsaid
from lao_tip_law.strategies.wording.vocabulary import WordingError, forms, grow, word_classes

if TYPE_CHECKING:
    from lao_tip_law.law.model import PenaltyClause
    from lao_tip_law.strategies.wording.vocabulary import Pick

_OPENERS = ("IF", "IN THE CASE IF", "IN THE CASE THAT")
_ENDING_AN_OPENER = ("WITH", "IF", "OF", "THAT")  # "in case with ..."
_OF_OFFENCE = ("{offence}", "THE PENALTY FOR {offence}", "ANY PEOPLE WHO COMMITS {offence}")
_BY_APPLYING = (
    "MODAL BE PUNISHED BY APPLYING",
    "IS PUNISHED BY APPLYING",
    "MODAL BE SENTENCED BY APPLYING",
)
_LED = ("by", "with")  # behind a verb that says no penalty
_SUBJECTS = (
    "THE PERPETRATOR",
    "ANY PEOPLE WHO COMMITS SUCH ACTION",
    "WHOEVER COMMITS <trafficking_word>",
    "ANY PEOPLE PERFORMING ACTION IN THE CATEGORY OF HUMAN TRAFFICKING",
    "THE PERPETRATOR AS A HUMAN TRAFFICKER",
    "ANY PEOPLE WHO VIOLATES ARTICLE 92",
    "ANY PEOPLE WHO VIOLATES ARTICLE 119 OF THIS LAW",
)
# What joins a further penalty: the words, and whether a noun, a verb or either can follow.
_TOGETHER = (("and", ""), (", and", ""), (",", ""), ("as well as", "noun"), ("together with", "noun"))
# A comma before an "or" would be one itself.
_TOGETHER_BEFORE_OR = tuple(each for each in _TOGETHER if each[0] != ",")
_INSTEAD = (("or", ""), (", or", ""), ("or by", "noun"))


def _subject(clause: PenaltyClause, pick: Pick) -> str:
    """Say who is punished: in a form stated here, or one of the thousands that the grammar knows."""
    if clause.offence is not None:
        return fill(pick(_OF_OFFENCE), pick, offence=_offence(clause.offence, pick))
    stated = pick(_SUBJECTS)
    if pick((True, False)):
        return fill(stated, pick)
    grown = grow(forms("subject"), pick, lambda said: "{" not in said and not said.startswith("COMMITS"))
    return fill(grown or stated, pick)


def _offence(offence: str, pick: Pick) -> str:
    """Say the name of an offence: "abduction", "rape of a minor"."""
    name = offence.removesuffix("_of_a_minor")
    template = grow(forms("named", name), pick)
    if template is None:
        raise WordingError("no wording is known for the offence.", remedy="Give the grammar one.")
    return fill(template if name == offence else f"{template} <of_a_minor>", pick)


def say_clause(clause: PenaltyClause, pick: Pick) -> str:
    """Say a penalty clause, without the full stop and the capital letter.

    Args:
        clause: the structure: its penalties are said in the order of `alternatives`.
        pick: chooses the words.

    Raises:
        WordingError: the clause sets no penalty, or a part of it has no wording.
    """
    said = _who_and_what(clause, pick)
    refuse_unsaid(clause)
    if not clause.circumstances:
        return said
    again = "" if clause.together else fill("IF", pick)
    listed, _ = say_circumstances(clause.circumstances, pick, again=again, together=clause.together)
    circumstances = f"{_opener(clause, listed, pick)} {listed}"
    # Behind "a term, or life" a circumstance can be that of life alone.
    if len(clause.alternatives) > 1 or pick((True, False)):
        # "... or death" and "penalty for the offence shall be ..." would make a death penalty
        comma = "," if listed.endswith("death") else pick((",", ""))
        return f"{circumstances}{comma} {said}"
    return f"{said}{pick(('', ','))} {circumstances}"


def _opener(clause: PenaltyClause, listed: str, pick: Pick) -> str:
    """Say what opens the circumstances; in "the following cases" any one of them is enough.

    Where they begin as an opener can end, as in "with an organised group", the opener would take that word.
    """
    stated = pick(_OPENERS)
    if pick((True, False)):
        return fill(stated, pick)
    first = listed.split(maxsplit=1)[0]
    taken = any(first in word_classes()[name] for name in _ENDING_AN_OPENER)

    def fits(said: str) -> bool:
        return not (clause.together and "FOLLOWING" in said) and not (taken and said.endswith("CASE"))

    return fill(grow(forms("opener"), pick, fits) or stated, pick)


def _who_and_what(clause: PenaltyClause, pick: Pick) -> str:
    """Say who is punished and by what."""
    if clause.by_reference is not None:
        reference = say_reference(clause.by_reference, clause.provision, pick)
        return f"{_subject(clause, pick)} {fill(pick(_BY_APPLYING), pick)} {reference}"
    if not clause.alternatives:
        raise WordingError("a clause without a penalty has no wording.", remedy="Give it alternatives.")
    if clause.stages:
        stages = say_inchoate(InchoateRule(clause.provision, clause.span, clause.stages), pick)
        said = f"{stages} {_penalties(clause, pick, led=True)}"
    else:
        said = f"{_subject(clause, pick)} {_penalties(clause, pick)}"
    return f"{said}{pick(('', ','))} {_both(clause, pick)}" if or_both(clause) else said


def _both(clause: PenaltyClause, pick: Pick) -> str:
    """Say "or both", or what both are where they are a fine and imprisonment."""
    named = {"fine", "imprisonment"} == {*clause.alternatives[-1]}
    grown = grow(forms("both_penalties"), pick, lambda said: named or "FINE" not in said)
    return fill(grown or "OR BOTH", pick)


def _penalties(clause: PenaltyClause, pick: Pick, *, led: bool = False) -> str:
    """Say the penalties so that each "and" and "or" has the one meaning of `lao_tip_law.law.alternatives`.

    A verb behind "and" is joined to all before it, so it stands in the first group alone, and an "or" behind
    it takes a verb too; so does re-education in place of imprisonment and of what stands beside that. Where a
    verb has been said (`led`), the first is a noun.
    """
    groups = clause.alternatives[:-1] if or_both(clause) else clause.alternatives
    text, before = "", ""
    joined = False  # the last verb is joined to what is before it by "and"
    for place, group in enumerate(groups):
        for at, kind in enumerate(group):
            if not text:
                text = _first_noun(kind, clause, pick) if led else say_verb(kind, clause, pick)
                before = kind
                continue
            if at:
                last = place + 1 == len(groups) or at + 1 < len(group)
                words, follows = pick(_TOGETHER if last else _TOGETHER_BEFORE_OR)
                verb = not place and not follows and pick((True, False))
                joined = joined or verb
            else:
                in_place = (before, kind) == ("imprisonment", "re_education")
                words, follows = pick(_INSTEAD)
                verb = joined or in_place or (not follows and pick((True, False)))
                joined = joined and not verb
                words = "or" if verb and follows else words
            said = say_verb(kind, clause, pick) if verb else say_noun(kind, clause, pick, before)
            text += f"{'' if words.startswith(',') else ' '}{words} {said}"
            before = kind
    return text


def _first_noun(kind: str, clause: PenaltyClause, pick: Pick) -> str:
    """Say the first penalty behind a verb that says none: no word before it tells death from the victim's."""
    said = say_noun(kind, clause, pick)
    return f"{pick(_LED)} {fill('THE DEATH PENALTY', pick) if said == 'death' else said}"
