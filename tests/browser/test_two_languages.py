"""The site in Lao, in a browser: each page leads to its other language, and the calculator answers in Lao."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from browser_support import SITE, STICK

from building.answering import data as library_data
from building.gallery import fragment

if TYPE_CHECKING:
    from browser_support import Watched
    from playwright.sync_api import Browser

PATIENCE = 120_000
FACTS = {"stage": "completed", "acts": ["taking"], "victims": [{"age": 13}]}


def test_every_page_stands_in_both_languages() -> None:
    english = {
        file.relative_to(SITE) for file in SITE.rglob("*.html") if "lo" not in file.relative_to(SITE).parts
    } - {STICK.relative_to(SITE)}  # it speaks both
    lao = {file.relative_to(SITE / "lo") for file in (SITE / "lo").rglob("*.html")}
    assert english == lao
    for page in lao:
        assert '<html lang="lo">' in (SITE / "lo" / page).read_text(encoding="utf-8")
        assert '<html lang="en">' in (SITE / page).read_text(encoding="utf-8")


def test_the_calculator_answers_in_lao_with_the_library_s_own_data(watched: Watched, site: str) -> None:
    page = watched.page
    page.goto(f"{site}/lo/calculator/index.html{fragment(FACTS)}")
    page.get_by_text("ພ້ອມແລ້ວ.", exact=True).wait_for(timeout=PATIENCE)
    page.locator("#answer h2").first.wait_for(timeout=PATIENCE)
    page.wait_for_timeout(400)
    assert page.locator("#answer h2").first.inner_text() == "ຄຳຕອບ"
    with page.expect_download() as saved:
        page.locator("#save-answer").click()
    data = Path(saved.value.path()).read_text(encoding="utf-8")
    assert data == json.loads(library_data(json.dumps(FACTS)))["data"]
    page.locator(".language").click()
    page.get_by_text("Ready.", exact=True).wait_for(timeout=PATIENCE)
    page.locator("#answer h2").first.wait_for(timeout=PATIENCE)
    assert page.locator("#answer h2").first.inner_text() == "The answer"
    assert "#case=" in page.url


def test_the_language_is_changed_without_a_server(browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto((SITE / "law" / "penal-law" / "art_134.html").as_uri() + "#art_134__para_4")
    page.locator(".language").click()
    page.wait_for_url("**/lo/law/penal-law/art_134.html#art_134__para_4")
    assert page.locator("h1").inner_text().startswith("ກົດໝາຍອາຍາ")
    page.locator(".language").click()
    page.wait_for_url("**/site/law/penal-law/art_134.html#art_134__para_4")
    context.close()


def test_the_search_finds_a_word_within_a_run_of_lao(watched: Watched, site: str) -> None:
    watched.page.goto(f"{site}/lo/search.html")
    watched.page.locator("#query").fill("ຮິບຊັບ")
    assert watched.page.locator("#found li").count() > 3
    watched.page.locator("#query").fill("໑໓໔")
    assert watched.page.locator("#found li").count() > 3
