"""Clauses made to be misread: circumstances.

Each must be read as its reading says, or have something marked unrecognised. A reading is written as in
`clause_bank.py`; None means that no reading is right, so something must be marked. Every clause was worded for
these banks.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

MISLEADING_CIRCUMSTANCES: dict[str, list[tuple[str, str | None]]] = {
    "kin of others, and kin who are punished": [
        (
            "Where the victim is a mother, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the victim is a child, spouse or parent of the offender, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the victim is a child or a parent of the offender, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the victim is the parent of a child, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the victim is not the wife of the offender, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the victim is the offender's brother's child, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the offender makes no business of it, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the victim dies or the offence is committed by an organised group against two or more persons, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the offence is committed by an organised group involving two or more persons, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the offence is committed against two or more children, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the victim is a child, the offender's brother shall be imprisoned for two years.",
            None,
        ),
        (
            "Where the victim is a child, a brother of the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "In the event that the victim dies, the offender, or that person, shall be imprisoned for two years.",
            None,
        ),
    ],
    "lists that are none, or are not finished": [
        (
            "In any of the following cases: 1. the victim is a child; 3. the victim dies, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "The offender shall be imprisoned for two years in any of the following cases: 1. the victim is a child. 1. the victim dies.",
            None,
        ),
        (
            "The offender shall be imprisoned for two years in any of the following cases: 1. the victim is a child; 2. the moon is full.",
            None,
        ),
        (
            "In any of the following cases:\n1. the victim is a child;\n2. the victim dies,\n\nIf the victim is maimed, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "In any of the following cases:\n1. the victim is a child.\n2. the victim dies.\n\nThe offender shall be imprisoned for two years.",
            None,
        ),
        (
            "The offender shall be imprisoned for two years: 1. of a child. 2. of a victim.",
            None,
        ),
    ],
    "circumstances": [
        ("The death of livestock shall be punished by five years of imprisonment.", None),
        ("If death results, the offender shall be imprisoned for two years.", "24-24:death"),
        (
            "If the victim is a child and the offence is committed habitually, the offender shall be imprisoned for five years.",
            "60-60:child_victim+habitual",
        ),
        (
            "If the victims are children and are seriously injured, the offender shall be imprisoned for five years.",
            "60-60:child_victim+serious_injury",
        ),
        ("If the offender is a child, the offender shall be imprisoned for two years.", None),
        ("If the offenders are children, they shall be imprisoned for two years.", None),
        ("If the perpetrator is insane, the perpetrator shall be imprisoned for two years.", None),
        ("If the perpetrator is seriously injured, the perpetrator shall be imprisoned for two years.", None),
        (
            "If the offence is committed by two or more persons, the offender shall be imprisoned for two years.",
            None,
        ),
        ("If there are fewer than two victims, the offender shall be imprisoned for two years.", None),
        ("If the victim is over 18 years of age, the offender shall be imprisoned for two years.", None),
        ("If the victim is under 60 years of age, the offender shall be imprisoned for two years.", None),
        ("If there are two years or more victims, the offender shall be imprisoned for two years.", None),
        ("The offender shall be regularly fined 1,000,000 Kip.", None),
        ("The offender shall be imprisoned for five years on a regular basis.", None),
        (
            "If the victim is a child where the offence is committed habitually, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "If the victim is a child, the offender shall be imprisoned for two years if the victim dies.",
            None,
        ),
        (
            "If the victim is a child of a foreign citizen, the offender shall be imprisoned for two years.",
            None,
        ),
        ("The victim is a child.", None),
        (
            "The offender shall be imprisoned for ten years in any of these cases:\n1. the victim is a child;\n2. the victim dies.",
            None,
        ),
        (
            "If the offence causes the death of livestock, the offender shall be imprisoned for two years.",
            None,
        ),
        ("The offender shall be imprisoned for five years, and where the victim dies, ten years.", None),
        (
            "In two of the following cases the offender shall be imprisoned for two years: (a) the victim is a child; (b) the victim dies.",
            None,
        ),
        (
            "In all of the following cases the offender shall be imprisoned for two years: (a) the victim is a child; (b) the victim dies.",
            None,
        ),
        (
            "If the victim is a child, the victim dies and the offence is habitual, the offender shall be imprisoned for five years.",
            None,
        ),
        (
            "If the victim is a child and where the victim dies, the offender shall be imprisoned for five years.",
            None,
        ),
        ("If the victim nearly dies, the offender shall be imprisoned for five years.", None),
        ("If the victim is over 15 years of age, the offender shall be imprisoned for five years.", None),
        (
            "If the victim is between 18 and 15 years of age, the offender shall be imprisoned for five years.",
            None,
        ),
        ("If the victim is aged 20 to 30 years, the offender shall be imprisoned for five years.", None),
        ("If the victim has reached 18 years of age, the offender shall be imprisoned for five years.", None),
        ("If the offence involves up to two victims, the offender shall be imprisoned for five years.", None),
        ("If there are two to five victims, the offender shall be imprisoned for five years.", None),
        ("If two of the victims die, the offender shall be imprisoned for five years.", None),
        (
            "If the offence is committed by several persons, the offender shall be imprisoned for five years.",
            None,
        ),
        ("If a child is the perpetrator, the offender shall be imprisoned for five years.", None),
        ("A child shall be imprisoned for two years.", None),
        ("A person under 18 years of age shall be imprisoned for two years.", None),
        (
            "If the victim is a relative of the offender, the offender shall be imprisoned for five years.",
            None,
        ),
        (
            "If the victim suffers a less serious injury, the offender shall be imprisoned for five years.",
            None,
        ),
        ("If the victim is temporarily disabled, the offender shall be imprisoned for five years.", None),
        ("If the victim's child dies, the offender shall be imprisoned for five years.", None),
        ("If the victims are two or more years old, the offender shall be imprisoned for five years.", None),
        ("If serious injury is caused by the victim, the offender shall be imprisoned for five years.", None),
        (
            "If the offence may cause the death of the victim, the offender shall be imprisoned for five years.",
            None,
        ),
        (
            "The offender shall be imprisoned for five years if the victim is a child and shall be fined 5,000,000 kip if the victim dies.",
            None,
        ),
        (
            "The offender shall be imprisoned for five years if the victim is a child and shall be fined 5,000,000 kip.",
            None,
        ),
        (
            "Any person who habitually commits human trafficking and the victim dies shall be imprisoned for five years.",
            None,
        ),
        (
            "If the victim is a child, the offender shall be imprisoned for five years and, if the victim dies, fined 5,000,000 kip.",
            "60-60:child_victim | LAK5_000_000-5_000_000:death",
        ),
    ],
    "a case behind penalties of which one has its own verb": [
        (
            "The offender shall be imprisoned for five years and fined, or executed if the victim dies.",
            None,
        ),
        (
            "The offender shall be imprisoned for five years or shall be sentenced to death where the victim dies.",
            None,
        ),
        (
            "The offender shall be imprisoned for five years or fined 5,000,000 Kip if the victim is a child.",
            None,
        ),
    ],
    "harms of which nothing is said": [
        (
            "The offender shall be imprisoned for two years where serious injury or death.",
            None,
        ),
        (
            "Where serious injury or death, the offender shall be imprisoned for two years.",
            None,
        ),
        (
            "Drunk or seriously injured, the offender shall be imprisoned for two years.",
            None,
        ),
    ],
    "denials that are of the penalty": [
        (
            "Any person who does not report the offence shall not be punished by two years of imprisonment.",
            None,
        ),
        (
            "Any person who traffics shall never be punished by two years of imprisonment.",
            None,
        ),
    ],
}
