"""Reasons are sound: who knows only the facts that a charge's reasons name comes to the same outcome."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from case_support import Plain, examples
from hypothesis import given

from lao_tip_law import assess
from lao_tip_law.strategies import cases

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Charge

_VICTIM = re.compile(r"victims\[(\d+)\]\.(\w+)")


def only_named(written: Plain, charge: Charge) -> Plain:
    """Leave every fact out that no reason of a charge names; victims are still counted where one is named."""
    named = {fact for reason in charge.reasons for fact in reason.facts}
    kept: Plain = {name: value for name, value in written.items() if name in named and name != "victims"}
    kept["stage"] = written.get("stage", "completed")
    kept["offence_date"] = written.get("offence_date", "unknown")  # the day decides whose words apply
    if isinstance(written.get("victims"), list) and any(fact.startswith("victims") for fact in named):
        kept["victims"] = [{} for _ in written["victims"]]
        for found in filter(None, map(_VICTIM.fullmatch, sorted(named))):
            victim = written["victims"][int(found[1])]
            fields = ("age", "birth_date") if found[2] == "age" else (found[2],)
            kept["victims"][int(found[1])] |= {name: victim[name] for name in fields if name in victim}
        if any("birth_date" in victim for victim in kept["victims"]):  # all of them bound the days
            for victim, one in zip(written["victims"], kept["victims"], strict=True):
                one |= {name: victim[name] for name in ("birth_date",) if name in victim}
    return kept


@examples(150)
@given(cases())
def test_the_facts_that_the_reasons_name_are_enough(written: Plain) -> None:
    """Contract 4: a charge's reasons name the facts that it rests on, and leave none out that it needs."""
    for charge in assess(written).charges:
        again = assess(only_named(written, charge)).charge(charge.provision)
        assert again is not None
        assert (again.outcome, again.bands) == (charge.outcome, charge.bands), charge.provision
