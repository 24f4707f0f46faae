"""Notes and sources: what to know beside the answer, and where each word of it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.language import say
from lao_tip_law.rendering.amounts import counted
from lao_tip_law.rendering.charges import leading
from lao_tip_law.rendering.names import BASES
from lao_tip_law.rendering.times import rate_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.determination.model import Determination, Note
    from lao_tip_law.law.model import Article
    from lao_tip_law.rendering.names import Names
    from lao_tip_law.rendering.sheet import Sheet


def put_notes(sheet: Sheet, answer: Determination, names: Names) -> None:
    """Write the notes, each with the provisions it is about."""
    if not answer.notes:
        return
    sheet.heading(say("Notes"))
    for note in answer.notes:
        place = f" [{names.several(note.provisions)}]" if note.provisions else ""
        sheet.item(f"{note_in_words(note)}{place}")


def note_in_words(note: Note) -> str:
    """Say a note: its sentence, with what comes out of the law or the register put in."""
    return say(note.sentence, **dict(note.values)) if note.sentence else note.text


def put_sources(sheet: Sheet, answer: Determination, names: Names) -> None:
    """Write where the words of each provision and the rates come from, and what the answer is not."""
    sheet.heading(say("Sources"))
    used = dict.fromkeys(names.article_of(provision) for provision in _used(answer))
    groups: dict[tuple[str, str], list[str]] = {}
    for provision in used:
        article = names.entry(provision)
        if article is not None:
            groups.setdefault((source_of(article, names), BASES[article.basis]), []).append(provision)
    for (source, basis), provisions in groups.items():
        places = "; ".join(names.full(provision) for provision in provisions)
        sheet.item(f"{places}: {say(basis)}; {source}.")
    for rate in dict.fromkeys(_rates(answer)):
        sheet.item(f"{rate}.")
    sheet.blank()
    sheet.text(say(answer.disclaimer))


def put_receipt(sheet: Sheet, answer: Determination) -> None:
    """Write what the answer rests on, without the digests."""
    receipt = answer.receipt
    files = counted(len(receipt.files), "file")
    told = {"version": receipt.version, "day": receipt.law_as_of, "files": files}
    sheet.text(say("Receipt: version {version}; law as of {day}; {files} (--json lists them).", **told))


def source_of(article: Article, names: Names) -> str:
    """Give the document, its author and day, and where in it the words stand."""
    source = names.source(article.source)
    if source is None:
        return ", ".join(filter(None, (article.source, article.source_paragraph)))
    return ", ".join(filter(None, (source.title, source.author, source.date, article.source_paragraph)))


def _rates(answer: Determination) -> Iterator[str]:
    """Give each rate of exchange that the answer shows dollars at, with its source."""
    for charge in answer.charges:
        for penalty in charge.penalties.values():
            usd = None if penalty.fine is None else penalty.fine.usd
            if usd is not None:
                basis = f"{rate_in_words(usd)}; {usd.source}" if usd.date else say(usd.source)
                yield say("{rate} kip for a dollar: {basis}", rate=f"{usd.rate:,}", basis=basis)


def _used(answer: Determination) -> Iterator[str]:
    """Give every provision that the answer rests on, in its order."""
    first = leading(answer)
    for charge in answer.charges:
        if charge is first or charge.bands:
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
