"""A strategy for the phrases that the grammar's rules make."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.grammar.tree import leaves
from lao_tip_law.strategies.drawing import picker, with_the_parser
from lao_tip_law.strategies.wording.derivations import phrase_kinds, rules_within
from lao_tip_law.strategies.wording.phrases import Phrase, say_phrase

if TYPE_CHECKING:
    from lark.grammar import Rule


@cache
def phrase_rules(kinds: tuple[str, ...]) -> tuple[Rule, ...]:
    """Give every rule that has a part in phrases of some kinds, each once, the outer ones first."""
    return tuple(dict.fromkeys(rule for kind in kinds for rule in rules_within(kind)))


def is_said(phrase: Phrase) -> bool:
    """Tell whether the words of a phrase are cut into the word classes that it is made of.

    It is not so where signs run into each other: "5 (3 Kip)" says a number again, and what stands before
    "six months" is the "and" of "one year and six months".
    """
    start, end = phrase.span
    tree = parse_text(phrase.sentence).tree
    words = [name for name, at, past in leaves(tree) if name != "space" and start <= at and past <= end]
    return words == list(phrase.derivation.classes())


@st.composite
def _phrases(draw: st.DrawFn, kinds: tuple[str, ...]) -> Phrase:
    return say_phrase(draw(st.sampled_from(phrase_rules(kinds))), kinds, picker(draw))


def phrases(*kinds: str) -> st.SearchStrategy[Phrase]:
    """Draw phrases of penalty clauses as the compiled rules of the grammars make them, each in a sentence.

    Each rule is as likely as another to be the one around which a phrase is drawn.

    Args:
        kinds: names of phrases in `grammars/statute.lark`, such as `fine`; left out, any of a penalty clause.
    """
    return with_the_parser(lambda: _phrases(kinds or phrase_kinds()).filter(is_said))
