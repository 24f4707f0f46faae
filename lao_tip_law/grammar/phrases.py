"""The longest phrase that fits, again and again: how a sentence is cut into phrases.

The rule that settles every choice is stated here and nowhere else. At each word the LALR parser takes as many
words as any phrase of the sentence's kind can use, and steps back to the last point at which a phrase was
whole. A word of no class is passed over and marked `unrecognised`; so is a known word that begins no phrase.
Nothing is dropped, and nothing is guessed.
"""

from __future__ import annotations

from lark import Lark, Token, UnexpectedInput

from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node, bounds
from lao_tip_law.grammar.words import UNKNOWN_CLASSES

_END = "$END"


class PhraseReader:
    """Reads the phrases of one kind of sentence."""

    def __init__(self, lark: Lark, start: str) -> None:
        """Prepare the parser for one start symbol, and note the words that a phrase can begin with."""
        self._fresh = lark.parse_interactive(start=start)
        self._first = frozenset(self._fresh.choices())
        self._table = self._fresh.parser_state.parse_conf.parse_table.states

    def read(self, words: list[Token], separators: frozenset[str]) -> list[Child]:
        """Cut words into phrases, separators and unrecognised words, in reading order."""
        parts: list[Child] = []
        at = 0
        while at < len(words):
            word = words[at]
            if word.type in self._first:
                phrase, past = self._longest(words, at)
                if phrase is not None:
                    parts.append(phrase)
                    at = past
                    continue
            parts.append(word if word.type in separators else Node(UNRECOGNISED, [word]))
            at += 1
        return parts

    def _longest(self, words: list[Token], start: int) -> tuple[Node | None, int]:
        """Take as many words as one phrase can use, then step back to where a phrase was whole."""
        parser = self._fresh.copy()
        wholes: list[int] = []
        at = start
        while at < len(words):
            word = words[at]
            if word.type not in UNKNOWN_CLASSES:
                if word.type not in self._table[parser.parser_state.position]:
                    break
                try:
                    parser.feed_token(word)
                except UnexpectedInput:  # the table looks one word ahead for merged states: refused a step later
                    parser = None
                    break
                if _END in self._table[parser.parser_state.position]:
                    wholes.append(at + 1)
            at += 1
        while wholes:
            whole = wholes.pop()
            taken = words[start:whole]
            if parser is None or whole != at:
                parser = self._fresh.copy()
                for word in taken:
                    if word.type not in UNKNOWN_CLASSES:
                        parser.feed_token(word)
            try:
                tree: Node = parser.feed_eof(taken[-1])
            except UnexpectedInput:
                parser = None
                continue
            return _with_unknown(tree.children[0], taken), whole
        return None, start


def _with_unknown(phrase: Child, taken: list[Token]) -> Node:
    """Put the unknown words that a phrase was read across back into it, each where it stands."""
    assert isinstance(phrase, Node)
    for word in taken:
        if word.type in UNKNOWN_CLASSES:
            node, at = phrase, word.start_pos or 0
            while inner := next((child for child in node.nodes() if child.start < at < child.end), None):
                node = inner
            before = sum(1 for child in node.children if bounds(child)[0] < at)
            node.children.insert(before, Node(UNRECOGNISED, [word]))
    return phrase
