"""The act, means and purpose matrix of the trafficking article, as trainers know it from the UN protocol."""

from __future__ import annotations

from html import escape
from itertools import zip_longest
from typing import TYPE_CHECKING

from lao_tip_law.rendering.amounts import listed
from lao_tip_law.rendering.facts import plain_word
from lao_tip_law.rendering.names import Names

from building.links import to_part

if TYPE_CHECKING:
    from lao_tip_law.law.model import Article, Element
    from lao_tip_law.law.statutes import Statutes


def matrix_page(article: Article, statutes: Statutes) -> str:
    """Give the page as Markdown.

    Raises:
        ValueError: the article defines no offence.
    """
    if article.definition is None:
        raise ValueError(f"{article.id} has no definition to lay out")
    name = Names(statutes).article(article.id)
    return "\n".join(
        [
            f"# Act, means, purpose: {name}",
            "",
            "The offence needs one of each column, and nothing more. Each cell holds the words of the law and, below"
            " them, the word that a case uses for it.",
            "",
            matrix_table(article),
            "",
            *_deeming(article),
        ]
    )


def matrix_table(article: Article) -> str:
    """Draw the table; the words are those of the text."""
    if article.definition is None:
        return ""
    definition = article.definition
    columns = (("Act", definition.acts), ("Means", definition.means), ("Purpose", definition.purposes))
    heads = "".join(f'<th scope="col">{head}: one of</th>' for head, _ in columns)
    rows = "".join(
        f"<tr>{''.join(_cell(article, element) for element in row)}</tr>"
        for row in zip_longest(*(elements for _, elements in columns))
    )
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="act, means, purpose"><table class="matrix">'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _cell(article: Article, element: Element | None) -> str:
    if element is None:
        return '<td class="nothing"></td>'
    words = " ".join(article.text[slice(*element.span)].split())
    return f"<td><q>{escape(words)}</q><br><code>{escape(element.kind)}</code></td>"


def _deeming(article: Article) -> list[str]:
    rule = article.deeming
    if rule is None:
        return []
    words = " ".join(article.text[slice(*rule.span)].split())
    waived = listed((plain_word(means) for means in rule.waives), "or")
    return [
        f"## Under {rule.age_below}: the middle column is not needed",
        "",
        f"<blockquote>{escape(words)}</blockquote>",
        "",
        f"Against a victim under {rule.age_below} an act and a purpose are enough ({to_part(rule.provision)}): the"
        f" offence stands without {waived}. Exactly {rule.age_below} is no longer under {rule.age_below}.",
        "",
    ]
