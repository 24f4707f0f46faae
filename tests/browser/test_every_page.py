"""Every page: no broken link, no need of scripts, small; the exercises and the search."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from browser_support import PAGES, SITE

from lao_tip_law import strategies

if TYPE_CHECKING:
    from browser_support import Watched
    from playwright.sync_api import Browser

READING = [page for page in PAGES if not page.startswith("calculator/")]
LARGEST = 300 * 1024
WORDS_OUTSIDE = """() => [...document.querySelectorAll("svg text")].filter((text) => {
  const box = text.getBBox(), view = text.ownerSVGElement.viewBox.baseVal;
  return box.x < 0 || box.y < 0 || box.x + box.width > view.width || box.y + box.height > view.height;
}).map((text) => text.textContent)"""


class Links(HTMLParser):
    """Collects what a page links to, and the names by which its parts are linked."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value and name in {"href", "src"} and tag in {"a", "link", "script", "img"}:
                self.targets.append(value)
            elif value and name == "id":
                self.names.add(value)


@cache
def links(page: str) -> Links:
    reader = Links()
    reader.feed((SITE / page).read_text(encoding="utf-8"))
    return reader


@pytest.mark.parametrize("page", PAGES)
def test_every_link_and_anchor_of_the_site_leads_somewhere(page: str) -> None:
    for target in links(page).targets:
        if re.match(r"(https?|data|mailto):", target) or target.startswith("#case="):
            continue
        file, name = urldefrag(urljoin(page, target))
        path = unquote(file) or page
        assert (SITE / path).is_file(), target
        if name and path.endswith(".html") and not name.startswith("case="):
            assert unquote(name) in links(path).names, target


@pytest.mark.parametrize("page", READING)
def test_a_reading_page_is_small_with_all_that_it_loads(page: str) -> None:
    if page.endswith("search.html"):
        return  # it carries the words of all the others
    loaded = {urljoin(page, target) for target in links(page).targets if re.search(r"\.(css|js)$", target)}
    lao = max(file.stat().st_size for file in (SITE / "assets" / "fonts").glob("*-lao-wght-*"))
    assert (SITE / page).stat().st_size + sum((SITE / file).stat().st_size for file in loaded) + lao < LARGEST


@pytest.mark.parametrize("page", ["index.html", "law/penal-law/art_134.html", "exercises/02-children.html"])
def test_a_page_is_read_without_scripts_and_from_a_folder(browser: Browser, page: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto((SITE / page).as_uri())
    assert opened.locator("h1").is_visible()
    assert opened.locator("main").inner_text().count(" ") > 30
    context.close()


def test_each_handout_is_one_page_of_a4(browser: Browser) -> None:
    page = browser.new_page()
    handouts = [path for path in PAGES if path.endswith("-handout.html")]
    assert len(handouts) >= 24
    longer = []
    for path in handouts:
        page.goto((SITE / path).as_uri())
        if len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) != 1:
            longer.append(path)
    page.close()
    assert longer == []


def test_no_word_of_a_picture_is_cut_off(browser: Browser, site: str) -> None:
    page = browser.new_page()
    cut: dict[str, list[str]] = {}
    drawn = [path for path in PAGES if "pictures/" in path]
    assert len(drawn) > 8
    for path in drawn:
        page.goto(f"{site}/{path}")
        words = page.evaluate(WORDS_OUTSIDE)
        if words:
            cut[path] = words
    page.close()
    assert cut == {}


def test_a_right_reply_to_an_exercise_is_told_from_a_wrong_one(watched: Watched, site: str) -> None:
    watched.page.goto(f"{site}/exercises/02-children.html")
    quiz = watched.page.locator(".quiz").first
    right = quiz.get_attribute("data-right")
    for choice in quiz.locator("input").all():
        choice.check()
        told = quiz.locator(".verdict").inner_text()
        assert (told == "Right.") == (choice.get_attribute("value") == right)


def test_the_search_finds_english_and_lao(watched: Watched, site: str) -> None:
    watched.page.goto(f"{site}/search.html")
    watched.page.locator("#query").fill("confiscat")
    assert watched.page.locator("#found li").count() > 3
    watched.page.locator("#query").fill("qwertyuiop")
    assert watched.page.locator("#found li").count() == 0


def test_every_public_strategy_stands_in_the_reference() -> None:
    page = (SITE / "reference" / "api.html").read_text(encoding="utf-8")
    named = set(re.findall(r'<h2 id="lao_tip_law\.strategies\.(?:cases\.)?(\w+)"', page))
    assert named >= set(strategies.__all__)
