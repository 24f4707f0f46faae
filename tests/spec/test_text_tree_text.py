"""Text to tree to text is the identity: nothing is dropped, and what no rule knows is called unrecognised."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from law_reading import examples

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.grammar.tree import leaves
from lao_tip_law.law.reading import read_to_json
from lao_tip_law.source.files import folder
from lao_tip_law.strategies import Worded, statute_texts

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article

REAL = sorted(Path(folder("statutes")).rglob("*.txt"))
JUNK = st.text(alphabet="qxzຄຂ", min_size=3, max_size=9) | st.sampled_from(["⁵", "12NA", "§", "%", "0", "@"])


def joined(text: str) -> str:
    return "".join(text[start:end] for _, start, end in leaves(parse_text(text).tree))


def printed(nodes: list[Any], *, unknown: bool | None = None, within: bool = False) -> str:
    """Join the text of the printed tree: all of it, or what is known, or what is not."""
    text = ""
    for node in nodes:
        inside = within or node["kind"] == "unrecognised"
        if "children" in node:
            text += printed(node["children"], unknown=unknown, within=inside)
        elif unknown is None or unknown == inside:
            text += node["text"]
    return text


def solid(text: str) -> int:
    return len(re.sub(r"\s", "", text))


def read_with_junk(text: str, place: int, junk: str) -> Any:  # noqa: ANN401 - JSON
    """Put a word that no rule knows into a text, and hold the reading to it."""
    gaps = [found.start() for found in re.finditer(r"\s+", text)]
    at = gaps[place % len(gaps)] if gaps else len(text)
    changed = f"{text[:at]} {junk}{text[at:]}"
    plain: Any = read_to_json(changed)
    marked = [found["text"] for found in plain["unrecognised"]]
    assert any(junk in words for words in marked), changed
    assert printed(plain["nodes"]) == changed
    known = solid(printed(plain["nodes"], unknown=False))
    assert known + solid(printed(plain["nodes"], unknown=True)) == solid(changed)
    assert plain["coverage"] == known / solid(changed)
    return plain


@pytest.mark.law("penal-law/art_134", "women-law/art_25", "women-law/art_26", "women-law/art_28")
@pytest.mark.parametrize("file", REAL, ids=[file.stem for file in REAL])
def test_each_statute_is_given_back_to_the_character_and_every_word_is_known(file: Path) -> None:
    """No character of a statute is lost, and none is unknown."""
    text = file.read_bytes().decode()
    plain: Any = read_to_json(text)
    assert joined(text) == printed(plain["nodes"]) == text
    assert (plain["unrecognised"], plain["coverage"]) == ([], 1.0)


@examples(12)
@given(statute_texts())
def test_a_generated_statute_is_given_back_to_the_character_and_every_word_is_known(
    statute: Worded[tuple[Article, ...]],
) -> None:
    """Contract 1: the leaves of the tree, joined, are the text, for any law in the style and not for the
    quoted one alone; and no word of it is unknown.
    """
    plain: Any = read_to_json(statute.text)
    assert joined(statute.text) == printed(plain["nodes"]) == statute.text
    assert (plain["unrecognised"], plain["coverage"]) == ([], 1.0)


@examples(20)
@given(statute_texts(most=2), st.integers(0, 10**6), JUNK)
def test_a_word_that_no_rule_knows_is_marked_in_a_generated_statute_and_never_dropped(
    statute: Worded[tuple[Article, ...]], place: int, junk: str
) -> None:
    """Contract 1: a word that no rule knows, anywhere in a text, is reported with its place; all that stands
    around it is kept, and the coverage counts it as unknown.
    """
    read_with_junk(statute.text, place, junk)


@pytest.mark.parametrize("file", REAL, ids=[file.stem for file in REAL])
@examples(4)
@given(place=st.integers(0, 10**6), junk=JUNK)
def test_a_word_that_no_rule_knows_is_marked_in_a_statute_and_never_dropped(
    file: Path, place: int, junk: str
) -> None:
    """Contract 1: the same in each text at hand: a word put in anywhere is reported, and no character is
    lost.
    """
    read_with_junk(file.read_bytes().decode(), place, junk)


@pytest.mark.parametrize(
    ("text", "coverage"),
    [
        ("", 1.0),
        (" \n ", 1.0),
        ("xyz", 0.0),
        ("The offender shall be fined 5.000 Kip xyz.", 32 / 35),
        ("ໂທດ", 0.0),
    ],
)
def test_coverage_is_the_share_of_the_characters_that_a_rule_knows(text: str, coverage: float) -> None:
    """Contract 5: `coverage` is the share of the characters, white space aside, that a rule knows; a text
    without any is known whole.
    """
    assert read_to_json(text)["coverage"] == coverage
