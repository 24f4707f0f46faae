"""A changed grammar: which wording it reads otherwise, and how the parser is made to read by it.

What can be told or changed without a new parse table is: that takes two seconds.
"""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from grammar_edits import NO_WORD, WORD, rules_of
from lark.exceptions import LarkError
from lark.load_grammar import load_grammar
from reading_wordings import class_of, read_as, wordings

from lao_tip_law.grammar import composition, parsing
from lao_tip_law.grammar.words import WordLexer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from derivations import Derivations

ROOT = Path(__file__).parents[2]


def wording_lost(derivations: Derivations, changed: Mapping[str, bytes]) -> str:
    """Name a wording that changed grammars certainly read otherwise; words cut otherwise are no rule."""
    grammars = {path: data.decode() for path, data in changed.items() if path.startswith("grammars/")}
    if all(rules_of((ROOT / path).read_text("utf-8")) == rules_of(text) for path, text in grammars.items()):
        return ""
    try:
        return derivations.lost({path.removeprefix("grammars/"): text for path, text in grammars.items()})
    except LarkError:
        return ""  # the law is refused with it, which is told where that is tried


def first_misread() -> str:
    """Name the first wording that is no longer read as stated, or nothing."""
    found, alike = wordings()
    reader = parsing.parser()
    for word, other in alike.items():
        if class_of(reader, word) != class_of(reader, other):
            return word
    return next((each.words for each in found if read_as(reader, each.kind, each.words) != each.reading), "")


def use_grammar(name: str, old: str, new: str) -> None:
    """Have the parser read by a changed grammar: built anew, unless words alone are cut otherwise.

    Raises:
        SourceError: a word stands in two classes.
    """
    word = _word_gone(old, new)
    if word:
        del parsing.parser()._lexer.classes[word.lower()]  # noqa: SLF001 - a look-up
    elif rules_of(old) == rules_of(new):
        reader = parsing.parser()
        reader._lexer = lexer({**composition.grammar_texts(), name: new})  # noqa: SLF001 - what cuts the words
    else:
        parsing.parser.cache_clear()


def lexer(texts: Mapping[str, str]) -> WordLexer:
    """Make of grammars what cuts a text into words, without the parser."""
    text = composition.sentence_grammar(dict(texts))
    grammar, _ = load_grammar(text, "", [], global_keep_all_tokens=True)  # type: ignore[no-untyped-call] # Lark's own
    terminals = grammar.compile(composition.starts(text), set())[0]
    return WordLexer(SimpleNamespace(terminals=terminals))  # type: ignore[arg-type] # of all that Lark gives it, it asks for these


def _word_gone(old: str, new: str) -> str:
    """Name the word that is gone from its class, where nothing else is changed."""
    gone = set(WORD.findall(old)) - set(WORD.findall(new))
    word = gone.pop() if len(gone) == 1 else ""
    return word if word and old.replace(f'"{word}"', NO_WORD, 1) == new else ""
