"""Clauses made to be misread: denials, exceptions and words that change a figure.

Each must be read as its reading says, or have something marked unrecognised. A reading is written as in
`clause_bank.py`; None means that no reading is right, so something must be marked. Every clause was worded for
these banks.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

MISLEADING_WORDS: dict[str, list[tuple[str, str | None]]] = {
    "negation": [
        ("The offender shall not be punished by imprisonment of five to ten years.", None),
        ("The offender shall be punished by imprisonment of not five to ten years.", None),
        ("No imprisonment of five to ten years shall be imposed.", None),
        ("The offender shall never be imprisoned for five to ten years.", None),
        ("The offender shall be imprisoned for five years without confiscation of assets.", None),
        ("Neither imprisonment of five years nor a fine of 5,000,000 Kip shall be imposed.", None),
        ("If the victim is not a child, the offender shall be imprisoned for five years.", None),
        (
            "If the offence is not committed habitually, the offender shall be imprisoned for five years.",
            None,
        ),
        ("If no victim dies, the offender shall be imprisoned for five years.", None),
        ("The victim shall not be imprisoned for five years.", None),
        ("The offender shall not be imprisoned for more than five years.", None),
        ("If the victim does not die, the offender shall be imprisoned for five years.", None),
        ("If the victim is not permanently disabled, the offender shall be imprisoned for five years.", None),
        (
            "If neither the victim dies nor becomes insane, the offender shall be imprisoned for five years.",
            None,
        ),
        (
            "If serious injury is not caused to the victim, the offender shall be imprisoned for five years.",
            None,
        ),
        (
            "If the perpetrator is not a member of an organised group, the offender shall be imprisoned for five years.",
            None,
        ),
        ("The offender need not be fined 5,000,000 kip.", None),
        ("The court cannot impose a fine of 5,000,000 kip.", None),
        ("No one shall be sentenced to death.", None),
        ("Life imprisonment shall not be imposed on offenders under 18 years of age.", None),
    ],
    "words that change a figure": [
        ("The offender shall be punished by half of five to ten years of imprisonment.", None),
        ("The offender shall be fined half of 10,000,000 Kip.", None),
        ("The offender shall be fined double 10,000,000 Kip.", None),
        ("The offender shall be fined twice the amount of 10,000,000 Kip.", None),
        (
            "The offender shall be punished by five to ten years of imprisonment, increased by two years.",
            None,
        ),
        ("The offender shall be punished by five to ten years of imprisonment, reduced to two years.", None),
        ("The offender shall be punished by imprisonment of five years, of which two are suspended.", None),
        ("The offender shall be punished by a suspended term of five years of imprisonment.", None),
        ("The offender shall be fined 10,000,000 Kip per tree.", None),
        ("The offender shall be fined 10,000,000 Kip for each victim.", None),
        ("The offender shall be fined 5 % of 10,000,000 Kip.", None),
        ("The offender shall be fined two times the value of the goods.", None),
        ("The offender shall be fined a third of 9,000,000 Kip.", None),
        ("The offender shall be imprisoned for almost five years.", None),
        ("The offender shall be imprisoned for five and a half years.", None),
        ("The offender shall be imprisoned for 1.5 years.", None),
        ("The offender shall be imprisoned for 1,5 to 2,5 years.", None),
        ("The offender shall be imprisoned for a quarter of twenty years.", None),
        ("The penalties shall be five and ten years respectively.", None),
        ("The offender shall be imprisoned for every second year of five years.", None),
        ("The offender shall be fined not exceeding half of 10,000,000 Kip.", None),
        ("The fine for human trafficking is half of 10,000,000 Kip.", None),
        ("The offender shall be fined 10,000,000 Kip per day.", None),
        ("The offender shall be fined 10,000,000 Kip each.", None),
        ("The offender shall be fined 500,000 kip a day.", None),
        ("The offender shall be fined daily 500,000 kip.", None),
        ("The offender shall be imprisoned for two thirds of fifteen years.", None),
        ("The offender shall be fined three times 5,000,000 kip.", None),
        ("The offender shall be fined 5,000,000 kip or its equivalent.", None),
        ("The offender shall be imprisoned for three additional years.", None),
        ("The offender shall be imprisoned for a further three years.", None),
        ("The term of imprisonment shall be increased by three years.", None),
        ("The term shall be reduced to three years.", None),
        ("The offender shall be fined about 5,000,000 Kip.", None),
        ("The offender shall be fined 5,000,000 Kip plus 10 %.", None),
        ("The offender shall be fined 5,000,000 Kip plus 1,000,000 Kip.", None),
        ("The offender shall be imprisoned for >5 years.", None),
        ("The offender shall be imprisoned for five years (maximum ten).", None),
        ("The offender shall be fined 10,000,000 Kip [amended: 20,000,000 Kip].", None),
    ],
    "exceptions": [
        ("The offender shall be imprisoned for five years unless the victim is a child.", None),
        ("The offender shall be imprisoned for five years, except where the victim is a child.", None),
        ("The offender shall be imprisoned for five years only if the victim is a child.", None),
        ("The offender shall be imprisoned for five years provided that the victim is a child.", None),
        (
            "The offender shall be fined 10,000,000 Kip, except that a minor shall be fined 1,000,000 Kip.",
            None,
        ),
        (
            "If the victim is a child, the offender shall be imprisoned for ten years, otherwise five years.",
            None,
        ),
        ("If the victim is a child, ten years of imprisonment; if not, five years of imprisonment.", None),
        ("On the third offence the offender shall be imprisoned for five years.", None),
        ("The offender shall be imprisoned for the second time for five years.", None),
        ("Instead of imprisonment of five years the offender shall be fined 5,000,000 Kip.", None),
    ],
}
