"""Every phrase that the grammar can make of penalties, ranges, amounts and circumstances is read as made.

The phrases are drawn from the compiled rules themselves. What makes no sense, such as a term that begins
above its end or a fine in years, is marked, and is never read as another thing.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve
from hypothesis import assume, given, note
from hypothesis import strategies as st
from law_reading import examples, read_clauses, smallest, unrecognised
from phrase_meaning import Ends, makes_sense, said_circumstance, said_ends
from phrase_reading import as_derived, read_phrase

from lao_tip_law.grammar.tree import UNRECOGNISED
from lao_tip_law.law.model import FineRange, PenaltyClause, TermRange
from lao_tip_law.strategies import phrases
from lao_tip_law.strategies.law_phrases import is_said, phrase_rules
from lao_tip_law.strategies.wording.derivations import phrase_kinds
from lao_tip_law.strategies.wording.phrases import Phrase, say_phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lark.grammar import Rule

T = TypeVar("T")
_KINDS = {
    "imprisonment": "imprisonment",
    "term_to_life": "imprisonment",
    "elliptical": "imprisonment",
    "life_imprisonment": "life_imprisonment",
    "bare_life": "life_imprisonment",
    "death_penalty": "death",
    "bare_death": "death",
    "fine": "fine",
    "confiscation": "confiscation",
    "re_education": "re_education",
    "criticism": "public_criticism",
}
_WHOLE = ("deed_circumstance", "victim_circumstance")
_SUBJECTS = {
    "ranges and amounts": (
        *("range", "limit", "to_life", "term_bound", "fine_bound", "quantity", "plain_quantity", "printed"),
    ),
    "circumstances": (*_WHOLE, "continued_circumstance", "harm_circumstance"),
    "penalties": (*_KINDS, "both_penalties", "by_reference"),
    "all phrases of a penalty clause": phrase_kinds(),
}
# Nothing ties a range alone to a penalty: whatever it measures, it is marked.
_BARE = "bare_range"
_TRIES = 400
# What may make no sense is drawn so often at least: ends that fall, ages of no child.
_FIGURES = ("range", "limit", "to_life", "age_below", "age_between", "age_not_reached")
_AGAIN = 3


def ends_of(part: TermRange | FineRange) -> Ends:
    if isinstance(part, TermRange):
        return Ends("months", part.min_months, part.max_months, part.min_excluded, part.max_excluded)
    return Ends(str(part.currency), part.min, part.max, part.min_excluded, part.max_excluded)


def hold(phrase: Phrase) -> bool:
    """Hold what is read of a phrase to what it was made of; tell whether it is recognised whole."""
    name, parts = as_derived(phrase.derivation)
    read = read_phrase(phrase)
    assert not read.elsewhere
    assert read.shape == (UNRECOGNISED if read.marked else name, parts)
    sense = makes_sense(phrase)
    if read.marked:
        assert sense is not True
        assert any(clause.unread for clause in read.clauses)
        return False
    assert sense is not False
    if read.clauses:  # an offence that a source names has one of its own, the last
        hold_meaning(phrase, read.clauses[-1])
    return not read.noted


def hold_meaning(phrase: Phrase, clause: PenaltyClause) -> None:
    """Hold the law model to the kind, the ends and the circumstance that the rules of a phrase say."""
    kind = _KINDS.get(phrase.derivation.name)
    meant, ends = said_circumstance(phrase), said_ends(phrase)
    if kind is not None:
        assert kind in {each for group in clause.alternatives for each in group}
    if meant is not None:
        assert clause.circumstances[-1] == meant
    part = {"imprisonment": clause.imprisonment, "fine": clause.fine}.get(kind or "")
    if part is not None and isinstance(ends, Ends):
        assert ends_of(part) == ends


@examples(100)
@given(phrases())
def test_a_phrase_of_the_grammar_is_read_as_it_was_made_and_marked_where_it_makes_no_sense(
    phrase: Phrase,
) -> None:
    """Any words that the grammar has for a term, a fine, another penalty or a circumstance are read part by
    part as they were put together; where no one can mean them they are marked.
    """
    note(phrase.sentence)
    hold(phrase)


@examples(60)
@given(st.data())
def test_circumstances_of_the_grammar_in_a_list_are_read_each_as_it_was_made(data: st.DataObject) -> None:
    """A list of circumstances, each in any words that the grammar has for it, is read part by part."""
    drawn = data.draw(st.lists(phrases(*_WHOLE), min_size=2, max_size=4))
    text = "If "
    spans: list[tuple[int, int]] = []
    for phrase in drawn:
        text += data.draw(st.sampled_from((", ", " or ", ", or "))) if spans else ""
        spans.append((len(text), len(text) + len(phrase.text)))
        text += phrase.text
    text += ", the offender shall be imprisoned for ten years."
    note(text)
    placed = [evolve(phrase, sentence=text, span=span) for phrase, span in zip(drawn, spans, strict=True)]
    assume(all(map(is_said, placed)))
    for phrase in placed:
        name, parts = as_derived(phrase.derivation)
        read = read_phrase(phrase)
        assert read.shape == (UNRECOGNISED if read.marked else name, parts)
        assert makes_sense(phrase) is not read.marked
    (clause,) = read_clauses(text)
    known = [phrase for phrase in placed if makes_sense(phrase)]
    if len(known) == len(placed):
        said = [said_circumstance(phrase) for phrase in known]
        assert [each for each in clause.circumstances if each in said] == [each for each in said if each]


def read_back() -> set[Rule]:
    """Draw phrases for each rule until one is read back and recognised whole; give the rules of all those."""
    random = Random(134)  # noqa: S311 - no secret

    def pick(options: Sequence[T], /) -> T:
        return random.choice(options)

    figures = set(phrase_rules(_FIGURES))
    found: set[Rule] = set()
    for rule in phrase_rules(phrase_kinds()):
        least, tries = _AGAIN if rule in figures else 0, 0
        while rule.origin.name != _BARE and (tries < least or (rule not in found and tries < _TRIES)):
            phrase = say_phrase(rule, phrase_kinds(), pick)
            if is_said(phrase) and hold(phrase):
                found.update(each.rule for each in phrase.derivation.within())
            tries += 1
    return found


def test_each_rule_of_the_grammar_is_drawn_and_read_back(
    record_property: Callable[[str, object], None],
) -> None:
    """Each rule that the grammar has for a penalty clause makes a phrase that is read as the rule made it."""
    back = read_back()
    for subject, kinds in _SUBJECTS.items():
        rules = {rule for rule in phrase_rules(kinds) if rule.origin.name != _BARE}
        told = f"Grammar, {subject}: {len(rules & back):,} of {len(rules):,} rules read back"
        record_property("counted", told)
        assert rules - back == set()


@examples(10)
@given(phrases(_BARE))
def test_an_amount_that_nothing_ties_to_a_penalty_is_marked(phrase: Phrase) -> None:
    """ "Five to ten years" alone says of no penalty how long it is: it is marked, and makes no term."""
    assert hold(phrase) is False
    assert unrecognised(phrase.sentence)


def test_a_phrase_shrinks_to_the_plainest_there_is() -> None:
    """A failing phrase is told in the fewest and plainest words that still fail."""
    found = smallest(
        phrases("fine"), lambda drawn: "printed" in {each.name for each in drawn.derivation.within()}
    )
    assert found.sentence == "The offender shall be executed or is to be fined a 2 kip (3 usd)."
