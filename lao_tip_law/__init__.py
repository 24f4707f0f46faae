"""The quoted text of the Lao law on human trafficking, parsed into answers that point at its words.

>>> from lao_tip_law import assess
>>> case = {"acts": ["transporting"], "means": ["deception"], "purposes": ["prostitution"],
...         "victims": [{"age": 13, "harms": []}]}
>>> assess(case).charges[0].penalty.imprisonment
Imprisonment(min_months=180, max_months=240)

A training and research aid on English translations quoted in public documents; not legal advice, and not the
law in force today unless it says so.
"""

from lao_tip_law.collecting import NoCollecting

with NoCollecting():
    from lao_tip_law.determination.assessing import assess, statutes
    from lao_tip_law.determination.model import Determination
    from lao_tip_law.errors import CaseError, LaoTipLawError, LawError, SourceError, UnknownProvisionError
    from lao_tip_law.facts import Age, Case, Days, Kinds, Sentence, Victim, case_from_mapping, load_case
    from lao_tip_law.version import VERSION

__version__ = VERSION
__all__ = [
    "Age",
    "Case",
    "CaseError",
    "Days",
    "Determination",
    "Kinds",
    "LaoTipLawError",
    "LawError",
    "Sentence",
    "SourceError",
    "UnknownProvisionError",
    "Victim",
    "assess",
    "case_from_mapping",
    "load_case",
    "statutes",
]
