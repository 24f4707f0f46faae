"""The words and phrases that the grammars know, so that a form added there is used here without a change."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Protocol, TypeVar

from lao_tip_law.errors import LaoTipLawError
from lao_tip_law.grammar.composition import grammar_texts
from lao_tip_law.grammar.parsing import parser

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from lark.grammar import Rule

T = TypeVar("T")
_CLASS = re.compile(r'^([A-Z][A-Z_]*):((?:\s*\|?\s*"[^"\n]+")+)', re.MULTILINE)
# A possessive is a word of its class to the reader, but fits few places: who wants one writes it out.
_POSSESSIVE = re.compile(r"['’]s?$")  # noqa: RUF001 - statutes use both
# Rules that hold figures, or point elsewhere: a phrase is grown around them, and what they say is given.
_FIGURES = frozenset({"number", "quantity", "range", "article_reference", "offence_name"})
_TRIES = 8


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


def every_rule() -> Sequence[Rule]:
    """Give every rule that phrases are made of, as Lark compiled them."""
    return parser().rules


@cache
def _rules() -> dict[str, tuple[Rule, ...]]:
    found: dict[str, list[Rule]] = {}
    for rule in every_rule():
        found.setdefault(rule.origin.name, []).append(rule)
    return {name: tuple(rules) for name, rules in found.items()}


@cache
def aliases(rule: str) -> tuple[str, ...]:
    """Give the names that the grammar gives to the alternatives of a rule, in its order."""
    return tuple(dict.fromkeys(each.alias for each in _rules()[rule] if each.alias))


@cache
def forms(rule: str, alias: str | None = None) -> tuple[Rule, ...]:
    """Give the alternatives of a grammar rule, optional words settled: all, or those of one name."""
    return tuple(each for each in _rules()[rule] if alias is None or each.alias == alias)


def ending(options: Iterable[Rule], within: Collection[str]) -> list[Rule]:
    """Give the alternatives that hold no name they stand in: a list that repeats itself is said once."""
    return [each for each in options if not any(part.name in within for part in each.expansion)]


def grow(options: Sequence[Rule], pick: Pick, fits: Callable[[str], bool] | None = None) -> str | None:
    """Grow a template out of one of some alternatives of a grammar rule.

    A template names word classes, and in braces what holds figures: `VICTIM IS {quantity} PEOPLE OR MORE`. A
    slot within a rule that has a name bears it: `{more_than_number:quantity}`.

    Args:
        options: the alternatives.
        pick: chooses among them, and among those of the rules within.
        fits: what the template must be; left out, any will do.

    Returns:
        The template, or None where none that fits was found in a few tries.
    """
    for _ in range(_TRIES if options else 0):
        form = pick(options)
        template = " ".join(_grown(form, pick, (form.origin.name,), ""))
        if fits is None or fits(template):
            return template
    return None


def _grown(form: Rule, pick: Pick, within: tuple[str, ...], meant: str) -> Iterator[str]:
    for symbol in form.expansion:
        name = symbol.name
        if name in _FIGURES:
            yield f"{{{meant}{name}}}"
        elif name not in _rules():
            yield name
        else:
            inside = (*within, name)
            chosen = pick(ending(_rules()[name], inside))
            yield from _grown(chosen, pick, inside, f"{chosen.alias}:" if chosen.alias else "")
