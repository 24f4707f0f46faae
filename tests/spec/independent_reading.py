"""Article 134, the articles beside it and the women's law, read a second time in plain Python.

Written from the texts alone, and from `reading-the-law.md` where they leave a choice; nothing of the package
is used. A case here is complete: every fact is known, in the words of the case format. One thing stays open:
from which day on Article 134 is in force, so that a charge may come to two answers.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

APPLIES, DOES_NOT_APPLY, UNDETERMINED = "applies", "does_not_apply", "undetermined"


class CompleteVictim(TypedDict):
    """A victim of whom every fact is known."""

    age: int
    sex: str
    nationality: str
    found_in: str
    close_relative: bool
    harms: Sequence[str]
    conduct: Sequence[str]


class CompleteCase(TypedDict):
    """A case of which every fact is known; `law_of` is the day whose law is asked for."""

    law_of: date
    stage: str
    acts: Sequence[str]
    means: Sequence[str]
    purposes: Sequence[str]
    habitual: bool
    organised_group: bool
    victims: Sequence[CompleteVictim]
    other_conduct: Sequence[str]


class Protected(NamedTuple):
    """What the women's law owes one victim; `duties` in the order of the text."""

    rights: str
    duties: tuple[str, ...]


class Reading(NamedTuple):
    """For each provision its band, `not_established` or `not_in_force`; and each victim's protection.

    A charge has two answers where nobody can tell whether it was law.
    """

    charges: Mapping[str, frozenset[str]]
    victims: tuple[Protected, ...]


DUTIES = (
    "women-law/art_26__para_1",  # who discovers victims shall report and assist
    "women-law/art_26__para_1",  # organisations shall disseminate information
    "women-law/art_26__para_2",  # the government establishes a committee
    "women-law/art_28__para_1",  # police officers, towards any victim
    "women-law/art_28__para_1",  # special treatment of a child
    "women-law/art_28__para_2",  # the embassy, towards a Lao victim abroad
    "women-law/art_28__para_3",  # Lao officials, towards a foreign victim in Laos
)
"""Articles 26 and 28, duty by duty."""

COVERED_ACCUSATIONS = ("trafficking", "prostitution", "illegal_immigration")
"""Article 25, point 6: trafficking in women and children, prostitution, [or] illegal immigration."""

# Paragraph 4: "seriously injured, is physically maimed or has lost mental faculties".
GRAVE = {"serious_injury", "maiming", "loss_of_mental_faculties"}
# Paragraph 5: "permanently disabled, contracts AIDS or results in the loss life".
GRAVEST = {"permanent_disability", "aids", "death"}


QUOTED = date(2008, 2, 29)
"""The day of the cable that quotes the law."""
BEGUN = {
    "penal-law": date(1990, 1, 9),
    "women-law": date(2004, 11, 15),
    "children-law": date(2006, 12, 27),
    "penal-code-2017": date(2018, 11, 1),
}
ENDED = {
    "penal-law": date(2018, 11, 1),
    "women-law": date(2025, 5, 30),
    "children-law": date(2023, 10, 24),
    "penal-code-2017": date.max,
}
PERHAPS_FROM, CERTAIN_FROM = date(2005, 11, 9), date(2007, 1, 1)
"""Article 134: adopted on the one day, in force by the end of 2006, on a day that is not known."""
CUTS = sorted({*BEGUN.values(), *ENDED.values(), PERHAPS_FROM, CERTAIN_FROM} - {date.max})
"""Each day on which the law changes, or may have."""


def on_the_day(provision: str, band: str, day: date) -> frozenset[str]:
    """Read the table of time: what comes of a charge on a day."""
    law = provision.partition("/")[0]
    if not BEGUN[law] <= day < ENDED[law]:
        return frozenset({"not_in_force"})
    if provision == "penal-law/art_134":
        if day < PERHAPS_FROM:
            return frozenset({"not_in_force"})
        if day < CERTAIN_FROM and band != "not_established":
            return frozenset({"not_in_force", band})
    return frozenset({band})


