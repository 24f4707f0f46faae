"""What the answer to a case must be: this library's own, cut to the part that a statement fixes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.conformance.comparing import part_of
from lao_tip_law.conformance.views import View, view_of
from lao_tip_law.determination.assessing import assess

if TYPE_CHECKING:
    from lao_tip_law.conformance.vectors import Plain


def view_of_case(case: Plain) -> View:
    """Give this library's view of a case.

    Raises:
        CaseError: it is no case.
    """
    return view_of(assess(case).to_dict())


def expected_of(case: Plain, pattern: Plain) -> object:
    """Give the part of this library's answer that a pattern names.

    Raises:
        CaseError: it is no case.
    """
    return part_of(view_of_case(case), pattern)
