"""What MkDocs calls while it builds: it puts the generated pages beside the written ones."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[2]
# MkDocs runs a hook as a file of its own: the package and this folder are found from the checkout.
for folder in (ROOT, ROOT / "docs"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from building.assets import fetch, put_assets  # noqa: E402 - found by the lines above
from building.pages import filled, generated_pages  # noqa: E402 - found by the lines above
from building.search_index import Entry, index_script, words_of  # noqa: E402 - as above

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

_INDEX: list[Entry] = []


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add each page that is made from the law."""
    for path, content in generated_pages().items():
        files.append(File.generated(config, path, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - as MkDocs calls it
    """Put the pieces that are made from the law into a written page."""
    return filled(markdown, page.file.src_uri)


def on_pre_build(config: MkDocsConfig) -> None:  # noqa: ARG001 - as MkDocs calls it
    """Fetch what the site needs from the npm registry, or say plainly that it cannot be had."""
    _INDEX.clear()
    fetch()


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG001 - as MkDocs calls it
    """Keep a page's words for the search."""
    _INDEX.append(Entry(page.url, str(page.title), words_of(html)))


def on_post_build(config: MkDocsConfig) -> None:
    """Put Python, the library, the fonts and the index of the search beside the pages."""
    site = Path(config.site_dir)
    put_assets(site)
    (site / "assets" / "search-index.js").write_text(index_script(_INDEX), encoding="utf-8")
