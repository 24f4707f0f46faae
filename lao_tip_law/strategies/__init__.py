"""Hypothesis strategies for what the law is asked about, and for law itself. The extra `spec`.

Cases, victims, dates and judgments come as plain values in the shape of the case format, as JSON and YAML
give them. `assess` takes each case; so does any program that speaks the format. The words are the format's
own, the ages and days those at which the parsed law turns, just before them and on them.

    from hypothesis import given
    from lao_tip_law import assess
    from lao_tip_law.strategies import complete_cases

    @given(complete_cases(min_victims=1))
    def test_all_is_decided(case):
        assert assess(case).still_needed == ()

Quantities, circumstances, penalties, whole articles: each draw is a `Worded`, the structure with words that
say it in the drafting style, the inverse of the reading.

    from hypothesis import given
    from lao_tip_law.law.reading import read_to_json
    from lao_tip_law.strategies import penalties

    @given(penalties())
    def test_every_word_is_read(penalty):
        assert read_to_json(penalty.text)["coverage"] == 1.0

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
from lao_tip_law.strategies.law_articles import articles, statute_texts, trafficking_articles
from lao_tip_law.strategies.law_penalties import circumstance_lists, penalties
from lao_tip_law.strategies.law_phrases import phrases
from lao_tip_law.strategies.law_quantities import amounts, terms
from lao_tip_law.strategies.law_rules import (
    cross_references,
    deeming_rules,
    definitions,
    duties,
    rights_lists,
)
from lao_tip_law.strategies.people import complete_victims, partial_victims, victims
from lao_tip_law.strategies.wording.worded import Worded, unplaced

__all__ = [
    "Worded",
    "amounts",
    "articles",
    "cases",
    "circumstance_lists",
    "complete_cases",
    "complete_victims",
    "cross_references",
    "deeming_rules",
    "definitions",
    "duties",
    "offence_dates",
    "partial_cases",
    "partial_victims",
    "penalties",
    "phrases",
    "rights_lists",
    "sentences",
    "statute_texts",
    "terms",
    "trafficking_articles",
    "unplaced",
    "victims",
]