def read(case: CompleteCase) -> Reading:
    """Read the whole law for one complete case."""
    against = [victim for victim in case["victims"] if is_trafficked(case, victim)]
    dealt = [
        victim for victim in case["victims"] if "prostitution_dealing" in victim["conduct"] and child(victim)
    ]
    charges = {
        "penal-law/art_134": band(case, against),
        # "the same penalties and definitions", for women and children.
        "women-law/art_24": band(case, [victim for victim in against if woman_or_child(victim)]),
        # Its elements and circumstances are taken from Article 134; of its penalties not all are known.
        "penal-code-2017/art_215": band(case, against),
        # "children under 18 ... by applying (new) Article 134": its bands, read for these children.
        "children-law/art_89": band(case, dealt),
        "children-law/art_89__reported": simple(case, "sexual_intercourse", 0, 14),
        "penal-law/art_92": simple(case, "abduction", 0, 130),
        "penal-law/art_119": simple(case, "rape", 18, 130),
        "penal-law/rape_of_a_minor": simple(case, "rape", 0, 17),
        "penal-law/prostitution": found("prostitution" in case["other_conduct"]),
        "penal-law/pimping": found("pimping" in case["other_conduct"]),
    }
    return Reading(
        {provision: on_the_day(provision, found, case["law_of"]) for provision, found in charges.items()},
        tuple(protection(case, victim) for victim in case["victims"]),
    )


def child(victim: CompleteVictim) -> bool:
    """Tell whether a victim is a child: "minors/children under 18 years of age"."""
    return victim["age"] < 18


def woman_or_child(victim: CompleteVictim) -> bool:
    """Tell whether a victim is one that the women's law speaks of."""
    return victim["sex"] == "female" or child(victim)


def is_trafficked(case: CompleteCase, victim: CompleteVictim) -> bool:
    """Paragraphs 1, 2 and 7: an act, a purpose, and a means unless the victim is a child; at any stage."""
    return bool(case["acts"] and case["purposes"] and (case["means"] or child(victim)))


def band(case: CompleteCase, victims: Sequence[CompleteVictim]) -> str:
    """Paragraphs 3, 4 and 5, for the victims against whom the offence stands."""
    if not victims:
        return "not_established"
    if any(GRAVEST & set(victim["harms"]) for victim in victims):
        return "gravest"
    if (
        case["habitual"]
        or case["organised_group"]
        or len(victims) >= 2
        or any(
            child(victim) or victim["close_relative"] or GRAVE & set(victim["harms"]) for victim in victims
        )
    ):
        return "aggravated"
    return "base"


def simple(case: CompleteCase, conduct: str, youngest: int, oldest: int) -> str:
    """Read an offence with one penalty, against a victim of some ages."""
    return found(
        any(
            conduct in victim["conduct"] and youngest <= victim["age"] <= oldest for victim in case["victims"]
        )
    )


def found(established: bool) -> str:  # noqa: FBT001 - the one thing it says
    """Give the band of an offence with one penalty."""
    return "base" if established else "not_established"


def protection(case: CompleteCase, victim: CompleteVictim) -> Protected:
    """Articles 25, 26 and 28 for one victim of a complete case.

    Only a woman or a child "has suffered from trafficking in women and children", and only where the offence
    was completed; in an attempt or preparation the words do not tell. Before the law nobody owes anything;
    what the law that took its place says is not known.
    """
    if case["law_of"] < BEGUN["women-law"]:
        return Protected(DOES_NOT_APPLY, (DOES_NOT_APPLY,) * len(DUTIES))
    if case["law_of"] >= ENDED["women-law"]:
        return Protected(UNDETERMINED, (UNDETERMINED,) * len(DUTIES))
    rights = DOES_NOT_APPLY
    if is_trafficked(case, victim) and woman_or_child(victim):
        rights = APPLIES if case["stage"] == "completed" else UNDETERMINED
    lao, in_laos = victim["nationality"] == "LA", victim["found_in"] == "LA"
    return Protected(
        rights,
        (
            rights,
            APPLIES,
            APPLIES,
            rights,
            rights if child(victim) else DOES_NOT_APPLY,
            rights if lao and not in_laos else DOES_NOT_APPLY,
            rights if in_laos and not lao else DOES_NOT_APPLY,
        ),
    )
