"""Clauses in the style of several Lao laws: property, wildlife, officials, trafficking.

Their readings were written down by hand before the grammar was changed for them. A reading is written as
`clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line where it can

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_A: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Any person engaging in human trafficking shall be punished by six to fourteen years of imprisonment and shall be fined from 15,000,000 Kip to 120,000,000 Kip, and shall be subject to confiscation of property as provided under Article 34 of this law.",
        "72-168 LAK15_000_000-120_000_000 conf",
        (),
    ),
    (
        "Where human trafficking is performed as a regular profession, in an organised group, where victims are minors, where there are more than two victims, where any victim is a close relative of the offender, or where any victim suffers serious injury or becomes an invalid or insane, the offender shall be punished by twelve to eighteen years of imprisonment.",
        "144-216:habitual organised_group child_victim three_or_more_victims close_relative serious_injury permanent_disability loss_of_mental_faculties",
        (),
    ),
    (
        "Where human trafficking causes the victim to be disabled for life, to be infected with HIV, or to die, the offender shall be punished by life imprisonment and shall be fined from 400,000,000 Kip to 900,000,000 Kip, or shall be subject to capital punishment.",
        "LAK400_000_000-900_000_000 life death:permanent_disability aids death",
        (),
    ),
    (
        "Any person having sexual intercourse with a person between 15 and 18 years of age by force shall be punished by imprisonment from five to ten years.",
        "60-120",
        (
            "having sexual intercourse",
            "between 15 and 18 years of age",
            "force",
        ),
    ),
    (
        "If the victim is between 15 and 18 years of age, the offender shall be punished by imprisonment from five to ten years.",
        "60-120:child_victim",
        (),
    ),
    (
        "Any person stealing State property shall be punished by three months to two years of imprisonment or by re-education without deprivation of liberty and shall be fined from 200,000 Kip to 1,000,000 Kip.",
        "3-24 LAK200_000-1_000_000",
        ("stealing State property",),
    ),
    (
        "In the event that such infraction is performed as part of a profession, in an organized group or causes death, the offender shall be punished by imprisonment from ten to fifteen years and shall be fined from 20,000,000 Kip to 50,000,000 Kip.",
        "120-180 LAK20_000_000-50_000_000:habitual organised_group death",
        (),
    ),
    (
        "The offender shall be punished by imprisonment of one to three years or a fine of 2,000,000 to 6,000,000 Kip, or both.",
        "12-36 LAK2_000_000-6_000_000",
        (),
    ),
    ("The offender shall be sentenced to twenty years to life imprisonment.", "240- life", ()),
    ("The offender shall be fined two hundred and fifty thousand kip.", "LAK250_000-250_000", ()),
    (
        "If several persons are victims, the perpetrator shall be imprisoned for 12 to 20 years.",
        "144-240:two_or_more_victims",
        (),
    ),
    (
        "In the case where the victim is a child and the infraction is performed habitually, the perpetrator shall be punished by privation of liberty for a period of eighteen to twenty years.",
        "216-240:child_victim+habitual",
        (),
    ),
    (
        "The perpetrator shall be imprisoned for fifteen to twenty years in the following cases:\n1. the victim is a child;\n2. the offence is committed by an organised group;\n3. the victim dies.",
        "180-240:child_victim organised_group death",
        (),
    ),
    (
        "The perpetrator shall be punished by privation of liberty from fifteen to twenty years where:\n(a) there are two or more victims; or\n(b) the perpetrator is a close relative of the victim.",
        "180-240:two_or_more_victims close_relative",
        (),
    ),
    (
        "Any person who attempts such offence shall be punished by imprisonment of one to four years.",
        "12-48",
        ("who",),
    ),
    (
        "Trafficking in persons is punishable with imprisonment for a term of not less than seven years and not more than sixteen years and with a fine ranging from 30 million to 300 million kip.",
        "84-192 LAK30_000_000-300_000_000",
        (),
    ),
    ("Whoever traffics a child under sixteen shall be liable to life imprisonment.", "life:child_victim", ()),
    (
        "Where the victim has been left permanently disabled or has been infected with AIDS, the penalty is imprisonment for life together with a fine of 600.000.000 Kip and the forfeiture of all property.",
        "LAK600_000_000-600_000_000 life conf:permanent_disability aids",
        (),
    ),
    (
        "Any individual found guilty of human trafficking shall receive a prison sentence of between four and nine years, a fine of between 5,000,000 and 50,000,000 kip, and confiscation of assets.",
        "48-108 LAK5_000_000-50_000_000 conf",
        (),
    ),
    (
        "In the case of habitual offenders, the term of imprisonment shall be from fifteen to twenty-five years.",
        "180-300:habitual",
        (),
    ),
]
