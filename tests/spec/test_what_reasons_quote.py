"""What a reason quotes and claims: the words that the facts meet, and of each no more than is known."""

from __future__ import annotations

import pytest
from case_support import TRAFFICKING, Plain, case, examples, victim
from hiding import hidden_facts, offences, without
from hypothesis import given
from plain_cases import ACTS, MEANS, PURPOSES

from lao_tip_law import assess


def reasons(plain: Plain, fact: str, provision: str = TRAFFICKING) -> list[tuple[str, str, bool | None]]:
    """Give the reasons that name a fact: where the words stand, the words, and whether they hold."""
    found = assess(plain).charge(provision)
    assert found is not None
    return [
        (each.provision, " ".join(each.text.split()), each.holds)
        for each in found.reasons
        if fact in each.facts
    ]


@pytest.mark.law("penal-law/art_134__para_1")
@pytest.mark.parametrize(
    ("fact", "words", "whole"),
    [
        ("acts", ACTS, "seeking, concealing, transporting or taking"),
        (
            "means",
            MEANS,
            "deception fraud, threats/intimidation, duress, financial constraints or other means",
        ),
        (
            "purposes",
            PURPOSES,
            (
                "labor exploitation, prostitution, dissemination of pornographic material, or other purposes "
                "contrary to national culture, removal of body organs"
            ),
        ),
    ],
)
def test_a_reason_quotes_the_word_that_is_shown_and_the_whole_list_where_none_is(
    fact: str, words: dict[str, str], whole: str
) -> None:
    """Paragraph 1: a reader sees which of its words the facts meet; where they meet none, or it is not known,
    every word that would do, from the first of the list to the last.
    """
    first = "penal-law/art_134__para_1"
    for word, said in words.items():
        ((place, text, holds),) = reasons(case(**{fact: [word]}), fact)
        assert (place, holds) == (first, True)
        assert text in said
    assert reasons(case(**{fact: []}), fact) == [(first, whole, False)]
    assert reasons(case(**{fact: "unknown"}), fact) == [(first, whole, None)]


@pytest.mark.law("penal-law/art_134__para_7")
@pytest.mark.parametrize(
    ("stage", "holds"), [("completed", []), ("attempt", [True]), ("preparation", [True]), ("unknown", [True])]
)
def test_what_was_not_completed_is_punished_by_paragraph_7_and_a_reason_says_so(
    stage: str, holds: list[bool]
) -> None:
    """An attempt or a preparation is an offence by the words "Preparation to commit, attempt such
    infractions shall be punished" alone: they are the reason, and need not be given where it was completed.
    """
    found = reasons(case(stage=stage), "stage")
    assert [held for *_, held in found] == holds
    assert {(place, text.startswith("Preparation to commit, attempt")) for place, text, _ in found} <= {
        ("penal-law/art_134__para_7", True)
    }


@pytest.mark.law("penal-law/art_134__para_1")
@pytest.mark.parametrize(("victims", "holds"), [([], False), ("unknown", None)])
def test_that_there_is_no_victim_is_known_where_none_is_listed(
    victims: object,
    holds: bool | None,  # noqa: FBT001 - a table
) -> None:
    """The offence is done to "people": a case that lists nobody is known to have no victim, and that is the
    reason for which it fails; a case that does not tell its victims leaves it open.
    """
    found = [held for *_, held in reasons(case(victims=victims), "victims")]
    assert found[0] is holds


@pytest.mark.law("penal-law/art_134__para_4")
@pytest.mark.parametrize(
    ("people", "holds"),
    [
        ([10], False),
        ([10, 17], True),
        ([10, 18], False),
        ([10, {"min": 17, "max": 18}], None),
        ([{"min": 17, "max": 18}] * 2, None),
        ([10, {"min": 17, "max": 18}, 12], True),
    ],
)
def test_those_who_may_be_no_victims_are_not_counted_as_two(
    people: list[object],
    holds: bool | None,  # noqa: FBT001 - a table
) -> None:
    """The words are "the victim is two or more people": where no means was used an adult is no victim of the
    offence, so that one who may be an adult leaves it open, and the reason says so.
    """
    plain = case(*(victim(age=age) for age in people), means=[])
    (found,) = [
        held for _, text, held in reasons(plain, "victims") if text == "the victim is two or more people"
    ]
    assert found is holds


@examples(120)
@given(offences(max_victims=3), hidden_facts)
def test_a_reason_that_holds_or_fails_is_not_upset_by_what_is_learnt(plain: Plain, hidden: set[str]) -> None:
    """Contract 3, unknown is neither true nor false: of a reason that is said to hold, or to fail, while some
    facts are not known, the whole case says the same.
    """
    whole = {
        (charge.provision, each.provision, each.span, each.facts): each.holds
        for charge in assess(plain).charges
        for each in charge.reasons
    }
    for charge in assess(without(plain, hidden - {"victims"})).charges:
        for each in charge.reasons:
            learnt = whole.get((charge.provision, each.provision, each.span, each.facts), each.holds)
            assert each.holds is None or learnt is each.holds, each.text
