"""The answer as HTML: the words of the page of text, and nothing that runs."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from lao_tip_law import assess, load_case
from lao_tip_law.rendering.html import render_html
from lao_tip_law.rendering.html_sheet import HtmlSheet
from lao_tip_law.rendering.terminal import render

CASES = sorted((Path(__file__).parents[2] / "cases").glob("*.yaml"))


class Reader(HTMLParser):
    """Collects words and tags, and holds each end tag to its beginning."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert {name for name, _ in attrs} <= {"class"}
        self.tags.add(tag)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data.split()


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_page_in_a_browser_has_the_words_of_the_page_in_a_terminal(path: Path) -> None:
    case = load_case(path)
    answer = assess(case)
    plain, html = render(answer, case).split(), read(render_html(answer, case)).words
    # A terminal has dashes for lists and below headings.
    assert [word for word in html if word.strip("-")] == [word for word in plain if word.strip("-")]


def test_only_plain_tags_are_used() -> None:
    answer = assess({})
    assert read(render_html(answer)).tags <= {"h2", "p", "strong", "ul", "li", "div", "pre"}
    assert "<h3>" in render_html(answer, heading_level=3)


def test_nothing_becomes_a_tag() -> None:
    sheet = HtmlSheet()
    words = "<script>alert(1)</script> & more"
    sheet.heading(words)
    sheet.text(words, bold=True)
    sheet.text(words, 4)
    sheet.item(words)
    sheet.row(words, [words])
    sheet.verbatim(words)
    assert "<script" not in sheet.page()
    assert unescape(sheet.page()).count(words) == 7


def test_lists_rows_and_words_of_the_law_are_closed_before_what_follows() -> None:
    sheet = HtmlSheet()
    sheet.item("one & one")
    sheet.item("two")
    sheet.verbatim("a < b\n  c\n")
    sheet.item("three")
    sheet.blank()
    sheet.row("Fine", ["10", "20"])
    assert sheet.page() == (
        "<ul>\n<li>one &amp; one</li>\n<li>two</li>\n</ul>\n"
        '<pre class="words">a &lt; b\n  c</pre>\n'
        "<ul>\n<li>three</li>\n</ul>\n"
        '<div class="row"><p class="label">Fine</p><div><p>10</p><p>20</p></div></div>\n'
    )
