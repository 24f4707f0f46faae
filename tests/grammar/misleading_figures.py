"""Clauses made to be misread: ranges and numbers.

Each must be read as its reading says, or have something marked unrecognised. A reading is written as in
`clause_bank.py`; None means that no reading is right, so something must be marked. Every clause was worded for
these banks.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

MISLEADING_FIGURES: dict[str, list[tuple[str, str | None]]] = {
    "ranges with no meaning": [
        ("The offender shall be imprisoned for fifteen to five years.", None),
        ("The offender shall be fined from 100,000,000 to 10,000,000 Kip.", None),
        ("The offender shall be imprisoned for two years to six months.", None),
        ("The offender shall be imprisoned for not less than ten and not exceeding five years.", None),
        ("The offender shall be imprisoned for five to.", None),
        ("The offender shall be punished by to twenty years of imprisonment.", None),
        ("The offender shall be sentenced to to twenty years.", None),
        ("The offender shall be imprisoned for five to ten to fifteen years.", None),
        ("The offender shall be imprisoned for up to five to ten years.", None),
        ("The offender shall be imprisoned for five, ten or fifteen years.", None),
        ("The offender shall be imprisoned for five or ten years.", None),
        ("The offender shall be imprisoned for 0 years.", None),
        ("The offender shall be imprisoned for 10.000 years.", None),
        ("The offender shall be imprisoned for six to two years.", None),
        ("The offender shall be imprisoned for not more than five to ten years.", None),
        ("The offender shall be imprisoned for at least five and at most three years.", None),
        ("The offender shall be imprisoned for five years or longer but not more than ten years.", None),
        ("The offender shall be imprisoned for ten years to death.", None),
        ("The offender shall be imprisoned for ten to twenty years to life imprisonment.", None),
        ("The offender shall be fined 10,000,000 Kip to life imprisonment.", None),
        ("The offender shall be imprisoned for less than ten years to life imprisonment.", None),
        ("The offender shall be punished by imprisonment of ten (20) years to life.", None),
        ("The term of imprisonment shall not be less than five years or more than ten years.", None),
        ("The fine shall not be less than 5,000,000 kip and shall not exceed 10,000,000 kip.", None),
        ("The offender shall be imprisoned for 5/10 years.", None),
        ("The offender shall be imprisoned for six months and five years.", None),
        ("The offender shall be imprisoned for three months and fifteen days.", None),
    ],
    "numbers with no meaning": [
        ("The offender shall be fined 10.000,000 Kip.", None),
        ("The offender shall be fined 10 000,000 Kip.", None),
        ("The offender shall be fined 10.00.000 Kip.", None),
        ("The offender shall be fined 1.500 million Kip.", None),
        ("The offender shall be fined 1O,000,000 Kip.", None),
        ("The offender shall be fined 10,000,000.50 Kip.", None),
        ("If there are 3 dozen (3) or more victims, the offender shall be fined 5 million Kip.", None),
        ("The offender shall be fined one to five hundred million Kip.", None),
        ("The offender shall be fined 10 Kip to 100 million Kip.", None),
        ("The offender shall be fined 500 to 1 million Kip.", None),
        ("The offender shall be fined two hundred and fifty thousand Kip.", "LAK250_000-250_000"),
        ("The offender shall be imprisoned for five (6) years.", None),
        ("The offender shall be imprisoned for 5 (six) years.", None),
        ("The offender shall be imprisoned for five to fifteen (4-15) years.", None),
        ("The offender shall be imprisoned for five to fifteen (5-16) years.", None),
        ("The offender shall be imprisoned for five fifteen years.", None),
        ("The offender shall be fined 10,000,000 Kip (20,000,000 Kip).", None),
        ("The offender shall be fined 10,000,000 Kip to 20,000,000 USD.", None),
        ("The offender shall be imprisoned for five years to 10,000,000 Kip.", None),
        ("The offender shall be imprisoned for ⁵ years.", None),
        ("The offender shall be imprisoned for ໕ years.", None),
        ("The offender shall be fined between one hundred and fifty thousand kip.", None),
        ("The offender shall be fined one hundred and two hundred kip.", None),
        ("The offender shall be fined 10,000,000.-5 Kip.", None),
        ("The offender shall be fined USD 5 (five Kip).", None),
        ("The offender shall be fined 5,000,000 Kip (six million Kip).", None),
        ("The offender shall be fined 5,000,000 Kip (six million).", None),
        ("The offender shall be imprisoned for 5 (five kip) years.", None),
        ("The offender shall be fined five (5,000,000) million Kip.", None),
        ("The offender shall be fined tens of millions of Kip.", None),
        ("The offender shall be imprisoned for one and a half years.", None),
    ],
}
