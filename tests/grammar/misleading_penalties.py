"""Clauses made to be misread: other penalties and units, and figures that set nothing.

Each must be read as its reading says, or have something marked unrecognised. A reading is written as in
`clause_bank.py`; None means that no reading is right, so something must be marked. Every clause was worded for
these banks.
"""

# ruff: noqa: E501 - a clause stands on one line

from __future__ import annotations

MISLEADING_PENALTIES: dict[str, list[tuple[str, str | None]]] = {
    "other units and other penalties": [
        ("The offender shall be imprisoned for ten days to one month.", None),
        ("The offender shall be imprisoned for six weeks to three years.", None),
        ("The offender shall be imprisoned for three to six weeks.", None),
        ("The offender shall be punished by a fine of ten years.", None),
        ("The offender shall be punished by imprisonment of 10,000,000 Kip.", None),
        ("The offender shall be punished by five years of house arrest.", None),
        ("The offender shall be punished by two years of probation.", None),
        ("The offender shall be punished by two years re-education.", ""),
        (
            "The offender shall be punished by two years and three months of re-education without deprivation of liberty.",
            "",
        ),
        ("The offender shall be banned from work for five years.", None),
        ("The offender shall be deprived of the right to vote for five years.", None),
        ("The offender shall pay 10,000,000 Kip compensation to the victim.", None),
        ("The offender shall pay the victim 10,000,000 Kip.", None),
        ("The offender shall pay compensation of 10,000,000 Kip.", None),
        ("The victim shall receive 10,000,000 Kip.", None),
        ("The offender shall be liable to 10,000,000 Kip in damages.", None),
        ("The offender shall return 10,000,000 Kip and be imprisoned for five years.", None),
        ("The offender shall be punished by five years of hard labour.", None),
        ("The offender shall be fined 5,000 Euros.", None),
        ("The offender shall be fined 5,000 Chinese yuan.", None),
        ("The offender shall be fined 5 to 10 percent of the value of the goods.", None),
        ("The offender shall be fined 5,000 Baht to 10,000 kip.", None),
        ("The offender shall be imprisoned for life without parole for 20 years.", None),
        ("The offender shall be imprisoned for five years or pay 5,000,000 kip.", None),
        ("The term shall be five years of service.", None),
        ("The period of limitation shall be five years.", None),
        ("Imprisonment for life or twenty years shall be imposed.", None),
    ],
    "sentences that may add to one case or to all": [
        (
            "The offender shall be imprisoned for two years; where the victim dies, he shall be imprisoned for ten years. The offender shall also be fined 5,000,000 Kip.",
            None,
        ),
        (
            "The offender shall be imprisoned for two years; where the victim dies, he shall be imprisoned for ten years. In addition, his assets shall be confiscated.",
            None,
        ),
        (
            "The offender shall be imprisoned for two years. Any person who harbours a victim shall also be fined 5,000,000 Kip.",
            None,
        ),
        (
            "The offender shall be imprisoned for two years. The accomplice shall also be fined 5,000,000 Kip.",
            None,
        ),
        (
            "The offender shall be imprisoned for two years. The offender shall not also be fined 5,000,000 Kip.",
            None,
        ),
        (
            "The offender shall be imprisoned for two years. The offender shall also be imprisoned for two years.",
            "24-24 | 24-24",
        ),
        (
            "The offender shall be imprisoned for two years. The offender shall also be fined 5,000,000 Kip if the victim dies.",
            "24-24 | LAK5_000_000-5_000_000:death",
        ),
        (
            "The offender shall be imprisoned for two years and fined 2,000,000 Kip. The offender shall also be fined 5,000,000 Kip.",
            "24-24 LAK2_000_000-2_000_000 | LAK5_000_000-5_000_000",
        ),
    ],
    "two figures for one penalty": [
        ("The offender shall be imprisoned for five years for ten years.", None),
        ("The offender shall be punished by imprisonment of five years and imprisonment of ten years.", None),
        ("The offender shall be fined 1,000,000 Kip and fined 2,000,000 Kip.", None),
        (
            "The offender shall be imprisoned for five years for the first offence and ten years for the second.",
            None,
        ),
        ("The term of imprisonment shall be five years imprisonment of ten years.", None),
        ("The offender shall be imprisoned for five years life imprisonment.", None),
        ("The offender shall be imprisoned for five years to life.", "60- life"),
        ("The offender shall be imprisoned for five years; accomplices for two years.", None),
        ("The offender shall be imprisoned for five years (ten years if the victim is a child).", None),
        ("The offender shall be imprisoned for five years, or ten years if the victim is a child.", None),
        (
            "The minimum penalty is five years of imprisonment and the maximum penalty is ten years of imprisonment.",
            None,
        ),
        (
            "The offender shall be punished by imprisonment of one to three years or a fine of 1,000,000 kip or confiscation, or both.",
            None,
        ),
        ("The offender shall be punished by imprisonment or a fine or both.", None),
    ],
    "a worse case said behind": [
        (
            "The offender shall be imprisoned for five to ten years, or life imprisonment if the victim dies.",
            "60-120 | life:death",
        ),
        (
            "The offender shall be imprisoned for five to ten years, rising to twenty years if the victim dies.",
            "60-120 | 240-240:death",
        ),
        ("The offender shall be imprisoned for five years, rising to ten years.", None),
        ("The offender shall be imprisoned for five years, not rising to ten if the victim dies.", None),
        (
            "The offender shall be imprisoned for ten years if the victim dies and to a fine of 5,000,000 Kip if the victim is a child.",
            None,
        ),
        (
            "If the victim is a child, the offender shall be imprisoned for ten years. Furthermore, the offender shall be fined 5,000,000 Kip.",
            "120-120 LAK5_000_000-5_000_000:child_victim",
        ),
        (
            "The offender shall be imprisoned for ten years. In addition, the offender shall be imprisoned for two years.",
            "120-120 | 24-24",
        ),
        (
            "The offender shall be imprisoned for ten years. Furthermore, where the victim dies, the offender shall be fined 5,000,000 Kip.",
            "120-120 | LAK5_000_000-5_000_000:death",
        ),
        (
            "If the victim is maimed for life, the offender shall be imprisoned for ten years or for life.",
            None,
        ),
        ("Any person causing death shall be imprisoned for ten years.", None),
        ("The court shall not impose a fine of 5,000,000 Kip.", None),
        ("The offender shall be liable to a minimum penalty of five years.", None),
        ("The offender shall be imprisoned for ten years minimum and five years maximum.", None),
    ],
    "figures that are no penalty": [
        ("Any person who is 15 years of age shall be imprisoned for five years.", None),
        ("Any person trading 20 kilograms shall be imprisoned for five years.", None),
        ("Article 5: Penalty of ten years\nThe offender shall be imprisoned for five years.", None),
        ("According to Law No. 12/NA the offender shall be imprisoned for five years.", None),
        ("From 9 November 2005 the offender shall be imprisoned for five years.", None),
        ("The offender shall be imprisoned for five years within 30 days.", None),
        ("The offender shall be punished under Article 92 by five to ten years of imprisonment.", "60-120"),
        ("Article 134 shall apply after five years.", None),
        ("The offender shall be imprisoned for five years with a right of appeal within two years.", None),
        ("Goods worth 10,000,000 Kip shall be confiscated.", None),
        ("A sum of 10,000,000 Kip shall be deposited.", None),
        ("The offender shall be fined under Article 10 of this law.", None),
        (
            "If the offender has previously been imprisoned for five years, the offender shall be fined 5,000,000 Kip.",
            None,
        ),
        (
            "Whoever helps a person who is liable to life imprisonment shall be imprisoned for one to three years.",
            None,
        ),
        (
            "Offences punishable by imprisonment of more than five years shall be tried by the provincial court.",
            None,
        ),
        ("A term of five years shall apply to licences.", None),
        ("The offender shall be imprisoned for five years from 1 January 2010 to 2015.", None),
    ],
}
