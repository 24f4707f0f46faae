"""Penalty clauses that an independent writer worded, and read by hand, without sight of the grammars.

They are in the manner of other English translations of Lao laws and of neighbours', from memory; none is a
quotation. They were tried before the grammar was changed for them: of these thirty the figures and
circumstances of 23 were read rightly at the first try, 7 of those with every word recognised, and none wrongly
without a mark. A reading is written as `clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_L: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Any person engaging in human trafficking shall be punished by five years to fifteen years of imprisonment and shall be fined from 10,000,000 Kip to 100,000,000 Kip, [and shall be subject to] confiscation of property as provided under Article 32 of this law.",
        "60-180 LAK10_000_000-100_000_000 conf",
        (),
    ),
    (
        "Where human trafficking is performed as a regular profession, in an organised group, where the victims are children, where there is more than one victim, where the victims are close relatives of the offender, or where the victims suffer from serious injury or become insane, the offender in human trafficking shall be punished by fifteen years to twenty years of imprisonment and shall be fined from 100,000,001 Kip to 500,000,000 Kip and shall be subject to confiscation of property as provided under Article 32 of this law.",
        "180-240 LAK100_000_001-500_000_000 conf:habitual organised_group child_victim two_or_more_victims close_relative serious_injury loss_of_mental_faculties",
        ("in",),
    ),
    (
        "Where human trafficking causes lifetime incapacity to the victims, or [where the victims] are infected with HIV/AIDS or die, the offender in human trafficking shall be punished with life imprisonment and shall be fined from 500,000,001 Kip to 1,000,000,000 Kip and shall be subject to confiscation of property as provided under Article 32 of this law, or shall be subject to capital punishment.",
        "LAK500_000_001-1_000_000_000 life death conf:permanent_disability aids death",
        ("in",),
    ),
    (
        "Any individual who commits an offence of trafficking in persons shall be imprisoned for five to fifteen years, fined from 10,000,000 Kip to 100,000,000 Kip and have his or her assets confiscated as defined in the Penal Law.\nWhere the offence of trafficking in persons is committed as a profession, by an organized group, the victim is a child, there are two or more victims, the victim is a close relative of the offender, or the victim is seriously injured, the offender shall be imprisoned for fifteen to twenty years, fined from 100,000,000 Kip to 500,000,000 Kip and have his or her assets confiscated as defined in the Penal Law.\nWhere the offence of trafficking in persons causes the victim to become disabled for life, to be infected with HIV/AIDS or to die, the offender shall be imprisoned for life, fined from 500,000,000 Kip to 1,000,000,000 Kip and have his or her assets confiscated as defined in the Penal Law, or be sentenced to death.",
        "60-180 LAK10_000_000-100_000_000 conf | 180-240 LAK100_000_000-500_000_000 conf:habitual organised_group child_victim two_or_more_victims close_relative serious_injury | LAK500_000_000-1_000_000_000 life death conf:permanent_disability aids death",
        ("as defined in the Penal Law", "as defined in the Penal Law", "as defined in the Penal Law"),
    ),
    (
        "Any person abducting another person for ransom, for sale or for any other purpose shall be punished by five to fifteen years of imprisonment and shall be fined from 5,000,000 Kip to 50,000,000 Kip. Where such offence is performed as a regular profession or in an organised group, or where it causes serious injury to the victim, the offender shall be punished by fifteen to twenty years of imprisonment and shall be fined from 7,000,000 Kip to 70,000,000 Kip. Where such offence causes the death of the victim, the offender shall be punished by life imprisonment and shall be fined from 10,000,000 Kip to 100,000,000 Kip or shall be subject to the death penalty.",
        "60-180 LAK5_000_000-50_000_000 | 180-240 LAK7_000_000-70_000_000:habitual organised_group serious_injury | LAK10_000_000-100_000_000 life death:death",
        ("abducting another", "for ransom", "for sale", "for any other purpose"),
    ),
    (
        "Any person engaging in prostitution shall be punished by three months to one year of imprisonment or by re-education without deprivation of liberty and shall be fined from 50,000 Kip to 500,000 Kip.",
        "3-12 LAK50_000-500_000",
        (),
    ),
    (
        "Any person generating income through procuring by any means shall be punished by six months to three years of imprisonment and shall be fined from 5,000,000 Kip to 10,000,000 Kip. Where procuring is engaged in as a regular profession or where the victim is a minor, the offender shall be punished by three years to five years of imprisonment and shall be fined from 10,000,000 Kip to 50,000,000 Kip.",
        "6-36 LAK5_000_000-10_000_000 | 36-60 LAK10_000_000-50_000_000:habitual child_victim",
        ("generating income through", "any means", "engaged in"),
    ),
    (
        "Any individual who commits rape shall be punished by imprisonment from four years up to six years and shall be fined from 10.000.000 Kip up to 20.000.000 Kip.\nIn the case where rape results in the victim being disabled for life or deceased, the offender shall be punished by imprisonment from fifteen years to twenty years or life imprisonment and shall be fined from 30.000.000 Kip to 100.000.000 Kip or death penalty.",
        "48-72 LAK10_000_000-20_000_000 | 180-240 LAK30_000_000-100_000_000 life death:permanent_disability death",
        (),
    ),
    (
        "The offense shall be punished with imprisonment for 15 (fifteen) to 20 (twenty) years when:\n1- the victim is a minor;\n2- the offense is committed by an organized group;\n3- there are two or more victims.",
        "180-240:child_victim organised_group two_or_more_victims",
        ("1-", "2-", "3-"),
    ),
    (
        "A person who unlawfully recruits another person shall be punished with imprisonment for seven to fifteen years. If the victim dies as a result of the offence, such person shall be punished with imprisonment for fifteen to thirty years or with imprisonment for life.",
        "84-180 | 180-360 life:death",
        ("who unlawfully recruits another",),
    ),
    (
        "Whoever commits an offence of trafficking in persons shall be sentenced to fixed-term imprisonment of not less than five years but not more than ten years. If the offence is committed by an organised group, if three or more persons are trafficked, or if it causes the victim serious injury or death, the offender shall be sentenced to fixed-term imprisonment of not less than ten years or life imprisonment, with confiscation of property.",
        "60-120 | 120- life conf:organised_group three_or_more_victims serious_injury death",
        ("fixed-term", "fixed-term"),
    ),
    (
        "Whoever is guilty of trafficking in persons shall, on conviction, be punished with imprisonment for a term which may extend from a minimum of five years to a maximum of ten years. Where the victim is a child, the offender shall be punished with imprisonment for a term of a minimum of ten years to a maximum of twenty years.",
        "60-120 | 120-240:child_victim",
        ("shall", "on conviction"),
    ),
    (
        "Any person who commits an offence of trafficking in persons shall be liable to imprisonment from eight years to fifteen years and a fine from one hundred and sixty million Kip to three hundred million Kip.",
        "96-180 LAK160_000_000-300_000_000",
        (),
    ),
    (
        "1. Any person who traffics in human beings shall face a penalty of 05 - 10 years' imprisonment.\n2. Where the offence is committed by an organised group or in respect of two or more persons, the offender shall face a penalty of 08 - 15 years' imprisonment.\n3. Where the offence results in the death of the victim, the offender shall face a penalty of 12 - 20 years' imprisonment or life imprisonment.\n4. The offender may also be prohibited from holding certain positions for 01 - 05 years.",
        "60-120 | 96-180:organised_group two_or_more_victims | 144-240 life:death",
        ("prohibited from holding certain positions for 01 - 05 years",),
    ),
    (
        "Persons violating this Article will be subject to 3 to 5 years of deprivation of freedom and to a fine of 5 000 000 to 20 000 000 Kip (approximately US$540 to US$2,170).",
        "36-60 LAK5_000_000-20_000_000",
        ("violating this Article",),
    ),
    (
        "In case the victim of trafficking contracted AIDS, became permanently disabled or lost his/her life, the trafficker shall receive a sentence of life in prison, be fined in the amount of 600.000.000 to 1.200.000.000 Kip [note: USD 65,217 to 130,434] and his/her property shall be confiscated, or he/she shall be executed.",
        "LAK600_000_000-1_200_000_000 life death conf:aids permanent_disability death",
        (),
    ),
    (
        "The punishment shall be a deprivation of liberty of no less than twelve years and no more than eighteen years, as well as a fine between 80,000,000 and 250,000,000 Kip, if the perpetrator is a close relative of the victim, if the offence is committed habitually, or if the victim has been physically maimed.",
        "144-216 LAK80_000_000-250_000_000:close_relative habitual maiming",
        (),
    ),
    (
        "Any person who produces or distributes pornographic materials shall be punished by imprisonment of up to one year and a fine of up to 2,000,000 Kip.\nWhere the victim is a child under eighteen years of age, the offender shall be punished by imprisonment of at least one year and six months and a fine of at least 4,000,000 Kip.",
        "-12 LAK-2_000_000 | 18- LAK4_000_000-:child_victim",
        ("who produces", "distributes pornographic materials"),
    ),
    (
        "Traffickers in women shall be punished with imprisonment from five to fifteen years and fined from 10,000,000 to 100,000,000 Kip. The time limit for prosecution of the offence is fifteen years from the day on which it was committed.",
        "60-180 LAK10_000_000-100_000_000",
        (
            "in women",
            "The time limit for prosecution of",
            "fifteen years from the day on which it",
            "committed",
        ),
    ),
    (
        "If the trafficking was committed by an organized criminal group or against two or more victims, the offender shall be imprisoned for ten to sixteen years and fined from USD 5,000 to USD 25,000.",
        "120-192 USD5_000-25_000:organised_group two_or_more_victims",
        (),
    ),
    (
        "Where the victim is pregnant or is a child, the offender shall be punished by imprisonment from ten to eighteen years, be fined from 50,000,000 Kip to 300,000,000 Kip and be subject to the confiscation of property.",
        "120-216 LAK50_000_000-300_000_000 conf:child_victim",
        ("the victim", "pregnant"),
    ),
    (
        "Any person preparing or attempting to commit human trafficking shall also be punished. The sentence for a completed offence shall be six (6) to twelve (12) years of imprisonment, along with a fine of twenty million (20,000,000) to eighty million (80,000,000) Kip.",
        "72-144 LAK20_000_000-80_000_000",
        ("preparing", "The sentence", "completed"),
    ),
    (
        "In the event that the person trafficked suffers grave bodily injury, loses his or her mental faculties or is maimed, the guilty person shall be punished by privation of liberty for a period of seven to 15 years and shall be fined 25.000.000 to 90.000.000 Kip and shall have his assets confiscated according to Article 34 of this law.",
        "84-180 LAK25_000_000-90_000_000 conf:serious_injury loss_of_mental_faculties maiming",
        ("the guilty",),
    ),
    (
        "Anyone who is found guilty of human trafficking shall be sentenced to twenty years of imprisonment and to a fine of 150,000,000 Kip. Should the victim have died, the death penalty shall be imposed.",
        "240-240 LAK150_000_000-150_000_000 | death:death",
        (),
    ),
    (
        "Any person performing infractions in the catagory of human traffiking shall be punished by privation of libery for a period of five to fiveteen years and shall be fined an amount of 10.000.000 to 100.000.000 Kip (USD 1086 to 10,860] and shall have there assets confiscated.",
        "LAK10_000_000-100_000_000",
        (
            "in the catagory of human traffiking",
            "privation of libery for a period of five to fiveteen years",
            "shall have there assets confiscated",
        ),
    ),
    (
        "The trafficking of a person by an organised group shall be punished by imprisonment for a term of not less than eight and not exceeding sixteen years, and by a fine not exceeding 200,000,000 Kip.\n\nIf three or more persons were trafficked, the term of imprisonment shall be from sixteen to twenty years and the fine shall be from 200,000,000 Kip to 400,000,000 Kip; all assets of the offender shall be confiscated.",
        "96-192 LAK-200_000_000:organised_group | 192-240 LAK200_000_000-400_000_000 conf:three_or_more_victims",
        ("of",),
    ),
    (
        "Article 90. Criminal measures\nAn individual who has trafficked in persons shall be deprived of liberty from five (5) years to fifteen (15) years and shall be fined from 10,000,000 (ten million) Kip to 100,000,000 (one hundred million) Kip. In case the victims are minors, the individual shall be deprived of liberty from fifteen (15) years to twenty (20) years and shall be fined from 100,000,000 (one hundred million) Kip to 500,000,000 (five hundred million) Kip.",
        "60-180 LAK10_000_000-100_000_000 | 180-240 LAK100_000_000-500_000_000:child_victim",
        ("measures", "who has trafficked in", "the"),
    ),
    (
        "When human trafficking has led to the death of the victim or has left the victim infected with the AIDS virus, the offender shall incur life imprisonment or the death penalty, and confiscation of his or her property.",
        "life death conf:death aids",
        ("has",),
    ),
    (
        "Offenders shall be punished by imprisonment of 6 months to 2 years or by a fine from 500,000 to 3,000,000 LAK.\nRepeated offenders who make trafficking their livelihood shall be punished by imprisonment of 2 to 7 years and by a fine from 3,000,000 to 15,000,000 LAK.",
        "6-24 LAK500_000-3_000_000 | 24-84 LAK3_000_000-15_000_000:habitual",
        ("who make", "their livelihood"),
    ),
    (
        "In cases where the offence is performed habitually or as an organised group and the victim is a close relative, the offender shall be punished by imprisonment\nof fifteen to twenty years, a fine of 100 million to 500 million\nKip and the confiscation of assets. If the victim is left with a permanent disability, the punishment shall be imprisonment for life and a fine of 500 million to 1,000 million Kip.",
        "180-240 LAK100_000_000-500_000_000 conf:habitual organised_group close_relative | LAK500_000_000-1_000_000_000 life:permanent_disability",
        ("and",),
    ),
]
