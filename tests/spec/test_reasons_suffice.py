"""Reasons are sound: who knows only the facts that a charge's reasons name comes to the same outcome."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from partial_cases import partial_cases

from lao_tip_law import assess

if TYPE_CHECKING:
    from completions import Partial, Plain

    from lao_tip_law.determination.model import Charge

TIMES = 25 if os.environ.get("LAO_TIP_LAW_TESTS") == "long" else 1
_VICTIM = re.compile(r"victims\[(\d+)\]\.(\w+)")


def only_named(written: Plain, charge: Charge) -> Plain:
    """Leave every fact out that no reason of a charge names; victims are still counted where one is named."""
    named = {fact for reason in charge.reasons for fact in reason.facts}
    kept: Plain = {name: value for name, value in written.items() if name in named and name != "victims"}
    kept["stage"] = written.get("stage", "completed")
    kept["offence_date"] = written.get("offence_date", "unknown")  # the day decides whose words apply
    if any(fact.startswith("victims") for fact in named):
        kept["victims"] = [{} for _ in written["victims"]]
        for found in filter(None, map(_VICTIM.fullmatch, sorted(named))):
            victim = written["victims"][int(found[1])]
            fields = ("age", "birth_date") if found[2] == "age" else (found[2],)
            kept["victims"][int(found[1])] |= {name: victim[name] for name in fields if name in victim}
        if any("birth_date" in victim for victim in kept["victims"]):  # all of them bound the days
            for victim, one in zip(written["victims"], kept["victims"], strict=True):
                one |= {name: victim[name] for name in ("birth_date",) if name in victim}
    return kept


@settings(max_examples=120 * TIMES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(partial_cases(most=64, victims=3))
def test_the_facts_that_the_reasons_name_are_enough(partial: Partial) -> None:
    for charge in assess(partial.written).charges:
        again = assess(only_named(partial.written, charge)).charge(charge.provision)
        assert again is not None
        assert (again.outcome, again.bands) == (charge.outcome, charge.bands), charge.provision
