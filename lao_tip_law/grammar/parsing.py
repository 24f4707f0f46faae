"""From a text to its tree: layout first, then words, sentences and phrases.

The tree is lossless, and its making takes time in proportion to the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from attrs import frozen
from lark import Lark, Token

from lao_tip_law.grammar import composition
from lao_tip_law.grammar.clauses import clauses
from lao_tip_law.grammar.phrases import PhraseReader
from lao_tip_law.grammar.sense import settle
from lao_tip_law.grammar.sentences import KINDS, kind_of
from lao_tip_law.grammar.tree import UNRECOGNISED, Child, Node, Span, bounds
from lao_tip_law.grammar.words import UNKNOWN_CLASSES, WordLexer, build

_SENTENCE_ENDS = frozenset({"FULL_STOP", "SEMICOLON"})
# What a title, or a point's number, is made of beside its words.
_TITLE_SIGNS = frozenset({"COLON", "FULL_STOP", "OPEN", "CLOSE"})


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
        for node in sorted(self.tree.find_all(UNRECOGNISED), key=lambda node: node.start):
            if runs and not self.text[runs[-1][1] : node.start].strip():
                runs[-1] = (runs[-1][0], node.end)
            else:
                runs.append(node.span)
        return runs

    def coverage(self) -> float:
        """Give the share of the text's characters, white space aside, that a rule knows: 1.0 when all."""
        known = sum(1 for sign in self.text if not sign.isspace())
        unknown = sum(
            1 for start, end in self.unrecognised() for sign in self.text[start:end] if not sign.isspace()
        )
        return 1.0 if not known else (known - unknown) / known


class Parser:
    """The parser that the grammar files make."""

    def __init__(self, texts: dict[str, str]) -> None:
        """Build the two LALR parsers, of the layout and of phrases, from the grammar files' texts."""
        grammar = composition.sentence_grammar(texts)
        starts = composition.starts(grammar)
        lark = build(grammar, starts)
        self._lexer = lark.parser.lexer
        self._readers = {kind.name: PhraseReader(lark, f"{kind.name}_phrase") for kind in KINDS}
        self._layout = Lark(
            texts[composition.STRUCTURE], start="file", parser="lalr", lexer="basic", keep_all_tokens=True
        )

    def parse(self, text: str) -> ParsedText:
        """Parse a text of any length; no text is refused."""
        words = self._lexer.words(text)
        blocks = list(self._blocks(text))
        at = 0
        nodes: list[Child] = []
        for kind, start, end in blocks:
            past = at
            while past < len(words) and (words[past].start_pos or 0) < end:
                past += 1
            nodes.append(self._block(kind, (start, end), words[at:past]))
            at = past
        return ParsedText(text, Node("file", nodes, (0, len(text))))

    def _blocks(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Give the headings, paragraphs and points: kind, start, end."""
        if not text:
            return
        for block in self._layout.parse(text).children:
            if not isinstance(block, Token):
                first, last = block.children[0], block.children[-1]
                yield block.data, first.start_pos, last.end_pos

    def _block(self, kind: str, span: Span, words: list[Token]) -> Node:
        if kind == "heading":
            parts = [
                Node(UNRECOGNISED, [word]) if word.type in UNKNOWN_CLASSES else word for word in words
            ]
            return Node(kind, list(parts), span)
        parts = []
        if kind == "point":  # its number and the sign after it
            parts.extend(words[:2])
            words = words[2:]
        for sentence in _sentences(words):
            parts.append(self._sentence(sentence, point=kind == "point"))
        return Node(kind, parts, span)

    def _sentence(self, words: list[Token], *, point: bool) -> Node:
        kind = kind_of(words, point=point)
        parts = self._readers[kind.name].read(words, kind.separators)
        parts = [settle(part) for part in parts]
        return Node(f"{kind.name}_sentence", clauses(parts) if kind.name == "penalty" else parts)


def _sentences(words: list[Token]) -> Iterator[list[Token]]:
    """Cut a block's words after each full stop and semicolon."""
    at = 0
    for past, word in enumerate(words, start=1):
        if word.type in _SENTENCE_ENDS:
            yield words[at:past]
            at = past
    if at < len(words):
        yield words[at:]


@cache
def parser() -> Parser:
    """Give the parser of this installation's grammar files, built once."""
    return Parser(composition.grammar_texts())


def parse_text(text: str) -> ParsedText:
    """Parse a text with this installation's grammars."""
    return parser().parse(text)
