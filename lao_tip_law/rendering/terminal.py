"""An answer as a page of text, for a terminal or a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.rendering.answer import put_all
from lao_tip_law.rendering.sheet import DEFAULT_WIDTH, Sheet

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Determination
    from lao_tip_law.facts import Case
    from lao_tip_law.law.statutes import Statutes


def render(  # noqa: PLR0913 - what is shown, and how
    answer: Determination,
    case: Case | None = None,
    *,
    statutes: Statutes | None = None,
    lang: str | None = None,
    width: int = DEFAULT_WIDTH,
    styled: bool = False,
) -> str:
    """Give an answer as text.

    Args:
        answer: what `assess` gave.
        case: the case it was given for; its facts then stand beside the reasons. Labels are never shown.
        statutes: for names and sources; this installation's where left out.
        lang: its language, `en` or `lo`; that of the surroundings where left out, see `language.speaking`.
        width: columns, kept between 40 and 100.
        styled: bold headings, by escape codes; only for a terminal.
    """
    sheet = Sheet(width, styled=styled)
    put_all(sheet, answer, case, statutes, lang)
    return sheet.page()
