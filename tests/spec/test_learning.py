"""Learning a fact: the answer narrows or stays, and ends at the one answer of the whole case."""

from __future__ import annotations

from itertools import pairwise

from case_support import Plain, charges, examples, owed
from hiding import hidden_facts, learnt, offences, without
from hypothesis import given

from lao_tip_law import assess
from lao_tip_law.strategies import complete_cases

whole_cases = offences() | complete_cases(dated=False, judged=False)
"""An age is given, so that it can be left out; the law is that of the quote."""


def narrower(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    return all(one in {other, "undetermined"} for one, other in zip(before, after, strict=True))


@examples(250)
@given(whole_cases, hidden_facts, hidden_facts)
def test_learning_a_fact_never_widens_an_answer(plain: Plain, hidden: set[str], found: set[str]) -> None:
    """Contract 4: what is known of a case rules answers out and adds none; a right that applies, or does not,
    stays so whatever is learnt. So unknown is never false: the answer of the whole case is among those left.
    """
    steps = [assess(without(plain, left)) for left in (hidden, hidden - found, set[str]())]
    for less, more in pairwise(steps):
        wide, narrow = charges(less), charges(more)
        assert all(narrow[provision] <= wide[provision] for provision in wide)
        if len(less.victims) == len(more.victims) and "victims" not in hidden:
            assert all(narrower(*pair) for pair in zip(owed(less), owed(more), strict=True))


@examples(120)
@given(whole_cases, hidden_facts)
def test_who_learns_only_what_is_asked_for_comes_to_the_whole_answer(plain: Plain, hidden: set[str]) -> None:
    """Contract 4, `still_needed`: who learns what is asked for, again and again, ends with nothing asked and
    each charge and right decided as with all facts known.
    """
    partial, whole = without(plain, hidden), assess(plain)
    answer = assess(partial)
    for _ in range(1 + 2 * sum(1 for _ in hidden) + 7 * len(plain["victims"])):
        if not answer.still_needed:
            break
        partial = learnt(partial, answer.still_needed[0].fact, plain)
        answer = assess(partial)
    assert answer.still_needed == ()
    assert charges(answer) == charges(whole)
    if answer.victims[:1] and answer.victims[0].listed:
        assert owed(answer) == owed(whole)
