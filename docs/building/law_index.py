"""The page that lists every provision, law by law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from building.links import page_path
from lao_tip_law.language import say
from lao_tip_law.rendering.names import BASES, Names

if TYPE_CHECKING:
    from lao_tip_law.law.statutes import Statutes


def law_index(statutes: Statutes) -> str:
    """Give the list as Markdown."""
    names = Names(statutes)
    lines = [f"# {say('The law, article by article')}", ""]
    heads = f"| {say('provision')} | {say('what is at hand')} |"
    for law in dict.fromkeys(article.law for article in statutes.values()):
        lines += [f"## {names.law(law)}", "", heads, "|---|---|"]
        for article in statutes.values():
            if article.law == law:
                name = names.article(article.id)
                title = say(article.heading) if article.heading else ""
                heading = f": {title}" if title and title != name else ""
                link = page_path(article.id).removeprefix("law/")
                lines.append(f"| [{name}{heading}]({link}) | {say(BASES[article.basis])} |")
        lines.append("")
    return "\n".join(lines)
