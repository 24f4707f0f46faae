"""What the parsed law says, told in short lines: one for each penalty, rule, right and duty.

`the_law.txt` holds the same lines as a reader of the texts would put them, each held against its text by
hand. Of a right, a duty and a conduct the words are all there is, and they are told; of everything else the
lines give what was read, and not the words.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from lao_tip_law.source.rates import read_rates
from lao_tip_law.source.timeline import read_timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lao_tip_law.law.law_text import LawText
    from lao_tip_law.law.model import Article, Element, FineRange, PenaltyClause, TermRange
    from lao_tip_law.source.timeline import Timeline

STATED = Path(__file__).with_name("the_law.txt")


def stated() -> dict[str, list[str]]:
    """Read what was stated by hand: each heading in brackets to the lines under it."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in STATED.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = found.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return found


def words_stated(lines: Iterable[str]) -> list[str]:
    """Give the law's own words in some lines: each right, duty, conduct or mention, behind its colon.

    >>> words_stated(["7 paragraphs, 0 points", "right point_2: To notify police officers"])
    ['To notify police officers']
    """
    return [words for words in (line.partition(": ")[2] for line in lines) if words]


def told(law: LawText, statutes: Mapping[str, bytes]) -> dict[str, list[str]]:
    """Tell a law: each provision by its identifier, then the days, the rates and the printed figures."""
    lines = {article.id: list(_article(article)) for article in law.articles}
    lines["days"] = list(_days(read_timeline(statutes["timeline.toml"])))
    rates = read_rates(statutes)
    lines["rates"] = [
        f"the law as quoted on {law.quoted_on}",
        f"the source's own {law.own_rate[1]} of {law.own_rate[2]}",
        *(f"{rate.year} {rate.lak_per_usd}" for rate in rates.annual),
        *(f"{rate.day} {rate.lak_per_usd}" for rate in rates.dated),
    ]
    lines["printed"] = [
        f"{figure.report} of {figure.date} at {figure.lak_per_usd}: {figure.kip} kip is {figure.usd} dollars"
        for figure in rates.printed
    ]
    lines["laws"] = [
        f"{entry.id} adopted {entry.adopted} as {entry.number or '?'}" for entry in law.register.laws
    ]
    lines["sources"] = [f"{source.id} of {source.date}" for source in law.register.sources]
    return lines


def _article(article: Article) -> Iterator[str]:
    yield " ".join(
        [
            article.basis,
            "article",
            article.number or "?",
            *([f"about {article.covers}"] if article.covers else []),
        ]
    )
    headed = heading_of(article)
    if headed:
        yield f"headed: {headed}"
    yield f"{len(article.paragraphs)} paragraphs, {len(article.points)} points"
    if article.elements_of or article.same_as:
        yield f"elements of {article.elements_of}" if article.elements_of else f"same as {article.same_as}"
    if article.definition:
        for name in ("acts", "means", "purposes"):
            yield f"{name}: {_words(getattr(article.definition, name))}"
        if article.definition.gains:
            yield "illegal gains named"
    if article.deeming:
        yield f"under {article.deeming.age_below} without {', '.join(article.deeming.waives)}"
    yield from (_penalty(clause) for clause in article.penalties)
    yield from _reach(article)
    yield from _protection(article)
    yield from _beside(article)


def heading_of(article: Article) -> str:
    """Give the words that stand before an article's first paragraph, on one line."""
    start = article.paragraphs[0].span[0] if article.paragraphs else 0
    return " ".join(article.text[:start].split())


def _reach(article: Article) -> Iterator[str]:
    """Tell the stages, the other law and the conducts that an article speaks of."""
    if article.inchoate:
        yield f"punished: {', '.join(article.inchoate.stages)}"
    if article.other_law:
        whom = [name for name in ("women", "children") if getattr(article.other_law, name)]
        yield f"{article.other_law.law} for {' and '.join(whom)}: {_said(article, article.other_law.span)}"
    for offence in article.offences:
        of_whom = (
            " of a minor" if offence.minor else f" under {offence.age_below}" if offence.age_below else ""
        )
        yield f"offence: {offence.conduct}{of_whom}: {_said(article, offence.conduct_span)}"


