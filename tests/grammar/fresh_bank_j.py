"""Penalty clauses that a second independent writer worded, and read by hand, without sight of the grammars.

They were tried before the grammar was changed for them: of these thirty the figures and circumstances of 23
were read rightly at the first try, 12 of those with every word recognised, and none wrongly without a mark.

Our reading differs from the writer's on purpose in one: "any person who buys or sells a child" was read as a
circumstance `child_victim`. It says what the offence is, and no rule knows buying and selling, so that it
stays marked. "An organised group against two or more persons" asks for both together, which the writer had no
way to say. A reading is written as `clause_bank.py` says.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

# (clause, reading, the words of it that no rule knows)
FRESH_J: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "Any individual trading in human beings shall be punished by deprivation of liberty from seven to 15 years and shall be fined from 20.000.000 Kip to 150.000.000 Kip.",
        "84-180 LAK20_000_000-150_000_000",
        ("trading in human beings",),
    ),
    (
        "Where the victim is a child, where the act is committed by an organized group, or where the offender engages in human trafficking as a regular occupation, the offender shall be punished by imprisonment of not less than twelve years and not exceeding eighteen years and by a fine of 80,000,000 to 400,000,000 Kip.",
        "144-216 LAK80_000_000-400_000_000:child_victim organised_group habitual",
        (),
    ),
    (
        "Imprisonment from six (6) months to three (3) years and a fine of up to 5 000 000 Kip shall be imposed on any person who recruits another person for the purpose of exploitation.",
        "6-36 LAK-5_000_000",
        ("who recruits another", "for the purpose of exploitation"),
    ),
    (
        "In the event that there are three or more victims, or that any of the victims is a near relative of the offender, the offender shall be punished by ten to sixteen years of imprisonment, shall be fined from 60.000.000 Kip to 300.000.000 Kip and shall have his or her property confiscated.",
        "120-192 LAK60_000_000-300_000_000 conf:three_or_more_victims close_relative",
        (),
    ),
    (
        "If the offence results in the death of the victim, the offender shall be sentenced to life imprisonment or to the death penalty and his assets shall be confiscated.",
        "life death conf:death",
        (),
    ),
    (
        "Any person guilty of trafficking in persons shall be imprisoned for five to ten years and fined between 10,000,000 Kip and 50,000,000 Kip. Where the victim is under eighteen years of age, the term of imprisonment shall be from ten to fifteen years and the fine shall be from 50,000,000 Kip to 100,000,000 Kip.",
        "60-120 LAK10_000_000-50_000_000 | 120-180 LAK50_000_000-100_000_000:child_victim",
        (),
    ),
    (
        "Where the victim loses his or her sanity, is infected with HIV/AIDS or is crippled for life, the perpetrator shall be punished with fifteen to twenty years of deprivation of liberty, fined from 200 million to 600 million Kip and subject to confiscation of property.",
        "180-240 LAK200_000_000-600_000_000 conf:loss_of_mental_faculties aids permanent_disability",
        (),
    ),
    (
        "Any person who conceals an offender of human trafficking shall be punished by eighteen months to five years of imprisonment or shall be fined from 3.000.000 Kip to 15.000.000 Kip.",
        "18-60 LAK3_000_000-15_000_000",
        ("who conceals", "of"),
    ),
    (
        "A fine of not less than 100.000.000 Kip and imprisonment of ten years or more shall be imposed where human trafficking is performed as a profession or by an organised group.",
        "120- LAK100_000_000-:habitual organised_group",
        (),
    ),
    (
        "Where the victim loses a limb or is otherwise maimed, the offender shall be punished with life imprisonment and fined from 500,000,000 Kip to 1,000,000,000 Kip [note: USD 54,300 to 108,600] and shall be subject to confiscation of assets.",
        "LAK500_000_000-1_000_000_000 life conf:maiming maiming",
        (),
    ),
    (
        "Any person engaging in the trade of human beings across the border shall be punished by imprisonment for eight to fourteen years and shall be fined from USD 5,000 to USD 20,000.",
        "96-168 USD5_000-20_000",
        ("engaging in the trade of human beings across the border",),
    ),
    (
        "Whoever sells a person abroad shall be liable to imprisonment of up to twelve years and a fine of up to 500,000 Baht.",
        "-144 THB-500_000",
        ("sells", "abroad"),
    ),
    (
        "Any person engaging in human trafficking shall be punished by imprisonment from five (5) years to fifteen (15) years and by a fine of ten million (10,000,000) Kip to one hundred million (100,000,000) Kip.",
        "60-180 LAK10_000_000-100_000_000",
        (),
    ),
    (
        "Where the offence involves four or more victims, where a victim suffers grievous bodily harm, or where a victim becomes insane, the offender shall be imprisoned from fourteen to nineteen years and fined from 90.000.000 Kip to 450.000.000 Kip.",
        "168-228 LAK90_000_000-450_000_000:four_or_more_victims serious_injury loss_of_mental_faculties",
        (),
    ),
    (
        "Any person who aids another to engage in human trafficking shall be punished by imprisonment of one year and six months to four years and a fine of 2.500.000 Kip to 12.500.000 Kip.",
        "18-48 LAK2_500_000-12_500_000",
        ("who aids another to",),
    ),
    (
        "Capital punishment or life imprisonment, together with a fine of 1.000.000.000 Kip to 2.000.000.000 Kip and confiscation of property, shall be imposed on the offender where the victim dies or contracts AIDS as a result of the trafficking.",
        "LAK1_000_000_000-2_000_000_000 life death conf:death aids",
        (),
    ),
    (
        "The offender shall be punished by fifteen to twenty years of imprisonment, a fine of 100.000.000 to 500.000.000 Kip and confiscation of property in any of the following cases: 1. the offence is committed as a regular profession; 2. the offence is committed by an organized group; 3. the victim is a child; 4. there are two or more victims; 5. the victim is a close relative of the offender; 6. the victim becomes an invalid.",
        "180-240 LAK100_000_000-500_000_000 conf:habitual organised_group child_victim two_or_more_victims close_relative permanent_disability",
        (),
    ),
    (
        "Where the victim is seriously injured, the offender shall be punished by ten years of imprisonment and fined 50.000.000 Kip.",
        "120-120 LAK50_000_000-50_000_000:serious_injury",
        (),
    ),
    (
        "Where there is more than one victim or the victims are minors, the offender shall be punished by imprisonment from nine to seventeen years and fined from 70.000.000 Kip to 350.000.000 Kip, and may be subject to confiscation of property.",
        "108-204 LAK70_000_000-350_000_000 conf:two_or_more_victims child_victim",
        (),
    ),
    (
        "Any person who fails to report an offence of human trafficking shall be punished by re-education without deprivation of liberty for one year and shall be fined from 1.000.000 Kip to 10.000.000 Kip.",
        "LAK1_000_000-10_000_000",
        ("who fails to report an",),
    ),
    (
        "Where the trafficking causes the victim to be disabled for life or to die, the offender shall be punished by fifteen to twenty years of imprisonment or life imprisonment and shall be fined from 500 million Kip to one billion Kip.",
        "180-240 LAK500_000_000-1_000_000_000 life:permanent_disability death",
        (),
    ),
    (
        "Where the number of victims exceeds two persons, the offender shall be punished by deprivation of liberty of at least eleven years but not more than sixteen years and shall be fined from LAK 40,000,000 to LAK 240,000,000.",
        "132-192 LAK40_000_000-240_000_000:three_or_more_victims",
        (),
    ),
    (
        "Any person who trafficks in persons shall receive a prison sentence of between six and thirteen years and pay a fine of between 15,000,000 and 90,000,000 Kip; where the trafficker makes a regular business of it, the prison sentence shall be between thirteen and eighteen years and the fine between 90,000,000 and 360,000,000 Kip, with confiscation of property.",
        "72-156 LAK15_000_000-90_000_000 | 156-216 LAK90_000_000-360_000_000 conf:habitual",
        (),
    ),
    (
        "Where the victim is the spouse, son, daughter, brother or sister of the perpetrator, the perpetrator shall be punished by twelve to twenty years' imprisonment and a fine from 100 000 000 Kip to 400 000 000 Kip.",
        "144-240 LAK100_000_000-400_000_000:close_relative",
        (),
    ),
    (
        "Where the offender is a public official, where the victim is a pregnant woman, or where the victim is a child, the offence shall be punished by fifteen to eighteen years of imprisonment and by a fine from 120.000.000 Kip to 480.000.000 Kip.",
        "180-216 LAK120_000_000-480_000_000:child_victim",
        ("a public official", "the victim", "a pregnant woman"),
    ),
    (
        "Any person engaging in human trafficking shall be punished by imprisonment from five years to twelve years and shall be fined from 10.000.000 Kip to 60.000.000 Kip. Any preparation for or attempt to commit such an offence shall also be punished.",
        "60-144 LAK10_000_000-60_000_000",
        (),
    ),
    (
        "If the offence has been committed with the use of weapons, or has caused severe injury or mental insanity to the victim, the wrongdoer shall be sentenced to imprisonment for fifteen to twenty years and fined from 150,000,000 Kip to 550,000,000 Kip (approx. USD 16,300 to 59,700). The wrongdoer's property shall also be confiscated.",
        "180-240 LAK150_000_000-550_000_000 conf:serious_injury loss_of_mental_faculties",
        ("has been committed", "the use of weapons"),
    ),
    (
        "Where the offence is committed by an organized group against two or more persons, the offender shall be punished by sixteen to twenty years of imprisonment and shall be fined from 200.000.000 Kip to 500.000.000 Kip. Where the offence causes the victim to become permanently handicapped, infected with HIV or to die, the offender shall be punished with life imprisonment and fined from 500.000.000 to 1.000.000.000 Kip and subject to confiscation of property, or shall be subject to the death penalty.",
        "192-240 LAK200_000_000-500_000_000:organised_group+two_or_more_victims | LAK500_000_000-1_000_000_000 life death conf:permanent_disability aids death",
        (),
    ),
    (
        "Any person who buys or sells a child shall be punished by imprisonment from ten to fifteen years. In addition, the offender shall be fined from 30.000.000 Kip to 200.000.000 Kip.",
        "120-180 LAK30_000_000-200_000_000",
        ("who buys", "sells a child"),
    ),
    (
        "Any person who harbours a trafficked person shall be punished by three months to two years of imprisonment and fined from 500.000 Kip to 5.000.000 Kip; where the offence is committed habitually or as part of an organised group, the offender shall be punished by two to seven years of imprisonment and fined from 5.000.000 Kip to 35.000.000 Kip.",
        "3-24 LAK500_000-5_000_000 | 24-84 LAK5_000_000-35_000_000:habitual organised_group",
        ("who harbours a trafficked",),
    ),
]
