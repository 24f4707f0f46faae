"""The page of one provision: its words with their parts marked, what each is read as, where it comes from."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from building.annotated import annotated
from building.links import anchor
from building.marks import KINDS, Mark, marks_of
from lao_tip_law.rendering.names import BASES, Names
from lao_tip_law.rendering.structure import structure_lines
from lao_tip_law.rendering.times import law_from_to

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article, Paragraph
    from lao_tip_law.law.statutes import Statutes


def article_page(article: Article, statutes: Statutes) -> str:
    """Give the page as Markdown."""
    names = Names(statutes)
    title = names.full(article.id)
    heading = f": {article.heading}" if article.heading and article.number else ""
    life = names.life(article.id)
    lines = [f"# {title}{heading}", "", f'<p class="basis {article.basis}">{BASES[article.basis]}</p>', ""]
    if life is not None:
        lines += [f"In force: {law_from_to(life)}.", ""]
    if article.text:
        marks = marks_of(article)
        lines += [_legend(marks), "", *_body(article, marks, names), ""]
    else:
        lines += ["The words of this provision are not at hand.", ""]
    return "\n".join(lines)


def _legend(marks: list[Mark]) -> str:
    kinds = dict.fromkeys(mark.kind for mark in marks)
    items = "".join(f'<li><mark class="k-{kind}">{escape(KINDS[kind])}</mark></li>' for kind in kinds)
    return f'<ul class="legend" aria-label="legend">{items}</ul>' if items else ""


def _body(article: Article, marks: list[Mark], names: Names) -> list[str]:
    parts = _parts(article)
    rows: list[str] = []
    at = 0
    for part, end in zip(parts, [*(part.span[0] for part in parts[1:]), len(article.text)], strict=True):
        lead = article.text[at : part.span[0]]
        words = annotated(article.text, part.span[0], end, marks)
        read = "".join(f"<li>{escape(line)}</li>" for line in structure_lines(article, part.id, names))
        lead_html = f'<p class="words">{escape(lead)}</p>' if lead.strip() else ""
        rows.append(
            f'{lead_html}<section class="part" id="{anchor(part.id)}">'
            f'<blockquote class="words">{words}</blockquote>'
            f'<div class="read"><a href="#{anchor(part.id)}">{names.part(part.id) or "whole"}</a>'
            f"<ul>{read}</ul></div></section>"
        )
        at = end
    return ['<div class="law">', *rows, "</div>"]


def _parts(article: Article) -> list[Paragraph]:
    """Give the smallest parts with identifiers: points where the text has them, paragraphs elsewhere."""
    inside = [*article.points, *(one for one in article.paragraphs if not _holds(one, article.points))]
    return sorted(inside, key=lambda part: part.span) or list(article.paragraphs)


def _holds(paragraph: Paragraph, points: tuple[Paragraph, ...]) -> bool:
    return any(paragraph.span[0] <= point.span[0] < paragraph.span[1] for point in points)
