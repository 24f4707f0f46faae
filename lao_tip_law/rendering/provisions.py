"""A provision for reading: its words, what they were read as, where they come from; and the list of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.rendering.amounts import listed
from lao_tip_law.rendering.facts import plain_word
from lao_tip_law.rendering.names import BASES, Names
from lao_tip_law.rendering.sheet import DEFAULT_WIDTH, Sheet, quoted
from lao_tip_law.rendering.sources import source_of
from lao_tip_law.rendering.structure import structure_lines
from lao_tip_law.rendering.times import law_from_to

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article
    from lao_tip_law.law.statutes import Statutes


def render_provision(
    provision: str, statutes: Statutes, *, width: int = DEFAULT_WIDTH, styled: bool = False
) -> str:
    """Give an article, paragraph or point as text.

    Args:
        provision: its identifier, as `Statutes.find` gives it.
        statutes: the provisions.
        width: columns, kept between 40 and 100.
        styled: bold headings, by escape codes; only for a terminal.
    """
    names = Names(statutes)
    article = statutes[names.article_of(provision)]
    sheet = Sheet(width, styled=styled)
    heading = f": {article.heading}" if article.heading and article.number else ""
    sheet.heading(names.full(provision) + heading)
    sheet.text(f"{provision} ({BASES[article.basis]})")
    life = names.life(provision)
    if life is not None:
        sheet.text(f"In force: {law_from_to(life)}.")
    if article.text:
        sheet.blank()
        sheet.verbatim(statutes.part(provision).text.rstrip())
    else:
        sheet.text("The words of this provision are not at hand.")
    lines = structure_lines(article, provision, names)
    if lines:
        sheet.heading("Read as")
        for line in lines:
            sheet.item(line)
    _put_source(sheet, article, names)
    return sheet.page()


def _put_source(sheet: Sheet, article: Article, names: Names) -> None:
    sheet.heading("Source")
    law = next((law for law in names.statutes.law.register.laws if law.id == article.law), None)
    if law is not None:
        parts = (
            law.title,
            f"No. {law.number}" if law.number[:1].isdigit() else law.number,
            f"adopted {law.adopted}",
        )
        sheet.text(f"Law: {', '.join(filter(None, parts))}. {law.dates_note}")
    sheet.text(f"From: {source_of(article, names)}.")
    if article.note:
        sheet.text(f"Note: {article.note}")
    if article.text:
        same = "as registered" if article.as_registered else "differs from the register"
        sheet.text(f"SHA-256 of the text: {article.sha256} ({same})")
    if article.unrecognised:
        words = listed(quoted(article.text[start:end]) for start, end in article.unrecognised)
        sheet.text(f"Unrecognised words: {words}.")


def render_list(statutes: Statutes, *, width: int = DEFAULT_WIDTH, styled: bool = False) -> str:
    """Give every provision of the register, by law, each with its basis."""
    names = Names(statutes)
    sheet = Sheet(width, styled=styled)
    column = max((len(article) for article in statutes), default=0) + 2
    for law in dict.fromkeys(article.law for article in statutes.values()):
        sheet.heading(names.law(law))
        for article in statutes.values():
            if article.law == law:
                heading = f"{article.heading or '(no heading at hand)'} - {BASES[article.basis]}"
                life = names.life(article.id)
                days = [] if life is None else [law_from_to(life)]
                sheet.row(article.id, [heading, *days], column=column)
    sheet.blank()
    counts = {basis: sum(1 for article in statutes.values() if article.basis == basis) for basis in BASES}
    told = listed(f"{number} {plain_word(basis)}" for basis, number in counts.items() if number)
    sheet.text(f"{len(statutes)} provisions: {told}.")
    return sheet.page()
