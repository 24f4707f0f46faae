"""A browser on the built site: Debian's Chromium, driven by Playwright, and a server on this machine alone.

These need the extra `browser`, Chromium, and a built site (`mkdocs build --strict`); `.ci/run` has all three.
Where they are missing the tests are left out, and the run says so.
"""

from __future__ import annotations

import functools
import http.server
import threading
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).parents[1]
SITE = ROOT / "build" / "site"
STICK = SITE / "download" / "lao-tip-law-calculator.html"
# Each page of the English and the Lao site.
PAGES = sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.html") if file != STICK)
CHROMIUM = Path("/usr/bin/chromium")
MISSING = [
    name
    for name, there in (
        ("the extra 'browser'", find_spec("playwright") is not None),
        ("Chromium", CHROMIUM.is_file()),
        ("the built site", SITE.is_dir()),
    )
    if not there
]
# Without these Chromium looks for its maker's servers at every start.
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the tests in a browser out where there is nothing to run them with."""
    if MISSING:
        for item in items:
            if ROOT / "tests" / "browser" in item.path.parents:
                item.add_marker(pytest.mark.skip(reason=f"missing: {', '.join(MISSING)}"))


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and keeps no log."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """Serve the built site, as `python3 -m http.server` does, and give its address."""
    handler = functools.partial(_Quiet, directory=str(SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium once."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - an extra

    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=str(CHROMIUM), args=OPTIONS)
        yield chromium
        chromium.close()


class Watched:
    """A page, and what it asked for and complained of."""

    def __init__(self, context: BrowserContext, site: str) -> None:
        """Open a page that may ask this machine alone."""
        self.elsewhere: list[str] = []
        self.complaints: list[str] = []
        self.asked: list[str] = []
        context.route("**/*", self._let_through(site))
        self.page: Page = context.new_page()
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("response", self._answered)

    def forget(self) -> None:
        """Begin anew, at another page."""
        self.elsewhere.clear()
        self.complaints.clear()
        self.asked.clear()

    def _let_through(self, site: str) -> Any:  # noqa: ANN401 - a handler of Playwright's
        def decide(route: Any) -> None:  # noqa: ANN401 - the same
            address = route.request.url
            self.asked.append(address)
            if address.startswith((f"{site}/", "data:", "blob:", "file:")):
                route.continue_()
            else:
                self.elsewhere.append(address)
                route.abort()

        return decide

    def _heard(self, message: Any) -> None:  # noqa: ANN401 - the same
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def _answered(self, response: Any) -> None:  # noqa: ANN401 - the same
        if response.status >= 400:
            self.complaints.append(f"{response.status} {response.url}")


@contextmanager
def watching(browser: Browser, site: str) -> Iterator[Watched]:
    """Open a page whose every request and complaint is seen; at the end there may be none of either kind."""
    context = browser.new_context(accept_downloads=True)
    page = Watched(context, site)
    yield page
    assert page.elsewhere == [], "nothing leaves this machine"
    assert page.complaints == []
    context.close()


@pytest.fixture
def watched(browser: Browser, site: str) -> Iterator[Watched]:
    """Open a page for one test, and watch it."""
    with watching(browser, site) as page:
        yield page
