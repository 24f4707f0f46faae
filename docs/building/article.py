"""The page of one provision: its words with their parts marked, what each is read as, where it comes from."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from building.annotated import annotated
from building.annotations import readings_of, slips_of
from building.links import anchor
from building.marks import KINDS, Mark, marks_of
from lao_tip_law.language import say
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
    heading = f": {say(article.heading)}" if article.heading and article.number else ""
    lines = [
        f"# {title}{heading}",
        "",
        f'<p class="basis {article.basis}">{say(BASES[article.basis])}</p>',
        "",
    ]
    life = names.life(article.id)
    if life is not None:
        days, link = law_from_to(life), f"[{say('the timeline')}](../../pictures/timeline.md)"
        lines += [say("In force: {days} ({timeline}).", days=days, timeline=link), ""]
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
        lines += [say("The words of this provision are not at hand, and none are made up."), ""]
    return "\n".join([*lines, *_source(article, statutes)])


def _legend(marks: list[Mark]) -> str:
    kinds, label = dict.fromkeys(mark.kind for mark in marks), escape(say("legend"))
    items = "".join(f'<li><mark class="k-{kind}">{escape(say(KINDS[kind]))}</mark></li>' for kind in kinds)
    return f'<ul class="legend" aria-label="{label}">{items}</ul>' if items else ""


def _body(article: Article, marks: list[Mark], names: Names) -> list[str]:
    parts, slips = _parts(article), slips_of(article)
    rows: list[str] = []
    at = 0
    for part, end in zip(parts, [*(part.span[0] for part in parts[1:]), len(article.text)], strict=True):
        lead = article.text[at : part.span[0]]
        words = annotated(article.text, part.span[0], end, marks, slips)
        read = "".join(f"<li>{escape(line)}</li>" for line in structure_lines(article, part.id, names))
        lead_html = f'<p class="words">{escape(lead)}</p>' if lead.strip() else ""
        here = names.part(part.id) or say("the whole")
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
        f'<div class="choice" role="note" id="{reading.code}"><strong>'
        f"{escape(say('Two readings.'))}</strong>"
        f"<p>{escape(say('Taken here: {reading}', reading=reading.taken))}</p>"
        f"<p>{escape(say('The other: {reading}', reading=reading.other))}</p>"
        f"<p>{escape(say('Note of the answer:'))} <code>{reading.code}</code></p></div>"
        for reading in readings_of(provision)
    ]


def _slips(article: Article) -> list[str]:
    slips = slips_of(article)
    if not slips:
        return []
    rows = [f'- "{" ".join(slip.words.split())}": {slip.why}' for slip in slips]
    return [
        f"## {say('Slips of the source')}",
        "",
        say("The quote keeps them; each is marked [sic]."),
        "",
        *rows,
        "",
    ]


def _source(article: Article, statutes: Statutes) -> list[str]:
    """Say where the words come from, and that they are those the register vouches for."""
    register = statutes.law.register
    source = next((one for one in register.sources if one.id == article.source), None)
    law = next((one for one in register.laws if one.id == article.law), None)
    lines = [f"## {say('Source')}", ""]
    if law is not None:
        lines.append("- " + say("Law: {law}", law=f"{say(law.title)}, {law.number}"))
    if source is not None:
        lines.append(
            "- "
            + say(
                "Document: {document}", document=f"{source.title}, {source.date}, {article.source_paragraph}"
            )
        )
    if article.note:
        lines.append(f"- {article.note}")
    if article.sha256:
        vouched = (
            say("the register vouches for these words")
            if article.as_registered
            else say("NOT what the register has")
        )
        lines.append(
            "- "
            + say("SHA-256 of the text: {digest}; {vouched}", digest=f"`{article.sha256}`", vouched=vouched)
        )
    return [*lines, ""]


def _parts(article: Article) -> list[Paragraph]:
    """Give the smallest parts with identifiers: points where the text has them, paragraphs elsewhere."""
    inside = [*article.points, *(one for one in article.paragraphs if not _holds(one, article.points))]
    return sorted(inside, key=lambda part: part.span) or list(article.paragraphs)


def _holds(paragraph: Paragraph, points: tuple[Paragraph, ...]) -> bool:
    return any(paragraph.span[0] <= point.span[0] < paragraph.span[1] for point in points)
