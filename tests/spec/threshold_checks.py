"""Ways to hold a law against one of its thresholds: what must come out below it, on it and above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from case_support import TRAFFICKING, Plain, case, victim
from plain_cases import RAPE, RAPE_OF_A_MINOR, charge
from thresholds import Commencement, Threshold, commencements, thresholds

if TYPE_CHECKING:
    from changed_texts import Law

    from lao_tip_law import Determination

SAYING_NOTHING = {
    "penal-law/age_of_consent",  # Article 89 holds the offence
    "penal-law/other_offences",
    "penal-law/relations_with_foreigners",
    "women-law/art_27",
    "penal-law/art_32",
}
"""Provisions without an offence, a right or a duty at hand: no answer turns on their days."""
FACTS: dict[str, Plain] = {
    "": {},
    "habitual": {"habitual": True},
    "permanent_disability": {"victims": [victim(harms=["permanent_disability"])]},
    "abduction": {"victims": [victim(conduct=["abduction"])]},
    "pimping": {"other_conduct": ["pimping"]},
    "prostitution": {"other_conduct": ["prostitution"]},
}

EVERYTHING = [
    victim(conduct=["abduction", "rape"]),
    victim(age=13, conduct=["rape", "sexual_intercourse", "prostitution_dealing"], sex="male"),
]

OWED = {"established": "applies", "undetermined": "undetermined", "not_in_force": "does_not_apply"}


def outcome(answer: Determination, provision: str) -> str:
    """Give a charge's one band, or that there is no offence."""
    found = charge(answer, provision)
    return found.bands[0] if found.outcome == "established" and len(found.bands) == 1 else found.outcome


def child_age_moves_all_that_is_for_children(law: Law, threshold: Threshold) -> None:
    """Hold all that Article 134 and the laws beside it have for children against the three ages."""
    for age, child in zip(threshold.triple, (True, False, False), strict=True):
        without_means = law.assess(case(victim(age=age), means=[]))
        assert outcome(without_means, TRAFFICKING) == ("aggravated" if child else "not_established")
        assert outcome(law.assess(case(victim(age=age))), TRAFFICKING) == ("aggravated" if child else "base")
        (male,) = law.assess(case(victim(age=age, sex="male"))).victims
        assert {right.outcome for right in male.rights} == {"applies" if child else "does_not_apply"}
        special = law.assess(case(victim(age=age))).victims[0].duties[4]
        assert special.outcome == ("applies" if child else "does_not_apply")
        raped = law.assess(case(victim(age=age, conduct=["rape"])))
        assert outcome(raped, RAPE_OF_A_MINOR) == ("base" if child else "not_established")
        assert outcome(raped, RAPE) == ("not_established" if child else "base")


def conduct_is_an_offence_under_the_age(law: Law, threshold: Threshold) -> None:
    for age, offence in zip(threshold.triple, (True, False, False), strict=True):
        one = victim(age=age, conduct=[threshold.about])
        answer = law.assess(case(one, acts=[], means=[], purposes=[]))
        found = charge(answer, threshold.article)
        assert found.outcome == ("established" if offence else "not_established"), age
        assert bool(found.bands) == offence


def penalty_is_heavier_from_the_number_on(law: Law, threshold: Threshold) -> None:
    for number, heavier in zip(threshold.triple, (False, True, True), strict=True):
        found = charge(law.assess(case(*[victim()] * number)), threshold.article).penalty
        assert found is not None
        assert (found.provision == threshold.provision) == heavier, number


def punished_by(law: Law, threshold: Threshold) -> Plain:
    """Give a case to which the clause of a threshold applies, on the first day on which it certainly does."""
    child = (
        next(each.number for each in thresholds(law.statutes) if each.kind == "age" and not each.about) - 1
    )
    facts = {
        **FACTS,
        "rape": {
            "victims": [
                victim(age=child if threshold.article == RAPE_OF_A_MINOR else child + 1, conduct=["rape"])
            ]
        },
        "child_victim": {"victims": [victim(age=child)]},
    }[threshold.about]
    return case(**{**facts, "offence_date": law.statutes.law.lives[threshold.article].start_last.isoformat()})


def sentence_is_within_on_the_figure(law: Law, threshold: Threshold) -> None:
    """Hold three sentences against a range: just outside its end, on it, and just inside."""
    ends = {
        each.side
        for each in thresholds(law.statutes)
        if (each.provision, each.kind, each.about) == (threshold.provision, threshold.kind, threshold.about)
    }
    inside = "within" if ends == {"least", "most"} else "undetermined"
    expected = {"least": ("below", "within", inside), "most": (inside, "within", "above")}[threshold.side]
    plain = punished_by(law, threshold)
    for figure, held in zip(threshold.triple, expected, strict=True):
        months = threshold.kind == "months"
        sentence = {"imprisonment": f"{figure} months"} if months else {"fine_lak": figure}
        found = charge(law.assess({**plain, "sentence": sentence}), threshold.article).sentence
        assert found is not None
        assert (found.imprisonment if months else found.fine) == held, figure
        if held == "within":
            assert (found.imprisonment_by, found.fine_by) == (None, None)
        elif held != "undetermined":
            assert (found.imprisonment_by if months else found.fine_by) == 1


def law_begins_and_ends_on_its_days(law: Law, commencement: Commencement) -> None:
    """Hold an offence, or what is owed to victims, against the day before, the day and the day after."""
    provision = commencement.provision
    uncertain = any(
        (each.provision, each.event) == (provision, "perhaps from") for each in commencements(law.statutes)
    )
    before, then = {
        "perhaps from": ("not_in_force", "undetermined"),
        "certain from": ("undetermined" if uncertain else "not_in_force", "established"),
        "replaced": ("established", "not_in_force"),
    }[commencement.event]
    for day, expected in zip(commencement.triple, (before, then, then), strict=True):
        plain = case(*EVERYTHING, other_conduct=["pimping", "prostitution"], offence_date=day.isoformat())
        answer = law.assess(plain)
        if answer.charge(provision) is not None:
            assert charge(answer, provision).outcome == expected, day
        else:
            one, prefix = answer.victims[1], f"{provision}__"
            found = {right.outcome for right in one.rights if right.provision.startswith(prefix)}
            found |= {duty.outcome for duty in one.duties if duty.provision.startswith(prefix)}
            replaced = commencement.event == "replaced" and expected == "not_in_force"
            words = {"undetermined" if replaced else OWED[expected]}  # the new law's words are not known
            assert found - {"does_not_apply"} == words - {"does_not_apply"}, day
            assert found
