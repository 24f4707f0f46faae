"""Which rules of the grammars each wording of the drafting style is read by.

A grammar from which something is taken away has some of the rules that it had, and no other. The phrases
have no conflicts, so that words make a phrase in one way at most: where a rule of that way is gone, they make
it no longer; where it gives its phrase another name, they are read under that name. So what kills most
mutants of a grammar is told without a parse table, which takes two seconds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from lark.exceptions import UnexpectedInput
from lark.load_grammar import load_grammar
from reading_wordings import wordings

from lao_tip_law.grammar import composition
from lao_tip_law.grammar.words import build

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from lark import Lark
    from lark.grammar import Rule
    from lark.lexer import Token

# What a rule makes of what, by name; the names that Lark gives to repetitions have a number behind them.
Name: TypeAlias = tuple[str, ...]
_NUMBERED = re.compile(r"^(__.*)_\d+$")


class Derivations:
    """The rules of this installation's grammars, each with a wording that is read by it."""

    def __init__(self) -> None:
        """Read every wording, and note the rules that are completed on the way."""
        self._texts = composition.grammar_texts()
        self._starts = composition.starts(composition.sentence_grammar(self._texts))
        lark, lexer = build(composition.sentence_grammar(self._texts), self._starts)
        self._rules = named(lark.rules)
        self._wordings: dict[Name, str] = {}
        walker = _Walker(lark)
        for each in wordings()[0]:
            for rule in walker.completed(f"{each.kind}_phrase", lexer.words(each.words)):
                self._wordings.setdefault(rule, each.words)

    def lost(self, changed: Mapping[str, str]) -> str:
        """Give a wording that changed grammars no longer read as they did; nothing where that is not certain.

        Args:
            changed: the new texts of grammar files, by their names.

        Raises:
            LarkError: a text is no grammar.
        """
        text = composition.sentence_grammar({**self._texts, **changed})
        grammar, _ = load_grammar(text, "", [], global_keep_all_tokens=True)  # type: ignore[no-untyped-call] # Lark's own
        left = named(grammar.compile(self._starts, "*")[1])
        if not left.keys() <= self._rules.keys():
            return ""
        other = [rule for rule, alias in self._rules.items() if rule not in left or left[rule] != alias]
        return next((self._wordings[rule] for rule in sorted(other) if rule in self._wordings), "")

    def unread_names(self) -> list[Name]:
        """Name the rules that name their phrase and that no wording is read by."""
        return sorted(rule for rule, name in self._rules.items() if name and rule not in self._wordings)


def named(rules: Iterable[Rule]) -> dict[Name, str | None]:
    """Name rules by what they make, and of what; with each the name of the phrase, where it has its own."""
    return {_name(rule): rule.alias for rule in rules}


def _name(rule: Rule) -> Name:
    symbols = (rule.origin, *rule.expansion)
    return tuple(_NUMBERED.sub(r"\1", symbol.name) for symbol in symbols)


class _Walker:
    """Walks the parse table, and notes the rules that are completed."""

    def __init__(self, lark: Lark) -> None:
        self._lark = lark
        self._done: set[Name] = set()
        self._callbacks = {rule: self._noting(_name(rule)) for rule in lark.rules}

    def completed(self, start: str, words: list[Token]) -> set[Name]:
        """Name the rules by which words make a phrase; none where they make no single phrase."""
        self._done.clear()
        walk = self._lark.parse_interactive(start=start)
        conf = walk.parser_state.parse_conf
        conf.callbacks = self._callbacks  # type: ignore[assignment] # Lark takes them by rule
        try:
            for word in words:
                walk.feed_token(word)
            walk.feed_eof()  # type: ignore[no-untyped-call] # Lark's own
        except UnexpectedInput:
            return set()
        return self._done

    def _noting(self, rule: Name) -> Callable[[list[object]], None]:
        return lambda _: self._done.add(rule)
