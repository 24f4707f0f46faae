"""Clauses made to be misread, of every kind: see the files that this one joins."""

from __future__ import annotations

from misleading_circumstances import MISLEADING_CIRCUMSTANCES
from misleading_figures import MISLEADING_FIGURES
from misleading_penalties import MISLEADING_PENALTIES
from misleading_words import MISLEADING_WORDS

MISLEADING = {**MISLEADING_WORDS, **MISLEADING_FIGURES, **MISLEADING_PENALTIES, **MISLEADING_CIRCUMSTANCES}
