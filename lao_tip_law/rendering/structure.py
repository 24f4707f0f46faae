"""What the words of a provision were read as, a line for each part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.rendering.amounts import listed, sum_range, term_range
from lao_tip_law.rendering.facts import plain_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lao_tip_law.law.model import Article, Definition, Element, PenaltyClause
    from lao_tip_law.rendering.names import Names


def structure_lines(article: Article, provision: str, names: Names) -> list[str]:
    """Give the parts of an article that belong to a provision: all of them for the article itself."""
    return [
        f"{line} ({part})" if part and provision == article.id else line
        for place, line in _lines(article, names)
        if provision in {article.id, place}
        for part in (names.part(place),)
    ]


def _lines(article: Article, names: Names) -> Iterator[tuple[str, str]]:
    """Give each part with its provision."""
    if article.definition is not None:
        for words in _definition(article.definition):
            yield article.definition.provision, words
    if article.deeming is not None:
        rule = article.deeming
        waived = listed((plain_word(means) for means in rule.waives), "or")
        yield rule.provision, f"Under {rule.age_below}: no need of {waived}"
    for clause in article.penalties:
        yield clause.provision, penalty_words(clause)
    for offence in article.offences:
        age = f", victim under {offence.age_below}" if offence.age_below is not None else ""
        minor = ", victim a minor" if offence.minor else ""
        yield offence.provision, f"Offence: {plain_word(offence.conduct)}{age}{minor}"
    if article.inchoate is not None:
        yield article.inchoate.provision, f"Punished too: {listed(article.inchoate.stages)}"
    if article.other_law is not None:
        rule_for = article.other_law
        whom = listed(
            word for word, told in (("women", rule_for.women), ("children", rule_for.children)) if told
        )
        yield rule_for.provision, f"Another law can be applied for {whom}: {names.law(rule_for.law)}"
    if article.mentions:
        yield article.mentions[0].provision, f"Named without a figure: {_kinds(article.mentions)}"
    yield from _protection(article)
    for reference in article.references:
        where = names.full(reference.target) if reference.target else "what cannot be told"
        why = "" if reference.resolved else f", not resolved: {reference.reason}"
        yield reference.provision, f"Refers to {where}{why}"


def _protection(article: Article) -> Iterator[tuple[str, str]]:
    for right in article.rights:
        covers = f", from charges of {_kinds(right.covers)}" if right.covers else ""
        yield right.provision, f"Right of the victims{covers}"
    for duty in article.duties:
        trigger = f", where: {plain_word(duty.trigger)}" if duty.trigger else ""
        yield duty.provision, f"Duty of {duty.bearer}{trigger}"


def _definition(definition: Definition) -> Iterator[str]:
    for name, elements in (
        ("Acts", definition.acts),
        ("Means", definition.means),
        ("Purposes", definition.purposes),
    ):
        if elements:
            yield f"{name}: {_kinds(elements)}"


def _kinds(elements: tuple[Element, ...]) -> str:
    return listed((plain_word(element.kind) for element in elements), "or")


def penalty_words(clause: PenaltyClause) -> str:
    """Give a penalty clause on one line: its circumstances, and its parts as they stand together."""
    when = listed((plain_word(one.name) for one in clause.circumstances), "and" if clause.together else "or")
    groups = [listed(_part(kind, clause) for kind in group) for group in clause.alternatives]
    parts = f"either {', or '.join(groups)}" if len(groups) > 1 else "".join(groups)
    if clause.by_reference:
        parts = "; ".join(filter(None, (parts, f"as {clause.by_reference} has it")))
    return f"Penalty{f', where {when}' if when else ''}: {parts}"


def _part(kind: str, clause: PenaltyClause) -> str:
    term, fine = clause.imprisonment, clause.fine
    if kind == "imprisonment" and term is not None:
        ends = (term.min_excluded, term.max_excluded)
        return f"{term_range(term.min_months, term.max_months, ends)} of imprisonment"
    if kind == "fine" and fine is not None:
        ends = (fine.min_excluded, fine.max_excluded)
        return f"a fine of {sum_range(fine.currency, fine.min, fine.max, ends)}"
    if kind == "confiscation" and clause.confiscation is not None:
        under = clause.confiscation.under
        return f"confiscation under {under}" if under else "confiscation"
    return plain_word(kind)
