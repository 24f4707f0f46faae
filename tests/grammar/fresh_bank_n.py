"""Penalty clauses that an independent writer worded, and read by hand, without sight of the grammars.

They were tried last, on the grammar as it stands, mended for the banks k to m: of these thirty the figures and
circumstances of all were read rightly at the first try, 23 of those with every word recognised. A reading is
written as `clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_N: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Any individual who commits the offence of trafficking in persons shall be sentenced to between seven and twelve years of imprisonment, to a fine of between 20.000.000 and 80.000.000 Kip, and to the confiscation of property under Article 34 of this law.",
        "84-144 LAK20_000_000-80_000_000 conf",
        (),
    ),
    (
        "Whoever engages in human trafficking shall be punished by imprisonment of four to ten years and fined from 5,000,000 to 50,000,000 Kip.\n\nWhere the offence is committed by an organised group, is committed habitually, or is committed against three or more victims, the punishment shall be deprivation of liberty for ten to eighteen years and a fine from 50,000,000 to 250,000,000 Kip.\n\nWhere the victim dies as a consequence of the offence, the offender shall be punished by life imprisonment and his property shall be confiscated.",
        "48-120 LAK5_000_000-50_000_000 | 120-216 LAK50_000_000-250_000_000:organised_group habitual three_or_more_victims | life conf:death",
        (),
    ),
    (
        "Deprivation of liberty for twelve to twenty years and a fine of 200 000 000 to 600 000 000 Kip shall be imposed if the victim has lost his or her mental faculties, has been infected with AIDS or remains permanently disabled.",
        "144-240 LAK200_000_000-600_000_000:loss_of_mental_faculties aids permanent_disability",
        ("remains",),
    ),
    (
        "Any person guilty of human trafficking shall be liable to imprisonment for not less than three and not exceeding eight years and to a fine not exceeding 40,000,000 Kip.",
        "36-96 LAK-40_000_000",
        (),
    ),
    (
        "If the perpetrator is a close relative of the victim, the term of imprisonment shall be from 10 to 15 years, together with a fine of at least 60.000.000 Kip.",
        "120-180 LAK60_000_000-:close_relative",
        (),
    ),
    (
        "In the event that the offender causes the death of the victim, or that the victim becomes permanently disabled or contracts HIV/AIDS, the offender shall be sentenced to life imprisonment or to the death penalty, shall be fined from 500,000,000 Kip to 1,000,000,000 Kip and shall have his or her property confiscated.",
        "LAK500_000_000-1_000_000_000 life death conf:death permanent_disability aids",
        ("that",),
    ),
    (
        "Any person who procures another person for prostitution shall be punished by deprivation of liberty from three months to one year and shall be fined from 50,000 Kip to 500,000 Kip.",
        "3-12 LAK50_000-500_000",
        ("who procures another",),
    ),
    (
        "Any individual engaging in trafficking in women shall be punished by six years to fourteen years of imprisonment, and shall be fined from 15,000,000 Kip to 120,000,000 Kip, and shall be subject to confiscation of property as provided under Article 32 of the Penal Law.",
        "72-168 LAK15_000_000-120_000_000 conf",
        (),
    ),
    (
        "In the case where the victim is physically maimed, the victims are two or more people or the infraction is performed habitually, the perpetrator shall be punished by privation of liberty for a period of nine to seventeen years and shall be fined an amount of 30.000.000 to 300.000.000 Kip [note: USD 3,260 to 32,608] and shall have their assets confiscated.",
        "108-204 LAK30_000_000-300_000_000 conf:maiming two_or_more_victims habitual",
        (),
    ),
    (
        "Whoever commits the offence of human trafficking shall be imprisoned for a term of 8 to 16 years. An attempt to commit this offence shall be punished by imprisonment of up to four years.",
        "96-192 | -48",
        ("An",),
    ),
    (
        "Where the victim is a minor, the perpetrator is a close relative of the victim, or the victim is seriously injured, the offender shall be punished by imprisonment for fifteen to twenty years or by life imprisonment, and shall be fined from 150,000,000 to 450,000,000 Kip.",
        "180-240 LAK150_000_000-450_000_000 life:child_victim close_relative serious_injury",
        (),
    ),
    (
        "Human trafficking shall be punishable by five to thirteen years' imprisonment and by a fine of 10 million to 100 million Kip.",
        "60-156 LAK10_000_000-100_000_000",
        (),
    ),
    (
        "If the offence has resulted in the death of the victim, the trafficker shall be sentenced to death and shall have all assets confiscated.",
        "death conf:death",
        (),
    ),
    (
        "The offender shall be punished by imprisonment for twelve to eighteen years and a fine of 100,000,000 to 400,000,000 Kip where:\n(a) the offence is committed habitually;\n(b) the offence is committed by an organised group;\n(c) there are two or more victims; or\n(d) the victim is a child.",
        "144-216 LAK100_000_000-400_000_000:habitual organised_group two_or_more_victims child_victim",
        (),
    ),
    (
        "Those who traffic in persons shall be sentenced to between two and seven years of imprisonment.\n\nIf the crime is committed in one of the following circumstances, the offenders shall be sentenced to between five and twenty years of imprisonment: as an organized group; habitually; against two or more persons; against a child.",
        "24-84 | 60-240:organised_group habitual two_or_more_victims child_victim",
        ("committed",),
    ),
    (
        "Whoever commits the offence of trafficking in persons shall be liable to imprisonment for one to six years or a fine of 8.000.000 to 25.000.000 Kip, or to both.",
        "12-72 LAK8_000_000-25_000_000",
        (),
    ),
    (
        "A person who commits human trafficking shall be punished with imprisonment for 7 to 15 years. The punishment shall be imprisonment for 15 to 20 years when the victim is a minor or when the offence is committed by an organized group.",
        "84-180 | 180-240:child_victim organised_group",
        (),
    ),
    (
        "Where the offence results in the loss of life, the perpetrator shall be executed or shall be punished by imprisonment for life, and shall be fined not less than 700.000.000 Kip.",
        "LAK700_000_000- life death:death",
        (),
    ),
    (
        "If there are three or more victims, or if any victim is seriously injured or has lost mental faculties, the trafficker shall be deprived of liberty for a period of thirteen to nineteen years and fined an amount of 120.000.000 to 480.000.000 Kip; his or her assets shall be confiscated.",
        "156-228 LAK120_000_000-480_000_000 conf:three_or_more_victims serious_injury loss_of_mental_faculties",
        (),
    ),
    (
        "In the case where the offender is a government official who abuses his or her position, or the offence is committed as an organised group, the offender shall be punished by ten to fifteen years of imprisonment and a fine of 70,000,000 to 350,000,000 Kip.",
        "120-180 LAK70_000_000-350_000_000:organised_group",
        ("a government official who abuses his", "her position"),
    ),
    (
        "Any person who knows of human trafficking and fails to report it to the police within 15 days shall be punished by imprisonment for six months to two years and shall be fined 500,000 to 3,000,000 Kip.",
        "6-24 LAK500_000-3_000_000",
        ("who knows of", "fails to report it to the police within 15 days"),
    ),
    (
        "Persons found guilty of human trafficking shall be punished with imprisonment from five (5) to twelve (12) years and with a fine from 12,000,000 Kip to 90,000,000 Kip.",
        "60-144 LAK12_000_000-90_000_000",
        (),
    ),
    (
        "The offender shall be imprisoned for at least eight years but not more than sixteen years, and fined up to 200,000,000 Kip, if the victim is under eighteen years of age or is a close relative of the offender.",
        "96-192 LAK-200_000_000:child_victim close_relative",
        (),
    ),
    (
        "Where the offence is performed by an organised group and results in the death of the victim, the offender shall be punished by twenty years of imprisonment and by confiscation of assets.",
        "240-240 conf:organised_group+death",
        (),
    ),
    (
        "In the event that the offender commits trafficking in women and children habitually or in an organised group, where the victims are children, or where any victim is a close relative of the offender or suffers serious injury, the offender shall be punished by fourteen to eighteen years of imprisonment, and shall be fined from more than 90,000,000 Kip to 360,000,000 Kip and shall be subject to confiscation of property.",
        "168-216 LAK90_000_000-360_000_000 conf:habitual organised_group child_victim close_relative serious_injury",
        (),
    ),
    (
        "Article 57. Penalties for Human Trafficking\nAny person who commits human trafficking shall be punished by 5-10 years of imprisonment and a fine of LAK 25,000,000 to LAK 75,000,000.\nIf the victim is a child, the punishment shall be 10-15 years of imprisonment and a fine of LAK 75,000,000 to LAK 150,000,000.",
        "60-120 LAK25_000_000-75_000_000 | 120-180 LAK75_000_000-150_000_000:child_victim",
        (),
    ),
    (
        "The perpetrator, where the victim contracts AIDS or is permanently disabled, shall be punished by privation of liberty for sixteen to twenty years or for life, shall in addition be fined 400.000.000 to 900.000.000 Kip (USD 43,478 to 97,826), and shall have their assets confiscated according to Article 32 of this law.",
        "192-240 LAK400_000_000-900_000_000 life conf:aids permanent_disability",
        (),
    ),
    (
        "Human trafficking committed against two or more victims shall carry a fine of 40.000.000 to 160.000.000 Kip and privation of liberty for six to eleven years.",
        "72-132 LAK40_000_000-160_000_000:two_or_more_victims",
        (),
    ),
    (
        "Any person performing such infractions shall be punished by privation of liberty for a period of eighteen months to four years and shall be fined an amount of 2.000.000 to 9.500.000 Kip.\n\nIn the case where the victim is physically maimed or is seriously injured, the period shall be four to nine years and the fine shall be 9.500.000 to 45.000.000 Kip.",
        "18-48 LAK2_000_000-9_500_000 | 48-108 LAK9_500_000-45_000_000:maiming serious_injury",
        (),
    ),
    (
        "Any person who commits human trafficking shall be punished by imprisonment of not more than ten years and shall be fined not more than 60 000 000 Kip. If the victim has died, has contracted AIDS or has lost mental faculties, the person shall be punished by life imprisonment and shall be fined 600 000 000 Kip.",
        "-120 LAK-60_000_000 | LAK600_000_000-600_000_000 life:death aids loss_of_mental_faculties",
        (),
    ),
]
