"""Clauses that vary how a fine is named and measured.

A reading is written as `clause_bank.py` says. All were worded for this bank.
"""

# ruff: noqa: E501 - a clause stands on one line where it can, with the signs that statutes use

from __future__ import annotations

# What varies, to (clause, reading). In these, every word is recognised.
FINES: dict[str, list[tuple[str, str]]] = {
    "amounts": [
        ("The offender shall be fined from 500,000 Kip to 5,000,000 Kip.", "LAK500_000-5_000_000"),
        ("The offender shall be fined from 500.000 to 5.000.000 Kip.", "LAK500_000-5_000_000"),
        ("The offender shall be fined from 500 000 to 5 000 000 Kip.", "LAK500_000-5_000_000"),
        ("The offender shall be fined 10 million to 100 million Kip.", "LAK10_000_000-100_000_000"),
        ("The offender shall be fined 10 to 100 million Kip.", "LAK10_000_000-100_000_000"),
        ("The offender shall be fined ten million to one hundred million kip.", "LAK10_000_000-100_000_000"),
        ("The offender shall be fined one hundred million Kip.", "LAK100_000_000-100_000_000"),
        (
            "The offender shall be fined five hundred million to one billion Kip.",
            "LAK500_000_000-1_000_000_000",
        ),
        ("The offender shall be fined from 1.5 million to 3 million Kip.", "LAK1_500_000-3_000_000"),
        (
            "The offender shall be fined from 10,000,000 (ten million) Kip to 20,000,000 (twenty million) Kip.",
            "LAK10_000_000-20_000_000",
        ),
        ("The offender shall be fined LAK 10,000,000 to LAK 20,000,000.", "LAK10_000_000-20_000_000"),
        ("The offender shall be fined ₭10,000,000 to ₭20,000,000.", "LAK10_000_000-20_000_000"),
        ("The offender shall be fined from Kip 3,000,000 to Kip 150,000,000.", "LAK3_000_000-150_000_000"),
        ("The offender shall be fined from Kip 10 to 100 million.", "LAK10_000_000-100_000_000"),
        ("The offender shall be fined 10,000,000 Lao Kip.", "LAK10_000_000-10_000_000"),
        ("The offender shall be fined US$ 500 to US$ 1,000.", "USD500-1_000"),
        ("The offender shall be fined from 500 to 1,000 US dollars.", "USD500-1_000"),
    ],
    "words for a fine": [
        ("The offender shall be punished by a fine of 1,000,000 to 2,000,000 Kip.", "LAK1_000_000-2_000_000"),
        (
            "The offender shall be punished by a fine in the amount of 1,000,000 to 2,000,000 Kip.",
            "LAK1_000_000-2_000_000",
        ),
        ("The offender shall pay a fine of 1,000,000 to 2,000,000 Kip.", "LAK1_000_000-2_000_000"),
        ("The offender shall be liable to a fine not exceeding 2,000,000 Kip.", "LAK-2_000_000"),
        (
            "The offender shall be fined not less than 1,000,000 Kip and not more than 2,000,000 Kip.",
            "LAK1_000_000-2_000_000",
        ),
        ("The offender shall be fined between 1,000,000 and 2,000,000 Kip.", "LAK1_000_000-2_000_000"),
        ("The offender shall be fined up to 2,000,000 Kip.", "LAK-2_000_000"),
        ("The offender shall be fined at least 2,000,000 Kip.", "LAK2_000_000-"),
        ("The fine shall be 1,000,000 to 2,000,000 Kip.", "LAK1_000_000-2_000_000"),
        (
            "The offender shall be fined in the sum of 1,000,000 to 2,000,000 Kip (note: USD 104 to 208).",
            "LAK1_000_000-2_000_000",
        ),
        (
            "The offender shall be fined 1.000.000 to 2.000.000 Kip (approx. USD 104 to 208).",
            "LAK1_000_000-2_000_000",
        ),
        ("The offender shall be punished by a fine.", "fine"),
    ],
}
