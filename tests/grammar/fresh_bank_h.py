"""Penalty clauses that an independent writer worded, and read by hand, without sight of the grammars.

These are on other offences, in the style of translations of Lao laws; some are quoted from those, shortened,
and some figures are the writer's own.

They were tried before the grammar was changed for them. Of all sixty (`fresh_bank_g.py`, `_h`, `_i`) the
figures and circumstances of 53 were read rightly at the first try, 21 of those with every word recognised, and
none wrongly without a mark. The writer told no fine where it is a share of a bribe;
here it is a fine without an amount, its words marked.
A reading is written as `clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_H: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Persons destroying, undermining, burning plants and factories, offices, agencies and other important economic bases with the intention to weaken the state and the national economy shall be punished by eight to twenty years of imprisonment and fined from Kip 5,000,000 to Kip 100,000,000. Furthermore, their assets may be confiscated as provided under article 32 of this law; their residence restricted, and such persons may be sentenced to life imprisonment or execution.",
        "96-240 LAK5_000_000-100_000_000 life death conf",
        (
            "destroying",
            "undermining",
            "burning plants",
            "factories",
            "offices",
            "agencies",
            "other important economic bases",
            "the intention to weaken the state",
            "the national economy",
            "their residence restricted",
        ),
    ),
    (
        "Where such physical harm results in death, the offender shall be punished by life imprisonment and shall be fined from more than 150,000,000 Kip to 1,000,000,000 Kip, or shall be subject to the death penalty.",
        "LAK150_000_000-1_000_000_000 life death:death",
        ("such physical harm",),
    ),
    (
        "Any person producing, possessing, keeping, wearing or using weapons of war or explosives in contravention of the laws shall be punished by six months to five years of imprisonment and shall be fined from 500,000 Kip to 10,000,000 Kip.",
        "6-60 LAK500_000-10_000_000",
        (
            "producing",
            "possessing",
            "keeping",
            "wearing",
            "using weapons of war",
            "explosives in contravention of the laws",
        ),
    ),
    (
        "Any person intentionally causing the death of another person shall be punished by ten to fifteen years of imprisonment and shall be fined from 1,000,000 Kip to 5,000,000 Kip.",
        "120-180 LAK1_000_000-5_000_000",
        ("intentionally causing the death of another",),
    ),
    (
        "Any person causing another person's death negligently or inadvertently shall be punished by two to five years of imprisonment and shall be fined from 200,000 Kip to 1,000,000 Kip. Where such an offence results in the death of several persons, the offender shall be punished by five to ten years of imprisonment and shall be fined from 300,000 Kip to Kip 2,000,000.",
        "24-60 LAK200_000-1_000_000 | 60-120 LAK300_000-2_000_000:death",
        (
            "causing another person's death negligently",
            "inadvertently",
            "of several persons",
        ),
    ),
    (
        "Any person intentionally causing physical injury to another person shall be punished by three months to one year of imprisonment and shall be fined from 100,000 Kip to 500,000 Kip. In the event that such battery causes the victim to be maimed or to die, the offender shall be punished by five to ten years of imprisonment and shall be fined from 500,000 Kip to 2,000,000 Kip.",
        "3-12 LAK100_000-500_000 | 60-120 LAK500_000-2_000_000:maiming death",
        (
            "intentionally causing physical injury to another",
            "such battery",
        ),
    ),
    (
        "Any person engaging in the trade and abduction of human beings for ransom, sale or other purposes shall be punished by five to fifteen years of imprisonment and shall be fined from 10,000,000 Kip to 100,000,000 Kip. Where such trade and abduction is performed as a regular profession, by an organised group, or results in serious injury or death, the offender shall be punished by fifteen to twenty years of imprisonment and shall be fined from 100,000,000 Kip to 500,000,000 Kip, with confiscation of property, or by the death penalty.",
        "60-180 LAK10_000_000-100_000_000 | 180-240 LAK100_000_000-500_000_000 death conf:habitual organised_group serious_injury death",
        (
            "engaging in the trade",
            "of human beings for ransom",
            "sale",
            "other purposes",
            "such trade",
        ),
    ),
    (
        "Any person making his or her living through prostitution shall be punished by three months to one year of imprisonment or by re-education without deprivation of liberty and shall be fined from 50,000 Kip to 500,000 Kip.",
        "3-12 LAK50_000-500_000",
        (
            "making his",
            "her living through",
        ),
    ),
    (
        "Any person generating income through procuring in any manner shall be punished by six months to three years of imprisonment and shall be fined from 5,000,000 Kip to 10,000,000 Kip. Where procuring is performed as a regular profession, involves female minors, or involves forcing a female under one's guardianship into prostitution, the offender shall be punished by three to five years of imprisonment and shall be fined from 10,000,000 Kip to 50,000,000 Kip.",
        "6-36 LAK5_000_000-10_000_000 | 36-60 LAK10_000_000-50_000_000:habitual child_victim",
        (
            "generating income through",
            "in any manner",
            "female",
            "involves forcing a female under one's guardianship into",
        ),
    ),
    (
        "Any person forcing another person into prostitution shall be punished by five to ten years of imprisonment and shall be fined from 10,000,000 Kip to 50,000,000 Kip. Where the victim is a minor below the age of eighteen, the offender shall be punished by ten to twenty years of imprisonment and shall be fined from 20,000,000 Kip to 100,000,000 Kip.",
        "60-120 LAK10_000_000-50_000_000 | 120-240 LAK20_000_000-100_000_000:child_victim",
        (
            "forcing another",
            "into",
        ),
    ),
    (
        "Any person using force, armed threats, drugs, intoxicants or other means to place a woman in a state of helplessness in order to have sexual intercourse with the woman against her will shall be punished by three to five years of imprisonment and shall be fined from 1,000,000 Kip to 5,000,000 Kip.",
        "36-60 LAK1_000_000-5_000_000",
        (
            "using force",
            "armed threats",
            "drugs",
            "intoxicants",
            "other means to place a woman in a state of helplessness in order to have sexual intercourse",
            "the woman against her will",
        ),
    ),
    (
        "Where rape is committed by several persons in turn, where the victim is a girl under fifteen years of age, or where the victim becomes disabled for life or dies, the offender shall be punished by seven to fifteen years of imprisonment and shall be fined from 2,000,000 Kip to 15,000,000 Kip.",
        "84-180 LAK2_000_000-15_000_000:child_victim permanent_disability death",
        (
            "committed",
            "several persons in turn",
            "girl",
        ),
    ),
    (
        "Any person stealing the property of another person shall be punished by three months to two years of imprisonment and shall be fined from 200,000 Kip to 5,000,000 Kip. Where such theft is committed as a regular profession or as part of an organised group, the offender shall be punished by two to seven years of imprisonment and shall be fined from 5,000,000 Kip to 20,000,000 Kip.",
        "3-24 LAK200_000-5_000_000 | 24-84 LAK5_000_000-20_000_000:habitual organised_group",
        (
            "stealing the property of another",
            "such theft",
        ),
    ),
    (
        "Any person producing, trading, distributing, importing or exporting heroin in a quantity exceeding five hundred grams shall be fined from 500,000,000 Kip to 1,000,000,000 Kip, shall be subject to confiscation of property and shall be punished by the death penalty.",
        "LAK500_000_000-1_000_000_000 death conf",
        (
            "producing",
            "trading",
            "distributing",
            "importing",
            "exporting heroin in a quantity exceeding five hundred grams",
        ),
    ),
    (
        "Any person giving, receiving or mediating a bribe shall be punished by one to three years of imprisonment and shall be fined in an amount equal to the value of the bribe. Where the bribe exceeds 50,000,000 Kip, the offender shall be punished by three to five years of imprisonment and shall be fined in double the amount of the bribe.",
        "12-36 fine | 36-60 fine",
        (
            "giving",
            "receiving",
            "mediating a bribe",
            "in an amount equal to the value of the bribe",
            "the bribe exceeds 50,000,000 Kip",
            "in double the amount of the bribe",
        ),
    ),
    (
        "Any person illegally bringing other persons into or out of the territory of the Lao PDR shall be punished by six months to three years of imprisonment and shall be fined from 2,000,000 Kip to 20,000,000 Kip. Where the offence is committed on a regular basis, the offender shall be punished by three to five years of imprisonment and shall be fined from 20,000,000 Kip to 50,000,000 Kip.",
        "6-36 LAK2_000_000-20_000_000 | 36-60 LAK20_000_000-50_000_000:habitual",
        (
            "illegally bringing other",
            "into",
            "out of the territory of the Lao PDR",
        ),
    ),
]
