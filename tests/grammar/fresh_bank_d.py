"""Clauses on trafficking: results, stages and relatives.

Their readings were written down by hand before the grammar was changed for them. A reading is written as
`clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line where it can

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_D: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Any person found to have committed human trafficking shall face seven to seventeen years of imprisonment and shall pay a fine of between 25,000,000 and 150,000,000 Kip.",
        "84-204 LAK25_000_000-150_000_000",
        (),
    ),
    (
        "Individuals who commit human trafficking shall be sentenced to imprisonment of 5 to 12 years, a fine of 5.000.000 to 50.000.000 Kip, and shall have all of their assets forfeited.",
        "60-144 LAK5_000_000-50_000_000 conf",
        (),
    ),
    (
        "In the case with actions performed repeatedly, performed by an organized gang, or in which the victim is a minor under 16 years of age, the perpetrator shall be punished by privation of liberty for a period of sixteen to twenty years.",
        "192-240:habitual organised_group child_victim",
        (),
    ),
    (
        "When the victims number four or more, or when the offender is a near relative of one of the victims, the sentence shall be eighteen to twenty years' imprisonment and a fine of 200 to 600 million Kip.",
        "216-240 LAK200_000_000-600_000_000:four_or_more_victims close_relative",
        (),
    ),
    (
        "If, as a result of the offence, the victim suffers permanent disability, is infected with the AIDS virus or dies, the perpetrator shall be imprisoned for life, fined 500,000,000 Kip to 1,500,000,000 Kip, and deprived of all property.",
        "LAK500_000_000-1_500_000_000 life:permanent_disability aids death",
        (
            "as a result of",
            "deprived of all property",
        ),
    ),
    (
        "The trafficker shall be punished by privation of liberty for a period of three years to eight years, unless the law provides for a heavier penalty.",
        "36-96",
        (
            "unless the law",
            "heavier",
        ),
    ),
    (
        "The infraction shall be punished by five (5) to eight (8) years of imprisonment and a fine from 10,000,000.- Kip to 20,000,000.- Kip.",
        "60-96 LAK10_000_000-20_000_000",
        (),
    ),
    (
        "The perpetrator shall be punished by privation of liberty for fifteen to twenty years if he or she belongs to an organised group, if the victim is under eighteen, or if more than one person is trafficked.",
        "180-240:organised_group child_victim two_or_more_victims",
        (),
    ),
    (
        "In the case of two victims or more, the perpetrator shall be punished by privation of liberty for twelve to twenty years.",
        "144-240:two_or_more_victims",
        (),
    ),
    (
        "Any person who performs infractions in the category of human trafficking against children shall be fined 100.000.000 to 500.000.000 Kip.",
        "LAK100_000_000-500_000_000:child_victim",
        (),
    ),
    ("The maximum penalty shall be life imprisonment.", "life", ("The maximum",)),
    (
        "The offender shall be punished by a term of privation of liberty of not less than one hundred and twenty months.",
        "120-",
        (),
    ),
    (
        "The perpetrator shall be punished by five to ten years of imprisonment and, where the victim dies, by life imprisonment.",
        "60-120 | life:death",
        (),
    ),
    (
        "Any person performing such infractions shall be punished by privation of liberty for three to five years and shall be fined 5,000,000 Kip; in the case where the victim is a child, by privation of liberty for five to ten years.",
        "36-60 LAK5_000_000-5_000_000 | 60-120:child_victim",
        (),
    ),
    (
        "Preparation to commit such infractions shall be punished by imprisonment of one to two years.",
        "12-24",
        (),
    ),
    (
        "Where such offence results in the victim losing his or her mind, being maimed or becoming an invalid, the offender shall be punished by twelve to fifteen years of privation of liberty.",
        "144-180:loss_of_mental_faculties maiming permanent_disability",
        (),
    ),
    (
        "Officials who assist in human trafficking shall be punished by seven to twelve years of imprisonment and shall be dismissed from office.",
        "84-144",
        (
            "Officials who assist in",
            "dismissed from office",
        ),
    ),
    (
        "Privation of liberty for a period of ten years to twenty years and a fine of one hundred million Kip shall be imposed on any person who traffics in children.",
        "120-240 LAK100_000_000-100_000_000:child_victim",
        (),
    ),
    (
        "Whoever commits this infraction shall be punished by deprivation of liberty of up to two years, or by a fine of up to 3,000,000 Kip, or by both penalties.",
        "-24 LAK-3_000_000",
        (),
    ),
    (
        "The offender shall be punished by between one and three years' imprisonment, and shall in addition be fined from 1,000,000 to 3,000,000 Kip.",
        "12-36 LAK1_000_000-3_000_000",
        (),
    ),
    (
        "The offender shall be punished with imprisonment from 3 months to 1 year or with a fine from 1 million to 5 million Kip; if the offence is committed regularly, the offender shall be punished with imprisonment from 1 to 3 years and with a fine from 5 million to 10 million Kip.",
        "3-12 LAK1_000_000-5_000_000 | 12-36 LAK5_000_000-10_000_000:habitual",
        (),
    ),
    (
        "Where the victim is a child or is a close relative of the offender, the penalty is imprisonment of not less than 15 (fifteen) years but not exceeding 20 (twenty) years with a fine of not less than 100,000,000 Kip but not exceeding 500,000,000 Kip.",
        "180-240 LAK100_000_000-500_000_000:child_victim close_relative",
        (),
    ),
    (
        "If the victim of human trafficking sustains grievous injuries or loses the use of an arm, the perpetrator shall be imprisoned for ten to fifteen years.",
        "120-180:serious_injury",
        ("loses the use of an arm",),
    ),
    (
        "Any person transporting persons for prostitution shall be sentenced to three to five years of privation of liberty and to a fine of 3,000,000 to 10,000,000 Kip, and his assets shall be confiscated as provided in Article 32.",
        "36-60 LAK3_000_000-10_000_000 conf",
        ("transporting",),
    ),
    (
        "Human trafficking which causes loss of life shall be punished by life imprisonment or by death.",
        "life death:death",
        ("which",),
    ),
    (
        "Persons performing infractions as an organised group shall be punished by privation of liberty for fifteen to twenty years.",
        "180-240:organised_group",
        (),
    ),
]

# In these something must be marked: they cannot be told in full.
FRESH_D_MARKED = [
    "Where the crime led to the death of two or more victims, the court shall impose the death penalty.",
    "Where the victim, owing to the trafficking, has become mentally ill or has been gravely wounded, the trafficker shall be punished by privation of liberty for a period of fifteen to seventeen years.",
    "The perpetrator shall be executed where the victim is killed or where two or more victims become permanently disabled.",
    "Where several victims are children, or a victim is left with a permanent disability, the offender shall be punished by privation of liberty for nineteen to twenty years.",
]
