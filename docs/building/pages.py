"""Every generated page: its path among the documents, and its Markdown."""

from __future__ import annotations

from lao_tip_law import statutes

from building.article import article_page, page_path
from building.law_index import law_index


def generated_pages() -> dict[str, str]:
    """Give the pages that are made from the parsed law."""
    pages = {"law/index.md": law_index(statutes)}
    for article in statutes.values():
        pages[page_path(article)] = article_page(article, statutes)
    return pages