def _protection(article: Article) -> Iterator[str]:
    if article.victims:
        yield f"victims: women {article.victims_women}, children {article.victims_children}"
    for right in article.rights:
        spared = f" from {_words(right.covers)}" if right.covers else ""
        yield f"right {_place(right.provision)}{spared}: {_said(article, right.span)}"
    for duty in article.duties:
        when = "in general" if duty.general else f"for {duty.trigger or 'any victim'}"
        yield f"duty {_place(duty.provision)} of {duty.bearer} {when}: {_said(article, duty.span)}"


def _beside(article: Article) -> Iterator[str]:
    """Tell what stands beside the rules: references, mentions, and words that need a reader's care."""
    for reference in article.references:
        yield f"{_place(reference.provision)} points to {reference.target or '?'}, " + (
            "at hand" if reference.resolved else "not at hand"
        )
    for mention in article.mentions:
        yield f"mentioned: {mention.kind}: {_said(article, mention.span)}"
    allowed = re.findall(r"\b(?:may|can)\b", article.text)
    if allowed:
        yield f"allowed, not ordered, {len(allowed)} times"
    if article.unrecognised:
        yield f"{len(article.unrecognised)} times not understood"


def _said(article: Article, span: tuple[int, int]) -> str:
    return " ".join(article.text[slice(*span)].split())


def _penalty(clause: PenaltyClause) -> str:
    parts = {
        "imprisonment": f"prison {_range(clause.imprisonment)}" if clause.imprisonment else "",
        "fine": f"fine {_fine(clause.fine)}" if clause.fine else "",
        "confiscation": f"confiscation under {clause.confiscation.under}" if clause.confiscation else "",
        "life_imprisonment": "life",
        "death": "death",
    }
    groups = " or ".join(
        " and ".join(parts.get(kind, kind) for kind in group) for group in clause.alternatives
    )
    about = f" of {clause.offence}" if clause.offence else ""
    applied = f" by {clause.by_reference}" if clause.by_reference else ""
    names = ", ".join(
        circumstance.name + (f" under {circumstance.age_below}" if circumstance.age_below else "")
        for circumstance in clause.circumstances
    )
    when = f" where {names}" if names else ""
    unread = ", some of it unread" if clause.unread else ""
    return f"penalty {_place(clause.provision)}{about}{applied}{when}: {groups}{unread}"


def _range(term: TermRange) -> str:
    low, high = "excluded " * term.min_excluded, " excluded" * term.max_excluded
    return f"{low}{_end(term.min_months)} to {_end(term.max_months)}{high} months"


def _fine(fine: FineRange) -> str:
    if fine.currency is None:
        return "without an amount"
    printed = f" (USD {_end(fine.printed_min)} to {_end(fine.printed_max)})" * (fine.printed_max is not None)
    low, high = "excluded " * fine.min_excluded, " excluded" * fine.max_excluded
    return f"{fine.currency} {low}{_end(fine.min)} to {_end(fine.max)}{high}{printed}"


def _end(value: int | None) -> str:
    return "?" if value is None else str(value)


def _place(provision: str) -> str:
    return provision.partition("__")[2] or "whole"


def _words(elements: Sequence[Element]) -> str:
    return ", ".join(element.kind for element in elements)


def _days(timeline: Timeline) -> Iterator[str]:
    for event in timeline.events:
        days = f"{event.first}" if event.first == event.last else f"{event.first} to {event.last}"
        yield f"{event.of} {event.what} {days}" + ("" if event.used else ", which is not used")
    for measure in timeline.measures:
        yield f"{measure.id} {measure.first} to {measure.last}"
