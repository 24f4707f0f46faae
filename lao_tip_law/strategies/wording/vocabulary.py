"""The words and phrases that the grammars know, so that a form added there is used here without a change."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Protocol, TypeVar

from lao_tip_law.errors import LaoTipLawError
from lao_tip_law.grammar.composition import grammar_texts
from lao_tip_law.grammar.parsing import parser

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lark.grammar import Rule

T = TypeVar("T")
_CLASS = re.compile(r'^([A-Z][A-Z_]*):((?:\s*\|?\s*"[^"\n]+")+)', re.MULTILINE)
# A possessive is a word of its class to the reader, but fits few places: who wants one writes it out.
_POSSESSIVE = re.compile(r"['’]s?$")  # noqa: RUF001 - statutes use both
# Rules that hold figures, or point elsewhere: a phrase is grown around them, and what they say is given.
_FIGURES = frozenset({"number", "quantity", "range", "article_reference", "offence_name"})


class WordingError(LaoTipLawError):
    """A structure that no wording says, such as a range without ends."""

    code = "no-wording"


class Pick(Protocol):
    """Chooses one of several ways to say a thing; the plainest stands first."""

    def __call__(self, options: Sequence[T], /) -> T:
        """Give one of the options."""
        ...


def plainest(options: Sequence[T]) -> T:
    """Take the plainest way."""
    return options[0]


@cache
def word_classes() -> dict[str, tuple[str, ...]]:
    """Give each word class of the grammars with its words, in the grammars' order, possessives left out."""
    found = {}
    for text in grammar_texts().values():
        for name, words in _CLASS.findall(text):
            every = re.findall(r'"([^"]+)"', words)
            found[name] = tuple(word for word in every if not _POSSESSIVE.search(word))
    return found


@cache
def _rules() -> dict[str, tuple[Rule, ...]]:
    found: dict[str, list[Rule]] = {}
    for rule in parser().rules:
        found.setdefault(rule.origin.name, []).append(rule)
    return {name: tuple(rules) for name, rules in found.items()}


@cache
def aliases(rule: str) -> tuple[str, ...]:
    """Give the names that the grammar gives to the alternatives of a rule, in its order."""
    return tuple(dict.fromkeys(each.alias for each in _rules()[rule] if each.alias))


@cache
def phrases(rule: str, alias: str | None = None) -> tuple[str, ...]:
    """Give every template that a grammar rule can say, in the grammar's order.

    A template names word classes, and in braces what holds figures: `VICTIM IS {quantity} OR MORE PEOPLE`.

    Args:
        rule: the rule.
        alias: of its alternatives, those of this name alone.
    """
    found = [
        " ".join(parts)
        for each in _rules()[rule]
        if alias is None or each.alias == alias
        for parts in _expanded(each, (rule,))
    ]
    return tuple(dict.fromkeys(found))


def _expanded(rule: Rule, within: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    choices = [tuple(_said(symbol.name, within)) for symbol in rule.expansion]
    for parts in product(*choices):
        yield tuple(part for some in parts for part in some)


def _said(name: str, within: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if name in _FIGURES:
        yield (f"{{{name}}}",)
    elif name not in _rules():
        yield (name,)
    elif name not in within:  # a list repeats itself without end
        for rule in _rules()[name]:
            yield from _expanded(rule, (*within, name))
