"""Nothing is lost and nothing slips in: leaves give the text back, and unknown words come to light."""

import random
import re
from pathlib import Path

import pytest
from adversarial_bank import MISLEADING
from clause_bank import READ
from hypothesis import given
from hypothesis import strategies as st

from lao_tip_law.grammar.parsing import parse_text
from lao_tip_law.grammar.tree import Node, leaves, to_json
from lao_tip_law.source.files import folder

FILES = sorted(Path(folder("statutes")).rglob("*.txt"))
CLAUSES = [clause for bank in (READ, MISLEADING) for cases in bank.values() for clause, _ in cases]
_WORDS = sorted({word for clause in CLAUSES for word in re.findall(r"\S+|\s", clause)})


def _joined(text: str) -> str:
    return "".join(text[start:end] for _, start, end in leaves(parse_text(text).tree))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_character_of_a_statute_file_is_known(file: Path) -> None:
    text = file.read_bytes().decode()
    assert _joined(text) == text
    assert parse_text(text).coverage() == 1.0
    assert parse_text(text).unrecognised() == []


@pytest.mark.parametrize("clause", CLAUSES)
def test_the_leaves_of_a_clause_give_it_back(clause: str) -> None:
    assert _joined(clause) == clause


@given(st.text())
def test_the_leaves_of_any_text_give_it_back(text: str) -> None:
    assert _joined(text) == text


@given(st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join))
def test_the_leaves_of_jumbled_words_give_them_back(text: str) -> None:
    parsed = parse_text(text)
    assert _joined(text) == text
    assert 0.0 <= parsed.coverage() <= 1.0
    ends = [end for span in parsed.unrecognised() for end in span]
    assert ends == sorted(ends)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_unknown_word_added_anywhere_comes_to_light(file: Path) -> None:
    text = file.read_bytes().decode()
    places = [found.end() for found in re.finditer(r"(?<=\w)(?=[\s.,;])", text)]
    for at in random.Random(134).sample(places, min(60, len(places))):  # noqa: S311 - the same places each time
        changed = f"{text[:at]} xylograph{text[at:]}"
        found = [changed[start:end] for start, end in parse_text(changed).unrecognised()]
        assert any("xylograph" in words for words in found), changed[max(0, at - 40) : at + 40]


def test_a_text_of_nothing_is_all_known() -> None:
    assert parse_text("").coverage() == 1.0
    assert parse_text(" \n\n ").coverage() == 1.0
    assert parse_text("").tree.children == []


def test_a_text_of_unknown_words_is_not_known_at_all() -> None:
    assert parse_text("ຄ້າມະນຸດ qwerty").coverage() == 0.0


def test_neighbouring_unknown_words_are_one_run() -> None:
    text = "The offender shall be strictly and severely  sternly fined 5,000,000 Kip."
    assert [text[start:end] for start, end in parse_text(text).unrecognised()] == [
        "strictly",
        "severely  sternly",
    ]


def test_plain_data_holds_every_character() -> None:
    text = "The offender  shall be [strictly] fined\n5,000,000 Kip. "

    def characters(node: object) -> str:
        assert isinstance(node, dict)
        if "children" in node:
            return "".join(characters(child) for child in node["children"])
        return str(node["text"])

    assert characters(to_json(parse_text(text).tree, text)) == text


def test_a_title_sets_no_penalty_and_its_figures_are_marked() -> None:
    parsed = parse_text("Article 5: Life for ten victims\nThe offender shall be fined 5,000,000 Kip.")
    assert next(parsed.tree.nodes()).kind == "heading"
    assert [parsed.text[start:end] for start, end in parsed.unrecognised()] == ["ten"]


def test_a_node_without_parts_stands_nowhere() -> None:
    assert Node("file", []).span == (0, 0)


def test_twice_the_text_is_twice_the_words_however_long() -> None:
    text = (Path(folder("statutes")) / "quoted/penal-law/art_134.txt").read_bytes().decode()
    clauses = [node.span for node in parse_text(text).tree.find_all("clause")]
    thrice = [node.span for node in parse_text(text * 3).tree.find_all("clause")]
    assert thrice == [
        (start + at, end + at) for at in (0, len(text), 2 * len(text)) for start, end in clauses
    ]


@pytest.mark.parametrize("text", ["1. ", "t. \n", "1. \n\nArticle 2. x", "a) \t", "1. \r\n2. x", "9) \x0c"])
def test_a_number_with_nothing_behind_it_is_no_point(text: str) -> None:
    assert _joined(text) == text


def test_a_phrase_that_never_ends_is_given_up() -> None:
    text = "shall " + "police " * 3000
    assert _joined(text) == text
