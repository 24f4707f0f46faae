"""Clauses that vary the other penalties, and several together.

A reading is written as `clause_bank.py` says. All were worded for this bank.
"""

# ruff: noqa: E501 - a clause stands on one line where it can, with the signs that statutes use

from __future__ import annotations

# What varies, to (clause, reading). In these, every word is recognised.
PENALTIES: dict[str, list[tuple[str, str]]] = {
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
            "Any person engaging in human trafficking shall be punished by six to sixteen years of imprisonment and shall be fined from 20,000,000 Kip to 200,000,000 Kip, and shall be subject to confiscation of property.",
            "72-192 LAK20_000_000-200_000_000 conf",
        ),
        (
            "The offender shall be fined 20.000.000 to 200.000.000 Kip and shall be punished by six to sixteen years of imprisonment.",
            "72-192 LAK20_000_000-200_000_000",
        ),
        (
            "The offender shall be punished by deprivation of liberty from three months to one year or by re-education without deprivation of liberty and shall be fined from 500,000 Kip to 5,000,000 Kip.",
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
}
