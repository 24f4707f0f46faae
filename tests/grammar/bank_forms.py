"""Clauses of forms that Article 134 does not have: limits, choices, lists of cases, ages, stages.

A reading is written as `clause_bank.py` says. All were worded for this bank.
"""

# ruff: noqa: E501, RUF001 - a clause stands on one line, with the signs that statutes use

from __future__ import annotations

# What varies, to (clause, reading). In these, every word is recognised.
FORMS: dict[str, list[tuple[str, str]]] = {
    "limits": [
        ("The term of imprisonment shall not exceed five years.", "-60"),
        ("The fine shall not exceed 5,000,000 kip.", "LAK-5_000_000"),
        ("The fine shall not be less than 5,000,000 kip.", "LAK5_000_000-"),
        (
            "The fine shall not be less than 5,000,000 kip nor more than 10,000,000 kip.",
            "LAK5_000_000-10_000_000",
        ),
        ("The term of imprisonment shall not be less than five years and not more than ten years.", "60-120"),
        ("The term of imprisonment shall not be more than ten years.", "-120"),
        ("The term shall not be less than five years and not exceeding ten years.", "60-120"),
        ("The offender shall be imprisoned for five years at most.", "-60"),
        ("The offender shall be imprisoned for five years at the least and ten years at the most.", "60-120"),
        ("The offender shall be punished by imprisonment from five years.", "60-"),
        ("The offender shall be punished by imprisonment from five years upwards.", "60-"),
    ],
    "numbers with a word more": [
        (
            "The offender shall be fined between one hundred and two hundred thousand kip.",
            "LAK100_000-200_000",
        ),
        (
            "The offender shall be fined from one hundred and fifty to two hundred thousand kip.",
            "LAK150_000-200_000",
        ),
        (
            "The offender shall be fined between two hundred and fifty thousand and five hundred thousand kip.",
            "LAK250_000-500_000",
        ),
        ("The offender shall be imprisoned for one hundred and six months.", "106-106"),
        ("The offender shall be fined 10.000,- Kip.", "LAK10_000-10_000"),
        (
            "The offender shall be fined from 10,000,000.– Kip to 20,000,000.– Kip.",
            "LAK10_000_000-20_000_000",
        ),
        (
            "The offender shall be fined 5,000,000 Kip (five million Kip) to 6,000,000 Kip (six million Kip).",
            "LAK5_000_000-6_000_000",
        ),
        (
            "The offender shall be fined 5,000,000 (five million Kip) to 6,000,000 (six million Kip).",
            "LAK5_000_000-6_000_000",
        ),
        ("The offender shall be fined LAK 5,000,000 (five million Lao kip).", "LAK5_000_000-5_000_000"),
    ],
    "up to life": [
        ("The offender shall be imprisoned for five years to life.", "60- life"),
        ("The offender shall be imprisoned for ten years up to life imprisonment.", "120- life"),
        ("The offender shall be punished by imprisonment of ten years to life.", "120- life"),
        ("The offender shall be punished by from ten years to life imprisonment.", "120- life"),
    ],
    "numbers of the cases in a list": [
        (
            "The offender shall be imprisoned for two years in any of the following cases: 1. the victim is a child; 2. the victim dies.",
            "24-24:child_victim death",
        ),
        (
            "The offender shall be imprisoned for two years in any one of the following cases: 1. The victim is a child. 2. The victim dies. Where the victim is maimed, he shall be imprisoned for three years.",
            "24-24:child_victim death | 36-36:maiming",
        ),
        (
            "Under any of the following circumstances: 1) the victim is a child; 2) the victim dies, the offender shall be imprisoned for two years.",
            "24-24:child_victim death",
        ),
        (
            "The offender shall be fined 1.000 to 10.000 Kip (note: between 1 USD and 2) in the following cases: 1) the victim is a child; and 2) the victim dies.",
            "LAK1_000-10_000:child_victim death",
        ),
        (
            "If one or more of the following circumstances exist: i. the victim is a child; ii. the victim dies, the offender shall be imprisoned for two years.",
            "24-24:child_victim death",
        ),
        (
            "In each of the following cases: a. the victim is a child; b. the victim dies, the offender shall be imprisoned for two years.",
            "24-24:child_victim death",
        ),
        (
            "In any of the following cases:\n1. the victim is a child;\n2. the victim dies;\nthe offender shall be imprisoned for two years.",
            "24-24:child_victim death",
        ),
        (
            "In any of the following cases:\n1. the victim is a child;\n2. the victim dies,\n\nthe offender shall be imprisoned for two years.",
            "24-24:child_victim death",
        ),
        (
            "The offender shall be imprisoned for two years in the following cases: 1. the victim is a child; 2. the victim dies. In addition, his assets shall be confiscated.",
            "24-24 conf:child_victim death",
        ),
        (
            "The offender shall be punished by: 1. imprisonment of two years; 2. a fine of 5,000,000 Kip.",
            "24-24 LAK5_000_000-5_000_000",
        ),
        (
            "The offender shall be punished: 1. by imprisonment of two years if the victim is a child; 2. by imprisonment of three years if the victim dies.",
            "24-24:child_victim | 36-36:death",
        ),
    ],
    "lists of penalties for one and another": [
        (
            "The penalties shall be: 1. Any person engaging in human trafficking shall be imprisoned for two years. 2. Any trafficker shall be fined 5,000,000 Kip.",
            "24-24 | LAK5_000_000-5_000_000",
        ),
        (
            "The offender shall be punished: 1. Where the victim is a child, by imprisonment of two years. 2. Where the victim dies, by life imprisonment.",
            "24-24:child_victim | life:death",
        ),
    ],
    "sentences that add to the one before": [
        (
            "The offender shall be imprisoned for two years. In addition, his assets shall be confiscated",
            "24-24 conf",
        ),
        (
            "In the event of serious injury, the offender shall be imprisoned for two years.",
            "24-24:serious_injury",
        ),
        (
            "The offender shall be sentenced to imprisonment of two to three years where the victim dies, and with a fine of 5,000,000 Kip.",
            "24-36 LAK5_000_000-5_000_000:death",
        ),
        (
            "The offender shall be imprisoned for two years. The offender shall also be fined 5,000,000 Kip.",
            "24-24 LAK5_000_000-5_000_000",
        ),
        (
            "The offender shall be imprisoned for two years. A fine of 5,000,000 Kip shall also be imposed. Furthermore, his property shall be confiscated.",
            "24-24 LAK5_000_000-5_000_000 conf",
        ),
        (
            "The offender shall be imprisoned for two years. Additionally, the offender shall be fined 5,000,000 Kip.",
            "24-24 LAK5_000_000-5_000_000",
        ),
        (
            "Where the victim dies, the wrongdoer shall be imprisoned for two years. The wrongdoer's property shall also be confiscated.",
            "24-24 conf:death",
        ),
        (
            "The offender shall be imprisoned for two years if the victim dies. In addition, the offender shall be fined 5,000,000 Kip.",
            "24-24 LAK5_000_000-5_000_000:death",
        ),
        (
            "The offender shall be imprisoned for two years. Where the victim dies, the offender shall be imprisoned for three years. In addition, his property shall be confiscated.",
            "24-24 | 36-36 conf:death",
        ),
    ],
    "penalties that are said to be": [
        (
            "Where the victim dies, the prison sentence shall be two to three years and the fine between 5,000,000 and 6,000,000 Kip, with confiscation of property.",
            "24-36 LAK5_000_000-6_000_000 conf:death",
        ),
        (
            "Where the victim dies, the prison term is two to three years.",
            "24-36:death",
        ),
        (
            "Where the victim dies, the sentence of imprisonment shall be two to three years and the fine shall be 5,000,000 Kip.",
            "24-36 LAK5_000_000-5_000_000:death",
        ),
    ],
    "lists of cases": [
        (
            "In the following cases: (a) the victim is a child; and (b) the victim dies, the offender shall be imprisoned for two years.",
            "24-24:child_victim death",
        ),
        (
            "In one of the following cases the offender shall be imprisoned for two years: (1) the victim is a child; (2) the victim dies.",
            "24-24:child_victim death",
        ),
        (
            "The offender shall be imprisoned for two years where: i) the victim is a child; ii) the victim dies.",
            "24-24:child_victim death",
        ),
        (
            "The offender shall be imprisoned for two years in any of the following cases:\n1. the victim is a child.\n2. the victim dies.",
            "24-24:child_victim death",
        ),
        (
            "The offender shall be punished:\n1. by imprisonment of one to three years;\n2. by a fine of 1,000,000 kip.",
            "12-36 LAK1_000_000-1_000_000",
        ),
        (
            "The offender shall be punished:\n1. by one year of imprisonment where the victim is a child;\n2. by two years of imprisonment where the victim dies.",
            "12-12:child_victim | 24-24:death",
        ),
        (
            "Any person engaging in human trafficking shall be fined 5,000,000 kip. The offender shall be imprisoned for two years where:\n1. the victim is a child;\n2. the victim dies.\n\nThe offender shall be imprisoned for three years where the offence is habitual.",
            "LAK5_000_000-5_000_000 | 24-24:child_victim death | 36-36:habitual",
        ),
    ],
    "ages": [
        (
            "If the victim is over 15 but under 18 years of age, the offender shall be imprisoned for five years.",
            "60-60:child_victim",
        ),
        (
            "If the victim is aged from 15 to 18 years, the offender shall be imprisoned for five years.",
            "60-60:child_victim",
        ),
        (
            "If the victim is between the ages of 15 and 18, the offender shall be imprisoned for five years.",
            "60-60:child_victim",
        ),
        (
            "If the victim has not yet reached 18 years of age, the offender shall be imprisoned for five years.",
            "60-60:child_victim",
        ),
        (
            "If the victim is younger than 16, the offender shall be imprisoned for five years.",
            "60-60:child_victim",
        ),
    ],
    "new cases behind a semicolon": [
        (
            "Human trafficking is punished by five years of imprisonment; human trafficking resulting in death is punished by death.",
            "60-60 | death:death",
        ),
        (
            "The offender shall be imprisoned for five years; and he or she shall be fined 5,000,000 kip.",
            "60-60 LAK5_000_000-5_000_000",
        ),
    ],
}
