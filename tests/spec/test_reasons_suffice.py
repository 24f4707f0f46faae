"""Reasons are sound: who knows only the facts that the reasons name comes to the same outcome."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from case_support import Plain, case, examples, victim
from hypothesis import example, given

from lao_tip_law import assess
from lao_tip_law.facts import Days
from lao_tip_law.strategies import cases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lao_tip_law.determination.model import Reason

_VICTIM = re.compile(r"victims\[(\d+)\]\.(\w+)")


def possible_days(written: Plain) -> str:
    """Give the days on which the offence can have been: as written, less those before a victim's birth."""
    days = Days.of(written.get("offence_date", "unknown"))
    if days.first is None or days.last is None:
        return "unknown"
    people = written["victims"] if isinstance(written.get("victims"), list) else ()
    births = [date.fromisoformat(one["birth_date"]) for one in people if "birth_date" in one]
    return f"{max([days.first, *births])}/{days.last}"


def only_named(written: Plain, reasons: Iterable[Reason]) -> Plain:
    """Leave every fact out that no reason names; victims are still counted where one is named.

    The days of the offence stay: no reason names them, as no words of an article say from when on they are
    law. They tell which law is asked, and how old one is of whom only the birth is known.
    """
    named = {fact for reason in reasons for fact in reason.facts}
    kept: Plain = {name: value for name, value in written.items() if name in named and name != "victims"}
    kept["offence_date"] = possible_days(written)
    if isinstance(written.get("victims"), list) and any(fact.startswith("victims") for fact in named):
        kept["victims"] = [{} for _ in written["victims"]]
        for found in filter(None, map(_VICTIM.fullmatch, sorted(named))):
            whole, one = written["victims"][int(found[1])], kept["victims"][int(found[1])]
            fields = ("age", "birth_date") if found[2] == "age" else (found[2],)
            one |= {name: whole[name] for name in fields if name in whole}
        if any("birth_date" in one for one in kept["victims"]):  # all of them bound the days
            for whole, one in zip(written["victims"], kept["victims"], strict=True):
                one |= {name: whole[name] for name in ("birth_date",) if name in whole}
    return kept


@examples(150)
@given(cases())
@example({"offence_date": "2018", "victims": [{"birth_date": "2018-12-31"}]})
def test_the_facts_that_the_reasons_name_are_enough(written: Plain) -> None:
    """Contract 4: a charge's reasons name the facts that it rests on, and leave none out that it needs."""
    for charge in assess(written).charges:
        again = assess(only_named(written, charge.reasons)).charge(charge.provision)
        assert again is not None
        assert (again.outcome, again.bands) == (charge.outcome, charge.bands), charge.provision


@examples(75)
@given(cases())
@example(case())
@example(case(victim(age=17, sex="male")))
@example(case(victim(age=17), victim(sex="male"), means=[]))
@example(case(stage="attempt"))
@example(case(acts=[]))
@example(case(purposes=[]))
@example(case(victims="unknown", acts=[]))
def test_the_facts_that_the_reasons_of_a_right_name_are_enough(written: Plain) -> None:
    """Contract 4: so do the reasons of each right that a victim has, has not, or may have: against whom the
    offence was committed and completed, whether a woman or a child.
    """
    for place, answer in enumerate(assess(written).victims):
        again = {right.reasons: assess(only_named(written, right.reasons)) for right in answer.rights}
        for number, right in enumerate(answer.rights):
            found = again[right.reasons].victims[place].rights[number]
            assert (found.provision, found.outcome) == (right.provision, right.outcome), place
