"""The site in a browser: the calculator's times, how long it holds the page up, and the largest reading page.

It needs the extra `browser`, Debian's Chromium and the built site (`mkdocs build --strict`).
"""

from __future__ import annotations

import functools
import http.server
import re
import statistics
import threading
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from attrs import frozen

from benchmarks.timing import figures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

SITE = Path(__file__).parents[1] / "build" / "site"
STICK = SITE / "download" / "lao-tip-law-calculator.html"
CHROMIUM = Path("/usr/bin/chromium")
OPTIONS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
_LOADS = 5
_CHANGES = 20
_PATIENCE = 120_000
_OBSERVED = 50  # milliseconds: a browser tells of no shorter block
_WATCH = """
  window.blocks = [];
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) window.blocks.push(task.duration);
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver(() => {
    if (!window.first && document.querySelector("#answer h2")) {
      document.getElementById("answer").offsetHeight;
      window.first = performance.now();
    }
  }).observe(document, { childList: true, subtree: true });
"""
# A control each, from the change of its value until the answer stands in the page and has its layout.
_CHANGE = """async (changes) => {
  const output = document.getElementById("answer");
  const times = [];
  const controls = document.querySelectorAll("#facts [data-word]");
  for (let change = 0; change < changes; change += 1) {
    const control = controls[change % controls.length];
    const answered = new Promise((done) => {
      new MutationObserver((_, seen) => {
        seen.disconnect();
        output.offsetHeight;
        done();
      }).observe(output, { attributes: true });
    });
    const start = performance.now();
    control.value = change < controls.length ? "true" : "false";
    control.dispatchEvent(new Event("input", { bubbles: true }));
    await answered;
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 100));
  }
  return times;
}"""


@frozen
class Load:
    """What one load of the calculator took, in milliseconds."""

    first: float
    loading: float
    later: list[float]
    answering: float


def main() -> None:
    """Print the figures, or what is missing."""
    print("\nThe site in a browser (milliseconds by the clock)")
    missing = _missing()
    if missing:
        print(f"  left out, for there is not: {', '.join(missing)}")
        return
    with _chromium() as browser, _served() as address:
        print(f"  Chromium {browser.version}, {_LOADS} loads, {_CHANGES} changes of a control in each")
        _report("calculator, from a server on this machine", browser, f"{address}/calculator/index.html")
        _report("calculator, one file, from a folder", browser, STICK.as_uri())
    size, page = max((_weight(page), page.relative_to(SITE).as_posix()) for page in _reading_pages())
    print(f"  largest reading page with all it loads: {size / 1024:.0f} KB, {page}")
    print(f"  the calculator as one file: {STICK.stat().st_size / 1e6:.1f} MB")


def _report(name: str, browser: Browser, address: str) -> None:
    loads = [_load(browser, address) for _ in range(_LOADS)]
    first = figures([load.first for load in loads])
    medians = [statistics.median(load.later) for load in loads]
    longest = [max(load.later) for load in loads]
    print(f"  {name}")
    print(f"    first answer, cold: median {first.median:.0f}, least {first.least:.0f}")
    print(f"    later answers: median {statistics.median(medians):.0f}, in the best load {min(medians):.0f};")
    print(f"      the longest of a load: median {statistics.median(longest):.0f}, least {min(longest):.0f}")
    print(f"    page held up while loading: {_blocks([load.loading for load in loads])}")
    print(f"    page held up while answering: {_blocks([load.answering for load in loads])}")


def _blocks(longest: list[float]) -> str:
    held = [block for block in longest if block]
    if not held:
        return f"never for {_OBSERVED} ms"
    return f"for {_OBSERVED} ms or more in {len(held)} of {len(longest)} loads, longest {max(held):.0f}"


def _load(browser: Browser, address: str) -> Load:
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(_WATCH)
    page.goto(address)
    page.locator("#answer h2").first.wait_for(timeout=_PATIENCE)
    page.wait_for_timeout(1000)
    first = float(page.evaluate("window.first"))
    loading = _taken(page)
    later = [float(time) for time in page.evaluate(_CHANGE, _CHANGES)]
    answering = _taken(page)
    context.close()
    return Load(first, loading, later, answering)


def _taken(page: Page) -> float:
    """Give the longest block so far, and begin anew."""
    return float(page.evaluate("Math.max(0, ...window.blocks.splice(0))"))


def _weight(page: Path) -> int:
    """Give the bytes of a page with its style, its scripts and the font of Lao."""
    targets = re.findall(r'(?:href|src)="([^"]+\.(?:css|js))"', page.read_text(encoding="utf-8"))
    name = page.relative_to(SITE).as_posix()
    loaded = {SITE / urljoin(name, target) for target in targets}
    fonts = (SITE / "assets" / "fonts").glob("*-lao-wght-*")
    return sum(file.stat().st_size for file in (page, *fonts, *loaded))


def _reading_pages() -> list[Path]:
    """Give all pages but the calculator, and the search, which carries the words of all the others."""
    every = (page for page in SITE.rglob("*.html") if page.parent.name not in {"calculator", "download"})
    return [page for page in every if page.name != "search.html"]


def _missing() -> list[str]:
    parts = (
        ("the extra 'browser'", find_spec("playwright") is not None),
        ("Chromium", CHROMIUM.is_file()),
        ("the built site", STICK.is_file()),
    )
    return [name for name, there in parts if not there]


@contextmanager
def _chromium() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - an extra

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=OPTIONS)
        yield browser
        browser.close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and keeps no log."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def _served() -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
