"""From a text to its tree: layout first, then words, sentences and phrases.

The tree is lossless, and its making takes time in proportion to the text.
"""

from __future__ import annotations

import gc
from functools import cache
from typing import TYPE_CHECKING, cast

from attrs import frozen
from lark import Lark, Token, Tree

from lao_tip_law.grammar import composition
from lao_tip_law.grammar.clauses import clauses
from lao_tip_law.grammar.lists import Block, joined, told_items, told_points
from lao_tip_law.grammar.phrases import PhraseReader, parse_table
from lao_tip_law.grammar.sense import settle
from lao_tip_law.grammar.sentences import KINDS, Kind, sentences
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node, Span, bounds
from lao_tip_law.grammar.words import UNKNOWN_CLASSES, build

if TYPE_CHECKING:
    from collections.abc import Iterator

# A figure in a title sets nothing, and must not pass for part of the law unseen.
_FIGURES = frozenset({"NUMBER", "NUMBER_WORDS", "DECIMAL", "SAID_AGAIN"})


@frozen(eq=False)
class ParsedText:
    """A text with its tree.

    Attributes:
        text: the text, to the character.
        tree: a `file` node over all of it.
    """

    text: str
    tree: Node

    def unrecognised(self) -> list[Span]:
        """Give the span of each run of words that no rule knows, in reading order."""
        runs: list[Span] = []
        for node in self.tree.find_all(UNRECOGNISED):
            if runs and not self.text[runs[-1][1] : node.start].strip():
                runs[-1] = (runs[-1][0], max(runs[-1][1], node.end))
            else:
                runs.append(node.span)
        return runs

    def coverage(self) -> float:
        """Give the share of the text's characters, white space aside, that a rule knows: 1.0 when all."""
        everything = _solid(self.text)
        unknown = sum(_solid(self.text[start:end]) for start, end in self.unrecognised())
        return (everything - unknown) / everything if everything else 1.0


def _solid(text: str) -> int:
    """Count the characters that are no white space."""
    return sum(map(len, text.split()))


class Parser:
    """The parser that the grammar files make.

    Attributes:
        rules: the rules that phrases are made of, as Lark compiled them.
    """

    def __init__(self, texts: dict[str, str]) -> None:
        """Build the two LALR parsers, of the layout and of phrases, from the grammar files' texts."""
        grammar = composition.sentence_grammar(texts)
        lark, self._lexer = build(grammar, composition.starts(grammar))
        self.rules = lark.rules
        table = parse_table(lark)
        self._readers = {kind.name: PhraseReader(lark, table, f"{kind.name}_phrase") for kind in KINDS}
        self._layout = Lark(
            texts[composition.STRUCTURE], start="file", parser="lalr", lexer="basic", keep_all_tokens=True
        )

    def parse(self, text: str) -> ParsedText:
        """Parse a text of any length; no text is refused."""
        # A tree holds no cycles; a collector that runs while it grows reads it over and over.
        collecting = gc.isenabled()
        gc.disable()
        try:
            return self._parsed(text)
        finally:
            if collecting:
                gc.enable()

    def _parsed(self, text: str) -> ParsedText:
        blocks: list[Child] = [self._block(*block) for block in joined(self._blocks(text))]
        return ParsedText(text, Node("file", blocks, (0, len(text))))

    def _blocks(self, text: str) -> Iterator[Block]:
        """Give the headings, paragraphs and points, each with its words."""
        words = self._lexer.words(text)
        at = 0
        layout: Tree[Token] = self._layout.parse(text)
        for block in layout.children:
            if isinstance(block, Tree):
                first, last = block.children[0], block.children[-1]
                # The layout's rules hold lines alone.
                start, end = cast("Token", first).start_pos or 0, cast("Token", last).end_pos or 0
                past = at
                while past < len(words) and bounds(words[past])[0] < end:
                    past += 1
                yield str(block.data), (start, end), words[at:past]
                at = past

    def _block(self, kind: str, span: Span, words: list[Token]) -> Node:
        if kind == "heading":
            return Node(kind, _title(words), span)
        # A point begins with its number and the sign after it.
        parts: list[Child] = list(words[:2]) if kind == "point" else []
        for sentence, part in sentences(told_points(words[len(parts) :]), point=kind == "point"):
            parts.append(self._sentence(sentence, part))
        return Node(kind, parts, span)

    def _sentence(self, kind: Kind, words: list[Token]) -> Node:
        if kind.name == "penalty":
            words = told_items(words)
        parts = [settle(part) for part in self._readers[kind.name].read(words, kind.separators)]
        return Node(f"{kind.name}_sentence", clauses(parts) if kind.name == "penalty" else parts)


def _title(words: list[Token]) -> list[Child]:
    """Mark the unknown words of a heading, and each figure but the article's number."""
    return [
        Node(UNRECOGNISED, [word])
        if word.type in UNKNOWN_CLASSES or (word.type in _FIGURES and at > 1)
        else word
        for at, word in enumerate(words)
    ]


@cache
def parser() -> Parser:
    """Give the parser of this installation's grammar files, built once."""
    return Parser(composition.grammar_texts())


def parse_text(text: str) -> ParsedText:
    """Parse a text with this installation's grammars."""
    return parser().parse(text)
