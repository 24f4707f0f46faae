"""Changed figures: a changed text or timeline moves its threshold, all that turns on it, and no other.

The law is in its words: change a figure there, and every statement about thresholds is about the new one.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from case_support import examples
from changed_texts import Law
from hypothesis import example, given
from hypothesis import strategies as st
from threshold_checks import (
    SAYING_NOTHING,
    child_age_moves_all_that_is_for_children,
    conduct_is_an_offence_under_the_age,
    law_begins_and_ends_on_its_days,
    penalty_is_heavier_from_the_number_on,
    sentence_is_within_on_the_figure,
)
from thresholds import Threshold, commencements, thresholds

QUOTED = Law()
ART_134, ART_89, ART_92, ART_215 = (
    "quoted/penal-law/art_134.txt",
    "quoted/children-law/art_89.txt",
    "reported/penal-law/art_92.txt",
    "reported/penal-code-2017/art_215.txt",
)
OTHER_AGES = st.integers(2, 21).filter(lambda age: age != 18)  # above 21 nobody is taken for a child
COUNTED = ("one", "two", "three", "four", "five", "six", "seven")


def only(law: Law, provision: str, kind: str, side: str = "", about: str | None = None) -> Threshold:
    (found,) = [
        each
        for each in thresholds(law.statutes)
        if (each.provision, each.kind) == (provision, kind)
        and side in each.side
        and about in {None, each.about}
    ]
    return found


def moved(law: Law, number: int, *which: str) -> Threshold:
    """Give the threshold that a changed figure moves, told as for `only`: it is `number`, no other moves."""
    changed = only(law, *which)
    assert changed.number == number
    before, after = (
        Counter(each._replace(span=(0, 0)) for each in thresholds(of))
        for of in (QUOTED.statutes, law.statutes)
    )
    gone, come = before - after, after - before
    assert list(come.elements()) == [changed._replace(span=(0, 0))]
    assert [each._replace(number=number) for each in gone.elements()] == list(come.elements())
    return changed


@pytest.mark.law("penal-law/art_134__para_2")
@given(age=OTHER_AGES)
@example(16)
@examples(6)
def test_another_age_in_the_text_moves_all_that_is_for_children(age: int) -> None:
    """Were "under 18 years of age" under another age, every rule for children would turn on that age."""
    law = Law((ART_134, "under 18", f"under {age}"))
    found = moved(law, age, "penal-law/art_134__para_2", "age")
    child_age_moves_all_that_is_for_children(law, found)
    conduct_is_an_offence_under_the_age(law, only(law, "children-law/art_89__para_1", "age"))


@pytest.mark.law("children-law/art_89__para_1")
@given(age=OTHER_AGES)
@examples(4)
def test_another_age_in_article_89_moves_article_89_alone(age: int) -> None:
    """Were "children under 18 years old" under another age, the offence of Article 89 would turn on it, and
    who is a child in Article 134 would not.
    """
    law = Law((ART_89, "under 18", f"under {age}"))
    found = moved(law, age, "children-law/art_89__para_1", "age")
    conduct_is_an_offence_under_the_age(law, found)
    child_age_moves_all_that_is_for_children(law, only(law, "penal-law/art_134__para_2", "age"))


@pytest.mark.law("penal-law/art_134__para_4")
@pytest.mark.parametrize("number", [3, 4, 6])
def test_another_number_of_victims_in_the_text_moves_the_heavier_penalty(number: int) -> None:
    """Were "two or more people" three or more, two victims would leave the plain penalty."""
    law = Law((ART_134, "is two or \nmore people", f"is {COUNTED[number - 1]} or \nmore people"))
    found = moved(law, number, "penal-law/art_134__para_4", "victims")
    penalty_is_heavier_from_the_number_on(law, found)


@pytest.mark.law("penal-law/art_134__para_3", "penal-law/art_92")
@given(years=st.integers(1, 14).filter(lambda years: years != 5))
@examples(4)
def test_another_term_in_the_text_moves_what_a_sentence_is_held_against(years: int) -> None:
    """Were "five to fifteen years" from another number of years on, a sentence would be held against that."""
    for file, provision in ((ART_134, "penal-law/art_134__para_3"), (ART_92, "penal-law/art_92")):
        law = Law((file, "five to fifteen years", f"{years} to fifteen years"))
        found = moved(law, 12 * years, provision, "months", "least")
        sentence_is_within_on_the_figure(law, found)


@pytest.mark.law("penal-code-2017/art_215")
@given(kip=st.integers(10**6, 10**8 - 2).filter(lambda kip: kip != 10**7))
@examples(4)
def test_another_fine_in_the_text_moves_what_a_sentence_is_held_against(kip: int) -> None:
    """Were "a fine of 10,000,000" kip another amount, one kip less than that would be below the fine."""
    law = Law((ART_215, "a fine of 10,000,000", f"a fine of {kip:,}"))
    found = moved(law, kip, "penal-code-2017/art_215", "kip", "least", "")
    sentence_is_within_on_the_figure(law, found)


@pytest.mark.law("penal-law/art_134__para_3")
def test_a_doubled_fine_in_article_134_moves_what_a_sentence_is_held_against() -> None:
    """Were "an amount of 10.000.000" kip twice that, so would be the least that a court can order."""
    law = Law((ART_134, "an amount of 10.000.000", "an amount of 20.000.000"))
    found = moved(law, 20_000_000, "penal-law/art_134__para_3", "kip", "least")
    sentence_is_within_on_the_figure(law, found)


@pytest.mark.law("women-law/art_24", "women-law/art_25", "women-law/art_26", "women-law/art_28")
@given(day=st.dates(date(2000, 1, 1), date(2005, 6, 30)))
@examples(6)
def test_another_day_in_the_timeline_moves_the_law(day: date) -> None:
    """Had the women's law come into force on another day, its offence and its rights would begin on it."""
    event = 'of = "women-law"\nwhat = "in_force"\nfirst = {}\nlast = {}'
    law = Law(("timeline.toml", event.format(*["2004-11-15"] * 2), event.format(day, day)))
    moved = [each for each in commencements(law.statutes) if each.day == day]
    assert {each.provision for each in moved} >= {"women-law/art_24", "women-law/art_25", "women-law/art_28"}
    for each in moved:
        if each.provision not in SAYING_NOTHING:
            law_begins_and_ends_on_its_days(law, each)
