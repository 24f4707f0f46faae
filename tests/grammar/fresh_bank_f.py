"""Clauses on trafficking close to the wording of Article 134.

Their readings were written down by hand before the grammar was changed for them. A reading is written as
`clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line where it can

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_F: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Any person performing infractions in the category of human trafficking will be punished by privation of liberty for a term of between six and twelve years and will be fined an amount of 20 000 000 to 90 000 000 Kip.",
        "72-144 LAK20_000_000-90_000_000",
        (),
    ),
    (
        "In the case where the victim is three or more people, the perpetrator is a close relative, or the infractions are performed habitually, the perpetrator shall be punished by imprisonment for a period of twelve to twenty years and shall be fined 50.000.000 to 250.000.000 Kip.",
        "144-240 LAK50_000_000-250_000_000:three_or_more_victims close_relative habitual",
        (),
    ),
    (
        "In the case where the offence results in the victim contracting AIDS, being permanently disabled or in the loss of life, the perpetrator shall be punished by life imprisonment or shall be executed.",
        "life death:aids permanent_disability death",
        (),
    ),
    (
        "Where the act is perpetrated against a minor/child, the offender shall be sentenced to seven to 15 years of privation of liberty and a fine of up to 300,000,000 Kip.",
        "84-180 LAK-300_000_000:child_victim",
        (),
    ),
    (
        "If the offence was performed by an organised group or the victim has lost mental faculties, the perpetrator shall be punished by privation of liberty of not less than fifteen years, shall be fined an amount not exceeding 500.000.000 Kip and shall have their assets confiscated.",
        "180- LAK-500_000_000 conf:organised_group loss_of_mental_faculties",
        (),
    ),
    ("The perpetrator shall, if the victim dies, be sentenced to death.", "death:death", ("shall",)),
    (
        "A fine of 10,000,000 to 100,000,000 Kip shall be imposed on any person performing such infractions, and their assets shall be confiscated according to Article 32 of this law.",
        "LAK10_000_000-100_000_000 conf",
        (),
    ),
    (
        "Human trafficking is punished by deprivation of freedom for a duration of three to nine years.",
        "36-108",
        (),
    ),
    (
        "Whoever commits human trafficking as part of an organised criminal group shall be punished by privation of liberty for ten to twenty years.",
        "120-240:organised_group",
        (),
    ),
    (
        "In the case where the victim is maimed physically, the perpetrator shall be punished by twelve to sixteen years of privation of liberty.",
        "144-192:maiming",
        (),
    ),
    (
        "The offender shall be imprisoned for one to two years, or pay a fine of 5 to 10 million kip.",
        "12-24 LAK5_000_000-10_000_000",
        (),
    ),
    (
        "When the victim is a child under the age of 12 years, the punishment shall be life imprisonment and a fine of one billion Kip.",
        "LAK1_000_000_000-1_000_000_000 life:child_victim",
        (),
    ),
    (
        "In the case of an offence against two or more people, privation of liberty for a period of fifteen to twenty years shall be imposed.",
        "180-240:two_or_more_victims",
        (),
    ),
    (
        "The perpetrator shall be punished by privation of liberty for fifteen to twenty years and shall be fined 100,000,000 Kip or more.",
        "180-240 LAK100_000_000-",
        (),
    ),
    (
        "If serious injury is caused to the victim, the perpetrator shall be punished by privation of liberty for six to ten years.",
        "72-120:serious_injury",
        (),
    ),
    (
        "If the victim is crippled for life or loses their sanity, the traffickers shall be put in prison for fifteen to twenty-five years.",
        "180-300:permanent_disability loss_of_mental_faculties",
        ("put in",),
    ),
    (
        "Traffickers who are close relatives of the victim shall be punished by privation of liberty for fifteen to twenty years.",
        "180-240:close_relative",
        (),
    ),
    (
        "The penalties for human trafficking shall be privation of liberty for five years at least, a fine of at least 10,000,000 Kip, and confiscation of the assets of the perpetrator.",
        "60- LAK10_000_000- conf",
        (),
    ),
    (
        "Where such infractions have been performed habitually or by an organised group, the perpetrator shall be punished by privation of liberty for fifteen (15) to twenty (20) years and a fine of 100.000.000 (one hundred million) to 500.000.000 (five hundred million) Kip.",
        "180-240 LAK100_000_000-500_000_000:habitual organised_group",
        (),
    ),
    (
        "Any person who performs human trafficking and causes the death of the victim shall be executed.",
        "death:death",
        (),
    ),
    (
        "The perpetrator shall be punished by five to fifteen years privation of liberty; where the victim is a child/minor, fifteen to twenty years privation of liberty; where the victim dies, life imprisonment.",
        "60-180 | 180-240:child_victim | life:death",
        (),
    ),
    (
        "For human trafficking performed habitually, the offender shall be punished by privation of liberty for a period of up to twenty years.",
        "-240:habitual",
        (),
    ),
    (
        "The perpetrator will have their assets confiscated, be fined 30.000.000 to 60.000.000 Kip and be imprisoned for a period of nine to eleven years.",
        "108-132 LAK30_000_000-60_000_000 conf",
        (),
    ),
    (
        "In the case where the victims are children and there are more than two of them, the perpetrator shall be sentenced to life imprisonment.",
        "life:child_victim",
        (
            "there",
            "more than two of them",
        ),
    ),
    (
        "If the perpetrator is an official, the penalty shall be doubled.",
        "",
        (
            "an official",
            "doubled",
        ),
    ),
    (
        "The offender shall be punished by privation of liberty for a period of 60 to 180 months and shall be fined the amount of 10,000,000 Kip.",
        "60-180 LAK10_000_000-10_000_000",
        (),
    ),
    (
        "Where the infraction results in serious injuries, mental illness or AIDS, the perpetrator shall be punished by fifteen to twenty years of imprisonment.",
        "180-240:serious_injury loss_of_mental_faculties aids",
        (),
    ),
    (
        "In cases with victims who are minors, the perpetrator shall be punished by privation of liberty for fifteen to twenty years.",
        "180-240:child_victim",
        (),
    ),
    (
        "The perpetrator shall be punished by imprisonment from four years and six months to nine years, a fine ranging from 4,500,000 to 9,000,000 Kip and confiscation of property as stipulated in Article 32 of this law.",
        "54-108 LAK4_500_000-9_000_000 conf",
        (),
    ),
]

# In these something must be marked: they cannot be told in full.
FRESH_F_MARKED = [
    "A perpetrator whose victim is a close relative shall be fined from 100,000,000 Kip to 200,000,000 Kip.",
]
