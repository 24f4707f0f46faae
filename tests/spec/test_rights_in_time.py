"""Rights in time: from which day on something is owed to victims, and until when that can be told.

Rights and duties are law from the first day of the women's law; once another law has taken its place, what
they are is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from case_support import TRAFFICKING, case, codes, victim
from plain_cases import CHILD_INTERCOURSE, CHILD_PROSTITUTION
from time_cases import EVERYTHING, OF_THE_PENAL_LAW, on

if TYPE_CHECKING:
    from lao_tip_law import Determination

RIGHTS = "women-law/art_25"


def owed(answer: Determination) -> set[str]:
    """Give the outcomes of all rights and duties of the first victim."""
    one = answer.victims[0]
    return {part.outcome for part in one.rights} | {part.outcome for part in one.duties}


@pytest.mark.law(*OF_THE_PENAL_LAW, RIGHTS)
def test_before_the_womens_law_the_reported_articles_are_alone() -> None:
    """In 2003 there was no law on trafficking: abduction, rape, prostitution and pimping were offences, and
    nobody owed a victim anything under Article 25.
    """
    answer = on(EVERYTHING, "2003-06-01")
    assert {each.provision for each in answer.charges if each.bands} == set(OF_THE_PENAL_LAW)
    assert {each.basis for each in answer.charges if each.bands} == {"reported"}
    assert owed(answer) == {"does_not_apply"}
    assert {part.outcome for part in answer.victims[0].immunity} == {"not_immune"}
    assert "rights-not-in-force" in codes(answer)


@pytest.mark.law(RIGHTS, "women-law/art_25__point_6", "women-law/art_28")
@pytest.mark.parametrize(
    ("day", "expected", "spared"),
    [
        ("2004-11-14", "does_not_apply", "not_immune"),
        ("2004-11-15", "applies", "immune"),
        ("2025-05-29", "applies", "immune"),
        ("2025-05-30", "undetermined", "undetermined"),
    ],
)
def test_rights_begin_and_end_with_the_womens_law(day: str, expected: str, spared: str) -> None:
    """From 15 November 2004 victims have the rights; from 30 May 2025 on another law says what they have, and
    its words are not known here: their rights and duties are open. They turn on the women's law alone, also
    on days on which Article 134 is not law.
    """
    one = on(case(victim(accused_of=["prostitution", "theft"])), day).victims[0]
    assert {right.outcome for right in one.rights} == {expected}
    assert [part.outcome for part in one.immunity] == [spared, "not_immune"]


@pytest.mark.law(TRAFFICKING, CHILD_PROSTITUTION)
@pytest.mark.parametrize(
    ("days", "replaced"),
    [
        ("2018-10", set()),
        ("2018-11", {TRAFFICKING, *OF_THE_PENAL_LAW}),
        ("2018", {TRAFFICKING, *OF_THE_PENAL_LAW}),
        ("2018-10-31/2018-11-01", {TRAFFICKING, *OF_THE_PENAL_LAW}),
        ("2023-10", {TRAFFICKING, *OF_THE_PENAL_LAW, CHILD_PROSTITUTION, CHILD_INTERCOURSE}),
    ],
)
def test_a_law_that_was_replaced_on_some_of_the_days_is_named_too(days: str, replaced: set[str]) -> None:
    """Where the offence may have been before another law took the place of this one, or after, the answer
    says of each such provision that it was replaced.
    """
    found = {
        provision
        for note in on(EVERYTHING, days).notes
        if note.code == "law-replaced"
        for provision in note.provisions
    }
    assert found == replaced


@pytest.mark.law(RIGHTS, CHILD_PROSTITUTION)
def test_of_a_law_that_was_replaced_the_answer_says_so() -> None:
    """What is quoted of the old law is history, and what the new one says is not known here: a note says so
    of each provision, and no further fact is asked for.
    """
    (note,) = [note for note in on(EVERYTHING, "2023-10-24").notes if note.code == "law-replaced"]
    assert {CHILD_PROSTITUTION, CHILD_INTERCOURSE} <= set(note.provisions)
    assert "law-replaced" not in codes(on(EVERYTHING, "2018-10-31"))
    after = on(EVERYTHING, "2025-05-30")
    (note,) = [note for note in after.notes if note.code == "law-replaced"]
    assert RIGHTS in note.provisions
    assert owed(after) == {"undetermined"}
    assert after.still_needed == ()
