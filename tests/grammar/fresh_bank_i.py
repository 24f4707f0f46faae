"""Penalty clauses that an independent writer worded, and read by hand, without sight of the grammars.

These are in the style of reports on Lao law, some quoted from those, and in other styles of drafting.

They were tried before the grammar was changed for them. Of all sixty (`fresh_bank_g.py`, `_h`, `_i`) the
figures and circumstances of 53 were read rightly at the first try, 21 of those with every word recognised, and
none wrongly without a mark.
A reading is written as `clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_I: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Article 215 of the 2018 Penal Code criminalized sex trafficking and labor trafficking and prescribed increased penalties of five to 15 years' imprisonment and a fine of 10 million to 100 million Lao kip ($1,170 to $11,720).",
        "60-180 LAK10_000_000-100_000_000",
        ("of the 2018 Penal Code criminalized",),
    ),
    (
        "As of a 2006 revision to its penal code Article 134, Lao law prohibits all forms of human trafficking and prescribes penalties ranging from five years' to life imprisonment, fines ranging from 10 to 100 million kip ($1,250 to $12,500), and confiscation of assets.",
        "60- LAK10_000_000-100_000_000 life conf",
        (
            "As of a 2006 revision to its penal code",
            "Lao law prohibits all forms of",
        ),
    ),
    (
        "Any person forcing another person into prostitution is subject to 5-10 years of imprisonment. If the victim is under 18 years old, the offender is subject to 10-20 years of imprisonment.",
        "60-120 | 120-240:child_victim",
        (
            "forcing another",
            "into",
        ),
    ),
    (
        "Those convicted will face three months to five years in prison and fines up to 10,000,000 Kip (approximately 1225 U.S.D.).",
        "3-60 LAK-10_000_000",
        (),
    ),
    (
        "Whoever traffics in human beings shall receive a sentence of six to 12 years in prison together with a fine of ten million kip to fifty million kip.",
        "72-144 LAK10_000_000-50_000_000",
        (),
    ),
    (
        "A penalty of life imprisonment and confiscation of assets shall be imposed on the offender if the victim dies or contracts HIV/AIDS.",
        "life conf:death aids",
        (),
    ),
    (
        "Whoever exacts forced labour from another person is liable to 1 to 5 years of imprisonment and to a fine of between 5 and 25 million kip.",
        "12-60 LAK5_000_000-25_000_000",
        ("exacts forced labour from another",),
    ),
    (
        "Imprisonment from three months to one year or re-education without deprivation of liberty, and a fine of 500,000 to 3,000,000 kip, shall be imposed on anyone who buys sexual services.",
        "3-12 LAK500_000-3_000_000",
        ("who buys sexual services",),
    ),
    (
        "Traffickers shall be sentenced to no less than ten years' imprisonment where the victim has not reached the age of eighteen, and to a fine of no less than one hundred million kip.",
        "120- LAK100_000_000-:child_victim",
        (),
    ),
    (
        "The court shall sentence the offender to fifteen to twenty years in prison, or to life imprisonment, when four or more persons have been trafficked or when the crime is committed habitually.",
        "180-240 life:four_or_more_victims habitual",
        (),
    ),
    (
        "Rape is punishable by a term of imprisonment of seven to 15 years and fines of two to 15 million kip; where the victim dies, the penalty is death.",
        "84-180 LAK2_000_000-15_000_000 | death:death",
        (),
    ),
    (
        "Anyone who receives stolen timber shall be fined two to five times the value of the timber and imprisoned for six months to two years.",
        "6-24",
        (
            "who",
            "stolen timber shall be fined two to five times the value of the timber",
        ),
    ),
    (
        "Offenders acting as members of an organised criminal group face between 12 and 18 years' imprisonment, a fine of up to 500 million kip and forfeiture of their property.",
        "144-216 LAK-500_000_000 conf:organised_group",
        (),
    ),
    (
        "Whoever abducts a child shall be liable to a term of imprisonment not exceeding ten years.",
        "-120",
        ("abducts a child",),
    ),
    (
        "Trafficking in persons carries a prison term of five to 15 years, rising to 15 to 20 years if the victim is a close relative of the offender.",
        "60-180 | 180-240:close_relative",
        (),
    ),
    (
        "Any person who procures another for prostitution abroad shall be punished with one to five years of imprisonment and a fine of US$ 1,000 to US$ 5,000.",
        "12-60 USD1_000-5_000",
        (
            "who procures another",
            "abroad",
        ),
    ),
    (
        "If a victim suffers serious bodily injury, is maimed or loses his or her mental faculties, the punishment shall be imprisonment for a term of twelve to seventeen years and a fine ranging from sixty million to three hundred million kip.",
        "144-204 LAK60_000_000-300_000_000:serious_injury maiming loss_of_mental_faculties",
        (),
    ),
    (
        "Human trafficking is punishable by imprisonment for five years or more and a fine of 10 million kip or more.",
        "60- LAK10_000_000-",
        (),
    ),
    (
        "Any individual found guilty of trafficking in persons shall be imprisoned for a minimum of three years and a maximum of eight years and shall pay a fine of a minimum of 3 million kip and a maximum of 30 million kip.",
        "36-96 LAK3_000_000-30_000_000",
        (),
    ),
    (
        "The death penalty or life imprisonment shall be applied, the property of the offender shall be confiscated and a fine of five hundred million to one billion kip shall be imposed where trafficking leads to the death or the permanent disability of a victim.",
        "LAK500_000_000-1_000_000_000 life death conf:death permanent_disability",
        (),
    ),
    (
        "Whoever robs another person by use of a weapon shall be punished by 4 to 8 years' imprisonment and a fine of 4-40 million kip; if the robbery causes serious injury, by 8 to 15 years' imprisonment and a fine of 40-150 million kip.",
        "48-96 LAK4_000_000-40_000_000 | 96-180 LAK40_000_000-150_000_000:serious_injury",
        (
            "robs another",
            "use of a weapon",
            "the robbery",
        ),
    ),
    (
        "Any person who unlawfully detains another shall be sentenced to eighteen months to four years of imprisonment or fined from 1.500.000 Kip to 6.000.000 Kip.",
        "18-48 LAK1_500_000-6_000_000",
        ("who unlawfully detains another",),
    ),
    (
        "The offender shall be sentenced to imprisonment for fifteen (15) to twenty (20) years and fined one hundred million (100,000,000) to five hundred million (500,000,000) Kip if he or she traffics as a profession or if there is more than one victim.",
        "180-240 LAK100_000_000-500_000_000:habitual two_or_more_victims",
        (),
    ),
    (
        "Where the crime was committed by two or more persons acting together, the perpetrators shall each receive a sentence of 8 to 14 years' imprisonment and be fined THB 200,000 to THB 1,000,000.",
        "96-168 THB200_000-1_000_000",
        (
            "committed",
            "two or more persons acting together",
        ),
    ),
]
