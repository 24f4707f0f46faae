"""Every page: no barrier, no broken link, no need of scripts, small, and whole on paper."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from browser_support import SITE, STICK
from case_support import LONG

if TYPE_CHECKING:
    from browser_support import Watched
    from playwright.sync_api import Browser

PAGES = sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.html") if file != STICK)
READING = [page for page in PAGES if not page.startswith("calculator/")]
# Each page of the English and the Lao site in the long profile; else the main ones and some of the others.
MAIN = ("index.html", "calculator/index.html", "law/penal-law/art_134.html", "exercises/02-children.html")
LOOKED_AT = PAGES if LONG else sorted({*MAIN, *(f"lo/{page}" for page in MAIN), *PAGES[::22]} & set(PAGES))
LOOKS = ("light", "dark", "print")
LARGEST = 300 * 1024
A4_WIDTH = 658  # in CSS pixels, at 96 to the inch: 210 mm less two margins of 18 mm
# The first element whose own words or parts are wider than what is shown of it; paper does not scroll.
WIDER_THAN_SHOWN = """() => {
  const shown = (one) => getComputedStyle(one).position !== "absolute" && one.getClientRects().length;
  const wide = [document.documentElement, ...document.querySelectorAll("main, main *:not(svg, svg *)")]
    .find((one) => shown(one) && one.clientWidth && one.scrollWidth > one.clientWidth + 1);
  return wide ? wide.outerHTML.slice(0, 120) : "";
}"""
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


@pytest.mark.parametrize("look", LOOKS)
def test_no_page_has_a_barrier(browser: Browser, site: str, look: str) -> None:
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - the extra `browser`

    context = browser.new_context(color_scheme="dark" if look == "dark" else "light", bypass_csp=True)
    page = context.new_page()
    found: dict[str, list[str]] = {}
    for path in LOOKED_AT:
        page.goto(f"{site}/{path}")
        if look == "print":
            page.emulate_media(media="print")
        broken = Axe().run(page).response["violations"]
        if broken:
            found[path] = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in broken]
    context.close()
    assert found == {}


@pytest.mark.parametrize("page", ["index.html", "law/penal-law/art_134.html", "exercises/02-children.html"])
def test_a_page_is_read_without_scripts_and_from_a_folder(browser: Browser, page: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto((SITE / page).as_uri())
    assert opened.locator("h1").is_visible()
    assert opened.locator("main").inner_text().count(" ") > 30
    context.close()


def test_no_page_is_cut_off_on_a4(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport={"width": A4_WIDTH, "height": 986})
    page = context.new_page()
    page.emulate_media(media="print")
    cut: dict[str, str] = {}
    for path in LOOKED_AT:
        page.goto(f"{site}/{path}")
        wide = page.evaluate(WIDER_THAN_SHOWN)
        if wide:
            cut[path] = wide
    context.close()
    assert cut == {}


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


def test_no_page_is_wider_than_a_phone(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    wide: dict[str, int] = {}
    for path in LOOKED_AT:
        page.goto(f"{site}/{path}")
        width = page.evaluate("() => document.documentElement.scrollWidth")
        if width > 360:
            wide[path] = width
    context.close()
    assert wide == {}


def test_no_page_asks_for_anything_elsewhere(watched: Watched, site: str) -> None:
    for path in [page for page in LOOKED_AT if page in READING]:
        watched.page.goto(f"{site}/{path}")


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
