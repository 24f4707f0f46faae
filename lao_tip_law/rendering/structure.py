"""What the words of a provision were read as, a line for each part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.language import phrase, say
from lao_tip_law.rendering.amounts import listed, sum_range, term_range
from lao_tip_law.rendering.facts import plain_word
from lao_tip_law.rendering.penalties import one_or_another, penalty_word

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
        yield rule.provision, say("Under {age}: no need of {means}", age=rule.age_below, means=waived)
    for clause in article.penalties:
        yield clause.provision, penalty_words(clause)
    yield from _offences(article)
    if article.inchoate is not None:
        yield (
            article.inchoate.provision,
            say("Punished too: {stages}", stages=listed(map(plain_word, article.inchoate.stages))),
        )
    yield from _other_law(article, names)
    if article.mentions:
        yield (
            article.mentions[0].provision,
            say("Named without a figure: {kinds}", kinds=_kinds(article.mentions)),
        )
    yield from _protection(article)
    yield from _references(article, names)


def _offences(article: Article) -> Iterator[tuple[str, str]]:
    for offence in article.offences:
        words = [say("Offence: {conduct}", conduct=plain_word(offence.conduct))]
        if offence.age_below is not None:
            words.append(say("victim under {age}", age=offence.age_below))
        if offence.minor:
            words.append(say("victim a minor"))
        yield offence.provision, ", ".join(words)


def _other_law(article: Article, names: Names) -> Iterator[tuple[str, str]]:
    if article.other_law is not None:
        rule_for = article.other_law
        whom = listed(
            word
            for word, told in ((say("women"), rule_for.women), (say("children"), rule_for.children))
            if told
        )
        told = {"whom": whom, "law": names.law(rule_for.law)}
        yield rule_for.provision, say("Another law can be applied for {whom}: {law}", **told)


def _references(article: Article, names: Names) -> Iterator[tuple[str, str]]:
    for reference in article.references:
        where = names.full(reference.target) if reference.target else say("what cannot be told")
        if reference.resolved:
            words = say("Refers to {place}", place=where)
        else:
            words = say("Refers to {place}, not resolved: {why}", place=where, why=say(reference.reason))
        yield reference.provision, words


def _protection(article: Article) -> Iterator[tuple[str, str]]:
    for right in article.rights:
        if right.covers:
            words = say("Right of the victims, from charges of {kinds}", kinds=_kinds(right.covers))
        else:
            words = say("Right of the victims")
        yield right.provision, words
    for duty in article.duties:
        words = say("Duty of {bearer}", bearer=duty.bearer)
        if duty.trigger:
            words = say("{duty}, where: {trigger}", duty=words, trigger=plain_word(duty.trigger))
        yield duty.provision, words


def _definition(definition: Definition) -> Iterator[str]:
    for name, elements in (
        (phrase("Acts: {kinds}"), definition.acts),
        (phrase("Means: {kinds}"), definition.means),
        (phrase("Purposes: {kinds}"), definition.purposes),
    ):
        if elements:
            yield say(name, kinds=_kinds(elements))


def _kinds(elements: tuple[Element, ...]) -> str:
    return listed((plain_word(element.kind) for element in elements), "or")


def penalty_words(clause: PenaltyClause) -> str:
    """Give a penalty clause on one line: its circumstances, and its parts as they stand together."""
    when = listed((plain_word(one.name) for one in clause.circumstances), "and" if clause.together else "or")
    groups = [listed(_part(kind, clause) for kind in group) for group in clause.alternatives]
    parts = say("either {groups}", groups=one_or_another(groups)) if len(groups) > 1 else "".join(groups)
    if clause.by_reference:
        parts = "; ".join(filter(None, (parts, say("as {place} has it", place=clause.by_reference))))
    if when:
        return say("Penalty, where {when}: {parts}", when=when, parts=parts)
    return say("Penalty: {parts}", parts=parts)


def _part(kind: str, clause: PenaltyClause) -> str:
    term, fine = clause.imprisonment, clause.fine
    if kind == "imprisonment" and term is not None:
        ends = (term.min_excluded, term.max_excluded)
        return say("{term} of imprisonment", term=term_range(term.min_months, term.max_months, ends))
    if kind == "fine" and fine is not None:
        ends = (fine.min_excluded, fine.max_excluded)
        return say("a fine of {amount}", amount=sum_range(fine.currency, fine.min, fine.max, ends))
    if kind == "confiscation" and clause.confiscation is not None:
        under = clause.confiscation.under
        return say("confiscation under {place}", place=under) if under else penalty_word(kind)
    return penalty_word(kind)
