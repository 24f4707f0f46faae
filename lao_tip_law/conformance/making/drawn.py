"""Cases drawn by the public strategies, and the statements that any case can be held against.

What Hypothesis draws differs from version to version, so the cases are drawn once and kept: they are the
cases of the vectors themselves. `draw` draws new ones.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lao_tip_law.conformance.contract import NEEDED
from lao_tip_law.conformance.making.frames import ALL, OUTCOME, Frames
from lao_tip_law.conformance.oracle import view_of_case
from lao_tip_law.conformance.vectors import Plain, Statement, line_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lao_tip_law.conformance.vectors import Vector

DRAWN = "drawn"
_MOST = 60  # cases that are kept
_EXAMPLES = 1500  # cases that are drawn to choose from
_LONGEST = 700  # bytes; longer cases show nothing that a person would read


def draw() -> list[Plain]:
    """Draw cases, and keep the shortest for each answer that is unlike the others.

    Raises:
        ExtraMissingError: Hypothesis is not installed.
    """
    from lao_tip_law.strategies import cases  # noqa: PLC0415 - needs the extra `spec`

    from hypothesis import HealthCheck, Phase, given, settings  # isort: skip # noqa: PLC0415 - the same

    found: dict[str, Plain] = {}

    @settings(
        max_examples=_EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(cases())
    def look(case: Plain) -> None:
        line = line_of(case)
        if len(line) > _LONGEST:
            return
        answer = json.dumps(view_of_case(case), sort_keys=True)
        if answer not in found or len(line) < len(line_of(found[answer])):
            found[answer] = json.loads(line)

    look()
    ordered = sorted(found.values(), key=lambda case: (len(line_of(case)), line_of(case)))
    return ordered[:: max(1, len(ordered) // _MOST)][:_MOST]


def kept(vectors: Sequence[Vector]) -> list[Plain]:
    """Give the drawn cases that some vectors were made of, in their order."""
    cases = {vector.line: vector.case for vector in vectors if f"/{DRAWN}-" in vector.id}
    return [case for case in cases.values() if case is not None]


def vectors(frames: Frames, cases: Sequence[Plain]) -> Iterator[Vector]:
    """Hold each case against what any case can be held against, part by part."""
    law = frames.law
    trafficking = Statement(
        f"{law.main.id}/any-case",
        law.main.id,
        "Outcome and bands are those of the completions of a case's unknown facts, no more and no fewer.",
    )
    beside = Statement(
        "contract/section_4/charges",
        "contract/section_4",
        "Each other offence has its own outcome, whatever the trafficking charge comes to.",
    )
    right = law.book.rights[0].provision.split("__")[0]
    people = Statement(
        f"{right}/any-victim",
        right,
        "Each victim's rights, immunity and duties are those of the completions of the unknown facts.",
    )
    judged = Statement(
        "contract/section_4/sentence",
        "contract/section_4",
        "A sentence is held against every band that can still be the answer.",
    )
    others = [offence.provision for offence in law.book.offences[1:]]
    held = {name: {"sentence": {"imprisonment": ALL, "fine": ALL}} for name in (law.main.id, *others)}
    for place, case in enumerate(cases, 1):
        name, why = f"{DRAWN} {place}", "a case drawn by the public strategies"
        victims = case.get("victims")
        yield frames.make(trafficking, name, why, [], case, frames.of_main())
        yield frames.make(beside, name, why, [], case, {"charges": dict.fromkeys(others, OUTCOME)})
        yield frames.make(NEEDED, name, why, [], case, {"still_needed": ALL})
        if victims != []:
            yield frames.make(people, name, why, [], case, {"victims": ALL})
        if case.get("sentence"):
            yield frames.make(judged, name, why, [], case, {"charges": held})
