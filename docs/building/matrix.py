"""The act, means and purpose matrix of the trafficking article, as trainers know it from the UN protocol."""

from __future__ import annotations

from html import escape
from itertools import zip_longest
from typing import TYPE_CHECKING

from building.links import to_part
from lao_tip_law.errors import LawError
from lao_tip_law.language import in_english, phrase, say
from lao_tip_law.rendering.amounts import listed
from lao_tip_law.rendering.facts import plain_word

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article, Element


def matrix(article: Article) -> str:
    """Draw the table; the words are those of the text.

    Raises:
        LawError: the article defines no offence.
    """
    definition = article.definition
    if definition is None:
        raise LawError("the article has no definition to lay out.", code="no-definition", field=article.id)
    columns = (
        (phrase("Act: one of"), definition.acts),
        (phrase("Means: one of"), definition.means),
        (phrase("Purpose: one of"), definition.purposes),
    )
    heads = "".join(f'<th scope="col">{escape(say(head))}</th>' for head, _ in columns)
    rows = "".join(
        f"<tr>{''.join(_cell(article, element) for element in row)}</tr>"
        for row in zip_longest(*(elements for _, elements in columns))
    )
    label = escape(say("act, means, purpose"))
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{label}">'
        f'<table class="matrix"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _cell(article: Article, element: Element | None) -> str:
    if element is None:
        return '<td class="nothing"></td>'
    words = " ".join(article.text[slice(*element.span)].split())
    told = "" if in_english() else f"{escape(plain_word(element.kind))} "
    return f"<td><q>{escape(words)}</q><br>{told}<code>{escape(element.kind)}</code></td>"


def deeming(article: Article) -> str:
    """Tell the rule for the young: its words, and what is read in them; nothing where there is none."""
    rule = article.deeming
    if rule is None:
        return ""
    words = " ".join(article.text[slice(*rule.span)].split())
    waived = listed((plain_word(means) for means in rule.waives), "or")
    age = rule.age_below
    told = say(
        "Against a victim under {age} an act and a purpose are enough: the offence stands without {means}. "
        "Exactly {age} is no longer under {age}. The words: {words}.",
        age=age,
        means=waived,
        words=to_part(rule.provision),
    )
    return f"<blockquote>{escape(words)}</blockquote>\n\n{told}"
