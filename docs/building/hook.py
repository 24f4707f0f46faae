"""What MkDocs calls while it builds: it puts the generated pages beside the written ones, in two languages.

`mkdocs build` builds the site in English, and at its end once more in Lao, from the same sources, into `lo/`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.commands import build
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[2]
# MkDocs runs a hook as a file of its own: the package and this folder are found from the checkout.
for folder in (ROOT, ROOT / "docs"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from building.assets import fetch, put_assets  # noqa: E402 - found by the lines above
from building.lao import mark_english, speaking_on_the_site, written_in_lao  # noqa: E402 - as above
from building.messages import messages  # noqa: E402 - as above
from building.pages import filled, generated_pages  # noqa: E402 - found by the lines above
from building.search_index import Entry, index_script, words_of  # noqa: E402 - as above
from building.stick import FILE, state_size, without_links, write_stick  # noqa: E402 - as above
from lao_tip_law.determination.notes import DISCLAIMER  # noqa: E402 - as above
from lao_tip_law.language import ENGLISH, LAO, UNREVIEWED, say  # noqa: E402 - as above

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

CALCULATOR = "calculator/index.md"
_INDEX: list[Entry] = []
_ENV: list[Environment] = []
_STICK: dict[str, str] = {}
"""The calculator as a page by itself, by its language."""


def _language(config: MkDocsConfig) -> str:
    return str(config.extra.get("language", ENGLISH))


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add each page that is made from the law; style and scripts are those of the English site."""
    if _language(config) == LAO:
        files = Files([file for file in files if not file.src_uri.startswith("assets/")])
    for path, content in generated_pages().items():
        files.append(File.generated(config, path, content=content))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG001 - as MkDocs calls it
    """Give the theme its words."""
    language = _language(config)
    env.globals.update(
        say=say,
        lang=language,
        up="" if language == ENGLISH else "/..",
        messages=messages(),
        disclaimer=DISCLAIMER,
        unreviewed=UNREVIEWED,
        without_links=without_links,
    )
    _ENV[:] = [env]


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - as MkDocs calls it
    """Put the pieces that are made from the law into a written page; in Lao, into its Lao text."""
    source = page.file.abs_src_path
    if _language(config) == LAO and source is not None:
        lao = written_in_lao(Path(source))
        page.meta["english"] = lao is None
        markdown = markdown if lao is None else lao
    return filled(markdown, page.file.src_uri)


def on_pre_build(config: MkDocsConfig) -> None:
    """Fetch what the site needs from the npm registry, or say plainly that it cannot be had."""
    _INDEX.clear()
    if _language(config) == ENGLISH:
        fetch()


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - as MkDocs calls it
    """Keep a page's words for the search; on a Lao page mark what is English."""
    _INDEX.append(Entry(page.url, str(page.title), words_of(html)))
    return html if _language(config) == ENGLISH or page.meta.get("english") else mark_english(html)


def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> None:  # noqa: ARG001 - as MkDocs calls it
    """Make the calculator a second time, as a page that stands by itself."""
    if page.file.src_uri == CALCULATOR:
        _STICK[_language(config)] = _ENV[0].get_template("stick.html").render(context)


def on_post_build(config: MkDocsConfig) -> None:
    """Put Python, the library, fonts and the search beside the pages; then build it all in Lao.

    At the end the calculator is put into one file, and the pages that lead to it state its size.
    """
    site = Path(config.site_dir)
    if _language(config) == ENGLISH:
        put_assets(site)
    (site / "assets").mkdir(exist_ok=True)
    (site / "assets" / "search-index.js").write_text(index_script(_INDEX), encoding="utf-8")
    if _language(config) == ENGLISH:
        lao = load_config(
            config.config_file_path,
            site_dir=str(site / LAO),
            strict=config.strict,
            extra={**config.extra, "language": LAO},
        )
        with speaking_on_the_site(LAO):
            build.build(lao)
        write_stick(site / FILE, _STICK[ENGLISH], _STICK[LAO], site / "assets")
        state_size(site, (site / FILE).stat().st_size)
