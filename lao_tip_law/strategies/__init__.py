"""Hypothesis strategies for what the law is asked about: cases, victims, dates, judgments. The extra `spec`.

Everything comes as plain values in the shape of the case format, as JSON and YAML give them. `assess` takes
each case; so does any program that speaks the format. The words are the format's own, the ages and days those
at which the parsed law turns, just before them and on them.

    from hypothesis import given
    from lao_tip_law import assess
    from lao_tip_law.strategies import complete_cases

    @given(complete_cases(min_victims=1))
    def test_all_is_decided(case):
        assert assess(case).still_needed == ()

Raises:
    ExtraMissingError: on import, where Hypothesis is not installed.
"""

from __future__ import annotations

from lao_tip_law.errors import ExtraMissingError

try:
    import hypothesis  # noqa: F401 - looked for once, so that its absence has one clear message
except ImportError as error:
    raise ExtraMissingError(
        "Hypothesis, which draws the examples, is not installed.",
        code="spec-not-installed",
        remedy="Install it: pip install 'lao-tip-law[spec]'.",
        field="lao_tip_law.strategies",
    ) from error

from lao_tip_law.strategies.cases import cases, complete_cases, partial_cases
from lao_tip_law.strategies.dates import offence_dates
from lao_tip_law.strategies.judgments import sentences
from lao_tip_law.strategies.people import complete_victims, partial_victims, victims

__all__ = [
    "cases",
    "complete_cases",
    "complete_victims",
    "offence_dates",
    "partial_cases",
    "partial_victims",
    "sentences",
    "victims",
]
