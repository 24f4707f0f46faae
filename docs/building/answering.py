"""What runs in the browser beside the library: a case in, the page and the data of its answer out."""

from __future__ import annotations

import json

from lao_tip_law import LaoTipLawError, assess
from lao_tip_law.facts import case_from_text
from lao_tip_law.rendering.html import render_html


def answer(facts: str, lang: str = "en") -> str:
    """Answer a case in JSON.

    Args:
        facts: the case.
        lang: the language of the page, `en` or `lo`; the data is the same in both.

    Returns:
        JSON: either `html`, the page, and `json`, what `assess --json` prints; or `problem`, one line, with
        the `field` that it is about.
    """
    try:
        case = case_from_text(facts, format="json")
        found = assess(case)
    except LaoTipLawError as error:
        return json.dumps({"problem": str(error), "field": error.field})
    data = json.dumps(found.to_dict(), ensure_ascii=False, indent=2) + "\n"
    return json.dumps({"html": render_html(found, case, lang=lang, heading_level=3), "json": data})
