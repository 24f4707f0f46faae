"""Every generated page and piece: a page has a path of its own, a piece a mark in a written page."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from building.article import article_page
from building.calculator_form import form
from building.case_file import case_files
from building.error_codes import error_table
from building.exercise_file import modules
from building.exercises import exercise_list, exercise_page, handout_page
from building.fines import fines
from building.gallery import case_page, gallery
from building.glossary import glossary
from building.ladder import ladder
from building.law_index import law_index
from building.law_timeline import days, drawing, events, lives_of
from building.links import page_path
from building.matrix import deeming, matrix
from building.reference import commands, notes, sources
from building.schema_table import schema_tables
from building.sentences import sentences
from building.specification import specification
from building.why_asked import why_asked
from lao_tip_law import statutes
from lao_tip_law.determination.schema import determination_schema
from lao_tip_law.errors import SourceError
from lao_tip_law.facts.schema import case_schema
from lao_tip_law.language import in_english
from lao_tip_law.rendering.names import Names
from lao_tip_law.rules.compiling import compile_law
from lao_tip_law.source.files import read_all
from lao_tip_law.source.rates import read_rates
from lao_tip_law.source.timeline import read_timeline

if TYPE_CHECKING:
    from lao_tip_law.rules.rulebook import Rulebook

LAST = date(2026, 12, 31)
"""The pictures through the years end here: the year in which they were last looked at."""
FIRST_YEAR = 1990
_MARK = re.compile(r"<!-- made: (\S+) -->")


def generated_pages() -> dict[str, str]:
    """Give each page that is made from the law, by its path among the documents."""
    pages = {"law/index.md": law_index(statutes)}
    for one in statutes.values():
        pages[page_path(one.id)] = article_page(one, statutes)
    for case in case_files():
        pages[f"cases/{case.path.stem}.md"] = case_page(case)
    offences = _book().offences
    for module in modules():
        pages[f"exercises/{module.name}.md"] = exercise_page(module, offences, statutes)
        pages[f"exercises/{module.name}-handout.md"] = handout_page(module, offences)
    return pages


@cache
def _book() -> Rulebook:
    return compile_law(statutes.values(), statutes.law.lives)


def _accusations() -> tuple[str, ...]:
    """Give what the law's immunity names, in its order."""
    found = (
        element.kind for article in statutes.values() for right in article.rights for element in right.covers
    )
    return tuple(dict.fromkeys(found))


def pieces() -> dict[str, str]:
    """Give each piece that a written page can ask for by name, in the language that is spoken."""
    return _pieces(english=in_english())


@cache
def _pieces(*, english: bool) -> dict[str, str]:  # noqa: ARG001 - one set of pieces for each language
    names = Names(statutes)
    trafficking = _book().offences[0]
    article = statutes[names.article_of(trafficking.provision)]
    name = names.article(article.id)
    files = read_all("statutes", (".csv", ".toml"))
    lives = lives_of(statutes)
    return {
        "matrix": matrix(article),
        "deeming": deeming(article),
        "ladder": ladder(trafficking, name),
        "timeline": drawing(lives, names, LAST),
        "days": days(lives),
        "events": events(read_timeline(files["timeline.toml"]), names),
        "fines": fines(trafficking, read_rates(files), FIRST_YEAR, LAST.year),
        "sentences": sentences(trafficking, name),
        "gallery": gallery(case_files()),
        "exercises": exercise_list(modules()),
        "commands": commands(),
        "case-format": schema_tables(case_schema()),
        "answer-format": schema_tables(determination_schema()),
        "notes": notes(),
        "errors": error_table(),
        "specification": specification(),
        "sources": sources(statutes),
        "glossary": glossary(),
        "form": form(why_asked(_book(), statutes), names, _accusations()),
    }


def filled(markdown: str, page: str) -> str:
    """Put the pieces into a written page.

    Raises:
        SourceError: the page asks for a piece that there is not.
    """

    def piece(mark: re.Match[str]) -> str:
        found = pieces().get(mark[1])
        if found is None:
            raise SourceError(
                f"the page asks for the piece {mark[1]!r}, and there is none of that name.",
                code="no-such-piece",
                remedy=f"Write one of: {', '.join(pieces())}.",
                file=f"docs/{page}",
                line=markdown.count("\n", 0, mark.start()) + 1,
            )
        # A piece links as from a page one folder down.
        return found if "/" in page else found.replace("](../", "](")

    return _MARK.sub(piece, markdown)
