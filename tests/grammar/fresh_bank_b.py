"""Clauses in the style of several Lao laws: numbered cases, amounts, alternatives.

Their readings were written down by hand before the grammar was changed for them. A reading is written as
`clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line where it can

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_B: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Should the victim die, the offender shall be punished by life imprisonment or the death penalty.",
        "life death:death",
        (),
    ),
    (
        "The offender shall be imprisoned for a period of two (2) to seven (7) years, and shall be liable to a fine of Kip 3,000,000 (three million) up to Kip 9,000,000 (nine million).",
        "24-84 LAK3_000_000-9_000_000",
        (),
    ),
    (
        "Any official who receives a bribe of between 5,000,000 Kip and 20,000,000 Kip shall be punished by one to three years of imprisonment and shall be fined one percent of the amount.",
        "12-36",
        (
            "Any official who receives a bribe of between 5,000,000 Kip and 20,000,000 Kip",
            "shall be fined one percent of the amount",
        ),
    ),
    (
        "Any person who possesses heroin in a quantity exceeding five hundred grams shall be sentenced to death.",
        "death",
        ("who possesses heroin in a quantity exceeding five hundred grams",),
    ),
    (
        "Foreigners entering illegally shall be fined from US$ 100 to US$ 500 and deported.",
        "USD100-500",
        (
            "Foreigners entering illegally",
            "deported",
        ),
    ),
    (
        "The perpetrator shall be deprived of liberty for ten years to fifteen years where the victim loses the mind, is crippled for life, or is gravely injured.",
        "120-180:loss_of_mental_faculties permanent_disability serious_injury",
        (),
    ),
    (
        "For human trafficking committed against two persons or more, imprisonment shall be for fifteen to eighteen years and the fine shall be 150.000.000 to 450.000.000 kip.",
        "180-216 LAK150_000_000-450_000_000:two_or_more_victims",
        (),
    ),
    (
        "Human trafficking shall be punished by imprisonment of 5 years at the least and 12 years at the most.",
        "60-144",
        (),
    ),
    (
        "The offender shall be punished by imprisonment of at most eight years and a fine of at most eighty million kip.",
        "-96 LAK-80_000_000",
        (),
    ),
    (
        "Such persons shall be subject to a term of imprisonment of no more than three years, or shall be fined no more than 3,000,000 Kip.",
        "-36 LAK-3_000_000",
        (),
    ),
    (
        "In cases where there are serious injuries to the victim, where the victim contracts HIV/AIDS or where the victim is killed, the perpetrator shall be executed and all assets of the perpetrator shall be confiscated.",
        "death conf:serious_injury aids death",
        (),
    ),
    (
        "If the trafficking was carried out by an organized criminal group, the punishment shall be increased to fifteen to twenty years of imprisonment.",
        "180-240:organised_group",
        (),
    ),
    (
        "The offender shall be punished by five (05) to ten (10) years imprisonment and fined 10.000.000 Kip to 30.000.000 Kip.",
        "60-120 LAK10_000_000-30_000_000",
        (),
    ),
    (
        "Any person committing an offence of human trafficking shall be sentenced to privation of liberty for five years up to fifteen years, a fine of 10,000,000 Kip to 100,000,000 Kip and the confiscation of their assets in accordance with Article 32 of the Penal Law.",
        "60-180 LAK10_000_000-100_000_000 conf",
        (),
    ),
    (
        "Where the victim is under the age of eighteen years or there is more than one victim, the term shall be fifteen to twenty years.",
        "180-240:child_victim two_or_more_victims",
        (),
    ),
    (
        "Where the offence is committed by two or more persons or by an organised group, the offender shall be imprisoned for eight to fifteen years.",
        "96-180:organised_group",
        (
            "committed",
            "two or more persons",
        ),
    ),
    (
        "The offender shall be punished by one to two years of imprisonment, without a fine.",
        "12-24",
        ("without a fine",),
    ),
]

# In these something must be marked: they cannot be told in full.
FRESH_B_MARKED = [
    "Where such act is committed against more than three children, the offender shall be punished by eighteen to twenty years of deprivation of liberty.",
    "Persons trading in wildlife of category I shall be punished by imprisonment from three months to five years and shall be fined from 2 times to 5 times the value of the animals.",
    "Where the perpetrator is a parent, guardian or other close relative of the victim, the offender shall be punished by imprisonment from sixteen to twenty years.",
]
