"""The account of the law: each provision, sentence and word class, how read, used by what, tested by what.

Whatever is not used by a rule, or not tested by a property, must be declared out of scope with a reason. What
is neither is a fault, named; so is a declaration that matches nothing. A property marked with an article or
a paragraph does not speak for sentences that come in later: a property so marked must state their words.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from rule_parts import parts_of

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.grammar.tree import UNRECOGNISED, Node, bounds
from lao_tip_law.law.statutes import Statutes
from lao_tip_law.rules.compiling import compile_law

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from declared import Declared
    from lark import Token
    from marked_tests import Marked
    from rule_parts import RulePart

    from lao_tip_law.law.law_text import LawText
    from lao_tip_law.law.model import Article

_SIGNS = frozenset({"COMMA", "FULL_STOP", "SEMICOLON", "COLON", "OPEN", "CLOSE", "BRACKET", "SLASH", "DASH"})
_ENDS = ".;,"  # what parts one sentence or point from the next


class Line(NamedTuple):
    """One line of the account.

    Attributes:
        what: `provision`, `sentence` or `word class`.
        name: the identifier; for a sentence its provision and first words; for a word class its name.
        parsed: the kinds of node it is read as, or the nodes it stands in.
        used: the rules made from it.
        tested: the properties whose statement it is; of a sentence none, where none of them states its words.
        reason: why it is out of scope, or empty.
    """

    what: str
    name: str
    parsed: tuple[str, ...]
    used: tuple[str, ...]
    tested: tuple[str, ...]
    reason: str = ""

    @property
    def fault(self) -> str:
        """Say what is missing, or nothing."""
        if UNRECOGNISED in self.parsed:
            return f"{self.what} {self.name}: words that no rule knows"
        missing = [
            told
            for told, there in (("used by no rule", self.used), ("tested by no property", self.tested))
            if not there
        ]
        return "" if self.reason or not missing else f"{self.what} {self.name}: {' and '.join(missing)}"


class Account(NamedTuple):
    """The whole account, and its faults, one sentence each."""

    lines: tuple[Line, ...]
    faults: tuple[str, ...]


def account_of(law: LawText, tests: Marked, declared: Declared) -> Account:
    """Account for a law.

    Args:
        law: the law as read.
        tests: each provision to the properties that are marked as its statement, with the words they state.
        declared: what is out of scope.
    """
    articles = dict(Statutes(law))
    parts = parts_of(compile_law(articles.values(), law.lives), articles)
    lines: list[Line] = []
    classes: dict[str, dict[str, set[str]]] = {}
    for article in articles.values():
        lines += _article(
            article, [part for part in parts if part.article == article.id], tests, declared, classes
        )
    for name, found in sorted(classes.items()):
        reason = declared.word_class(name, used=bool(found["used"]))
        parsed, used, tested = (tuple(sorted(found[key])) for key in ("parsed", "used", "tested"))
        lines.append(Line("word class", name, parsed, used, tested, reason))
    faults = [line.fault for line in lines if line.fault]
    return Account(tuple(lines), (*faults, *declared.idle()))


def _article(
    article: Article,
    parts: list[RulePart],
    tests: Marked,
    declared: Declared,
    classes: dict[str, dict[str, set[str]]],
) -> Iterator[Line]:
    whole = tests.get(article.id, {})
    used = tuple(sorted({part.rule for part in parts}))
    yield Line(
        "provision",
        article.id,
        (article.basis,),
        used,
        tuple(sorted(whole)),
        declared.provision(article.id, used=bool(used and whole)),
    )
    paragraphs = iter((*article.paragraphs, *article.points))
    named = {place.span[0]: place.id for place in paragraphs}
    blocks = list(parse_text(article.text).tree.nodes())
    every = [sentence for block in blocks for sentence in sentences(block)]
    said = Counter(words_of(article, sentence).rstrip(_ENDS) for sentence in every)
    for block in blocks:
        place = next((eid for start, eid in named.items() if block.start <= start < block.end), article.id)
        marked = {**whole, **tests.get(place, {})}
        for sentence in sentences(block):
            rules = tuple(sorted({part.rule for part in parts if _within(part, sentence)}))
            words = words_of(article, sentence)
            tested = tuple(sorted(marked)) if stated(words, said[words.rstrip(_ENDS)], marked) else ()
            kinds = dict.fromkeys(node.kind for node in sentence.nodes())
            if sentence.find(UNRECOGNISED):
                kinds = {UNRECOGNISED: None, **kinds}
            yield Line(
                "sentence",
                f"{place} “{words[:60]}”",
                (sentence.kind, *kinds),
                rules,
                tested,
                declared.sentence(sentence.kind, place, words, used=bool(rules and tested)),
            )
            for word, node in _words(sentence):
                start, end = bounds(word)
                found = classes.setdefault(word.type, {"parsed": set(), "used": set(), "tested": set()})
                found["parsed"].add(node.kind)
                holding = {part.rule for part in parts if part.span[0] <= start and end <= part.span[1]}
                found["used"] |= holding
                found["tested"] |= set(tested) if holding else set()


def sentences(block: Node) -> list[Node]:
    """Give the sentences of a paragraph or point; a heading is one."""
    return [block] if block.kind == "heading" else list(block.nodes())


def words_of(article: Article, sentence: Node) -> str:
    """Give a sentence's words on one line."""
    return " ".join(article.text[sentence.start : sentence.end].split())


def stated(words: str, times: int, marked: Mapping[str, Collection[str]]) -> bool:
    """Tell whether one property states a sentence's words, whole and as often as the article has them.

    The mark that ends it does not matter.

    >>> stated("To report;", 1, {"a": ["To report to the police"], "b": ["To report"]})
    True
    >>> stated("To report;", 2, {"b": ["To report"]})
    False
    """
    bare = words.rstrip(_ENDS)
    return any([each.rstrip(_ENDS) for each in said].count(bare) >= times for said in marked.values())


def _within(part: RulePart, node: Node) -> bool:
    return node.start <= part.span[0] and part.span[1] <= node.end


def _words(node: Node) -> Iterator[tuple[Token, Node]]:
    for child in node.children:
        if isinstance(child, Node):
            yield from _words(child)
        elif child.type not in _SIGNS:
            yield child, node
