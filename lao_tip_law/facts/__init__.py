"""The facts of a case, each of them true, false or unknown, and reading them from a file or from Python."""

from __future__ import annotations

from lao_tip_law.facts.age import Age
from lao_tip_law.facts.case import Case
from lao_tip_law.facts.days import Days
from lao_tip_law.facts.kinds import Kinds
from lao_tip_law.facts.loading import case_from_bytes, case_from_mapping, case_from_text, load_case
from lao_tip_law.facts.sentence import Sentence
from lao_tip_law.facts.victim import Victim

__all__ = [
    "Age",
    "Case",
    "Days",
    "Kinds",
    "Sentence",
    "Victim",
    "case_from_bytes",
    "case_from_mapping",
    "case_from_text",
    "load_case",
]
