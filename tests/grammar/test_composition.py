"""How grammar files are read, joined and built, on grammars of a few words."""

import pytest

from lao_tip_law.errors import SourceError
from lao_tip_law.grammar import composition
from lao_tip_law.grammar.words import WordLexer, build

SMALL = """
sale_phrase: SELLS VICTIM
SELLS: "sells" | "sell"
VICTIM: "victim"
WORD: /[a-z]+/
SPACE: / /
%ignore WORD
%ignore SPACE
"""


def test_a_file_states_what_it_imports_from_which() -> None:
    text = "%import .words (SHALL, BE,)\n%import .ages (age)\n\nimprisoned_phrase: SHALL BE age\n"
    assert composition.imports(text) == {"words": {"SHALL", "BE"}, "ages": {"age"}}


def test_files_are_joined_without_their_imports_and_without_the_layout() -> None:
    texts = {"a.lark": "%import .b (B)\na_phrase: B\n", "b.lark": 'B: "b"\n', "structure.lark": "file: B\n"}
    joined = composition.sentence_grammar(texts)
    assert joined.startswith('a_phrase: B\n\nB: "b"\n')
    assert "%import" not in joined
    assert "file:" not in joined
    assert composition.starts(joined) == ["a_phrase"]


def test_a_grammar_that_is_not_utf_8_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composition, "read_all", lambda *_: {"words.lark": b"\xff"})
    with pytest.raises(SourceError, match=r"words\.lark: the grammar is not UTF-8"):
        composition.grammar_texts()


def test_no_word_may_stand_in_two_classes() -> None:
    twice = SMALL + 'CHILD: "child" | "victim"\n%ignore CHILD\n'
    with pytest.raises(SourceError, match="'victim' stands in two word classes") as caught:
        build(twice, ["sale_phrase"])
    assert caught.value.code == "word-in-two-classes"


def test_each_word_has_its_class_and_no_part_of_a_word_has_one() -> None:
    _, lexer = build(SMALL, ["sale_phrase"])
    assert [(word.type, str(word)) for word in lexer.words("sell sells victims victim")] == [
        *(("SELLS", "sell"), ("SELLS", "sells"), ("WORD", "victims"), ("VICTIM", "victim"))
    ]


def test_the_lexer_is_ours_and_lark_never_runs_it() -> None:
    lark, lexer = build(SMALL, ["sale_phrase"])
    assert isinstance(lexer, WordLexer)
    with pytest.raises(NotImplementedError):
        lark.parse("any", start="sale_phrase")
