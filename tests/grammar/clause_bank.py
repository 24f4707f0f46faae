"""Penalty clauses in the drafting style of Lao statutes in English, each with its reading by hand.

All were worded for these banks, but those that a bank says are quoted. A reading lists, for each penalty in
order and parted by `|`: the term in months (`60-180`, `60-` for no upper end, `-36` for no lower), the fine
(`LAK10_000_000-100_000_000`; `LAK` stands for any ISO 4217 code, `fine` for one without an amount), `life`,
`death`, `conf`; then, after a colon, the circumstances in the order of the text, with `+` between those that
are asked for together.
"""

from __future__ import annotations

from bank_circumstances import CIRCUMSTANCES
from bank_fines import FINES
from bank_forms import FORMS
from bank_harms import HARMS
from bank_penalties import PENALTIES
from bank_terms import TERMS
from fresh_bank_a import FRESH_A
from fresh_bank_b import FRESH_B, FRESH_B_MARKED
from fresh_bank_c import FRESH_C
from fresh_bank_d import FRESH_D, FRESH_D_MARKED
from fresh_bank_e import FRESH_E, FRESH_E_MARKED
from fresh_bank_f import FRESH_F, FRESH_F_MARKED
from fresh_bank_g import FRESH_G
from fresh_bank_h import FRESH_H
from fresh_bank_i import FRESH_I
from fresh_bank_j import FRESH_J
from fresh_bank_k import FRESH_K
from fresh_bank_l import FRESH_L
from fresh_bank_m import FRESH_M
from fresh_bank_n import FRESH_N

# What varies, to (clause, reading). In these, every word is recognised.
READ = {**TERMS, **FINES, **PENALTIES, **CIRCUMSTANCES, **HARMS, **FORMS}
# (clause, reading, the words that no rule knows).
FRESH = [
    *FRESH_A,
    *FRESH_B,
    *FRESH_C,
    *FRESH_D,
    *FRESH_E,
    *FRESH_F,
    *FRESH_G,
    *FRESH_H,
    *FRESH_I,
    *FRESH_J,
    *FRESH_K,
    *FRESH_L,
    *FRESH_M,
    *FRESH_N,
]
# Clauses that no reading here tells in full, so that something must be marked.
UNTOLD = [*FRESH_B_MARKED, *FRESH_D_MARKED, *FRESH_E_MARKED, *FRESH_F_MARKED]
