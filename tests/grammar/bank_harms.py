"""Clauses that vary what befalls the victim.

A reading is written as `clause_bank.py` says. All were worded for this bank.
"""

# ruff: noqa: E501 - a clause stands on one line where it can, with the signs that statutes use

from __future__ import annotations

# What varies, to (clause, reading). In these, every word is recognised.
HARMS: dict[str, list[tuple[str, str]]] = {
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
            "Where serious injury, AIDS infection or death results from the offence, the offender shall be imprisoned for ten years.",
            "120-120:serious_injury aids death",
        ),
        (
            "Where death or permanent disability on the part of the victim is caused by the offence, the offender shall be imprisoned for ten years.",
            "120-120:death permanent_disability",
        ),
        (
            "Where the victim is seriously injured, is maimed, becomes insane or dies, the offender shall be imprisoned for ten years.",
            "120-120:serious_injury maiming loss_of_mental_faculties death",
        ),
        (
            "In the case where the offence results in the victim being permanently disabled, contracts AIDS or results in the loss of life, the perpetrator shall be punished by life imprisonment or shall be subject to capital punishment.",
            "life death:permanent_disability aids death",
        ),
    ],
}
