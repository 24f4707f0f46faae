"""Every page, in both languages and each look: no barrier, nothing cut off, nothing asked for elsewhere.

A page is visited once, by the first test that looks at it; the next ones change the look of what is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from browser_support import PAGES, Watched, watching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, ViewportSize

LOOKS = {
    "light": {"media": "screen", "color_scheme": "light"},
    "dark": {"media": "screen", "color_scheme": "dark"},
    "print": {"media": "print", "color_scheme": "light"},
}
SCREEN: ViewportSize = {"width": 1280, "height": 720}
PHONE: ViewportSize = {"width": 360, "height": 740}
# Paper in CSS pixels, at 96 to the inch: 210 mm by 297 mm less margins of 18 mm.
A4: ViewportSize = {"width": 658, "height": 986}
# Every rule of axe. No rule that is on reads the style sheets, which axe else loads beforehand.
BARRIERS = """() => axe.run({ resultTypes: ["violations"], preload: { assets: ["media"] } }).then((told) =>
  told.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 120)}`))"""
# The first element whose own words or parts are wider than what is shown of it; paper does not scroll.
WIDER_THAN_SHOWN = """() => {
  const shown = (one) => getComputedStyle(one).position !== "absolute" && one.getClientRects().length;
  const wide = [document.documentElement, ...document.querySelectorAll("main, main *:not(svg, svg *)")]
    .find((one) => shown(one) && one.clientWidth && one.scrollWidth > one.clientWidth + 1);
  return wide ? wide.outerHTML.slice(0, 120) : "";
}"""


@pytest.fixture(scope="module")
def eye(browser: Browser, site: str) -> Iterator[Watched]:
    """Open a page of the browser that carries axe to wherever it goes."""
    from axe_playwright_python.base import AXE_FILE_PATH  # noqa: PLC0415 - the extra `browser`

    with watching(browser, site) as watched:
        watched.page.add_init_script(path=AXE_FILE_PATH)
        yield watched


@pytest.fixture(scope="module", params=PAGES)
def seen(request: pytest.FixtureRequest, eye: Watched, site: str) -> Watched:
    """Visit a page; the calculator until it has answered."""
    eye.forget()
    eye.page.goto(f"{site}/{request.param}")
    if "calculator" in request.param:
        eye.page.locator("#answer h2").first.wait_for(timeout=120_000)
    return eye


def looked_at(seen: Watched, look: str, size: ViewportSize) -> Page:
    kind: dict[str, Any] = LOOKS[look]
    seen.page.emulate_media(**kind)
    seen.page.set_viewport_size(size)
    return seen.page


@pytest.mark.parametrize("look", LOOKS)
def test_a_page_has_no_barrier(seen: Watched, look: str) -> None:
    assert looked_at(seen, look, SCREEN).evaluate(BARRIERS) == []


def test_a_page_is_not_cut_off_on_a4(seen: Watched) -> None:
    assert looked_at(seen, "print", A4).evaluate(WIDER_THAN_SHOWN) == ""


def test_a_page_is_not_wider_than_a_phone(seen: Watched) -> None:
    page = looked_at(seen, "light", PHONE)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_page_asks_for_nothing_elsewhere(seen: Watched) -> None:
    assert seen.elsewhere == []
    assert seen.complaints == []
