"""What changes no answer: order, names, other ways to say the same, and facts that no word asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from case_support import Plain, charges, examples, owed
from hiding import offences
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law import Determination, assess
from lao_tip_law.strategies import cases, complete_cases, partial_cases

if TYPE_CHECKING:
    from random import Random

_BANDS = {"habitual", "organised_group", "age", "close_relative", "harms"}
_TRAFFICKING = {"acts", "means", "purposes"} | _BANDS
ASKED_BY: dict[str, set[str]] = {
    "penal-law/art_134": _TRAFFICKING,
    "penal-code-2017/art_215": _TRAFFICKING,
    "women-law/art_24": _TRAFFICKING | {"sex"},
    "children-law/art_89": {"conduct"} | _BANDS,
    "children-law/art_89__reported": {"conduct", "age"},
    "penal-law/art_92": {"conduct"},
    "penal-law/art_119": {"conduct", "age"},
    "penal-law/rape_of_a_minor": {"conduct", "age"},
    "penal-law/prostitution": {"other_conduct"},
    "penal-law/pimping": {"other_conduct"},
}
"""The facts that each charge asks for; any other is irrelevant to it. The day decides for all of them."""
ASKED_BY_RIGHTS = {"acts", "means", "purposes", "stage", "age", "sex"}
CASE_FACTS = ("acts", "means", "purposes", "habitual", "organised_group", "other_conduct", "stage")
VICTIM_FACTS = ("age", "sex", "nationality", "found_in", "close_relative", "harms", "conduct")
listed = cases(judged=False).filter(lambda plain: isinstance(plain.get("victims"), list))
two_or_more = (
    offences(min_victims=2) | complete_cases(min_victims=2) | partial_cases(min_victims=2, listed=True)
)


def shuffled(value: Any, random: Random) -> Any:  # noqa: ANN401 - plain data in, plain data out
    """Put the words of each list and the keys of each mapping in another order."""
    if isinstance(value, dict):
        keys = random.sample(sorted(value), len(value))
        return {key: shuffled(value[key], random) for key in keys}
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return random.sample(value, len(value))
    return value


def decided(answer: Determination) -> object:
    """Lay out what an answer decides of the charges, with the penalties."""
    return [(charge.provision, charge.outcome, charge.bands, charge.penalties) for charge in answer.charges]


@pytest.mark.law("penal-law/art_134__para_4")
@examples(120)
@given(two_or_more, st.randoms(use_true_random=False))
def test_the_order_of_the_victims_changes_nothing(plain: Plain, random: Random) -> None:
    """Article 134 speaks of victims and not of a first one: each keeps what it is owed at its new place, and
    the same facts are asked for.
    """
    places = random.sample(range(len(plain["victims"])), len(plain["victims"]))
    moved = {**plain, "victims": [plain["victims"][place] for place in places]}
    first, second = assess(plain), assess(moved)
    assert decided(first) == decided(second)
    assert [owed(first)[place] for place in places] == owed(second)
    at = {f"victims[{old}]": f"victims[{new}]" for new, old in enumerate(places)}
    asked = {
        at.get(each.fact.partition(".")[0], each.fact.partition(".")[0])
        + each.fact[len(each.fact.partition(".")[0]) :]
        for each in first.still_needed
    }
    assert asked == {each.fact for each in second.still_needed}
    assert {note.code for note in first.notes} == {note.code for note in second.notes}


@examples(100)
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_words_and_keys_changes_nothing(plain: Plain, random: Random) -> None:
    """Contract 3: a list of words is a set of facts, and a mapping has no order."""
    other = shuffled(plain, random)
    if isinstance(plain.get("victims"), list):
        other["victims"] = [shuffled(one, random) for one in plain["victims"]]
    one, two = assess(plain), assess(other)
    assert decided(one) == decided(two)
    assert one.still_needed == two.still_needed
    assert [part.rights for part in one.victims] == [part.rights for part in two.victims]


@examples(60)
@given(listed, st.lists(st.text("ABก", min_size=1, max_size=3), min_size=4, max_size=4))
def test_a_label_changes_nothing(plain: Plain, labels: list[str]) -> None:
    """Contract 3: what a case calls its victims is never looked at."""
    named = [{**one, "label": label} for one, label in zip(plain["victims"], labels, strict=False)]
    assert assess({**plain, "victims": named}).to_dict() == assess(plain).to_dict()


@examples(60)
@given(cases())
def test_to_say_unknown_is_to_leave_out(plain: Plain) -> None:
    """Contract 3: absent means unknown, and so does the word; the stage alone has a default."""
    names = [name for name in (*CASE_FACTS, "victims", "offence_date", "sentence") if name != "stage"]
    said = {**dict.fromkeys(names, "unknown"), **plain}
    if isinstance(plain.get("victims"), list):
        said["victims"] = [
            {**dict.fromkeys(set(VICTIM_FACTS) - {"age"}, "unknown"), **one} for one in plain["victims"]
        ]
    assert assess(said).to_dict() == assess(plain).to_dict()


def replaced(plain: Plain, other: Plain, kept: set[str]) -> Plain:
    """Take every fact but some from another case; victims and date stay in their place."""
    changed = {name: other[name] for name in CASE_FACTS if name in other and name not in kept}
    people = []
    for place, one in enumerate(plain["victims"]):
        source = other["victims"][place % len(other["victims"])]
        people.append(
            one | {name: source[name] for name in VICTIM_FACTS if name in source and name not in kept}
        )
    return {**plain, **changed, "victims": people}


@pytest.mark.law("penal-law/art_134__para_1", "penal-law/art_134__para_7")
@pytest.mark.parametrize("provision", ASKED_BY)
@examples(30)
@given(complete_cases(min_victims=1, dated=False), complete_cases(min_victims=1, dated=False))
def test_a_charge_asks_for_its_own_facts_alone(provision: str, plain: Plain, other: Plain) -> None:
    """Each article asks for the facts that its words name; nationality, place, stage, accusations and the
    rest may be what they like: "within or from other countries", and paragraph 7 on preparation and attempt.
    """
    one, two = assess(plain), assess(replaced(plain, other, ASKED_BY[provision]))
    assert charges(one)[provision] == charges(two)[provision]
    assert one.charge(provision) is not None


@pytest.mark.law("women-law/art_25")
@examples(80)
@given(complete_cases(min_victims=1, dated=False), complete_cases(min_victims=1, dated=False))
def test_rights_ask_for_the_offence_the_stage_the_age_and_the_sex_alone(plain: Plain, other: Plain) -> None:
    """Article 25: harms, kinship, other conduct, nationality and place do not matter to a victim's rights."""
    one, two = assess(plain), assess(replaced(plain, other, ASKED_BY_RIGHTS))
    assert [part.rights[0].outcome for part in one.victims] == [
        part.rights[0].outcome for part in two.victims
    ]


def test_the_charges_whose_facts_are_stated_here_are_all_there_are() -> None:
    """A new article has to say here which facts it asks for."""
    assert {charge.provision for charge in assess({}).charges} == set(ASKED_BY)
