"""What parse, show and list print of the law."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from printing import printed

from lao_tip_law import statutes
from lao_tip_law.law.reading import read_to_json

if TYPE_CHECKING:
    from pathlib import Path


def test_parse_prints_what_the_library_reads(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (folder / "statute.txt").read_text()
    assert json.loads(printed(capsys, "parse", "statute.txt", "--json")) == read_to_json(text)


def test_parse_takes_a_byte_order_mark_for_none_of_the_text(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "marked.txt").write_bytes(b"\xef\xbb\xbf" + (folder / "statute.txt").read_bytes())
    assert printed(capsys, "parse", "marked.txt") == printed(capsys, "parse", "statute.txt")


@pytest.mark.parametrize("typed", [["134"], ["art", "134"], ["penal-law/art_134"]])
def test_a_provision_is_shown_however_it_is_typed(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    shown = json.loads(printed(capsys, "show", *typed, "--json"))
    article = statutes["penal-law/art_134"]
    assert shown["provision"] == article.id
    assert shown["text"] == article.text
    assert shown["span"] == [0, len(article.text)]
    assert len(shown["structure"]["penalties"]) == len(article.penalties)
    assert [part["text"] for part in shown["structure"]["paragraphs"]] == [
        part.text for part in article.paragraphs
    ]
    assert shown["source"]["date"] == "2008-02-29"


def test_a_paragraph_is_shown_with_what_belongs_to_it_alone(capsys: pytest.CaptureFixture[str]) -> None:
    shown = json.loads(printed(capsys, "show", "penal-law/art_134__para_4", "--json"))
    article = statutes["penal-law/art_134"]
    assert shown["text"] == article.paragraphs[3].text == article.text[slice(*shown["span"])]
    structure = shown["structure"]
    assert [clause["provision"] for clause in structure["penalties"]] == ["penal-law/art_134__para_4"]
    assert structure["definition"] is None
    assert "paragraphs" not in structure


def test_a_provision_that_is_not_quoted_has_no_words(capsys: pytest.CaptureFixture[str]) -> None:
    shown = json.loads(printed(capsys, "show", "women-law/art_27", "--json"))
    assert [shown[key] for key in ("basis", "text", "span", "sha256", "as_registered")] == [
        "not_quoted",
        *[None] * 4,
    ]


def test_the_list_has_every_provision_with_its_basis(capsys: pytest.CaptureFixture[str]) -> None:
    listed = json.loads(printed(capsys, "list", "--json"))["provisions"]
    assert {one["provision"]: one["basis"] for one in listed} == {
        key: one.basis for key, one in statutes.items()
    }
    days = {one["provision"]: one["in_force"] for one in listed}
    assert days["penal-law/art_134"] == {
        "from": {"earliest": "2005-11-09", "latest": "2007-01-01"},
        "replaced": {"earliest": "2018-11-01", "latest": "2018-11-01"},
    }
    assert days["penal-code-2017/art_215"]["replaced"] is None
    page = printed(capsys, "list")
    assert all(provision in page for provision in statutes)
