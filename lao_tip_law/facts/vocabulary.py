"""The words a case may be written in, spelt and ordered as the published case format has them.

These are names for facts, not law: which of them matter, and how, comes out of the parsed statutes.
"""

from __future__ import annotations

UNKNOWN = "unknown"
"""The word that says in so many letters what leaving a field out says: nobody knows."""

ACTS = ("seeking", "concealing", "transporting", "taking")
"""What the perpetrator did with the victim."""

MEANS = (
    "deception",
    "fraud",
    "threats",
    "intimidation",
    "duress",
    "financial_constraint",
    "other_means",
)
"""How the perpetrator brought the victim to it."""

PURPOSES = (
    "labour_exploitation",
    "prostitution",
    "pornography",
    "other_purpose_contrary_to_national_culture",
    "organ_removal",
)
"""What the perpetrator did it for."""

HARMS = (
    "serious_injury",
    "maiming",
    "loss_of_mental_faculties",
    "permanent_disability",
    "aids",
    "death",
)
"""What became of a victim."""

CONDUCT = ("rape", "abduction", "sexual_intercourse", "prostitution_dealing")
"""Other offences against one victim, beside the trafficking."""

OTHER_CONDUCT = ("pimping", "prostitution")
"""Other offences of the perpetrator that name no victim."""

WORDS_OF = {"acts": ACTS, "means": MEANS, "purposes": PURPOSES, "other_conduct": OTHER_CONDUCT}
"""The words of each field of a case that lists some."""

STAGES = ("completed", "attempt", "preparation")
"""How far the offence went."""

COMPLETED = STAGES[0]
"""The stage of an offence that was carried through, and of a case that names none."""

SEXES = ("female", "male")
"""The sex of a victim."""

CASE_FIELDS = (
    "offence_date",
    "stage",
    "acts",
    "means",
    "purposes",
    "habitual",
    "organised_group",
    "victims",
    "other_conduct",
    "sentence",
)
"""The fields of a case."""

VICTIM_FIELDS = (
    "label",
    "age",
    "birth_date",
    "sex",
    "nationality",
    "found_in",
    "close_relative",
    "harms",
    "conduct",
    "accused_of",
    "returned_on",
)
"""The fields of a victim."""

SENTENCE_FIELDS = ("imprisonment", "fine_lak", "confiscation")
"""The fields of a sentence."""

AGE_FIELDS = ("min", "max")
"""The fields of an age that is not known to the year."""

ALL_NAMES = frozenset(
    CASE_FIELDS
    + VICTIM_FIELDS
    + SENTENCE_FIELDS
    + AGE_FIELDS
    + ACTS
    + MEANS
    + PURPOSES
    + HARMS
    + CONDUCT
    + OTHER_CONDUCT
)
"""Each name that can be a key somewhere in a case."""
