"""Print a wording for each rule of the grammars, the shortest there is.

What it prints is what the grammars read today. Whoever takes lines over into `tests/spec/wordings.txt` has
read them, and states that they are right.
"""

from __future__ import annotations

import heapq
import sys
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1] / "spec")]

from reading_wordings import read_as

from lao_tip_law.grammar import composition
from lao_tip_law.grammar.parsing import parser
from lao_tip_law.grammar.words import WordLexer, build
from lao_tip_law.strategies.wording.templates import SIGNS

if TYPE_CHECKING:
    from lark import Lark
    from lark.grammar import Rule

Words = tuple[str, ...]
# One that stands for each class that is no list of words.
_SIGNS = {
    **{name: sign.lower() for name, sign in SIGNS.items()},
    "NUMBER": "5", "NUMBER_WORDS": "five", "DECIMAL": "1.5", "SAID_AGAIN": "(5)", "KIP_AGAIN": "(five kip)",
    "HIV_POSITIVE": "hiv-positive", "IS_TO_BE": "are to be", "DASH": "-",
    "COMMA": ",", "SLASH": "/", "COLON": ":", "SEMICOLON": ";", "FULL_STOP": ".",
}  # fmt: skip # short words, many to a line


def shortest(rules: list[Rule]) -> dict[str, Words]:
    """Give the shortest words of each rule's name, as classes."""
    found: dict[str, Words] = {}
    changed = True
    while changed:
        changed = False
        for rule in rules:
            words = filled(rule, found)
            name = rule.origin.name
            if words is not None and (name not in found or len(words) < len(found[name])):
                found[name], changed = words, True
    return found


def filled(rule: Rule, found: dict[str, Words]) -> Words | None:
    """Put the shortest words in for each part of a rule; None where one is not known yet."""
    words: list[str] = []
    for symbol in rule.expansion:
        if symbol.is_term:
            words.append(symbol.name)
        elif symbol.name in found:
            words += found[symbol.name]
        else:
            return None
    return tuple(words)


def contexts(
    rules: list[Rule], words: dict[str, Words], starts: list[str]
) -> dict[str, tuple[str, Words, Words]]:
    """Give for each rule's name the shortest sentence kind, and words before and behind it."""
    order = count()
    todo: list[tuple[int, int, str, str, Words, Words]] = [
        (0, next(order), start, start, (), ()) for start in starts
    ]
    found: dict[str, tuple[str, Words, Words]] = {}
    by_name: dict[str, list[Rule]] = {}
    for rule in rules:
        by_name.setdefault(rule.origin.name, []).append(rule)
    while todo:
        _, _, name, start, before, behind = heapq.heappop(todo)
        if name in found:
            continue
        found[name] = (start, before, behind)
        for rule in by_name[name]:
            for place, symbol in enumerate(rule.expansion):
                if not symbol.is_term and symbol.name not in found:
                    left = [words.get(part.name, (part.name,)) for part in rule.expansion[:place]]
                    right = [words.get(part.name, (part.name,)) for part in rule.expansion[place + 1 :]]
                    one = before + tuple(word for part in left for word in part)
                    other = tuple(word for part in right for word in part) + behind
                    heapq.heappush(todo, (len(one) + len(other), next(order), symbol.name, start, one, other))
    return found


def lines(lark: Lark, lexer: WordLexer, starts: list[str]) -> list[str]:
    """Give a line for each rule, and one for each class of several words."""
    classes: dict[str, list[str]] = {}
    for word, name in lexer.classes.items():
        classes.setdefault(name, []).append(word)
    words = shortest(lark.rules)
    around = contexts(lark.rules, words, starts)
    made = []
    for rule in lark.rules:
        inside = filled(rule, words)
        if inside is None or rule.origin.name not in around:
            continue
        start, before, behind = around[rule.origin.name]
        wanted = (*before, *inside, *behind)
        unknown = [name for name in wanted if name not in _SIGNS and name not in classes]
        if unknown:
            print(f"no word is given here for {unknown}: {rule}", file=sys.stderr)
            continue
        text = " ".join(_SIGNS.get(name) or classes[name][0] for name in wanted).replace(" - ", "-")
        text = text.replace("( 5 )", "( $ 5 )")  # "( 5 )" says a number again
        if "AND_MONTHS" in wanted:  # this "and" is told by the months behind it
            text = f"{text} months"
        kind = start.removesuffix("_phrase")
        if (
            text == " ".join(_SIGNS.get(name) or classes[name][0] for name in wanted)
            and tuple(word.type for word in lexer.words(text)) != wanted
        ):
            print(f"cannot be said in so few words: {kind}: {text} for {rule}", file=sys.stderr)
            continue
        made.append(f"{kind}: {text} = {read_as(parser(), kind, text)}")
    return sorted(set(made)) + [f"alike: {' '.join(alike)}" for alike in classes.values() if len(alike) > 1]


if __name__ == "__main__":
    grammar = composition.sentence_grammar(composition.grammar_texts())
    names = composition.starts(grammar)
    print(*lines(*build(grammar, names), names), sep="\n")
