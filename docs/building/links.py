"""Links between the generated pages."""

from __future__ import annotations

from lao_tip_law import statutes
from lao_tip_law.rendering.names import Names


def anchor(identifier: str) -> str:
    """Give the name by which a part is linked within its page: the identifier behind the law."""
    return identifier.partition("/")[2]


def page_path(article: str) -> str:
    """Give the path of an article's page among the documents."""
    return f"law/{article}.md"


def to_part(identifier: str, up: str = "../") -> str:
    """Give a Markdown link to a provision's words from a page one folder down; `up` leads to the root."""
    names = Names(statutes)
    article = names.article_of(identifier)
    place = f"#{anchor(identifier)}" if identifier != article else ""
    return f"[{names.full(identifier)}]({up}{page_path(article)}{place})"
