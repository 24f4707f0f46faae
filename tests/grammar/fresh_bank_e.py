"""Clauses on trafficking: possessives, participles, penalties named first.

Their readings were written down by hand before the grammar was changed for them. A reading is written as
`clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line where it can

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_E: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Every person performing infractions in the category of human trafficking shall be punished by privation of liberty for a period of eight to 16 years and shall be fined an amount of 16.000.000 to 160.000.000 Kip (note: USD 1,739 to 17,391) and shall have their assets confiscated according to Article 32 of this law.",
        "96-192 LAK16_000_000-160_000_000 conf",
        (),
    ),
    (
        "In the case with the perpetrator being a close relative, the victim being two or more people, or the infraction being performed as an organized group, the perpetrator performing the infraction in the category of human trafficking shall be punished by privation of liberty for a period of seventeen to twenty years.",
        "204-240:close_relative two_or_more_victims organised_group",
        (),
    ),
    (
        "In the case where the offence results in the victim's loss of life, permanent disability or infection with AIDS, the perpetrator as a human trafficker shall be punished by life imprisonment and fined 300.000.000 to 800.000.000 Kip or shall be sentenced to death.",
        "LAK300_000_000-800_000_000 life death:death permanent_disability aids",
        (),
    ),
    (
        "Anyone guilty of human trafficking shall be imprisoned for at least four years and at most twelve years.",
        "48-144",
        (),
    ),
    (
        "A person who has been convicted of human trafficking shall be sentenced to deprivation of liberty for five to nine years and to a fine of 9 million to 90 million Kip.",
        "60-108 LAK9_000_000-90_000_000",
        (),
    ),
    (
        "Privation of liberty for ten to fifteen years shall apply where the victim is under 18 years of age, is seriously hurt or loses their mind.",
        "120-180:child_victim serious_injury loss_of_mental_faculties",
        (),
    ),
    (
        "Where the human trafficking involved a minor, the range of punishment shall be from fifteen to twenty years of imprisonment.",
        "180-240:child_victim",
        ("the range of",),
    ),
    (
        "If the victims are more than five in number, the perpetrator shall be punished by sixteen to twenty years of imprisonment.",
        "192-240:six_or_more_victims",
        (),
    ),
    (
        "The infraction is punishable by a fine of 7,500,000 Kip to 75,000,000 Kip in addition to imprisonment for a term of two years and six months to seven years.",
        "30-84 LAK7_500_000-75_000_000",
        (),
    ),
    (
        "In the event of an infraction committed habitually or of serious injury to the victim, the offender shall be punished by imprisonment from eleven to fourteen years.",
        "132-168:habitual serious_injury",
        (),
    ),
    (
        "The traffickers shall be sentenced to life in prison if the victims die or are infected with HIV/AIDS.",
        "life:death aids",
        (),
    ),
    ("The offender is to be punished by three years to six years of imprisonment.", "36-72", ()),
    (
        "Imprisonment from one to three years and a fine of one million to three million Kip shall be the penalty for such infraction.",
        "12-36 LAK1_000_000-3_000_000",
        (),
    ),
    (
        "Any person who violates Article 25 shall be fined from 500,000 Kip up to 2,000,000 Kip or sentenced to re-education without deprivation of liberty for three to six months.",
        "LAK500_000-2_000_000",
        (),
    ),
    (
        "Those who perform this infraction repeatedly shall be sentenced to imprisonment of not under twelve years.",
        "144-:habitual",
        (),
    ),
    (
        "The court may sentence the offender to death where the infraction has resulted in the death of the victim.",
        "death:death",
        (),
    ),
    (
        "The perpetrator will be punished with twenty years' privation of liberty, or with privation of liberty for life, when the victim has been left an invalid or has died.",
        "240-240 life:permanent_disability death",
        (),
    ),
    (
        "The offender shall be liable on conviction to imprisonment for a term not exceeding seven years or to a fine not exceeding fifty million kip or to both such fine and imprisonment.",
        "-84 LAK-50_000_000",
        ("on conviction",),
    ),
    (
        "Where a victim is a child aged between 12 and 15 years, the offender shall be punished by imprisonment of from seven to ten years.",
        "84-120:child_victim",
        (),
    ),
    (
        "Any offender shall be imprisoned for 1 to 2 years and fined 1,000,000 to 2,000,000 kip; a habitual offender shall be imprisoned for 2 to 4 years and fined 2,000,000 to 4,000,000 kip.",
        "12-24 LAK1_000_000-2_000_000 | 24-48 LAK2_000_000-4_000_000:habitual",
        (),
    ),
    (
        "If the trafficking in persons causes the victim to lose his or her mental faculties, to suffer serious injury or to become permanently disabled, the perpetrator shall be punished by imprisonment of fifteen to twenty years.",
        "180-240:loss_of_mental_faculties serious_injury permanent_disability",
        (),
    ),
    (
        "The fine for human trafficking is 10,000,000 Kip to 100,000,000 Kip and the term of imprisonment is 5 to 15 years.",
        "60-180 LAK10_000_000-100_000_000",
        (),
    ),
    (
        "The perpetrator shall be punished by deprivation of liberty from ten to fifteen years in cases of habitual human trafficking.",
        "120-180:habitual",
        (),
    ),
    (
        "When the victim is below 18 years, the perpetrator shall be punished by privation of liberty for a period of fifteen to twenty years and shall have his or her assets confiscated.",
        "180-240 conf:child_victim",
        (),
    ),
    (
        "Human trafficking resulting in death is punished by life imprisonment or the death penalty; human trafficking resulting in serious injury is punished by fifteen to twenty years of imprisonment.",
        "life death:death | 180-240:serious_injury",
        (),
    ),
    (
        "The offender shall be punished by privation of liberty for a period of six (6) months to two (2) years and a fine equal to 5,000,000 Kip.",
        "6-24 LAK5_000_000-5_000_000",
        (),
    ),
]

# In these something must be marked: they cannot be told in full.
FRESH_E_MARKED = [
    "Whoever, as a member of an organised group, commits human trafficking shall be punished by fifteen years of imprisonment or more.",
    "Should the infraction be committed by a gang that is organised, the offender shall be imprisoned for ten years.",
    "Human trafficking of women shall be punished by five to fifteen years of imprisonment, and of children by ten to twenty years of imprisonment.",
    "Where the infraction is performed by two or more offenders in an organised group against two or more victims, the offenders shall be punished by privation of liberty for fifteen to twenty years.",
]
