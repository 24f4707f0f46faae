"""A whole penalty clause in words: the circumstances, who is punished, and by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.strategies.wording.circumstances import say_circumstances
from lao_tip_law.strategies.wording.sanctions import say_noun, say_verb
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import WordingError, forms, grow

if TYPE_CHECKING:
    from lao_tip_law.law.model import PenaltyClause
    from lao_tip_law.strategies.wording.vocabulary import Pick

_OPENERS = ("IF", "IN THE CASE IF", "IN THE CASE THAT", "<opener>")
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


def _subject(pick: Pick) -> str:
    """Say who is punished: in a form stated here, or one of the thousands that the grammar knows."""
    stated = pick(_SUBJECTS)
    if pick((True, False)):
        return fill(stated, pick)
    grown = grow(forms("subject"), pick, lambda said: "{" not in said and not said.startswith("COMMITS"))
    return fill(grown or stated, pick)


def say_clause(clause: PenaltyClause, pick: Pick) -> str:
    """Say a penalty clause, without the full stop and the capital letter.

    Args:
        clause: the structure: its penalties are said in the order of `alternatives`.
        pick: chooses the words.

    Raises:
        WordingError: the clause sets no penalty, or one that has no wording.
    """
    if not clause.alternatives:
        raise WordingError("a clause without a penalty has no wording.", remedy="Give it alternatives.")
    subject = _subject(pick)
    penalties = _penalties(clause, pick)
    if not clause.circumstances:
        return f"{subject} {penalties}"
    opener = fill(pick(_OPENERS), pick)
    listed, _ = say_circumstances(clause.circumstances, pick, again=fill("IF", pick))
    circumstances = f"{opener} {listed}"
    # Behind "a term, or life" a circumstance can be that of life alone.
    if len(clause.alternatives) > 1 or pick((True, False)):
        return f"{circumstances}{pick((',', ''))} {subject} {penalties}"
    return f"{subject} {penalties}{pick(('', ','))} {circumstances}"


def _penalties(clause: PenaltyClause, pick: Pick) -> str:
    """Say the penalties so that each "and" and "or" has the one meaning of `lao_tip_law.law.alternatives`.

    A verb behind "and" is joined to all before it, so it stands in the first group alone, and an "or" behind
    it takes a verb too; so does re-education in place of imprisonment and of what stands beside that.
    """
    text, before = "", ""
    joined = False  # the last verb is joined to what is before it by "and"
    for place, group in enumerate(clause.alternatives):
        for at, kind in enumerate(group):
            if not text:
                text = say_verb(kind, clause, pick)
            elif at:
                last = place + 1 == len(clause.alternatives) or at + 1 < len(group)
                words, follows = pick(_TOGETHER if last else _TOGETHER_BEFORE_OR)
                verb = not place and not follows and pick((True, False))
                joined = joined or verb
                text += _said(words, kind, clause, pick, verb=verb)
            else:
                in_place = (before, kind) == ("imprisonment", "re_education")
                words, follows = pick(_INSTEAD)
                verb = joined or in_place or (not follows and pick((True, False)))
                joined = joined and not verb
                text += _said("or" if verb and follows else words, kind, clause, pick, verb=verb)
            before = kind
    return text


def _said(words: str, kind: str, clause: PenaltyClause, pick: Pick, *, verb: bool) -> str:
    said = (say_verb if verb else say_noun)(kind, clause, pick)
    return f"{'' if words.startswith(',') else ' '}{words} {said}"
