"""Clauses that vary how imprisonment is named and measured.

A reading is written as `clause_bank.py` says. All were worded for this bank.
"""

# ruff: noqa: E501, RUF001 - a clause stands on one line where it can, with the signs that statutes use

from __future__ import annotations

# What varies, to (clause, reading). In these, every word is recognised.
TERMS: dict[str, list[tuple[str, str]]] = {
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
}
