"""The notes: what a reader must know beside the answer. The conditions stand in `noting.py`.

In braces stands what comes out of the law or the register: `{child_age}`, `{law_as_of}`, `{rate}`.
"""

from __future__ import annotations

from lao_tip_law.language import phrase

DISCLAIMER = phrase(
    "A training and research aid on English translations quoted in public documents; not legal advice, and "
    "not the law in force today unless it says so."
)

TEXTS = {
    "no-date-given": phrase(
        "No date of the offence is given. The answer uses the law as quoted on {law_as_of}."
    ),
    "no-rate-before": phrase(
        "No rate of exchange is known for a day as early as that of the offence, so no dollars are shown."
    ),
    "rate-undetermined": phrase(
        "The rate of exchange differs between the years in which the offence can have been committed, so no "
        "dollars are shown."
    ),
    "commencement-uncertain": phrase(
        "The law was adopted before the offence, or may have been, and the day on which it came into force "
        "is not known here. Whether it was law on the day of the offence cannot be told."
    ),
    "law-replaced": phrase(
        "Another law has taken the place of this one by the day of the offence. Its words are not known "
        "here, and what is quoted of the old one is history from then on."
    ),
    "rights-not-in-force": phrase(
        "The offence was before the Law on Development and Protection of Women: its rights and duties were "
        "not yet law."
    ),
    "same-as-reported": phrase(
        "The source says that the Law on Development and Protection of Women holds the same definition and "
        "penalties as Article 134, for women and children, and quotes neither. Article 134's are used."
    ),
    "penal-code-in-part": phrase(
        "Of the Penal Code's article only the base penalty and the fine for a child victim are reported. "
        "What makes the offence, and what makes it heavier, is taken from Article 134; the other penalties "
        "are not known here."
    ),
    "open-ended-words": phrase(
        "The case rests on words that the law leaves open (other means, other purposes contrary to national "
        "culture). A court decides what falls under them."
    ),
    "illegal-gains-scope": phrase(
        "'For the purpose of making illegal gains' may belong to the removal of body organs alone or to "
        "every purpose. The answer does not ask for illegal gains: removal of organs needs them under both "
        "readings, and every other purpose under the wider one."
    ),
    "bounds-touch": phrase(
        "Two penalties of the article meet at one point: where one ends the next begins. Both own that "
        "point, so a sentence on it alone does not tell the paragraph."
    ),
    "maimed-or-permanently-disabled": phrase(
        "To be physically maimed and to be permanently disabled overlap, and they lead to different "
        "penalties. One is given and the other is not known."
    ),
    "confiscation-article-not-quoted": phrase(
        "Confiscation is ordered under an article whose words are not at hand; what it takes and what it "
        "spares is not known here. It is numbered 32 in this quote and 34 in another numbering of the same "
        "law."
    ),
    "womens-law-may-apply": phrase(
        "With a woman or a child as victim the Law on Development and Protection of Women can be applied: "
        "the words allow it and do not order it."
    ),
    "inchoate-range-not-stated": phrase(
        "Preparation and attempt are punished, and the words name no range for them. The band shown is that "
        "of the completed offence, from which the court starts."
    ),
    "minor-age-not-stated": phrase(
        "The source does not say below which age the victim of this offence is a minor. Under {child_age} is "
        "taken, as Article 134 has it."
    ),
    "rape-of-a-minor-apart": phrase(
        "Rape of a minor has a reported penalty of its own, so Article 119 is read for victims of "
        "{child_age} or over. The source does not say so."
    ),
    "no-rule-on-concurrence": phrase(
        "Several charges stand side by side. The quoted texts hold no rule on adding penalties up."
    ),
    "article-89-garbled": phrase(
        "The sentence of Article 89 as quoted runs a fine and the punishment of Article 134 together. The "
        "bands of Article 134 are shown; no amount is quoted for the fine."
    ),
    "men-not-covered": phrase(
        "Article 25 speaks of trafficking in women and children. A man of {child_age} or over has none of "
        "its rights, though the offence against him is punished like any other."
    ),
    "victim-must-have-suffered": phrase(
        "Article 25 speaks of a person who has suffered from trafficking. Whether its rights reach the "
        "victim of a preparation or an attempt cannot be told from the words."
    ),
    "dangling-reference": phrase(
        "'The third paragraph mentioned above' points to no paragraph that can be told for certain."
    ),
    "immunity-limited": phrase(
        "Point 6 of Article 25 names trafficking in women and children, prostitution and illegal "
        "immigration. It covers nothing else that a victim is accused of."
    ),
    "harm-outside-the-offence": phrase(
        "One person harmed is not a victim of the offence as the facts stand (an adult, and no means shown). "
        "That harm does not lift the band here; one who reads 'the victim' more widely may teach that it "
        "does."
    ),
    "reported-not-quoted": phrase(
        "Some charges rest on what a source reports in its own words. What it does not tell is not known "
        "here."
    ),
    "text-differs-from-register": phrase(
        "A statute file no longer holds the words that the register vouches for. The answer follows the file."
    ),
    "unrecognised-words": phrase(
        "A statute that the answer uses holds words that no rule knows. What they change is not known here."
    ),
}

NO_DATE_BUT_DOLLARS = phrase(
    "No date of the offence is given. The answer uses the law as quoted on {law_as_of}, and dollars at "
    "{rate} kip, the rate behind that source's own."
)
"""What `no-date-given` says where a rate stands beside the words of the law."""
