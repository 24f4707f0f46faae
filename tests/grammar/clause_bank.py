"""Penalty clauses in the drafting style of Lao statutes in English, each with its reading by hand.

All were worded for this bank. A reading lists, for each penalty in order and parted by `|`: the term in months
(`60-180`, `60-` for no upper end, `-36` for no lower), the fine (`LAK10_000_000-100_000_000`; `LAK` stands for
any ISO 4217 code, `fine` for one without an amount), `life`, `death`, `conf`; then, after a colon, the
circumstances in the order of the text.
"""

# ruff: noqa: E501, ISC004, RUF001 - a clause stands on one line where it can, with the signs that statutes use

from __future__ import annotations

# What varies, to (clause, reading). In these, every word is recognised.
READ: dict[str, list[tuple[str, str]]] = {
    "numbers of a term": [
        ("The offender shall be punished by imprisonment of five to fifteen years.", "60-180"),
        ("The offender shall be punished by imprisonment of 5 to 15 years.", "60-180"),
        ("The offender shall be punished by imprisonment of seven to 15 years.", "84-180"),
        ("The offender shall be punished by imprisonment of five (5) to fifteen (15) years.", "60-180"),
        ("The offender shall be punished by imprisonment from 15 (fifteen) to 20 (twenty) years.", "180-240"),
        ("The offender shall be punished by imprisonment of 5 (five) years to 15 (fifteen) years.", "60-180"),
        ("The offender shall be punished by imprisonment of three (3) months to one (1) year.", "3-12"),
        ("The offender shall be punished by imprisonment of five to fifteen (5-15) years.", "60-180"),
        ("The offender shall be punished by imprisonment of 5-15 years.", "60-180"),
        ("The offender shall be punished by imprisonment of 5 – 15 years.", "60-180"),
        ("The offender shall be punished by imprisonment of twenty to twenty-five years.", "240-300"),
        ("The offender shall be punished by imprisonment of six months.", "6-6"),
        (
            "The offender shall be punished by imprisonment of one year and six months to three years.",
            "18-36",
        ),
        (
            "The offender shall be punished by imprisonment from one year to two years and six months.",
            "12-30",
        ),
        ("The offender shall be punished by imprisonment from six months to three years.", "6-36"),
        ("The offender shall be punished by imprisonment from three to nine months.", "3-9"),
    ],
    "ends of a term": [
        ("The perpetrator shall be punished by deprivation of liberty from five to ten years.", "60-120"),
        (
            "The perpetrator shall be punished by deprivation of liberty of not less than five and not exceeding fifteen years.",
            "60-180",
        ),
        (
            "The perpetrator shall be punished by deprivation of liberty of not less than 5 years but not more than 15 years.",
            "60-180",
        ),
        (
            "The perpetrator shall be punished by a term of imprisonment of not less than 5 years but not more than 15 years.",
            "60-180",
        ),
        (
            "The perpetrator shall be punished by imprisonment for not less than ten years nor more than twenty years.",
            "120-240",
        ),
        ("The perpetrator shall be sentenced to between ten and fifteen years' imprisonment.", "120-180"),
        (
            "The perpetrator shall be sentenced to imprisonment for a term between two and five years.",
            "24-60",
        ),
        ("The perpetrator shall be sentenced to imprisonment for up to ten years.", "-120"),
        ("The perpetrator shall be sentenced to imprisonment not exceeding three years.", "-36"),
        ("The perpetrator shall be sentenced to a maximum of three years of imprisonment.", "-36"),
        ("The perpetrator shall be sentenced to at least twelve years in prison.", "144-"),
        ("The perpetrator shall be sentenced to imprisonment of ten years or more.", "120-"),
        ("The perpetrator shall be sentenced to imprisonment of five years up to ten years.", "60-120"),
        (
            "The perpetrator shall be sentenced to imprisonment of five years to not more than ten years.",
            "60-120",
        ),
        (
            "The perpetrator shall be sentenced to imprisonment of a minimum of five and a maximum of ten years.",
            "60-120",
        ),
        ("The perpetrator shall be sentenced to imprisonment ranging from 4 to 8 years.", "48-96"),
        ("The perpetrator shall be sentenced to imprisonment of over five years up to ten years.", "60-120"),
        (
            "The perpetrator shall be sentenced to imprisonment of at least two years and less than six years.",
            "24-72",
        ),
    ],
    "words for imprisonment": [
        ("Any person who commits such offence shall be imprisoned from five to ten years.", "60-120"),
        ("Any person who commits such offence will be imprisoned for five to ten years.", "60-120"),
        (
            "Any person who commits such offence shall be imprisoned for a period of eight to twelve years.",
            "96-144",
        ),
        (
            "Any person who commits such offence shall be punished by five years to ten years of imprisonment.",
            "60-120",
        ),
        ("Any person who commits such offence shall be punished with a 5 to 15-year prison term.", "60-180"),
        (
            "Any person who commits such offence shall be punished by a five-year term of imprisonment.",
            "60-60",
        ),
        (
            "Any person who commits such offence shall be deprived of liberty for a period of two to four years.",
            "24-48",
        ),
        (
            "Any person who commits such offence shall be punished by privation of liberty for a term of one to two years.",
            "12-24",
        ),
        ("Any person who commits such offence is liable to imprisonment of one to two years.", "12-24"),
        ("Any person who commits such offence is punishable by imprisonment of one to two years.", "12-24"),
        (
            "Any person who commits such offence shall be subject to imprisonment from one to two years.",
            "12-24",
        ),
        ("Any person who commits such offence shall serve six to nine years in prison.", "72-108"),
        ("Any person who commits such offence shall face six to nine years of imprisonment.", "72-108"),
        ("Any person who commits such offence shall incur imprisonment of six to nine years.", "72-108"),
        (
            "Any person who commits such offence shall be punished by six to nine years' deprivation of liberty.",
            "72-108",
        ),
        ("The penalty shall be imprisonment of six to nine years.", "72-108"),
        ("The punishment shall be six to nine years of imprisonment.", "72-108"),
        ("The term of imprisonment shall be 6 to 9 years.", "72-108"),
        ("Human traffickers shall be sentenced to eight to eighteen years.", "96-216"),
        ("Rape is punishable by four to six years.", "48-72"),
    ],
    "amounts": [
        ("The offender shall be fined from 500,000 Kip to 5,000,000 Kip.", "LAK500_000-5_000_000"),
        ("The offender shall be fined from 500.000 to 5.000.000 Kip.", "LAK500_000-5_000_000"),
        ("The offender shall be fined from 500 000 to 5 000 000 Kip.", "LAK500_000-5_000_000"),
        ("The offender shall be fined 10 million to 100 million Kip.", "LAK10_000_000-100_000_000"),
        ("The offender shall be fined 10 to 100 million Kip.", "LAK10_000_000-100_000_000"),
        ("The offender shall be fined ten million to one hundred million kip.", "LAK10_000_000-100_000_000"),
        ("The offender shall be fined one hundred million Kip.", "LAK100_000_000-100_000_000"),
        (
            "The offender shall be fined five hundred million to one billion Kip.",
            "LAK500_000_000-1_000_000_000",
        ),
        ("The offender shall be fined from 1.5 million to 3 million Kip.", "LAK1_500_000-3_000_000"),
        (
            "The offender shall be fined from 10,000,000 (ten million) Kip to 20,000,000 (twenty million) Kip.",
            "LAK10_000_000-20_000_000",
        ),
        ("The offender shall be fined LAK 10,000,000 to LAK 20,000,000.", "LAK10_000_000-20_000_000"),
        ("The offender shall be fined ₭10,000,000 to ₭20,000,000.", "LAK10_000_000-20_000_000"),
        ("The offender shall be fined from Kip 3,000,000 to Kip 150,000,000.", "LAK3_000_000-150_000_000"),
        ("The offender shall be fined from Kip 10 to 100 million.", "LAK10_000_000-100_000_000"),
        ("The offender shall be fined 10,000,000 Lao Kip.", "LAK10_000_000-10_000_000"),
        ("The offender shall be fined US$ 500 to US$ 1,000.", "USD500-1_000"),
        ("The offender shall be fined from 500 to 1,000 US dollars.", "USD500-1_000"),
    ],
    "words for a fine": [
        ("The offender shall be punished by a fine of 1,000,000 to 2,000,000 Kip.", "LAK1_000_000-2_000_000"),
        (
            "The offender shall be punished by a fine in the amount of 1,000,000 to 2,000,000 Kip.",
            "LAK1_000_000-2_000_000",
        ),
        ("The offender shall pay a fine of 1,000,000 to 2,000,000 Kip.", "LAK1_000_000-2_000_000"),
        ("The offender shall be liable to a fine not exceeding 2,000,000 Kip.", "LAK-2_000_000"),
        (
            "The offender shall be fined not less than 1,000,000 Kip and not more than 2,000,000 Kip.",
            "LAK1_000_000-2_000_000",
        ),
        ("The offender shall be fined between 1,000,000 and 2,000,000 Kip.", "LAK1_000_000-2_000_000"),
        ("The offender shall be fined up to 2,000,000 Kip.", "LAK-2_000_000"),
        ("The offender shall be fined at least 2,000,000 Kip.", "LAK2_000_000-"),
        ("The fine shall be 1,000,000 to 2,000,000 Kip.", "LAK1_000_000-2_000_000"),
        (
            "The offender shall be fined in the sum of 1,000,000 to 2,000,000 Kip (note: USD 104 to 208).",
            "LAK1_000_000-2_000_000",
        ),
        (
            "The offender shall be fined 1.000.000 to 2.000.000 Kip (approx. USD 104 to 208).",
            "LAK1_000_000-2_000_000",
        ),
        ("The offender shall be punished by a fine.", "fine"),
    ],
    "life and death": [
        ("The perpetrator shall be punished by life imprisonment.", "life"),
        ("The perpetrator shall be sentenced to imprisonment for life.", "life"),
        ("The perpetrator shall be imprisoned for life.", "life"),
        ("The perpetrator shall be sentenced to life.", "life"),
        ("The perpetrator shall be punished by privation of liberty for life.", "life"),
        ("The perpetrator shall be punished by a life sentence.", "life"),
        ("The perpetrator shall be punished by life imprisonment or death.", "life death"),
        ("The perpetrator shall be punished by life imprisonment or the death penalty.", "life death"),
        ("The perpetrator shall be sentenced to life imprisonment or capital punishment.", "life death"),
        ("The perpetrator shall be punished by life imprisonment or shall be executed.", "life death"),
        ("Such persons may be sentenced to life imprisonment or execution.", "life death"),
        ("The perpetrator shall be sentenced to death.", "death"),
        (
            "The perpetrator shall be punished by fifteen to twenty years of imprisonment or by life imprisonment.",
            "180-240 life",
        ),
        (
            "The perpetrator shall be punished by ten to twenty years of imprisonment, by life imprisonment or by death.",
            "120-240 life death",
        ),
    ],
    "confiscation": [
        (
            "The offender shall be imprisoned for five years and their assets shall be confiscated.",
            "60-60 conf",
        ),
        (
            "The offender shall be imprisoned for five years and shall have their property confiscated.",
            "60-60 conf",
        ),
        ("The offender shall be imprisoned for five years with confiscation of property.", "60-60 conf"),
        (
            "The offender shall be imprisoned for five years with the confiscation of assets as stipulated in Article 34 of this Law.",
            "60-60 conf",
        ),
        (
            "The offender shall be imprisoned for five years and be subject to confiscation of property as provided for in Article 34 of the Penal Law.",
            "60-60 conf",
        ),
        (
            "The offender shall be imprisoned for five years, together with confiscation of assets.",
            "60-60 conf",
        ),
        (
            "The offender shall be imprisoned for five years, in addition to the confiscation of assets.",
            "60-60 conf",
        ),
        (
            "The offender shall be imprisoned for five years and the assets of the offender shall be seized.",
            "60-60 conf",
        ),
        ("Furthermore, their assets may be confiscated as provided under article 32 of this law.", "conf"),
        ("The offender shall forfeit their assets and be imprisoned for five years.", "60-60 conf"),
    ],
    "several penalties": [
        (
            "Any person engaging in human trafficking shall be punished by six to sixteen years of imprisonment and shall be "
            "fined from 20,000,000 Kip to 200,000,000 Kip, and shall be subject to confiscation of property.",
            "72-192 LAK20_000_000-200_000_000 conf",
        ),
        (
            "The offender shall be fined 20.000.000 to 200.000.000 Kip and shall be punished by six to sixteen years of imprisonment.",
            "72-192 LAK20_000_000-200_000_000",
        ),
        (
            "The offender shall be punished by deprivation of liberty from three months to one year or by re-education without "
            "deprivation of liberty and shall be fined from 500,000 Kip to 5,000,000 Kip.",
            "3-12 LAK500_000-5_000_000",
        ),
        (
            "The offender shall be punished by three months to one year of imprisonment, or a fine of 500,000 to 5,000,000 Kip.",
            "3-12 LAK500_000-5_000_000",
        ),
        (
            "The offender shall be punished by one to three years of imprisonment as well as a fine of 3 million Kip.",
            "12-36 LAK3_000_000-3_000_000",
        ),
        (
            "The offender shall be imprisoned for two to five years and fined from 4,000,000 to 8,000,000 Kip.",
            "24-60 LAK4_000_000-8_000_000",
        ),
        (
            "The offender shall be imprisoned for two to five years; and shall be fined from 4,000,000 to 8,000,000 Kip.",
            "24-60 LAK4_000_000-8_000_000",
        ),
        (
            "The offender shall be punished by public criticism or a fine of 100,000 Kip.",
            "LAK100_000-100_000",
        ),
        (
            "He or she shall be imprisoned for two to five years and he or she shall be fined 4,000,000 Kip.",
            "24-60 LAK4_000_000-4_000_000",
        ),
        (
            "[The offender] shall be punished by [imprisonment of] two to five years and [shall be] fined 4,000,000 Kip.",
            "24-60 LAK4_000_000-4_000_000",
        ),
    ],
    "habit and group": [
        (
            "Where the offence is committed habitually, the offender shall be imprisoned for ten years.",
            "120-120:habitual",
        ),
        (
            "In the event that the offence is committed on a regular basis, the offender shall be imprisoned for ten years.",
            "120-120:habitual",
        ),
        (
            "If such act is committed as a habit, the offender shall be imprisoned for ten years.",
            "120-120:habitual",
        ),
        (
            "Any person who habitually commits such offence shall be imprisoned for ten years.",
            "120-120:habitual",
        ),
        (
            "Where the offence is committed by an organised group, the offender shall be imprisoned for ten years.",
            "120-120:organised_group",
        ),
        (
            "In the case where the offence is committed as part of an organized group, the offender shall be imprisoned for ten years.",
            "120-120:organised_group",
        ),
        (
            "When the perpetrator is a member of an organised group, the perpetrator shall be imprisoned for ten years.",
            "120-120:organised_group",
        ),
        (
            "In case of infractions performed as an organised criminal group or habitually, the offender shall be imprisoned for ten years.",
            "120-120:organised_group habitual",
        ),
        (
            "If the offence is committed by an organised gang or on a regular basis, the offender shall be imprisoned for ten years.",
            "120-120:organised_group habitual",
        ),
    ],
    "victims": [
        ("If the victim is a child, the offender shall be imprisoned for ten years.", "120-120:child_victim"),
        (
            "If the victims are minors, the offender shall be imprisoned for ten years.",
            "120-120:child_victim",
        ),
        (
            "If the victim is under 18 years of age, the offender shall be imprisoned for ten years.",
            "120-120:child_victim",
        ),
        (
            "If the victim is a child under fifteen years old, the offender shall be imprisoned for ten years.",
            "120-120:child_victim",
        ),
        (
            "If the victim is below the age of 12, the offender shall be imprisoned for ten years.",
            "120-120:child_victim",
        ),
        (
            "If the offence is committed against a child, the offender shall be imprisoned for ten years.",
            "120-120:child_victim",
        ),
        (
            "If the offence involves children under 18 years of age, the offender shall be imprisoned for ten years.",
            "120-120:child_victim",
        ),
        (
            "If there is more than one victim, the offender shall be imprisoned for ten years.",
            "120-120:two_or_more_victims",
        ),
        (
            "If there are three or more victims, the offender shall be imprisoned for ten years.",
            "120-120:three_or_more_victims",
        ),
        (
            "If the victims are two or more persons, the offender shall be imprisoned for ten years.",
            "120-120:two_or_more_victims",
        ),
        (
            "If the offence involves two victims or more, the offender shall be imprisoned for ten years.",
            "120-120:two_or_more_victims",
        ),
        (
            "If the offence is committed against two or more persons, the offender shall be imprisoned for ten years.",
            "120-120:two_or_more_victims",
        ),
        (
            "If there are at least 3 victims, the offender shall be imprisoned for ten years.",
            "120-120:three_or_more_victims",
        ),
        (
            "If the perpetrator is a close relative of the victim, the offender shall be imprisoned for ten years.",
            "120-120:close_relative",
        ),
        (
            "If the victim is a close relative of the perpetrator, the offender shall be imprisoned for ten years.",
            "120-120:close_relative",
        ),
        (
            "If the offence is committed by a close relative of the victim, the offender shall be imprisoned for ten years.",
            "120-120:close_relative",
        ),
    ],
    "harms": [
        (
            "Where the victim is seriously injured, the offender shall be imprisoned for ten years.",
            "120-120:serious_injury",
        ),
        (
            "Where the victim suffers serious injury, the offender shall be imprisoned for ten years.",
            "120-120:serious_injury",
        ),
        (
            "Where the offence causes serious bodily harm to the victim, the offender shall be imprisoned for ten years.",
            "120-120:serious_injury",
        ),
        ("Where the victim is maimed, the offender shall be imprisoned for ten years.", "120-120:maiming"),
        (
            "Where the victim loses their mental faculties, the offender shall be imprisoned for ten years.",
            "120-120:loss_of_mental_faculties",
        ),
        (
            "Where the victim becomes insane, the offender shall be imprisoned for ten years.",
            "120-120:loss_of_mental_faculties",
        ),
        (
            "Where the victim becomes an invalid, the offender shall be imprisoned for ten years.",
            "120-120:permanent_disability",
        ),
        (
            "Where the offence results in permanent disability, the offender shall be imprisoned for ten years.",
            "120-120:permanent_disability",
        ),
        (
            "Where the victim is infected with HIV, the offender shall be imprisoned for ten years.",
            "120-120:aids",
        ),
        (
            "Where the victim contracts HIV/AIDS, the offender shall be imprisoned for ten years.",
            "120-120:aids",
        ),
        (
            "Where such offence causes the victim to become disabled for life or to die, the offender shall be sentenced to death.",
            "death:permanent_disability death",
        ),
        ("Where the victim loses their life, the offender shall be sentenced to death.", "death:death"),
        (
            "If the human trafficking is committed as a profession, the offender shall be sentenced to death.",
            "death:habitual",
        ),
        ("Where the victim dies, the offender shall be sentenced to death.", "death:death"),
        (
            "Where the offence causes the death of the victim, the offender shall be sentenced to death.",
            "death:death",
        ),
        (
            "In the case where the action leads to the loss of life, the offender shall be punished by life imprisonment.",
            "life:death",
        ),
        (
            "Where the offence results in serious injury, permanent disability or death, the offender shall be imprisoned for ten years.",
            "120-120:serious_injury permanent_disability death",
        ),
        (
            "Where the victim is seriously injured, is maimed, becomes insane or dies, the offender shall be imprisoned for ten years.",
            "120-120:serious_injury maiming loss_of_mental_faculties death",
        ),
        (
            "In the case where the offence results in the victim being permanently disabled, contracts AIDS or results in the "
            "loss of life, the perpetrator shall be punished by life imprisonment or shall be subject to capital punishment.",
            "life death:permanent_disability aids death",
        ),
    ],
    "order": [
        (
            "In the case where the victim is a close relative of the perpetrator, the victim is a child or infractions are "
            "performed habitually, the perpetrator shall be punished by privation of liberty for a period of twelve to "
            "eighteen years and shall be fined an amount of 50.000.000 to 250.000.000 Kip.",
            "144-216 LAK50_000_000-250_000_000:close_relative child_victim habitual",
        ),
        (
            "The offender shall be imprisoned for ten to fifteen years if the victim is a child.",
            "120-180:child_victim",
        ),
        (
            "The offender shall be imprisoned for five to ten years, and where the victim is a child, the offender shall be "
            "imprisoned for ten to fifteen years.",
            "60-120 | 120-180:child_victim",
        ),
        (
            "The offender shall be imprisoned for five to ten years if the victim is a child and shall be imprisoned for ten to "
            "fifteen years if the victim dies.",
            "60-120:child_victim | 120-180:death",
        ),
        (
            "The offender shall be imprisoned for five to ten years; where the victim is a child, the offender shall be "
            "imprisoned for ten to fifteen years.",
            "60-120 | 120-180:child_victim",
        ),
        (
            "Any person committing rape shall be imprisoned for three to five years. If the victim is a child, the offender "
            "shall be imprisoned for five to ten years.",
            "36-60 | 60-120:child_victim",
        ),
        (
            "Abduction is punishable by five to ten years, rape by three to five years, and pimping by up to two years.",
            "60-120 | 36-60 | -24",
        ),
        (
            "Article 92. Any person who commits abduction shall be imprisoned for six to twelve years.",
            "72-144",
        ),
        (
            "Article 92. Abduction\nAny person who commits abduction shall be imprisoned for six to twelve years.",
            "72-144",
        ),
        (
            "Where the victim is a child; there are two or more victims; or the offence is committed habitually, the offender shall be imprisoned for ten years.",
            "120-120:child_victim two_or_more_victims habitual",
        ),
    ],
}
