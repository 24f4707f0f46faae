"""An answer, part by part: the answer first, then why, then all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lao_tip_law.language import UNREVIEWED, in_english, say, speaking
from lao_tip_law.rendering.charges import leading, put_answer, put_law_day, put_others
from lao_tip_law.rendering.judgment import put_judgment
from lao_tip_law.rendering.names import Names
from lao_tip_law.rendering.needs import put_needs
from lao_tip_law.rendering.protection import put_protection
from lao_tip_law.rendering.sources import put_notes, put_receipt, put_sources
from lao_tip_law.rendering.why import put_reasons

if TYPE_CHECKING:
    from lao_tip_law.determination.model import Determination
    from lao_tip_law.facts import Case
    from lao_tip_law.law.statutes import Statutes
    from lao_tip_law.rendering.sheet import Sheet


def put_all(
    sheet: Sheet, answer: Determination, case: Case | None, statutes: Statutes | None, lang: str | None = None
) -> None:
    """Write an answer to a sheet. No figure of the law is in here: all come out of answer and register.

    Args:
        sheet: of text or of HTML.
        answer: what `assess` gave.
        case: the case it was given for; its facts then stand beside the reasons. Labels are never shown.
        statutes: for names and sources; this installation's where left out.
        lang: its language; that of the surroundings where left out, English unless `speaking` says otherwise.
    """
    if statutes is None:
        from lao_tip_law.determination import assessing  # noqa: PLC0415 - reads this installation's law

        statutes = assessing.statutes
    with speaking(lang):
        _put_parts(sheet, answer, case, Names(statutes))


def _put_parts(sheet: Sheet, answer: Determination, case: Case | None, names: Names) -> None:
    if not in_english():
        sheet.text(say(UNREVIEWED))
        sheet.text(UNREVIEWED)
        sheet.blank()
    sheet.heading(say("The answer"))
    put_law_day(sheet, answer)
    put_answer(sheet, answer, leading(answer), names)
    put_judgment(sheet, answer, names, None if case is None else case.sentence)
    put_others(sheet, answer, names)
    put_reasons(sheet, answer, names, case)
    put_protection(sheet, answer, names, case)
    put_needs(sheet, answer, names)
    put_notes(sheet, answer, names)
    put_sources(sheet, answer, names)
    put_receipt(sheet, answer)
