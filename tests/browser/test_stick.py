"""The calculator as one file: opened from a folder without a network, it is the same calculator."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser_support import SITE, STICK

from building.answering import answer, data
from building.gallery import fragment
from lao_tip_law import load_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browser_support import Watched
    from playwright.sync_api import Browser, Page

CASES = Path(__file__).parents[2] / "cases"
PATIENCE = 120_000
HOSTED = {"en": SITE, "lo": SITE / "lo"}
READY = {"en": "Ready.", "lo": "ພ້ອມແລ້ວ."}
SHOWS = """(wanted) => {
  const own = document.createElement("div");
  own.innerHTML = wanted;
  return own.innerHTML === document.getElementById("answer").innerHTML;
}"""
CARRIED = re.compile(r"<script type=\"text/plain\"[^>]*>[^<]*</script>")


@pytest.fixture(scope="module")
def alone(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """Open the file, copied by itself into a folder, in a browser that has no network."""
    copy = tmp_path_factory.mktemp("stick") / STICK.name
    copy.write_bytes(STICK.read_bytes())
    context = browser.new_context(offline=True, accept_downloads=True)
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda said: complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(copy.as_uri())
    page.get_by_text(READY["en"], exact=True).wait_for(timeout=PATIENCE)
    yield page
    context.close()
    assert complaints == []
    assert {address.partition(":")[0] for address in asked} == {"file", "blob"}
    assert {address.partition("?")[0] for address in asked if address.startswith("file")} == {copy.as_uri()}


def assert_answered(page: Page, facts: dict[str, Any], lang: str = "en") -> None:
    wanted = json.loads(answer(json.dumps(facts), lang))["html"]
    page.wait_for_function(SHOWS, arg=wanted, timeout=PATIENCE)
    with page.expect_download() as saved:
        page.locator("#save-answer").click()
    told = Path(saved.value.path()).read_text(encoding="utf-8")
    assert told == json.loads(data(json.dumps(facts)))["data"]


def test_a_case_of_the_gallery_has_the_library_s_answer_to_the_byte(alone: Page, tmp_path: Path) -> None:
    case = load_case(CASES / "two-women-taken-over-a-border.yaml")
    alone.locator("#open").set_input_files(CASES / "two-women-taken-over-a-border.yaml")
    assert_answered(alone, {"stage": "completed", **case.to_dict()})
    with alone.expect_download() as saved:
        alone.locator("#save").click()
    file = tmp_path / "case.json"
    saved.value.save_as(file)
    assert load_case(file) == case
    alone.locator("#reset").click()
    assert_answered(alone, {"stage": "completed"})
    alone.locator("#open").set_input_files(file)
    assert_answered(alone, {"stage": "completed", **case.to_dict()})


def test_a_link_to_a_case_opens_it_and_the_address_keeps_it(alone: Page) -> None:
    facts = {"stage": "completed", "acts": ["taking"], "victims": [{"age": 13}]}
    alone.evaluate("hash => { location.hash = hash; }", fragment(facts))
    assert_answered(alone, facts)
    alone.locator('[data-field="habitual"]').select_option("true")
    assert_answered(alone, {**facts, "habitual": True})
    assert alone.evaluate("location.hash") == fragment({"stage": "completed", "habitual": True, **facts})
    alone.evaluate("window.print = () => { window.printed = true; }")
    alone.locator("#print").click()
    assert alone.evaluate("window.printed") is True


def test_it_speaks_lao_of_the_same_case(alone: Page) -> None:
    facts = {"stage": "completed", "acts": ["taking"], "victims": [{"age": 16}]}
    alone.evaluate("hash => { location.hash = hash; }", fragment(facts))
    assert_answered(alone, facts)
    for lang in ("lo", "en"):
        alone.locator(".language").click()
        alone.get_by_text(READY[lang], exact=True).wait_for(timeout=PATIENCE)
        assert alone.evaluate("document.documentElement.lang") == lang
        assert_answered(alone, facts, lang)
        hosted = (HOSTED[lang] / "calculator" / "index.html").read_text(encoding="utf-8")
        assert f"<title>{alone.title()}</title>" in hosted


@pytest.mark.parametrize("lang", ["en", "lo"])
def test_it_has_no_barrier_in_either_language(browser: Browser, lang: str) -> None:
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - the extra `browser`

    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(f"{STICK.as_uri()}?lang={lang}")
    page.get_by_text(READY[lang], exact=True).wait_for(timeout=PATIENCE)
    page.locator("#answer h2").first.wait_for(timeout=PATIENCE)
    broken = Axe().run(page).response["violations"]
    context.close()
    assert [one["id"] for one in broken] == []


def test_the_form_is_that_of_the_site_in_both_languages() -> None:
    file = CARRIED.sub("", STICK.read_text(encoding="utf-8"))
    form = re.compile(r'<form id="facts".*</form>', re.DOTALL)
    link = re.compile(r'<a href="\.\./[^"]*">(.*?)</a>', re.DOTALL)
    pages = [HOSTED[lang] / "calculator" / "index.html" for lang in ("en", "lo")]
    hosted = ["".join(form.findall(page.read_text(encoding="utf-8"))) for page in pages]
    english, _, lao = file.partition('<template id="lao"')
    for own, theirs in zip((english, lao), hosted, strict=True):
        assert form.findall(own) == [link.sub(r"\1", theirs)]
        assert "<form" in own


def test_it_leads_nowhere_and_loads_nothing() -> None:
    file = CARRIED.sub("", STICK.read_text(encoding="utf-8"))
    assert set(re.findall(r'href="([^"]*)"', file)) == {"#content", "?lang=lo", "?lang=en", "data:,"}
    assert re.findall(r"\bsrc=|@import|url\((?!data:)", file) == []
    rules = re.search('Content-Security-Policy" content="([^"]*)"', file)
    assert rules is not None
    assert rules[1].startswith("default-src 'none'; ")
    for loose in ("unsafe-inline", "unsafe-eval'", "http", "*", "'self'", "file:"):
        assert loose not in rules[1].replace("'wasm-unsafe-eval'", ""), loose


LEADING = ("index.html", "calculator/index.html", "lo/index.html", "lo/calculator/index.html")


@pytest.mark.parametrize("page", LEADING)
def test_the_pages_that_lead_to_it_state_its_size(page: str) -> None:
    text = (SITE / page).read_text(encoding="utf-8")
    link = re.search(r'href="([^"]*lao-tip-law-calculator\.html)" download', text)
    assert link is not None
    assert ((SITE / page).parent / link[1]).resolve() == STICK
    assert f"({STICK.stat().st_size / 1e6:.1f} MB)" in re.sub("<[^>]*>", "", text)


def test_the_file_that_is_served_works_too(watched: Watched, site: str) -> None:
    watched.page.goto(f"{site}/{STICK.relative_to(SITE).as_posix()}")
    watched.page.get_by_text(READY["en"], exact=True).wait_for(timeout=PATIENCE)
    assert_answered(watched.page, {"stage": "completed"})
