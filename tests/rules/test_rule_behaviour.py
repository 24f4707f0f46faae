"""Laws of behaviour that hold for every case: monotone, never wider for knowing more, blind to the rest."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st
from rules_support import HARMS, RANKS, Plain, complete_cases, examples, outcomes, victim

from lao_tip_law import Determination, assess

WORSE: tuple[Plain, ...] = (
    {"habitual": True},
    {"organised_group": True},
    {"close_relative": True},
    *({"harms": [harm]} for harm in HARMS),
    {"age": 17},
    {"another": True},
)
"""What can be added to a case that makes it heavier."""
CASE_FACTS = ("stage", "acts", "means", "purposes", "habitual", "organised_group", "other_conduct")


def ranks(plain: Plain) -> dict[str, int]:
    """Give each charge's place, from not established to gravest."""
    answer = assess(plain)
    found = {}
    for charge in answer.charges:
        (only,) = outcomes(answer, charge.provision)
        found[charge.provision] = RANKS[only]
    return found


def charges(answer: Determination) -> dict[str, set[str]]:
    return {charge.provision: outcomes(answer, charge.provision) for charge in answer.charges}


def worsened(plain: Plain, change: Plain) -> Plain:
    """Add an aggravating fact to a case, to its first victim where it is about one."""
    if "another" in change:
        return {**plain, "victims": [*plain["victims"], victim()]}
    if change.keys() <= plain.keys():
        return {**plain, **change}
    first, *others = plain["victims"]
    changed = {**first, **change}
    changed["harms"] = [*first["harms"], *change.get("harms", [])]
    changed["age"] = min(first["age"], change.get("age", 130))
    return {**plain, "victims": [changed, *others]}


@examples(150)
@given(complete_cases, st.sampled_from(WORSE))
def test_an_added_aggravating_fact_never_lowers_a_band(plain: Plain, change: Plain) -> None:
    assume(plain["victims"])
    before, after = ranks(plain), ranks(worsened(plain, change))
    provisions = ["penal-law/art_134", "children-law/art_89", "penal-law/art_92"]
    assert all(after[provision] >= before[provision] for provision in provisions)


@examples(100)
@given(complete_cases)
def test_every_complete_case_has_one_answer_for_each_charge_and_no_open_fact(plain: Plain) -> None:
    answer = assess(plain)
    assert all(len(found) == 1 for found in charges(answer).values())
    settled = {"established", "not_established", "not_in_force"}
    assert all(charge.outcome in settled for charge in answer.charges)
    assert answer.still_needed == ()


@examples(100)
@given(complete_cases)
def test_being_a_child_or_a_woman_never_takes_a_right_away(plain: Plain) -> None:
    as_men = {**plain, "victims": [{**one, "sex": "male"} for one in plain["victims"]]}
    as_women = {**plain, "victims": [{**one, "sex": "female"} for one in plain["victims"]]}
    as_girls = {**plain, "victims": [{**one, "sex": "female", "age": 13} for one in plain["victims"]]}
    order = {"does_not_apply": 0, "undetermined": 1, "applies": 2}
    for weaker, stronger in ((as_men, as_women), (as_women, as_girls)):
        for one, other in zip(assess(weaker).victims, assess(stronger).victims, strict=True):
            assert order[one.rights[0].outcome] <= order[other.rights[0].outcome]


def without(plain: Plain, hidden: set[str]) -> Plain:
    """Leave out some facts, named `fact` or, for every victim, `victims.fact`."""
    kept: Plain = {key: value for key, value in plain.items() if key not in hidden}
    if "victims" in kept:
        kept["victims"] = [
            {key: value for key, value in one.items() if f"victims.{key}" not in hidden}
            for one in plain["victims"]
        ]
    return kept


HIDEABLE = [
    *CASE_FACTS[1:],
    *(
        f"victims.{name}"
        for name in ("age", "sex", "nationality", "found_in", "close_relative", "harms", "conduct")
    ),
    "victims",
]


@examples(200)
@given(complete_cases, st.sets(st.sampled_from(HIDEABLE), max_size=8), st.sets(st.sampled_from(HIDEABLE)))
def test_learning_a_fact_never_widens_an_answer(plain: Plain, hidden: set[str], learnt: set[str]) -> None:
    if not plain["victims"]:
        hidden, learnt = hidden - {"victims"}, learnt - {"victims"}  # unknown victims are one or more
    less, more = assess(without(plain, hidden)), assess(without(plain, hidden - learnt))
    wide, narrow = charges(less), charges(more)
    assert all(narrow[provision] <= wide[provision] for provision in wide)
    if "victims" not in hidden:
        for one, other in zip(less.victims, more.victims, strict=True):
            assert narrower(
                [right.outcome for right in one.rights], [right.outcome for right in other.rights]
            )
            assert narrower([duty.outcome for duty in one.duties], [duty.outcome for duty in other.duties])


def narrower(before: list[str], after: list[str]) -> bool:
    return all(one in {other, "undetermined"} for one, other in zip(before, after, strict=True))


@examples(100)
@given(complete_cases, st.randoms(use_true_random=False))
def test_order_changes_nothing(plain: Plain, random: Any) -> None:  # noqa: ANN401 - hypothesis' random source
    def shuffled(values: Any) -> list[Any]:  # noqa: ANN401 - words or victims
        found = list(values)
        random.shuffle(found)
        return found

    places = shuffled(range(len(plain["victims"])))
    mixed: Plain = {
        key: shuffled(plain[key]) if isinstance(plain[key], list) and key != "victims" else plain[key]
        for key in shuffled(plain)
    }
    mixed["victims"] = [
        {key: shuffled(one[key]) if isinstance(one[key], list) else one[key] for key in shuffled(one)}
        for one in (plain["victims"][place] for place in places)
    ]
    first, second = assess(plain), assess(mixed)
    assert charges(first) == charges(second)
    assert [first.victims[place].rights[0].outcome for place in places] == [
        one.rights[0].outcome for one in second.victims
    ]
    assert {note.code for note in first.notes} == {note.code for note in second.notes}


@examples(100)
@given(
    complete_cases,
    st.fixed_dictionaries(
        {},
        optional={
            "label": st.sampled_from(["A", "B"]),
            "accused_of": st.just(["prostitution"]),
            "returned_on": st.just("2008-01"),
            "sex": st.sampled_from(["female", "male"]),
            "nationality": st.sampled_from(["LA", "VN", "CN"]),
            "found_in": st.sampled_from(["LA", "TH", "MY"]),
        },
    ),
)
def test_who_the_victim_is_and_where_changes_no_charge_but_one_about_women(
    plain: Plain, added: Plain
) -> None:
    other = {**plain, "victims": [{**one, **added} for one in plain["victims"]]}
    one, two = charges(assess(plain)), charges(assess(other))
    if "sex" in added:
        del one["women-law/art_24"], two["women-law/art_24"]
    assert one == two


@examples(50)
@given(complete_cases)
def test_the_stage_changes_no_band_where_all_stages_are_punished(plain: Plain) -> None:
    found = [charges(assess({**plain, "stage": stage})) for stage in ("completed", "attempt", "preparation")]
    assert found[0] == found[1] == found[2]
