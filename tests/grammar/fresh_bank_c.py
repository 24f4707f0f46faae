"""Clauses on trafficking, other verbs and tenses.

Their readings were written down by hand before the grammar was changed for them. A reading is written as
`clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line where it can

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_C: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Those committing trafficking in persons shall be punished with deprivation of liberty for a term of four to eleven years and fined 8,000,000 to 80,000,000 Kip.",
        "48-132 LAK8_000_000-80_000_000",
        (),
    ),
    (
        "Any individual who engages in human trafficking will be liable to privation of liberty for a period of not less than six and not exceeding thirteen years, and shall be fined an amount of 12.000.000 to 110.000.000 Kip [note: USD 1,304 to 11,956].",
        "72-156 LAK12_000_000-110_000_000",
        (),
    ),
    (
        "In the case where the infractions are committed by an organised group, the victims are three or more people or the perpetrator is a close relative of the victim, the perpetrator shall be punished by privation of liberty for a period of 14 to 19 years and shall be fined an amount of 90,000,000 to 400,000,000 Kip and shall have their property confiscated according to Article 32 of this law.",
        "168-228 LAK90_000_000-400_000_000 conf:organised_group three_or_more_victims close_relative",
        (),
    ),
    (
        "Where the victim is physically maimed, has lost mental faculties or is seriously injured, privation of liberty shall be for a period of sixteen to twenty years.",
        "192-240:maiming loss_of_mental_faculties serious_injury",
        (),
    ),
    (
        "In the event that the act results in the victim's death, the person committing it shall be sentenced to life imprisonment or be executed.",
        "life death:death",
        (),
    ),
    (
        "The perpetrator shall be sentenced to death or life imprisonment where the victim has died or has been permanently disabled.",
        "life death:death permanent_disability",
        (),
    ),
    (
        "When a child under 15 years of age is the victim, the penalty shall be ten to eighteen years in prison plus a fine of no less than 60 million Kip.",
        "120-216 LAK60_000_000-:child_victim",
        (),
    ),
    (
        "Human traffickers shall be imprisoned from seven to 15 years, fined from 10 to 100 million Kip, and shall have their assets seized.",
        "84-180 LAK10_000_000-100_000_000 conf",
        (),
    ),
    (
        "If the offence is habitual, the offender shall be punished by fifteen to twenty years of privation of liberty.",
        "180-240:habitual",
        (),
    ),
    (
        "If the perpetrators acted as an organised gang, they shall each be fined 50,000,000 Kip.",
        "LAK50_000_000-50_000_000:organised_group",
        (),
    ),
    (
        "In the case of trafficking in children, the perpetrator shall be punished by fifteen to twenty years' imprisonment.",
        "180-240:child_victim",
        (),
    ),
    (
        "Where two or more persons have been trafficked, the perpetrator shall be punished by fifteen to twenty years of imprisonment.",
        "180-240:two_or_more_victims",
        (),
    ),
    (
        "Where the victim contracted AIDS, the perpetrator shall be punished by life imprisonment and a fine from 500 million to one billion Kip.",
        "LAK500_000_000-1_000_000_000 life:aids",
        (),
    ),
    (
        "The offender shall be punished by re-education without deprivation of liberty for one year or by a fine of 300,000 to 3,000,000 Kip.",
        "LAK300_000-3_000_000",
        (),
    ),
    (
        "Any person committing such offence by negligence shall be punished by six months to two years of imprisonment and shall be fined from 100,000 to 1,000,000 Kip.",
        "6-24 LAK100_000-1_000_000",
        ("negligence",),
    ),
    (
        "In the event of death of the victim, the offender shall be punished by imprisonment from fifteen to twenty years or life imprisonment and shall be fined from 30,000,000 to 70,000,000 Kip.",
        "180-240 LAK30_000_000-70_000_000 life:death",
        (),
    ),
    (
        "Where such infraction has caused serious injury or permanent disability to the victim, the offender shall be punished by eight to twelve years of imprisonment.",
        "96-144:serious_injury permanent_disability",
        (),
    ),
    (
        "The perpetrator who is a close relative of the victim shall be punished by imprisonment of sixteen to eighteen years.",
        "192-216:close_relative",
        (),
    ),
    (
        "For any infraction mentioned above, the offender shall be imprisoned for one year and six months to four years and six months.",
        "18-54",
        (),
    ),
    (
        "Whoever harbours a victim of trafficking shall be fined up to five million five hundred thousand Kip.",
        "LAK-5_500_000",
        ("harbours a victim of",),
    ),
    (
        "Any person who buys or sells a child shall be punished by imprisonment from five (5) years to ten (10) years and by a fine of LAK 20,000,000 (twenty million Kip) to LAK 50,000,000 (fifty million Kip).",
        "60-120 LAK20_000_000-50_000_000",
        (
            "who buys",
            "sells a child",
        ),
    ),
    (
        "Where the trafficked person is a minor or where the offence was committed repeatedly, the term of deprivation of liberty shall be between fifteen and twenty years, and the fine between 100,000,000 and 500,000,000 Kip.",
        "180-240 LAK100_000_000-500_000_000:child_victim habitual",
        (),
    ),
    (
        "The perpetrator shall be punished by a minimum of fifteen years' imprisonment, up to life imprisonment, if the victim loses his or her life.",
        "180- life:death",
        ("up",),
    ),
    (
        "Human trafficking carries a sentence of five to fifteen years in jail, and a fine of $1,000 to $10,000.",
        "60-180 USD1_000-10_000",
        (),
    ),
    (
        "The penalty for human trafficking is privation of liberty for five to fifteen years, a fine of 10.000.000 - 100.000.000 Kip and confiscation of assets.",
        "60-180 LAK10_000_000-100_000_000 conf",
        (),
    ),
    (
        "Should any victim suffer serious bodily injury, become mentally ill, or be infected with HIV, the offender shall be jailed for 15 to 20 years.",
        "180-240:serious_injury loss_of_mental_faculties aids",
        (),
    ),
    (
        "The offender shall be punished by imprisonment from twelve to eighteen years, where: a) the victim is under 18 years old; b) the act was performed by an organised group; c) there is more than one victim.",
        "144-216:child_victim organised_group two_or_more_victims",
        (),
    ),
    (
        "In the case that the victim becomes permanently disabled or in the case that the victim dies, the offender shall be punished by life imprisonment, shall be fined 700,000,000 Kip and shall have all property confiscated, or shall be sentenced to death.",
        "LAK700_000_000-700_000_000 life death conf:permanent_disability death",
        (),
    ),
    (
        "Persons who have committed human trafficking shall be sentenced to imprisonment for a period of at least five years but less than fifteen years.",
        "60-180",
        (),
    ),
    (
        "The offender shall be subject to imprisonment of three to seven years; if the victim is a woman, the imprisonment shall be five to nine years.",
        "36-84 | 60-108",
        (
            "the victim",
            "a woman",
        ),
    ),
]
