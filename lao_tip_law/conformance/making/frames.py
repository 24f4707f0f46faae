"""Cases to begin from, of which every fact is known, and how a vector is made of one."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, cast

from attrs import define

from lao_tip_law.conformance.comparing import part_of
from lao_tip_law.conformance.vectors import Plain, Statement, Vector, line_of
from lao_tip_law.conformance.views import view_of
from lao_tip_law.facts import Case

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lao_tip_law.conformance.making.law import Law
    from lao_tip_law.law.model import Element

LAO, ELSEWHERE, FOREIGN = "LA", "TH", "VN"
ALL = True
"""In a pattern: whatever stands there is expected."""
OUTCOME: Plain = {"outcome": ALL, "bands": ALL}
REMOVE = object()
"""In place of a value: the field is left out, and its fact unknown."""


@define
class Frames:
    """Makes cases under one law."""

    law: Law

    def victim(self, **facts: object) -> Plain:
        """Give a grown Lao woman in Laos of whom everything is known, but for what is given."""
        plain: Plain = {
            "age": self.law.grown,
            "sex": "female",
            "nationality": LAO,
            "found_in": LAO,
            "close_relative": False,
            "harms": [],
            "conduct": [],
            "accused_of": [],
        }
        return _changed(plain, facts)

    def case(self, *victims: Plain, **facts: object) -> Plain:
        """Give a case in which the offence stands in its lowest band, but for what is given."""
        definition = self.law.definition
        plain: Plain = {
            "offence_date": self.law.text.quoted_on,
            "stage": "completed",
            "acts": _first(definition.acts),
            "means": _first(definition.means),
            "purposes": _first(definition.purposes),
            "habitual": False,
            "organised_group": False,
            "victims": list(victims) if victims else [self.victim()],
            "other_conduct": [],
        }
        return _changed(plain, facts)

    def of_main(self, **charge: object) -> Plain:
        """Give the pattern of the trafficking charge."""
        return self.of(self.law.main.id, **charge)

    def make(  # noqa: PLR0913, PLR0917 - what a vector is made of
        self, statement: Statement, name: str, why: str, turns_on: Sequence[str], case: Plain, pattern: Plain
    ) -> Vector:
        """Make a vector; what is expected is this library's answer.

        The tests hold the shipped vectors against a second reading of the texts.
        """
        case = copy.deepcopy(case)
        slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        expected = self.expected(case, pattern)
        return Vector(
            f"{statement.id}/{slug}", statement, why, tuple(turns_on), case, line_of(case), expected
        )

    def expected(self, case: Plain, pattern: Plain) -> Plain:
        """Give the part of the answer to a case that a pattern names."""
        answer = self.law.assessor.assess(Case.of(case)).to_dict()
        return cast("Plain", part_of(view_of(answer), pattern))

    @staticmethod
    def of(provision: str, **charge: object) -> Plain:
        """Give the pattern of a charge: outcome and bands where nothing else is asked for."""
        return {"charges": {provision: dict(charge) or OUTCOME}}


def _first(elements: Sequence[Element]) -> list[str]:
    return [element.kind for element in elements[:1]]


def _changed(plain: Plain, facts: Mapping[str, object]) -> Plain:
    return {name: value for name, value in {**plain, **facts}.items() if value is not REMOVE}
