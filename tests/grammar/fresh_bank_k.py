"""Penalty clauses that an independent writer worded, and read by hand, without sight of the grammars.

The writer had read Article 134 and worded each sentence of it thoroughly otherwise. They were tried before the
grammar was changed for them: of these thirty the figures and circumstances of 20 were read rightly at the
first try, 9 of those with every word recognised, and none wrongly without a mark. A reading is written as
`clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_K: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Whoever engages in trafficking in persons is liable to deprivation of liberty for not less than six and not exceeding sixteen years, to a fine of between 12,000,000 Kip and 120,000,000 Kip, and to the confiscation of property pursuant to Article 32 of this law.",
        "72-192 LAK12_000_000-120_000_000 conf",
        (),
    ),
    (
        "Five to thirteen years' imprisonment, a fine of 15 000 000 to 90 000 000 Kip and forfeiture of assets under Article 34 of this Code shall be imposed on any individual who traffics in human beings.",
        "60-156 LAK15_000_000-90_000_000 conf",
        (),
    ),
    (
        "A person found guilty of human trafficking faces a prison term ranging from four years up to twelve years, coupled with a fine from 8.000.000 to 80.000.000 Kip [note: USD 869 to 8,695), and the forfeiture of his or her property as provided in Article 32.",
        "48-144 LAK8_000_000-80_000_000 conf",
        (),
    ),
    (
        "Trafficking in human beings is punishable by imprisonment of at least seven years and a fine of at least 25,000,000 Kip.",
        "84- LAK25_000_000-",
        (),
    ),
    (
        "The court shall sentence the perpetrator of an act of human trafficking to between eighteen months and six years in prison and shall order him to pay a fine not exceeding 40,000,000 Kip (USD 4,347).",
        "18-72 LAK-40_000_000",
        ("The court shall sentence", "of an", "to", "shall order him to"),
    ),
    (
        "Any person who commits the offence of human trafficking shall receive seven to 15 years of imprisonment, a fine being payable of 20.000.000 Kip to 200.000.000 Kip, and the assets of that person \nshall be confiscated in accordance with Article 32 of this law.",
        "84-180 fine conf",
        ("being payable of 20.000.000 Kip to 200.000.000 Kip", "the assets of that"),
    ),
    (
        "Where the trafficker acts as part of an organised group, commits the offence habitually or is a close relative of the victim, or where there are two or more victims or the victim is a child, the term of imprisonment shall be from twelve to eighteen years, the fine from 150,000,000 to 450,000,000 Kip, and property shall be confiscated as provided in Article 32.",
        "144-216 LAK150_000_000-450_000_000 conf:organised_group habitual close_relative two_or_more_victims child_victim",
        (),
    ),
    (
        "Imprisonment for not less than fourteen and not exceeding nineteen years and a fine of 90,000,000 to 400,000,000 Kip shall be imposed if the victim has suffered serious injury, has been mutilated or has lost his or her mental faculties.",
        "168-228 LAK90_000_000-400_000_000:serious_injury maiming loss_of_mental_faculties",
        (),
    ),
    (
        "If human trafficking has been committed by an organized criminal group against more than one person, the offender shall be deprived of liberty for thirteen to seventeen years and fined 120 000 000 to 360 000 000 Kip.",
        "156-204 LAK120_000_000-360_000_000:organised_group+two_or_more_victims",
        (),
    ),
    (
        "The penalty shall be ten to sixteen years of deprivation of liberty, together with a fine of 75,000,000 to 300,000,000 Kip and confiscation of assets, in any of the following cases:\n1. The offence is committed as a habit;\n2. The victim is under eighteen years of age;\n3. The offender is a close relative of the victim;\n4. The victim is grievously injured.",
        "120-192 LAK75_000_000-300_000_000 conf:habitual child_victim close_relative serious_injury",
        (),
    ),
    (
        "Habitual commission of the above offence, its commission by a group of persons organised for that purpose, or its commission against a minor shall entail imprisonment from 11 to 18 years and a fine from 110.000.000 to 440.000.000 Kip (USD 11,956 to 47,826), as well as the confiscation of assets.",
        "132-216 LAK110_000_000-440_000_000 conf:child_victim",
        (
            "Habitual commission of the above offence",
            "its commission",
            "a group of",
            "organised for that purpose",
        ),
    ),
    (
        "An offender who is closely related to the victim, or whose victim has not yet reached the age of eighteen, shall be sentenced to no less than eight and no more than fourteen years of imprisonment and shall pay a fine of 60,000,000 Kip to 250,000,000 Kip.",
        "96-168 LAK60_000_000-250_000_000:close_relative child_victim",
        ("whose",),
    ),
    (
        "In the event that a victim of trafficking is maimed, sustains severe injuries or becomes insane, or that three or more persons are trafficked, the guilty party shall be imprisoned for a period of sixteen to twenty years and his assets shall be confiscated.",
        "192-240 conf:maiming serious_injury loss_of_mental_faculties three_or_more_victims",
        ("the guilty party",),
    ),
    (
        "A fine of 130,000,000 to 520,000,000 Kip and deprivation of liberty of twelve years to twenty years shall be applied to a trafficker in human beings when the offence involves two victims or more, when it was carried out by an organised group, or when the victim is a close relative of the perpetrator.",
        "144-240 LAK130_000_000-520_000_000:two_or_more_victims organised_group close_relative",
        ("to", "in human beings"),
    ),
    (
        "Where human trafficking causes severe bodily injury to the victim or deprives the victim of his or her mental faculties, the punishment shall be increased to imprisonment of up to eighteen years and a fine of up to 350,000,000 Kip.",
        "-216 LAK-350_000_000:serious_injury loss_of_mental_faculties",
        (),
    ),
    (
        "Should the victim die, be infected with AIDS or be left permanently disabled as a consequence of the offence, the offender shall serve life imprisonment, pay a fine of 600,000,000 to 1,200,000,000 Kip and forfeit his or her assets under Article 32 of this law, or shall face the death penalty.",
        "LAK600_000_000-1_200_000_000 life death conf:death aids permanent_disability",
        (),
    ),
    (
        "Life imprisonment or capital punishment shall be imposed on the trafficker where the act has led to the death of the victim.",
        "life death:death",
        (),
    ),
    (
        "A trafficker whose conduct causes the victim to lose his or her life, to suffer a lifelong disability or to contract HIV/AIDS shall be imprisoned for life and fined 400.000.000 to 900.000.000 Kip (USD 43,478 to 97,826) with confiscation of assets pursuant to Article 32, or be put to death.",
        "LAK400_000_000-900_000_000 life death conf:death permanent_disability aids",
        ("whose conduct",),
    ),
    (
        "If as a result of such trafficking the victim becomes disabled for life or is infected with the AIDS virus, the person responsible shall be punished by twenty years of imprisonment or life imprisonment and a fine of 700,000,000 Kip.",
        "240-240 LAK700_000_000-700_000_000 life:permanent_disability aids",
        ("as a result of such", "responsible"),
    ),
    (
        "The sentence shall be imprisonment for life, a fine ranging between 550 000 000 and 1 100 000 000 Kip and the confiscation of all assets whenever permanent disability, AIDS infection or loss of life on the part of the victim results from the offence.",
        "LAK550_000_000-1_100_000_000 life conf:permanent_disability aids death",
        (),
    ),
    (
        "Where the offence of human trafficking has brought about the death of two or more victims, the offender shall be sentenced to death and his or her assets shall be confiscated.",
        "death conf:death two_or_more_victims",
        ("of",),
    ),
    (
        "Persons who traffic in human beings shall be punished with imprisonment from three years to ten years and a fine from 5,000,000 Kip to 50,000,000 Kip. If the victim is a child, the imprisonment shall be from eight years to fifteen years and the fine from 50,000,000 Kip to 150,000,000 Kip. If the victim dies, the offender shall be punished with life imprisonment or the death penalty.",
        "36-120 LAK5_000_000-50_000_000 | 96-180 LAK50_000_000-150_000_000:child_victim | life death:death",
        (),
    ),
    (
        "Any individual committing trafficking in persons shall be subject to deprivation of liberty for six to twelve years, a fine of 18,000,000 to 160,000,000 Kip (approximately USD 1,956 to 17,391) and confiscation of assets as stipulated in Article 32 of this law. \n \nThe offender shall be subject to deprivation of liberty for twelve to eighteen years, a fine of 160,000,000 to 480,000,000 Kip (approximately USD 17,391 to 52,173) and confiscation of assets where the victim is a minor, the victims number two or more, the offence is habitual or the offender belongs to an organized group. \n \nThe offender shall be subject to life imprisonment and a fine of 480,000,000 to 960,000,000 Kip (approximately USD 52,173 to 104,347), or to the death sentence, where the victim has died, has been permanently disabled or has contracted AIDS.",
        "72-144 LAK18_000_000-160_000_000 conf | 144-216 LAK160_000_000-480_000_000 conf:child_victim two_or_more_victims habitual organised_group | LAK480_000_000-960_000_000 life death:death permanent_disability aids",
        (),
    ),
    (
        "Human trafficking carries a term of five years to fourteen years in prison. Preparations for and attempts at this offence shall likewise be punished. Where the trafficker is a close relative of the victim or acts habitually, the term is raised to fifteen to eighteen years in prison and a fine of 200,000,000 Kip to 600,000,000 Kip shall be added.",
        "60-168 | 180-216 LAK200_000_000-600_000_000:close_relative habitual",
        ("the term", "added"),
    ),
    (
        "Article 24. Penalties for Trafficking in Women and Children\nAny person engaging in trafficking in women and children shall be subject to imprisonment from five years to twelve years and a fine from 10,000,000 Kip to 80,000,000 Kip, and his assets shall be confiscated as provided under Article 32 of the Penal Law.\nWhere the trafficking is conducted by an organized group, or the victims are more than two persons, or the victim is a relative of the offender in the close line, or the victim suffers serious injury, the offender shall be subject to imprisonment from fifteen years to twenty years and a fine from 80,000,000 Kip to 400,000,000 Kip.",
        "60-144 LAK10_000_000-80_000_000 conf | 180-240 LAK80_000_000-400_000_000:organised_group three_or_more_victims serious_injury",
        ("the victim", "a relative of", "in the close line"),
    ),
    (
        "Where the victim is a child, is pregnant or is seriously injured, the offender shall be sentenced to imprisonment for nine to fifteen years and fined 70,000,000 to 280,000,000 Kip.",
        "108-180 LAK70_000_000-280_000_000:child_victim serious_injury",
        ("pregnant",),
    ),
    (
        "Any person committing human trafficking shall be punished by imprisonment of five to ten years and shall pay, within sixty days of the final judgment, a fine of 30,000,000 to 90,000,000 Kip.",
        "60-120 LAK30_000_000-90_000_000",
        ("within sixty days of the final judgment",),
    ),
    (
        "A foreign national convicted of human trafficking shall be liable to imprisonment from six to twelve years and a fine from USD 2,000 to USD 20,000, and shall be deported after serving the sentence.",
        "72-144 USD2_000-20_000",
        ("A foreign national convicted of", "deported after serving the sentence"),
    ),
    (
        "Whoever assists a trafficker shall be punished by three months to one year of imprisonment or by re-education without deprivation of liberty, and by a fine of 1,000,000 to 5,000,000 Kip.",
        "3-12 LAK1_000_000-5_000_000",
        ("assists",),
    ),
    (
        "The perpetrator shall be punished by privation of liberty for ten to fifteen years and shall be fined an amount of 65.000.000 to 260.000.000 Kip (USD 7,065 to 2,826) when the infraction is commited by an organized group or the victim is physically maimed.",
        "120-180 LAK65_000_000-260_000_000:organised_group maiming",
        ("(USD 7,065 to 2,826)", "commited"),
    ),
]
