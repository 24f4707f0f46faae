"""How a text is cut into words, each with its class.

Lark's own basic lexer cuts; this module only tells it that a terminal made of nothing but words is a class
of words to be looked up, which is quicker than one great alternation and finds whole words only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lark import Lark, Token
from lark.common import LexerConf
from lark.lexer import BasicLexer, Lexer, LexerState, LexerThread, PatternStr, TerminalDef

from lao_tip_law.errors import SourceError

WORD = "WORD"
UNKNOWN_CLASSES = frozenset({WORD, "UNKNOWN"})
_ONLY_WORDS = re.compile(r"\(?(?:\?:)?([^\W\d_][\w'’\-]*(?:\|[^\W\d_][\w'’\-]*)*)\)?")


def word_classes(terminals: list[TerminalDef]) -> dict[str, str]:
    """Map each word, in lower case, to the terminal that holds it.

    Raises:
        SourceError: a word stands in two classes.
    """
    classes: dict[str, str] = {}
    for terminal in terminals:
        for word in _words_of(terminal):
            if classes.setdefault(word, terminal.name) != terminal.name:
                raise SourceError(
                    f"the word {word!r} stands in two word classes, {classes[word]} and {terminal.name}.",
                    code="word-in-two-classes",
                    remedy="Keep it in one, and name that class in both rules.",
                    file="grammars/",
                )
    return classes


def _words_of(terminal: TerminalDef) -> list[str]:
    found = _ONLY_WORDS.fullmatch(terminal.pattern.value.replace(r"\-", "-"))
    if found is None or (isinstance(terminal.pattern, PatternStr) and not terminal.pattern.value.isalpha()):
        return []
    return found[1].lower().split("|")


class WordLexer(Lexer):
    """Cuts a text into words, numbers and signs; white space is left out and found again from the gaps."""

    __future_interface__ = 2  # Lark calls `lex` with its state, without a wrapper

    def __init__(self, conf: LexerConf) -> None:
        """Split the grammar's terminals into word classes and the rest, and give Lark's lexer the rest."""
        self.classes = word_classes(list(conf.terminals))
        held = set(self.classes.values())
        rest = [terminal for terminal in conf.terminals if terminal.name not in held]
        self._lexer = BasicLexer(
            LexerConf(
                rest,
                conf.re_module,
                ignore=["SPACE"],
                callbacks={WORD: self._classify},
                g_regex_flags=conf.g_regex_flags,
            )
        )

    def _classify(self, token: Token) -> Token:
        token.type = self.classes.get(token.value.lower(), WORD)
        return token

    def lex(self, lexer_state: LexerState, parser_state: object = None) -> Iterator[Token]:  # noqa: ARG002 - Lark's signature
        """Give the words of a text in order."""
        return self._lexer.lex(lexer_state, None)

    def words(self, text: str) -> list[Token]:
        """Cut a text into its words, signs and numbers, in reading order."""
        return list(LexerThread.from_text(self._lexer, text).lex(None))


def build(grammar: str, starts: list[str]) -> Lark:
    """Build the LALR parser of phrases over word classes."""
    from lao_tip_law.grammar.tree import Node

    return Lark(
        grammar,
        start=starts,
        parser="lalr",
        lexer=WordLexer,
        keep_all_tokens=True,
        maybe_placeholders=False,
        tree_class=Node,
    )
