"""From the phrases of a sentence to the victims' rights and other people's duties."""

from __future__ import annotations

from lao_tip_law.grammar.denial import denied
from lao_tip_law.grammar.tree import Node
from lao_tip_law.law.model import Duty, Right, Span
from lao_tip_law.law.offences import elements


def right_of(node: Node, provision: str) -> Right:
    """Read one right; `covers` holds the charges that a victim is spared, where that is what it is about."""
    return Right(provision, node.span, elements(node, "charge_list", provision))


def duties_of(sentence: Node, provision: str, text: str, before: str) -> list[Duty]:
    """Read the duties of one sentence.

    Args:
        sentence: the sentence's node.
        provision: the paragraph it stands in.
        text: the article's text.
        before: the bearer of the duty before this one: "there shall be ..." names none of its own.
    """
    trigger: str | None = None
    trigger_span: Span | None = None
    found = []
    for at, part in enumerate(sentence.children):
        if not isinstance(part, Node):
            continue
        if part.kind == "trigger":
            trigger, trigger_span = next(part.nodes()).kind, part.span
        elif part.kind == "stage":  # when it is to be done, for whichever victim
            trigger, trigger_span = None, part.span
        elif part.kind == "duty" and not denied(sentence.children[:at]):  # "where the victim is not a child"
            bearer = next(part.nodes())
            words = " ".join(text[bearer.start : bearer.end].split())
            general = not _about_victims(part, text)
            found.append(
                Duty(
                    provision,
                    sentence.span,
                    before if bearer.children and words.lower() == "there" else words,
                    trigger,
                    trigger_span,
                    general,
                )
            )
    return found


def _about_victims(duty: Node, text: str) -> bool:
    """A duty turns on a case where it names victims, or whatever is done for children; else it is general."""
    words = {word.strip(".,;:()[]").lower() for word in text[duty.start : duty.end].split()}
    return bool(words & {"victims", "victim", "children", "victim's"}) and "disseminate" not in words
