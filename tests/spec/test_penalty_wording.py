"""Penalties: a clause made from a penalty is read as that penalty, and put back into words as the same."""

from __future__ import annotations

import re
from itertools import permutations
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, note
from hypothesis import strategies as st
from law_reading import (
    examples,
    of_no_law,
    penalties_as_data,
    read_clauses,
    unrecognised,
)

from lao_tip_law import statutes
from lao_tip_law.law.model import Confiscation, FineRange, PenaltyClause, TermRange
from lao_tip_law.strategies import Worded, penalties, unplaced
from lao_tip_law.strategies.drawing import picker
from lao_tip_law.strategies.wording.clauses import say_clause
from lao_tip_law.strategies.wording.lines import sentence
from lao_tip_law.strategies.wording.vocabulary import plainest
from lao_tip_law.strategies.wording.worded import NOWHERE

REAL = [
    clause
    for article in statutes.values()
    for clause in article.penalties
    if clause.alternatives and clause.by_reference is None
]
_TERM, _FINE = TermRange(NOWHERE, 60, 180), FineRange(NOWHERE, "LAK", 10_000_000, 100_000_000)
_ADDS = re.compile(
    r"\b(also|further|furthermore|additionally|likewise|moreover|besides|in addition)\b", re.IGNORECASE
)
_JUNK = st.text(alphabet="qxzຄຂ", min_size=3, max_size=8) | st.sampled_from(["half", "suspended", "never"])


def clause(**parts: Any) -> PenaltyClause:  # noqa: ANN401 - the class's own fields
    return evolve(PenaltyClause("", NOWHERE), **parts)


def as_data(meant: PenaltyClause) -> dict[str, object]:
    """Write a penalty as the contract prints it."""
    term, fine = meant.imprisonment, meant.fine
    return {
        "imprisonment": term and {"min_months": term.min_months, "max_months": term.max_months},
        "life_imprisonment": meant.life_imprisonment is not None,
        "death": meant.death is not None,
        "fine": fine and {"currency": fine.currency, "min": fine.min, "max": fine.max},
        "confiscation": meant.confiscation is not None,
        "circumstances": [each.name for each in meant.circumstances],
    }


@pytest.mark.law("penal-law/art_134__para_3", "penal-law/art_134__para_4", "penal-law/art_134__para_5")
@examples(100)
@given(penalties())
def test_a_penalty_put_into_words_is_read_as_the_same_penalty(penalty: Worded[PenaltyClause]) -> None:
    """Terms, fines, confiscation, life and death, alone or together, with circumstances or without, in the
    words in which paragraphs 3 to 5 set them or in others of that style: each is read as what was meant.
    """
    assert unrecognised(penalty.text) == []
    assert read_clauses(penalty.text) == [of_no_law(penalty.meaning)]


@examples(30)
@given(penalties())
def test_a_penalty_is_printed_with_every_figure_that_was_meant(penalty: Worded[PenaltyClause]) -> None:
    """Contract 5: `parse` prints of a penalty each figure that its words set and each circumstance that they
    name, and null for what they do not set.
    """
    (printed,) = penalties_as_data(penalty.text)
    wanted = as_data(penalty.meaning)
    assert {name: printed[name] for name in wanted} == wanted


@pytest.mark.law("penal-law/art_134__para_3", "penal-law/art_134__para_4", "penal-law/art_134__para_5")
@pytest.mark.parametrize("real", REAL, ids=[clause.provision for clause in REAL])
@examples(12)
@given(data=st.data())
def test_a_penalty_of_the_law_said_in_other_words_is_the_same_penalty(
    real: PenaltyClause, data: st.DataObject
) -> None:
    """A penalty of Article 134 said in other words of the style has the same figures."""
    plights = tuple(evolve(each, provision="") for each in real.circumstances)
    same = unplaced(evolve(real, provision="", circumstances=plights))
    for pick in (plainest, picker(data.draw)):  # type: ignore[arg-type] # draws as a strategy's own does
        text = sentence(say_clause(same, pick)).replace("\0", " ")
        note(text)
        assert read_clauses(text) == [of_no_law(same)]


@examples(40)
@given(penalties(), st.integers(0, 10**6), _JUNK)
def test_a_word_that_no_rule_knows_is_marked_and_changes_no_figure_of_a_clause_read_whole(
    penalty: Worded[PenaltyClause], place: int, junk: str
) -> None:
    """Contract 1: a word that no rule knows is reported. A figure beside it is read as it stands, or its
    clause is said to be unread; it is never read as another figure.
    """
    gaps = [found.start() for found in re.finditer(r"\s+", penalty.text)]
    at = gaps[place % len(gaps)]
    changed = f"{penalty.text[:at]} {junk}{penalty.text[at:]}"
    assert any(junk in words for words in unrecognised(changed))
    meant = of_no_law(penalty.meaning)
    for found in read_clauses(changed):
        for name in ("imprisonment", "life_imprisonment", "death", "fine", "confiscation"):
            assert found.unread or getattr(found, name) in {None, getattr(meant, name)}


