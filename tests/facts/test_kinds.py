"""Three-valued sets of words."""

# ruff: noqa: E501 - a message stands in one line, as it is printed

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.errors import CaseError
from lao_tip_law.facts import Kinds
from lao_tip_law.facts.vocabulary import ACTS, CONDUCT, HARMS, MEANS, OTHER_CONDUCT, PURPOSES

VOCABULARIES = [ACTS, MEANS, PURPOSES, HARMS, CONDUCT, OTHER_CONDUCT]


def test_what_a_list_does_not_name_is_known_not_to_be() -> None:
    acts = Kinds.of(ACTS, ["transporting"])
    assert acts["transporting"] is True
    assert acts["seeking"] is False
    assert (acts.true, acts.false, acts.unknown) == (
        ("transporting",),
        ("seeking", "concealing", "taking"),
        (),
    )


def test_what_a_mapping_does_not_name_is_unknown() -> None:
    harms = Kinds.of(HARMS, {"death": "unknown", "aids": None, "maiming": False, "serious_injury": True})
    assert harms.true == ("serious_injury",)
    assert harms.false == ("maiming",)
    assert harms.unknown == ("loss_of_mental_faculties", "permanent_disability", "aids", "death")
    assert harms["death"] is None
    assert not harms.wholly_unknown


def test_an_empty_list_is_known_to_be_none_and_an_empty_mapping_is_unknown() -> None:
    assert Kinds.of(HARMS, []).false == HARMS
    assert Kinds.of(HARMS, {}).wholly_unknown


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
@pytest.mark.parametrize("value", [None, "unknown"])
def test_nothing_is_known_of_a_missing_set(vocabulary: tuple[str, ...], value: str | None) -> None:
    kinds = Kinds.of(vocabulary, value)
    assert kinds.unknown == vocabulary
    assert kinds is Kinds.of(vocabulary, None)


def test_any_iterable_of_words_will_do_and_repeating_one_adds_nothing() -> None:
    expected = Kinds(ACTS, 0b0101, 0b1010)
    assert Kinds.of(ACTS, ("transporting", "seeking", "seeking")) == expected
    assert Kinds.of(ACTS, {"transporting", "seeking"}) == expected
    assert Kinds.of(ACTS, (word for word in ("transporting", "seeking"))) == expected


def test_a_set_of_the_same_words_is_taken_as_it_is() -> None:
    acts = Kinds.of(ACTS, ["taking"])
    assert Kinds.of(ACTS, acts) is acts
    assert Kinds.of((*ACTS,), acts) is acts


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (
            ["seking"],
            (
                "acts[0]: The word is not one of those that can stand here; did you mean seeking?"
                " Write one of: seeking, concealing, transporting, taking."
            ),
        ),
        (
            ["taking", "zzz"],
            (
                "acts[1]: The word is not one of those that can stand here."
                " Write one of: seeking, concealing, transporting, taking."
            ),
        ),
        (
            ["unknown"],
            (
                "acts[0]: A list says all there is, so it cannot hold the word unknown."
                " Write unknown in place of the list, or a mapping of the words that are known."
            ),
        ),
        (
            ["x" * 10_000],
            (
                "acts[0]: The word is not one of those that can stand here."
                " Write one of: seeking, concealing, transporting, taking."
            ),
        ),
        (
            [3],
            (
                "acts[0]: An entry of the list is not a word."
                " Write one of: seeking, concealing, transporting, taking."
            ),
        ),
        (
            {"seking": True},
            (
                "acts.seking: There is no such word; did you mean seeking?"
                " Write one of: seeking, concealing, transporting, taking."
            ),
        ),
        (
            {"Mrs Noy": True},
            "acts: An unknown key stands here. Write one of: seeking, concealing, transporting, taking.",
        ),
        (
            {3: True},
            "acts: A key is not the name of a word. Write one of: seeking, concealing, transporting, taking.",
        ),
        ({"taking": "yes"}, "acts.taking: The value is not a truth value. Write true, false or unknown."),
        ({"taking": 1}, "acts.taking: The value is not a truth value. Write true, false or unknown."),
        (
            "taking",
            "acts: The value is not a list of words. Write a list such as [seeking], or {seeking: true}, or unknown.",
        ),
        (
            7,
            "acts: The value is not a list of words. Write a list such as [seeking], or {seeking: true}, or unknown.",
        ),
        (
            Kinds.of(HARMS, []),
            (
                "acts: The set speaks of other words than those that can stand here."
                " Give a set of: seeking, concealing, transporting, taking."
            ),
        ),
    ],
)
def test_a_bad_set_is_refused_with_the_words_that_would_do(value: object, message: str) -> None:
    with pytest.raises(CaseError) as caught:
        Kinds.of(ACTS, value, "acts")
    assert str(caught.value) == message


def test_asking_for_a_word_of_no_vocabulary_is_an_error_and_not_unknown() -> None:
    with pytest.raises(KeyError, match="did you mean seeking") as caught:
        Kinds.of(ACTS, None)["seekin"]
    assert isinstance(caught.value, CaseError)
    assert (caught.value.code, caught.value.field) == ("unknown-word", None)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (Kinds.of(HARMS, []), "wrong-vocabulary"),
        (["seking"], "unknown-word"),
        ([3], "not-a-word"),
        ({"seking": True}, "unknown-word"),
        ({"taking": 1}, "not-a-truth-value"),
        (7, "not-a-list"),
    ],
)
def test_each_way_in_which_a_set_is_bad_has_a_code_of_its_own(value: object, code: str) -> None:
    with pytest.raises(CaseError) as caught:
        Kinds.of(ACTS, value, "acts")
    assert caught.value.code == code


@pytest.mark.parametrize(("value", "place"), [({"seking"}, "[0]"), (["taking", "x"], "[1]"), (7, None)])
def test_a_bad_set_of_no_field_has_no_more_than_its_own_place(value: object, place: str | None) -> None:
    for field in ("", "acts"):
        with pytest.raises(CaseError) as caught:
            Kinds.of(ACTS, value, field)
        assert caught.value.field == (f"{field}{place or ''}" or None)
    with pytest.raises(CaseError) as caught:
        Kinds.of(ACTS, value)
    assert caught.value.field == place


@pytest.mark.parametrize(("yes", "no"), [(1, 1), (16, 0), (0, 16), (-1, 0), (0, -1), (-2, 1)])
def test_a_word_cannot_be_both_true_and_false_nor_a_bit_stand_for_no_word(yes: int, no: int) -> None:
    with pytest.raises(CaseError) as caught:
        Kinds(ACTS, yes, no)
    assert caught.value.code == "contradictory-words"
    assert str(caught.value) == (
        "A word is known both to hold and not to hold, or a bit stands for no word."
        " Set each bit below the length of the vocabulary in one of the two numbers at most."
    )


@given(
    st.sampled_from(VOCABULARIES).flatmap(
        lambda words: st.tuples(st.just(words), st.dictionaries(st.sampled_from(words), st.booleans()))
    )
)
def test_each_word_is_in_exactly_one_of_true_false_and_unknown(
    drawn: tuple[tuple[str, ...], dict[str, bool]],
) -> None:
    vocabulary, known = drawn
    kinds = Kinds.of(vocabulary, known)
    assert sorted(kinds.true + kinds.false + kinds.unknown) == sorted(vocabulary)
    for word in vocabulary:
        assert kinds[word] is known.get(word)
