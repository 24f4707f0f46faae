"""The notes that the bands of the charges call for: their penalties, and the sources that tell them."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lao_tip_law.determination.model import Charge
    from lao_tip_law.law.model import Article, PenaltyClause
    from lao_tip_law.rules.offences import Band, Offence

Found = tuple[str, tuple[str, ...]]
"""A note: its code, and the provisions that it is about."""
Laws = tuple[tuple[bool, ...], ...]
"""Of each band: whether its penalties are those of the article applied, False, or of its successor, True."""


class ChargeNotes:
    """Finds the notes on charges; those it is given have bands, which a charge that fails has not."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        """Hold what the articles say of themselves."""
        every = articles.values()
        self._quoted = frozenset(one.id for one in every if one.basis == "quoted")
        self._minor = frozenset(one.id for one in every if any(each.minor for each in one.offences))
        self._garbled = frozenset(one.id for one in every if any(map(_is_garbled, one.penalties)))
        self._told = (
            ("same-as-reported", [one.id for one in every if one.same_as]),
            ("penal-code-in-part", [one.id for one in every if one.elements_of]),
        )
        self._touches = lru_cache(maxsize=1024)(_touching)

    def penalties(self, charges: Mapping[Offence, Charge], laws: Mapping[Offence, Laws]) -> Iterator[Found]:
        """Give the notes on the penalties."""
        touching = [
            charge.provision
            for offence, charge in charges.items()
            if self._touches(offence, charge.bands, laws.get(offence, ()))
        ]
        if touching:
            yield "bounds-touch", tuple(touching)
        confiscations = {
            penalty.confiscation.under
            for charge in charges.values()
            for penalty in charge.penalties.values()
            if penalty.confiscation is not None and penalty.confiscation.under
        }
        unquoted = confiscations - self._quoted
        if unquoted:
            yield "confiscation-article-not-quoted", tuple(sorted(unquoted))
        rape = [charge.provision for charge in charges.values() if charge.provision in self._minor]
        if rape:
            yield "minor-age-not-stated", tuple(rape)
        established = [charge.provision for charge in charges.values() if charge.outcome == "established"]
        if len(established) > 1:
            yield "no-rule-on-concurrence", tuple(established)
        applied = [charge.provision for charge in charges.values() if charge.provision in self._garbled]
        if applied:
            yield "article-89-garbled", tuple(applied)

    def sources(self, charges: Mapping[Offence, Charge], laws: Mapping[Offence, Laws]) -> Iterator[Found]:
        """Give the notes on what tells the charges."""
        with_bands = {charge.provision for charge in charges.values()}
        with_bands |= {offence.later for offence in charges if True in _successors(laws.get(offence, ()))}
        for code, told in self._told:
            shown = [provision for provision in told if provision in with_bands]
            if shown:
                yield code, tuple(shown)
        reported = [charge.provision for charge in charges.values() if charge.basis == "reported"]
        if reported:
            yield "reported-not-quoted", tuple(reported)


def _successors(laws: Laws) -> set[bool]:
    """Tell whether the bands are of the law applied, of its successor, or of both."""
    return {later for one in laws for later in one} or {False}


def _touching(offence: Offence, bands: tuple[str, ...], laws: Laws) -> bool:
    """Tell whether one of a charge's bands shares a bound with its neighbour."""
    return any(
        _touches(offence.later_bands if later else offence.bands, bands) for later in _successors(laws)
    )


def _touches(every: tuple[Band, ...], bands: tuple[str, ...]) -> bool:
    """One of the bands shares a bound with its neighbour."""
    clauses = [(band.name in bands, band.clause) for band in every if band.clause is not None]
    return any((low or high) and _meet(lower, upper) for (low, lower), (high, upper) in pairwise(clauses))


def _meet(lower: PenaltyClause, upper: PenaltyClause) -> bool:
    terms = (
        lower.imprisonment is not None
        and upper.imprisonment is not None
        and (lower.imprisonment.max_months == upper.imprisonment.min_months)
    )
    fines = lower.fine is not None and upper.fine is not None and lower.fine.max == upper.fine.min
    return terms or fines


def _is_garbled(clause: PenaltyClause) -> bool:
    """A fine without an amount beside a punishment by reference."""
    return clause.by_reference is not None and clause.fine is not None and clause.fine.min is None
