"""Notes and sources: what to know beside the answer, and where each word of it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.rendering.names import BASES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.determination.model import Determination
    from lao_tip_law.law.model import Article
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet


def put_notes(sheet: Sheet, answer: Determination, names: Names) -> None:
    """Write the notes, each with the provisions it is about."""
    if not answer.notes:
        return
    sheet.heading("Notes")
    for note in answer.notes:
        place = f" [{names.several(note.provisions)}]" if note.provisions else ""
        sheet.item(f"{note.text}{place}")


def put_sources(sheet: Sheet, answer: Determination, names: Names) -> None:
    """Write where the words of each provision come from, the day of the law, and what the answer is not."""
    sheet.heading("Sources")
    used = dict.fromkeys(names.article_of(provision) for provision in _used(answer))
    groups: dict[tuple[str, str], list[str]] = {}
    for provision in used:
        article = names.entry(provision)
        if article is not None:
            groups.setdefault((source_of(article, names), BASES[article.basis]), []).append(provision)
    for (source, basis), provisions in groups.items():
        sheet.item(f"{'; '.join(names.full(provision) for provision in provisions)}: {basis}; {source}.")
    sheet.text(f"The law as of {answer.law_as_of}.")
    sheet.blank()
    sheet.text(answer.disclaimer)


def source_of(article: Article, names: Names) -> str:
    """Give the document, its author and day, and where in it the words stand."""
    source = next((one for one in names.statutes.law.register.sources if one.id == article.source), None)
    if source is None:
        return ", ".join(filter(None, (article.source, article.source_paragraph)))
    return ", ".join(filter(None, (source.title, source.author, source.date, article.source_paragraph)))


def _used(answer: Determination) -> Iterator[str]:
    """Give every provision that the answer rests on, in its order."""
    for place, charge in enumerate(answer.charges):
        if place == 0 or charge.bands:
            yield charge.provision
        for penalty in charge.penalties.values():
            yield penalty.provision
            if penalty.confiscation is not None and penalty.confiscation.under:
                yield penalty.confiscation.under
    for victim in answer.victims:
        for right in victim.rights:
            if right.outcome != "does_not_apply":
                yield right.provision
        for duty in victim.duties:
            if duty.outcome != "does_not_apply":
                yield duty.provision
