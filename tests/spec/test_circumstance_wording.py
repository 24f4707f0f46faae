"""Circumstances: in whatever words and order they are said, each is read as the one that was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from law_reading import examples, penalties_as_data, read_clauses, unrecognised

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.law.model import Circumstance
from lao_tip_law.law.reading import penalties_of
from lao_tip_law.strategies import Worded, circumstance_lists, unplaced
from lao_tip_law.strategies.wording.circumstance_forms import NAMES, STATED
from lao_tip_law.strategies.wording.circumstances import (
    grammar_forms,
    say_circumstance,
    several_victims,
    slotted,
)
from lao_tip_law.strategies.wording.templates import fill
from lao_tip_law.strategies.wording.vocabulary import aliases, grow, plainest
from lao_tip_law.strategies.wording.worded import NOWHERE

ART_134 = "penal-law/art_134__para_4"
_COMPLETE = [
    pytest.param(name, template, id=f"{name}-{at}")
    for name, forms in STATED.items()
    for at, (rule, template) in enumerate(forms)
    if rule != "continued"
]
_GOING_ON = [
    pytest.param(name, template, id=f"{name}-{at}")
    for name, forms in STATED.items()
    for at, (rule, template) in enumerate(forms)
    if rule == "continued"
]
_SLOTS = {"from": "15", "number": "16", "quantity": "three", "fewer": "two"}


def clause(circumstances: str) -> str:
    return f"If {circumstances}, the offender shall be imprisoned for ten years."


def read(circumstances: str) -> list[Circumstance]:
    text = clause(circumstances)
    assert unrecognised(text) == [], text
    (only,) = read_clauses(text)
    return list(only.circumstances)


def meant(name: str, template: str) -> Circumstance:
    if name == "victims":
        return several_victims(3)
    return Circumstance(
        "",
        NOWHERE,
        name,
        age_from=15 if "{from}" in template else None,
        age_below=16 if "{number}" in template else None,
    )


@pytest.mark.law(ART_134, "penal-law/art_134__para_5")
@pytest.mark.parametrize(("name", "template"), _COMPLETE)
def test_each_circumstance_is_read_from_its_own_words(name: str, template: str) -> None:
    """Each circumstance has words of its own, and they are read as that one."""
    assert read(fill(template, plainest, **_SLOTS)) == [meant(name, template)]


@pytest.mark.law(ART_134, "penal-law/art_134__para_5")
@pytest.mark.parametrize(("name", "template"), _GOING_ON)
def test_in_a_list_the_victim_is_said_once(name: str, template: str) -> None:
    """Said once at the head of a list, the victim is meant in each part of it."""
    words = fill(template, plainest, **_SLOTS)
    (first, second) = read(f"the offence results in the victim being maimed or {words}")
    assert (first.name, second) == ("maiming", meant(name, template))


@pytest.mark.law(ART_134, "penal-law/art_134__para_5")
@examples(120)
@given(circumstance_lists())
def test_a_list_of_circumstances_is_read_as_it_was_meant_each_at_its_own_words(
    listed: Worded[tuple[Worded[Circumstance], ...]],
) -> None:
    """A list of circumstances in any order is read part by part."""
    text = clause(listed.text)
    assert unrecognised(text) == []
    (only,) = penalties_of(parse_text(text))
    assert unplaced(only.circumstances) == tuple(each.meaning for each in listed.meaning)
    said = [text[start:end] for start, end in (each.span for each in only.circumstances)]
    assert said == [each.text for each in listed.meaning]


@pytest.mark.law("penal-law/art_134__para_4", "penal-law/art_134__para_5")
@examples(30)
@given(circumstance_lists())
def test_a_circumstance_said_behind_the_penalty_is_read_alike(
    listed: Worded[tuple[Worded[Circumstance], ...]],
) -> None:
    """A circumstance stands before the penalty or behind it."""
    before = clause(listed.text)
    after = f"The offender shall be imprisoned for ten years if {listed.text}."
    assert read_clauses(after) == read_clauses(before)


@pytest.mark.law(ART_134)
@pytest.mark.parametrize("count", [2, 3, 10, 11])
def test_more_than_one_fewer_is_as_many_or_more(count: int) -> None:
    """More than one victim and two victims or more are the same number."""
    wanted = several_victims(count)
    assert read(f"there are {count} or more victims") == [wanted]
    assert read(f"there are at least {count} victims") == [wanted]
    assert read(f"there are more than {count - 1} victims") == [wanted]


@pytest.mark.law("penal-law/art_134__para_4")
@pytest.mark.parametrize("age", [1, 14, 15, 16, 17, 18, 21])
def test_a_child_victim_is_under_the_age_that_is_named(age: int) -> None:
    """A child is under the age that the words name."""
    assert read(f"the victim is under {age} years of age") == [
        Circumstance("", NOWHERE, "child_victim", age_below=age)
    ]


@pytest.mark.parametrize("words", ["over 18 years of age", "under 60 years of age"])
def test_an_age_that_is_no_childs_is_marked(words: str) -> None:
    """The law is heavier for the young alone: an age that makes nobody a child is no circumstance that it
    knows, and is marked instead of being read as one.
    """
    assert unrecognised(clause(f"the victim is {words}"))


def test_ages_between_two_birthdays_are_read_with_both() -> None:
    """Ages between two birthdays, in a text that has such, keep both: the first belongs to the range, the
    last does not.
    """
    between = Circumstance("", NOWHERE, "child_victim", age_from=15, age_below=18)
    assert read("the victim is between 15 and 18 years of age") == [between]


@pytest.mark.law("penal-law/art_134__para_4")
@examples(40)
@given(st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True))
def test_and_asks_for_both_circumstances_and_or_for_either(names: list[str]) -> None:
    """The list of paragraph 4 ends with "or": either circumstance is enough. A text that says and asks for
    both together.
    """
    one, other = (say_circumstance(Circumstance("", NOWHERE, name), plainest)[0] for name in names)
    for joint in ("and", "or"):
        (found,) = read_clauses(clause(f"{one} {joint} {other}"))
        assert (found.together, found.unread) == (joint == "and", False)


@pytest.mark.law(ART_134, "penal-law/art_134__para_5")
def test_the_grammar_and_the_wording_know_the_same_circumstances() -> None:
    """No circumstance of the law is without words, and no words are without a circumstance."""
    known = {alias for rule in ("deed", "plight", "continued") for alias in aliases(rule)}
    assert known - {"numbered"} == set(NAMES)


@pytest.mark.law("penal-law/art_134__para_4", "penal-law/art_134__para_5")
@pytest.mark.parametrize("name", [*NAMES, "victims"])
def test_each_phrase_that_the_grammar_has_for_a_circumstance_is_read_as_that_one(name: str) -> None:
    """A circumstance of paragraphs 4 and 5 in any of the phrases known for it is that circumstance and no
    other.
    """
    for rule, form in grammar_forms(name):
        template = slotted(grow((form,), plainest) or "")
        words = fill(template, plainest, **_SLOTS)
        text = f"the victim is maimed or {words}" if rule == "continued" else words
        assert read(text)[-1].name == (name if name != "victims" else "three_or_more_victims"), text


@pytest.mark.law("penal-law/art_134__para_5")
def test_a_word_with_a_hyphen_is_a_word_of_its_class() -> None:
    """A word with a hyphen is one word."""
    assert [each.name for each in read("the victim is HIV-positive")] == ["aids"]


def test_a_list_of_circumstances_is_printed_in_the_order_of_the_text() -> None:
    """Contract 5: `parse` names the circumstances of a penalty in the order in which the text has them."""
    (penalty,) = penalties_as_data(clause("the victim dies, is a child or contracts AIDS"))
    assert penalty["circumstances"] == ["death", "child_victim", "aids"]
