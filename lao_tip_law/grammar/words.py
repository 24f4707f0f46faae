"""How a text is cut into words, each with its class.

A terminal made of nothing but words is a class of words: the text is cut by the other terminals, and each
word looked up. That is quicker than one great alternation, finds whole words only, and lets no word have two
classes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from lark import Lark, Token
from lark.lexer import Lexer, TerminalDef

from lao_tip_law.errors import SourceError
from lao_tip_law.grammar.tree import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lark.common import LexerConf

WORD = "WORD"
BRACKET = "BRACKET"
_SPACE = "SPACE"
UNKNOWN_CLASSES = frozenset({WORD, "UNKNOWN"})
# No phrase is made of these; a phrase is read across them.
PASSED_OVER = UNKNOWN_CLASSES | {BRACKET}
# What a bracket opens with that holds a note on an amount.
_NOTED = frozenset(
    {"NOTE", "ABOUT", "ABOUT_SHORT", "NUMBER", "DOLLARS", "DOLLAR_SIGN", "KIP", "KIP_SIGN", "BAHT", "US"}
)
_ONLY_WORDS = re.compile(r"\(?(?:\?:)?([^\W\d_][\w'’\-]*(?:\|[^\W\d_][\w'’\-]*)*)\)?")  # noqa: RUF001 - statutes use both


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
    if found is None:
        return []
    return found[1].lower().split("|")


class WordLexer(Lexer):
    """Cuts a text into words, numbers and signs; white space is left out and found again from the gaps."""

    __future_interface__ = 2  # Lark would wrap it otherwise

    def __init__(self, conf: LexerConf) -> None:
        """Split the grammar's terminals into word classes and the rest, the weightiest first."""
        self.classes = word_classes(list(conf.terminals))
        held = {*self.classes.values(), _SPACE}
        rest = [terminal for terminal in conf.terminals if terminal.name not in held]
        rest.sort(key=lambda terminal: (-terminal.priority, -terminal.pattern.max_width, terminal.name))
        self._cut = re.compile("|".join(f"(?P<{each.name}>{each.pattern.to_regexp()})" for each in rest))

    def lex(self, lexer_state: object, parser_state: object) -> Iterator[Token]:
        """Refuse: Lark asks for a lexer to build a parser with, but its parser is not run."""
        raise NotImplementedError

    def words(self, text: str) -> list[Token]:
        """Cut a text into its words, signs and numbers, in reading order."""
        words = []
        for found in self._cut.finditer(text):
            name, value = found.lastgroup or WORD, found[0]
            if name == WORD:
                name = self.classes.get(value.lower(), WORD)
            words.append(Token(name, value, found.start(), end_pos=found.end()))
        _pass_over_brackets(words)
        return words


def _pass_over_brackets(words: list[Token]) -> None:
    """Tell the brackets around a translator's own words from those around a printed note."""
    opened: Token | None = None
    for at, word in enumerate(words):
        if word.type == "OPEN":
            noted = at + 1 < len(words) and words[at + 1].type in _NOTED
            opened = word if word.value == "[" and not noted else None
        elif word.type == "CLOSE":
            if opened is not None and word.value == "]":
                opened.type = word.type = BRACKET
            opened = None


def build(grammar: str, starts: list[str]) -> tuple[Lark, WordLexer]:
    """Build the LALR parser of phrases over word classes, and the lexer that cuts texts into words for it."""
    lark = Lark(
        grammar,
        start=starts,
        parser="lalr",
        lexer=WordLexer,
        keep_all_tokens=True,
        maybe_placeholders=False,
        tree_class=Node,
    )
    return lark, cast("WordLexer", lark.parser.lexer)  # the class it was told to use
