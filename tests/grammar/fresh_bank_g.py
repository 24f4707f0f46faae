"""Penalty clauses that an independent writer worded, and read by hand, without sight of the grammars.

These are in the drafting style of Article 134.

They were tried before the grammar was changed for them. Of all sixty (`fresh_bank_g.py`, `_h`, `_i`) the
figures and circumstances of 53 were read rightly at the first try, 21 of those with every word recognised, and
none wrongly without a mark. "Becomes an invalid" was read by the writer as
`maiming`; here it is `permanent_disability`.
A reading is written as `clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_G: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Any person engaging in human trafficking shall be punished by seven to fifteen years of imprisonment and shall be fined from 15.000.000 Kip to 150.000.000 Kip.",
        "84-180 LAK15_000_000-150_000_000",
        (),
    ),
    (
        "Any person who commits trafficking in persons shall be punished by 7 to 15 years' imprisonment and a fine of 20,000,000 to 200,000,000 Kip.",
        "84-180 LAK20_000_000-200_000_000",
        (),
    ),
    (
        "In the case where the victim is a child, where the offence is performed as a regular profession, or where there are three or more victims, the offender shall be punished by twelve to eighteen years of imprisonment and shall be fined from 80.000.000 Kip to 400.000.000 Kip.",
        "144-216 LAK80_000_000-400_000_000:child_victim habitual three_or_more_victims",
        (),
    ),
    (
        "In the case where the offence causes the death of the victim, the offender shall be punished with life imprisonment and fined from 400.000.000 to 900.000.000 Kip, or shall be subject to capital punishment.",
        "LAK400_000_000-900_000_000 life death:death",
        (),
    ),
    (
        "Any person engaging in human trafficking shall be punished by imprisonment of not less than five and not exceeding fifteen years and shall be fined up to 100 000 000 Kip.",
        "60-180 LAK-100_000_000",
        (),
    ),
    (
        "Where human trafficking is committed by an organized group, where a victim is a close relative of the perpetrator, or where a victim suffers serious injury, the offender shall be punished by ten to twenty years of imprisonment, shall be fined from 100,000,000 Kip to 300,000,000 Kip and shall be subject to confiscation of property.",
        "120-240 LAK100_000_000-300_000_000 conf:organised_group close_relative serious_injury",
        (),
    ),
    (
        "In the case where the victim becomes disabled for life, is infected with HIV/AIDS or dies, the offender shall be punished with fifteen to twenty years of imprisonment or life imprisonment, and fined from 300.000.000 to 800.000.000 Kip and subject to confiscation of property.",
        "180-240 LAK300_000_000-800_000_000 life conf:permanent_disability aids death",
        (),
    ),
    (
        "Any person engaging in human trafficking shall be punished by six months to three years of imprisonment.",
        "6-36",
        (),
    ),
    (
        "In the case where there are five or more victims, the offender shall be punished by at least fifteen years of imprisonment and shall be fined at least 200.000.000 Kip.",
        "180- LAK200_000_000-:five_or_more_victims",
        (),
    ),
    (
        "In the case where the victim becomes an invalid or insane, or where human trafficking is performed as part of an organized group, the offender shall be punished by fourteen to nineteen years of imprisonment and shall be fined from 90.000.000 Kip to 450.000.000 Kip, and shall be subject to confiscation of property.",
        "168-228 LAK90_000_000-450_000_000 conf:permanent_disability loss_of_mental_faculties organised_group",
        (),
    ),
    (
        "Any person engaging in human trafficking shall be punished by four to twelve years of imprisonment and shall be fined from 8.000.000 Kip to 80.000.000 Kip. In the case where the victim is a child, the offender shall be punished by twelve to eighteen years of imprisonment and shall be fined from 80.000.000 Kip to 300.000.000 Kip.",
        "48-144 LAK8_000_000-80_000_000 | 144-216 LAK80_000_000-300_000_000:child_victim",
        (),
    ),
    (
        "In the case where the offence causes the victim to die, the offender shall be subject to capital punishment.",
        "death:death",
        (),
    ),
    (
        "In the case where a victim is a close relative of the offender, the offender shall be punished by up to twenty years of imprisonment and shall be subject to confiscation of property.",
        "-240 conf:close_relative",
        (),
    ),
    (
        "Any person engaging in human trafficking shall be fined from 5.000.000 Kip to 50.000.000 Kip.",
        "LAK5_000_000-50_000_000",
        (),
    ),
    (
        "In the case where two or more persons are victims of the trafficking or where a victim is infected with HIV/AIDS, the offender shall be punished by sixteen to twenty years of imprisonment and fined from 150.000.000 Kip to 600.000.000 Kip.",
        "192-240 LAK150_000_000-600_000_000:two_or_more_victims aids",
        (),
    ),
    (
        "Any person engaging in human trafficking shall be punished by seven to 15 years' imprisonment and fines of 10 to 100 million kip.",
        "84-180 LAK10_000_000-100_000_000",
        (),
    ),
    (
        "In the case where the offence results in the death or the lifelong disability of the victim, the offender shall be punished with life imprisonment and fined from 500 000 000 to 1 000 000 000 Kip and subject to confiscation of property.",
        "LAK500_000_000-1_000_000_000 life conf:death permanent_disability",
        (),
    ),
    (
        "Any person engaging in human trafficking shall be punished by six to fourteen years of imprisonment and shall be fined from 12.000.000 Kip to 120.000.000 Kip. Preparation for or attempt to commit the offence shall also be subject to punishment.",
        "72-168 LAK12_000_000-120_000_000",
        (),
    ),
    (
        "In the case where human trafficking is performed as a regular profession, where the victim is pregnant or where the victim is a child, the offender shall be punished by thirteen to nineteen years of imprisonment and shall be fined from 70.000.000 Kip to 350.000.000 Kip.",
        "156-228 LAK70_000_000-350_000_000:habitual child_victim",
        (
            "the victim",
            "pregnant",
        ),
    ),
    (
        "In the case where the victim is a child or suffers serious injury, the offender shall be punished by ten to fifteen years of imprisonment and shall be fined from 50.000.000 Kip to 250.000.000 Kip. In the case where the victim dies, the offender shall be punished with life imprisonment and fined from 250.000.000 Kip to 750.000.000 Kip or shall be subject to the death penalty.",
        "120-180 LAK50_000_000-250_000_000:child_victim serious_injury | LAK250_000_000-750_000_000 life death:death",
        (),
    ),
]
