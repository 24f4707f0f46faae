"""Penalty clauses that an independent writer worded, and read by hand, without sight of the grammars.

They were tried on the grammar as it was mended for the banks k and l, and before it was changed for these: of
these thirty the figures and circumstances of 27 were read rightly at the first try, 12 of those with every word
recognised, and none wrongly without a mark. Of "rape of a minor", the writer doubted whether the minor is a
circumstance; here it is the offence. A reading is written as `clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_M: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Any individual engaging in trafficking in persons shall be sentenced to deprivation of\nliberty of not less than six and not exceeding twelve years and shall be liable to a fine of\n15,000,000 Kip to 120,000,000 Kip, and his or her property shall be confiscated as provided\nfor in Article 32 of this law.\n",
        "72-144 LAK15_000_000-120_000_000 conf",
        (),
    ),
    (
        "Where the offender is a close relative of the victim, where there are two or more victims,\nwhere the offence is committed habitually or by an organised group, or where the victim is a\nchild, the offender shall be punished by twelve to 18 years of imprisonment and shall be fined\nfrom 90 000 000 to 450 000 000 Kip [note: USD 9,782 to 48,913].\n",
        "144-216 LAK90_000_000-450_000_000:close_relative two_or_more_victims habitual organised_group child_victim",
        (),
    ),
    (
        "In the event that the offence causes the victim to be permanently disabled, to contract\nHIV/AIDS or to die, the trafficker shall be punished by life imprisonment, shall be fined from\n400,000,000 Kip to 900,000,000 Kip and shall have his or her assets confiscated, or shall be\nsubject to the death penalty.\n",
        "LAK400_000_000-900_000_000 life death conf:permanent_disability aids death",
        (),
    ),
    (
        "Article 27. Penalties for Trafficking in Women and Children\n\nAny individual who engages in trafficking in women and children shall be punished by five to\nfifteen years of imprisonment and shall be fined from 10,000,000 Kip to 100,000,000 Kip, and\nshall be subject to confiscation of assets in accordance with Article 32 of the Penal Law.\n\nWhere trafficking is conducted as a regular profession or by an organised group, where there\nare three or more victims, where the victim is a close relative of the offender, or where the\nvictim is seriously injured or loses his or her mental faculties, the offender shall be punished by\nfifteen to twenty years of imprisonment and shall be fined from 100,000,000 Kip to 500,000,000\nKip, and shall be subject to confiscation of assets.\n\nWhere the offence causes the victim lifelong disability, infection with HIV or death, the\noffender shall be punished by life imprisonment and shall be fined from 500,000,000 Kip to\n1,000,000,000 Kip, and shall be subject to confiscation of assets, or shall be subject to\ncapital punishment.\n",
        "60-180 LAK10_000_000-100_000_000 conf | 180-240 LAK100_000_000-500_000_000 conf:habitual organised_group three_or_more_victims close_relative serious_injury loss_of_mental_faculties | LAK500_000_000-1_000_000_000 life death conf:permanent_disability aids death",
        (),
    ),
    (
        "Any person who secretly takes the property of another without the consent of the owner shall\nbe punished by three months to two years of imprisonment and shall be fined from 200.000 to\n5.000.000 Kip.\n\nIn the case where the theft is performed habitually or as an organized group, the offender shall\nbe punished by two to eight years of imprisonment and shall be fined from 500.000 to 15.000.000\nKip.\n",
        "3-24 LAK200_000-5_000_000 | 24-96 LAK500_000-15_000_000:habitual organised_group",
        ("who secretly takes the property of another without the consent of the owner", "the theft"),
    ),
    (
        "Any person engaging in prostitution shall be punished by deprivation of liberty for up to one\nyear or by re-education without deprivation of liberty, and shall be fined from 50,000 Kip to\n500,000 Kip.\n",
        "-12 LAK50_000-500_000",
        (),
    ),
    (
        "Any person who produces, trades in or transports heroin in a quantity exceeding 500 grams\nshall be sentenced to death and shall have his or her assets confiscated.\n",
        "death conf",
        ("who produces", "trades in", "transports heroin in a quantity exceeding 500 grams"),
    ),
    (
        "Any person who, through the use of force or threats, abducts another person shall be liable to\nimprisonment for a minimum of three years and a maximum of nine years, and to a fine of not more\nthan 20,000,000 Kip.\n",
        "36-108 LAK-20_000_000",
        ("who", "through the use of force", "threats", "abducts another"),
    ),
    (
        "If the trafficked person is under eighteen years of age, or if the perpetrator is a close\nrelative of the trafficked person, the perpetrator shall be punished by privation of liberty for\nat least ten years and shall be fined at least 150.000.000 Kip.\n",
        "120- LAK150_000_000-:child_victim close_relative",
        (),
    ),
    (
        "Any official who conceals the offence of human trafficking shall be punished by four years of\nimprisonment and shall be fined an amount of 8.000.000 Kip.\n",
        "48-48 LAK8_000_000-8_000_000",
        ("Any official who conceals",),
    ),
    (
        "In the case where the infraction results in the loss of life of the victim, the perpetrator\nshall be punished by privation of liberty for a period of fifteen to twenty years or by life\nimprisonment, and shall be fined an amount of 300.000.000 to 600.000.000 Kip (USD 32,608 to\n65,217).\n",
        "180-240 LAK300_000_000-600_000_000 life:death",
        (),
    ),
    (
        "Any person who provides premises for the purpose of prostitution shall be punished by\nimprisonment of from one year and six months to four years and by a fine of from two million to\nten million Kip.\n",
        "18-48 LAK2_000_000-10_000_000",
        ("who provides premises for the purpose of",),
    ),
    (
        "A legal entity that engages in trafficking in persons shall be fined from USD 5,000 to\nUSD 50,000 and shall have its assets confiscated.\n",
        "USD5_000-50_000 conf",
        ("A legal entity that",),
    ),
    (
        "The offender in human trafficking shall be punished by imprisonment of ten to eighteen years and\na fine of 120,000,000 Kip to 480,000,000 Kip in any of the following cases:\n1. The offence is committed by an organised group;\n2. The victim is a child;\n3. There are two or more victims;\n4. The victim suffers serious injury.\n",
        "120-216 LAK120_000_000-480_000_000:organised_group child_victim two_or_more_victims serious_injury",
        ("in",),
    ),
    (
        "Imprisonment for a term of eight to sixteen years and a fine of 30,000,000 to 200,000,000 Kip\nshall be imposed upon any person who commits the offence of trafficking in human beings.\n",
        "96-192 LAK30_000_000-200_000_000",
        ("upon",),
    ),
    (
        "Where the offence is committed against three or more persons, or where the victim is maimed or\ncontracts AIDS, the offender shall be imprisoned for a period of sixteen to twenty years and\nfined from 200 to 700 million Kip.\n",
        "192-240 LAK200_000_000-700_000_000:three_or_more_victims maiming aids",
        (),
    ),
    (
        "Any person who unlawfully detains another person shall be subject to imprisonment from six (6)\nmonths to three (3) years and a fine from 1,000,000 (one million) Kip to 5,000,000 (five million)\nKip.\n",
        "6-36 LAK1_000_000-5_000_000",
        ("who unlawfully detains another",),
    ),
    (
        "Persons committing the offence of human trafficking shall face 7-15 years' imprisonment, be\nfined 20,000,000-150,000,000 Kip and have their assets confiscated.\n",
        "84-180 LAK20_000_000-150_000_000 conf",
        (),
    ),
    (
        "Rape of a minor shall be punished by seven to 15 years of imprisonment and a fine of 5,000,000 to\n20,000,000 Kip. In cases where the rape results in the victim's permanent disability or death, the\noffender shall be sentenced to imprisonment for life or to death.\n",
        "84-180 LAK5_000_000-20_000_000 | life death:permanent_disability death",
        ("the",),
    ),
    (
        "Trafficking in persons means the recruitment, transportation or receipt of persons, including\npersons under eighteen years of age, by means of threat, deception or coercion for the purpose of\nlabour exploitation.\n\nA person guilty of trafficking in persons shall be punished by deprivation of liberty for six to\nfourteen years, and shall be fined an amount of 12.000.000 to 90.000.000 Kip.\n\nPreparation for and attempts at this offence shall also be punished.\n",
        "72-168 LAK12_000_000-90_000_000",
        ("including\npersons under eighteen years of age",),
    ),
    (
        "Any person who knowingly circulates pornographic material shall be fined up to 3,000,000 Kip.\n",
        "LAK-3_000_000",
        ("who knowingly circulates pornographic material",),
    ),
    (
        "Any person intentionally committing battery against another person shall be punished by three\nmonths to one year of imprisonment and shall be fined from 100,000 Kip to 500,000 Kip.\n\nWhere the battery results in the victim being seriously injured, the offender shall be punished by\none to three years of imprisonment and shall be fined from 200,000 Kip to 2,000,000 Kip.\n\nWhere the battery results in the victim being maimed, permanently disabled or losing mental\nfaculties, the offender shall be punished by three to seven years of imprisonment and shall be fined\nfrom 500,000 Kip to 7,000,000 Kip.\n\nWhere the battery results in the death of the victim, the offender shall be punished by seven to\nfifteen years of imprisonment and shall be fined from 1,000,000 Kip to 10,000,000 Kip.\n",
        "3-12 LAK100_000-500_000 | 12-36 LAK200_000-2_000_000:serious_injury | 36-84 LAK500_000-7_000_000:maiming permanent_disability loss_of_mental_faculties | 84-180 LAK1_000_000-10_000_000:death",
        ("intentionally committing battery against another", "the battery", "the battery", "the battery"),
    ),
    (
        "In the case where the victim is a pregnant woman or a child, the perpetrator shall be punished by\nprivation of liberty for a period of nine to seventeen years and shall be fined an amount of\n80.000.000 to 300.000.000 Kip.\n",
        "108-204 LAK80_000_000-300_000_000:child_victim",
        ("the victim", "a pregnant woman"),
    ),
    (
        "If the act causes serious injury to the victim, the offender shall be punished by five to ten\nyears of imprisonment. If the act causes the death of the victim, the offender shall be punished by\nten to twenty years of imprisonment, and all of his or her assets shall be confiscated.\n",
        "60-120:serious_injury | 120-240 conf:death",
        (),
    ),
    (
        "Any person who procures another for prostitution shall be punished by imprisonment of not more\nthan thirty months or a fine of between 300,000 and 3,000,000 Kip, or both.\n",
        "-30 LAK300_000-3_000_000",
        ("who procures another",),
    ),
    (
        "The perpetrator shall be punished by privation of liberty for a period of eleven to nineteen years\nand shall be fined an amount of 110.000.000 to 550.000.000 Kip (note: USD 11,956 to 59,782) and shall\nhave his assets confiscated according to Article 34 of this law, in the case where the victim is a\nchild/minor, has been seriously injured or has lost mental faculties, or the offence was performed\nas an organised group.\n",
        "132-228 LAK110_000_000-550_000_000 conf:child_victim serious_injury loss_of_mental_faculties organised_group",
        (),
    ),
    (
        "Article 92. Trading and Abduction of Human Beings\nAny person engaging in the trade or abduction of human beings for ransom, sale or other purposes\nshall be punished by five to fifteen years of imprisonment and shall be fined from LAK 10,000,000 to\nLAK 100,000,000.\nWhere such offence is committed regularly, as part of an organised group, or causes serious injury\nto the victim or the victim's death, the offender shall be punished by fifteen to twenty years of\nimprisonment and shall be fined from LAK 50,000,000 to LAK 200,000,000, or shall be punished by life\nimprisonment, or shall receive the death penalty.\n",
        "60-180 LAK10_000_000-100_000_000 | 180-240 LAK50_000_000-200_000_000 life death:habitual organised_group serious_injury death",
        ("Trading", "engaging in the trade", "of human beings for ransom", "sale", "other purposes"),
    ),
    (
        "Where the offender has repeatedly committed human trafficking as a habit, or where the number of\nvictims is two or more, he or she shall be deprived of liberty for thirteen to twenty years, shall be\nfined 100 million Kip to 400 million Kip, and shall forfeit all assets to the State.\n",
        "156-240 LAK100_000_000-400_000_000 conf:habitual habitual two_or_more_victims",
        ("has", "committed"),
    ),
    (
        "In case the victim dies or is infected with AIDS as a result of the offence, the offender shall be\nsentenced to deprivation of liberty for life and shall have all property confiscated.\n",
        "life conf:death aids",
        (),
    ),
    (
        "Any person who removes a body organ from another person for the purpose of making illegal gains shall\nbe punished by imprisonment of ten to twenty years, by a fine of one hundred million to five hundred\nmillion Kip and by confiscation of assets.\n\nIn the event that the victim loses his or her life, the offender shall be executed.\n",
        "120-240 LAK100_000_000-500_000_000 conf | death:death",
        ("who removes a body organ from another", "for the purpose of making illegal gains"),
    ),
]
