"""The grammar files: what each leans on is stated, nothing is idle, and nothing is left to chance."""

import logging
import re

import pytest
from lark import Lark
from lark import logger as lark_logger

from lao_tip_law.grammar import composition
from lao_tip_law.grammar.parsing import Parser, parser
from lao_tip_law.grammar.words import WordLexer
from lao_tip_law.law.reading import penalties_of

TEXTS = composition.grammar_texts()
PARTS = sorted(name for name in TEXTS if name != composition.STRUCTURE)
_DEFINED = re.compile(r"^(\w+)(?:\.-?\d+)?:", re.MULTILINE)
# Lark's grammar for terminals and rules, without comments, words, patterns, aliases and directives.
_NOISE = re.compile(r'//.*|"[^"\n]*"|(?<=[\s(:|])/(?:[^/\\\n]|\\.)+/i?|->\s*\w+|^%.*', re.MULTILINE)
_CUT_BY = {
    "WORD",
    "UNKNOWN",
    "SPACE",
    "FULL_STOP",
    "SEMICOLON",
    "NEGATION",
}  # used by the lexer and the reader, by no rule


def _defined(name: str) -> set[str]:
    return set(_DEFINED.findall(TEXTS[name]))


def _used(name: str) -> set[str]:
    text = _NOISE.sub("", _DEFINED.sub(" : ", TEXTS[name]))
    return set(re.findall(r"[A-Za-z_]\w*", text))


@pytest.mark.parametrize("name", PARTS)
def test_each_file_imports_what_it_uses_and_no_more(name: str) -> None:
    stated = composition.imports(TEXTS[name])
    taken = {word for words in stated.values() for word in words}
    assert taken == _used(name) - _defined(name)
    for other, words in stated.items():
        assert words <= _defined(f"{other}.lark")


def test_imports_run_one_way() -> None:
    left = {name: {f"{other}.lark" for other in composition.imports(TEXTS[name])} for name in PARTS}
    while left:
        ready = {name for name, needs in left.items() if not needs & left.keys()}
        assert ready, f"these import each other: {sorted(left)}"
        left = {name: needs for name, needs in left.items() if name not in ready}


def test_every_rule_and_word_class_is_used() -> None:
    used = {word for name in PARTS for word in _used(name)}
    idle = {word for name in PARTS for word in _defined(name) - used if not word.endswith("_phrase")}
    assert idle - _CUT_BY == set()


def test_no_name_is_defined_twice() -> None:
    names = [word for name in PARTS for word in _DEFINED.findall(TEXTS[name])]
    assert len(names) == len(set(names))


def test_the_layout_stands_alone() -> None:
    assert "%import" not in TEXTS[composition.STRUCTURE]


def test_the_phrases_leave_no_conflict_to_chance(caplog: pytest.LogCaptureFixture) -> None:
    grammar = composition.sentence_grammar(TEXTS)
    level = lark_logger.level
    lark_logger.setLevel(logging.DEBUG)
    lark_logger.addHandler(caplog.handler)
    try:
        Lark(grammar, start=composition.starts(grammar), parser="lalr", lexer=WordLexer, debug=True)
    finally:
        lark_logger.removeHandler(caplog.handler)
        lark_logger.setLevel(level)
    assert [
        record.getMessage() for record in caplog.records if "conflict" in record.getMessage().lower()
    ] == []


def test_a_conflict_would_be_seen(caplog: pytest.LogCaptureFixture) -> None:
    lark_logger.addHandler(caplog.handler)
    level = lark_logger.level
    lark_logger.setLevel(logging.DEBUG)
    try:
        Lark('start: a a?\na: "x" start?', parser="lalr", debug=True)
    finally:
        lark_logger.removeHandler(caplog.handler)
        lark_logger.setLevel(level)
    assert any("conflict" in record.getMessage().lower() for record in caplog.records)


def test_a_new_word_form_needs_a_grammar_change_only() -> None:
    texts = {**TEXTS, "persons.lark": TEXTS["persons.lark"].replace("WHOEVER: ", 'WHOEVER: "malefactors" | ')}
    text = "Malefactors shall be fined 5,000,000 Kip."
    assert parser().parse(text).unrecognised()
    assert not Parser(texts).parse(text).unrecognised()


def test_a_new_circumstance_needs_a_grammar_change_only() -> None:
    texts = dict(TEXTS)
    texts["circumstances.lark"] = TEXTS["circumstances.lark"].replace(
        "plight: suffering",
        'PREGNANT: "pregnant"\nplight: suffering PREGNANT -> pregnant_victim\n      | suffering',
        1,
    )
    (clause,) = penalties_of(
        Parser(texts).parse("If the victim is pregnant, the offender shall be fined 5 million Kip.")
    )
    assert [circumstance.name for circumstance in clause.circumstances] == ["pregnant_victim"]
