"""Every case has an answer: each charge one of the declared outcomes, each penalty that of the text."""

from __future__ import annotations

import pytest
from case_support import Plain, codes, examples
from hypothesis import given

from lao_tip_law import assess, statutes
from lao_tip_law.strategies import cases, complete_cases

ORDER = ("base", "aggravated", "gravest")
CLAUSES = {
    (clause.provision, bool(clause.circumstances)): clause
    for article in statutes.values()
    for clause in article.penalties
}
"""Each penalty clause as parsed, by its provision and whether circumstances bring it into play."""


@examples(200)
@given(complete_cases())
def test_every_complete_case_has_one_band_or_a_declared_other_outcome(plain: Plain) -> None:
    """Contract 4: with every fact known a charge is established in one band, not established, or not in
    force. It is undetermined only where nobody knows whether it was law on the day, and a note says so.
    """
    answer = assess(plain)
    for charge in answer.charges:
        if charge.outcome == "established":
            assert len(charge.bands) == 1
            assert charge.penalty is not None
        elif charge.outcome == "undetermined":
            assert "commencement-uncertain" in codes(answer)
            assert len(charge.bands) == 1
        else:
            assert charge.outcome in {"not_established", "not_in_force"}
            assert charge.bands == ()


@examples(100)
@given(cases())
def test_every_case_is_answered_for_the_same_charges_and_for_each_victim(plain: Plain) -> None:
    """Contract 4: whatever is known, each offence that the sources know has one entry, and so has each victim
    listed, with the nine rights of Article 25.
    """
    answer, nothing_known = assess(plain), assess({})
    assert [charge.provision for charge in answer.charges] == [
        charge.provision for charge in nothing_known.charges
    ]
    assert len({charge.provision for charge in answer.charges}) == len(answer.charges)
    listed = plain.get("victims", "unknown")
    assert len(answer.victims) == (1 if listed == "unknown" else len(listed))
    for one in answer.victims:
        assert [right.provision for right in one.rights] == [
            f"women-law/art_25__point_{point}" for point in range(1, 10)
        ]
        outcomes = {right.outcome for right in one.rights} | {duty.outcome for duty in one.duties}
        assert outcomes <= {"applies", "does_not_apply", "undetermined"}


@pytest.mark.law("penal-law/art_134__para_3", "penal-law/art_134__para_4", "penal-law/art_134__para_5")
@examples(100)
@given(cases(dated=False))
def test_the_bounds_of_each_penalty_are_in_order_and_those_of_the_text(plain: Plain) -> None:
    """Article 134, paragraphs 3 to 5, and the articles reported: each figure of an answer is the one that its
    words were parsed to, and no range ends before it begins.
    """
    for charge in assess(plain).charges:
        assert charge.bands == tuple(band for band in ORDER if band in charge.bands)
        assert tuple(charge.penalties) == charge.bands
        for penalty in charge.penalties.values():
            named = penalty.provision in {"penal-law/art_134__para_4", "penal-law/art_134__para_5"}
            clause = CLAUSES.get((penalty.provision, named))
            term, fine = penalty.imprisonment, penalty.fine
            if clause is None:  # Article 89 against intercourse: no source tells a penalty
                assert {"imprisonment", "life_imprisonment", "death", "fine"} <= set(penalty.not_known)
                assert (term, fine) == (None, None)
                continue
            assert (term is None) == (clause.imprisonment is None)
            if term is not None and clause.imprisonment is not None:
                ends = (term.min_months, term.max_months)
                assert ends == (clause.imprisonment.min_months, clause.imprisonment.max_months)
                assert (ends[0] or 0) <= (ends[1] or 0)
            assert (fine is None) == (clause.fine is None)
            if fine is not None and clause.fine is not None:
                assert (fine.min, fine.max) == (clause.fine.min, clause.fine.max)
                assert (fine.min or 0) <= (fine.max or 0)
            assert bool(penalty.life_imprisonment) == (clause.life_imprisonment is not None)
            assert bool(penalty.death) == (clause.death is not None)
