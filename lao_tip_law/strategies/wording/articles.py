"""A whole article in words: heading, paragraphs and numbered points, in the order of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.law.model import DeemingRule, Definition, Duty, InchoateRule, OtherLawRule, PenaltyClause
from lao_tip_law.strategies.wording.clauses import say_clause
from lao_tip_law.strategies.wording.lines import laid_out, sentence
from lao_tip_law.strategies.wording.offences import (
    say_deeming,
    say_definition,
    say_inchoate,
    say_other_law,
)
from lao_tip_law.strategies.wording.protection import say_duty, say_right, say_victims

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article
    from lao_tip_law.strategies.wording.vocabulary import Pick

_BETWEEN = ("\n\n", "\n \n", "\n", " \n\n\n")


def say_article(article: Article, pick: Pick) -> str:
    """Say an article: its heading where it has one, then each part as a paragraph, and rights as points.

    Raises:
        WordingError: a part has no wording.
    """
    heading = pick(
        (
            f"Article {article.number}: {article.heading}",
            f"Article {article.number}. {article.heading}",
            f"Article {article.number}",
        )
    )
    blocks = [heading] if article.number else []
    blocks += [laid_out(sentence(said), pick) for said in _said(article, pick)]
    if article.rights:
        intro = say_victims(women=article.victims_women, children=article.victims_children, pick=pick)
        blocks.append(laid_out(f"{sentence(intro)} Victims have the following rights:", pick))
        sign, bullet = pick((";", ".")), pick(("{}. ", "{}) ", " {}. "))
        for at, right in enumerate(article.rights, start=1):
            words = sentence(say_right(right, pick))[:-1]
            end = "." if at == len(article.rights) else sign
            blocks.append(bullet.format(at) + laid_out(f"{words}{end}", pick))
    return pick(_BETWEEN).join(blocks) + pick(("\n", ""))


def _said(article: Article, pick: Pick) -> list[str]:
    """Say the parts that are paragraphs, in the order of the provisions that they are to be."""
    inchoate = article.inchoate
    if inchoate is not None and inchoate.provision in {clause.provision for clause in article.penalties}:
        inchoate = None  # the penalty of the stage says it
    parts = [
        article.definition,
        article.deeming,
        *article.penalties,
        inchoate,
        article.other_law,
        *article.duties,
    ]
    there = [part for part in parts if part is not None]
    return [_paragraph(part, pick) for part in there]


def _paragraph(
    part: Definition | DeemingRule | PenaltyClause | InchoateRule | OtherLawRule | Duty, pick: Pick
) -> str:
    match part:
        case Definition():
            return say_definition(part, pick)
        case DeemingRule():
            return say_deeming(part, pick)
        case PenaltyClause():
            return say_clause(part, pick)
        case InchoateRule():
            return say_inchoate(part, pick)
        case OtherLawRule():
            return say_other_law(part, pick)
        case _:
            return say_duty(part, pick)
