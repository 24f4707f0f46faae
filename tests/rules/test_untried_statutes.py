"""Law of forms that the quoted texts do not have: it is applied exactly, or refused with a word of why."""

from __future__ import annotations

import pytest
from case_support import Plain, case, outcomes, victim
from changed_texts import Law

from lao_tip_law.errors import LawError

ART_134 = "quoted/penal-law/art_134.txt"
GRAVEST = (
    "In the case where the offence results in the victim being \n"
    "permanently disabled, contracts AIDS or results in the loss life, "
)
MEANS = " by means of deception \nfraud, threats/intimidation, duress, financial constraints or other \nmeans"
PURPOSES = (
    " for the purpose of labor exploitation, prostitution, \n"
    "dissemination of pornographic material, or other purposes contrary \n"
    "to national culture, removal of body organs for the purpose of \nmaking illegal gains"
)
ATTEMPT = "Preparation to commit, attempt such infractions shall be punished."


def band(law: Law, plain: Plain) -> set[str]:
    return outcomes(law.assess(plain), "penal-law/art_134")


@pytest.mark.parametrize(
    ("age", "expected"),
    [(14, "base"), (15, "aggravated"), (17, "aggravated"), (18, "base")],
)
def test_an_age_between_two_birthdays_lifts_from_the_one_to_the_other(age: int, expected: str) -> None:
    law = Law((ART_134, "the victim is a child/minor", "the victim is between 15 and 18 years of age"))
    assert band(law, case(victim(age=age))) == {expected}


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        (
            GRAVEST,
            "In the case where the victim is a child and the infraction is performed habitually, ",
            "circumstances-together",
            "two circumstances together",
        ),
        (
            ATTEMPT,
            "Preparation to commit such infractions shall be punished by imprisonment of one to two years.",
            "penalty-of-a-stage",
            "a preparation or an attempt alone",
        ),
    ],
)
def test_a_form_that_the_bands_cannot_hold_is_refused(old: str, new: str, code: str, words: str) -> None:
    with pytest.raises(LawError, match=words) as caught:
        Law((ART_134, old, new))
    assert caught.value.code == code


def test_a_rule_for_the_young_that_is_denied_waives_no_means() -> None:
    law = Law((ART_134, "will be considered as", "will not be considered as"))
    child = {**case(victim(age=13)), "means": []}
    assert band(law, child) == {"not_established"}


@pytest.mark.parametrize(("words", "fact"), [(MEANS, "means"), (PURPOSES, "purposes")])
@pytest.mark.parametrize("shown", [[], None])
def test_a_definition_that_names_no_means_or_no_purpose_asks_for_none(
    words: str, fact: str, shown: list[str] | None
) -> None:
    law = Law((ART_134, words, ""))
    plain = case(**{fact: shown})
    answer = law.assess(plain)
    assert band(law, plain) == {"base"}
    assert {right.outcome for right in answer.victims[0].rights} == {"applies"}
    assert answer.still_needed == ()
