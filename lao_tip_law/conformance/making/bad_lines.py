"""Lines that are no case, each in one way, with good lines between them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lao_tip_law.conformance.asking import ITS_OWN
from lao_tip_law.conformance.contract import BAD_LINE
from lao_tip_law.conformance.vectors import Vector
from lao_tip_law.facts.age import OLDEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.conformance.making.frames import Frames


def vectors(frames: Frames) -> Iterator[Vector]:
    """Give the vectors of bad lines."""
    for name, (why, line) in _lines(frames).items():
        sent = line if isinstance(line, bytes) else line.encode()
        yield Vector(f"{BAD_LINE.id}/{name}", BAD_LINE, why, (), None, sent, {"error": True, "line": ITS_OWN})


def _lines(frames: Frames) -> dict[str, tuple[str, str | bytes]]:
    good = json.dumps(frames.case())

    def case(**facts: object) -> str:
        return json.dumps(frames.case(**facts))

    def victim(**facts: object) -> str:
        return json.dumps(frames.case(frames.victim(**facts)))

    return {
        "no-json": ("a word that is no JSON", "trafficking"),
        "cut-off": ("a case that ends in the middle", good[: len(good) // 2]),
        "two-cases": ("two cases on one line", good + good),
        "a-list": ("a list where a case should be", "[]"),
        "a-number": ("a number where a case should be", "7"),
        "a-text": ("a text where a case should be", '"case"'),
        "null": ("null where a case should be", "null"),
        "no-text": ("bytes that are no UTF-8", good.encode().replace(b"L", b"\xff", 1)),
        "unknown-key": ("a key that is misspelt", case(victms=[])),
        "unknown-victim-key": ("a key of a victim that is misspelt", victim(aeg=1)),
        "unknown-act": ("an act that no case format has", case(acts=["selling"])),
        "unknown-means": ("a means that is misspelt", case(means=["deceptoin"])),
        "unknown-purpose": ("a purpose that no case format has", case(purposes=["profit"])),
        "unknown-stage": ("a stage that no case format has", case(stage="planned")),
        "unknown-harm": ("a harm that is misspelt", victim(harms=["deaht"])),
        "unknown-sex": ("a sex that no case format has", victim(sex="woman")),
        "unknown-country": ("a country without a code", victim(nationality="Laos")),
        "acts-a-number": ("a number where acts should be", case(acts=1)),
        "truth-a-text": ("a text where true or false should be", case(habitual="often")),
        "age-negative": ("an age below 0", victim(age=-1)),
        "age-too-high": (f"an age above {OLDEST}", victim(age=OLDEST + 1)),
        "age-a-fraction": ("an age that is no whole number", victim(age=13.5)),
        "ages-reversed": ("ages the wrong way round", victim(age={"min": 18, "max": 15})),
        "impossible-day": ("a day that no calendar has", case(offence_date="2007-02-30")),
        "no-day": ("a date that is none", case(offence_date="last year")),
        "birth-after": ("a birth after the offence", _born_after(frames)),
        "victims-a-number": ("a number where victims should be", case(victims=2)),
        "no-term": ("a sentence that is no term", case(sentence={"imprisonment": "long"})),
        "fine-negative": ("a fine below nothing", case(sentence={"fine_lak": -1})),
    }


def _born_after(frames: Frames) -> str:
    young = {name: value for name, value in frames.victim().items() if name != "age"}
    return json.dumps(frames.case({**young, "birth_date": "2008-01-01"}, offence_date="2007-12-05"))
