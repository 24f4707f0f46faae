"""What is still needed: each fact that can change the answer, and no other."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from case_support import TRAFFICKING, Plain, case, charges, examples, needed, owed, victim
from hiding import hidden_facts, learnt, offences, open_paths, without
from hypothesis import given
from plain_cases import PENAL_CODE, WOMENS_LAW

from lao_tip_law import Days, assess
from lao_tip_law.strategies import complete_cases, partial_cases

if TYPE_CHECKING:
    from collections.abc import Mapping

OF_TRAFFICKING = {TRAFFICKING, WOMENS_LAW, PENAL_CODE}
someone = offences() | complete_cases(min_victims=1, dated=False, judged=False)


@examples(120)
@given(someone, hidden_facts)
def test_a_fact_that_is_not_asked_for_changes_nothing_whatever_it_is(plain: Plain, hidden: set[str]) -> None:
    """Contract 4: `still_needed` leaves out no fact that matters. Those it does not name can be anything."""
    partial = without(plain, hidden - {"victims"})
    before = assess(partial)
    filled = partial
    for path in open_paths(partial) - {each.fact for each in before.still_needed}:
        filled = learnt(filled, path, plain)
    after = assess(filled)
    assert charges(before) == charges(after)
    assert owed(before) == owed(after)
    assert {each.fact for each in after.still_needed} == {each.fact for each in before.still_needed}


@examples(120)
@given(partial_cases(max_unknown=5))
def test_each_fact_asked_for_can_change_what_it_is_asked_for(plain: Plain) -> None:
    """Contract 4: `still_needed` names no fact twice, and none whose values all leave the same one answer."""
    answer = assess(plain)
    assert len({each.fact for each in answer.still_needed}) == len(answer.still_needed)
    for each in answer.still_needed:
        assert each.provisions
        assert each.effects
        for effect in each.effects:
            if answer.charge(effect.provision) is None:
                continue  # what is owed can be open for another reason too, whatever the fact is
            assert len({outcome for left in effect.leaves.values() for outcome in left}) > 1, each.fact


@examples(120)
@given(partial_cases())
def test_no_fact_is_asked_for_that_is_known(plain: Plain) -> None:
    """Contract 4: only unknown facts are needed; of a list that is known in part, only its open words."""
    for each in assess(plain).still_needed:
        found = re.fullmatch(r"(?:victims\[(\d+)\]\.)?(\w+)(?:\.(\w+))?", each.fact)
        assert found is not None
        holder = plain if found[1] is None else plain["victims"][int(found[1])]
        value = holder.get(found[2], "unknown")
        if found[3] is not None:
            assert value.get(found[3], "unknown") == "unknown", each.fact
        elif found[2] == "offence_date":
            assert Days.of(value).single is None
        elif found[2] == "age":
            assert "birth_date" not in holder
            assert not isinstance(value, int)
        else:
            assert value == "unknown", each.fact


@examples(60)
@given(complete_cases())
def test_nothing_is_asked_for_where_every_fact_is_known(plain: Plain) -> None:
    """Contract 4: a complete case needs nothing, whatever its day."""
    assert needed(plain) == set()


@pytest.mark.law("penal-law/art_134__para_5")
def test_where_there_is_a_death_no_lesser_circumstance_is_asked_for() -> None:
    """Article 134, paragraph 5: the gravest band is reached, and nothing in paragraph 4 can change that."""
    dead = case(victim(harms=["death"], close_relative=None), habitual=None, organised_group=None)
    assert needed(dead) == set()


@pytest.mark.law("penal-law/art_134__para_1")
def test_where_no_purpose_is_shown_nothing_about_trafficking_is_asked_for() -> None:
    """Article 134, paragraph 1: without a purpose there is no offence, so that no band or right is open."""
    nothing = case(victim(age=None, harms=None, close_relative=None), purposes=[], acts=None, means=None)
    assert needed(nothing) == set()


@pytest.mark.law("penal-law/art_134__para_2")
def test_the_age_alone_is_asked_for_where_no_means_is_shown() -> None:
    """Article 134, paragraph 2: for a child no means is needed, for an adult one is."""
    assert needed(case(victim(age=None), means=[])) == {"victims[0].age"}


@pytest.mark.law("penal-law/art_134__para_4")
def test_each_of_two_circumstances_is_asked_for_where_either_would_do() -> None:
    """Article 134, paragraph 4: of habit and organised group either decides where the other is not."""
    assert needed(case(habitual=None, organised_group=None)) == {"habitual", "organised_group"}
    assert needed(case(victim(close_relative=None), habitual=None)) == {
        "victims[0].close_relative",
        "habitual",
    }


@pytest.mark.law("penal-law/art_134__para_2")
def test_no_means_is_asked_for_where_every_victim_is_a_child() -> None:
    """Article 134, paragraph 2: the means is waived, so that it cannot matter, whatever else is open."""
    assert needed(case(victim(age=17, harms=None), means=None)) == {"victims[0].harms"}
    assert needed(case(victim(age=18, harms=None), means=None)) == {"victims[0].harms", "means"}


@pytest.mark.law(*(f"penal-law/art_134__para_{number}" for number in (1, 2, 4, 5)))
@pytest.mark.parametrize(
    ("plain", "fact", "paragraphs"),
    [
        (case(acts=None), "acts", {1}),
        (case(means=None), "means", {1}),
        (case(purposes=None), "purposes", {1}),
        (case(habitual=None), "habitual", {4}),
        (case(organised_group=None), "organised_group", {4}),
        (case(victim(age=None), means=[]), "victims[0].age", {2, 4}),
        (case(victim(age={"min": 17, "max": 18})), "victims[0].age", {2, 4}),
        (case(victim(close_relative=None)), "victims[0].close_relative", {4}),
        (case(victim(harms=None)), "victims[0].harms", {4, 5}),
        (case(victim(harms={"death": "unknown"}, age=17)), "victims[0].harms", {4, 5}),
    ],
)
def test_a_fact_is_asked_for_through_the_paragraphs_that_make_it_matter(
    plain: Plain, fact: str, paragraphs: set[int]
) -> None:
    """Paragraph 1 asks for an act, a means and a purpose, 2 for the age that spares the means, 4 and 5 for
    what makes the penalty heavier: a fact names each paragraph through which it matters, and no other.
    """
    (asked,) = [each for each in assess(plain).still_needed if each.fact == fact]
    found = {provision for provision in asked.provisions if provision.startswith("penal-law/art_134__")}
    assert found == {f"penal-law/art_134__para_{number}" for number in paragraphs}


def taken_away(leaves: Mapping[str, tuple[str, ...]]) -> Fraction:
    """Give how many outcomes an answer takes away of those that are left, on average over the answers."""
    left = {outcome for each in leaves.values() for outcome in each}
    return len(left) - Fraction(sum(map(len, leaves.values())), len(leaves))


@examples(120)
@given(offences(), hidden_facts)
def test_the_fact_that_takes_most_away_is_asked_for_first(plain: Plain, hidden: set[str]) -> None:
    """Contract 4, the most informative first: first what a charge of trafficking turns on, and of these facts
    the one whose answers leave the fewest outcomes on average.
    """
    weights = [
        sum(taken_away(effect.leaves) for effect in each.effects if effect.provision in OF_TRAFFICKING)
        for each in assess(without(plain, hidden)).still_needed
    ]
    assert weights == sorted(weights, reverse=True)


@examples(60)
@given(offences(), hidden_facts)
def test_what_a_fact_does_to_a_charge_stands_before_what_it_does_to_a_right(
    plain: Plain, hidden: set[str]
) -> None:
    """Contract 4: `if` tells of the chief thing that a fact can change, its first: a charge where it changes
    one, in the order of the charges; only then what is owed to a victim.
    """
    answer = assess(without(plain, hidden))
    order = [charge.provision for charge in answer.charges]
    for each in answer.still_needed:
        places = [
            order.index(effect.provision) if effect.provision in order else len(order)
            for effect in each.effects
        ]
        assert places == sorted(places), each.fact


@pytest.mark.law("penal-law/art_134__para_2")
def test_the_age_is_asked_for_with_the_bands_that_it_leaves() -> None:
    """Article 134, paragraph 2: where no means is shown, a child's age makes the aggravated offence and an
    adult's none, and `if` says so.
    """
    (asked,) = assess(case(victim(age=None), means=[])).still_needed
    assert dict(asked.effects[0].leaves) == {"under 18": ("aggravated",), "18 or over": ("not_established",)}