@pytest.mark.law("penal-law/art_134__para_3", "penal-law/art_134__para_4", "penal-law/art_134__para_5")
@examples(20)
@given(st.lists(penalties(), min_size=2, max_size=4))
def test_penalties_of_one_text_are_read_each_for_itself_in_order(drawn: list[Worded[PenaltyClause]]) -> None:
    """Paragraphs 3, 4 and 5 follow one another, each with a penalty of its own: of several penalties in one
    text none takes anything from the next. In one paragraph too, unless a sentence says that it adds to
    the one before.
    """
    assert read_clauses("\n\n".join(one.text for one in drawn)) == [of_no_law(one.meaning) for one in drawn]
    apart = [one for one in drawn if not _ADDS.search(one.text)]
    assert read_clauses(" ".join(one.text for one in apart)) == [of_no_law(one.meaning) for one in apart]


@pytest.mark.parametrize("added", ["shall also be", "shall further be", "shall likewise be"])
def test_a_sentence_that_says_also_adds_to_the_one_before_in_its_paragraph(added: str) -> None:
    """Who "shall also be fined" is fined beside what the sentence before sets; a paragraph adds nothing."""
    prison, fine = "The offender shall be imprisoned for one year.", f"The offender {added} fined 1.000 Kip."
    assert [one.alternatives for one in read_clauses(f"{prison} {fine}")] == [(("imprisonment", "fine"),)]
    assert [one.alternatives for one in read_clauses(f"{prison}\n\n{fine}")] == [
        (("imprisonment",),),
        (("fine",),),
    ]


@pytest.mark.parametrize(
    ("penalty", "kind"),
    [
        ("sentenced to death", "death"),
        ("sentenced to capital punishment", "death"),
        ("executed", "death"),
        ("imprisoned for two years", "imprisonment"),
    ],
)
def test_a_penalty_of_its_own_is_added_to_none(penalty: str, kind: str) -> None:
    """Death, by whatever name, and imprisonment are no addition to what the sentence before sets."""
    prison = "The offender shall be imprisoned for one year."
    text = f"{prison} The offender shall also be {penalty} and shall be fined 1.000 Kip."
    assert [one.alternatives for one in read_clauses(text)] == [(("imprisonment",),), ((kind, "fine"),)]


_OF_EACH_KIND: dict[str, dict[str, object]] = {
    "imprisonment": {"imprisonment": _TERM},
    "fine": {"fine": _FINE},
    "life_imprisonment": {"life_imprisonment": NOWHERE},
    "death": {"death": NOWHERE},
    "confiscation": {"confiscation": Confiscation(NOWHERE, None)},
}


@pytest.mark.law("penal-law/art_134__para_5")
@pytest.mark.parametrize(("first", "second"), tuple(permutations(_OF_EACH_KIND, 2)))
def test_or_leaves_a_choice_and_and_leaves_none(first: str, second: str) -> None:
    """The word and puts penalties together; the word or leaves the court a choice."""
    parts = _OF_EACH_KIND[first] | _OF_EACH_KIND[second]
    both = clause(**parts, alternatives=((first, second),))
    either = clause(**parts, alternatives=((first,), (second,)))
    said = {meant: sentence(say_clause(meant, plainest)) for meant in (both, either)}
    assert (" and " in said[both], " or " in said[either]) == (True, True)
    for meant, text in said.items():
        assert read_clauses(text) == [meant]


@pytest.mark.law("penal-law/art_134__para_5")
@pytest.mark.parametrize(
    ("text", "alternatives"),
    [
        (
            "be punished by a fine or confiscation of assets and six months of imprisonment",
            [("fine",), ("confiscation", "imprisonment")],
        ),
        (
            "be imprisoned for life and fined, or receive the death penalty",
            [("life_imprisonment", "fine"), ("death",)],
        ),
    ],
)
def test_what_joins_and_what_begins_anew_is_told_from_the_words(
    text: str, alternatives: list[tuple[str, ...]]
) -> None:
    """Paragraph 5 sets life, a fine and confiscation, "or shall be executed": what stands before the or goes
    together, and what comes after it is instead of all of that.
    """
    (found,) = read_clauses(f"The offender shall {text}.")
    assert list(found.alternatives) == alternatives


@pytest.mark.law("children-law/art_89")
@pytest.mark.parametrize("article", ["119 of this law", "119"])
def test_a_case_that_applies_is_no_other_law_that_applies(article: str) -> None:
    """That a case applies is a circumstance; that a penalty is imposed "by applying" an article is a
    reference. The one is never read as the other.
    """
    text = (
        "If any of the following cases applies the victim is a child, any person who violates Article "
        f"{article} shall be subject to death."
    )
    assert unrecognised(text) == []
    assert [each.death for each in read_clauses(text)] == [NOWHERE]


@pytest.mark.law("penal-law/art_134__para_4")
def test_dollars_printed_beside_kip_are_kept_apart_from_the_fine() -> None:
    """The dollars in a note are the source's, and no part of the fine."""
    text = "The offender shall be fined 100.000.000 to 500.000.000 Kip (note: USD 10,860 to 54,300)."
    (read,) = read_clauses(text)
    assert read.fine == FineRange(
        NOWHERE, "LAK", 100_000_000, 500_000_000, printed_min=10_860, printed_max=54_300
    )


@pytest.mark.law("penal-law/art_134__para_4")
def test_another_currency_printed_beside_kip_is_no_dollars() -> None:
    """What a source prints as "USD" is dollars; baht in a note are neither that nor a part of the fine."""
    text = "The offender shall be fined 100.000.000 to 500.000.000 Kip (note: 360,000 to 1,800,000 Baht)."
    (read,) = read_clauses(text)
    assert read.fine == FineRange(NOWHERE, "LAK", 100_000_000, 500_000_000)
