"""An answer as HTML, for a page in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.rendering.answer import put_all
from lao_tip_law.rendering.html_sheet import HtmlSheet

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Determination
    from lao_tip_law.facts import Case
    from lao_tip_law.law.statutes import Statutes


def render_html(
    answer: Determination,
    case: Case | None = None,
    *,
    statutes: Statutes | None = None,
    lang: str | None = None,
    heading_level: int = 2,
) -> str:
    """Give an answer as HTML, the words being those of the page of text.

    Args:
        answer: what `assess` gave.
        case: the case it was given for; its facts then stand beside the reasons. Labels are never shown.
        statutes: for names and sources; this installation's where left out.
        lang: its language, `en` or `lo`; that of the surroundings where left out, see `language.speaking`.
        heading_level: of its headings, 1 to 6.
    """
    sheet = HtmlSheet(heading_level)
    put_all(sheet, answer, case, statutes, lang)
    return sheet.page()
