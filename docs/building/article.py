"""The page of one provision: its words with their parts marked, what each is read as, where it comes from."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from building.annotated import annotated
from building.annotations import readings_of, slips_of
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
    lines = [f"# {title}{heading}", "", f'<p class="basis {article.basis}">{BASES[article.basis]}</p>', ""]
    life = names.life(article.id)
    if life is not None:
        lines += [f"In force: {law_from_to(life)} ([the timeline](../../pictures/timeline.md)).", ""]
    if article.text:
        marks = marks_of(article)
        lines += [
            _legend(marks),
            "",
            *_boxes(article.id),
            *_body(article, marks, names),
            "",
            *_slips(article),
        ]
    else:
        lines += ["The words of this provision are not at hand, and none are made up.", ""]
    return "\n".join([*lines, *_source(article, statutes)])


def _legend(marks: list[Mark]) -> str:
    kinds = dict.fromkeys(mark.kind for mark in marks)
    items = "".join(f'<li><mark class="k-{kind}">{escape(KINDS[kind])}</mark></li>' for kind in kinds)
    return f'<ul class="legend" aria-label="legend">{items}</ul>' if items else ""


def _body(article: Article, marks: list[Mark], names: Names) -> list[str]:
    parts, slips = _parts(article), slips_of(article)
    rows: list[str] = []
    at = 0
    for part, end in zip(parts, [*(part.span[0] for part in parts[1:]), len(article.text)], strict=True):
        lead = article.text[at : part.span[0]]
        words = annotated(article.text, part.span[0], end, marks, slips)
        read = "".join(f"<li>{escape(line)}</li>" for line in structure_lines(article, part.id, names))
        lead_html = f'<p class="words">{escape(lead)}</p>' if lead.strip() else ""
        here = names.part(part.id) or "the whole"
        boxes = "".join(_boxes(part.id)) if part.id != article.id else ""
        rows.append(
            f'{lead_html}<section class="part" id="{anchor(part.id)}">'
            f'<blockquote class="words">{words}</blockquote>'
            f'<div class="read"><a href="#{anchor(part.id)}">{here}</a><ul>{read}</ul>{boxes}</div></section>'
        )
        at = end
    return ['<div class="law">', *rows, "</div>"]


def _boxes(provision: str) -> list[str]:
    """Show each choice that the words leave, with both readings."""
    return [
        f'<div class="choice" role="note" id="{reading.code}"><strong>Two readings.</strong>'
        f"<p>Taken here: {escape(reading.taken)}</p><p>The other: {escape(reading.other)}</p>"
        f"<p>Note of the answer: <code>{reading.code}</code></p></div>"
        for reading in readings_of(provision)
    ]


def _slips(article: Article) -> list[str]:
    slips = slips_of(article)
    if not slips:
        return []
    rows = [f'- "{" ".join(slip.words.split())}": {slip.why}' for slip in slips]
    return ["## Slips of the source", "", "The quote keeps them; each is marked [sic].", "", *rows, ""]


def _source(article: Article, statutes: Statutes) -> list[str]:
    """Say where the words come from, and that they are those the register vouches for."""
    register = statutes.law.register
    source = next((one for one in register.sources if one.id == article.source), None)
    law = next((one for one in register.laws if one.id == article.law), None)
    lines = ["## Source", ""]
    if law is not None:
        lines.append(f"- Law: {law.title}, {law.number}")
    if source is not None:
        lines.append(f"- Document: {source.title}, {source.date}, {article.source_paragraph}")
    if article.note:
        lines.append(f"- {article.note}")
    if article.sha256:
        vouched = (
            "the register vouches for these words" if article.as_registered else "NOT what the register has"
        )
        lines.append(f"- SHA-256 of the text: `{article.sha256}`; {vouched}")
    return [*lines, ""]


def _parts(article: Article) -> list[Paragraph]:
    """Give the smallest parts with identifiers: points where the text has them, paragraphs elsewhere."""
    inside = [*article.points, *(one for one in article.paragraphs if not _holds(one, article.points))]
    return sorted(inside, key=lambda part: part.span) or list(article.paragraphs)


def _holds(paragraph: Paragraph, points: tuple[Paragraph, ...]) -> bool:
    return any(paragraph.span[0] <= point.span[0] < paragraph.span[1] for point in points)
