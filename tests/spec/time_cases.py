"""Cases to hold against many days, the days that matter, and an answer laid out without its day."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta
from functools import cache

from case_support import TIMES, Plain, case, victim
from independent_reading import CUTS
from plain_cases import ABDUCTION, PIMPING, PROSTITUTION, RAPE, RAPE_OF_A_MINOR

from lao_tip_law import Determination, assess
from lao_tip_law.source.files import read_all
from lao_tip_law.source.timeline import read_timeline

ONE_DAY = timedelta(days=1)
FIRST, LAST = date(1985, 1, 1), date(2030, 12, 31)
CASES: dict[str, Plain] = {
    "a woman": case(victim(found_in="TH")),
    "a man": case(victim(sex="male")),
    "a girl sold": case(victim(age=13, conduct=["prostitution_dealing", "sexual_intercourse", "rape"])),
    "a death, by a gang": case(victim(harms=["death"]), organised_group=True, other_conduct=["pimping"]),
    "a woman and a man": case(victim(), victim(sex="male", conduct=["abduction", "rape"])),
    "an attempt": case(victim(nationality="VN", found_in="LA"), stage="attempt"),
    "no purpose": case(victim(), purposes=[]),
    "no means": case(victim(), means=[]),
    "much unknown": {"means": ["fraud"], "victims": [{"age": {"min": 14, "max": 19}}, {}]},
    "victims unknown": case(victims="unknown"),
    "nothing known": {},
}
ALL_DONE = ["abduction", "rape", "sexual_intercourse", "prostitution_dealing"]
EVERYTHING = case(
    victim(conduct=ALL_DONE), victim(age=13, conduct=ALL_DONE), other_conduct=["pimping", "prostitution"]
)
"""A case in which every offence that is law is established."""
OF_THE_PENAL_LAW = (ABDUCTION, RAPE, RAPE_OF_A_MINOR, PROSTITUTION, PIMPING)


def on(plain: Plain, first: date | str, last: date | None = None) -> Determination:
    return assess({**plain, "offence_date": str(first) if last is None else f"{first}/{last}"})


@cache
def view(name: str, day: date, *, dollars: bool = False) -> str:
    """Lay an answer out as text, without the day itself; with its dollars, or without."""
    plain = on(CASES[name], day).to_dict()
    del plain["receipt"], plain["law_as_of"]
    if not dollars:
        plain["notes"] = [note for note in plain["notes"] if note["code"] != "no-rate-before"]  # type: ignore[attr-defined] # a list
        strip(plain)
    return json.dumps(plain, sort_keys=True)


def strip(value: object) -> None:
    """Take the dollars out of plain data."""
    if isinstance(value, dict):
        value.pop("usd", None)
        for part in value.values():
            strip(part)
    elif isinstance(value, list):
        for part in value:
            strip(part)


def registered() -> list[date]:
    """Give each date that the timeline has for anything, used or not."""
    timeline = read_timeline(read_all("statutes", (".toml",))["timeline.toml"])
    days = [(event.first, event.last) for event in timeline.events]
    days += [(measure.first, measure.last) for measure in timeline.measures]
    return sorted({day for ends in days for day in ends})


NEAR = sorted({day + ONE_DAY * n for day in (*registered(), *CUTS) for n in (-1, 0, 1)})
"""Each date that any source has for any law, the day before it and the day after."""
RANDOM = random.Random(2005)  # noqa: S311 - test days, the same in every run
ANY = [FIRST + ONE_DAY * RANDOM.randrange((LAST - FIRST).days) for _ in range(120 * TIMES)]
