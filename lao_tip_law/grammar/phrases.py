"""The longest phrase that fits, again and again: how a sentence is cut into phrases.

The rule that settles every choice is stated here and nowhere else. At each word the parser takes as many
words as any phrase of the sentence's kind can use, and steps back to the last point at which a phrase was
whole. A word of no class is passed over and marked `unrecognised`; so is a known word that begins no phrase.
Nothing is dropped, and nothing is guessed.

The parse table is Lark's, made from the grammar files. It is walked here and not by Lark's own parser, which
neither tells where a phrase was whole nor steps back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from attrs import frozen
from lark.parsers.lalr_analysis import Shift

from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node, bounds
from lao_tip_law.grammar.words import BRACKET, PASSED_OVER

if TYPE_CHECKING:
    from collections.abc import Callable

    from lark import Lark, Token

_END = "$END"
# A phrase that is not whole after so many words is none: this keeps the time in proportion to the text.
_REACH = 100


@frozen
class _Reduction:
    """What to do when a rule is complete: take so many parts, build `name` from them."""

    size: int
    name: str
    build: Callable[[list[Child]], Child]


# A word taken (None), or a rule completed.
_Step: TypeAlias = _Reduction | None


@frozen
class ParseTable:
    """A LALR table: what to do in each state.

    Attributes:
        actions: state to each word that may come: the state it leads to, or the rule it completes.
        after: state to each phrase that may be complete there: the state it leads to.
    """

    actions: dict[int, dict[str, int | _Reduction]]
    after: dict[int, dict[str, int]]


def parse_table(lark: Lark) -> ParseTable:
    """Copy a Lark parser's table, each rule with what builds its node."""
    conf = lark.parse_interactive(start=lark.options.start[0]).parser_state.parse_conf
    rules = {
        rule: _Reduction(len(rule.expansion), rule.origin.name, conf.callbacks[rule])
        for actions in conf.states.values()
        for what, rule in actions.values()
        if what is not Shift
    }
    table = ParseTable({}, {})
    for state, actions in conf.states.items():
        table.actions[state] = {
            name: argument if what is Shift else rules[argument] for name, (what, argument) in actions.items()
        }
        table.after[state] = {name: argument for name, (what, argument) in actions.items() if what is Shift}
    return table


class PhraseReader:
    """Reads the phrases of one kind of sentence."""

    def __init__(self, lark: Lark, table: ParseTable, start: str) -> None:
        """Hold the parse table, and note the words that a phrase can begin with."""
        conf = lark.parse_interactive(start=start).parser_state.parse_conf
        self._actions = table.actions
        self._after = table.after
        self._begin: int = conf.start_state
        self._accepted: int = conf.end_state
        self._first = table.actions[self._begin]

    def read(self, words: list[Token], separators: frozenset[str]) -> list[Child]:
        """Cut words into phrases, separators and unrecognised words, in reading order."""
        parts: list[Child] = []
        at = 0
        while at < len(words):
            word = words[at]
            if word.type in self._first:
                past, steps = self._longest(words, at)
                if past > at:
                    parts.append(_built(words[at:past], steps))
                    at = past
                    continue
            known = word.type in separators or word.type == BRACKET
            parts.append(word if known else Node(UNRECOGNISED, [word]))
            at += 1
        return parts

    def _longest(self, words: list[Token], start: int) -> tuple[int, list[_Step]]:
        """Tell where the longest phrase ends that begins at a word, and the steps that read it.

        The end is the beginning where there is no phrase.
        """
        stack = [self._begin]
        steps: list[_Step] = []
        whole, ending = start, 0
        last: list[_Step] = []
        for at in range(start, len(words)):
            word = words[at].type
            if word in PASSED_OVER:
                continue
            if at - whole > _REACH or not self._moved(stack, word, steps):
                break
            if _END in self._actions[stack[-1]]:
                final: list[_Step] = []
                if self._moved(stack.copy(), _END, final):
                    whole, ending, last = at + 1, len(steps), final
        return whole, steps[:ending] + last

    def _moved(self, stack: list[int], word: str, steps: list[_Step]) -> bool:
        """Move the stack of states over one word and note the steps, or tell that the word cannot follow."""
        actions = self._actions
        while True:
            action = actions[stack[-1]].get(word)
            if action is None:
                return False
            if isinstance(action, int):
                stack.append(action)
                steps.append(None)
                return True
            steps.append(action)
            del stack[len(stack) - action.size :]
            after = self._after[stack[-1]][action.name]
            if after == self._accepted:
                return True
            stack.append(after)


def _built(taken: list[Token], steps: list[_Step]) -> Node:
    """Build the tree of a phrase from the steps that read it."""
    words = (word for word in taken if word.type not in PASSED_OVER)
    values: list[Child] = []
    for step in steps:
        if step is None:
            values.append(next(words))
        else:
            cut = len(values) - step.size
            values[cut:] = [step.build(values[cut:])]
    phrase = next(cast("Node", values[0]).nodes())  # each start rule is a choice of phrases
    passed = [word for word in reversed(taken) if word.type in PASSED_OVER]
    if passed:
        _weave(phrase, passed)
    return phrase


def _weave(node: Node, passed: list[Token]) -> None:
    """Put the words that a phrase was read across back into it, each where it stands.

    Args:
        node: the phrase. It is as deep as the grammar, not as the text.
        passed: the words, the last one first; those that stand in the node are taken off.
    """
    children: list[Child] = []
    for child in node.children:
        start, end = bounds(child)
        while passed and bounds(passed[-1])[0] < start:
            word = passed.pop()
            children.append(word if word.type == BRACKET else Node(UNRECOGNISED, [word]))
        if passed and isinstance(child, Node) and bounds(passed[-1])[0] < end:
            _weave(child, passed)
        children.append(child)
    node.children = children
