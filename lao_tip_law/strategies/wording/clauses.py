"""A whole penalty clause in words: the circumstances, who is punished, and by what."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lao_tip_law.strategies.wording.circumstances import say_circumstances
from lao_tip_law.strategies.wording.sanctions import say_noun, say_verb
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import WordingError, phrases

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
_INSTEAD = (("or", ""), (", or", ""), ("or by", "noun"))


@cache
def _subjects() -> tuple[str, ...]:
    """Give the subjects stated here, and a part of the thousands that the grammar can say."""
    grown = [
        phrase for phrase in phrases("subject") if "{" not in phrase and not phrase.startswith("COMMITS")
    ]
    return (*_SUBJECTS, *grown[:: len(grown) // 300])


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
    subject = fill(pick(_subjects()), pick)
    penalties = _penalties(clause, pick)
    if not clause.circumstances:
        return f"{subject} {penalties}"
    opener = fill(pick(_OPENERS), pick)
    listed, _ = say_circumstances(clause.circumstances, pick, again=fill("IF", pick))
    circumstances = f"{opener} {listed}"
    if pick((True, False)):
        return f"{circumstances}{pick((',', ''))} {subject} {penalties}"
    return f"{subject} {penalties}{pick(('', ','))} {circumstances}"


def _penalties(clause: PenaltyClause, pick: Pick) -> str:
    text = ""
    for group in clause.alternatives:
        for at, kind in enumerate(group):
            if not text:
                text = say_verb(kind, clause, pick)
                continue
            words, follows = pick(_TOGETHER if at else _INSTEAD)
            noun = follows == "noun" or pick((False, True))
            said = (say_noun if noun else say_verb)(kind, clause, pick)
            text += f"{'' if words.startswith(',') else ' '}{words} {said}"
    return text
