"""Every generated page: its path among the documents, and its Markdown."""

from __future__ import annotations

from datetime import date

from lao_tip_law import statutes
from lao_tip_law.rendering.names import Names
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.source.files import read_all
from lao_tip_law.source.rates import read_rates
from lao_tip_law.source.timeline import read_timeline

from building.article import article_page
from building.fines import fines_page
from building.ladder import ladder_page
from building.law_index import law_index
from building.law_timeline import timeline_page
from building.links import page_path
from building.matrix import matrix_page
from building.sentences import sentences_page

LAST = date(2026, 12, 31)
"""The pictures through the years end here: the year in which they were last looked at."""
FIRST_YEAR = 1990


def generated_pages() -> dict[str, str]:
    """Give the pages that are made from the parsed law."""
    names, book = Names(statutes), compile_law(statutes.values(), statutes.law.lives)
    trafficking = book.offences[0]
    article = statutes[names.article_of(trafficking.provision)]
    files = read_all("statutes", (".csv", ".toml"))
    name = names.article(article.id)
    pages = {
        "law/index.md": law_index(statutes),
        "pictures/matrix.md": matrix_page(article, statutes),
        "pictures/ladder.md": ladder_page(trafficking, name),
        "pictures/timeline.md": timeline_page(statutes, read_timeline(files["timeline.toml"]), LAST),
        "pictures/fines.md": fines_page(trafficking, name, read_rates(files), FIRST_YEAR, LAST.year),
        "pictures/sentences.md": sentences_page(trafficking, name),
    }
    for one in statutes.values():
        pages[page_path(one.id)] = article_page(one, statutes)
    return pages
