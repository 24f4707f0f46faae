"""The wordings of `wordings.txt` are read as it states, and every word of the grammars stands there."""

from __future__ import annotations

from collections import defaultdict

import pytest
from reading_wordings import class_of, read_as, wordings

from lao_tip_law.grammar.parsing import parser

WORDINGS, ALIKE = wordings()
KINDS = sorted({wording.kind for wording in WORDINGS})


@pytest.mark.parametrize("kind", KINDS)
def test_each_wording_is_read_as_stated(kind: str) -> None:
    """Each wording of the drafting style in `wordings.txt`, kind by kind, is read as what stands beside it
    there.
    """
    of_kind = [wording for wording in WORDINGS if wording.kind == kind]
    read = [wording._replace(reading=read_as(parser(), kind, wording.words)) for wording in of_kind]
    assert read == of_kind


def test_words_that_mean_the_same_are_read_alike() -> None:
    """A word that `wordings.txt` puts beside another as meaning the same is read as that other is."""
    apart = {
        word: other for word, other in ALIKE.items() if class_of(parser(), word) != class_of(parser(), other)
    }
    assert apart == {}


def test_every_word_of_the_grammars_is_stated() -> None:
    """No word that the grammars know is without a wording that says what it is read as."""
    classes = defaultdict(set)
    for word, name in parser()._lexer.classes.items():  # noqa: SLF001 - the lexer's own table
        classes[name].add(word)
    stated = (
        {word for wording in WORDINGS for word in wording.words.split()} | ALIKE.keys() | set(ALIKE.values())
    )
    assert {word for words in classes.values() for word in words} - stated == set()
