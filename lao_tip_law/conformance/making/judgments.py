"""A sentence held against each band: about every bound, beyond the kinds, and where the band is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.conformance.making.bands import cases_by_band
from lao_tip_law.conformance.making.frames import ALL, REMOVE, Frames
from lao_tip_law.conformance.making.others import established

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.vectors import Plain, Vector
    from lao_tip_law.law.model import PenaltyClause

_KINDS = ("life", "death", "none")


def vectors(frames: Frames) -> Iterator[Vector]:
    """Give the vectors of sentences."""
    law = frames.law
    for band, case in cases_by_band(frames).items():
        assert band.clause is not None  # noqa: S101 - the compiler makes this article's bands of its clauses
        yield from _held(frames, law.main.id, band.clause, band.name, case)
    for offence in law.book.offences[1:]:
        band = offence.bands[0]
        if offence.conduct and band.clause is not None and not band.clause.by_reference:
            case = established(frames, offence)
            if band.clause.provision.split("__")[0] == offence.provision:
                yield from _held(frames, offence.provision, band.clause, band.name, case)
    yield from _open(frames)


def _held(frames: Frames, provision: str, clause: PenaltyClause, band: str, case: Plain) -> Iterator[Vector]:
    term, fine = clause.imprisonment, clause.fine
    terms = (term.min_months, term.max_months) if term else (None, None)
    fines = (fine.min, fine.max) if fine else (None, None)
    months = _about(*terms)
    statement = frames.law.statement(
        "sentence-imprisonment",
        clause.provision,
        f"Imprisonment under the band {band}: below, within or above; both ends are within.",
        clause.span,
    )
    pattern = frames.of(provision, sentence={"imprisonment": ALL})
    for ordered in (*(f"{number} months" for number in months), *_KINDS):
        why = f"{ordered}, where {_range(*terms)} months are the law"
        whole = {**case, "sentence": {"imprisonment": ordered}}
        yield frames.make(statement, f"{band} {ordered}", why, ["sentence", *_facts(case)], whole, pattern)
    statement = frames.law.statement(
        "sentence-fine",
        clause.provision,
        f"A fine under the band {band}: below, within or above, or not ordered; both ends are within.",
        clause.span,
    )
    pattern = frames.of(provision, sentence={"fine": ALL})
    main = "life" if clause.life_imprisonment else f"{terms[1] or 1} months"
    for kip in (0, *_about(*fines)):
        why = f"{kip} kip, where {_range(*fines)} are the law"
        whole = {**case, "sentence": {"imprisonment": main, "fine_lak": kip}}
        yield frames.make(statement, f"{band} {kip}", why, ["sentence", *_facts(case)], whole, pattern)


def _facts(case: Plain) -> list[str]:
    """Give the facts that make the band, which a smaller case must keep."""
    return [name for name in ("habitual", "organised_group", "other_conduct") if case.get(name)] + ["victims"]


def _about(*bounds: int | None) -> list[int]:
    """Give each bound, and the numbers beside it."""
    return sorted({bound + step for bound in bounds if bound for step in (-1, 0, 1)} - {0})


def _range(low: int | None, high: int | None) -> str:
    return f"{'no least' if low is None else low} to {'no most' if high is None else high}"


def _open(frames: Frames) -> Iterator[Vector]:
    """Where the band is open, a side that all bands share is told, and any other is undetermined."""
    law = frames.law
    clauses = [band.clause for band in law.trafficking.bands if band.clause and band.clause.imprisonment]
    statement = law.statement(
        "sentence-open",
        law.main.id,
        "Where the band is open, a sentence is below or above only if it is so in every band.",
    )
    pattern = frames.of_main(sentence={"imprisonment": ALL, "fine": ALL})
    bounds = [
        bound
        for clause in clauses
        if clause.imprisonment
        for bound in (clause.imprisonment.min_months, clause.imprisonment.max_months)
    ]
    for months in _about(*bounds):
        for fact in ("habitual", "victims"):
            case = frames.case(**{fact: REMOVE}, sentence={"imprisonment": f"{months} months"})
            why = f"{months} months, and {fact} is unknown"
            yield frames.make(statement, f"{months} {fact}", why, ["sentence"], case, pattern)
    for sentence in ({}, {"imprisonment": "unknown"}, {"fine_lak": 0}):
        case = frames.case(sentence=sentence)
        why = f"of the judgment only {', '.join(sentence) or 'nothing'} is told"
        yield frames.make(
            statement, f"told {sorted(sentence.values(), key=str)}", why, ["sentence"], case, pattern
        )
