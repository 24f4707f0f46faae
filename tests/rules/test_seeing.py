"""Two cases that differ only in what an offence does not look at are one case to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from case_support import Plain, case, victim

from lao_tip_law import Case, Victim
from lao_tip_law.determination.assessing import statutes
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.rules.folding import CaseFacts, fold_case, fold_victim, unknown_victim
from lao_tip_law.rules.seeing import seen_by

if TYPE_CHECKING:
    from lao_tip_law.rules.folding import Victims

BOOK = compile_law(statutes.values(), statutes.law.lives)
MAIN, WOMENS, ABDUCTION, PIMPING = (
    "penal-law/art_134",
    "women-law/art_24",
    "penal-law/art_92",
    "penal-law/pimping",
)
DEALING = "children-law/art_89"


def seen(provision: str, plain: Plain) -> tuple[CaseFacts, Victims]:
    read = Case.of(plain)
    assert read.victims is not None
    people = tuple(fold_victim(each, (each.age.min, each.age.max), BOOK.ages) for each in read.victims)
    (offence,) = (offence for offence in BOOK.offences if offence.provision == provision)
    return seen_by(offence, fold_case(read), people)


DEALT = victim(age=13, conduct=["prostitution_dealing"])
ABDUCTED = victim(conduct=["abduction"])


@pytest.mark.parametrize(
    ("provision", "one", "other"),
    [
        (MAIN, case(), case(victim(sex="male"))),
        (MAIN, case(), case(victim(conduct=["rape"]))),
        (MAIN, case(), case(victim(conduct=None))),
        (MAIN, case(), case(victim(nationality="TH", found_in=None))),
        (MAIN, case(), case(other_conduct=["pimping"])),
        (WOMENS, case(), case(victim(conduct=["rape"]))),
        (ABDUCTION, case(ABDUCTED), case(victim(conduct=["abduction", "rape"]))),
        (ABDUCTION, case(ABDUCTED), case(victim(conduct=["abduction"], sex=None))),
        (ABDUCTION, case(ABDUCTED), case(victim(conduct=["abduction"], close_relative=True))),
        (ABDUCTION, case(ABDUCTED), case(victim(conduct=["abduction"], harms=["death"]))),
        (ABDUCTION, case(ABDUCTED), case(ABDUCTED, acts=[], habitual=None, stage="attempt")),
        (ABDUCTION, case(), case(victim(age=3, harms=None))),
        (DEALING, case(DEALT), case(DEALT, acts=[], means=[], purposes=[], stage="attempt")),
        (DEALING, case(DEALT), case(DEALT, other_conduct=["pimping"])),
        (PIMPING, case(), case(victim(age=3), victim(), habitual=None, organised_group=True, acts=[])),
    ],
)
def test_what_an_offence_does_not_turn_on_it_does_not_see(provision: str, one: Plain, other: Plain) -> None:
    assert seen(provision, one) == seen(provision, other)


@pytest.mark.parametrize(
    ("provision", "one", "other"),
    [
        (MAIN, case(), case(victim(close_relative=True))),
        (MAIN, case(), case(victim(harms=["death"]))),
        (MAIN, case(), case(habitual=True)),
        (MAIN, case(), case(stage="attempt")),
        (WOMENS, case(), case(victim(sex="male"))),
        (ABDUCTION, case(ABDUCTED), case()),
        (ABDUCTION, case(victim(conduct=None)), case(victim(conduct={"rape": False}))),
        (DEALING, case(DEALT), case(victim(age=13, conduct=["prostitution_dealing"], harms=["death"]))),
        (DEALING, case(DEALT), case(victim(age=13, conduct=["prostitution_dealing"], close_relative=True))),
        (DEALING, case(DEALT), case(DEALT, habitual=True)),
        (DEALING, case(DEALT), case(DEALT, organised_group=True)),
        (PIMPING, case(), case(other_conduct=["pimping"])),
    ],
)
def test_what_an_offence_turns_on_it_sees(provision: str, one: Plain, other: Plain) -> None:
    assert seen(provision, one) != seen(provision, other)


NONE = (0, 0)


@pytest.mark.parametrize(
    ("provision", "wide"),
    [
        (ABDUCTION, CaseFacts("completed", NONE, NONE, NONE, NONE, None, None)),
        (DEALING, CaseFacts("completed", NONE, NONE, NONE, NONE, habitual=True, organised_group=False)),
        (PIMPING, CaseFacts("completed", NONE, NONE, NONE, (0b01, 0b10), None, None)),
        (MAIN, fold_case(Case.of(case(DEALT, habitual=True)))._replace(other_conduct=NONE)),
    ],
)
def test_what_is_not_seen_is_as_if_completed_and_nothing_known(provision: str, wide: CaseFacts) -> None:
    pimping = case(DEALT, habitual=True, other_conduct=["pimping"])
    assert seen(provision, pimping)[0] == wide


def test_an_unknown_victim_is_one_of_whom_no_fact_is_known() -> None:
    assert unknown_victim(BOOK.ages) == fold_victim(Victim(), (0, 130), BOOK.ages)
