"""The bands of an article: its penalties named, the plain one first and then the heavier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.errors import LawError
from lao_tip_law.rules.offences import EVERY_AGE, Band

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article, PenaltyClause

BAND_NAMES = ("base", "aggravated", "gravest")


def clauses_of(article: Article) -> list[PenaltyClause]:
    """Give the clauses that set a penalty themselves, the plain one first and then the heavier ones.

    Their order in the text does not matter: the plain penalty is the clause without circumstances.

    Raises:
        LawError: an article with circumstances has no plain penalty, or two; or a circumstance makes the
            penalty lighter, two are asked for together, or a preparation or an attempt has a penalty of its
            own, for which there is no band.
    """
    clauses = [clause for clause in article.penalties if clause.alternatives and not clause.by_reference]
    _refuse_what_no_band_holds(clauses, article.id)
    plain = [clause for clause in clauses if not clause.circumstances]
    heavier = sorted((clause for clause in clauses if clause.circumstances), key=_weight)
    if clauses and len(plain) != 1:
        raise LawError(
            f"{len(plain)} clauses set a penalty without any circumstance, where one is needed.",
            code="no-one-plain-penalty",
            remedy="Run 'lao-tip-law parse' on the file to see which clauses and circumstances are read.",
            file=article.id,
        )
    if any(_weight(clause) < _weight(plain[0]) for clause in heavier if clause.imprisonment):
        raise LawError(
            "a circumstance makes the penalty lighter, and the bands know heavier ones alone.",
            code="lighter-penalty",
            remedy="Run 'lao-tip-law parse' on the file to see how its clauses are read.",
            file=article.id,
        )
    return [*plain, *heavier]


def _refuse_what_no_band_holds(clauses: list[PenaltyClause], provision: str) -> None:
    if any(clause.stages for clause in clauses):
        raise LawError(
            "a clause sets a penalty for a preparation or an attempt alone, for which there is no band.",
            code="penalty-of-a-stage",
            remedy="Run 'lao-tip-law parse' on the file to see which clause it is.",
            file=provision,
        )
    if any(clause.together for clause in clauses):
        raise LawError(
            "a clause asks for two circumstances together, and a band begins with any one.",
            code="circumstances-together",
            remedy="Run 'lao-tip-law parse' on the file to see which circumstances an 'and' joins.",
            file=provision,
        )


def _weight(clause: PenaltyClause) -> tuple[bool, int, int, int]:
    """Weigh a penalty: life or death, then imprisonment, then the fine."""
    term, fine = clause.imprisonment, clause.fine
    return (
        clause.life_imprisonment is not None or clause.death is not None,
        (term.max_months or 0) if term else 0,
        (term.min_months or 0) if term else 0,
        (fine.max or 0) if fine else 0,
    )


def bands_of(article: Article) -> tuple[Band, ...]:
    """Name an article's penalties, lowest first: as the text sets them out, so the bands rise."""
    clauses = clauses_of(article)
    if not clauses:
        return (Band(BAND_NAMES[0], None),)
    if len(clauses) > len(BAND_NAMES):
        raise LawError(
            "an article sets more penalties than there are names for bands.",
            code="too-many-bands",
            remedy="Give the further band a name.",
            file=article.id,
        )
    return tuple(Band(name, clause) for name, clause in zip(BAND_NAMES, clauses, strict=False))


def bands_in_part(article: Article, bands: tuple[Band, ...], child_ages: int) -> tuple[Band, ...]:
    """Give the bands of an article of which not all is told; a child's clause is for a child.

    Args:
        article: the article.
        bands: those of the article whose elements it has, which name its own.
        child_ages: bits of the age classes of a child.
    """
    clauses = clauses_of(article)
    told = []
    for level, band in enumerate(bands):
        clause = clauses[level] if level < len(clauses) else None
        about_children = clause is not None and clause.circumstances
        told.append(Band(band.name, clause, child_ages if about_children else EVERY_AGE))
    return tuple(told)
