"""The site in Lao: the same pieces, figures and links as in English; English words are told as such."""

from __future__ import annotations

import ast
import json
import re
from html import unescape
from pathlib import Path

import pytest

from building.answering import answer, data
from building.glossary import terms
from building.lao import mark_english, speaking_on_the_site, written_in_lao
from building.messages import MESSAGES, messages
from building.pages import generated_pages, pieces
from lao_tip_law import assess, statutes
from lao_tip_law.errors import SourceError
from lao_tip_law.language import say

DOCS = Path(__file__).parents[2] / "docs"
WRITTEN = sorted(path for path in DOCS.rglob("*.lo.md"))
LAO = re.compile("[\u0e80-\u0eff]")


def figures(page: str) -> list[str]:
    return sorted(re.findall(r"\d+", unescape(re.sub(r' class="level-\d"', "", page))))


@pytest.fixture(scope="module")
def both() -> tuple[dict[str, str], dict[str, str]]:
    """Every generated page and piece, in English and in Lao."""
    english = {**generated_pages(), **pieces()}
    with speaking_on_the_site("lo"):
        return english, {**generated_pages(), **pieces()}


def test_every_generated_page_has_the_same_figures_and_links_in_both_languages(
    both: tuple[dict[str, str], dict[str, str]],
) -> None:
    english, lao = both
    assert english.keys() == lao.keys()
    assert [name for name in english if figures(english[name]) != figures(lao[name])] == []
    for name, page in english.items():
        links = re.compile(r"\]\(([^)]+)\)|href=\"([^\"]+)\"|id=\"([^\"]+)\"")
        assert sorted(links.findall(lao[name])) == sorted(links.findall(page)), name
        assert LAO.search(page) is None or name in {"glossary", "errors", "commands"}, name


@pytest.mark.parametrize(
    "name", ["form", "matrix", "ladder", "timeline", "fines", "exercises", "law/index.md"]
)
def test_the_labels_of_a_piece_are_lao(both: tuple[dict[str, str], dict[str, str]], name: str) -> None:
    assert LAO.search(both[1][name])


def literals(folder: Path) -> set[str]:
    """Give the words that the code of a folder has between tags, in plain and in f-strings."""
    found: set[str] = set()
    for file in folder.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {word.strip() for word in re.split(r"<[^>]*>?|[^<]*>|[|*#]", node.value)}
    return {word for word in found if re.search("[A-Za-z]{3}", word)}


def test_no_label_of_the_code_is_left_in_english(both: tuple[dict[str, str], dict[str, str]]) -> None:
    # These pieces are of pages that are English in both languages.
    told = {"commands", "case-format", "answer-format", "notes", "errors", "specification", "sources"}
    ours = literals(DOCS / "building")
    for name, page in both[1].items():
        if name not in told:
            left = r"<(blockquote|code|pre|q|svg)\b.*?</\1>|<span lang=\"en\">.*?</span>"
            outside = re.sub(left, "", page, flags=re.DOTALL)
            words = {word.strip() for word in re.split(r"<[^>]*>|[|*#\n]", outside)}
            assert words & ours <= {"law", "[sic]"}, name


def test_the_right_reply_of_each_exercise_can_be_chosen_in_lao(
    both: tuple[dict[str, str], dict[str, str]],
) -> None:
    seen = 0
    for page in both[1].values():
        for form in re.findall(r'<fieldset class="quiz".*?</fieldset>', page):
            right = re.search('data-right="([^"]*)"', form)
            assert right is not None
            assert right[1] in re.findall('value="([^"]*)"', form)
            seen += 1
    assert seen > 12


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.relative_to(DOCS).as_posix())
def test_a_page_written_in_lao_has_the_pieces_and_parts_of_the_english_one(path: Path) -> None:
    english = path.with_name(path.name.replace(".lo.md", ".md")).read_text(encoding="utf-8")
    lao = path.read_text(encoding="utf-8")
    for pattern in (r"<!-- made: \S+ -->", r'\bid="[^"]+"', r"^#+ ", r"<(\w+)"):
        found = re.compile(pattern, re.MULTILINE)
        assert found.findall(lao) == found.findall(english), pattern
    assert LAO.search(lao)


def test_a_page_without_a_lao_text_is_known_as_one() -> None:
    assert written_in_lao(DOCS / "limitations.md") is None
    assert written_in_lao(DOCS / "index.md") is not None


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        ("<p>ມາດຕາ 134</p>", "<p>ມາດຕາ 134</p>"),
        ("<q>the words</q> ລາວ", '<q><span lang="en">the words</span></q> ລາວ'),
        (
            "<p>a &amp; b, ລາວ &gt; c</p>",
            '<p><span lang="en">a &amp; b</span>, ລາວ &gt; <span lang="en">c</span></p>',
        ),
        ("<code>acts</code><p>x</p>", '<code>acts</code><p><span lang="en">x</span></p>'),
        (
            '<span lang="en">law <b>no</b></span> yes',
            '<span lang="en">law <b>no</b></span> <span lang="en">yes</span>',
        ),
        ("<option>LA</option>", "<option>LA</option>"),
        ("<!-- made: x -->", "<!-- made: x -->"),
    ],
)
def test_what_stands_in_latin_letters_is_told_as_english_once(html: str, marked: str) -> None:
    assert mark_english(html) == marked


def test_the_calculator_answers_in_lao_with_the_same_data() -> None:
    facts = '{"victims": [{"age": 13}]}'
    english, lao = (json.loads(answer(facts, lang))["html"] for lang in ("en", "lo"))
    assert say("The answer") in english
    assert "ຄຳຕອບ" in lao
    with speaking_on_the_site("lo"):
        told_in_lao = json.loads(data(facts))["data"]
    assert told_in_lao == json.loads(data(facts))["data"]
    assert json.loads(told_in_lao) == assess(json.loads(facts)).to_dict()


def test_every_message_of_the_scripts_is_said_and_none_can_end_the_element_it_stands_in() -> None:
    script_text = "".join(
        path.read_text(encoding="utf-8") for path in (DOCS / "theme" / "assets").rglob("*.js")
    )
    assert set(re.findall(r"MESSAGES\.(\w+)", script_text)) == set(MESSAGES)
    with speaking_on_the_site("lo"):
        assert LAO.search(messages())
        assert "<" not in messages()


def test_each_term_of_the_glossary_has_its_lao_and_a_provision_that_exists() -> None:
    known = {part.id for article in statutes.values() for part in (*article.paragraphs, *article.points)}
    for term in terms():
        assert LAO.search(term.lao)
        assert not re.search("[A-Za-z]", term.lao)
        assert not term.provision or term.provision in known | set(statutes), term.provision
    assert len(terms()) > 30


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[[term]]\nterm = "a"\nlao = "ກ"\n[[term]]\nterm = "a"\nlao = "ຂ"\n', "stands twice"),
        ('[[term]]\nterm = "a"\nlao = "ກ"\nwhere = "b"\n', "no glossary"),
        ('[[term]]\nterm = "a"\n', "no glossary"),
        ("term", "no glossary"),
        ("", "no glossary"),
    ],
)
def test_a_file_that_is_no_glossary_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "glossary.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match=problem):
        terms(tmp_path / "glossary.toml")
