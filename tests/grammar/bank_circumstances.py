"""Clauses that vary the circumstances of the deed and the victims, and the order of parts.

A reading is written as `clause_bank.py` says. All were worded for this bank.
"""

# ruff: noqa: E501 - a clause stands on one line where it can, with the signs that statutes use

from __future__ import annotations

# What varies, to (clause, reading). In these, every word is recognised.
CIRCUMSTANCES: dict[str, list[tuple[str, str]]] = {
    "kin of the perpetrator": [
        (
            "Where the victim is the spouse, son, daughter, brother or sister of the offender, the offender shall be imprisoned for two years.",
            "24-24:close_relative",
        ),
        (
            "Where the victim is the offender's spouse or a parent, the offender shall be imprisoned for two years.",
            "24-24:close_relative",
        ),
        (
            "Where the victim is the husband, child or other close relative of the offender, the offender shall be imprisoned for two years.",
            "24-24:close_relative",
        ),
        (
            "Where the victim dies or is the offender's wife, the offender shall be imprisoned for two years.",
            "24-24:death close_relative",
        ),
        (
            "Where the victim is insane or a sibling of the offender, the offender shall be imprisoned for two years.",
            "24-24:loss_of_mental_faculties close_relative",
        ),
        (
            "Where the offender is the father or mother of the victim, the offender shall be imprisoned for two years.",
            "24-24:close_relative",
        ),
        (
            "Where the offence is committed by the victim's parents, the offender shall be imprisoned for two years.",
            "24-24:close_relative",
        ),
        (
            "Where the offence is committed against the offender's daughter, the offender shall be imprisoned for two years.",
            "24-24:close_relative",
        ),
    ],
    "a business, and a deed against several": [
        (
            "Where the trafficker makes a regular business of it, the offender shall be imprisoned for two years.",
            "24-24:habitual",
        ),
        (
            "Where the offender makes a living from trafficking in persons, the offender shall be imprisoned for two years.",
            "24-24:habitual",
        ),
        (
            "Where the offence is committed for a living or by an organised group, the offender shall be imprisoned for two years.",
            "24-24:habitual organised_group",
        ),
        (
            "Where the offence is committed against two or more victims, the offender shall be imprisoned for two years.",
            "24-24:two_or_more_victims",
        ),
        (
            "Where the offence is committed by an organised group against two or more persons, the offender shall be imprisoned for two years.",
            "24-24:organised_group+two_or_more_victims",
        ),
        (
            "Where the victim loses a limb, the offender shall be imprisoned for two years.",
            "24-24:maiming",
        ),
        (
            "Where the act causes the loss of a limb or the victim is otherwise disfigured, the offender shall be imprisoned for two years.",
            "24-24:maiming maiming",
        ),
        (
            "In the event that the victim dies, or that the victim is a child, the offender shall be imprisoned for two years.",
            "24-24:death child_victim",
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
    "order": [
        (
            "In the case where the victim is a close relative of the perpetrator, the victim is a child or infractions are performed habitually, the perpetrator shall be punished by privation of liberty for a period of twelve to eighteen years and shall be fined an amount of 50.000.000 to 250.000.000 Kip.",
            "144-216 LAK50_000_000-250_000_000:close_relative child_victim habitual",
        ),
        (
            "The offender shall be imprisoned for ten to fifteen years if the victim is a child.",
            "120-180:child_victim",
        ),
        (
            "The offender shall be imprisoned for five to ten years, and where the victim is a child, the offender shall be imprisoned for ten to fifteen years.",
            "60-120 | 120-180:child_victim",
        ),
        (
            "The offender shall be imprisoned for five to ten years if the victim is a child and shall be imprisoned for ten to fifteen years if the victim dies.",
            "60-120:child_victim | 120-180:death",
        ),
        (
            "The offender shall be imprisoned for five to ten years; where the victim is a child, the offender shall be imprisoned for ten to fifteen years.",
            "60-120 | 120-180:child_victim",
        ),
        (
            "Any person committing rape shall be imprisoned for three to five years. If the victim is a child, the offender shall be imprisoned for five to ten years.",
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
